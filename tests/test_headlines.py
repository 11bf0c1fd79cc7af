import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import Article, build
from timeline.articles.tongues import likely_language
from timeline.events.languages import words_of
from timeline.events.said.phrases import Phrase
from timeline.events.sentences import Span
from timeline.events.telling.headlines import headline, post_headline
from timeline.events.text.clauses import parse
from timeline.events.text.shortening import LIMIT, shorten
from timeline.events.text.tidying import tidy
from timeline.width import width


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("From 1946 to 1951 she worked in Copenhagen.", "She worked in Copenhagen"),
        ("From March 3 to March 9, the port was closed.", "The port was closed"),
        ("He served 1946–1951 in Berlin.", "He served in Berlin"),
        ("In 1946 and 1951 she worked in Rome.", "In 1946 and 1951 she worked in Rome"),
    ],
)
def test_both_ends_of_a_range_are_cut_together(sentence, expected):
    assert build(Article(sentence, anchor="2021-11-10")).events[0].headline == expected


def tell(sentence, *phrases, language="en", author=""):
    """The headline for phrases spelled "signal|words"."""
    words = words_of(language)
    times = []
    for spelled in phrases:
        signal, _, _ = spelled.rpartition("|")
        whole = spelled.replace("|", " ").strip()
        times.append(Phrase(sentence.index(whole), sentence.index(whole) + len(whole), signal))
    return headline(sentence, parse(sentence, Span(0, len(sentence)), words), times, words, author)


@pytest.mark.parametrize(
    ("sentence", "phrase", "expected"),
    [
        (
            "Since August, Lithuania has begun the deportation of illegal migrants.",
            "Since|August",
            "Lithuania has begun the deportation of illegal migrants",
        ),
        ("Decisions will be made today.", "today", "Decisions will be made"),
        ("The meeting is today.", "today", "The meeting is today"),
        ("Today marks the anniversary of the attack.", "Today", "Today marks the anniversary of the attack"),
        ("The emergency will last until Monday.", "until|Monday", "The emergency will last until Monday"),
        ("Talks with the army are now taking place.", "now", "Talks with the army are taking place"),
        ("The October vote was delayed.", "The October", "The October vote was delayed"),
        ("Today's meeting was delayed.", "Today", "Today's meeting was delayed"),
        ("Poland, on Monday, closed the border.", "on|Monday", "Poland closed the border"),
        ("NEW YORK _ A woman was killed on Monday.", "on|Monday", "A woman was killed"),
        ("DAR ES SALAAM, Tanzania (AP) _ A woman left on Monday.", "on|Monday", "A woman left"),
        ("NATO -- an alliance -- met on Monday.", "on|Monday", "NATO -- an alliance -- met"),
        (
            "Turning its back on two hundred and ten years of loyalty to the king over the sea and his ministers, the "
            "council voted on Friday to make the island a republic.",
            "on|Friday",
            "The council voted to make the island a republic",
        ),
        ("In December 1828, came the first one.", "In|December 1828", "In December 1828, came the first one"),
        ("The bill passed in the U.S. on Monday.", "on|Monday", "The bill passed in the U.S."),
        ("The vote set for Monday was held.", "for|Monday", "The vote set for Monday was held"),
        ("It was closed for most of 2020.", "of|2020", "It was closed for most of 2020"),
        ("It had 14 people; in 2020, nine.", "in|2020", "It had 14 people; nine"),
        ("Last week's talks were put off on Monday.", "on|Monday", "Last week's talks were put off"),
        ("Last week's talks, held in May, were put off.", "|Last week", "Last week's talks, held in May, were put off"),
        ("He will attend a summit planned for Monday.", "for|Monday", "He will attend a summit"),
        ("The budget, due in February, will include a tax.", "in|February", "The budget will include a tax"),
        ("Officials said Monday was quiet.", "Monday", "Officials said Monday was quiet"),
        ("9:15 | A convoy left.", "9:15", "A convoy left"),
        ("Profit fell because of higher costs on Monday.", "on|Monday", "Profit fell because of higher costs"),
        ("He said the large banks that own it met on Monday.", "on|Monday", "He said the large banks that own it met"),
        ("He came in March and June to open it.", "in|March", "He came in March and June to open it"),
        ("However, Poland closed the border early on Monday.", "on|Monday", "Poland closed the border"),
        ("The minister said on Monday that sales had risen.", "on|Monday", "The minister said that sales had risen"),
        ("The minister said on Monday that sales had risen in 2020.", "in|2020", "Sales had risen"),
        (
            "Poland deployed soldiers on Sunday, Defense Minister Mariusz Błaszczak said.",
            "on|Sunday",
            "Poland deployed soldiers",
        ),
        (
            "Poland deployed soldiers, Defense Minister Mariusz Błaszczak said on Sunday.",
            "on|Sunday",
            "Poland deployed soldiers, Defense Minister Mariusz Błaszczak said",
        ),
        ("Police fired, and on Monday the protesters left.", "on|Monday", "The protesters left"),
        (
            'In May he said "only weak people" lie: "Sorry, I do not.',
            "In|May",
            'He said "only weak people" lie: Sorry, I do not',
        ),
    ],
)
def test_the_clause_without_its_date(sentence, phrase, expected):
    assert tell(sentence, phrase) == expected


