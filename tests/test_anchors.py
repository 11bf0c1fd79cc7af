"""Where an article's date comes from: each kind of evidence, their order, and what is no evidence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import timeline
from timeline import Anchor, Article, Evidence, Grain, Problem
from timeline.articles import read
from timeline.articles.addresses import address
from timeline.articles.anchors import anchored, apparatus
from timeline.articles.dates import written
from timeline.articles.likeness import Terms, likeness
from timeline.articles.metadata import header, metadata
from timeline.articles.registry import parser

BODY = (
    "\n\nThe army left the border, the ministry said. It had come with two hundred men, and no one knows why it left."
)


def found(text, **fields):
    return anchored([Article(text, id="a", **fields)])[0][0].anchor


def said(anchor):
    return anchor and (str(anchor), anchor.evidence)


# --- dates on their own


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2021-11-08", "2021-11-08"),
        ("2021/11/8", "2021-11-08"),
        ("2021-11-08T14:05:00.123Z", "2021-11-08T14:05:00+00:00"),
        ("2021-11-08 14:05:00 +0100", "2021-11-08T14:05:00+01:00"),
        ("Mon, 08 Nov 2021 14:05:00 +0100", "2021-11-08T14:05:00+01:00"),
        ('"8 November 2021"', "2021-11-08"),
        ("8 November 2021, 14:05 CET", "2021-11-08T14:05:00+01:00"),
        ("8.11.2021", "2021-11-08"),
        ("8.11.2021 14:05", "2021-11-08T14:05:00"),
        ("13/11/2021", "2021-11-13"),
        ("11/13/2021", "2021-11-13"),
        ("8/8/2021", "2021-08-08"),
        ("08/11/2021", None),
        ("31/02/2021", None),
        ("8.11.2021 24:05", None),
        ("November 2021", None),
        ("2021", None),
        ("Nov 8", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_dates_as_people_and_programs_write_them(text, expected):
    anchor = written(text, Evidence.METADATA)
    assert (anchor and str(anchor)) == expected


def test_a_date_in_the_words_of_a_language():
    assert str(written("8 listopada 2021", Evidence.METADATA, language="pl")) == "2021-11-08"
    assert written("8 listopada 2021", Evidence.METADATA, language="zz") is None


# --- addresses


@pytest.mark.parametrize(
    "text",
    [
        "2021-11-08.txt",
        "2021_11_08_border.txt",
        "border-2021.11.08",
        "20211108.txt",
        "20211108T1405Z-border.txt",
        "IMG_20211108_1405.txt",
        "BTA20211108.0261.txt",
        "https://example.org/2021/11/08/border",
        "https://example.org/2021/nov/08/border",
        "https://example.org/border?date=2021-11-08",
        "08-nov-2021.txt",
        "november-8-2021-border",
        "belta-08-nov-2021.txt",
        "8_listopada_2021.txt",
    ],
)
def test_addresses_that_name_a_day(text):
    anchor = address(text, "pl")
    assert said(anchor) == ("2021-11-08", Evidence.ADDRESS)
    assert anchor.words == text
    assert 0.8 <= anchor.confidence < 1


@pytest.mark.parametrize(
    "text",
    [
        "000_10e33d8b451b2c6f.txt",
        "20211108123.txt",
        "a20211108f3",
        "211108.txt",
        "1108",
        "20211308",
        "2021-11.txt",
        "2021-11/08",
        "2021-02-30.txt",
        "2021-11-08_2021-11-09.txt",
        "v1.2021.11.txt",
        "08-11-2021.txt",
        "attacks-of-11-september-2001",
        "https://2021-11-08.example.org/border",
        "https://[bad/2021-11-08",
        "",
    ],
)
def test_numbers_that_only_might_be_dates_are_none(text):
    assert address(text) is None


# --- headers


def test_a_header_tells_what_it_knows():
    text = "Title: Border\r\nPublished: 8 November 2021, 14:05 CET\r\nURL: https://example.org/a\r\n\r\nText."
    head = header(text)
    assert dict(head.values) == {
        "title": "Border",
        "date": "8 November 2021, 14:05 CET",
        "url": "https://example.org/a",
    }
    assert text[head.end :].strip() == "Text."
    anchor = metadata(head)
    assert said(anchor) == ("2021-11-08T14:05:00+01:00", Evidence.METADATA)
    assert (anchor.words, anchor.confidence, anchor.grain) == ("8 November 2021, 14:05 CET", 1, Grain.MINUTE)


def test_fences_and_the_surest_name():
    text = '---\ntitle: "The border"\ndate: 2021-11-07\npublished: 2021-11-08\ntags: [a, b]\n---\nText.'
    assert str(metadata(header(text))) == "2021-11-08"
    assert header(text).get("title") == "The border"
    assert text[header(text).end :].strip() == "Text."
    assert str(metadata(header("+++\ndate = 2021-11-08\n+++\nText."))) == "2021-11-08"


def test_a_header_in_markdown():
    text = "**Published:** 8 November 2021  \n__Title__: The border\n*URL: https://example.org/a_*\n\nText."
    assert dict(header(text).values) == {
        "date": "8 November 2021",
        "title": "The border",
        "url": "https://example.org/a_",
    }
    assert text[header(text).end :].strip() == "Text."


def test_a_revision_is_less_sure():
    assert metadata(header("Updated: 2021-11-08\n\nText.")).confidence == 0.7


@pytest.mark.parametrize(
    "text", ["Minsk: the army came.\n\nText.", "Date: 2021-11-08\nThe text goes on.", "Title: Border\n\nText.", ""]
)
def test_what_is_no_header(text):
    assert header(text).end == 0


def test_a_header_whose_date_is_none_is_a_problem():
    articles, problems = anchored([Article("Date: 08/11/2021\n\nText.", id="a")])
    assert articles[0].anchor is None
    assert [problem.message for problem in problems] == [
        "a: its header's date '08/11/2021' is no day: expected one such as 2021-11-08"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Published: 8 November 2021\nLanguage: English\n\nText.", "2021-11-08"),
        ("Opublikowano: 8 listopada 2021\nLanguage: Polish\n\nText.", "2021-11-08"),
        ("Published: 8 November 2021\nLanguage: Elvish\n\nText.", "2021-11-08"),
        ("Published: 8/11/2021\nLanguage: en-GB\n\nText.", "2021-11-08"),
        ("Published: 8/11/2021\nLanguage: en_us\n\nText.", "2021-08-11"),
        ("Published: 8/11/2021\nLanguage: British English\n\nText.", "2021-11-08"),
        ("Published: 8/11/2021\nLanguage: en\n\nText.", None),
    ],
)
def test_a_header_is_read_in_the_language_and_region_that_it_names(text, expected):
    anchor = found(text)
    assert (anchor and str(anchor)) == expected


def test_a_header_date_in_figures_goes_by_the_order_and_region_of_the_options():
    article = Article("Published: 8/11/2021\n\nPetrov resigned on Monday.", id="a")
    for options in ({"order": "DMY"}, {"language": "en-GB"}):
        story = timeline.build(article, **options)
        assert said(story.articles[0].anchor) == ("2021-11-08", Evidence.METADATA)
        assert story.problems == ()


def test_a_header_that_dates_no_article_dates_nothing_in_it():
    text = "Published: 08/11/2021\n\nPetrov resigned on Monday. Kovac left on 3 May 2020."
    story = timeline.build(Article(text, id="a"))
    assert {event.headline: event.edtf for event in story.events} == {"Kovac left": "2020-05-03"}
    messages = {problem.message for problem in story.problems}
    assert "a: its header's date '08/11/2021' is no day: expected one such as 2021-11-08" in messages
    where = "the article has no date, in “Petrov resigned on Monday. Kovac left on 3 May 2020.”"
    assert f"'Monday' found no place on the time line: {where}" in messages
    with pytest.raises(timeline.UnresolvedError):
        timeline.build(Article("Published: 08/11/2021\n\nPetrov resigned on Monday.", id="a"))
    given = timeline.extract(Article("Published: 8 November 2021\n\nAt 3pm Petrov resigned.", anchor="2021-11-20"))
    assert [each.edtf for each in given.expressions] == ["2021-11-08", "2021-11-20T15:00:00"]
    assert given.article.text[given.expressions[1].start :].startswith("3pm")


# --- datelines


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("MINSK, Nov. 8, 2021 (Reuters) — The army left." + BODY, "MINSK, Nov. 8, 2021 (Reuters)"),
        ("Border\n\nMINSK, November 8, 2021 (Xinhua) -- The army left." + BODY, "MINSK, November 8, 2021 (Xinhua)"),
        ("Nov. 8, 2021 (UPI) -- The army left." + BODY, "Nov. 8, 2021 (UPI)"),
        ("MINSK, Belarus, Nov. 8, 2021 - The army left." + BODY, "MINSK, Belarus, Nov. 8, 2021"),
        ("The border\n\nNovember 8, 2021" + BODY, "November 8, 2021"),
        ("The border\nNovember 8, 2021\nThe army left." + BODY, "November 8, 2021"),
        ("The border\n\nMonday, 8 November 2021" + BODY, "Monday, 8 November 2021"),
        ("The border\n\nPosted on Nov 8, 2021" + BODY, "Posted on Nov 8, 2021"),
        ("The border\n\nBy Jane Doe | November 8, 2021" + BODY, "By Jane Doe | November 8, 2021"),
        ("The border\n\nMinsk, November 8, 2021" + BODY, "Minsk, November 8, 2021"),
        ("Minsk, 8 November 2021\n\nThe border" + BODY, "Minsk, 8 November 2021"),
        ("# The border\n\n*November 8, 2021*" + BODY, "November 8, 2021"),
        ("# The border\n\n**Published:** 8 November 2021" + BODY, "Published: 8 November 2021"),
        ("The border\n\nUpdated 9 November 2021\nPublished 8 November 2021" + BODY, "Published 8 November 2021"),
        ("The border" + BODY + "\n\nPublished 8 November 2021", "Published 8 November 2021"),
        ("MINUTES\nHeld on Monday 8 November 2021 at 7.00 pm" + BODY, "Held on Monday 8 November 2021 at 7.00 pm"),
        ("Minutes of the meeting held on 8 November 2021" + BODY, "Minutes of the meeting held on 8 November 2021"),
        ("Minutes: council meeting of 8 November 2021" + BODY, "Minutes: council meeting of 8 November 2021"),
    ],
)
def test_datelines(text, words):
    anchor = found(text)
    assert said(anchor) == ("2021-11-08", Evidence.DATELINE)
    assert anchor.words == words
    assert 0.8 <= anchor.confidence < 1


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("新华社明斯克2021年11月8日电（记者李明）军队撤离。", "zh", "新华社明斯克2021年11月8日电（记者李明）"),
        ("新华社明斯克二〇二一年十一月八日电　军队撤离。", "zh", "新华社明斯克二〇二一年十一月八日电"),
        ("中央社明斯克2021年11月8日電 軍隊撤離。", "zh", "中央社明斯克2021年11月8日電"),
        ("军队撤离\n\n2021年11月8日 来源：晨报\n\n军队昨天撤离。", "zh", "2021年11月8日 来源：晨报"),
        ("【ミンスク2021年11月8日共同】軍が撤退した。", "ja", "【ミンスク2021年11月8日共同】"),
        ("軍が撤退\n\n2021年11月8日 配信\n\n軍は7日、撤退した。", "ja", "2021年11月8日 配信"),
    ],
)
def test_datelines_in_scripts_without_spaces(text, language, words):
    anchor = found(text, language=language)
    assert said(anchor) == ("2021-11-08", Evidence.DATELINE)
    assert anchor.words == words


def test_a_sentence_in_a_script_without_spaces_is_no_dateline():
    assert found("2021年11月8日军队撤离明斯克。", language="zh") is None
    assert found("2021年11月8日、軍は撤退した。", language="ja") is None


def test_a_dateline_with_a_time():
    assert str(found("The border\n\nPublished 8 November 2021, 14:05 CET" + BODY)) == "2021-11-08T14:05:00+01:00"


@pytest.mark.parametrize(
    "text",
    [
        "On November 8, 2021, the army left." + BODY,
        "The border on November 8, 2021" + BODY,
        "November 8, 2021 – The army left." + BODY,
        "1936" + BODY,
        "November 2021" + BODY,
        "JOIN THE GREAT COURSE Nov. 8, 2021 - it is free." + BODY,
        "The border" + BODY + "\n\nNovember 8, 2021\n\nThe army came." + BODY,
        "The border" + BODY + "\n\nNovember 8, 2021",
        "The army left on Monday, Nov. 8." + BODY,
        "Ann Lee\nBorn 8 November 2021, Minsk" + BODY,
        "Born in Minsk, 8 November 2021, Ann Lee left." + BODY,
        "The summit\nHeld on 8 November 2021" + BODY,
        "Minutes\n\nThe minutes of the meeting held on 8 November 2021 were approved." + BODY,
        "",
    ],
)
def test_what_is_no_dateline(text):
    assert found(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MINSK, Nov. 8 (Reuters) — The army left on Monday. It came in October 2021.", "2021-11-08"),
        ("MINSK, Monday, Nov. 8 (Reuters) — The army left. It came in October 2021.", "2021-11-08"),
        ("MINSK, Jan. 3 (Reuters) — The army left on Monday. It came in 2021.", "2022-01-03"),
        ("MINSK, Nov. 8 (Reuters) — The army left on Monday. It came in May 2021, not in 2010.", "2021-11-08"),
        # no report is older than a month that it tells; the years after the last one count where it tells several
        (
            "LYON, March 6 (AP) — He ran the city from 2008 to 2020, it said Thursday. It began in May 2019.",
            "2025-03-06",
        ),
        ("LYON, March 6 (AP) — He ran the city from 2007 to 2014, he said Thursday. It began in May 2019.", None),
        # no year, no weekday, a weekday of another year, two years that fit
        ("MINSK, Nov. 8 (Reuters) — The army left on Monday. It came in October.", None),
        ("MINSK, Nov. 8 (Reuters) — The army left. It came in October 2021.", None),
        ("MINSK, Nov. 8 (Reuters) — The army left on Friday. It came in October 2021.", None),
        ("MINSK, Nov. 8 (Reuters) — The army left on Monday. It came in 2021, not in 2010.", None),
    ],
)
def test_the_year_of_a_dateline_is_never_the_current_one(text, expected):
    anchor = found(text)
    assert (anchor and str(anchor)) == expected
    if anchor:
        assert anchor.confidence <= 0.8
        assert "by the weekday" in anchor.note


def test_nothing_is_born_on_the_day_of_its_article():
    story = timeline.build(Article("CV\n\nDr Ann Lee\nBorn 4 July 1979, Minsk\n\nMay 2017 Wellcome Award", id="a"))
    assert [event.edtf for event in story] == ["1979-07-04", "2017-05"]
    assert {event.status.value for event in story} == {"happened"}


def test_minutes_are_of_their_meeting_in_each_paragraph():
    story = timeline.build(
        Article(
            "MINUTES OF THE PLANNING COMMITTEE\nHeld on Wednesday 6 March 2024 at 7.00 pm\n\n"
            "The minutes of the meeting held on 7 February 2024 were approved.\n\nCllr Morgan left at 7.25 pm.\n\n"
            "Date of next meeting: Wednesday 3 April 2024.\n\nThe meeting closed at 8.40 pm.",
            id="a",
        )
    )
    told = {event.headline: (event.edtf, event.status.value) for event in story}
    assert str(story.articles[0].anchor) == "2024-03-06"
    assert told["Cllr Morgan left"] == ("2024-03-06T19:25:00", "happened")
    assert told["The meeting closed"] == ("2024-03-06T20:40:00", "happened")


def test_a_dateline_takes_its_year_from_an_article_like_it():
    one = "Ruritania and Graustark signed the Strelsau treaty. Prince Rupert met Count Tarlenheim at Zenda Castle."
    two = "MINSK, Nov. 8 (Reuters) — At Zenda, Prince Rupert of Ruritania said that Strelsau and Graustark had agreed."
    articles, _ = anchored([Article(one, id="a", anchor="2020-11-10"), Article(two, id="b")])
    assert said(articles[1].anchor) == ("2020-11-08", Evidence.DATELINE)
    assert articles[1].anchor.note == "of the year of a"
    assert found(two) is None


@pytest.mark.parametrize(
    "sign", ["/PRNewswire/ --", "/PRNewswire-Asianet/ --", "--(BUSINESS WIRE)--", "(GLOBE NEWSWIRE) --"]
)
def test_a_press_release_has_neither_its_wire_nor_its_notices_among_its_events(sign):
    text = f"OSLO, Norway, 3 June 2024 {sign} Nordlys today opened a plant.\n\nAll rights reserved. © 2024 Nordlys ASA."
    story = timeline.build(Article(f"{text} Copyright (c) 2024 Nordlys.\n\nCopyright law was changed in 2021.", id="a"))
    assert {event.headline: event.edtf for event in story} == {
        "Nordlys opened a plant": "2024-06-03",
        "Copyright law was changed": "2021",
    }


def test_a_letter_is_titled_by_its_subject_and_no_event_is_who_wrote_when():
    text = (
        "From: Paul <paul@reed.example>\nSubject: Landslide\nDate: Mon, 11 Mar 2024 08:15:22 +0000\n\nHi all,\n\n"
        "A landslide hit Corvo yesterday at 4pm.\n\nOn Sun, 10 Mar 2024 at 19:02, Desk <desk@g.example> wrote:\n"
        "> Call me."
    )
    article = next(parser(".txt")(text.encode(), "a", lambda problem: None))
    assert article.title == "Landslide"
    story = timeline.build(article)
    assert [event.headline for event in story.events] == ["A landslide hit Corvo"]


def test_what_the_article_dates_is_no_more_exact_than_its_day():
    text = "Date: 12 January 2024 06:30 GMT\n\nMan held over fire\n\nA man was freed on Thursday. Police are searching."
    told = {event.headline: event.edtf for event in timeline.build(Article(text, id="a"))}
    assert told == {
        "Man held over fire": "2024-01-12",
        "A man was freed": "2024-01-11",
        "Police are searching": "2024-01-12",
    }


def test_headers_and_datelines_are_no_events():
    text = "Published: 8 November 2021, 14:05 CET\n\nThe border\n\nNovember 8, 2021\n\nThe army left today."
    story = timeline.build(Article(text, id="a"))
    assert [event.headline for event in story.events] == ["The army left"]
    spans = apparatus(text, timeline.tag(text, "2021-11-08"))
    assert [text[first:last].strip() for first, last in spans] == [
        "Published: 8 November 2021, 14:05 CET",
        "November 8, 2021",
    ]


# --- several days

DIARY = "# Diary\n\n## 8 November 2021\n\nPetrov resigned {}.\n\n*9 November 2021*\n\n{}"


def test_a_diary_is_of_its_last_day_and_each_section_of_its_own():
    story = timeline.build(Article(DIARY.format("yesterday", "Kovac was elected this morning."), id="a"))
    assert story.articles[0].anchor.basis == "dateline «9 November 2021» (the last of 2 days)"
    told = {event.headline: (event.interval.start.days, event.status.value) for event in story.events}
    last = story.articles[0].anchor.moment.days
    assert told == {"Petrov resigned": (last - 2, "happened"), "Kovac was elected": (last, "happened")}


def test_a_diary_keeps_the_date_that_it_is_given_if_it_is_one_of_its_days():
    text = DIARY.format("yesterday", "Kovac was elected this morning.")
    for anchor, days in (("2021-11-08", ["2021-11-07", "2021-11-09"]), ("2021-11-20", ["2021-11-19", "2021-11-20"])):
        found = timeline.extract(Article(text, anchor=anchor)).expressions
        assert [each.edtf for each in found if each.base] == days


def test_what_stands_below_a_day_to_come_makes_no_diary():
    text = DIARY.format("yesterday", "The court meets in May. At 3pm it votes.")
    assert str(found(text)) == "2021-11-08"


# --- posts

POST = "They came. — NEXTA (@nexta_tv) {}"


@pytest.mark.parametrize(
    ("days", "expected", "confidence", "note"),
    [
        ([8], "2021-11-08", 0.6, "by NEXTA (@nexta_tv)"),
        ([8, 8], "2021-11-08", 0.8, "2 agree"),
        ([8, 8, 8, 8], "2021-11-08", 0.9, "4 agree"),
        ([9, 3, 3], "2021-11-09", 0.6, "by NEXTA (@nexta_tv)"),
    ],
)
def test_the_latest_post_dates_the_article(days, expected, confidence, note):
    anchor = found("\n\n".join(POST.format(f"November {day}, 2021") for day in days))
    assert said(anchor) == (expected, Evidence.QUOTATION)
    assert (anchor.confidence, anchor.note) == (confidence, note)


def test_posts_without_a_year_and_old_quotations_date_nothing():
    assert found(POST.format("November 8")) is None
    quotation = "“We hold these truths.” — Thomas Jefferson, July 4, 1776"
    assert found(quotation + "\n\nIn 2021 it was read again.") is None
    assert found(quotation).confidence == 0.5


# --- likeness


def test_the_seeds(seeds):
    articles, problems = anchored(list(read(seeds)))
    anchors = {article.id[:3]: article.anchor for article in articles}
    assert problems == []
    assert said(anchors["004"]) == ("2021-11-08", Evidence.QUOTATION)
    assert anchors["004"].basis == "dated post «November 8, 2021» (3 agree)"
    assert said(anchors["000"]) == ("2021-11-08", Evidence.LIKENESS)
    assert "Belarus" in anchors["000"].words
    assert anchors["000"].note == "as in 004_fac13ff5987c9bcb.txt"
    assert anchors["000"].confidence < 0.6 <= anchors["004"].confidence


ONE = "Prince Rupert met Count Tarlenheim at Zenda Castle. Later Strelsau and Graustark signed the Ruritanian treaty."
LIKE = (
    "The treaty of Strelsau was welcomed. At Zenda Castle, Rupert spoke; in Graustark, Tarlenheim and Ruritanians sang."
)
OTHER = "The harvest was good. In Chile, farmers from Santiago and Valparaiso sold avocados to Peru and to Bolivia."


def test_the_same_story_has_the_same_date_and_another_story_none():
    pile = [Article(ONE, id="a", anchor="2020-03-04"), Article(LIKE, id="b"), Article(OTHER, id="c")]
    for articles in (pile, pile[::-1]):
        dates = {article.id: said(article.anchor) for article in anchored(articles)[0]}
        assert dates == {
            "a": ("2020-03-04", Evidence.GIVEN),
            "b": ("2020-03-04", Evidence.LIKENESS),
            "c": None,
        }


def test_rivals_of_other_weeks_are_no_answer():
    pile = [Article(ONE, id="a", anchor="2020-03-04"), Article(ONE + " ", id="b", anchor="2020-05-04")]
    assert anchored([*pile, Article(LIKE, id="c")])[0][2].anchor is None


def test_later_dates_of_its_own_speak_against_it():
    later = LIKE + " It ended on 5 May 2021. It began again on 7 June 2021."
    assert anchored([Article(ONE, id="a", anchor="2020-03-04"), Article(later, id="b")])[0][1].anchor is None


def test_no_guess_rests_on_a_guess():
    assert [article.anchor for article in anchored([Article(ONE, id="a"), Article(LIKE, id="b")])[0]] == [None, None]


def test_likeness_is_a_cosine():
    one, like, other = map(Terms.of, (ONE, LIKE, OTHER))
    assert likeness(one, one) == pytest.approx(1)
    assert likeness(one, like) == pytest.approx(likeness(like, one))
    assert likeness(one, like) > 0.2 > likeness(one, other)
    assert likeness(Terms.of(""), one) == 0


# --- the order of evidence, and what is none


def test_the_strongest_evidence_wins():
    text = "Date: 2021-11-02\n\nThe border\n\nNovember 4, 2021\n\n" + POST.format("November 5, 2021")
    url = "https://example.org/2021/11/03/border"
    body = text.partition("\n\n")[2]
    assert said(found(text, url=url, anchor="2021-11-01")) == ("2021-11-01", Evidence.GIVEN)
    assert said(found(text, url=url)) == ("2021-11-02", Evidence.METADATA)
    assert said(found(body, url=url)) == ("2021-11-03", Evidence.ADDRESS)
    assert said(found(body)) == ("2021-11-04", Evidence.DATELINE)
    assert said(found(body.partition("2021\n\n")[2])) == ("2021-11-05", Evidence.QUOTATION)
    assert found("The border" + BODY) is None


def test_never_today_and_never_the_day_of_the_file(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("The army left today.")
    os.utime(path, (1_600_000_000, 1_600_000_000))
    articles, problems = anchored(list(read(path)))
    assert articles[0].anchor is None
    assert problems == []
    with pytest.raises(timeline.UnresolvedError, match=r"a\.txt.*--anchor"):
        timeline.build(read(path))


def test_an_article_that_nothing_dates_is_a_problem_beside_others_with_dates():
    story = timeline.build(
        [Article("It left today.", id="a", anchor="2021-11-08"), Article("It left today.\n", id="b")]
    )
    assert [event.edtf for event in story.events] == ["2021-11-08"]
    messages = [problem.message for problem in story.problems if problem.article == "b"]
    assert "b has no date: relative times stay unresolved" in messages


def test_a_language_without_words_stops_no_other_article():
    story = timeline.build(
        [Article("It left today.", id="a", anchor="2021-11-08"), Article("x", id="b", language="zz")]
    )
    assert len(story.events) == 1
    assert any(problem.article == "b" for problem in story.problems)


def test_an_anchor_keeps_its_note_when_it_is_saved(seeds, tmp_path):
    story = timeline.build(read(seeds))
    story.save(tmp_path / "x.json")
    assert timeline.load(tmp_path / "x.json") == story


# --- sidecars and manifests


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "sub").mkdir()
    for name in ("a.txt", "b.txt", "sub/c.txt"):
        (tmp_path / name).write_text("The army left today.")
    return tmp_path


def gather(*paths):
    problems: list[Problem] = []
    articles = {article.id: article for article in read(*paths, on_problem=problems.append)}
    return articles, [problem.message for problem in problems]


def test_a_sidecar_tells_of_its_article(folder):
    (folder / "a.txt.toml").write_text(
        'date = 2021-11-08T14:05:00+01:00\ntitle = "Border"\nurl = "https://example.org"\nsource = "Example"\n'
        'language = "pl"\nzone = "Europe/Warsaw"\n'
    )
    articles, problems = gather(folder)
    article = articles["a.txt"]
    assert problems == []
    assert (article.title, article.url, article.source) == ("Border", "https://example.org", "Example")
    assert (article.language, article.zone) == ("pl", "Europe/Warsaw")
    assert said(article.anchor) == ("2021-11-08T14:05:00+01:00", Evidence.GIVEN)
    assert article.anchor.note.endswith("a.txt.toml")
    assert articles["b.txt"].anchor is None


def test_a_manifest_tells_of_the_files_of_its_folder(folder):
    (folder / "manifest.csv").write_text(
        "file;date;title\na.txt;2021-11-08;\nsub/c.txt;8 November 2021;Camp\n", encoding="utf-8-sig"
    )
    articles, problems = gather(folder)
    assert problems == []
    assert {id: article.anchor and str(article.anchor) for id, article in articles.items()} == {
        "a.txt": "2021-11-08",
        "b.txt": None,
        "c.txt": "2021-11-08",
    }
    assert articles["c.txt"].title == "Camp"
    assert articles["a.txt"].anchor.note == f"in {folder.name}/manifest.csv, line 2"
    assert str(gather(folder / "a.txt")[0]["a.txt"].anchor) == "2021-11-08"
    assert gather(folder / "sub")[0]["c.txt"].anchor is None


def test_the_nearer_word_wins(folder):
    (folder / "2021-11-01.txt").write_text("Date: 2021-11-02\n\nThe army left today.")
    (folder / "manifest.csv").write_text("file,date\n2021-11-01.txt,2021-11-03\nsub/c.txt,2021-11-04\n")
    (folder / "sub" / "manifest.csv").write_text("file,date\nc.txt,2021-11-05\n")
    (folder / "2021-11-01.txt.toml").write_text('date = "2021-11-06"')
    articles, _ = gather(folder)
    assert str(articles["2021-11-01.txt"].anchor) == "2021-11-06"
    assert str(articles["c.txt"].anchor) == "2021-11-05"
    (folder / "2021-11-01.txt.toml").unlink()
    assert str(gather(folder)[0]["2021-11-01.txt"].anchor) == "2021-11-03"
    (folder / "manifest.csv").unlink()
    assert said(gather(folder)[0]["2021-11-01.txt"].anchor) == ("2021-11-02", Evidence.METADATA)


def test_folders_that_are_a_date(tmp_path):
    for name in ("2021/11/08/a.txt", "20211109/b.txt", "dump-2021-11-10/c.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True)
        path.write_text("The army left today.")
    articles, _ = gather(tmp_path)
    dates = {id: article.anchor and str(article.anchor) for id, article in articles.items()}
    assert dates == {"a.txt": "2021-11-08", "b.txt": "2021-11-09", "c.txt": None}


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.txt.toml", "date = ", "a.txt.toml: no TOML: "),
        ("a.txt.toml", 'day = "2021-11-08"', "'day' is not known: expected date, title, url, source, language, zone"),
        ("a.txt.toml", "title = 8", "title is 8: expected a text"),
        ("a.txt.toml", 'date = "soon"', "date 'soon' is no day: expected one such as 2021-11-08"),
        ("a.txt.toml", 'zone = "Mars/Base"', "no time zone 'Mars/Base'"),
        ("a.txt.toml", 'language = "Elvish"', "a.txt.toml: no language 'Elvish': expected a code such as en or en-GB"),
        ("manifest.csv", "name,date\na.txt,2021-11-08\n", "manifest.csv: no such column: 'name': expected"),
        ("manifest.csv", "date\n2021-11-08\n", 'no column "file"'),
        ("manifest.csv", "file,date\na.txt,2021-11-08,Border\n", "line 2: more cells than columns"),
        ("manifest.csv", "file,date\n,2021-11-08\n", "line 2: no file"),
        ("manifest.csv", "file,date\nz.txt,2021-11-08\n", "line 2: there is no file 'z.txt' beside it"),
        ("manifest.csv", "file,date\na.txt,soon\n", "manifest.csv, line 2: date 'soon' is no day"),
        ("manifest.csv", "file,date\na.txt,\na.txt,2021-11-08\n", "line 3: 'a.txt' stands in it twice"),
        ("gone.txt.toml", 'date = "2021-11-08"', "gone.txt.toml: .toml files are not read in folders"),
    ],
)
def test_what_is_wrong_beside_an_article_is_told_once_and_stops_nothing(folder, name, content, words):
    (folder / name).write_text(content)
    articles, problems = gather(folder)
    assert set(articles) == {"a.txt", "b.txt", "c.txt"}
    assert all(article.anchor is None for article in articles.values())
    assert len(problems) == 1
    assert words in " ".join(problems)


def test_a_header_tells_title_and_zone(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Title: Border\nDate: 2021-11-08\nLanguage: en-GB\nZone: Mars/Base\n\nText")
    articles, problems = gather(path)
    assert (articles["a.txt"].title, articles["a.txt"].language, articles["a.txt"].zone) == ("Border", "en-GB", None)
    assert str(articles["a.txt"].anchor) == "2021-11-08"
    assert len(problems) == 1
    assert "no time zone 'Mars/Base'" in problems[0]
    path.write_text("Date: 8 November 2021\nLanguage: Elvish\n\nText")
    articles, problems = gather(path)
    assert (articles["a.txt"].language, str(articles["a.txt"].anchor)) == (None, "2021-11-08")
    assert problems == ["a.txt: no language 'Elvish': expected a code such as en or en-GB"]


# --- the command


def test_the_command_tells_the_dates_that_it_found(desk, command):
    result = command("build", "seeds/", "-o", "x.json")
    assert result.exit_code == 0
    lines = result.stderr.splitlines()
    assert lines[0].startswith("anchor 2021-11-08 for 000_10e33d8b451b2c6f.txt: likeness «Belarus, ")
    assert lines[1] == (
        "anchor 2021-11-08 for 004_fac13ff5987c9bcb.txt: dated post «November 8, 2021» (3 agree), confidence 0.9"
    )
    shown = " ".join(command("show", "x.json").stdout.split())
    assert lines[1] in shown
    assert "dated post" in command("tag", "seeds/").stderr
    given = command("build", "seeds/", "--anchor", "2021-11-08", "-o", "y.json")
    assert "anchor" not in given.stderr
    dates = [[event.edtf for event in timeline.load(name).events] for name in ("x.json", "y.json")]
    assert dates[0] == dates[1]


def test_a_long_summary_is_cut(desk, command):
    for day in range(1, 26):
        Path(f"seeds/2021-10-{day:02}.txt").write_text(f"Army {day} left today.")
    lines = command("build", "seeds/", "-o", "x.json").stderr.splitlines()
    assert sum(line.startswith("anchor ") for line in lines) == 20
    assert "… and anchors for 7 more articles: the timeline carries them all" in lines


def test_the_basis_of_each_kind():
    for evidence in Evidence:
        assert Anchor.of("2021-11-08").basis == "given «2021-11-08»"
        assert timeline.Anchor(timeline.Moment(2021), evidence=evidence).basis
