"""Timelines made by hand for the chart's tests: the story of the two seeds, and what is hard to draw."""

from __future__ import annotations

from attrs import evolve

from timeline.grain import Grain, Moment
from timeline.interval import Interval
from timeline.model import Article, Constraint, Event, Expression, KnownBy, Problem, Source, Status, Timeline

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


def everything() -> Timeline:
    """Every glyph: also habits, bounds, an open start, several sources, sources that disagree, an open order."""
    base = border()

    def both(number: int, headline: str, one: Interval, other: Interval) -> Event:
        sources = (Source("news", 0, 5, interval=one), Source("world", 0, 5, interval=other))
        return Event(f"x{number}", headline, f"{headline}.", one, sources, rank=20)

    more = (
        event(20, "Border guards patrol every night", day(7), "world", status=Status.HABITUAL, rank=20),
        event(21, "Talks may resume", day(9), "world", status=Status.POSSIBLE, rank=20),
        event(22, "Envoys leave", day(9), "world", known_by=KnownBy.BOUNDED, rank=21),
        event(23, "Envoys return", Interval(Moment(2021, 11, 9), None), known_by=KnownBy.BOUNDED, rank=21),
        event(24, "Roads are closed", Interval(None, Moment(2021, 11, 9), throughout=True), status=Status.PLANNED),
        both(25, "A train arrives", day(8), day(8)),
        both(26, "A bridge opens", day(8), day(9)),
        event(27, "Sirens", clock(9, 30, approximate=True), "world", status=Status.DENIED),
    )
    tie = Constraint(more[2].id, more[3].id, "before that", "world", 0, 1)
    return evolve(base, events=(*base.events, *more), title="Everything", constraints=(tie,))


