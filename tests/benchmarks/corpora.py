"""What the benchmarks share: corpus files, sizes and rates.

A megabyte is 1,000,000 bytes of UTF-8, a second one of this process's processor time.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

Document = dict[str, Any]


def documents(path: Path) -> Iterator[Document]:
    """The documents of a corpus: JSON lines with "doc" and "text", and "lang" and "dct" where known."""
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            document = json.loads(line)
            missing = {"doc", "text"} - document.keys()
            if missing:
                raise SystemExit(f"{path}:{number}: no {' and no '.join(sorted(missing))}: expected a document a line")
            yield document


def megabytes(text: str) -> float:
    return len(text.encode()) / 1e6


def seconds(work: Callable[[], object]) -> float:
    """The processor time that this takes, once: on a machine with nothing else to do, the time it takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def write_whole(path: Path, lines: list[str]) -> None:
    """Writes all lines or none: beside the file first, then in its place."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    beside.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    beside.replace(path)
