"""How many holes the portfolio proves, without a model: tables for docs/portfolio.md.

    .venv/bin/python benchmarks/portfolio.py [--budget 10] [--jobs 2] [FILE ...]

Without files: examples/ (with the project Bank, without repo) and tests/corpus/. Each file goes
through `lean-alpha prove FILE --json --workers 1 --seed 0`; `--jobs` files run side by side. A hole
counts as proved if its proof was audited, alone and together with the file's others. The budget is
wall-clock time, so counts on a busy machine are lower bounds.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SETS = ("examples", "tests/corpus")
COMMAND = (sys.executable, "-c", "from leanprover_alpha.cli.main import main; main()", "prove")
KINDS_SHOWN = 4


def files_of(folder: str) -> list[Path]:
    """The Lean files with a hole in a set, without the solutions beside them, and without the
    exercises of examples/repo: those are for a model that has learnt from it.
    """
    found = sorted((ROOT / folder).rglob("*.lean"))
    left_out = {"solutions", "exercises"}
    return [f for f in found if not left_out & set(f.parts) and "sorry" in f.read_text("utf-8")]


def measure(path: Path, budget: float) -> dict[str, Any] | None:
    """The JSON object that `prove` prints for a file; None for a file without holes."""
    options = ["--json", "--workers", "1", "--seed", "0", "--budget", str(budget)]
    done = subprocess.run(
        [*COMMAND, str(path), *options], capture_output=True, text=True, check=False
    )
    if done.returncode not in (0, 1):
        sys.exit(f"{path}: {done.stderr.strip() or done.stdout.strip()}")
    found: dict[str, Any] = json.loads(done.stdout)
    print(f"{path.relative_to(ROOT)}: {found['proved']}/{len(found['holes'])}", file=sys.stderr)
    return found if found["holes"] else None


def row(name: str, holes: list[dict[str, Any]], seconds: float) -> str:
    """One line of the table."""
    proved = [hole for hole in holes if hole["status"] == "proved"]
    times = [hole["seconds"] for hole in proved]
    kinds = Counter((hole["source"] or "").removeprefix("portfolio:") for hole in proved)
    most = ", ".join(f"{kind} {count}" for kind, count in kinds.most_common(KINDS_SHOWN))
    median = f"{statistics.median(times):.1f}" if times else ""
    return f"| {name} | {len(proved)}/{len(holes)} | {seconds:.0f} | {median} | {most} |"


def report(title: str, results: list[tuple[Path, dict[str, Any]]]) -> None:
    """The table of one set, and what stays open in it."""
    print(f"\n## {title}\n")
    print("| file | proved | seconds | median of a proved one | what proved most |")
    print("|---|---:|---:|---:|---|")
    together: list[dict[str, Any]] = []
    for path, found in results:
        print(row(path.stem, found["holes"], found["seconds"]))
        together += found["holes"]
    print(row("**together**", together, sum(found["seconds"] for _, found in results)))
    print("\nOpen (name and line):\n")
    for path, found in results:
        names = [
            f"`{hole['theorem'].rpartition('.')[2]}` ({hole['line']})"
            for hole in found["holes"]
            if hole["status"] != "proved"
        ]
        if names:
            print(f"- {path.stem}: {', '.join(names)}")


def main() -> None:
    """Measure the sets, or the files given."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--budget", type=float, default=10.0, help="seconds a hole (10)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="files side by side")
    given = parser.parse_args()
    sets = {name: files_of(name) for name in SETS}
    if given.files:
        sets = {"files": [file.resolve() for file in given.files]}
    load, begin = os.getloadavg()[0], time.monotonic()
    paths = [path for files in sets.values() for path in files]
    with ThreadPoolExecutor(given.jobs) as pool:
        results = dict(
            zip(paths, pool.map(lambda path: measure(path, given.budget), paths), strict=True)
        )
    print(
        f"Python {platform.python_version()}, {os.cpu_count()} processors, load {load:.1f} at the"
        f" start, {given.jobs} files side by side, budget {given.budget:g} s, seed 0,"
        f" {time.monotonic() - begin:.0f} s in all"
    )
    for name, files in sets.items():
        report(name, [(file, found) for file in files if (found := results[file]) is not None])


if __name__ == "__main__":
    main()
