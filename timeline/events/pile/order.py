"""Events in order: by their intervals, and by what the texts say came before what.

The intervals and the constraints are a simple temporal network (Dechter, Meiri and Pearl, Temporal Constraint
Networks, 1991) with a start and an end a event: bounds travel along the constraints until nothing changes. An event
without a date of its own gets those bounds; a constraint that contradicts the dates is reported and left out.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush
from math import inf

from attrs import evolve

from timeline.grain import Grain, Moment
from timeline.interval import Interval
from timeline.model import Constraint, Event, KnownBy, Problem

Bounds = tuple[float, float]
Place = tuple[float, bool, float, str, int, int, str]

FAR = 366 * 86_400  # seconds in which nothing begins: what is told behind them is another story


def ordered(
    told: Iterable[Event], constraints: Sequence[Constraint] = ()
) -> tuple[tuple[Event, ...], tuple[Constraint, ...], tuple[Problem, ...]]:
    """The events in order with their ranks, the constraints that hold, and a problem for each that does not.

    Sorted by start, then end, then article and place, unless a constraint says otherwise; what has no start stands as
    `starts` tells. The rank is the length of the longest chain of events that lies wholly before: events that overlap
    and that no constraint orders share one.
    """
    events = {event.id: event for event in told}
    kept, problems = consistent(events, constraints)
    ends = [
        moment for event in events.values() if event.interval for moment in (event.interval.start, event.interval.end)
    ]
    moments = {float(moment.instant): moment for moment in ends if moment}
    bounded = {
        id: within(event, bounds, moments)
        for (id, event), bounds in zip(events.items(), spread(events, kept), strict=True)
    }
    return tuple(ranked(bounded, kept)), tuple(kept), tuple(problems)


# --- the network ----------------------------------------------------------------------------------


def consistent(
    events: Mapping[str, Event], constraints: Sequence[Constraint]
) -> tuple[list[Constraint], list[Problem]]:
    """The constraints that agree with the dates and with each other, first come first kept."""
    kept: list[Constraint] = []
    later: dict[str, list[str]] = {}  # those right after each event, by what is kept
    problems = []
    for one in sorted(set(constraints), key=lambda c: (c.article, c.start, c.before, c.after)):
        if one.before not in events or one.after not in events or one.before == one.after:
            continue
        if agrees(events, later, one):
            kept.append(one)
            later.setdefault(one.before, []).append(one.after)
        else:
            problems.append(contradiction(events, one))
    return kept, problems


def agrees(events: Mapping[str, Event], later: Mapping[str, Sequence[str]], one: Constraint) -> bool:
    """Whether no chain of constraints leads back, and some moments are left for the first before the second."""
    if one.before in reach(later, one.after):
        return False
    earliest, latest = span(events[one.before])[0], span(events[one.after])[1]
    return earliest < latest


def reach(later: Mapping[str, Sequence[str]], start: str) -> set[str]:
    """Every event that comes after this one; later: those right after each."""
    found: set[str] = set()
    open_ = [start]
    while open_:
        new = set(later.get(open_.pop(), ())) - found
        found |= new
        open_ += new
    return found


def contradiction(events: Mapping[str, Event], one: Constraint) -> Problem:
    first, second = events[one.before], events[one.after]
    return Problem(
        f"«{one.words}» puts «{first.sentence.strip()}» ({first.edtf or 'undated'}) before"
        f" «{second.sentence.strip()}» ({second.edtf or 'undated'}), which their dates contradict",
        one.article,
        one.start,
        one.end,
    )


def spread(events: Mapping[str, Event], constraints: Sequence[Constraint]) -> list[Bounds]:
    """When each event may have happened, once every constraint has been followed as far as it leads."""
    bounds = {id: span(event) for id, event in events.items()}
    for _ in range(len(constraints) + 1):
        changed = False
        for one in constraints:
            first, second = bounds[one.before], bounds[one.after]
            latest = min(first[1], begins_by(events[one.after], second))
            earliest = max(second[0], ends_from(events[one.before], first))
            if latest < first[1] and latest > first[0]:
                bounds[one.before], changed = (first[0], latest), True
            if earliest > second[0] and earliest < second[1]:
                bounds[one.after], changed = (earliest, second[1]), True
        if not changed:
            break
    return list(bounds.values())


def begins_by(event: Event, bounds: Bounds) -> float:
    """The latest moment at which it may have begun: what lasts throughout begins with its interval."""
    lasting = event.interval is not None and event.interval.throughout and event.interval.start is not None
    return bounds[0] if lasting else bounds[1]


def ends_from(event: Event, bounds: Bounds) -> float:
    """The earliest moment at which it may have been over."""
    lasting = event.interval is not None and event.interval.throughout and event.interval.end is not None
    return bounds[1] if lasting else bounds[0]


def span(event: Event) -> Bounds:
    return event.interval.bounds if event.interval else (-inf, inf)


def within(event: Event, bounds: Bounds, moments: Mapping[float, Moment]) -> Event:
    """An event without a date of its own, with the bounds that others give it, as those tell them."""
    if event.known_by not in (KnownBy.BOUNDED, KnownBy.UNKNOWN) or bounds == span(event):
        return event
    start, end = (moments.get(bound) for bound in bounds)
    return evolve(event, interval=Interval(start, end, Grain.DAY), known_by=KnownBy.BOUNDED)


# --- the order ------------------------------------------------------------------------------------


def ranked(events: Mapping[str, Event], constraints: Sequence[Constraint]) -> list[Event]:
    """Topologically by the constraints, else by time; each with its rank."""
    waiting = dict.fromkeys(events, 0)
    later: dict[str, list[str]] = {id: [] for id in events}
    for one in constraints:
        waiting[one.after] += 1
        later[one.before].append(one.after)
    begun = starts(events)
    ready = [(place(event, begun[id]), id) for id, event in events.items() if not waiting[id]]
    heapify(ready)
    floor = dict.fromkeys(events, 0)
    ending: list[tuple[float, int]] = []
    reached, found = 0, []
    while ready:
        _, id = heappop(ready)
        event = events[id]
        while ending and ending[0][0] <= begun[id]:
            reached = max(reached, heappop(ending)[1] + 1)
        rank = max(reached, floor[id])
        heappush(ending, (span(event)[1], rank))
        found.append(evolve(event, rank=rank))
        for next_ in later[id]:
            floor[next_] = max(floor[next_], rank + 1)
            waiting[next_] -= 1
            if not waiting[next_]:
                heappush(ready, (place(events[next_], begun[next_]), next_))
    return found


def starts(events: Mapping[str, Event]) -> dict[str, float]:
    """Where each event stands. What is open at its start, "before 5 March", opens the story that its end lies in.

    As its background does: ahead of the days of March, but behind 1958. Where nothing begins for long before its end it
    stands right there, unless it goes on when all has been told ("closed until 2027").
    """
    known = sorted({start for event in events.values() if (start := span(event)[0]) > -inf})
    opening: list[float] = []  # the first start of the story that each one belongs to
    for before, start in zip([-inf, *known], known, strict=False):
        opening.append(opening[-1] if start - before <= FAR else start)

    def begun(event: Event) -> float:
        start, end = span(event)
        index = bisect_left(known, end)
        if start > -inf or end == inf or not index:
            return start
        lasts = event.interval is not None and event.interval.throughout and index == len(known)
        return opening[index - 1] if lasts or end - known[index - 1] <= FAR else end

    return {id: begun(event) for id, event in events.items()}


def place(event: Event, start: float) -> Place:
    """Where an event stands by its time alone; article and offset settle the rest."""
    (first, end), source, told = span(event), event.sources[0], event.expressions[:1]
    return (start, first > -inf, end, source.article, source.start, told[0].start if told else -1, event.id)
