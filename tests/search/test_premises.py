"""What a file offers to its later proofs."""

from __future__ import annotations

from pathlib import Path

from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.search.goals import parse_goal
from leanprover_alpha.search.imports import collect
from leanprover_alpha.search.premises import PremiseKind, from_text
from leanprover_alpha.toolchain.discover import discover
from leanprover_alpha.toolchain.process import Limits

FILE = """\
namespace Shapes

inductive Even : Nat → Prop where
  | zero : Even 0
  | step (n) : Even n → Even (n + 2)

inductive Color where
  | red | green

def insert (x : Nat) : List Nat → List Nat
  | [] => [x]
  | y :: ys => if x ≤ y then x :: y :: ys else y :: insert x ys

def sort : List Nat → List Nat
  | [] => []
  | x :: xs => insert x (sort xs)

private theorem secret : 1 = 1 := rfl

theorem insert_length (x : Nat) (xs : List Nat) : (insert x xs).length = xs.length + 1 := by
  sorry

theorem sort_length (xs : List Nat) : (sort xs).length = xs.length := by
  sorry

end Shapes
"""


def read(tmp_path: Path, text: str):
    path = tmp_path / "File.lean"
    return collect(Document(text), path, discover(path, "embedded"), Limits())


def test_lean_says_what_is_declared(tmp_path, lean):
    found = {p.name: p for p in read(tmp_path, FILE).all}
    assert found["Shapes.Even"].kind is PremiseKind.PREDICATE
    assert found["Shapes.Even.step"].parent == "Shapes.Even"
    assert found["Shapes.Color"].kind is PremiseKind.TYPE
    assert found["Shapes.sort"].kind is PremiseKind.DEFINITION
    assert found["Shapes.sort"].recursive
    assert found["Shapes.insert_length"].conclusion == "Eq"
    assert "Shapes.secret" in found


def test_a_definition_brings_what_it_calls_and_the_lemmas_on_it(tmp_path, lean):
    premises = read(tmp_path, FILE)
    relevant = premises.relevant(parse_goal("xs : List Nat\n⊢ (sort xs).length = xs.length"))
    assert {p.short for p in relevant.definitions} == {"sort", "insert"}
    assert "insert_length" in [p.short for p in relevant.lemmas]


def test_a_file_that_does_not_compile_is_read_as_text(tmp_path, lean):
    names = {p.name for p in read(tmp_path, FILE + "\ntheorem broken : 1 = 2 := rfl\n").all}
    assert {"Shapes.sort", "Shapes.insert_length", "Shapes.Even"} <= names


def test_reading_as_text_follows_namespaces():
    names = {p.name for p in from_text(Document(FILE)).all}
    assert {"Shapes.sort", "Shapes.sort_length", "Shapes.Color"} <= names
