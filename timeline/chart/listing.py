"""The timeline as HTML text: the ordered list that says all that the chart shows, and more."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import frozen

from timeline.chart.clock import shown, zone_name
from timeline.chart.safe import markup
from timeline.chart.scene import Scene
from timeline.grain import Grain, Moment, shift
from timeline.interval import Interval, unit_end
from timeline.model import Anchor, Article, Event, Evidence, Expression, KnownBy, Problem, Source, Status
from timeline.reasons import Tie, clipped

LINK = re.compile(r"https?://[^\s\"'<>\\^`{|}]+", re.IGNORECASE)


@frozen
class Names:
    """The ids of one section: `prefix` stands before each permalink, `root` is its own."""

    root: str
    prefix: str = ""

    def event(self, scene: Scene, row: int) -> str:
        return self.prefix + scene.anchors[row]

    @property
    def chart(self) -> str:
        return f"{self.root}-chart"

    @property
    def lines(self) -> str:
        return f"{self.root}-lines"


def listing(scene: Scene, names: Names, level: int) -> str:
    """The `<ol>` of events, each with a heading of that level."""
    items = "\n".join(item(scene, row, names, level) for row in range(len(scene.timeline.events)))
    return f'<ol class="timeline-list">\n{items}\n</ol>'


def item(scene: Scene, row: int, names: Names, level: int) -> str:
    event = scene.timeline.events[row]
    article = scene.sources.articles.get(event.sources[0].article) if event.sources else None
    language = language_of(scene, article)
    words = scene.words(row)
    parts = [
        f'<p class="timeline-when">{when(scene.intervals[row], words, event.edtf)}{status(scene, event)}</p>',
        f'<h{level} class="timeline-headline"{language} dir="auto">{markup(event.headline)}</h{level}>',
        f'<blockquote{language} dir="auto">{sentence(event, article)}</blockquote>' if event.sentence else "",
        resolved(scene, event, words),
        sources(scene, event),
        how(scene, event, article, names),
    ]
    body = "\n".join(part for part in parts if part)
    slots = scene.sources.slots_of(event)
    told = " ".join(map(str, slots))
    state = f' data-status="{event.status.value}"' if event.status is not Status.HAPPENED else ""
    return (
        f'<li id="{names.event(scene, row)}" value="{row + 1}" class="timeline-event s{slots[0]}" '
        f'data-sources="{told}" data-known="{event.known_by.value}"{state}>\n{body}\n</li>'
    )


def resolved(scene: Scene, event: Event, words: str) -> str:
    """What the expressions were read as, in words."""
    said = " · ".join(f"“{markup(full_words(one))}”" for one in event.expressions if one.interval)
    if not said:
        return ""
    return f'<p class="timeline-resolved">{said} → {markup(scene.wording.ui("resolved", words=words))}</p>'


def full_words(expression: Expression) -> str:
    if expression.signal_start < 0:
        return expression.text
    close = expression.signal_start + len(expression.signal) == expression.start  # in a script without spaces
    return f"{expression.signal}{'' if close else ' '}{expression.text}"


def language_of(scene: Scene, article: Article | None) -> str:
    known = article.language if article else None
    return f' lang="{markup(known)}"' if known and known != scene.wording.tag else ""


def status(scene: Scene, event: Event) -> str:
    if event.status is Status.HAPPENED:
        return ""
    return f' <span class="timeline-status">{markup(scene.wording.ui(event.status.value))}</span>'


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
    """Who tells it, each with its own date where they disagree."""
    told: dict[tuple[str, str], Source] = {}
    for one in event.sources:
        told.setdefault((one.article, one.author), one)
    shown_ = "; ".join(source(scene, one, event.conflicting) for one in told.values())
    if not shown_:
        return ""
    warning = f'<strong class="timeline-alarm">{markup(scene.wording.ui("disagree"))}:</strong> '
    return f'<p class="timeline-source">{warning if event.conflicting else ""}{shown_}</p>'


def source(scene: Scene, one: Source, dated: bool) -> str:
    article = scene.sources.articles.get(one.article)
    slot = scene.sources.slot(one.article)
    badge = f'<i class="badge s{slot}"></i>'
    cited = f'<cite dir="auto">{markup(scene.sources.name(one.article))}</cite>'
    # Only links of the web: an article's address is as little to be trusted as its text.
    if article and LINK.fullmatch(article.url):
        cited = f'<a href="{markup(article.url)}" rel="noopener noreferrer nofollow">{cited}</a>'
    who = f" ({markup(one.author)})" if one.author else ""
    date = f" – {markup(scene.wording.words(shown(one.interval, scene.zone)))}" if dated and one.interval else ""
    return f"{badge} {cited}{who}{date}"


def how(scene: Scene, event: Event, article: Article | None, names: Names) -> str:
    """How the date is known, step by step."""
    say = scene.wording.ui
    steps = [
        f"“{markup(one.text)}”: {english(scene, '; '.join(one.why))}" if one.why else f"“{markup(one.text)}”"
        for one in event.expressions
    ]
    ties = "".join(f'<li class="tie">{tied(scene, tie, names)}</li>' for tie in scene.ties.get(event.id, ()))
    if article and article.anchor and event.known_by is not KnownBy.UNKNOWN:
        steps.append(anchored(scene, article.anchor))
    if event.edtf:
        steps.append(f"EDTF <code>{markup(event.edtf)}</code>")
    body = ties + "".join(f"<li>{step}</li>" for step in steps)
    summary = markup(say("known", how=say(f"known.{event.known_by.value}")))
    if not body:
        return f'<p class="timeline-how">{summary}</p>'
    return f'<details class="timeline-how"><summary>{summary}</summary><ul>{body}</ul></details>'


def tied(scene: Scene, tie: Tie, names: Names) -> str:
    """What an event came before or after, with a link to it, and the words that say so."""
    key = "tie.after" if tie.later else "tie.before"
    before, _, after = scene.wording.ui(key, event="@@", words=tie.words).partition("@@")
    headline = markup(clipped(scene.timeline.events[tie.row].headline))
    link = f'<a href="#{names.event(scene, tie.row)}" dir="auto">{headline}</a>'
    return f"{markup_inside(before)}{link}{markup_inside(after)}"


def anchored(scene: Scene, anchor: Anchor) -> str:
    """The article's own date, and what it rests on."""
    say = scene.wording.ui
    date = scene.wording.words(shown(anchor.interval, scene.zone))
    told = say("anchored", date=date, evidence=say(f"evidence.{anchor.evidence.value}"))
    return markup(told) + (
        f" ({markup(anchor.words)})" if anchor.words and anchor.evidence is not Evidence.GIVEN else ""
    )


