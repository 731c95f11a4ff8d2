"""How a family fares, for whoever writes one:

    python -m leanprover_alpha.corpus.synthesis.try_family propositional --draws 200

draws, asks Lean, and prints what was accepted by template and by style, and the first failures.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import time
from collections import Counter
from collections.abc import Sequence
from random import Random

from leanprover_alpha.corpus.synthesis import families
from leanprover_alpha.corpus.synthesis.checking import Checked, Checker
from leanprover_alpha.corpus.synthesis.normalise import key
from leanprover_alpha.corpus.synthesis.words import Draft, Family
from leanprover_alpha.toolchain.embedded import embedded_lean


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Draw from a family and ask Lean.")
    parser.add_argument("family", help="its module's name in the room families")
    parser.add_argument("--draws", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--failures", type=int, default=5, help="how many failures to show")
    parser.add_argument("--shown", type=int, default=2, help="how many theorems to show")
    parser.add_argument("--template", help="only this template")
    options = parser.parse_args(arguments)
    name = f"{families.__name__}.{options.family}"
    family: Family = importlib.import_module(name).FAMILY
    begin = time.monotonic()
    drafts = _drafts(family, options.draws, options.seed, options.template)
    drawn = time.monotonic()
    with Checker(embedded_lean()) as checker:
        found = checker.check(drafts, explain=True)
    _report(drafts, found, options.failures, options.shown)
    steps = sum(len(c.steps) for each in found for c in each if c.accepted)
    _say(
        f"{options.draws} draws: {len(drafts)} statements, {sum(map(len, found))} proofs,"
        f" {sum(c.accepted for each in found for c in each)} accepted, {steps} states;"
        f" drawn in {drawn - begin:.1f} s, checked in {time.monotonic() - drawn:.1f} s"
    )
    return 0


def _drafts(family: Family, draws: int, seed: int, template: str | None) -> list[Draft]:
    """The drafts of so many draws, each statement once."""
    rng = Random(f"{seed}/{family.name}/try")
    kept: dict[str, Draft] = {}
    for _ in range(draws):
        draft = family.draw(rng)
        if draft is not None and template in (None, draft.statement.template):
            kept.setdefault(key(draft.statement), draft)
    return list(kept.values())


def _report(
    drafts: Sequence[Draft], found: Sequence[Sequence[Checked]], failures: int, shown: int
) -> None:
    proposed: Counter[tuple[str, str]] = Counter()
    accepted: Counter[tuple[str, str]] = Counter()
    for draft, verdicts in zip(drafts, found, strict=True):
        for proof, verdict in zip(draft.proofs, verdicts, strict=True):
            place = (draft.statement.template, proof.style)
            proposed[place] += 1
            accepted[place] += verdict.accepted
            if not verdict.accepted and failures:
                failures -= 1
                _say(f"-- refused: {verdict.error}\n{_source(draft, proof.text)}\n")
            elif verdict.accepted and shown:
                shown -= 1
                _say(f"-- accepted, {len(verdict.steps)} states\n{_source(draft, proof.text)}\n")
    for place in sorted(proposed):
        _say(f"{accepted[place]:6d} of {proposed[place]:6d}  {place[1]:12s} {place[0]}")


def _source(draft: Draft, proof: str) -> str:
    lines = [*draft.statement.context, draft.statement.header("t") + " := by"]
    return "\n".join([*lines, *("  " + line for line in proof.splitlines())])


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(main())
