"""How quickly are candidates tried, and is what is said of them true? Prints Markdown tables.

Run from the checkout, on a machine that does nothing else (three to four minutes):

    .venv/bin/python benchmarks/candidates.py
    .venv/bin/python benchmarks/candidates.py --rounds 1 --theorems 3   # a quick look

The same candidates (right, wrong, ill-typed, unparsable, deeply nested, swallowing) for the same
holes go through:

- `ours`: the batch engine, opened beforehand as for any search;
- `floor`: Lean elaborating the same theorems once, in one text, in one process, from the end of the
  preamble to the end of the process: no markers, no canaries, no retries; only what the screen lets
  pass (a text that swallows its neighbours would make the floor too quick);
- `process`: one `lean` process a candidate, on the real file; its verdicts are the truth;
- `scratch 1`, `scratch 2`: leanclient's ScratchPool with one and two slots, one edit a candidate;
  the server is told to report at once (as it comes, it waits for 200 ms: tried for one hole).

All alternate, theorem by theorem, so that a busy machine hurts each of them; each counts with its
best round (processes have one). Verdicts and goals must agree with the truth for every candidate.
For `ours` and `floor` processor seconds are counted, too, Lean's and Python's together: those tell
more on a machine that is not idle. `--processor` counts only them.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import platform
import random
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from leanprover_alpha.environment.engines.batch import BatchEngine
from leanprover_alpha.environment.engines.candidates import Outcome, Verdict, initial_state
from leanprover_alpha.environment.engines.engines import OwnRunner, open_engine, open_runner
from leanprover_alpha.environment.holes.find_holes import find_holes
from leanprover_alpha.environment.lean.compile import Message, parse_messages
from leanprover_alpha.environment.lean.runs import ForgeRunner, Runner
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.text.holes import Hole, fill
from leanprover_alpha.environment.text.screen import refusal
from leanprover_alpha.toolchain.discover import Toolchain, discover
from leanprover_alpha.toolchain.family import TICKS, family
from leanprover_alpha.toolchain.process import Limits, run_limited

HEARTBEATS = 20_000
SECONDS = 20.0
SENTINEL = "\n\ntheorem the_last_one : (1 : Nat) = 2 := by exact rfl\n"
"""Stands behind every real file: a candidate that hides its error hides what follows, too."""

FILES = {
    "swap": """\
theorem swap (p q r : Prop) (h : p ∧ q) (k : q → r) : q ∧ p ∧ r := by
  sorry
""",
    "attribute": """\
namespace Some.Place
variable {α : Type} (n : Nat)
/-- doubles -/
def double (m : Nat) : Nat := m + m
section
variable (xs : List α) (h : xs ≠ [])
include h
/-- Its own documentation. -/
@[simp] protected theorem length_pos : 0 < xs.length + double n := by
  sorry
end
end Some.Place
""",
    "induction": """\
def sum : Nat → Nat
  | 0 => 0
  | n + 1 => (n + 1) + sum n
theorem sum_eq (n : Nat) : 2 * sum n = n * (n + 1) := by
  induction n with
  | zero => rfl
  | succ n h => sorry
""",
    "tree": """\
inductive Tree (α : Type u) where
  | leaf : Tree α
  | node : Tree α → α → Tree α → Tree α
def Tree.mirror : Tree α → Tree α
  | leaf => leaf
  | node l x r => node r.mirror x l.mirror
theorem Tree.mirror_mirror {α : Type u} (t : Tree α) : t.mirror.mirror = t := by
  sorry
""",
    "inner": """\
theorem bound (a b c : Nat) (h : a < b) (k : b < c) : a + 1 < c := by
  have : a + 1 ≤ b := by sorry
  omega
""",
    "term": """\
theorem both {p q : Prop} (h : ¬ (p ∨ q)) : ¬ p ∧ ¬ q :=
  ⟨fun hp => h (Or.inl hp), sorry⟩
""",
    "bullet": """\
open Nat in
private theorem cases_on (n : Nat) (h : n < 2) : n = 0 ∨ n = 1 := by
  cases n with
  | zero => exact Or.inl rfl
  | succ m =>
    right
    have k : m = 0 := by omega
    · sorry
""",
    "lists": """\
theorem append_length {α : Type u} (xs ys : List α) (h : ys.length = 3) :
    (xs ++ ys).length = xs.length + 3 ∧ (ys ++ xs).length = 3 + xs.length := by
  sorry
