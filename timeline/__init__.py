"""Reads articles, resolves their temporal expressions, and draws what happened when, with evidence.

    import timeline

    timeline.tag("Since August, Lithuania deports migrants.", anchor="2021-11-08")
    story = timeline.build(timeline.read("seeds/"), anchor="2021-11-08")
    story.save("timeline.html")

Each name is imported when it is first used, so `import timeline` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeline.articles import read
    from timeline.errors import (
        AnchorError,
        ArticleError,
        FormatError,
        LanguageError,
        OptionError,
        ReadError,
        TimelineError,
        UnresolvedError,
        WriteError,
        ZoneError,
    )
    from timeline.expressions.explain import explain
    from timeline.expressions.finder import tag
    from timeline.grain import Grain, Moment
    from timeline.interval import Allen, Interval
    from timeline.model import (
        Anchor,
        Article,
        Constraint,
        Event,
        Evidence,
        Expression,
        KnownBy,
        Mention,
        Problem,
        Source,
        Status,
        Timeline,
    )
    from timeline.pipeline import build, extract
    from timeline.story import Story, load

__version__ = "0.1.0"

__all__ = [
    "Allen",
    "Anchor",
    "AnchorError",
    "Article",
    "ArticleError",
    "Constraint",
    "Event",
    "Evidence",
    "Expression",
    "FormatError",
    "Grain",
    "Interval",
    "KnownBy",
    "LanguageError",
    "Mention",
    "Moment",
    "OptionError",
    "Problem",
    "ReadError",
    "Source",
    "Status",
    "Story",
    "Timeline",
    "TimelineError",
    "UnresolvedError",
    "WriteError",
    "ZoneError",
    "build",
    "explain",
    "extract",
    "load",
    "read",
    "tag",
]

_HOMES = {
    "timeline.articles": ("read",),
    "timeline.errors": (
        "AnchorError",
        "ArticleError",
        "FormatError",
        "LanguageError",
        "OptionError",
        "ReadError",
        "TimelineError",
        "UnresolvedError",
        "WriteError",
        "ZoneError",
    ),
    "timeline.expressions.explain": ("explain",),
    "timeline.expressions.finder": ("tag",),
    "timeline.grain": ("Grain", "Moment"),
    "timeline.interval": ("Allen", "Interval"),
    "timeline.model": (
        "Anchor",
        "Article",
        "Constraint",
        "Event",
        "Evidence",
        "Expression",
        "KnownBy",
        "Mention",
        "Problem",
        "Source",
        "Status",
        "Timeline",
    ),
    "timeline.pipeline": ("build", "extract"),
    "timeline.story": ("Story", "load"),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'timeline' has no attribute {name!r}")
    value = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
