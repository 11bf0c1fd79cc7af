"""Hides the date of every document and tells how often, and how well, it is found again.

    python tests/benchmarks/anchors.py CORPUS.jsonl … [--pile] [--errors ERRORS.tsv]

Without `--pile` each document is an article on its own, of which only the text is known. With it, all others of
its corpus lie beside it with their true dates, so that likeness counts too. "Further" is wrong by more than a week.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from attrs import evolve, field, frozen
from corpora import Document, documents, write_whole

from timeline.articles.anchors import alike, anchored, clue, terms_of
from timeline.model import Anchor, Article

COLUMNS = ("exact", "1 day", "7 days", "further", "none")
CONFIDENT = 0.7


@frozen
class Answer:
    """One document: its true anchor, and the one that was found."""

    document: str
    truth: Anchor
    found: Anchor | None
    column: str = field(init=False)

    @column.default
    def _column(self) -> str:
        if self.found is None:
            return "none"
        days = abs(self.found.moment.days - self.truth.moment.days)
        return "exact" if days == 0 else "1 day" if days == 1 else "7 days" if days <= 7 else "further"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path, nargs="+", metavar="CORPUS")
    parser.add_argument("--pile", action="store_true", help="let all other documents of the corpus keep their dates")
    parser.add_argument("--errors", type=Path, metavar="FILE", help="every date that is not exact, separated by tabs")
    options = parser.parse_args()
    width = max(len(path.stem) for path in options.corpora)
    headings = "  ".join(f"{name:>7}" for name in COLUMNS)
    print(f"{'':{width}}  documents  {headings}  confident (≥ {CONFIDENT}), exact")
    lines = []
    for path in options.corpora:
        found = list(answers(path, options.pile))
        print(f"{path.stem:{width}}  {row(found)}", flush=True)
        lines += [line(path.stem, each) for each in found if each.column not in ("exact", "none")]
    if options.errors:
        write_whole(options.errors, sorted(lines))
    return 0


def answers(path: Path, pile: bool) -> Iterator[Answer]:
    """An answer a document that has a date."""
    texts = [each for each in documents(path) if each.get("dct")]
    truths = [evolve(anchor, confidence=1.0) for each in texts if (anchor := Anchor.of(each["dct"][:10]))]
    articles = [article(each, number) for number, each in enumerate(texts)]
    if not pile:
        for each, truth, one in zip(texts, truths, articles, strict=True):
            yield Answer(each["doc"], truth, anchored([one])[0][0].anchor)
        return
    clues = [clue(one) for one in articles]
    terms = [terms_of(*each) for each in zip(articles, clues, strict=True)]
    names = [each.id for each in articles]
    told = [evolve(each, anchor=truth) for each, truth in zip(clues, truths, strict=True)]
    for place, (each, truth) in enumerate(zip(texts, truths, strict=True)):
        yield Answer(each["doc"], truth, alike([*told[:place], clues[place], *told[place + 1 :]], terms, names)[place])


def article(document: Document, number: int) -> Article:
    """The text alone: a corpus's names of documents may tell their dates."""
    return Article(document["text"], id=f"article {number}", language=document.get("lang") or "en")


def row(found: list[Answer]) -> str:
    counts = Counter(each.column for each in found)
    sure = [each for each in found if each.found and each.found.confidence >= CONFIDENT]
    right = sum(each.column == "exact" for each in sure)
    return f"{len(found):9}  " + "  ".join(f"{counts[name]:7}" for name in COLUMNS) + f"  {len(sure):10}, {right}"


def line(corpus: str, answer: Answer) -> str:
    """How far off, corpus, document, its date, the date found, its confidence, what it rests on."""
    found = answer.found
    assert found is not None
    cells = (answer.column, corpus, answer.document, answer.truth, found, f"{found.confidence:g}", found.basis)
    return "\t".join(" ".join(str(cell).split()) for cell in cells)


if __name__ == "__main__":
    sys.exit(main())