def crowd(count: int = 300) -> Timeline:
    """Uneven, as news is: bursts, quiet years, long and open times, some of it planned or denied."""
    verbs = ("Parliament votes on", "Protesters block", "A court hears", "Ministers discuss", "Workers strike over")
    things = ("the border bill", "the main road to the crossing", "the asylum case", "new sanctions", "pay and hours")
    articles = tuple(
        Article("…", id=f"c{n}", title=name)
        for n, name in enumerate(
            ("The Courier", "Radio One", "Evening Post", "City Desk", "The Observer", "Wire", "Blog", "Weekly")
        )
    )
    statuses = {7: Status.PLANNED, 11: Status.DENIED, 13: Status.POSSIBLE}
    events = []
    for n in range(count):
        burst = (n * n * 31 + n * 17) % 1000
        days = Moment(2019).days + (burst if n % 3 else 700 + burst // 25)
        start = Moment.at(days, 8 * 3600 + n * 977 % 36_000)
        kinds = (
            Interval.unit(Moment.at(days), Grain.DAY),
            Interval(start, Moment.at(days, start.clock + 60), Grain.MINUTE),
            Interval(Moment.at(days), Moment.at(days + 3 + n % 40), Grain.DAY, throughout=True),
            Interval.unit(Moment.at(days), Grain.MONTH),
            Interval(Moment.at(days), None, Grain.DAY, throughout=True),
            Interval(start, Moment.at(days, start.clock + 60), Grain.MINUTE, approximate=True),
        )
        headline = f"{verbs[n % 5]} {things[n * 7 % 5]} in district {n % 23 + 1}"
        status = statuses.get(n % 29, Status.HAPPENED)
        events.append(event(n, headline, kinds[n * 5 % 6], f"c{n * n % 8}", status=status))
    events.sort(key=lambda one: one.interval.bounds)
    return Timeline(
        tuple(evolve(one, rank=n) for n, one in enumerate(events)), articles, title="Three years of a border"
    )


def yearly(count: int = 80, grain: Grain = Grain.MINUTE) -> Timeline:
    """A moment (or a day, …) at the beginning of each year, so that each mark stands on its year's line."""
    told = [(f"Year {year}", Moment(year)) for year in range(1901, 1901 + count)]
    return Timeline(
        tuple(event(n, what, Interval.unit(when, grain), "log", rank=n) for n, (what, when) in enumerate(told)),
        (Article("…", id="log", title="Chronicle"),),
        title="Years",
    )


def news(count: int = 70) -> Timeline:
    """Two weeks of news with years of background: what an hour is about, and what happened long before."""

    def years(first: int, last: int, **facts: bool) -> Interval:
        return Interval(Moment(first), Moment(last + 1), Grain.YEAR, **facts)

    background = [
        ("The dam is built", years(1958, 1963, throughout=True), Status.HAPPENED),
        ("A crack is repaired", years(1991, 1991), Status.HAPPENED),
        ("An inquiry looks into the first flood", years(2011, 2014, throughout=True), Status.HAPPENED),
        ("Reuss leads the authority", Interval(Moment(2016), None, Grain.YEAR, throughout=True), Status.HAPPENED),
        ("The council votes against a new dam", years(2019, 2019), Status.DENIED),
        ("An inspection finds nothing", Interval.unit(Moment(2023, 11), Grain.MONTH), Status.HAPPENED),
        ("The reservoir is filled again", years(2027, 2027), Status.PLANNED),
    ]
    statuses = {3: Status.PLANNED, 5: Status.DENIED, 8: Status.POSSIBLE}
    fresh = []
    for n in range(count - len(background)):
        day = Moment(2025, 3, 1 + n * 5 % 14)
        start = Moment.at(day.days, 6 * 3600 + n * 977 % 50_000)
        kinds = (
            Interval.unit(day, Grain.DAY),
            Interval(start, Moment.at(day.days, start.clock + 60), Grain.MINUTE),
            Interval(day, Moment.at(day.days + 2), Grain.DAY, throughout=True),
            Interval(start, Moment.at(day.days, start.clock + 3 * 3600), Grain.HOUR),
            Interval(None, day, Grain.DAY) if n % 2 else Interval(day, None, Grain.DAY),
        )
        fresh.append(
            (f"Bulletin {n} tells of the water below the dam", kinds[n % 5], statuses.get(n % 9, Status.HAPPENED))
        )
    told = sorted((*background, *fresh), key=lambda one: one[1].bounds)
    return Timeline(
        tuple(event(n, what, when, "wire", rank=n, status=status) for n, (what, when, status) in enumerate(told)),
        (Article("…", id="wire", title="Wire"),),
        title="The dam",
    )


def siege(count: int = 30, burst: int = 25) -> Timeline:
    """A hundred years of which little is told, and one week amid them of which much is."""
    rest = count - burst
    told = [
        (f"Treaty {n} is signed", Interval.unit(Moment(1920 + n * 100 // max(rest - 1, 1)), Grain.YEAR))
        for n in range(rest)
    ]
    for n in range(burst):
        floor = Moment.at(Moment(1970, 3, 3).days + n * 7 // burst)
        start = Moment.at(floor.days, 8 * 3600 + n * 97 * 60 % 36_000)
        kinds = (Interval.unit(floor, Grain.DAY), *[Interval.unit(start, Grain.MINUTE)] * 2)
        told.append((f"Bulletin {n} tells of the siege", kinds[n % 3]))
    told.sort(key=lambda one: one[1].bounds)
    return Timeline(
        tuple(event(n, what, when, "log", rank=n) for n, (what, when) in enumerate(told)),
        (Article("…", id="log", title="Chronicle"),),
        title="The siege",
    )


def noon(count: int = 40) -> Timeline:
    """So many events of one minute, more than lanes have room for, and days before and after."""
    told = [(f"Report {n} comes in", Interval.unit(Moment(2021, 5, 4, 12), Grain.MINUTE)) for n in range(count)]
    told += [(f"Day {n}", Interval.unit(Moment(2021, 3, 1 + n), Grain.DAY)) for n in range(20)]
    told += [(f"Later {n}", Interval.unit(Moment(2021, 6, 1 + n), Grain.DAY)) for n in range(20)]
    told.sort(key=lambda one: one[1].bounds)
    return Timeline(
        tuple(event(n, what, when, "log", rank=n) for n, (what, when) in enumerate(told)),
        (Article("…", id="log", title="Chronicle"),),
        title="Noon",
    )


HOSTILE = [
    "<script>window.hurt=1</script>",
    "</script><script>window.hurt=1</script>",
    "</ScRiPt ><ScRiPt>window.hurt=1</ScRiPt>",
    "</style><script>window.hurt=1</script>",
    "</title><script>window.hurt=1</script>",
    "<!--<script>window.hurt=1//-->",
    "]]><script>window.hurt=1</script><![CDATA[",
    '"><img src=x onerror=window.hurt=1>',
    "'><svg onload=window.hurt=1>",
    '<img src="https://evil.example/x.png" onerror="window.hurt=1">',
    '" onmouseover="window.hurt=1" x="',
    "' autofocus onfocus='window.hurt=1' x='",
    '<a href="javascript:window.hurt=1">x</a>',
    "javascript:window.hurt=1",
    "JaVaScRiPt:window.hurt=1//https://x.example",
    "data:text/html,<script>parent.hurt=1</script>",
    'https://evil.example/"onclick=window.hurt=1//',
    '<span style="background:url(https://evil.example/y.png)">x</span>',
    "x;} body{background:url(https://evil.example/z.png)} .y{",
    '<link rel=stylesheet href="https://evil.example/w.css">',
    '<iframe src="https://evil.example/"></iframe>',
    '<base href="https://evil.example/">',
    '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
    '<form action="https://evil.example/"><button>x',
    "%{customdata} %{y|%H} %{x:.2f} <extra></extra>",
    "$\\sqrt{2}$ and $5 and \\(x\\)",
    "&lt;b&gt; &amp;lt; &#60; &#x3c;script&#x3e;",
    "line\u2028paragraph\u2029nul\x00bell\x07",
    "\u202egnirts desrever\u202c \ud800 half \u2066isolate\u2069",
    "]]> {{ }} {% x %} ${x} `x` '--\" {n} ADDRESS $& $1",
    "../../../etc/passwd\0.html",
    "__proto__ constructor hasOwnProperty",
    "=cmd|' /C calc'!A0",
    "ｏｎｅｒｒｏｒ＝＂ｘ＂ ＜script＞window.hurt=1＜/script＞",
]


def hostile(text: str) -> Timeline:
    """That text wherever a text can stand: titles, sentences, names, sources, file names, explanations."""
    told = Interval.unit(Moment(2021, 11, 8), Grain.DAY)
    article = Article(text, id=text, title=text, url=text, source=text, language=text, anchor="2021-11-08")
    read = Expression(0, len(text), text, "DATE", "2021", interval=told, why=(text,))
    one = Event(text, text, text, told, (Source(text, 0, len(text), text),), (read,), (text,))
    return Timeline((one, one), (article,), (Problem(text, text, 0, 5),), text)


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
