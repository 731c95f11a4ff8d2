"""How quickly are many proofs of many theorems judged? Prints Markdown tables.

Run from the checkout (two to three minutes on an idle machine):

    .venv/bin/python benchmarks/judging.py
    .venv/bin/python benchmarks/judging.py --theorems 64 --rounds 1   # a quick look

A file of small theorems of sixteen kinds, each with eight different proofs: of each kind some are
right, the others fail, as a policy's samples do. They go through

- `floor`: Lean elaborating the same proofs once, in one text, in one process: nothing is judged;
- `audited`: `Judge` without the kernel's second check;
- `replayed`: `Judge` with it, which is its default;
- `verifier`: `Verifier.verify`, one proof after the other, for a few of them.

The first three alternate round by round, with one worker; then both with two. Seconds on the clock
depend on what else the machine does, processor seconds (of Lean and of Python, in all) less. So
that the system tells those, Lean runs without bubblewrap here, under the system's limits alone.
The judgements must be the verifier's for the proofs that both have judged.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import resource
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from leanprover_alpha.environment.holes.find_holes import find_holes
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole, block
from leanprover_alpha.environment.text.screen import refusal
from leanprover_alpha.environment.verification.judge import Judge, Judgement
from leanprover_alpha.environment.verification.verdicts import Level
from leanprover_alpha.environment.verification.verification import Verifier
from leanprover_alpha.toolchain.discover import Toolchain, discover
from leanprover_alpha.toolchain.process import Limits, run_limited
from leanprover_alpha.toolchain.sandbox import VARIABLE

KINDS = {
    "(p q : Prop) (h : p ∧ q) : q ∧ p": "exact ⟨h.2, h.1⟩ | exact h.symm | simp_all",
    "(p q : Prop) (h : p ∨ q) : q ∨ p": "exact h.symm | cases h <;> simp_all",
    "(p q r : Prop) (f : p → q) (g : q → r) : p → r": "exact fun x => g (f x)",
    "(p : Prop) (h : p) : ¬¬p": "exact fun k => k h | intro k; exact k h | simp [h]",
    "(a b : Nat) (h : a = b) : b = a": "exact h.symm | rw [h] | simp [h] | omega",
    "(a b c : Nat) (h : a = b) (k : b = c) : a = c": "rw [h, k] | exact h.trans k | omega",
    "(a b : Nat) : a + b + {n} = b + a + {n}": "omega | rw [Nat.add_comm a b]",
    "(a b : Nat) (h : a < b) : a + {n} < b + {n}": "omega | exact Nat.add_lt_add_right h _",
    "(a : Nat) (h : 0 < a) : a ≠ 0": "omega | exact Nat.pos_iff_ne_zero.mp h",
    "(a : Nat) : a * {n} + 0 = a * {n}": "rfl | simp | rw [Nat.add_zero]",
    "(f : Nat → Nat) (h : ∀ x, f x = x) : f (f {n}) = {n}": "rw [h, h] | simp [h]",
    "{{α : Type}} (xs : List α) : xs ++ [] = xs": "simp | exact List.append_nil xs",
    "{{α : Type}} (xs : List α) : xs.length + {n} = {n} + xs.length": "exact Nat.add_comm _ _",
    "(b : Bool) : (b && true) = b": "cases b <;> rfl | simp",
    "(p q : Prop) : p ∧ q ↔ q ∧ p": "exact And.comm | constructor <;> intro h <;> simp_all",
    "(a b : Nat) (h : a ≤ b) : ∃ c, b = a + c": "exact ⟨b - a, by omega⟩",
}
"""Statements (a number makes each its own) and proofs of them."""
WRONG = """
exact h | rfl | intro x | exact Nat.le_refl _ | cases h | simp at h | exact h.1 h.2 | constructor
rw [h] at h | exact fun x => x | assumption | exact foo | trivial | exact rfl.symm | omega | decide
induction a with | exact ( | apply h | exact And.intro | nofun | rw [← h]"""
PROOFS = 8


@dataclass
class Times:
    """Seconds of each round: on the clock, and of processors."""

    clock: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)


def make_file(count: int) -> str:
    """The theorems, `sorry` for each proof."""
    kinds = [list(KINDS)[n % len(KINDS)] for n in range(count)]
    return "".join(f"theorem t{n} {k.format(n=n)} := by\n  sorry\n" for n, k in enumerate(kinds))


def make_proofs(count: int, seed: int) -> list[list[str]]:
    """Eight proofs a theorem: the right ones of its kind, then others."""
    chance = random.Random(seed)
    wrong = [text for line in WRONG.split("\n")[1:] for text in line.split(" | ")]
    found = []
    for n in range(count):
        right = [text.strip() for text in list(KINDS.values())[n % len(KINDS)].split(" | ")]
        more = chance.sample([text for text in wrong if text not in right], PROOFS - len(right))
        texts = [*right, *more]
        chance.shuffle(texts)
        found.append(texts)
    return found


def cpu() -> float:
    """Processor seconds of this process and of all its children that have ended."""
    used = [resource.getrusage(w) for w in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def timed(work: Callable[[], object], times: Times) -> None:
    start, spent = time.perf_counter(), cpu()
    work()
    times.clock.append(time.perf_counter() - start)
    times.cpu.append(cpu() - spent)


def floor(
    document: Document, proofs: dict[Hole, list[str]], toolchain: Toolchain, folder: Path
) -> None:
    """Every theorem again and again in one text, in one process."""
    parts = ["set_option linter.all false\n"]
    for hole, texts in proofs.items():
        command = hole.command.of(document.text)
        assert hole.name is not None
        for number, text in enumerate(texts):
            if refusal(text) is None:
                head = document.text[hole.name.end : hole.span.start]
                tail = document.text[hole.span.end : hole.command.start + len(command)]
                filled = block(document, hole, text)
                parts.append(f"theorem {hole.theorem}_{number}{head}{filled}{tail}\n")
    path = folder / "Floor.lean"
    path.write_text("".join(parts))
    options = ["--json", "-DElab.async=false", "-DmaxErrors=0", "-DmaxHeartbeats=20000"]
    run_limited([*toolchain.command, *options, str(path)], env=toolchain.env, limits=Limits(600))


def judge_all(
    document: Document,
    proofs: dict[Hole, list[str]],
    toolchain: Toolchain,
    folder: Path,
    level: Level,
    workers: int,
) -> dict[Hole, list[Judgement]]:
    """A judge of its own, from its start to its end."""
    with Judge(toolchain, root=folder, level=level, workers=workers) as judge:
        return judge.judge(document, proofs)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--theorems", type=int, default=256)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--verified", type=int, default=16, help="proofs for the verifier (16)")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    os.environ[VARIABLE] = "limits"
    print(f"Python {platform.python_version()}, {os.cpu_count()} processors, ", end="")
    print(f"load {os.getloadavg()[0]:.1f}, seed {options.seed}, {options.rounds} rounds\n")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        path = folder / "Theorems.lean"
        document = Document(make_file(options.theorems))
        path.write_text(document.text)
        toolchain = discover(path, "embedded")
        holes = find_holes(document, toolchain, path, Limits()).holes
        texts = make_proofs(options.theorems, options.seed)
        proofs = dict(zip(holes, texts, strict=True))
        measure(document, proofs, toolchain, folder, options)


def measure(
    document: Document,
    proofs: dict[Hole, list[str]],
    toolchain: Toolchain,
    folder: Path,
    options: argparse.Namespace,
) -> None:
    times: dict[str, Times] = {}
    found: dict[Hole, list[Judgement]] = {}

    def take(name: str, level: Level, workers: int) -> None:
        def work() -> None:
            found.update(judge_all(document, proofs, toolchain, folder, level, workers))

        timed(work, times.setdefault(name, Times()))

    for _ in range(options.rounds):
        timed(
            lambda: floor(document, proofs, toolchain, folder),
            times.setdefault("floor", Times()),
        )
        take("audited", Level.AUDITED, 1)
        take("replayed", Level.REPLAYED, 1)
    take("audited, 2 workers", Level.AUDITED, 2)
    take("replayed, 2 workers", Level.REPLAYED, 2)
    count = sum(map(len, proofs.values()))
    asked = [(hole, n) for n in range(PROOFS) for hole in proofs]
    chosen = random.Random(options.seed).sample(asked, options.verified)
    wrong = compare(document, proofs, toolchain, folder, chosen, found, times)
    accepted = sum(each.accepted for found_ in found.values() for each in found_)
    print(f"{count} proofs of {len(proofs)} theorems, {accepted} accepted\n")
    print("| way | proofs/s | proofs a processor second | of the floor |\n|---|---:|---:|---:|")
    best = min(times["floor"].cpu) / count
    for name, each in times.items():
        judged = options.verified if name == "verifier" else count
        clock, spent = judged / min(each.clock), judged / min(each.cpu)
        print(f"| {name} | {clock:.1f} | {spent:.1f} | {spent * best:.2f} |")
    print(f"\nagreement with the verifier: {len(chosen) - wrong}/{len(chosen)}")


def compare(
    document: Document,
    proofs: dict[Hole, list[str]],
    toolchain: Toolchain,
    folder: Path,
    chosen: Sequence[tuple[Hole, int]],
    found: dict[Hole, list[Judgement]],
    times: dict[str, Times],
) -> int:
    """The verifier on some of the proofs; returns how many it judges otherwise."""
    wrong = 0

    def work() -> None:
        nonlocal wrong
        with Verifier(document, folder / "Theorems.lean", toolchain) as verifier:
            for hole, number in chosen:
                said, mine = verifier.verify(hole, proofs[hole][number]), found[hole][number]
                same = (said.accepted, said.level) == (mine.accepted, mine.level)
                wrong += not same

    timed(work, times.setdefault("verifier", Times()))
    return wrong


if __name__ == "__main__":
    main()
