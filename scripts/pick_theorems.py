"""Picks the theorems of the benchmark `synthetic` out of the test split of `lean-alpha synthesize`.

    lean-alpha synthesize --seed 1 --count 60000 --out pairs
    python scripts/pick_theorems.py pairs/test leanprover_alpha/evaluation/sets/synthetic

Of each family those whose statements have the smallest hashes, so that the choice is arbitrary but
always the same; they stay in the order of their file, with the declarations that they stand on.
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

HOLE = " := by\n  sorry"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("split", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--each", type=int, default=26, help="theorems of a family, at most")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for source in sorted(options.split.glob("*.lean")):
        text = picked(source.read_text("utf-8"), options.each)
        (options.out / source.name).write_text(text, "utf-8", newline="\n")


def picked(text: str, count: int) -> str:
    """The file with `count` of its theorems."""
    parts = text.rstrip("\n").split("\n\n")
    holes = [part for part in parts if part.endswith(HOLE)]
    chosen = set(sorted(holes, key=rank)[:count])
    kept: list[str] = []
    block: list[str] = []
    for part in parts:
        if part.startswith("namespace "):
            block = [part]
        elif part.startswith("end ") and block:
            if chosen.intersection(block):
                kept += [*block, part]
            block = []
        elif block:
            if part in chosen or not part.endswith(HOLE):
                block.append(part)
        elif part in chosen:
            kept.append(part)
    return "\n\n".join(kept) + "\n"


def rank(theorem: str) -> str:
    """A hash of the statement, its name left out."""
    return hashlib.sha256(theorem.split(maxsplit=2)[2].encode()).hexdigest()


if __name__ == "__main__":
    main()
