"""Files to Articles: one reader a format, one registry; the file's suffix picks the reader."""

from timeline.articles.reader import Reading, read
from timeline.articles.registry import suffixes

__all__ = ["Reading", "read", "suffixes"]