def test_clauses_joined_by_a_subordinator_are_told_apart():
    sentence = "The protests started on Monday after the government raised prices on Friday."
    assert tell(sentence, "on|Monday") == "The protests started"
    assert tell(sentence, "on|Friday") == "The government raised prices"


def test_a_clause_that_begins_with_a_pronoun_keeps_what_it_refers_to():
    sentence = "Polish police fired shots, but they left on Monday."
    assert tell(sentence, "on|Monday") == "Polish police fired shots, but they left"


def test_an_aside_is_left_out_where_there_is_no_room():
    sentence = (
        "In October, Lukashenko, responding to a question from a reporter whether he was using the migrants as revenge "
        'for the sanctions, said that "only weak people can take revenge": "Sorry."'
    )
    assert tell(sentence, "In|October") == 'Lukashenko said that "only weak people can take revenge": "Sorry"'


def test_an_aside_that_holds_the_date_is_kept():
    sentence = (
        "The mayor, who yesterday reopened the bridge across the river after nine years of repairs and three changes "
        "of contractor, thanked the engineers."
    )
    assert "reopened" in tell(sentence, "yesterday")


def test_who_speaks_in_the_first_person_is_named():
    told = tell(
        '"During the weekend we prepared."', "During|the weekend", author="head of the border service Rustam Lyubaev"
    )
    assert told == "Rustam Lyubaev: “We prepared”"


def test_polish():
    sentence = (
        "W poniedziałek polskie służby udaremniły próbę przedarcia się na polską stronę, poinformował rzecznik Straży."
    )
    assert (
        tell(sentence, "W|poniedziałek", language="pl")
        == "Polskie służby udaremniły próbę przedarcia się na polską stronę"
    )


def test_posts_are_cleaned_of_ornaments_links_and_hashes():
    text = "🔴 PILNE | The #Guard (@guard) stopped 🇵🇱🇱🇹 cars.  https://t.co/x pic.twitter.com/y"
    parts = parse(text, Span(0, len(text)), words_of("en"))
    assert post_headline(text, [parts], words_of("en")) == "The Guard stopped PL/LT cars"


def test_a_long_post_names_its_speaker_in_short():
    text = (
        "❗️The Polish Border Guard (@Straz_Graniczna) reports that groups of illegal migrants are attempting to cross "
        "the border by force."
    )
    parts = parse(text, Span(0, len(text)), words_of("en"))
    assert post_headline(text, [parts], words_of("en")) == (
        "Polish Border Guard: groups of illegal migrants are attempting to cross the border by force"
    )


def test_a_post_of_links_alone_has_no_headline():
    text = "https://t.co/x 🔴"
    assert post_headline(text, [parse(text, Span(0, len(text)), words_of("en"))], words_of("en")) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"all of it."', "All of it"),
        ('said "half', "Said half"),
        ("(alone", "Alone"),
        ("a (b) c", "A (b) c"),
        ("“one” and “two”", "“One” and “two”"),
        ("it was “right.”", "It was “right”"),
    ],
)
def test_quotation_marks_and_brackets_come_in_pairs(text, expected):
    assert tidy(text) == expected


