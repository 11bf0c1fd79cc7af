"""Builds entity timelines in the format of SemEval-2015 Task 4 ("TimeLine"), Track A: from raw text.

    python tests/benchmarks/timelines.py DOCS.jsonl ENTITIES.txt ANSWERS/ [--gold GOLD/ --scorer TIMELINES.py]

DOCS: JSON lines with "doc", "dct", "title", "text" and "sentences": [{"id", "start", "end", "tokens": [[start, end]]}];
ENTITIES: one name a line. For each entity a file `name_in_lower_case.txt`: the name, then a line a date,
`ORDER <tab> DATE <tab> DOC-SENTENCE-WORD …`: the events of `story.about(entity)` with their trigger words.
"""

from __future__ import annotations

import argparse
import runpy
from collections.abc import Iterator
from pathlib import Path

from corpora import Document, documents, write_whole

import timeline
from timeline import Article, Event, Story

FRONT = 2  # the title and the date line are no sentences of the article
UNKNOWN = "XXXX-XX-XX"


def read(path: Path) -> tuple[Story, dict[str, Document]]:
    texts = {text["doc"]: text for text in documents(path)}
    articles = [
        Article(text["text"], id=doc, title=text.get("title", ""), anchor=text["dct"]) for doc, text in texts.items()
    ]
    return timeline.build(articles), texts


def rows(story: Story, entity: str, texts: dict[str, Document]) -> Iterator[str]:
    """The lines of one entity's timeline, dates in order; undated events have order 0 and are not scored."""
    by_date: dict[str, list[str]] = {}
    for event in story.about(entity):
        for mention in event.mentions:
            text = texts[mention.article]
            for sentence in text["sentences"]:
                if sentence["id"] >= FRONT and sentence["start"] <= mention.start < sentence["end"]:
                    word = "_".join(
                        text["text"][start:end]
                        for start, end in sentence["tokens"]
                        if start < mention.end and mention.start < end
                    )
                    by_date.setdefault(date_of(event), []).append(f"{mention.article}-{sentence['id']}-{word}")
    yield entity
    for mention in by_date.pop(UNKNOWN, []):
        yield f"0\t{UNKNOWN}\t{mention}"
    for order, (date, mentions) in enumerate(sorted(by_date.items()), 1):
        yield "\t".join((str(order), date, *dict.fromkeys(mentions)))


def date_of(event: Event) -> str:
    """The day, month or year that it happened, as the task writes it."""
    interval = event.interval
    if interval is not None and interval.start is None and interval.end is not None:
        # Only that it was not later is known: the task wants one day, so the last one.
        return event.edtf.replace("~", "").rpartition("/")[2][:10]
    if interval is None or interval.start is None:
        return UNKNOWN
    edtf = event.edtf.replace("~", "").partition("/")[0]
    return edtf[:10] if edtf[:4].isdigit() else UNKNOWN


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("docs", type=Path)
    parser.add_argument("entities", type=Path)
    parser.add_argument("answers", type=Path)
    parser.add_argument("--gold", type=Path, help="the gold timelines, to score the answers")
    parser.add_argument("--scorer", type=Path, help="a Python file with score(gold, answers)")
    options = parser.parse_args()
    story, texts = read(options.docs)
    options.answers.mkdir(parents=True, exist_ok=True)
    for entity in options.entities.read_text(encoding="utf-8").splitlines():
        if entity.strip():
            name = entity.strip().lower().replace(" ", "_")
            write_whole(options.answers / f"{name}.txt", list(rows(story, entity.strip(), texts)))
    if options.gold and options.scorer:
        result = runpy.run_path(str(options.scorer))["score"](options.gold, options.answers)
        precision, recall, f1 = result["micro"]
        print(f"P {100 * precision:.1f}  R {100 * recall:.1f}  F1 {100 * f1:.1f}")
        for file, (p, r, f) in sorted(result["files"].items()):
            print(f"  {file:28s} P {100 * p:5.1f}  R {100 * r:5.1f}  F1 {100 * f:5.1f}")
        found, held, right = result["dating"]
        print(f"  of {found} ordered mentions {held} are there, {right} with the right date")


if __name__ == "__main__":
    main()