def problems(scene: Scene, met: Iterable[Problem], level: int) -> str:
    """What could not be done, or "" where nothing went wrong."""
    items = "".join(f"<li>{problem(scene, one)}</li>" for one in met)
    if not items:
        return ""
    heading = f"<h{level}>{markup(scene.wording.ui('unread'))}</h{level}>"
    return f'<div class="timeline-problems">{heading}\n<ul>{items}</ul></div>'


def problem(scene: Scene, met: Problem) -> str:
    article = scene.sources.articles.get(met.article)
    quoted = markup(article.text[met.start : met.end][:120]) if article and 0 <= met.start < met.end else ""
    where = f" <cite>{markup(scene.sources.name(met.article))}</cite>" if met.article else ""
    return f"{english(scene, met.message)}{f' “{quoted}”' if quoted else ''}{where}"


def english(scene: Scene, text: str) -> str:
    """What is said in English whatever the page's language is."""
    return markup(text) if scene.wording.tag == "en" else f'<span lang="en">{markup(text)}</span>'


# ---- heading


def subtitle(scene: Scene) -> str:
    """How many events, from what, and whose clock."""
    say = scene.wording.ui
    events = say("events", n=len(scene.timeline.events))
    counts = say("counts", events=events, articles=say("articles", n=len(scene.timeline.articles)))
    clocks = [i for i in scene.intervals if i and i.grain < Grain.DAY]
    if not clocks:
        return counts
    if not scene.zone:
        return f"{counts} {say('zone.none')}"
    moments = [m for i in clocks for m in (i.start, i.end and shift(i.end, Grain.SECOND, -1)) if m]
    zone = zone_name(scene.zone, scene.timeline, moments)
    return f"{counts} {say('zone', zone=f'{zone}{offset(zone, moments)}')}"


def offset(zone: str, moments: list[Moment]) -> str:
    """ " (UTC+1)" where it is the same at all times shown and not the zone's very name; else ""."""
    texts = {utc_words(m) for m in moments} - {zone}
    return f" ({texts.pop()})" if len(texts) == 1 and zone[0] not in "+-" else ""


def utc_words(moment: Moment) -> str:
    minutes = moment.offset // 60
    rest = f":{abs(minutes) % 60:02}" if minutes % 60 else ""
    return f"UTC{'−' if minutes < 0 else '+'}{abs(minutes) // 60}{rest}" if minutes else "UTC"