@given(
    st.text(st.sampled_from("aB ,.;:\"“”()—-'é🇪🇺\n")) | st.text(),
    st.sampled_from(["en", "pl", "de", "nl", "xx"]),
    st.data(),
)
def test_a_headline_is_never_too_long_never_empty_and_one_line(text, language, data):
    text = f"x{text}"
    start = data.draw(st.integers(0, len(text) - 1))
    words = words_of(language)
    phrase = Phrase(start, data.draw(st.integers(start + 1, len(text))))
    told = headline(text, parse(text, Span(0, len(text)), words), [phrase], words)
    assert 0 < len(told) <= LIMIT
    assert "\n" not in told


@given(
    st.lists(
        st.sampled_from("the army of Poland said that and border, closed on which in gate; was".split()),
        min_size=LIMIT // 3 + 1,  # of two letters and a space, or more
        max_size=LIMIT,
    )
)
def test_shortening_cuts_between_words_and_never_leaves_a_dangling_one(tokens):
    text = " ".join(tokens)
    head = shorten(text, words_of("en")).rstrip("…")
    assert text.startswith(head)
    assert len(head) < LIMIT
    assert not text[len(head) : len(head) + 1].isalnum()
    last = re.findall(r"\w+", head)[-1]
    assert last not in words_of("en").dangling or " " not in head


def test_text_without_spaces_is_cut_and_marked():
    told = shorten("長" * 300, words_of("zh"))
    assert told.endswith("…")
    assert width(told) == LIMIT - 1  # a wide character takes two columns


