"""How long `timeline --help` takes beside a bare interpreter: the best of several runs of each, in turn.

python tests/benchmarks/startup.py
"""

from __future__ import annotations

import subprocess
import sys
import time

RUNS = 15


def seconds(*arguments: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, *arguments], capture_output=True, check=True)
    return time.perf_counter() - start


def main() -> None:
    pairs = [(seconds("-m", "timeline_cli.main", "--help"), seconds("-c", "pass")) for _ in range(RUNS)]
    helped, bare = (min(times) for times in zip(*pairs, strict=True))
    print(f"--help {helped:.3f} s, bare {bare:.3f} s: {helped - bare:.3f} s more, {helped / bare:.1f} times")


if __name__ == "__main__":
    main()
