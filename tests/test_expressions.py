"""The corpora: what a reader finds in a text, and what is no time at all."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from timeline.expressions.finder import tag
from timeline.words import words

CORPUS = Path(__file__).parent / "corpus"


def rows(name: str) -> list[list[str]]:
    lines = (CORPUS / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


LANGUAGES = sorted(path.stem for path in CORPUS.glob("*.tsv"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_corpus_has_rows(language):
    assert len(rows(f"{language}.tsv")) > 15


@pytest.mark.parametrize(
    ("language", "row"),
    [
        pytest.param(language, row, id=f"{language}: {row[1]}")
        for language in LANGUAGES
        for row in rows(f"{language}.tsv")
    ],
)
def test_corpus(language, row):
    anchor, marked, *wanted = row
    text = re.sub(r"[\[\]]", "", marked)
    found = tag(text, anchor or None, language)
    extents = [match[1] for match in re.finditer(r"\[(.*?)\]", marked)]
    assert [expression.text for expression in found] == extents
    assert [f"{one.type} {one.value} {one.edtf or '-'}" for one in found] == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(path.stem.removesuffix("-no-times"), row[0], id=row[0])
        for path in sorted(CORPUS.glob("*-no-times.txt"))
        for row in rows(path.name)
    ],
)
def test_no_times(language, text):
    assert [expression.text for expression in tag(text, "2021-11-08", language)] == []


# --- narratives -----------------------------------------------------------------------------------

STORIES = [
    ("In 1812 the king fled. The march began in June.", ["1812", "1812-06"]),
    ("The war began in December 1812. In January the city fell.", ["1812-12", "1813-01"]),
    ("On 3 May 1812 the siege began. A planned fleet for 1815 was never built. On 9 May the walls fell.",
     ["1812-05-03", "1815", "1812-05-09"]),
    ("On 3 May 1812 the siege (a repeat of the one in 1709) began. Two days later it failed. On 9 May they left.",
     ["1812-05-03", "1709", None, "1812-05-09"]),
    ("On 3 May 1812 the town, held since 1790, was lost. It burned on 4 May.", ["1812-05-03", "1790", "1812-05-04"]),
    ("It lasted from 26 June to 4 August 1812.", ["1812-06-26", "1812-08-04"]),
    ("On 3 May 1812 the siege began. At the same time a fever broke out.", ["1812-05-03", "1812-05-03"]),
    ("On 3 May 1812 the siege began. They marched at night.", ["1812-05-03", "XXXX-XX-XXTNI"]),
    ("In June 1815 it ended.\nThe armies met in 1812 at Smolensk. In August it burned.\nIn July they signed.",
     ["1815-06", "1812", "1812-08", "1815-07"]),
    ("In June 1815 it ended. It was like the fire of 1812. In August they met.", ["1815-06", "1812", "1815-08"]),
    ("In February 1812 he sent for help, and by the end of March he won.", ["1812-02", "1812-03"]),
    ("In the 1840s it grew. Towards the end of the decade it burned.", ["184", "184"]),
    ("On Monday, 3 May 1926, it began. On Friday troops came. By Wednesday it was over.",
     ["1926-05-03", "1926-05-07", "1926-05-12"]),
    ("On 5 June 1942 it ended. Three days after that, they left. In May of the following year he died.",
     ["1942-06-05", "1942-06-08", "1943-05"]),
    ("In 1942 it went on. In the course of 1943 it turned. By midsummer it was over.", ["1942", "1943", "1943-SU"]),
    ("The king died in January. In February they met.", ["2021-01", "2021-02"]),
    ("In 1936 they came, and two years later, on 12 March, went.", ["1936", "1938", "1938-03-12"]),
    ("In 1815 it was still. In 1812 it had begun to stir. In April it burst.", ["1815", "1812", "1815-04"]),
    ("Her book of 1998 was sold out in 1999. It was reprinted last year.", ["1998", "1999", "2020"]),
    ("In 1812 he won. A year earlier, in July, he lost. In May he died.", ["1812", "1811", "1811-07", "1812-05"]),
    ("He was born on 1 May 1960. He left school, reading law until 1982. The next year he was called.",
     ["1960-05-01", "1982", "1983"]),
    ("In 1939 she trained. She left in the summer of 1941, and in October was sent away. That winter was cold.",
     ["1939", "1941-SU", "1941-10", "1941-WI"]),
    ("She came in March 1812. I found her letters last summer.", ["1812-03", "2021-SU"]),
    ("It sank early on 28 May 1994. It had left at 19:15 the previous evening. At 00:55 it listed. At 3:05 help came.",
     ["1994-05-28", "1994-05-27T19:15", "1994-05-28T00:55", "1994-05-28T03:05"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), STORIES)
def test_a_narrative_follows_its_story(text, values):
    """What is told in passing (in brackets, of another year in mid-sentence, since …) does not move it."""
    found = [one.value for one in tag(text, "2021-11-08", genre="narrative")]
    assert [got if want else None for got, want in zip(found, values, strict=True)] == values


@pytest.mark.parametrize(("header", "value"), [("17/09/2011", "2011-09-16"), ("", "2001-12-30")])
def test_a_text_that_opens_with_its_day_in_figures_is_news(header, value):
    """Even where it tells many years, of which a history would count its "yesterday" from the last."""
    years = "built in 1951, sold in 1961, rebuilt in 1972, burnt in 1984, sold in 1990, lost in 1993 and closed in 1999"
    work = "Its halls stood beside the river, and the people of the town worked in them for a lifetime. " * 3
    text = f"{header}\n\nThe plant was {years}. {work}On 31 December 2001 it fell. Yesterday the council met."
    assert tag(text, "2011-09-17")[-1].value == value


CHRONOLOGIES = [
    # from entry to entry, over the turn of a year, whichever comes first
    ("Nov. 3, 2019: It burns.\nNov. 4 — Police ask.\n- Jan. 9: The trial begins.\n\nEarly May: It ends.",
     ["2019-11-03", "2019-11-04", "2020-01-09", "2020-05"]),
    ("Feb. 9, 2019: It ends.\nDec. 12: It burns.\nNov. 3: It smokes.", ["2019-02-09", "2018-12-12", "2018-11-03"]),
    ("Feb. 23-26, 2019: It snows.\nMarch 1: It melts.", ["2019-02-23", "2019-02-26", "2019-03-01"]),
    # what an entry tells is of its time
    ("Nov. 4, 2019: It burns. On Friday it rains.\nOn Friday they met.", ["2019-11-04", "2019-11-08", "2021-11-05"]),
    # days that are only listed are on the calendar, and go on
    ("Tuesday: Budget.\nFriday: Council.\nMonday: Schools.", ["2021-11-09", "2021-11-12", "2021-11-15"]),
    # a log goes back past midnight where it goes back, and on to the day before or the next heading
    ("03:15 — They enter.\n00:20 — A man leaves. They will speak at 8 a.m. tomorrow.\n23:50 — Police come.",
     ["2021-11-08T03:15", "2021-11-08T00:20", "2021-11-09T08:00", "2021-11-07T23:50"]),
    ("18:40\nWe will be back at 6 a.m. tomorrow.\n\n17:15\nA warning is lifted.",
     ["2021-11-08T18:40", "2021-11-09T06:00", "2021-11-08T17:15"]),
    # hours are of the day told before them
    ("On 4 March 2019 it failed.\n09:00 — A job runs.\n09:17 — An alarm.\n09:31 — Help.",
     ["2019-03-04", "2019-03-04T09:00", "2019-03-04T09:17", "2019-03-04T09:31"]),
    ("At 09:00 — it seems — a job ran. At 09:17 it failed.", ["2021-11-08T09:00", "2021-11-08T09:17"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), CHRONOLOGIES)
def test_a_chronology_goes_on_from_its_last_entry(text, values):
    assert [one.value for one in tag(text, "2021-11-08", genre="news")] == values


@pytest.mark.parametrize(
    ("zone", "value", "edtf"),
    [
        (None, "2021-SU", "2021-22"),
        ("Europe/Madrid", "2021-SU", "2021-22"),
        ("Australia/Sydney", "2020-SU", "2020-12/2021-02"),
        ("America/Santiago", "2020-SU", "2020-12/2021-02"),
    ],
)
def test_summer_is_where_the_clocks_stand(zone, value, edtf):
    (summer,) = tag("It burned last summer.", "2021-11-08", zone=zone)
    assert (summer.value, summer.edtf) == (value, edtf)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("March", "2026-03"),
        ("march", "2026-03"),
        ("the 10th", "2026-03-10"),
        (" summer ", "2025-SU"),
        ("morning", "2026-03-11TMO"),
        ("3/12", "2026-03-12"),
    ],
)
def test_a_text_that_is_nothing_but_a_time(text, value):
    (found,) = tag(text, "2026-03-11")
    assert (found.value, found.text, text[found.start : found.end]) == (value, text.strip(), text.strip())
    assert found.why[-1].endswith("the text is nothing else")


@pytest.mark.parametrize("text", ["second", "the second", "5", "1066", "455", "May I", "march on", "fall back", "I"])
def test_a_text_of_one_word_may_be_no_time(text):
    assert tag(text, "2026-03-11") == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It ran from 3 to 5 pm.", "14 Nov 2025, 15:00–17:00"),
        ("It was open until 5pm.", "until 14 Nov 2025, 17:00"),
        ("It rained before 5pm.", "before 13 Nov 2025, 17:00"),
        ("It rained after 3pm.", "from 14 Nov 2025, 15:00 on"),
        ("It broke an hour ago.", "14 Nov 2025, about 15:45"),
    ],
)
def test_a_clock_time_ends_and_begins_at_its_moment(text, said):
    assert words(tag(text, "2025-11-14T16:45")[-1].interval) == said
