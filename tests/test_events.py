import pytest
from attrs import evolve
from telling import dated

from timeline.events.languages import words_of
from timeline.events.said.times import common
from timeline.events.text.speech import short_name
from timeline.expressions.finder import tag
from timeline.grain import Grain, Moment
from timeline.interval import Interval
from timeline.model import Article, Status

ANCHOR = "2021-11-08"


def tell(text, language="en", **fields):
    article = Article(text, id="a", anchor=ANCHOR, language=language, **fields)
    told = dated(article, tag(text, article.anchor, language))
    for event in told:
        source = event.sources[0]
        assert text[source.start : source.end] == event.sentence
        assert all(text[one.start : one.end] == one.text for one in event.expressions)
    return told


def summary(text, language="en"):
    return [(event.headline, event.edtf) for event in tell(text, language)]


def test_two_times_of_two_clauses_are_two_events():
    assert summary("Poland closed the border on 2 May 2020, and Latvia opened a camp on 3 June 2020.") == [
        ("Poland closed the border", "2020-05-02"),
        ("Latvia opened a camp", "2020-06-03"),
    ]


def test_times_that_refine_one_another_are_one_event():
    (event,) = tell("In May 2020 the army left the town on 3 May 2020.")
    assert event.edtf == "2020-05-03"
    assert len(event.expressions) == 2
    assert event.headline == "The army left the town"


def test_times_of_one_clause_that_do_not_are_two():
    told = tell("The law passed in 2019 took effect on 1 January 2021.")
    assert [event.edtf for event in told] == ["2019", "2021-01-01"]
    assert len({event.id for event in told}) == 2


def test_a_clock_time_told_again_on_another_clock_is_one_event():
    (event,) = tell("The ceasefire took effect at 9 p.m. (1900 GMT) on Wednesday.")
    assert (event.headline, event.edtf) == ("The ceasefire took effect", "2021-11-03T21:00:00")
    assert [one.text for one in event.expressions] == ["9 p.m.", "1900 GMT", "Wednesday"]


def test_since_and_until_bound_one_interval():
    since, until = Interval(Moment(2021, 8), None, Grain.MONTH), Interval(None, Moment(2021, 10), Grain.MONTH)
    expected = Interval(Moment(2021, 8), Moment(2021, 10), Grain.MONTH, throughout=True)
    assert common(since, until) == common(until, since) == expected
    assert common(since, Interval.unit(Moment(2021, 9), Grain.MONTH)) is None


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Decisions will be made today.", Status.PLANNED),
        ("The summit is to open on 12 November 2021.", Status.PLANNED),
        ("The summit opens on 12 November 2021.", Status.PLANNED),
        ("The army did not enter the town on 3 May 2020.", Status.DENIED),
        ("The army might have entered the town on 3 May 2020.", Status.POSSIBLE),
        ("The army entered the town on 3 May 2020.", Status.HAPPENED),
        ("Police fired on 3 May 2020, and the court will rule.", Status.HAPPENED),
        ("Police plan another briefing later today.", Status.PLANNED),
        ("Such a visit would have been unthinkable two years ago.", Status.POSSIBLE),
        ("The hearing scheduled for December was cancelled.", Status.DENIED),
        ("A vote set for Friday was postponed.", Status.DENIED),
        ("A service planned in the chapel for Friday was called off.", Status.DENIED),
        ("The hearing scheduled for Friday will be held.", Status.PLANNED),
        ("She is due to appear at Leeds Magistrates' Court this morning.", Status.PLANNED),
    ],
)
def test_status(text, status):
    assert [event.status for event in tell(text)] == [status]


def test_what_is_told_aside_happened_whatever_the_rest_of_the_sentence_did():
    found = {event.headline: event.status for event in tell("The mayor, who was in Rome on Friday, may reply in May.")}
    assert found == {"The mayor was in Rome": Status.HAPPENED, "The mayor may reply": Status.POSSIBLE}


def test_now_dates_what_is_going_on_and_nothing_else():
    assert summary("Meetings are now taking place.") == [("Meetings are taking place", "2021-11-08")]
    assert tell("Belarus is now a poor country.") == ()
    assert [event.edtf for event in tell("In May 2020 talks that are now failing began.")] == ["2020-05"]


def test_who_is_quoted_says_each_sentence_of_the_quotation():
    text = (
        '"During the weekend we prepared. Decisions will be made today," the newspaper Delfi\u00a0quoted the head of '
        "the border service Rustam Lyubaev as saying. Poland closed the border today."
    )
    told = tell(text)
    assert [event.sources[0].author for event in told] == ["head of the border service Rustam Lyubaev"] * 2 + [""]
    assert [event.headline for event in told] == [
        "Rustam Lyubaev: “We prepared”",
        "Rustam Lyubaev: “Decisions will be made”",
        "Poland closed the border",
    ]


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("“We closed it on 3 May 2020,” said Jane Doe.", "Jane Doe"),
        ("Jane Doe said: “We closed it on 3 May 2020.”", "Jane Doe"),
        ("“We came,” Jane Doe said. “We closed it on 3 May 2020.”", "Jane Doe"),
        ("The ministry reported that the army left on 3 May 2020.", "ministry"),
        ("The army left on 3 May 2020, according to the Defence Ministry.", "Defence Ministry"),
        ("The army left on 3 May 2020, he said.", ""),
        ("In it Doe wrote: “We closed the bridge on 3 May 2020.”", "Doe"),
        ("In the letter, Jane Doe wrote: “We closed the bridge on 3 May 2020.”", "Jane Doe"),
        ("The ministry said on 3 May 2020 that the army left.", ""),
    ],
)
def test_author(text, author):
    assert [event.sources[0].author for event in tell(text)] == [author]


