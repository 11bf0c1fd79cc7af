from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import pipeline, read
from timeline.errors import (
    AnchorError,
    ArticleError,
    LanguageError,
    OptionError,
    ReadError,
    TimelineError,
    UnresolvedError,
    ZoneError,
)
from timeline.model import Article, Evidence
from timeline.pipeline import build, extract
from timeline.views import edited

ANCHOR = "2021-11-08"
ONE = Article("Poland closed the border on 2 May 2020. It opened in June 2020.", id="one", anchor=ANCHOR)
TWO = Article("Latvia built a camp today. Since August, people came.", id="two", anchor=ANCHOR)
THREE = Article("On 2 May 2020 the army left. Talks will open on 12 November 2021.", id="three", anchor=ANCHOR)


@pytest.fixture
def border(seeds):
    return [Article(path.read_text("utf-8"), id=path.name) for path in sorted(seeds.glob("*.txt"))]


def test_the_story_of_the_border_is_the_golden_one(seeds):
    """What an editor would write down from the two articles, with no option: order, dates, how each is known."""
    story = edited(build(read(seeds)))
    names = {article.id: number for number, article in enumerate(story.articles)}
    told = [
        "\t".join(
            (
                event.edtf,
                event.known_by.value,
                event.status.value,
                "+".join(str(number) for number in sorted({names[source.article] for source in event.sources})),
                event.headline,
            )
        )
        for event in story.events
    ]
    golden = (Path(__file__).parent / "golden" / "border.tsv").read_text(encoding="utf-8").splitlines()
    assert told == [line for line in golden if not line.startswith("#")]
    for event in story.events:
        for source in event.sources:
            assert story.article(source.article).text[source.start : source.end].strip()


def test_the_two_articles(border):
    story = build(border, anchor=ANCHOR)
    told = {event.headline: event for event in story.events}
    for event in story.events:
        for source in event.sources:
            text = story.article(source.article).text
            assert text[source.start : source.end]
        first = event.sources[0]
        assert story.article(first.article).text[first.start : first.end] == event.sentence
    assert set(told) >= {
        "The European Union introduced sanctions against Minsk",
        "Lithuania announced that it was moving troops to its border with Belarus",
    }
    assert {event.sources[0].author for event in story.events} >= {
        "head of the Lithuanian border service Rustam Lyubaev",
        "Polskie Radio",
        "NEXTA (@nexta_tv)",
        "Sviatlana Tsikhanouskaya (@Tsihanouskaya)",
        "MSWiA (@MSWiA_GOV_PL)",
    }
    assert story.problems == ()


def test_events_come_in_order_and_ranks_tell_what_is_certain():
    story = build([ONE, TWO, THREE])
    starts = [event.interval.bounds for event in story.events]
    assert starts == sorted(starts)
    by_id = {event.headline: event.rank for event in story.events}
    assert by_id == {
        "Poland closed the border": 0,
        "The army left": 0,
        "It opened": 1,
        "People came": 2,
        "Latvia built a camp": 2,
        "Talks will open": 3,
    }
    for one in story.events:
        for two in story.events:
            if one.interval.bounds[1] <= two.interval.bounds[0]:
                assert one.rank < two.rank


@settings(max_examples=20, deadline=None)
@given(st.permutations([ONE, TWO, THREE, Article("Nothing here.", id="four", anchor=ANCHOR)]))
def test_the_order_of_articles_does_not_matter(articles):
    story, expected = build(articles), build([ONE, TWO, THREE, Article("Nothing here.", id="four", anchor=ANCHOR)])
    assert story.events == expected.events
    assert set(story.problems) == set(expected.problems)
    assert [problem.message for problem in story.problems] == ["four dates no event"]


def test_articles_without_an_anchor_are_named():
    with pytest.raises(UnresolvedError, match=r"two, three.*anchor=\"2021-11-08\".*--anchor 2021-11-08"):
        build([Article("a", id="two"), Article("b", id="three")])
    story = build([ONE, Article("a", id="two")])
    assert "two has no date: relative times stay unresolved" in {problem.message for problem in story.problems}


def test_a_text_without_an_anchor_is_dated_by_the_dates_that_it_tells():
    text = (
        "The ship left Varna on 3 March 2014. It reached Istanbul two days later. On 12 March it was sold. "
        "By April it had gone. The trial is expected next year."
    )
    story = build(Article(text, id="ship"))
    told = {event.edtf for event in story.events if event.interval}
    assert told == {"2014-03-03", "2014-03-05", "2014-03-12", "../2014-04"}
    assert "ship has no date: relative times stay unresolved" in {problem.message for problem in story.problems}
    why = "the article has no date, in “gone. The trial is expected next year.”"
    assert f"'next year' found no place on the time line: {why}" in {problem.message for problem in story.problems}


def test_a_text_seen_from_a_day_that_nobody_knows_is_not_dated_by_what_it_mentions():
    text = (
        "The warehouse was inspected last October under a 2016 law, and again in January. It burned yesterday. "
        "Two men were arrested on 3 May. The mine closed on 4 July 1998. On 8 July it was sold."
    )
    story = build(Article(text, id="fire"))
    assert {event.edtf for event in story.events if event.interval} == {"1998-07-04"}


