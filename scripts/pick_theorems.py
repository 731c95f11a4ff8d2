"""Picks the theorems of the benchmark `synthetic` out of the test split of `lean-alpha synthesize`.

    lean-alpha synthesize --seed 1 --count 60000 --out pairs
    python scripts/pick_theorems.py pairs/test leanprover_alpha/evaluation/sets/synthetic

The families take turns, each with that of its statements whose hash is the smallest, so that the
choice is arbitrary but always the same; what is chosen stays in the order of its file, with the
declarations that it stands on.
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
from pathlib import Path

HOLE = " := by\n  sorry"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("split", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--count", type=int, default=300, help="theorems in all")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    texts = {source.name: source.read_text("utf-8") for source in options.split.glob("*.lean")}
    queues = [sorted(holes(text), key=rank) for _, text in sorted(texts.items())]
    turns = [hole for turn in itertools.zip_longest(*queues) for hole in turn if hole is not None]
    chosen = set(turns[: options.count])
    for name, text in texts.items():
        (options.out / name).write_text(picked(text, chosen), "utf-8", newline="\n")


def holes(text: str) -> list[str]:
    """The theorems of a file that are to be proved."""
    return [part for part in text.rstrip("\n").split("\n\n") if part.endswith(HOLE)]


def picked(text: str, chosen: set[str]) -> str:
    """The file with those of its theorems that were chosen."""
    parts = text.rstrip("\n").split("\n\n")
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
