"""What the user says of an article in files beside it: a sidecar of its own, or a line in the folder's manifest.

`border.txt.toml` beside `border.txt`:

    date = 2021-11-08T14:05:00+01:00
    title = "Troops at the border"
    url = "https://example.org/border"

`manifest.csv` in its folder, or in one above it that is being read, a line an article, `file` as seen from there:

    file,date,title,url,source,language,zone
    border.txt,2021-11-08,Troops at the border,https://example.org/border,Example,en,Europe/Warsaw

All but `file` may be left out or empty. The sidecar wins over the manifest, the nearer manifest over the farther one.
"""

from __future__ import annotations

import csv
import io
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path

from attrs import evolve, field, frozen

from timeline.articles import facts
from timeline.articles.dates import written
from timeline.articles.decode import decode
from timeline.articles.facts import Report
from timeline.errors import ReadError
from timeline.model import Anchor, Article, Evidence, Problem

MANIFEST = "manifest.csv"
SIDECAR = ".toml"
FIELDS = ("date", "title", "url", "source", "language", "zone")
COLUMNS = ("file", *FIELDS)
Said = Mapping[str, str]


def is_sidecar(path: Path) -> bool:
    """Whether a file tells of others: a manifest, or a sidecar of a file that is there."""
    return path.name == MANIFEST or (path.suffix == SIDECAR and path.with_suffix("").is_file())


@frozen
class Beside:
    """Reads the sidecars and manifests of articles, each manifest once; what is wrong with one is reported once."""

    report: Report
    manifests: dict[Path, dict[Path, tuple[Said, str]]] = field(factory=dict)

    def tell(self, article: Article, path: Path, roots: tuple[Path, ...]) -> Article:
        """The article with what files beside it say. roots: the folders whose manifests count, the nearest last."""
        for said, where in (*self.lines(path, roots), *self.sidecar(path)):
            article = apply(article, said, where, self.report)
        return article

    def lines(self, path: Path, roots: tuple[Path, ...]) -> Iterator[tuple[Said, str]]:
        for root in roots:
            place = root / MANIFEST
            if root not in self.manifests:
                self.manifests[root] = self.manifest(place) if place.is_file() else {}
            line = self.manifests[root].get(path.absolute())
            if line:
                yield line

    def manifest(self, place: Path) -> dict[Path, tuple[Said, str]]:
        found: dict[Path, tuple[Said, str]] = {}
        name = f"{place.parent.name}/{place.name}"
        try:
            for number, said in rows(decode(place.read_bytes())[0]):
                path, where = (place.parent / said["file"]).absolute(), f"{name}, line {number}"
                if not path.is_file():
                    self.report(Problem(f"{where}: there is no file {said['file']!r} beside it", article=name))
                elif path in found:
                    self.report(Problem(f"{where}: {said['file']!r} stands in it twice: this line is left out", name))
                else:
                    found[path] = said, where
        except (ReadError, OSError) as error:
            self.report(Problem(f"{name}: {getattr(error, 'strerror', None) or error}", article=name))
        return found

    def sidecar(self, path: Path) -> Iterator[tuple[Said, str]]:
        place = path.with_name(path.name + SIDECAR)
        if not place.is_file():
            return
        try:
            yield table(decode(place.read_bytes())[0]), str(place)
        except (ReadError, OSError) as error:
            self.report(Problem(f"{place}: {getattr(error, 'strerror', None) or error}", article=str(place)))


def rows(text: str) -> Iterator[tuple[int, Said]]:
    """The lines of a manifest by column, each with its number. Raises ReadError where it is no such table."""
    try:
        dialect = csv.Sniffer().sniff(text.partition("\n")[0], ",;\t")
    except csv.Error:
        dialect = csv.excel
    reader = csv.DictReader(io.StringIO(text, newline=""), dialect=dialect, skipinitialspace=True)
    names = [name.strip().lower() for name in reader.fieldnames or ()]
    odd = [name for name in names if name not in COLUMNS]
    if "file" not in names or odd:
        what = f"no such column: {', '.join(map(repr, odd))}" if odd else 'no column "file"'
        raise ReadError(f"{what}: expected a first line of {','.join(COLUMNS)}, or some of these with file")
    reader.fieldnames = names
    try:
        for row in reader:
            said = {key: (value or "").strip() for key, value in row.items() if key}
            if None in row:
                raise ReadError(
                    f"line {reader.line_num}: more cells than columns: put a text with commas in quotation marks"
                )
            if said["file"]:
                yield reader.line_num, said
            elif any(said.values()):
                raise ReadError(f"line {reader.line_num}: no file: expected the name of the article's file")
    except csv.Error as error:
        raise ReadError(f"line {reader.line_num}: {error}") from error


def table(text: str) -> Said:
    """What a sidecar says. Raises ReadError where it is no TOML, or says something else."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ReadError(f"no TOML: {error}") from error
    for key, value in data.items():
        if key not in FIELDS:
            raise ReadError(f"{key!r} is not known: expected {', '.join(FIELDS)}")
        if not isinstance(value, (str, date) if key == "date" else str):
            raise ReadError(f"{key} is {value!r}: expected {'a date' if key == 'date' else 'a text'}")
    return {key: value.isoformat() if isinstance(value, date | datetime) else value for key, value in data.items()}


def apply(article: Article, said: Said, where: str, report: Report) -> Article:
    """The article with these facts in place of its own; one that cannot be used is reported and left out."""
    known = {key: said[key] for key in ("title", "url", "source") if said.get(key)}
    language = facts.language(said.get("language", ""), where, article.id, report) or article.language
    zone = facts.zone(said.get("zone", ""), where, article.id, report) or article.zone
    anchor = article.anchor
    if said.get("date"):
        found = written(said["date"], Evidence.GIVEN, language=language or "en")
        if found is None:
            wanted = "expected one such as 2021-11-08 or 2021-11-08T14:00+01:00"
            report(Problem(f"{where}: date {said['date']!r} is no day: {wanted}", article=article.id))
        anchor = evolve(found, note=f"in {where}") if found else anchor
    return evolve(article, anchor=Anchor.of(anchor, zone), language=language, zone=zone, **known)