def test_likely_language():
    assert (
        likely_language("Polskie służby udaremniły próbę przedarcia się na polską stronę przez granicę w Kuźnicy", "en")
        == "pl"
    )
    assert likely_language("The border was closed on Monday", "pl") == "en"
    assert likely_language("Grenze zu", "de") == "de"
    assert words_of("pl-PL") is words_of("pl")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The dam, which was built in 1961, gave way on Monday.",
            ["The dam was built", "The dam gave way"],
        ),
        (
            "A spokesman for Peter Dunn, who was arrested on Friday, said no.",
            ["Peter Dunn was arrested", "A spokesman for Peter Dunn said no"],
        ),
        (
            "The trial of Peter Dunn, which began in March, ended on Friday.",
            ["The trial of Peter Dunn began", "The trial of Peter Dunn ended"],
        ),
        (
            "John Smith and Mary Jones, who left on Friday, said no.",
            ["John Smith and Mary Jones, who left on Friday, said no"],
        ),
        (
            "The owners, Raj and Meera Patel, who opened the café in 2009, sold it in 2021.",
            [
                "Raj and Meera Patel opened the café",
                "The owners, Raj and Meera Patel, who opened the café in 2009, sold it in 2021",
            ],
        ),
        (
            "The deal, first announced in late 2020, was approved in June 2021.",
            ["The deal was first announced", "The deal was approved"],
        ),
        (
            "In Varna, which was hit on March 22 and again five days later, engineers say that repairs go on.",
            ["Varna was hit", "Varna was hit"],
        ),
        ("In 1961 it opened. Then came trouble.", ["It opened", "Then came trouble"]),
        ("The company, founded in 1897, paid a dividend.", ["The company was founded", "The company paid a dividend"]),
        (
            "The bridges over the Drina, built in 1961, fell.",
            ["The bridges over the Drina were built", "The bridges over the Drina fell"],
        ),
        ("The war ended with the Treaty of Halm, signed on 4 March.", ["The Treaty of Halm was signed"]),
        ("The blast, killed 20 people in 1961.", ["The blast, killed 20 people in 1961"]),
        ("King Otmar IV (r. 1840-1863) demanded money.", ["King Otmar IV reigned"]),
        ("Jan Novak (b. 1950) paints.", ["Jan Novak was born"]),
        ("The man that was arrested on Friday is a suspect.", ["The man was arrested"]),
        (
            "It published a plan for a merger that was announced on 8 May and has been delayed.",
            ["A merger was announced and has been delayed"],
        ),
        ("HELSINKI -- Norland said on Friday it would close.", ["Norland said it would close"]),
        ("May 2016: Engineers report cracks in the wall.", ["Engineers report cracks in the wall"]),
        ("March 2020 – The inquiry publishes its report.", ["The inquiry publishes its report"]),
        ("In 1999, in June, he destroyed the army.", ["He destroyed the army"]),
        (
            "Villa was freed in 1912 and went to Texas, the United States.",
            ["Villa was freed and went to Texas, the United States"],
        ),
        (
            "The minister, Ann Lee, who fled on 3 May, said she would return.",
            ["Ann Lee fled", "The minister, Ann Lee, who fled on 3 May, said she would return"],
        ),
        (
            "Two men died on 3 May, according to a report released by the ministry on Monday.",
            ["Two men died", "A report was released by the ministry"],
        ),
        (
            "Prices rose in April, according to data first published Tuesday by the Labor Office.",
            ["Prices rose", "Data was first published by the Labor Office"],
        ),
        (
            "Three people died on Friday in an attack claimed by the group on Saturday.",
            ["Three people died in an attack claimed by the group on Saturday", "An attack was claimed by the group"],
        ),
        ("He lives in a house built in 1990.", ["He lives in a house built"]),
        (
            "On Friday they regained the power they lost in 1990.",
            ["They lost the power", "They regained the power they lost in 1990"],
        ),
        ("(CNN) The House voted on Monday.", ["The House voted"]),
        ("On Feb. 5, 2020, after a week of rain, the dam broke.", ["After a week of rain, the dam broke"]),
        ("In 2014 alone he moved $38 million.", ["He moved $38 million"]),
        (
            "DUBAI, United Arab Emirates (AP) — The navy seized a tanker in the Gulf of Oman early Monday, two weeks "
            "after a separate collision in the same waters.",
            ["The navy seized a tanker in the Gulf of Oman, two weeks after a separate collision"],
        ),
        ("On 9 April 2009 it struck, at 3.32 in the morning, killing 312.", ["It struck, killing 312"]),
        (
            "By 1987 she was convinced, and in November of that year she told the government that a quake was likely.",
            ["By 1987 she was convinced", "She told the government that a quake was likely"],
        ),
        ("Warsaw (PAP) – Two men died on Monday.", ["Two men died"]),
        ("The Associated Press (AP) Editor resigned on Monday.", ["The Associated Press (AP) Editor resigned"]),
        (
            "The owners of the ferry that sank off Karst Island with the loss of 31 lives had been told in October of "
            "cracks in its hull that spread quickly.",
            ["The owners of the ferry had been told of cracks in its hull that spread quickly"],
        ),
        (
            "A worker who had been trapped in the mine for eleven days without food or any contact with the surface "
            "died of his injuries on 3 May.",
            ["A worker died of his injuries"],
        ),
        (
            "The company knew of the fault in 2019, an inquest in Leeds heard.",
            ["The company knew of the fault", "The company knew of the fault in 2019, an inquest in Leeds heard"],
        ),
    ],
)
def test_relative_clauses_asides_and_labels(sentence, expected):
    assert [event.headline for event in build(Article(sentence, anchor="2021-11-10")).events] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("He was arrested on Monday and charged on Tuesday.", ["He was arrested", "He was charged"]),
        (
            "The ship left Odesa on 3 May, docked in Varna two days later, and reached Genoa on 12 May.",
            ["The ship left Odesa", "The ship docked in Varna", "The ship reached Genoa"],
        ),
        (
            "She joined the board in 2001, became its head in 2010 and retired last year.",
            ["She joined the board", "She became its head", "She retired"],
        ),
        (
            "It was struck in 1741 and again in 1755, and finally burned to the ground in 1759.",
            ["It was struck", "It was struck", "It finally burned to the ground"],
        ),
        ("In 2001 she joined the board and in 2010 became its head.", ["She joined the board", "She became its head"]),
        (
            "The firm, founded in 1890, went bankrupt in 2009 and was sold to a rival in 2011.",
            ["The firm was founded", "The firm went bankrupt", "The firm was sold to a rival"],
        ),
        (
            "Smith, who was born in 1950 and moved to Rome in 1972, died on Monday.",
            ["Smith was born", "Smith moved to Rome", "Smith died"],
        ),
        (
            "Two men were killed on Friday and three were injured on Saturday.",
            ["Two men were killed", "Three were injured"],
        ),
        (
            "It burned on Sunday. She was re-arrested at the scene and charged late on Monday night.",
            ["It burned", "She was re-arrested at the scene and charged"],
        ),
        (
            "He was re-arrested on Sunday and charged late on Monday night.",
            ["He was re-arrested", "He was charged"],
        ),
        (
            "It burned on Sunday. She was arrested at the scene and released on bail the following day.",
            ["It burned", "She was arrested at the scene", "She was released on bail"],
        ),
        ("The law was passed in 2015 and is first named in a report of 2016.", ["The law was passed", None]),
        ("He will go to Rome on Friday and meet the Pope in May 2022.", ["He will go to Rome", None]),
        (
            "Salo, who took over in January 2021 after his wife stepped down in May 2020, spoke.",
            ["His wife stepped down", "Salo took over", "Salo spoke"],
        ),
        ("It rose to 12 in May, compared with 9 a year earlier.", ["It rose to 12, compared with 9 a year earlier"]),
        ("It has been the worst storm since 1998, and killed two in May.", [None]),
        (
            "It replaced the V3, which first flew in 1972, entered service in 1974 and went out of service in 2007.",
            ["The V3 first flew", "The V3 entered service", "The V3 went out of service", "It replaced the V3"],
        ),
        (
            "Talks that began on September 1 and were to have ended last Friday broke down.",
            ["Talks began", None, "Talks were to have ended"],
        ),
        ("He was arrested on Monday and charged with murder.", ["He was arrested and charged with murder"]),
        (
            "The army met rebels and armed groups in 2014 and left in 2015.",
            ["The army met rebels and armed groups", "The army left"],
        ),
        (
            "Otters spread back in the 1990s: the first signs in Kent were found in 1994, and it was flooded in 2001.",
            [
                "Otters spread back",
                "The first signs in Kent were found",
                "The first signs in Kent were found in 1994, and it was flooded",
            ],
        ),
        (
            "They vanished in 1957, poisoned by pesticides that were banned in 1962.",
            ["They vanished, poisoned by pesticides that were banned in 1962", "Pesticides were banned"],
        ),
        (
            "Its former chief executive, Susan Pryce, pleaded guilty in March and will be sentenced in May.",
            [
                "Its former chief executive, Susan Pryce, pleaded guilty",
                "Its former chief executive, Susan Pryce, will be sentenced",
            ],
        ),
        ("It killed a couple in their seventies who were found on Friday.", ["A couple were found"]),
        ("A plan, drawn up in 2012, was shelved in 2014.", ["A plan was drawn up", "A plan was shelved"]),
        (
            "Freed in 1953, she opened her own studio three years later.",
            ["She was freed", "She opened her own studio"],
        ),
        (
            "Her best work, the hall in Skopje, was completed in 1962 and destroyed in the quake of 26 July 1963.",
            ["Her best work was completed", "Her best work was destroyed in the quake"],
        ),
        (
            "In the spring of 1944 she was wounded near Jajce; that autumn she returned to the liberated capital.",
            ["She was wounded near Jajce", "She returned to the liberated capital"],
        ),
        (
            "After the war she worked for the ministry until 1949, when she was dismissed for refusing to sign.",
            ["After the war she worked for the ministry until 1949", "She was dismissed for refusing to sign"],
        ),
        (
            "After finishing school in 1929, she studied in Prague from 1932 to 1934.",
            ["Finishing school", "She studied in Prague"],
        ),
        (
            "In 2001 he left. He spent the following two years in exile.",
            ["He left", "He spent the following two years in exile"],
        ),
        (
            "It was opened in 1990 and visited in 1995.",
            ["It was opened", "It was opened in 1990 and visited"],
        ),
        (
            "Victims of the 2015 floods met the minister on Monday.",
            ["The 2015 floods", "Victims of the 2015 floods met the minister"],
        ),
        (
            "In 2019 she published a book on the 1918 pandemic.",
            ["The 1918 pandemic", "She published a book on the 1918 pandemic"],
        ),
        (
            "The cost of the 2028 Games rose in October.",
            ["The cost of the 2028 Games rose", "The 2028 Games"],
        ),
        ("He opposed the 2003 invasion.", ["He opposed the 2003 invasion"]),
    ],
)
def test_what_each_time_dates_stands_alone(sentence, expected):
    told = [event.headline for event in build(Article(sentence, anchor="2021-11-10")).events]
    assert [one for one, wanted in zip(told, expected, strict=True) if wanted] == [one for one in expected if one]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The warehouse was inspected last October and again in late January 2021.", "The warehouse was inspected"),
        ("Three attempts - in April, in July and again in August - failed.", "Three attempts failed"),
    ],
)
def test_what_happened_again_is_told_alike(sentence, expected):
    assert {event.headline for event in build(Article(sentence, anchor="2021-11-10")).events} == {expected}


