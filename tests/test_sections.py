"""Articles written below dates and hours: each part is of its own, and what has happened is not to come."""

import pytest

import timeline
from timeline import Article

DAYS = ("Left Skardu at 5 am.", "We will try tomorrow.", "Helen twisted her ankle around 3pm.")


def diary(heads, texts=DAYS, above="", gap="\n"):
    return above + "\n\n".join(f"{head}{gap}{text}" for head, text in zip(heads, texts, strict=True))


def told(text, **fields):
    story = timeline.build(Article(text, id="a", **fields))
    return {event.headline: (event.edtf, event.status.value) for event in story}


WITH_YEARS = ("Monday 3 July 2023", "Tuesday 4 July 2023", "Wednesday 5 July 2023")
EXPECTED = {
    "Left Skardu": ("2023-07-03T05:00:00", "happened"),
    "We will try": ("2023-07-05", "planned"),
    "Helen twisted her ankle": ("2023-07-05~", "happened"),
}


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "heads", [WITH_YEARS, [f"## {each}" for each in WITH_YEARS], ("## 3 July 2023", "## 4 July", "## Wednesday 5 July")]
)
@pytest.mark.parametrize("above", ["# Diary\n\n", "Date: 5 October 2023\n\n"])
def test_each_day_of_a_diary_counts_from_its_own_heading(above, heads, gap):
    assert told(diary(heads, above=above, gap=gap)) == EXPECTED


def test_a_diary_is_of_the_last_day_that_it_tells_as_over_without_a_word_such_as_today():
    texts = ("Left Skardu at 5 am.", "Helen fell around 3pm.", "She fell again at noon.")
    story = timeline.build(Article(diary([f"## {each}" for each in WITH_YEARS], texts), id="a"))
    assert story.articles[0].anchor.basis == "dateline «Wednesday 5 July 2023» (the last of 3 days)"
    assert {event.status.value for event in story} == {"happened"}


def test_a_programme_is_of_its_first_day():
    texts = ("The museum reopens at 10am.", "The band, which formed in 1990, plays at 8pm.", "The fair ends at 6pm.")
    assert str(timeline.build(Article(diary(WITH_YEARS, texts), id="a")).articles[0].anchor) == "2023-07-03"


def test_the_year_of_a_heading_is_that_next_to_the_day_above():
    heads = ("31 December 2023", "1 January", "2 January")
    assert told(diary(heads, ("We walked to Paiju.", "Helen fell at noon.", "She rested.")))["Helen fell"] == (
        "2024-01-01T12:00:00",
        "happened",
    )


def test_a_chronology_inside_an_article_is_seen_from_the_article():
    lead = "The army left the border on Monday, the ministry said, and it is not known why it had come there at all."
    text = f"Published: 8 November 2021\n\n{lead}\n\n3 March 2020\nThe army came.\n\n4 May 2020\nPetrov resigned today."
    assert told(text)["Petrov resigned"] == ("2021-11-08", "happened")


LIVE = (
    "Live: Storm Freya\n\nThursday 19 October 2023\n\n20:10\nThere will be no trains until Saturday morning.\n\n"
    "18:30 Man dies in Oban\nA man has died after a tree fell on his van.\n\n"
    "16:05\nThe Met Office upgrades its warning to red."
)


def test_an_hour_that_opens_a_line_dates_what_stands_behind_and_below_it():
    found = told(LIVE)
    assert found["Man dies in Oban"] == ("2023-10-19T18:30:00", "happened")
    assert found["A man has died"] == ("2023-10-19T18:30:00", "happened")
    assert found["The Met Office upgrades its warning to red"] == ("2023-10-19T16:05:00", "happened")
    assert found["There will be no trains until Saturday morning"][1] == "planned"


def test_hours_are_of_the_articles_day_where_no_heading_tells_one():
    found = told("20:10\nThe A82 was closed.\n\n18:30 Man dies in Oban\n\nFerries stop tomorrow.", anchor="2023-10-19")
    assert found["The A82 was closed"][0] == "2023-10-19T20:10:00"
    assert found["Man dies in Oban"][0] == "2023-10-19T18:30:00"
    assert found["Ferries stop"][0] == "2023-10-20"


@pytest.mark.parametrize(
    "text", ["20:10 Man dies in Oban.\n\nPetrov fell on Friday.", "10:00–11:00 Tea\n12:00–13:00 Lunch"]
)
def test_one_hour_or_a_range_makes_no_log(text):
    from timeline.articles.sections import sections

    anchor = timeline.Anchor.of("2023-10-19")
    assert sections(text, timeline.tag(text, anchor), anchor.moment) == []
