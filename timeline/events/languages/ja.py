"""The tables of Japanese for sentences.

Particles mark what stands before them, and the verb ends its clause; a topic ("同社は") goes for all clauses of a
sentence.
"""

from __future__ import annotations

from timeline.events.words import Words, any_of, pattern, table

SAID = (
    r"と(?:の(?:考え|見方|認識|方針)を)?(?:述べ|話し|語っ|語り|説明し|発表し|明らかにし|強調し|指摘し|報じ|伝え|主張し|訴え|答え|コメントし|書い"
    r"|示し|言っ|いい|批判し|警告し|表明し|呼びかけ)(?:た|ている|ていた|ました|ています)|としている|としていた"
)
WHO = r"(?P<who>[^、。；「」『』（）]{2,28}?)(?:（[^（）]{1,8}）)?"  # perhaps with an age

TITLES = any_of(
    "さん 氏 首相 大統領 市長 町長 村長 知事 社長 会長 議員 容疑者 被告 監督 選手 教授 准教授 外相 防衛相"
    " 財務相 官房長官 長官 大臣 議長 代表 院長 学長 校長 署長 弁護士 副社長 総裁 党首 委員長 理事長 支店長"
    " 所長 部長 課長 社員 研究員 博士 医師 君 ちゃん 様"
)
BODY = any_of(
    "社 党 省 庁 局 署 県警 警察 府警 警視庁 委員会 銀行 大学 新聞 地裁 高裁 最高裁 地検 病院 組合 機構 政府"
    " 市 県 町 村 府 区 消防 議会 国会 連盟 協会 財団 研究所 センター 工業 電力 鉄道 放送 通信 連合"
)
COUNTRIES = any_of(
    "日本 米国 中国 韓国 北朝鮮 ロシア ウクライナ ベラルーシ ポーランド リトアニア ラトビア エストニア 英国"
    " フランス ドイツ イタリア スペイン ポルトガル オランダ ベルギー スイス スウェーデン ノルウェー"
    " フィンランド デンマーク ギリシャ トルコ エジプト イスラエル イラン イラク シリア サウジアラビア インド"
    " パキスタン アフガニスタン ベトナム タイ ミャンマー フィリピン マレーシア シンガポール インドネシア"
    " オーストラリア ニュージーランド カナダ メキシコ ブラジル アルゼンチン チリ 南アフリカ ナイジェリア"
    " ケニア 台湾 香港 欧州連合 国連 東京 大阪 京都 名古屋 北海道 沖縄 福岡 札幌 仙台 広島"
)
KANJI, KATAKANA = "一-龥々", "ァ-ヴー"

WORDS = Words(
    verb_closes=True,
    unspaced=True,
    parting=pattern("[、，；]"),
    conjunctions=table("と 及び および や"),
    pronouns=table("彼 彼女 彼ら 同氏 同社 私 記者"),
    speakers=table("私 我々 私たち"),
    goes_before=pattern(r"(?:去る|きたる|来る|その|さらに|同じく)\Z"),
    goes_behind=pattern(
        r"(?:まで)?(?:中|の間)?(?:から|より)?(?:以降|以来)?(?:まで)?(?:付(?:け)?で|にかけて|にも|には|に(?!ついて|よ|対|関|つき)|現在|は(?=、)|も(?=、)|で(?=、))?[、，]?"
    ),
    bound_before=pattern(r"(?:から|より)\Z"),
    bound_behind=pattern(
        r"(?:以降|以来|から|より|まで|ごろ|頃|付)?(?:の(?!間)|前後の)|だ|である|です|とな|と(?!、)|が|を|へ|までに|前|後|以前|以後|生まれ|時点"
    ),
    of_thing=pattern("の|度|より(?!前)|に比べ|と比べ|比で"),
    topic=pattern(r"(?:[^、。；「」]{1,16}、)?(?P<topic>[^、。；「」]{1,24}?(?:[はがも]、?|では、?|でも、?))"),
    subject=pattern("(?P<topic>[^、。；「」をで]{1,16}?[はが])"),
    frame=pattern(
        rf"{WHO}(?:に(?:よると|よれば)(?:、|，)|[はがも](?:[^。「」]{{0,60}}(?=「)|(?:[^、。「」がを]{{0,24}}(?:[\d日時分年月朝夜前でに]|ごろ))?、)(?=.*(?:{SAID})\Z))"
    ),
    said_end=pattern(rf"(?:{SAID})\Z"),
    before_quote=pattern(rf"(?:[^、。]{{1,20}}、)?{WHO}[はがも](?:[^。「」]{{0,40}})"),
    reported_as="{who}：{said}",
    quoted_as="{who}「{said}」",
    planned=pattern(
        "予定(?![^、。]{0,20}(?:中止|見送|取りやめ|延期))|計画(?:し|だ|を立て)|方針(?!を)|見通し|見込み|する考え|目指[すし]|つもり|意向(?!を)"
    ),
    possible=pattern(
        "可能性|かもしれ|おそれ|恐れがあ|恐れもあ|だろう|でしょう|とみられ|と見られ|ようだ|らしい|見方もあ|場合があ"
    ),
    denied=pattern(
        r"なかった|(?:てい|でい|し|され|られ|でき|れ|て|き|せ)ない(?:[。、で]|方針|\Z)|ません|否定|見送|中止|取りやめ|撤回"
    ),
    trailing=pattern(
        rf"(?<=[{KANJI}{KATAKANA}に])(?:し|して|しており|され|されて|させ)\Z|(?<=[ただる])が\Z|(?<=予定|方針)で\Z"
    ),
    ongoing=pattern("てい[るた]|でい[るた]|中(?:だ|で|の)"),
    habitual=pattern("毎(?:日|週|月|年|朝|晩)|たびに|ごとに"),
    called=(
        pattern(
            rf"(?<![{KANJI}])(?!同|当|各|元|前|副|新|現|両|会社|同社)(?P<name>[{KANJI}]{{2,5}}|[{KATAKANA}]{{2,12}}(?:・[{KATAKANA}]+)*)"
            rf"(?={TITLES})"
        ),
        pattern(rf"(?P<name>[{KATAKANA}]{{2,}}(?:・[{KATAKANA}]{{2,}})+)"),
        pattern(
            rf"(?<![{KANJI}{KATAKANA}])(?!同|当|各|両|会社|株式会社|本社|全国|他)(?P<name>[{KANJI}{KATAKANA}]{{1,14}}?{BODY})(?![{KANJI}{KATAKANA}])"
        ),
        pattern(rf"(?<![{KANJI}{KATAKANA}])(?P<name>{COUNTRIES})(?![{KATAKANA}{KANJI}])"),
    ),
)
