"""The model alone against the portfolio alone, hole by hole, with as many seconds for each.

    .venv/bin/python benchmarks/model.py [--budget 5] [--model builtin] [FILE ...]

Without files: the shipped test set `synthetic`, a file a family, and examples/. Each file goes
twice through `lean-alpha prove FILE --json --workers 1 --seed 0`: with `--model none`, which leaves
the portfolio, and with `--search whole`, which leaves the model, as many samples as the time
allows. Both run at the same time, one file after the other, so that a busy machine hurts them
alike. Prints a table with a row a file.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMMAND = (sys.executable, "-c", "from leanprover_alpha.cli.main import main; main()", "prove")
SAMPLES = 2048
"""More than the model writes for a hole in the time."""


def files() -> list[Path]:
    """The test set's, then those of examples/ that lie at its top."""
    test = sorted((ROOT / "leanprover_alpha/evaluation/sets/synthetic").glob("*.lean"))
    return [*test, *sorted((ROOT / "examples").glob("*.lean"))]


def proved(path: Path, budget: float, options: list[str]) -> tuple[set[str], int]:
    """The holes that one way proves, as "line:column", and how many there are."""
    said = ["--json", "--workers", "1", "--seed", "0", "--budget", str(budget), *options]
    # One thread each: two ways run side by side.
    env = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [*COMMAND, str(path), *said], capture_output=True, text=True, check=False, env=env
    )
    if done.returncode not in (0, 1):
        sys.exit(f"{path}: {done.stderr.strip() or done.stdout.strip()}")
    holes = json.loads(done.stdout)["holes"]
    return {
        f"{hole['line']}:{hole['column']}" for hole in holes if hole["status"] == "proved"
    }, len(holes)


def main() -> None:
    """Measure the files given, or those of `files`."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--budget", type=float, default=5.0, help="seconds a hole (5)")
    parser.add_argument("--model", default="builtin")
    given = parser.parse_args()
    ways = [
        ["--model", "none"],
        ["--model", given.model, "--search", "whole", "--samples", str(SAMPLES)],
    ]
    load, begin = os.getloadavg()[0], time.monotonic()
    rows = []
    with ThreadPoolExecutor(len(ways)) as pool:
        for path in [file.resolve() for file in given.files] or files():
            (portfolio, holes), (model, _) = pool.map(
                lambda way, path=path: proved(path, given.budget, way), ways
            )
            only = len(portfolio - model), len(model - portfolio)
            rows.append((path.stem, holes, len(portfolio), len(model), *only))
            print(*rows[-1], file=sys.stderr)
    print(
        f"Python {platform.python_version()}, {os.cpu_count()} processors, load {load:.1f} at the"
        f" start, budget {given.budget:g} s a hole, {time.monotonic() - begin:.0f} s in all\n"
    )
    print("| file | holes | portfolio | model | portfolio alone | model alone |")
    print("|---|---:|---:|---:|---:|---:|")
    together = ("**together**", *(sum(column) for column in list(zip(*rows, strict=True))[1:]))
    for row in [*rows, together]:
        print(f"| {' | '.join(map(str, row))} |")


if __name__ == "__main__":
    main()