@pytest.mark.parametrize(
    "sentence",
    [
        "The vote was scheduled for 3 May.",
        "The flight, originally planned for last spring, was a success.",
        "He put off the first delivery until early 2022.",
        "The shops will remain closed until Monday.",
        "The council aims to finish the bridge by June.",
    ],
)
def test_what_was_planned_may_not_have_happened(sentence):
    (event,) = [one for one in build(Article(sentence, anchor="2021-11-10")).events if one.expressions]
    assert event.status.value == "planned"


def test_a_quotation_is_told_without_what_introduces_it():
    text = 'Jane Doe, who runs Example Ltd, said: "We closed the plant in May 2019."'
    assert [event.headline for event in build(Article(text, anchor="2021-11-10")).events] == [
        "Jane Doe: “We closed the plant”"
    ]


def test_what_did_not_happen_until_then_happened_then():
    (event,) = build(Article("The bridge did not open until May 2018.", anchor="2021-11-10")).events
    assert (event.edtf, event.status.value, event.headline) == (
        "2018-05",
        "happened",
        "The bridge did not open until May 2018",
    )


@pytest.mark.parametrize(
    ("sentence", "edtf", "status"),
    [
        ("Trains are not expected to resume before Saturday.", "2021-11-13/..", "planned"),
        ("The bridge will not open before May.", "2022-05/..", "planned"),
        ("A verdict is not likely before the end of the year.", "2022-01~/..", "planned"),
        ("The train did not arrive before Tuesday.", "../2021-11-08", "denied"),
    ],
)
def test_what_will_not_happen_before_then_may_happen_from_then_on(sentence, edtf, status):
    (event,) = build(Article(sentence, anchor="2021-11-10")).events
    assert (event.edtf, event.status.value) == (edtf, status)


