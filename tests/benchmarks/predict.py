"""Tags a corpus and writes the predictions, one line a document, for a scorer; the speed goes to stderr.

    python tests/benchmarks/predict.py CORPUS.jsonl -o PREDICTIONS.jsonl

A line holds the temporal expressions ("timexes") and, in languages that have a table for them, the words that name
events ("events"). Each text is tagged once in a fresh process, so every cache starts empty; compiling the words of the
corpus's languages is timed on its own. A document that fails counts as one without expressions, is
named on stderr, and makes the exit code 1.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
import time
from pathlib import Path
from typing import Any

from attrs import field, frozen
from corpora import Document, documents, megabytes, seconds, write_whole


@frozen
class Run:
    """The predictions of one corpus; compiling and tagging in seconds."""

    predictions: list[Document]
    failures: list[str]
    megabytes: float
    compiling: float
    tagging: float
    rate: float = field(init=False)

    @rate.default
    def _rate(self) -> float:
        return self.megabytes / self.tagging if self.tagging else 0.0


def predict(path: Path, prefer: str = "auto") -> Run:
    """Tags every document of the corpus once."""
    texts = list(documents(path))
    import timeline
    from timeline.events.text.mentions import LANGUAGES

    compiling = 0.0
    for language in sorted({text.get("lang") or "en" for text in texts}):
        with contextlib.suppress(Exception):  # it fails again below, where it is told
            compiling += seconds(lambda language=language: timeline.tag("", language=language))
    predictions, failures, tagging = [], [], 0.0
    for text in texts:
        start = time.process_time()
        try:
            expressions = timeline.tag(
                text["text"], anchor=text.get("dct"), language=text.get("lang") or "en", prefer=prefer
            )
        except Exception as error:  # a benchmark reports a crash and goes on
            failures.append(f"{text['doc']}: {type(error).__name__}: {error}")
            expressions = ()
        tagging += time.process_time() - start
        prediction: Document = {"doc": text["doc"], "timexes": [timex(expression) for expression in expressions]}
        if (text.get("lang") or "en") in LANGUAGES:
            prediction["events"] = triggers(text["text"], text.get("lang") or "en")
        predictions.append(prediction)
    return Run(predictions, failures, sum(megabytes(text["text"]) for text in texts), compiling, tagging)


def triggers(text: str, language: str) -> list[dict[str, Any]]:
    """The words that name events, as scorers read them."""
    from timeline.events.text.mentions import mentions

    return [
        {"start": one.start, "end": one.end, "text": text[one.start : one.end], "class": one.category}
        for one in mentions(text, None, language)
    ]


def timex(expression: Any) -> dict[str, Any]:
    """A TIMEX3 as scorers read it; attributes that are absent are left out."""
    names = ("start", "end", "text", "type", "value", "mod", "quant", "freq")
    always = ("start", "end", "text", "type", "value")
    values = {name: getattr(expression, name) for name in names}
    return {name: value for name, value in values.items() if value or name in always}


def summary(name: str, run: Run) -> str:
    return (
        f"{name}: {len(run.predictions)} documents, {run.megabytes:.3f} MB in {run.tagging:.2f} s = "
        f"{run.rate:.2f} MB/s cold; compiling the words {run.compiling:.2f} s"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("-o", "--output", type=Path, help="predictions; standard output where it is left out")
    parser.add_argument("--prefer", choices=["auto", "past", "future"], default="auto")
    options = parser.parse_args()
    run = predict(options.corpus, options.prefer)
    lines = [json.dumps(prediction, ensure_ascii=False) for prediction in run.predictions]
    if options.output:
        write_whole(options.output, lines)
    else:
        print("\n".join(lines))
    for failure in run.failures:
        print(f"failed: {failure}", file=sys.stderr)
    print(summary(options.corpus.stem, run), file=sys.stderr)
    return 1 if run.failures else 0


if __name__ == "__main__":
    sys.exit(main())
