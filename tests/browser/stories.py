"""Timelines made by hand for the chart's tests: the story of the two seeds, and what is hard to draw."""

from __future__ import annotations

from timeline.grain import Grain, Moment
from timeline.interval import Interval
from timeline.model import Article, Event, Expression, KnownBy, Problem, Source, Status, Timeline

NEWS = Article(
    "Since August, Lithuania has begun the deportation of illegal migrants.",
    id="news",
    title="Poland and Lithuania deploy troops to Belarus’ border",
    anchor="2021-11-08",
    url="https://example.org/news",
    source="The News",
    language="en",
    zone="Europe/Warsaw",
)
WORLD = Article(
    "Thousands of refugees …", id="world", title="Dramatic images on border of Belarus", anchor="2021-11-08"
)


def day(number: int, grain: Grain = Grain.DAY, **facts: bool) -> Interval:
    start = Moment(2021, 11, number)
    return Interval(start, Moment(2021, 11, number + 1), grain, **facts)


def hours(first: int, last: int, **facts: bool) -> Interval:
    zone = "Europe/Warsaw"
    start = Moment(2021, 11, 8, first, zone=zone)
    return Interval(start, Moment.at(Moment(2021, 11, 8).days, last * 3600, zone), Grain.HOUR, **facts)


def clock(hour: int, minute: int, zone: str = "Europe/Warsaw", approximate: bool = False) -> Interval:
    start = Moment(2021, 11, 8, hour, minute, zone=zone)
    return Interval(start, Moment(2021, 11, 8, hour, minute + 1, zone=zone), Grain.MINUTE, approximate)


def event(number: int, headline: str, interval: Interval | None, article: str = "news", **facts) -> Event:
    sentence = facts.pop("sentence", f"{headline}, the report says.")
    source = Source(article, 0, len(sentence))
    return Event(f"e{number}", headline, sentence, interval, (source,), **facts)


SINCE = Expression(
    6,
    12,
    "August",
    "DATE",
    "2021-08",
    signal="Since",
    signal_start=0,
    interval=Interval(Moment(2021, 8), None, Grain.MONTH, throughout=True),
    why=("a month without a year is the last one before the anchor", "anchor 2021-11-08"),
)


def border() -> Timeline:
    told = [
        (
            "EU introduces sanctions against Minsk after the forced landing",
            Interval(None, Moment(2021, 8), Grain.MONTH),
            "world",
            {},
        ),
        (
            "Lithuania begins the deportation of illegal migrants",
            SINCE.interval,
            "news",
            {"sentence": NEWS.text, "expressions": (SINCE,)},
        ),
        (
            "Lukashenko says that only weak people can take revenge, in answer to a question whether he used migrants",
            Interval.unit(Moment(2021, 10), Grain.MONTH),
            "news",
            {},
        ),
        (
            "Lithuania prepares for all possible scenarios",
            Interval(Moment(2021, 11, 6), Moment(2021, 11, 8), Grain.DAY, throughout=True),
            "news",
            {},
        ),
        ("Poland holds an emergency meeting", day(8), "news", {"status": Status.PLANNED}),
        ("Lithuania decides to redeploy its forces", day(8), "news", {}),
        ("Polish authorities accuse Belarus of a provocation", day(8), "world", {"known_by": KnownBy.ARTICLE}),
        ("Belarus denies the charge", day(8), "world", {"status": Status.DENIED}),
        ("A large group sets out along the highway", hours(4, 9), "news", {}),
        ("Migrants attempt to break through the border", clock(14, 0, "Europe/Moscow", True), "news", {}),
        ("Helicopter patrols along the fence", hours(12, 18, throughout=True), "news", {}),
        ("Polish Border Guard posts a video", clock(12, 47), "world", {}),
        ("Poland closes the crossing to freight", clock(13, 30), "world", {"status": Status.PLANNED}),
        ("Camp set up for the night at the fence", hours(16, 24), "news", {}),
        ("Latvia strengthens border controls", None, "news", {"known_by": KnownBy.UNKNOWN}),
    ]
    events = tuple(event(n, what, when, who, rank=n, **facts) for n, (what, when, who, facts) in enumerate(told))
    return Timeline(
        events,
        (NEWS, WORLD),
        (Problem("no anchor for “today”", "world", 0, 9),),
        "How the Belarus–Poland border crisis unfolded",
    )


def rome() -> Timeline:
    def year(astronomical: int, grain: Grain = Grain.YEAR, **facts: bool) -> Interval:
        unit = Interval.unit(Moment(astronomical), grain)
        return Interval(unit.start, unit.end, grain, **facts)

    ides = Moment(-43, 3, 15)
    told = [
        ("Rome is founded", Interval(Moment(-752), Moment(-751), Grain.YEAR, approximate=True)),
        ("Hannibal crosses the Alps", year(-217)),
        ("Caesar is murdered", Interval.unit(ides, Grain.DAY)),
        ("Octavian rules", Interval(Moment(-26), Moment(15), Grain.YEAR, throughout=True)),
        ("The city lives on", Interval(Moment(-26), None, Grain.YEAR, throughout=True)),
        ("The second century", Interval.unit(Moment(150), Grain.CENTURY)),
    ]
    return Timeline(
        tuple(event(n, what, when, "rome") for n, (what, when) in enumerate(told)),
        (Article("…", id="rome", title="Rome"),),
    )


def launch() -> Timeline:
    """Seconds and minutes of one morning."""

    def at(minute: int, second: int, **facts: bool) -> Interval:
        start = Moment(2024, 5, 2, 10, minute, second)
        return Interval(start, Moment.at(start.days, start.clock + 1), Grain.SECOND, **facts)

    told = [
        ("Ignition", at(0, 0)),
        ("Lift-off", at(0, 3)),
        ("Booster apart", at(2, 11)),
        ("Fairing apart", at(3, 30)),
        ("Orbit", at(8, 42)),
    ]
    return Timeline(
        tuple(event(n, what, when, "log") for n, (what, when) in enumerate(told)),
        (Article("…", id="log", title="Launch log"),),
    )


def many(count: int = 1000) -> Timeline:
    """Days, hours and open ends over five years, in many sources."""
    articles = tuple(Article("…", id=f"a{n}", title=f"Article {n}") for n in range(20))
    events = []
    for n in range(count):
        start = Moment.at(Moment(2017).days + n * 2, n * 977 % 86_400)
        floor = Moment.at(start.days)
        kinds = (
            Interval.unit(floor, Grain.DAY),
            Interval(start, Moment.at(start.days, start.clock + 60), Grain.MINUTE),
            Interval(floor, None, Grain.DAY, throughout=True),
        )
        events.append(event(n, f"Event number {n} of a long story that goes on and on", kinds[n % 3], f"a{n % 20}"))
    return Timeline(tuple(events), articles, title="Many")
