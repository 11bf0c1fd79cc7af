"""How fast: timeline beside dateparser's search_dates (and chrono), and whether time grows with length alone.

    python tests/benchmarks/speed.py [CORPUS.jsonl …] [--chrono DIRECTORY_WITH_node_modules]

All figures of one table come from one run on one machine; compare the ratios, not the megabytes.
Lengths and hostile texts are generated here; without a corpus only they are measured.
"""

from __future__ import annotations

import argparse
import itertools
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from corpora import Document, documents, megabytes, seconds

HERE = Path(__file__).parent
COLD = "timeline, cold caches"
SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
LABELS = ("1 KB", "10 KB", "100 KB", "1 MB", "10 MB")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path, nargs="*", metavar="CORPUS")
    parser.add_argument(
        "--chrono", type=Path, metavar="DIR", help="where `npm install chrono-node` was run; needs node"
    )
    parser.add_argument("--seconds", type=float, default=20, help="for dateparser, which sets the sample (default 20)")
    parser.add_argument("--largest", type=int, default=SIZES[-1], metavar="BYTES", help="of the generated texts")
    parser.add_argument("--patience", type=float, default=20, metavar="S", help="no text that would take longer")
    options = parser.parse_args()
    if options.corpora:
        side_by_side([document for path in options.corpora for document in documents(path)], options)
    growth(options.largest, options.patience)


# --- side by side ---------------------------------------------------------------------------------


def side_by_side(corpus: list[Document], options: argparse.Namespace) -> None:
    """One table of rates: all on the same documents, as many as dateparser can read in its time."""
    import timeline

    for lang in {document.get("lang") or "en" for document in corpus}:
        timeline.tag("", language=lang)
    sample, took = dateparser_sample(interleaved(corpus), options.seconds)
    size = sum(megabytes(document["text"]) for document in sample)
    rates = {
        COLD: size / seconds(lambda: tag_all(sample)),
        "timeline, warm caches": size / seconds(lambda: tag_all(sample)),
        "dateparser.search_dates": size / took,
    }
    if options.chrono:
        rates["chrono-node"] = size / chrono_seconds(sample, options.chrono)
    whole = sum(megabytes(document["text"]) for document in corpus)
    print(f"{len(sample)} of {len(corpus)} documents, {size:.3f} of {whole:.3f} MB")
    print(f"{'':26}{'MB/s':>8}{'the first is … times as fast':>32}")
    for name, rate in rates.items():
        print(f"  {name:24}{rate:8.3f}{rates[COLD] / rate:32.1f}")


def interleaved(corpus: list[Document]) -> list[Document]:
    """A fixed order that brings every corpus and language into any first part of it."""
    step = next(step for step in (7, 11, 13, 17) if len(corpus) % step or len(corpus) == 0)
    return [corpus[(step * place) % len(corpus)] for place in range(len(corpus))]


def tag_all(corpus: list[Document]) -> None:
    import timeline

    for document in corpus:
        timeline.tag(document["text"], anchor=document.get("dct"), language=document.get("lang") or "en")


def dateparser_sample(corpus: list[Document], limit: float) -> tuple[list[Document], float]:
    """The documents that dateparser searches within the limit, and the seconds that it took."""
    from dateparser.search import search_dates

    search_dates("8 November 2021", languages=["en"])  # its data loads on first use
    sample: list[Document] = []
    took = 0.0
    for document in corpus:
        if took >= limit:
            break
        date = document.get("dct")
        settings = {"RELATIVE_BASE": datetime.fromisoformat(date).replace(tzinfo=None)} if date else {}
        start = time.process_time()
        search_dates(document["text"], languages=[document.get("lang") or "en"], settings=settings)
        took += time.process_time() - start
        sample.append(document)
    return sample, took


def chrono_seconds(corpus: list[Document], directory: Path) -> float:
    """What chrono takes, told by itself: starting node is left out."""
    lines = "".join(json.dumps(document) + "\n" for document in corpus)
    done = subprocess.run(
        ["node", str(HERE / "chrono.mjs"), str(directory.resolve())],
        input=lines,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"--chrono {directory}: {done.stderr.strip()}")
    return float(json.loads(done.stdout)["seconds"])


# --- growth ---------------------------------------------------------------------------------------


def growth(largest: int, patience: float) -> None:
    """MB/s by length: a rate that falls from column to column betrays more than linear time."""
    import timeline

    timeline.tag("", language="en")
    columns = [(size, label) for size, label in zip(SIZES, LABELS, strict=True) if size <= largest]
    print("\nMB/s by length; `…` is left out: it would take too long")
    print(f"{'':20}" + "".join(f"{label:>10}" for _, label in columns) + "   last/best")
    for name, text_of in TEXTS.items():
        rates: list[float] = []
        for size, _ in columns:
            text = text_of(size)
            took = seconds(lambda text=text: timeline.tag(text, anchor="2021-11-08", language="en"))
            rates.append(megabytes(text) / took)
            if 10 * took > patience:
                break
        cells = [f"{rate:10.2f}" for rate in rates] + [f"{'…':>10}"] * (len(columns) - len(rates))
        print(f"{name:20}" + "".join(cells) + f"{rates[-1] / max(rates):12.2f}", flush=True)


def filled(size: int, pieces: Iterator[str]) -> str:
    """Exactly so many characters of these pieces."""
    parts, length = [], 0
    for piece in pieces:
        parts.append(piece)
        length += len(piece)
        if length >= size:
            break
    return "".join(parts)[:size]


def repeated(piece: str) -> Callable[[int], str]:
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def news(size: int) -> str:
    """Made-up news: a date every two dozen words, never the same paragraph twice."""

    def paragraphs() -> Iterator[str]:
        for turn in itertools.count():
            day, year = turn % 28 + 1, 1990 + turn // 28 % 40
            month, weekday = MONTHS[turn % 10], WEEKDAYS[turn % 7]
            yield (
                f"The council met on {weekday} and agreed, after {turn % 9 + 2} hours of talks, that the bridge over "
                f"the river has to close. Work had begun on {month} {day}, {year}, when the first cracks were found "
                "and reported by a passer-by. Critics say that the mayor knew of them two weeks earlier. A spokesman "
                f"told reporters around {turn % 11 + 1} p.m. that traffic would be back to normal by the end of "
                f"{month}, though the budget of {turn * 37 % 1000 + 100} million may not last until next year.\n\n"
            )

    return filled(size, paragraphs())


TEXTS: dict[str, Callable[[int], str]] = {
    "news": news,
    "digits": repeated("1234567890"),
    "spaces": repeated(" "),
    "one letter": repeated("a"),
    "to to to": repeated("to "),
    "months in a row": repeated("January February March "),
    "years in a row": repeated("1999 2000 2001 "),
    "mays": repeated("may "),
    "weekdays, commas": repeated("Monday, Tuesday, "),
    "1-1-1": repeated("1-1-"),
    "12:12:12": repeated("12:12:"),
    "1/2/3.4": repeated("1/2/3.4."),
    "nested quotes": lambda size: "“" * (size // 2) + "it was yesterday" + "”" * (size // 2),
    "brackets": lambda size: "(" * (size // 2) + ")" * (size // 2),
    "no word breaks": repeated("novemberoctober"),
    "of the of the": repeated("the end of the "),
    "since until": repeated("since until "),
    "from 1 to": repeated("from 1 to "),
    "verbs and times": repeated("will sell and took a loss in May "),
    "newlines": repeated("\n"),
    "dotless and dotted": repeated("İı"),
}


if __name__ == "__main__":
    sys.exit(main())
