"""The timeline as HTML text: the ordered list that says all that the chart shows, and more."""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.chart.safe import markup
from timeline.chart.scene import Scene
from timeline.grain import Grain, Moment, shift
from timeline.interval import Interval, unit_end
from timeline.model import Article, Event, Expression, KnownBy, Problem, Status

KNOWN = {
    KnownBy.SAID: "said in the sentence",
    KnownBy.NEARBY: "said near the sentence",
    KnownBy.ARTICLE: "the article’s own date",
    KnownBy.BOUNDED: "only bounded by other events",
    KnownBy.UNKNOWN: "unknown",
}
LINK = re.compile(r"https?://[^\s]+", re.IGNORECASE)


def listing(scene: Scene, prefix: str) -> str:
    """The `<ol>` of events; `prefix` stands before each permalink."""
    items = "\n".join(item(scene, row, prefix) for row in range(len(scene.timeline.events)))
    return f'<ol class="timeline-list">\n{items}\n</ol>'


def item(scene: Scene, row: int, prefix: str) -> str:
    event = scene.timeline.events[row]
    anchor = prefix + scene.anchors[row]
    article = scene.sources.articles.get(event.sources[0].article) if event.sources else None
    language = language_of(article)
    parts = [
        f'<p class="timeline-when">{when(scene.intervals[row], scene.words(row), event.edtf)}{status(event)}'
        f'<a class="timeline-link" href="#{anchor}" aria-label="Link to this event">#</a></p>',
        f'<h3 class="timeline-headline"{language} dir="auto">{markup(event.headline)}</h3>',
        f'<blockquote{language} dir="auto">{sentence(event, article)}</blockquote>' if event.sentence else "",
        sources(scene, event),
        how(scene, event, article),
    ]
    body = "\n".join(part for part in parts if part)
    return f'<li id="{anchor}" class="timeline-event source-{scene.sources.slot(event)}">\n{body}\n</li>'


def language_of(article: Article | None) -> str:
    return f' lang="{markup(article.language)}"' if article and article.language else ""


def status(event: Event) -> str:
    if event.status is Status.HAPPENED:
        return ""
    return f' <span class="timeline-status">{event.status.value}</span>'


# ---- when


def when(interval: Interval | None, said: str, edtf: str) -> str:
    """`<time>` with what HTML can hold of it: one date or time, of the years from 1 on."""
    value = machine(interval)
    spelled = f' data-edtf="{markup(edtf)}"' if edtf else ""
    if not value:
        return f'<span class="timeline-date"{spelled}>{markup(said)}</span>'
    return f'<time class="timeline-date" datetime="{value}"{spelled}>{markup(said)}</time>'


def machine(interval: Interval | None) -> str:
    """A valid `datetime` value for the unit, or for the end that is known; "" where HTML has none."""
    moment = interval and (interval.start or interval.end)
    if not interval or not moment or not 1 <= moment.year <= 9999:
        return ""
    if interval.grain < Grain.DAY or moment.clock:
        return moment.isoformat()
    unit = interval.end == unit_end(moment, interval.grain) or not interval.start or not interval.end
    if unit and interval.grain == Grain.YEAR and (moment.month, moment.day) == (1, 1):
        return f"{moment.year:04}"
    if unit and interval.grain == Grain.MONTH and moment.day == 1:
        return f"{moment.year:04}-{moment.month:02}"
    return moment.date_text()


# ---- the sentence and its marks


def sentence(event: Event, article: Article | None) -> str:
    """The sentence, escaped, with the expressions that date it in `<mark>`."""
    text, at, parts = event.sentence, 0, []
    for start, end in spans(event, article):
        parts += [markup_inside(text[at:start]), "<mark>", markup_inside(text[start:end]), "</mark>"]
        at = end
    return "".join([*parts, markup_inside(text[at:])]).strip()


def markup_inside(text: str) -> str:
    """Escaped, with the white space at its edges kept as one space: it stands beside a mark."""
    lead, trail = (" " if text[:1].isspace() else ""), (" " if text[-1:].isspace() else "")
    return lead + markup(text) + (trail if text.strip() else "")


def spans(event: Event, article: Article | None) -> list[tuple[int, int]]:
    """Where the expressions stand in the sentence, in order, apart from each other."""
    offset = sentence_start(event, article)
    found = sorted({place for one in event.expressions if (place := locate(one, event.sentence, offset))})
    apart: list[tuple[int, int]] = []
    for start, end in found:
        if not apart or start >= apart[-1][1]:
            apart.append((start, end))
    return apart


