"""Tags corpora, each in a fresh process, and prints a table of scores and speeds.

    python tests/benchmarks/score.py CORPUS.jsonl … --scorer SCORER.py [--errors ERRORS.tsv]

The scorer is a Python file with `score(gold documents, predicted documents, lenient, errors)`, which
returns {"all": tally}, with "events": another for the words that name events where the corpus marks them, and
fills `errors`, a dict of lists of rows by kind; `tally.scores()` is a dict with strict_p, strict_r, strict_f1,
relaxed_p, relaxed_r, relaxed_f1, value_acc and value_f1 as fractions.
"""

from __future__ import annotations

import argparse
import importlib.util
import multiprocessing
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any

from corpora import documents, write_whole
from predict import Run, predict

COLUMNS = ("strict_f1", "relaxed_p", "relaxed_r", "relaxed_f1", "value_acc", "value_f1")
HEADINGS = ("strict F1", "     P", "     R", "relaxed F1", "value acc", "value F1")
EVENTS = ("strict_p", "strict_r", "strict_f1")
Errors = dict[str, list[dict[str, Any]]]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path, nargs="+", metavar="CORPUS")
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--errors", type=Path, metavar="FILE", help="every error, a line each, separated by tabs")
    parser.add_argument("--lenient", action="store_true", help="let the scorer even out spellings of values")
    parser.add_argument("--prefer", choices=["auto", "past", "future"], default="auto")
    options = parser.parse_args()
    scorer = load(options.scorer)
    width = max(len(path.stem) for path in options.corpora)
    print(f"{'':{width}}   gold   pred  " + "  ".join(HEADINGS) + "   MB/s  compile s")
    lines, mentions, failed = [], [], 0
    for path, run in zip(options.corpora, runs(options.corpora, options.prefer), strict=True):
        errors: Errors = {}
        scored = scorer.score(list(documents(path)), run.predictions, options.lenient, errors)
        print(f"{path.stem:{width}}  {row(scored['all'].scores(), run)}", flush=True)
        if scored.get("events"):
            mentions.append(f"{path.stem:{width}}  {events(scored['events'].scores())}")
        lines += [line(path.stem, kind, error) for kind, rows in errors.items() for error in rows]
        for failure in run.failures:
            print(f"failed: {path.stem}: {failure}", file=sys.stderr)
        failed += len(run.failures)
    if mentions:
        print("\n".join([f"\n{'words for events':{width}}   gold   pred  strict P       R      F1", *mentions]))
    if options.errors:
        write_whole(options.errors, sorted(lines))
        kinds = Counter(line.split("\t", 1)[0] for line in lines)
        print(", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items())), file=sys.stderr)
    return 1 if failed else 0


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("scorer", path)
    if spec is None or spec.loader is None or not path.is_file():
        raise SystemExit(f"--scorer {path}: expected a Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def runs(paths: list[Path], prefer: str) -> list[Run]:
    """One corpus after the other, each in a process of its own, so that no cache is warm."""
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=fresh, max_tasks_per_child=1) as pool:
        return [pool.submit(predict, path, prefer).result() for path in paths]


def row(scores: dict[str, float], run: Run) -> str:
    cells = "  ".join(f"{100 * scores[name]:{len(head)}.2f}" for name, head in zip(COLUMNS, HEADINGS, strict=True))
    return f"{scores['gold']:5}  {scores['pred']:5}  {cells}  {run.rate:5.2f}  {run.compiling:9.2f}"


def events(scores: dict[str, float]) -> str:
    cells = "  ".join(f"{100 * scores[name]:{size}.2f}" for name, size in zip(EVENTS, (8, 6, 6), strict=True))
    return f"{scores['gold']:5}  {scores['pred']:5}  {cells}"


def line(corpus: str, kind: str, error: dict[str, Any]) -> str:
    """kind, corpus, document, its date, what gold says, what was predicted, the words around it."""
    sides = [
        (side and f"{side['text']} | {side['type']} | {side['value']}") or "" for side in (error["gold"], error["pred"])
    ]
    cells = (kind, corpus, error["doc"], error["dct"] or "", *sides, error["context"])
    return "\t".join(" ".join(str(cell).split()) for cell in cells)


if __name__ == "__main__":
    sys.exit(main())
