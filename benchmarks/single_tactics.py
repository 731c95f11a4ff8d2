"""How many theorems does a single tactic prove? A table for docs/portfolio.md.

    .venv/bin/python benchmarks/single_tactics.py [NAME=FILE_OR_FOLDER ...]

Without arguments: the theorems of examples/repo, and those of its exercises. Each proof gives way
to one tactic after the other, with nothing added to it, and Lean judges. Proofs are found by the
layout of these files: a theorem's statement ends with `:= by`, and an empty line follows its proof.
"""

from __future__ import annotations

import argparse
import platform
import re
import time
from collections import Counter
from pathlib import Path

from leanprover_alpha.environment.holes.find_holes import find_holes
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.verification.judge import Judge
from leanprover_alpha.environment.verification.verdicts import Level
from leanprover_alpha.toolchain.discover import discover

ROOT = Path(__file__).resolve().parent.parent
SETS = {"examples/repo": "examples/repo/Tune", "its exercises": "examples/repo/exercises"}
TACTICS = ("rfl", "decide", "simp", "simp_all", "omega", "grind")
PROOF = re.compile(r"^(theorem (?:[^\n]|\n(?!\n))*? := by\n)  (?:[^\n]|\n(?!\n))+", re.M)


def opened(text: str) -> Document:
    """The file with every theorem's proof open."""
    return Document(PROOF.sub(r"\1  sorry", text))


def closed_by(path: Path) -> dict[str, list[str]]:
    """By theorem, the tactics that prove it alone."""
    document = opened(path.read_text("utf-8"))
    if "sorry" not in document.text:
        return {}
    toolchain = discover(path, "embedded")
    assert toolchain.plan is not None
    holes = find_holes(document, toolchain, path).holes
    root = toolchain.plan.target.root
    with Judge(toolchain, root=root, workers=1, level=Level.AUDITED) as judge:
        said = judge.judge(document, dict.fromkeys(holes, TACTICS))
    return {
        hole.theorem: [t for t, each in zip(TACTICS, found, strict=True) if each.accepted]
        for hole, found in said.items()
    }


def main() -> None:
    """Measure the sets, or those given."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("sets", nargs="*", metavar="NAME=FILE_OR_FOLDER")
    given = dict(each.split("=", 1) for each in parser.parse_args().sets) or SETS
    begin = time.monotonic()
    print(f"Python {platform.python_version()}, embedded Lean\n")
    print(f"| theorems of | count | {' | '.join(f'`{t}`' for t in TACTICS)} | any of these |")
    print("|---|---:|" + "---:|" * (len(TACTICS) + 1))
    named: dict[str, list[str]] = {}
    for name, place in given.items():
        path = (ROOT / place).resolve()
        found: dict[str, list[str]] = {}
        for file in sorted(path.rglob("*.lean")) if path.is_dir() else [path]:
            found |= closed_by(file)
        counts = Counter(tactic for tactics in found.values() for tactic in tactics)
        cells = [len(found), *(counts[t] for t in TACTICS), sum(map(bool, found.values()))]
        print(f"| {name} | {' | '.join(map(str, cells))} |", flush=True)
        named[name] = [theorem for theorem, tactics in found.items() if tactics]
    for name, theorems in named.items():
        print(f"\n{name}: {', '.join(theorems) or 'none'}")
    print(f"\n{time.monotonic() - begin:.0f} s")


if __name__ == "__main__":
    main()