def sentence_start(event: Event, article: Article | None) -> int:
    """Where in the article's text the sentence stands; -1 where it was not taken from there as it is."""
    if not article or not event.sources:
        return -1
    near = max(0, event.sources[0].start - len(event.sentence))
    return article.text.find(event.sentence, near)


def locate(expression: Expression, text: str, offset: int) -> tuple[int, int] | None:
    """By its offsets where they are known to fit, else by its words; with its preposition."""
    if offset >= 0:
        start, end = expression.start - offset, expression.end - offset
        if 0 <= start < end <= len(text) and text[start:end] == expression.text:
            signal = expression.signal_start - offset
            return (signal if 0 <= signal < start and start - signal < 20 else start), end
        return None
    start = text.find(expression.text) if expression.text else -1
    return (start, start + len(expression.text)) if start >= 0 else None


# ---- sources and reasons


def sources(scene: Scene, event: Event) -> str:
    named = dict.fromkeys((s.article, s.author) for s in event.sources)
    shown = "; ".join(source(scene, name) + (f" ({markup(who)})" if who else "") for name, who in named)
    return f'<p class="timeline-source">{shown}</p>' if shown else ""


def source(scene: Scene, article_id: str) -> str:
    article = scene.sources.articles.get(article_id)
    name = markup(scene.sources.name(article_id))
    cited = f'<cite dir="auto">{name}</cite>'
    # Only links of the web: an article's address is as little to be trusted as its text.
    if article and LINK.fullmatch(article.url):
        return f'<a href="{markup(article.url)}" rel="noopener noreferrer nofollow">{cited}</a>'
    return cited


def how(scene: Scene, event: Event, article: Article | None) -> str:
    """How the date is known, step by step."""
    steps = [
        f"“{markup(one.text)}”: " + "; ".join(map(markup, one.why)) if one.why else f"“{markup(one.text)}”"
        for one in event.expressions
    ]
    if article and article.anchor and event.known_by is not KnownBy.UNKNOWN:
        words = f" ({markup(article.anchor.words)})" if article.anchor.words else ""
        steps.append(f"article dated {markup(str(article.anchor))}, by {article.anchor.evidence.value}{words}")
    if event.edtf:
        steps.append(f"EDTF <code>{markup(event.edtf)}</code>")
    body = "".join(f"<li>{step}</li>" for step in steps)
    summary = f"Date: {KNOWN[event.known_by]}"
    if not body:
        return f'<p class="timeline-how">{summary}</p>'
    return f'<details class="timeline-how"><summary>{summary}</summary><ul>{body}</ul></details>'


def problems(scene: Scene, met: Iterable[Problem]) -> str:
    """What could not be done, or "" where nothing went wrong."""
    items = "".join(f"<li>{problem(scene, one)}</li>" for one in met)
    if not items:
        return ""
    return f'<section class="timeline-problems"><h3>What could not be read</h3>\n<ul>{items}</ul></section>'


def problem(scene: Scene, met: Problem) -> str:
    article = scene.sources.articles.get(met.article)
    quoted = markup(article.text[met.start : met.end][:120]) if article and 0 <= met.start < met.end else ""
    where = f" <cite>{markup(scene.sources.name(met.article))}</cite>" if met.article else ""
    return f"{markup(met.message)}{f' “{quoted}”' if quoted else ''}{where}"


# ---- heading


def subtitle(scene: Scene) -> str:
    """How many events, from what, and whose clock."""
    events, articles = len(scene.timeline.events), len(scene.timeline.articles)
    counts = f"{events} event{'s' * (events != 1)} from {articles} article{'s' * (articles != 1)}."
    clocks = [i for i in scene.intervals if i and i.grain < Grain.DAY]
    if not clocks:
        return counts
    zone = f"Times are {scene.zone}{offset(scene.zone, clocks)}." if scene.zone else "Times are as written."
    return f"{counts} {zone}"


def offset(zone: str, clocks: list[Interval]) -> str:
    """ " (UTC+1)" where it is the same at all times shown and not the zone's very name; else ""."""
    if zone[0] in "+-":
        return ""
    moments = [m for i in clocks for m in (i.start, i.end and shift(i.end, Grain.SECOND, -1)) if m]
    texts = {utc_words(m) for m in moments}
    return f" ({texts.pop()})" if len(texts) == 1 else ""


def utc_words(moment: Moment) -> str:
    minutes = moment.offset // 60
    rest = f":{abs(minutes) % 60:02}" if minutes % 60 else ""
    return f"UTC{'−' if minutes < 0 else '+'}{abs(minutes) // 60}{rest}" if minutes else "UTC"
