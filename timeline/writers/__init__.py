"""A Timeline to files: one writer a format, one registry; the file's suffix picks the writer."""

from timeline.writers.registry import by_suffix, formats
from timeline.writers.save import render, save

__all__ = ["by_suffix", "formats", "render", "save"]
