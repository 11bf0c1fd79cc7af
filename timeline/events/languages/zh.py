"""The tables of Chinese for sentences, told in simplified characters and read in both.

Its words are found by patterns; marks part its clauses. A time stands between a subject and its verb, or opens a
clause.
"""

from __future__ import annotations

import re

from timeline.events.words import Words, any_of, pattern, table
from timeline.expressions.languages.zh_words import TRADITIONAL

MORE_TRADITIONAL = str.maketrans(
    "称绍认应补写证声吁释这还则议厅县镇队书员医责机辞并随担离赶参团协视务财卫联团给乌麦叙亚缅宾购设业虑绝满迟搁续里们赵钱孙吴郑陈蒋杨许吕"
    "张严谢邹窦范鲁韦马费贺汤毕顾黄萧谈庞纪蓝闵贾颜骆卢邓荣刘赖乔温庄阎陆龚与网杂脱涩爱腊铁钢厂记传讯呜驾驶没扩赛",
    "稱紹認應補寫證聲籲釋這還則議廳縣鎮隊書員醫責機辭並隨擔離趕參團協視務財衛聯團給烏麥敘亞緬賓購設業慮絕滿遲擱續裡們趙錢孫吳鄭陳蔣楊許呂"
    "張嚴謝鄒竇範魯韋馬費賀湯畢顧黃蕭談龐紀藍閔賈顏駱盧鄧榮劉賴喬溫莊閻陸龔與網雜脫澀愛臘鐵鋼廠記傳訊嗚駕駛沒擴賽",
)


def both(source: str) -> str:
    """A pattern that reads each of its characters in its traditional form too."""
    parts, inside = [], False
    for sign in source:
        inside = sign == "[" or (inside and sign != "]")
        full = sign.translate(TRADITIONAL).translate(MORE_TRADITIONAL)
        parts.append(sign if full == sign else sign + full if inside else f"[{sign}{full}]")
    return "".join(parts)


def han(source: str) -> re.Pattern[str]:
    return pattern(both(source))


SAID = any_of(
    "说 表示 称 指出 宣布 介绍 透露 强调 认为 通报 报道 报导 消息 回应 坦言 补充 补充说 告诉记者 写道 警告"
    " 证实 承认 呼吁 解释 发布消息 发表声明 声明 解释说 介绍说 通报称 消息称 表示说 报道称 报导指 回应称"
    " 强调说 分析说 分析称 回忆说 评价说 评论说"
)
WHO = r"(?P<who>[^，。；：、！？“”「」\d]{1,28}?)"
# "8日", "周一晚", "日前在接受采访时", "在8日举行的新闻发布会上": when and where something was said.
WHEN = (
    r"(?:[于在]?(?:\d{1,4}[年月日时点/.:-]|昨|今天|今日|今早|前天|当[天日晚]|日前|近日|最近|目前|随后|周[一二三四五六日末]|星期|上周|本周"
    r"|上午|下午|凌晨)[^，。；：“”「」]{0,14}?)?"
)
WHERE = r"(?:[还也则]?(?:在|于|对|向|就|接受|通过)[^，。；：“”「」]{1,30}?)?"
PUBLISHED = "[发公][表布]的[^，。；：]{0,12}(?:公报|报告|数据|声明|消息|统计|公告)(?:显示|表明|称|说)?"
SAYS = rf"{WHO}{WHEN}{WHERE}{WHEN}(?:{SAID}|{PUBLISHED})"

DATED = r"(?:(?<=\d日)|(?<=\d月)|(?<=\d{4}年))"  # behind a date, not a length: "10日前", not "两天前"
LED = "(?:并|又|再|也|还|则|已|曾|预计|将|拟|计划|原定|准备|打算|有望|可能|会|要)*"
# "建于1987年": the verb before its time.
AROSE = "(?:始?建|成立|创[办立建]|出生|(?<=[他她])生|毕业|[死卒]|[竣完]工|投产|落成|成书|发生)"