def test_an_agenda_has_its_items_under_their_day():
    text = (
        "Monday, Nov. 8\n9:00 a.m. - State v. Holt, arraignment\n1:30 p.m. - State v. Perez\n\n"
        "Tuesday, Nov. 9\nCourt closed."
    )
    story = build(Article(text, anchor="2021-11-05"))
    assert [(event.edtf, event.headline) for event in story.events if event.interval] == [
        ("2021-11-08T09:00:00", "State v. Holt, arraignment"),
        ("2021-11-08T13:30:00", "State v. Perez"),
        ("2021-11-09", "Court closed"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The solid construction of the Israeli-built embassy may have prevented the carnage of a similar bomb in "
            "Kenya, an official said Saturday.",
            "Official: the solid construction of the Israeli-built embassy may have prevented the carnage…",
        ),
        (
            "By 20 July the Germans were back across the Marne at their Kaiserschlacht starting lines, having achieved "
            "nothing whatsoever that the generals had hoped for.",
            "By 20 July the Germans were back across the Marne at their Kaiserschlacht starting lines",
        ),
    ],
)
def test_what_is_too_long_is_told_by_whom_it_is_or_cut(sentence, expected):
    assert [event.headline for event in build(Article(sentence, anchor="2021-11-10"))] == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kovac resigned, not Friday.",
        "Kovac resigned on Thursday, not Friday.",
        "Kovac resigned on Thursday, not on Friday as reported earlier.",
        "Kovac resigned on 4 November and not on 5 November.",
        "Kovac, not on Friday but on Thursday, resigned.",
        "Kovac resigned, on Thursday, not Friday as he first said.",
    ],
)
def test_a_time_at_which_it_was_not_is_no_part_of_it(sentence):
    assert [event.headline for event in build(Article(sentence, anchor="2021-11-10"))] == ["Kovac resigned"]