def test_what_tells_who_wrote_an_article_is_no_event():
    text = "A warehouse burned on Thursday.\n\n(Reporting by Ana Horvat; editing by Tom Weir, who left in 2019.)"
    assert [event.headline for event in build(Article(text, anchor="2024-03-14")).events] == ["A warehouse burned"]


def test_a_year_that_tells_of_a_thing_dates_no_event():
    text = "The firm broke a 2016 law. A 2016 attack killed two."
    story = build(Article(text, anchor="2024-03-14"))
    assert [event.headline for event in story.events if event.edtf == "2016"] == ["A 2016 attack killed two"]


def test_an_anchor_given_overrides_those_of_the_articles():
    story = build(Article("Poland closed the border today.", anchor="2020-01-01"), anchor=ANCHOR)
    assert [event.edtf for event in story.events] == ["2021-11-08"]
    assert story.articles[0].anchor.evidence is Evidence.GIVEN
    assert story.articles[0].id


def test_extract_works_without_an_anchor():
    extraction = extract(Article("Poland closed the border today. It closed on 2 May 2020.", id="a"))
    assert [event.edtf for event in extraction.events] == ["2020-05-02"]
    messages = [problem.message for problem in extraction.problems]
    assert messages == [
        "a has no date: relative times stay unresolved",
        "'today' found no place on the time line: the article has no date, in “Poland closed the border today."
        " It closed on 2 May 2020.”",
    ]


def test_an_article_that_raises_is_a_problem_and_the_others_go_on(monkeypatch):
    def fail(article, **options):
        if article.id == "two":
            raise RuntimeError("out of words")
        return extract(article, **options)

    monkeypatch.setattr(pipeline, "extract", fail)
    story = build([ONE, TWO])
    assert {source.article for event in story.events for source in event.sources} == {"one"}
    assert [(problem.message, problem.article) for problem in story.problems] == [
        ("two could not be worked on: out of words", "two")
    ]
    assert len(story.articles) == 2


def test_one_given_twice_is_told_once_and_the_same_name_twice_is_told_apart():
    story = build([ONE, ONE, Article("Poland left today.", id="one", anchor=ANCHOR)])
    assert [problem.message for problem in story.problems] == ["one was given twice"]
    assert len({article.id for article in story.articles}) == 2


def test_what_a_post_says_is_resolved_against_its_own_date():
    text = "Yesterday the army came. — Jane Doe (@jane) November 3, 2021"
    found = {event.edtf for event in build(Article(text), anchor=ANCHOR).events}
    assert found == {"2021-11-02", "2021-11-03"}


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"anchor": "soon"}, AnchorError),
        ({"zone": "Mars/Base"}, ZoneError),
        ({"language": "zz"}, LanguageError),
        ({"prefer": "maybe"}, OptionError),
        ({"genre": "poem"}, OptionError),
        ({"order": "YMD"}, OptionError),
    ],
)
def test_bad_options_are_errors(options, error):
    for articles in ([ONE], []):
        with pytest.raises(error) as caught:
            build(articles, **options)
        assert isinstance(caught.value, TimelineError)
        assert repr(next(iter(options.values()))) in str(caught.value)


@pytest.mark.parametrize("given", ["In May he died", ["In May he died"], [ONE, None], None, 5])
def test_what_is_no_article_is_an_error(given):
    with pytest.raises(
        ArticleError, match=r"no article but (str|NoneType|int): .*: expected timeline\.Article\(text\)"
    ):
        build(given)
    with pytest.raises(ArticleError):
        extract(given)


def test_a_reading_is_built_once(seeds, tmp_path):
    reading = read(seeds)
    build(reading)
    with pytest.raises(ArticleError, match=r"read to the end: give timeline\.read"):
        build(reading)
    reading = read(seeds)
    assert len([next(reading), next(reading)]) == 2
    with pytest.raises(ArticleError):
        build(reading)
    nothing = read(tmp_path / "nowhere", on_problem=lambda problem: None)
    with pytest.raises(ReadError):
        build(nothing)
    with pytest.raises(ArticleError):
        build(nothing)


def test_what_could_not_be_read_stands_in_the_story(tmp_path):
    (tmp_path / "a.txt").write_text("Date: 2021-11-08\n\nPetrov resigned today.")
    (tmp_path / "b.txt").write_bytes(b"")
    (tmp_path / "c.html").write_text("<p>Kovac resigned.</p>")
    with pytest.warns(UserWarning, match=r"b\.txt|c\.html") as warned:
        story = build(read(tmp_path))
    assert len(warned) == 2
    told = "\n".join(problem.message for problem in story.problems)
    assert "b.txt: empty: expected the text of an article" in told
    assert "c.html: .html files are not read in folders" in told
    assert "b.txt: empty" in story.to_html()


def test_what_was_met_before_a_refusal_goes_with_it():
    with pytest.raises(UnresolvedError) as caught:
        build(Article("Published: 31/02/2021\n\nPetrov resigned today.", id="a"))
    assert [problem.message[:19] for problem in caught.value.problems] == ["a: its header's dat"]


def test_nothing_in_nothing_out():
    assert build([]).events == ()