TITLES = any_of(
    "总统 总理 首相 主席 部长 外长 防长 市长 省长 县长 州长 区长 镇长 村长 局长 厅长 院长 校长 行长 处长 科长"
    " 署长 社长 会长 队长 书记 议长 司令 将军 上校 发言人 教授 博士 律师 法官 检察官 经理 董事长 总裁 主任"
    " 秘书长 大使 议员 选手 球员 教练 导演 演员 作家 医生 医师 老师 工程师 负责人 研究员 创始人 村民 居民 乘客"
    " 司机 嫌疑人"
)
OFFICES = any_of("总统 总理 首相 主席 部长 外长 防长 国务卿 议长 司令 将军 秘书长 大使 总裁")  # foreign names, too
SURNAMES = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛范彭郎鲁韦马苗方俞任袁柳鲍史唐"
    "费廉薛雷贺倪汤滕罗毕郝安常于傅卞齐康伍余顾孟黄萧尹姚邵汪祁毛禹狄戴谈宋庞熊纪舒项祝董梁杜阮蓝闵席季贾路江童颜郭梅"
    "盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房解应宗丁宣邓洪包左石崔吉龚程邢裴陆荣翁曲段侯伊宁甘厉武符刘景詹龙叶幸"
    "黎白蒲赖卓池乔温庄晏柴瞿阎习艾鱼向古易廖耿匡文欧沃关荆游权盖桓"
)
# What stands behind a name, so that its last character is known.
BEHIND = any_of(
    "表示 关于 有关 分析 评论 说 称 指出 宣布 认为 介绍 告诉 强调 透露 警告 承认 否认 证实 批准 签署 主持 在"
    " 于 将 已 是 和 与 及 的 对 向 等 也 还 就 都 曾 被 率 赴 会见 当选 出席 辞 去世 逝世 死 获 因 当 昨 今"
    " 日 上午 下午 凌晨 不 没 要 从 到 抵 为 以 并 则 先 再 又 共 随 逮捕 接受 出任 担任 离 回 呼吁 支持 反对"
    " 访问 发表 赶 前往 参加 进入 加入 带领 率领 受 遭 涉 乘 驾驶 一 两 未 拒"
)
MARK = r"[，。；：、！？“”「」（）《》\d\s]|\Z"
APART = r"(?<![^，。；：、！？“”「」（）《》\s据由在于向对和与及被从的了是给到该])"  # where a name may begin
BODY = any_of(
    "公司 集团 银行 大学 委员会 政府 法院 检察院 警方 警察局 公安局 管理局 消防局 气象局 海事局 协会 基金会"
    " 医院 通讯社 电视台 议会 国会 内阁 外交部 国防部 财政部 教育部 商务部 卫生部 工会 俱乐部 研究所 研究院"
    " 博物馆 部队 足协 联盟"
)
NOT_IN_BODY = any_of("成为 改为 改组 组为 作为 宣布 收购 成立 负责 股份公司 将")
NOT_NAMED = "(?!一|这|那|各|某|多|几|当地|有关)"
COUNTRIES = any_of(
    "中国 美国 俄罗斯 日本 韩国 朝鲜 英国 法国 德国 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 芬兰 丹麦"
    " 波兰 乌克兰 白俄罗斯 立陶宛 拉脱维亚 爱沙尼亚 希腊 土耳其 埃及 以色列 伊朗 伊拉克 叙利亚 沙特 印度"
    " 巴基斯坦 阿富汗 越南 泰国 缅甸 菲律宾 马来西亚 新加坡 印度尼西亚 澳大利亚 澳洲 新西兰 加拿大 墨西哥 巴西"
    " 阿根廷 智利 南非 尼日利亚 肯尼亚 埃塞俄比亚 欧盟 联合国 北约 世界卫生组织 世贸组织 世卫组织 台湾 香港"
    " 澳门 北京 上海 天津 重庆 台北"
)

