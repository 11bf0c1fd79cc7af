"""Where `timeline tag` writes: standard output, a file, or a folder with a file an article."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import click
from attrs import define, field

from timeline.errors import WriteError
from timeline.pipeline import Extraction
from timeline.writers.save import put

STDOUT = "-"


@define
class Lines:
    """Lines of text, an article after the other: to stdout as they come, to a file at the end, whole."""

    output: str
    write: Callable[[Extraction], str]
    kept: list[str] = field(factory=list)

    def add(self, found: Extraction) -> None:
        text = self.write(found)
        if self.output == STDOUT:
            click.echo(text)
        else:
            self.kept.append(text + "\n")

    def close(self) -> None:
        if self.output != STDOUT:
            put(self.output, "".join(self.kept).encode("utf-8", "replace"))


@define
class Documents:
    """TimeML, where a document holds one article: into a folder, or, where there is but one, to stdout or a file."""

    output: str
    held: str = ""
    names: set[str] = field(factory=set)

    @property
    def folder(self) -> Path | None:
        path = Path(self.output)
        single = self.output == STDOUT or (path.suffix.lower() in (".tml", ".xml") and not path.is_dir())
        return None if single else path

    def add(self, found: Extraction) -> None:
        text = found.to_timeml()
        if self.folder:
            try:
                self.folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise WriteError(f"{self.output} cannot be made a folder: {error.strerror or error}") from error
            put(self.folder / self.name(found.article.id), text.encode())
        elif self.held:
            raise click.UsageError("TimeML holds one article a document: for several give a folder, such as -o tml/")
        self.held = text

    def close(self) -> None:
        if self.output == STDOUT:
            click.echo(self.held.encode(), nl=False)
        elif not self.folder:
            put(self.output, self.held.encode())

    def name(self, id: str) -> str:
        """A file name for an article, each only once: `a.tml` for `a.txt`."""
        stem = re.sub(r"[^\w.-]+", "_", re.sub(r"\.\w+$", "", id)).strip("._") or "article"
        number, name = 1, f"{stem}.tml"
        while name in self.names:
            number += 1
            name = f"{stem}-{number}.tml"
        self.names.add(name)
        return name
