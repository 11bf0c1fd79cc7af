"""Story: a Timeline that can show and save itself. What `build` and `load` hand to the user."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from attrs import fields, frozen

from timeline import views, writers
from timeline.model import Timeline

if TYPE_CHECKING:
    import plotly.graph_objects


@frozen
class Story(Timeline):
    """A Timeline with the ways out: a page, a figure, plain data, files."""

    @classmethod
    def of(cls, timeline: Timeline) -> Story:
        """The same events, articles and problems as a Story."""
        return cls(**{field.name: getattr(timeline, field.name) for field in fields(Timeline)})

    def about(self, name: str) -> Story:
        """The events that someone or something of that name takes part in; all articles stay.

        Short forms will do, case aside: "Lukashenko" for Alexander Lukashenko, "EU", "Polish".
        """
        from timeline.events.people.names import is_called

        participants = {one for event in self.events for one in event.participants}
        called = {one for one in participants if is_called(one, name)}
        return views.keep(self, lambda event: not called.isdisjoint(event.participants))

    def between(self, since: str | date | None = None, until: str | date | None = None) -> Story:
        """The events that may have happened from one day to another, both included."""
        return views.between(self, since, until)

    def only(self, kind: str) -> Story:
        """The events that are "dated" by the text, "reported" (with a date or bounds), or "all"."""
        return views.only(self, kind)

    def edited(self) -> Story:
        """What the command shows: no habits, nothing without any bound, no statement beside what it tells of."""
        return views.edited(self)

    def top(self, count: int) -> Story:
        """The most important events, still in order: told by many articles, dated by the text, with names."""
        return views.top(self, count)

    def to_html(
        self,
        page: bool = True,
        plotlyjs: Literal["inline", "file", "cdn", "none"] = "inline",
        nonce: str = "",
        *,
        locale: str | None = None,
        level: int = 0,
    ) -> str:
        """A page of its own or, with `page=False`, a fragment to stand in another page.

        plotlyjs: "inline" carries the library along, "file" expects it beside the page, "cdn" has the browser fetch it,
        "none" leaves rows to the static drawing, which looks the same, and the zoom of many events to the page around,
        where that has Plotly. nonce: for scripts and styles, where a policy asks for one. locale: "en", "en-US", "pl";
        by default the articles' language. level: of the title's heading, by default 1 in a page and 2 in a fragment.
        """
        from timeline.chart.page import to_html

        return to_html(self, page, plotlyjs, nonce, locale=locale, level=level)

    def to_iframe(self, address: str) -> str:
        """What to paste into another page to show the page that is published at that address; it grows as needed."""
        from timeline.chart.embed import snippet

        return snippet(address, self.title or "Timeline")

    def to_svg(self, locale: str | None = None) -> str:
        """The chart alone, as a static drawing."""
        from timeline.chart.svg import to_svg

        return to_svg(self, locale)

    def to_figure(self, locale: str | None = None) -> plotly.graph_objects.Figure:
        """The chart alone, as a Plotly figure to go on with."""
        from timeline.chart.page import to_figure

        return to_figure(self, locale)

    def to_dict(self) -> dict[str, Any]:
        """Plain lists, dicts, texts and numbers; the keys are those of the JSON that `save` writes."""
        from timeline.writers.json import to_dict

        return to_dict(self)

    def to_json(self) -> str:
        """Complete: `timeline.load` reads back what this writes."""
        return writers.render(self, "json")

    def to_csv(self) -> str:
        """A table for spreadsheets, one row an event."""
        return writers.render(self, "csv")

    def save(self, path: str | os.PathLike[str], format: str | None = None, **options: Any) -> Path:
        """Write a file, whole or not at all; its suffix picks the writer where no `format` is named.

        options: that the format takes, such as plotlyjs, nonce and locale for pages.
        Raises FormatError for a format that nobody writes, WriteError where the file cannot be written.
        """
        return writers.save(self, path, format, **options)

    def _repr_html_(self) -> str:
        """How a notebook shows it: without Plotly, which would weigh a megabyte a cell, where it adds no zoom."""
        from timeline.chart.page import notebook

        return notebook(self)


def load(path: str | os.PathLike[str]) -> Story:
    """The story that was saved there as JSON. Raises ReadError where the file is not one."""
    from timeline.writers.json import load

    return Story.of(load(path))