""",
}

GENERAL = """
rfl | trivial | decide | simp | simp_all | omega | assumption | contradiction | constructor | left
intro x | intros | exfalso | ext x | funext x | cases h | cases h <;> simp_all | cases n | right
rcases h with ⟨a, b⟩ | exact h | exact h.1 | exact h.symm | exact ⟨h.2, h.1⟩ | apply h | split
symm | apply And.intro | refine ⟨?_, ?_⟩ | refine ?_ | unfold double | ac_rfl | exact absurd h h
skip | exact (1 : Nat) | exact foo.bar | exact Nat.succ | exact fun x => x | rw [h]
exact fun x y z w => x | rw [Nat.add_comm] | rw [← h] | simp [h] | simp [h] at * | simp at h
simp only [] | grind | try simp | simp only [Nat.add_comm] | all_goals simp | any_goals omega
repeat constructor | have : True := trivial | have k : 1 = 1 := rfl; simp [k] | show _
constructor <;> simp | constructor <;> intros <;> omega | by_cases c : 1 = 2 | induction n
open Nat in omega | exact ) | exact ( | simp [ | cases | rw | exact fun | · | by
#check h | end | exact "h | theorem x : True := trivial | exact rfl /- h | exact rfl -/
exact h h h h h | rfl) | sorry | <;> simp
set_option maxRecDepth 200 in simp | exact nomatch h | exact h |>.2 | rwa [h] | exact ⟨⟩ | nofun"""
BLOCKS = [
    "constructor\n· simp_all\n· simp_all",
    "constructor\n  simp_all",
    "have k : 0 ≤ 1 := by\n  decide\nomega",
    "intro x\nexact h (Or.inr x)",
    "\n\nomega\n\n",
    "induction t with\n| leaf => rfl\n| node l x r hl hr => simp [Tree.mirror, hl, hr]",
    "simp [sum, Nat.mul_add, h]\nomega",
    "obtain ⟨a, b⟩ := h\nexact ⟨b, a, k b⟩",
    "obtain ⟨a, b⟩ := h\nrefine ⟨b, ?_⟩",
    "cases xs with\n| nil => contradiction\n| cons a as => simp",
    "exact " + "(" * 60 + "h" + ")" * 60,
    "exact " + "(" * 150 + "rfl" + ")" * 150,
    "(" * 40 + "omega" + ")" * 40,
    "exact go h\nwhere\n  go x := x",
]


@dataclass
class Case:
    """A hole, its candidates, and what was found about them."""

    name: str
    document: Document
    hole: Hole
    path: Path
    toolchain: Toolchain
    texts: list[str]
    truth: list[tuple[Verdict, tuple[str, ...]]] = field(default_factory=list)
    seconds: dict[str, list[float]] = field(default_factory=dict)

    def took(self, what: str, seconds: float) -> None:
        self.seconds.setdefault(what, []).append(seconds)


def make_case(name: str, text: str, folder: Path, texts: list[str]) -> Case:
    """The file on disk and its hole, as Lean finds it."""
    path = folder / f"{name.capitalize()}.lean"
    path.write_text(text + SENTINEL)
    toolchain = discover(path, "embedded")
    document = Document(text + SENTINEL)
    (hole, *_) = find_holes(document, toolchain, path, Limits()).holes
    return Case(name, document, hole, path, toolchain, texts)


# The truth: one process a candidate, on the real file. Nothing of the engine's own code is used.

Place = tuple[int, int]


def truth(case: Case, folder: Path) -> None:
    """One process for each candidate."""
    unsolved = place_of_goals(case, folder)
    start = time.perf_counter()
    for text in case.texts:
        filled = fill(case.document, case.hole, text).text
        case.truth.append(judge(filled, process(case, filled, folder), unsolved))
    case.took("process", time.perf_counter() - start)


def place_of_goals(case: Case, folder: Path) -> Place:
    """Where Lean reports the goals that are left in this hole; above it, so the same for all."""
    messages = process(case, fill(case.document, case.hole, "skip").text, folder)
    (place,) = [(m.line, m.column) for m in messages if m.text.startswith("unsolved goals")]
    return place


def process(case: Case, text: str, folder: Path) -> tuple[Message, ...]:
    """What one fresh Lean says of a file."""
    path = folder / "Truth.lean"
    path.write_text(text, newline="")
    options = ["--json", f"-DmaxHeartbeats={HEARTBEATS}", "-DmaxErrors=0"]
    lean = case.toolchain
    done = run_limited([*lean.command, *options, str(path)], env=lean.env, limits=Limits(60))
    return parse_messages(done.stdout)[0]


def judge(
    text: str, messages: Sequence[Message], unsolved: Place
) -> tuple[Verdict, tuple[str, ...]]:
    """The verdict on a whole file. Its last theorem is false: that Lean says so shows that it came
    there.
    """
    last = text.count("\n")
    errors = [m for m in messages if m.severity == "error" and m.line < last]
    if not any(m.severity == "error" and m.line == last for m in messages):
        return Verdict.ERROR, ()
    if any("maximum number of heartbeats" in m.text for m in errors):
        return Verdict.TIMEOUT, ()
    if len(errors) == 1 and (errors[0].line, errors[0].column) == unsolved:
        return Verdict.GOALS, tuple(errors[0].text.split("\n", 1)[1].split("\n\n"))
    if errors or any("declaration uses `sorry`" in m.text for m in messages):
        return Verdict.ERROR, ()
    return Verdict.CLOSED, ()


# leanclient's pool: one edit a candidate.


class Scratch:
    """A language server with pools of one and of two slots for a case; a context manager.

    Lean holds diagnostics back for 200 ms; `tuned` tells it not to.
    """

    def __init__(self, toolchain: Toolchain, folder: Path, tuned: bool = True) -> None:
        from leanclient.aio import AsyncLeanLSPClient

        variables = [f"{name}={value}" for name, value in toolchain.env.items()]
        options = [f"-DmaxHeartbeats={HEARTBEATS}", "-DmaxErrors=0"]
        options += ["-Dserver.reportDelayMs=0"] if tuned else []
        self.tuned = tuned
        server = ["env", "-i", *variables, *toolchain.command, "--server", *options]
        self.loop = asyncio.new_event_loop()
        self.client = AsyncLeanLSPClient(str(folder), server_command=server)

    def __enter__(self) -> Scratch:
        self.loop.run_until_complete(self.client.start())
        return self

    def __exit__(self, *_: object) -> None:
        self.loop.run_until_complete(self.client.close())
        self.loop.close()

    def measure(self, case: Case) -> None:
        """All candidates, one edit each, through one slot and through two."""
        for slots in (1, 2) if self.tuned else (1,):
            self.loop.run_until_complete(self._measure(case, slots))

    async def _measure(self, case: Case, slots: int) -> None:
        from leanclient.aio.scratch import ScratchPool

        text, command = case.document.text, case.hole.command
        pool = ScratchPool(self.client, text[: command.start], slots, f"_{case.name}{slots}")
        await pool.warm()
        behind = len(text) - command.end
        filled = [fill(case.document, case.hole, candidate).text for candidate in case.texts]
        bodies = [whole[command.start : len(whole) - behind] + "\n" for whole in filled]
        start = time.perf_counter()
        await pool.run_many(bodies, timeout=60)
        case.took(
            f"scratch {slots}" + ("" if self.tuned else ", as it comes"),
            time.perf_counter() - start,
        )
        await pool.close()


# The floor, and ours.


def floor(case: Case, runner: ForgeRunner) -> None:
    """Lean elaborating the candidates once: the theorem again and again, and nothing else."""
    text, hole = case.document.text, case.hole
    assert hole.keyword is not None
    assert hole.name is not None
    parts = [text[: hole.command.start], f"set_option maxHeartbeats {HEARTBEATS}\n"]
    parts.append('set_option linter.all false\n#print "start"\n')
    for number, candidate in enumerate(case.texts):
        if refusal(candidate) is None:
            filled = fill(case.document, hole, candidate).text
            end = len(filled) - (len(text) - hole.command.end)
            name = f"{hole.name.of(text)}_{number}"
            parts.append(f"theorem {name}{filled[hole.name.end : end]}\n")
    at_start = 0.0

    def is_start(message: Message) -> bool:
        nonlocal at_start
        if message.text != "start":
            return False
        at_start = processor_seconds(runner)
        return True

    run = runner.run("".join(parts), is_start, 600)
    assert run.stopped is None
    case.took("floor", run.seconds - run.begin)
    case.took("floor, processor", processor_seconds(runner) - at_start)


def ours(case: Case, engine: BatchEngine, what: str = "ours") -> list[Outcome]:
    """The batch engine, opened beforehand."""
    before, own = processor_seconds(engine.runner), time.thread_time()
    start = time.perf_counter()
    outcomes = engine.try_candidates(initial_state(case.hole), case.texts)
    case.took(what, time.perf_counter() - start)
    spent = processor_seconds(engine.runner) - before + time.thread_time() - own
    case.took(f"{what}, processor", spent)
    return outcomes


def processor_seconds(runner: Runner) -> float:
    """What all runs of a runner have used so far (Linux tells)."""
    if not isinstance(runner, ForgeRunner) or runner.process is None:
        return 0.0
    spent = 0
    for pid in family(runner.process.pid):
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        spent += sum(map(int, fields[11:15]))
    return spent / TICKS


def disagreements(case: Case, outcomes: Sequence[Outcome]) -> list[str]:
    """The candidates that are judged otherwise than alone, a line each. One that the screen refuses
    is an error whatever it would do alone, but must not be a proof.
    """
    return [
        f"{case.name}: {o.text!r}: {o.verdict.value} {o.goals}, truth {truth[0].value} {truth[1]}"
        for o, truth in zip(outcomes, case.truth, strict=True)
        if (o.verdict, o.goals) != truth and (refusal(o.text) is None or truth[0] is Verdict.CLOSED)
    ]


def opened(case: Case, runner: OwnRunner) -> BatchEngine:
    """An engine for the case; opening it is timed, too."""
    start = time.perf_counter()
    engine = open_engine(
        "batch",
        case.document,
        case.hole,
        case.toolchain,
        root=case.path.parent,
        heartbeats=HEARTBEATS,
        seconds=SECONDS,
        runner=runner,
    )
    case.took("open", time.perf_counter() - start)
    assert isinstance(engine, BatchEngine)
    assert engine.framed, case.name
    return engine


def new_runner(case: Case, snapshot: bool = True) -> ForgeRunner:
    """A runner of its own; without a snapshot for the floor."""
    limits = Limits(seconds=600)
    runner = open_runner(case.document, case.toolchain, case.path.parent, limits)
    assert isinstance(runner, ForgeRunner)
    if not snapshot:
        runner.snapshots.clear()
    return runner


def total(cases: Sequence[Case], what: str, best: Callable[[list[float]], float] = min) -> float:
    """Seconds for all cases: of each the best round."""
    return sum(best(case.seconds[what]) for case in cases)


def on_workers(cases: Sequence[Case], workers: int) -> float:
    """Seconds for all cases on so many workers, each with a runner of its own."""
    runners = [new_runner(cases[0]) for _ in range(workers)]
    try:
        engines = [[opened(case, runner) for case in cases] for runner in runners]
        waiting = sorted(range(len(cases)), key=lambda n: min(cases[n].seconds["floor"]))

        def work(worker: int) -> None:
            while waiting:
                number = waiting.pop()
                ours(cases[number], engines[worker][number], f"{workers} workers")

        threads = [threading.Thread(target=work, args=(n,)) for n in range(workers)]
        start = time.perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return time.perf_counter() - start
    finally:
        for runner in runners:
            runner.close()


def heavy(case: Case, lemmas: int, rounds: int, folder: Path, judged: bool = True) -> Case:
    """The case again, below thousands of lemmas. Args: whether its truth is known."""
    lines = [
        f"theorem lemma_{n} (a b : Nat) (h : a < b) : a + {n} < b + {n} :="
        f" Nat.add_lt_add_right h {n}\n"
        for n in range(lemmas)
    ]
    again = make_case("heavy", "".join(lines) + FILES[case.name], folder, case.texts)
    again.truth = case.truth
    with_snapshot, plain = new_runner(again), new_runner(again, snapshot=False)
    try:
        engine = opened(again, with_snapshot)
        for _ in range(rounds):
            floor(again, plain)
            outcomes = ours(again, engine)
            wrong = disagreements(again, outcomes) if judged else []
            assert not wrong, wrong
    finally:
        with_snapshot.close()
        plain.close()
    return again


def texts_for(name: str, seed: int) -> list[str]:
    """The candidates for a case, in an order of its own."""
    texts = [
        *(text.strip() for line in GENERAL.splitlines() for text in line.split(" | ")),
        *BLOCKS,
    ]
    texts = [text for text in texts if text]
    random.Random(f"{seed} {name}").shuffle(texts)
    return texts


def measure(cases: list[Case], rounds: int, folder: Path) -> list[str]:
    """Every way, for every case; returns the disagreements."""
    wrong: list[str] = []
    runner, plain = new_runner(cases[0]), new_runner(cases[0], snapshot=False)
    try:
        engines = [opened(case, runner) for case in cases]
        with Scratch(cases[0].toolchain, folder) as pools:
            for number in range(rounds):
                for case, engine in zip(cases, engines, strict=True):
                    floor(case, plain)
                    outcomes = ours(case, engine)
                    pools.measure(case)
                    if number == 0:
                        truth(case, folder)
                        wrong += disagreements(case, outcomes)
        with Scratch(cases[0].toolchain, folder, tuned=False) as pools:
            pools.measure(cases[0])
    finally:
        runner.close()
        plain.close()
    return wrong


def report(
    cases: Sequence[Case], wrong: Sequence[str], workers: Sequence[tuple[float, float]]
) -> None:
    count = sum(len(case.texts) for case in cases)
    names = ["floor", "ours", "process", "scratch 1", "scratch 2"]
    print("| hole | candidates | closed | goals | " + " | ".join(f"{n}, s" for n in names) + " |")
    print("|---|---:|---:|---:|" + "---:|" * len(names))
    for case in cases:
        kinds = [v for v, _ in case.truth]
        row = [case.name, len(kinds), kinds.count(Verdict.CLOSED), kinds.count(Verdict.GOALS)]
        shown = [f"{min(case.seconds[name]):.3f}" for name in names]
        print("| " + " | ".join(map(str, [*row, *shown])) + " |")
    print("\n| way | candidates/s | ours is |\n|---|---:|---:|")
    our = total(cases, "ours")
    for name in names:
        spent = total(cases, name)
        print(f"| {name} | {count / spent:.0f} | {spent / our:.2f} times as quick |")
    slow, first = cases[0].seconds["scratch 1, as it comes"][0], cases[0]
    print(f"| scratch 1, as it comes (one hole) | {len(first.texts) / slow:.0f} |", end="")
    print(f" {slow / min(first.seconds['ours']):.2f} times as quick |")
    processor(cases)
    print(f"\nopening an engine: {total(cases, 'open') / len(cases) * 1000:.0f} ms")
    ratios = [one / two for one, two in workers]
    print(f"2 workers: {max(ratios):.2f} times one ({', '.join(f'{r:.2f}' for r in ratios)})")
    print(f"agreement with the truth: {count - len(wrong)}/{count}")
    for line in wrong:
        print(f"  {line}")


def processor(cases: Sequence[Case]) -> None:
    floor_, our = total(cases, "floor, processor"), total(cases, "ours, processor")
    print(f"\nin processor seconds: floor {floor_:.2f}, ours {our:.2f}, ", end="")
    print(f"{floor_ / our:.2f} of the floor")


def only_processor(cases: Sequence[Case], rounds: int, folder: Path, lemmas: int) -> None:
    """Floor and ours, alternating, in processor seconds; then below lemmas."""
    runner, plain = new_runner(cases[0]), new_runner(cases[0], snapshot=False)
    try:
        engines = [opened(case, runner) for case in cases]
        for _ in range(rounds):
            for case, engine in zip(cases, engines, strict=True):
                floor(case, plain)
                ours(case, engine)
    finally:
        runner.close()
        plain.close()
    for case in cases:
        spent, our = min(case.seconds["floor, processor"]), min(case.seconds["ours, processor"])
        print(f"{case.name}: floor {spent:.2f}, ours {our:.2f}, {spent / our:.2f} of the floor")
    processor(cases)
    if lemmas:
        again = heavy(cases[0], lemmas, rounds, folder, judged=False)
        print(f"below {lemmas} lemmas", end="")
        processor([again])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=3, help="of floor and ours (3)")
    parser.add_argument("--theorems", type=int, default=len(FILES), help="how many of the holes")
    parser.add_argument("--lemmas", type=int, default=2000, help="above the heavy hole; 0: none")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processor", action="store_true", help="only processor seconds")
    options = parser.parse_args()
    print(f"Python {platform.python_version()}, {os.cpu_count()} processors, ", end="")
    print(f"load {os.getloadavg()[0]:.1f}, seed {options.seed}, {options.rounds} rounds\n")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        files = list(FILES.items())[: options.theorems]
        cases = [make_case(n, t, folder, texts_for(n, options.seed)) for n, t in files]
        if options.processor:
            only_processor(cases, options.rounds, folder, options.lemmas)
            return
        wrong = measure(cases, options.rounds, folder)
        workers = [(on_workers(cases, 1), on_workers(cases, 2)) for _ in range(2)]
        report(cases, wrong, workers)
        if options.lemmas:
            case = heavy(cases[0], options.lemmas, 2, folder)
            spent, our = min(case.seconds["floor"]), min(case.seconds["ours"])
            print(
                f"\nbelow {options.lemmas} lemmas: floor {spent:.3f} s, ours {our:.3f} s, ", end=""
            )
            print(f"{spent / our:.2f} of the floor; opened in {case.seconds['open'][0]:.1f} s")
            processor([case])


if __name__ == "__main__":
    main()