WORDS = Words(
    unspaced=True,
    parting=han("[，；;]"),
    conjunctions=table("和 与 與 及 以及"),
    pronouns=table("他 她 它 他们 她们 他們 她們 其 该 該 记者 記者"),
    speakers=table("我 我们 我們 记者 記者"),
    goes_before=han(r"(?:于|在|自|从|早在|就在|自从)\Z"),
    goes_behind=han("(?:以来|来(?![自到说])|中(?=，)|期间|里|内|时|起|间|[以之]?[前后])?，?才?"),
    bound_before=han(
        rf"(?:定于|订于|到|至|为|是|推迟|提前|延长|截至|截止|等到|直到|与|比|较|的|[今去前])\Z|{AROSE}于?\Z"
    ),
    bound_behind=han(rf"{DATED}[以之]?[前后](?!，)|(?:[以之]?[前后])?(?:的|[^，。；：的\d]{{1,6}}的)|[是为至到]"),
    of_thing=han("的"),
    changed_from=han(r"(?:比|较|超过|高于|低于|多于|少于|相当于)\Z"),
    only_time=han("[在于自从随到][^，。]*[上中下里内时后前来间年]"),
    unfinished=table("后 後 时 時 以来 以來 前 之际 之際 期间 期間"),
    topic=han(rf"(?P<topic>[^，。；：“”（）]{{1,12}}?)(?:{AROSE}于?|{LED}[于在自从]?)"),
    subject=han(
        "(?P<topic>(?!其)[^，。；：“”（）]{2,12}?)(?=在|于|被|因|从|向|对|与|将|把|已|曾|先后|正式|宣布|开始|成为|改)"
    ),
    led=han(LED),
    connectives=han(
        "(?:但是?|然而|而|并且?|同时|此外|另外|不过|随后|后来|因此|所以|于是|其中|目前|同样|其后|此后)，?(?!非|未|不|没|立|购)"
    ),
    frame=han(rf"另?(?:根据|据)?(?:悉|了解|报道|报导|(?![“「]){SAYS})[，：]"),
    tails=(han(rf"(?:这是)?{SAYS}"),),
    before_quote=han(rf"(?:[^，。]{{1,16}}，)?{SAYS}[：，]?"),
    reported_as="{who}：{said}",
    quoted_as="{who}：“{said}”",
    until=table("直到 直至"),
    only_then=han("，?才"),
    ongoing=han("正在|仍在|正|还在|持续"),
    appointed=han(r"(?:原定|原定于|定于)\Z"),
    called_off=han("[^，。；]{0,16}(?:取消|叫停|搁置)"),
    calls_off=han("取消|叫停|推迟"),
    planned=han(
        r"预计|预期|将(?:于|会|在|要|由|对|从|继续|再)|即将(?!过去)|拟[于在]|预定|原定|定于"
        r"|(?:计划|打算|准备)(?=于|在|明|下|今|本|年|\d|[^，。]{0,3}[召举推建开出发])"
    ),
    possible=han("可能|也许|或许|或将|或于|有望|恐将|恐怕|不排除|考虑|据称|疑似"),
    denied=han(
        "没有|并未|尚未|未能|未曾|从未|否认|不会|不再|拒绝|取消|未(?:能|曾|获|有|予|作|再|得|被|发|透|公|对|在|经)"
    ),
    habitual=han("每(?:天|日|周|月|年|逢|到)|通常|一般都"),
    called=(
        han(rf"{TITLES}(?!{BEHIND})(?P<name>[{SURNAMES}][一-龥](?:(?!{BEHIND})[一-龥])?)(?={BEHIND}|{MARK}|[一-龥])"),
        han(rf"{OFFICES}(?!{BEHIND})(?P<name>[一-龥]{{2,5}}?)(?={BEHIND}|{MARK})"),
        han(rf"(?P<name>[一-龥]{{1,6}}(?:·[一-龥]{{1,8}}?)+)(?={BEHIND}|{MARK})"),
        han(
            rf"{APART}{NOT_NAMED}"
            rf"(?P<name>(?:(?!{NOT_IN_BODY})[^，。；：、！？“”「」（）《》\s\d据由在于向对和与及被从的了是]){{2,12}}?{BODY})"
        ),
        han("《(?P<name>[^《》]{1,12}(?:报|周刊|杂志|网))》"),
        han(rf"(?P<name>{COUNTRIES})(?!人)"),
    ),
)