def test_what_was_announced_is_no_speaker():
    told = tell("Shares fell 26% on June 14, the day after the delay was announced.")
    assert {event.sources[0].author for event in told} == {""}


def test_what_somebody_said_is_no_speaker():
    (event,) = tell("The mayor, who fled on 3 May 2020, said the bridge fell.")
    assert (event.headline, event.sources[0].author) == ("The mayor fled", "")


def test_short_names():
    words = words_of("en")
    assert short_name("head of the service Rustam Lyubaev", words) == "Rustam Lyubaev"
    assert short_name("a soldier", words) == "a soldier"
    assert short_name("Jane Doe, director of a firm in Paris", words) == "Jane Doe"
    assert short_name("el alcalde de Lugo, Juan Pérez", words_of("es")) == "Juan Pérez"
    assert short_name("head of Example Ltd, Jane Doe", words) == "Jane Doe"


def test_the_quotation_marks_of_wire_services_are_quotation_marks():
    text = "``We closed the bridge on Monday,'' said Jane Doe, director of Example Ltd."
    (event,) = tell(text)
    assert event.headline == "Jane Doe: “We closed the bridge”"
    assert event.sentence == text
    assert event.sources[0].author.startswith("Jane Doe")


def test_a_title_is_one_more_source_of_what_it_announces():
    title = "Poland closes Belarus border today"
    (event,) = tell(f"{title}\n\nPoland said it closes the Belarus border today, after a night of clashes.")
    assert event.sentence.startswith("Poland said")
    assert [source.start for source in event.sources] == [36, 0]


def test_a_title_that_only_explains_is_no_event():
    text = (
        "Ship lost off Oman: how the day unfolded\n\nIt sank on Monday.\n\nWhat happened next\n\nIt rained on Tuesday."
    )
    assert [event.headline for event in tell(text)] == ["It sank", "It rained"]
    assert [event.headline for event in tell("# Timeline: how it fell\n\nIt fell on Monday.")] == ["It fell"]
    text = "Jan Novak, the man who foresaw the quake\n\nIt struck on Monday."
    assert [event.headline for event in tell(text)] == ["It struck"]


def test_a_title_that_nothing_repeats_is_an_event():
    assert summary("Poland closes border today\n\nA crowd gathered there.") == [("Poland closes border", "2021-11-08")]


def test_the_same_sentence_twice_is_one_event_with_two_sources():
    (event,) = tell("A line here.\n\nPoland closed the border today.\n\nPoland closed the border today.")
    assert len(event.sources) == 2


def test_a_post_is_an_event_of_its_day():
    text = (
        "Title\n\nThe guard says groups try to cross. So far they have not. pic.twitter.com/x — NEXTA (@nexta_tv) "
        "November 7, 2021\n\nAfter."
    )
    (event,) = tell(text)
    assert event.edtf == "2021-11-07"
    assert event.sentence == "The guard says groups try to cross. So far they have not. pic.twitter.com/x"
    assert event.sources[0].author == "NEXTA (@nexta_tv)"
    assert event.headline == "The guard says groups try to cross. So far they have not"


def test_a_post_that_tells_of_another_day_is_two_events():
    told = tell("On 1 May 2020 the army came. — Jane Doe (@jane) November 7, 2021")
    assert sorted(event.edtf for event in told) == ["2020-05-01", "2021-11-07"]
    assert {event.sources[0].author for event in told} == {"Jane Doe (@jane)"}


def test_other_languages_do_without_word_lists():
    text = "Wojsko weszło do miasta 3 maja 2020 roku."
    assert [event.edtf for event in tell(text, "pl")] == ["2020-05-03"]
    spelled = tag("On 3 May 2020 x", ANCHOR)[0]
    strange = "Die Armee kam 3 May 2020 in die Stadt; alles war ruhig."
    moved = evolve(spelled, start=14, end=24, signal="", signal_start=-1)
    (event,) = dated(Article(strange, anchor=ANCHOR, language="xx"), (moved,))
    assert event.headline == "Die Armee kam 3 May 2020 in die Stadt"


def test_ids_stay_and_tell_articles_apart():
    text = "Poland closed the border today."
    found = tag(text, ANCHOR)
    one, again, other = (dated(Article(text, id=name, anchor=ANCHOR), found)[0].id for name in ("a", "a", "b"))
    assert one == again != other


def test_what_has_no_interval_dates_nothing():
    assert dated(Article("It came today."), tag("It came today.", None)) == ()
    assert dated(Article(""), ()) == ()
