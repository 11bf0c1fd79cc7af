"""A date that stands alone on its line, and what stands below it: "Monday, 8 November", and the day's news."""

from __future__ import annotations

from attrs import define

from timeline.interval import Interval


@define
class Heading:
    """The date that what stands below it is of, until another; until the next gap where it has no gap below it."""

    date: Interval | None = None
    listed: bool = False  # its lines stand right below it

    def head(self, date: Interval) -> None:
        """A line has told nothing but a time."""
        self.date, self.listed = date, False

    def enter(self, gap: bool) -> None:
        """Come to the next line; gap: an empty one stands before it."""
        if gap and self.listed:
            self.date = None
        self.listed = self.date is not None and (self.listed or not gap)
