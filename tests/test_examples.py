"""The examples are honest: every hole in them can be filled on the embedded Lean.

`tests/solutions` holds each file of `examples` once more with its holes filled by hand, and
`tests/corpus/solutions` each file of `tests/corpus`, on which the portfolio is measured and was not
developed. What is tested: an example compiles and lacks nothing but its holes; its solution lacks
nothing at all and rests on the standard axioms; the two differ at the holes only, so no statement
was made weaker for its solution. No proof is asked of `prove` here: its rate is measured, see
`docs/portfolio.md`.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from leanprover_alpha.corpus.collecting.project import lean_files
from leanprover_alpha.environment.compiled.axioms import STANDARD_AXIOMS
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.verification.workplace import Workplace
from leanprover_alpha.service.check import check_file
from leanprover_alpha.toolchain.discover import discover
from leanprover_alpha.toolchain.process import Limits

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"
SOLUTIONS = ROOT / "tests" / "solutions"
CORPUS = ROOT / "tests" / "corpus"
REPO = EXAMPLES / "repo"
EXERCISES = REPO / "exercises"
FILES = sorted(p.relative_to(SOLUTIONS).as_posix() for p in SOLUTIONS.rglob("*.lean"))

PAIRS = [
    *((EXAMPLES / name, SOLUTIONS / name) for name in FILES),
    *((path, CORPUS / "solutions" / path.name) for path in sorted(CORPUS.glob("*.lean"))),
]
"""A file with holes, and the same with the holes filled."""

every_pair = pytest.mark.parametrize(
    ("example", "solution"), PAIRS, ids=[e.relative_to(ROOT).as_posix() for e, _ in PAIRS]
)

COMMAND = re.compile(
    r"^\s*(?:@\[|set_option|open|namespace|end|section|variable|axiom|theorem|def|abbrev|instance|"
    r"example|inductive|structure|class|opaque|macro|syntax|notation|local|scoped|attribute)\b",
    re.M,
)
THEOREM = re.compile(r"^theorem (\S+)(.*?) := by$", re.M | re.S)
NAMED = re.compile(r"^(?:@\[.*\] |private |protected )*theorem (\S+)", re.M)
BINDER = re.compile(r"[({]([^:(){}]+) :")


def fillings(example: str, solution: str) -> list[str] | None:
    """What stands in the solution for each `sorry` of the example; None if more differs."""
    first, *texts = re.split(r"\bsorry\b", example)
    if not solution.startswith(first):
        return None
    found, start = [], len(first)
    for number, text in enumerate(texts, 1):
        last = number == len(texts)
        end = len(solution) - len(text) if last else solution.find(text, start + 1)
        if end <= start or not solution.startswith(text, end):
            return None
        found.append(solution[start:end])
        start = end + len(text)
    return None if any(re.search(r"\n\S", filling) for filling in found) else found


def test_every_example_with_a_hole_has_a_solution() -> None:
    holed = {
        path.relative_to(EXAMPLES).as_posix()
        for path in EXAMPLES.rglob("*.lean")
        if "sorry" in path.read_text("utf-8")
    }
    assert holed == set(FILES)


def holes_in(path: Path) -> int:
    return len(re.findall(r"\bsorry\b", path.read_text("utf-8")))


def test_there_are_many_holes_in_many_files() -> None:
    assert sum(holes_in(EXAMPLES / name) for name in FILES) >= 120
    assert sum(1 for name in FILES if "/" not in name) >= 6
    assert sum(1 for name in FILES if name.startswith("Bank/")) >= 3
    assert sum(map(holes_in, CORPUS.glob("*.lean"))) >= 80


@every_pair
def test_example_lacks_nothing_but_its_holes(example: Path, solution: Path) -> None:
    with Workplace(example, discover(example), Limits()) as place:
        found = place.compile(Document(example.read_text("utf-8")))
    assert found.failure is None
    assert [str(m) for m in found.messages if m.kind != "hasSorry"] == []
    assert found.messages


@every_pair
def test_solution_is_complete_and_rests_on_standard_axioms(example: Path, solution: Path) -> None:
    report = check_file(solution)
    assert [str(message) for message in report.messages] == []
    assert report.ok, report.reasons
    assert all(STANDARD_AXIOMS.issuperset(t.axioms) for t in report.theorems)
    asked = NAMED.findall(example.read_text("utf-8"))
    assert len(asked) == len(report.theorems)
    assert all(t.theorem.endswith(name) for t, name in zip(report.theorems, asked, strict=True))


@every_pair
def test_solution_differs_from_the_example_at_the_holes_only(example: Path, solution: Path) -> None:
    found = fillings(example.read_text("utf-8"), solution.read_text("utf-8"))
    assert found is not None
    assert [text for text in found if "sorry" in text or COMMAND.search(text)] == []


@pytest.mark.parametrize(
    "solution",
    [
        "theorem t : 1 = 1 := rfl\ntheorem u : 1 = 1 := by\n  rfl\n",
        "theorem t : 1 = 2 := rfl\naxiom a : False\ntheorem u : 2 = 2 := by\n  rfl\n",
        "theorem t : 1 = 2 := \ntheorem u : 2 = 2 := by\n  rfl\n",
    ],
)
def test_a_changed_statement_is_seen(solution: str) -> None:
    example = "theorem t : 1 = 2 := sorry\ntheorem u : 2 = 2 := by\n  sorry\n"
    assert fillings(example, solution) is None
    assert fillings(example, example.replace("sorry", "rfl")) == ["rfl", "rfl"]


def test_a_command_in_a_filling_is_seen() -> None:
    assert COMMAND.search("rfl\n  instance : Inhabited Nat := ⟨1⟩")
    assert COMMAND.search("simp\n  omega") is None


def statements(path: Path) -> dict[str, str]:
    """By name, what the theorems of a file say; variables are numbered, not named."""
    found = {}
    for name, said in THEOREM.findall(path.read_text("utf-8")):
        text = " ".join(said.split())
        variables = [v for group in BINDER.findall(text) for v in group.split()]
        for number, variable in enumerate(variables):
            text = re.sub(rf"\b{re.escape(variable)}\b", f"«{number}»", text)
        found[name] = text
    return found


def test_variables_do_not_make_two_statements(tmp_path: Path) -> None:
    path = tmp_path / "Two.lean"
    path.write_text(
        "theorem a (p q : T) {k : Nat} :\n    f k p = q := by\n  rfl\n\n"
        "theorem b (s t : T) {j : Nat} : f j s = t := by\n  rfl\n\n"
        "theorem c (s t : T) {j : Nat} : f j t = s := by\n  rfl\n"
    )
    found = statements(path)
    assert found["a"] == found["b"] != found["c"]


def test_exercises_are_no_part_of_the_repository_that_teaches_them() -> None:
    files = lean_files(REPO)
    exercises = lean_files(EXERCISES)
    assert not set(files) & set(exercises)
    assert all("sorry" not in path.read_text("utf-8") for path in files)
    taught = [said for path in files for said in statements(path).values()]
    asked = [said for path in exercises for said in statements(path).values()]
    assert len(taught) >= 100
    assert len(asked) >= 60
    assert len(set(taught)) == len(taught)
    assert len(set(asked)) == len(asked)
    assert not set(taught) & set(asked)
