"""The `.olean` reader: it sees what Lean's kernel accepted, and says so when a file is damaged."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from leanprover_alpha.environment.compiled.axioms import Audit, Library
from leanprover_alpha.environment.compiled.compacted import OleanError
from leanprover_alpha.environment.compiled.olean import Kind, Module, Position
from leanprover_alpha.environment.lean.compile import compile_file
from leanprover_alpha.toolchain.embedded import EmbeddedLean, embedded_lean

SOURCE = """\
axiom myAxiom : 1 = 2
axiom «strange name».x : True

theorem plain (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.2, h.1⟩
theorem bySorry (p : Prop) : p := sorry
theorem throughSorry (p q : Prop) : p ∧ q := ⟨bySorry p, bySorry q⟩
theorem byAxiom : 1 = 2 := myAxiom
theorem byStrange : True := «strange name».x
theorem byPropext (p q : Prop) (h : p ↔ q) : p = q := propext h
theorem byChoice (p : Prop) : p ∨ ¬p := Classical.em p
theorem byFunext (f g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := funext h
theorem bySimp (n : Nat) : n + 0 = n ∧ True := by simp
theorem byDecide : (true && false) = false := by decide

private theorem hidden : 1 = 2 := myAxiom
theorem throughPrivate : 1 = 2 := hidden

def sorryNat : Nat := sorry
theorem typeUsesSorry : sorryNat = sorryNat := rfl

instance : Inhabited (Nat × Bool) := ⟨(sorryNat, true)⟩
theorem throughInstance : (default : Nat × Bool) = default := rfl

mutual
inductive Even' : Nat → Prop
  | zero : Even' 0
  | succ : Odd' n → Even' (n + 1)
inductive Odd' : Nat → Prop
  | succ : Even' n → Odd' (n + 1)
end
theorem mutualInductive : Even' 2 := .succ (.succ .zero)

def double (n : Nat) : Nat := go n
where go : Nat → Nat
  | 0 => 0
  | n + 1 => go n + 2
theorem withHelper : double 3 = 6 := by exact helper
where helper : double 3 = 6 := rfl
theorem withBadHelper : 1 = 2 := helper
where helper : 1 = 2 := myAxiom

structure Packed where
  value : Nat
  proof : value = value
def packed : Packed := ⟨sorryNat, rfl⟩
theorem byProjection : packed.1 = packed.value := rfl

namespace A.«b c»
theorem nested.«d.e» : True := trivial
end A.«b c»
theorem late : (2 : Nat) ^ 70 = 1180591620717411303424 := by decide
"""

NAMES = [
    line.split()[1]
    for line in SOURCE.splitlines()
    if line.startswith("theorem ") and "nested" not in line
] + ["A.«b c».nested.«d.e»"]


@pytest.fixture(scope="module")
def lean() -> EmbeddedLean:
    return embedded_lean()


@pytest.fixture(scope="module")
def module(lean: EmbeddedLean, tmp_path_factory: pytest.TempPathFactory) -> Module:
    return compile_text(SOURCE, lean, tmp_path_factory.mktemp("olean"))


def compile_text(text: str, lean: EmbeddedLean, folder: Path, name: str = "Sample") -> Module:
    source = folder / f"{name}.lean"
    source.write_text(text, "utf-8")
    env = {**os.environ, **lean.env}
    output = folder / f"{name}.olean"
    result = compile_file(lean.command, source, root=folder, env=env, output=output)
    assert result.olean is not None, [str(m) for m in result.errors]
    return Module.open(result.olean)


def test_header_tells_which_lean_wrote_it(module: Module, lean: EmbeddedLean) -> None:
    assert module.header.lean_version == lean.version
    assert len(module.header.git_hash) == 40
    assert module.imports == ("Init",)


def test_kinds_of_constants(module: Module) -> None:
    kinds = {
        "myAxiom": Kind.AXIOM,
        "plain": Kind.THEOREM,
        "sorryNat": Kind.DEFINITION,
        "Even'": Kind.INDUCTIVE,
        "Even'.succ": Kind.CONSTRUCTOR,
        "Even'.rec": Kind.RECURSOR,
    }
    for name, kind in kinds.items():
        constant = module.constant(name)
        assert constant is not None
        assert constant.kind is kind
    assert module.constant("noSuchThing") is None


def test_positions_are_lines_from_1_and_code_points_from_0(
    lean: EmbeddedLean, tmp_path: Path
) -> None:
    module = compile_text("/- 𝔸∀ -/ theorem t𝔸 : True := trivial\n", lean, tmp_path)
    assert module.ranges["t𝔸"].start == Position(1, 9)
    assert module.ranges["t𝔸"].name == Position(1, 17)


def test_axioms_are_those_that_lean_prints(
    module: Module, lean: EmbeddedLean, tmp_path: Path
) -> None:
    asked = "".join(f"#print axioms {name}\n" for name in NAMES)
    first = SOURCE.count("\n") + 1
    source = tmp_path / "Sample.lean"
    source.write_text(SOURCE + asked, "utf-8")
    env = {**os.environ, **lean.env}
    result = compile_file(lean.command, source, root=tmp_path, env=env)
    assert result.errors == ()
    audit = Audit(module, Library([lean.core]))
    said = {NAMES[m.line - first]: m.text for m in result.messages if m.line >= first}
    assert len(said) == len(NAMES) > 15
    for name, text in said.items():
        axioms = sorted(audit.axioms(name))
        listed = text.partition("depends on axioms: [")[2].rstrip("]").split(",")
        assert axioms == sorted(a.strip() for a in listed if a.strip()), name


@pytest.mark.parametrize(
    ("name", "axioms"),
    [
        ("plain", []),
        ("throughSorry", ["sorryAx"]),
        ("throughPrivate", ["myAxiom"]),
        ("withBadHelper", ["myAxiom"]),
        ("typeUsesSorry", ["sorryAx"]),
        ("throughInstance", ["sorryAx"]),
        ("byProjection", ["sorryAx"]),
        ("byStrange", ["«strange name».x"]),
        ("byChoice", ["Classical.choice", "Quot.sound", "propext"]),
        ("mutualInductive", []),
    ],
)
def test_axioms_of(module: Module, lean: EmbeddedLean, name: str, axioms: list[str]) -> None:
    assert sorted(Audit(module, Library([lean.core])).axioms(name)) == axioms


def test_statements_are_compared_across_files(lean: EmbeddedLean, tmp_path: Path) -> None:
    texts = [
        "theorem t (a b : Nat) : a + b = b + a := Nat.add_comm a b",
        "theorem t (x y : Nat) : x + y = y + x := sorry",
        "theorem t (a b : Nat) : a + b = b + b := sorry",
        "theorem t (a : Nat) {b : Nat} : a + b = b + a := Nat.add_comm a b",
        "axiom t (a b : Nat) : a + b = b + a",
        "theorem t (a b : Int) : a + b = b + a := sorry",
        "theorem t.{u} (α : Sort u) (a : α) : a = a := rfl",
        "theorem t (α : Type) (a : α) : a = a := rfl",
        "theorem t (a b : Nat) : a + b = b + a ∧ 1 < 18446744073709551616 := sorry",
        "theorem t (a b : Nat) : a + b = b + a ∧ 1 < 18446744073709551617 := sorry",
    ]
    digests = []
    for number, text in enumerate(texts):
        constant = compile_text(text + "\n", lean, tmp_path, f"Text{number}").constant("t")
        assert constant is not None
        digests.append(constant.statement())
    assert digests[0] == digests[1]
    assert len(set(digests)) == len(texts) - 1


def test_deep_expressions_need_no_deep_stack(lean: EmbeddedLean, tmp_path: Path) -> None:
    steps = "".join(f"  have h{n} := h{n - 1}\n" for n in range(1, 1500))
    options = "set_option maxRecDepth 100000\n"
    text = f"{options}theorem t (p : Prop) (h0 : p) : p := by\n{steps}  exact h0\n"
    module = compile_text(text, lean, tmp_path)
    constant = module.constant("t")
    assert constant is not None
    assert constant.body is not None
    assert module.digest(constant.body)
    assert constant.references() == frozenset()


def read_all(path: Path) -> None:
    module = Module.open(path)
    assert module.imports is not None
    assert module.ranges is not None
    for constant in module.constants():
        constant.references()
        constant.statement()


def test_file_cut_short_at_any_place_is_refused(module: Module, tmp_path: Path) -> None:
    data = module.path.read_bytes()
    for size in [*range(0, 200, 7), *range(200, len(data), len(data) // 40), len(data) - 8]:
        path = tmp_path / f"{size}.olean"
        path.write_bytes(data[:size])
        with pytest.raises(OleanError):
            read_all(path)


def test_damaged_bytes_never_crash_or_loop(module: Module, tmp_path: Path) -> None:
    data = module.path.read_bytes()
    chance = random.Random(0)
    path = tmp_path / "damaged.olean"
    for _ in range(60):
        damaged = bytearray(data)
        for _ in range(chance.choice([1, 10, 1000])):
            damaged[chance.randrange(40, len(data))] = chance.randrange(256)
        path.write_bytes(damaged)
        try:
            read_all(path)
        except OleanError:
            continue


def test_other_files_are_refused(tmp_path: Path) -> None:
    for content in (b"", b"olean", b"theorem t : True := trivial\n" * 100):
        path = tmp_path / "x.olean"
        path.write_bytes(content)
        with pytest.raises(OleanError):
            Module.open(path)
    with pytest.raises(OleanError):
        Module.open(tmp_path / "missing.olean")
    with pytest.raises(OleanError):
        Module.open(tmp_path)


def test_module_system_files_are_read_with_their_private_parts(
    lean: EmbeddedLean, tmp_path: Path
) -> None:
    text = """\
module
prelude
public inductive A : Prop
axiom bad : A
public theorem t : A := bad
theorem u : A := t
"""
    module = compile_text(text, lean, tmp_path)
    assert module.is_module
    audit = Audit(module, Library([]))
    assert audit.axioms("t") == {next(name for name in audit.axioms("t") if name.endswith("bad"))}
    assert {constant.name.rpartition(".")[2] for constant in module.constants()} >= {
        "bad",
        "t",
        "u",
    }


def test_a_module_is_read_once_until_it_is_written_anew(lean: EmbeddedLean, tmp_path: Path) -> None:
    place = tmp_path / "library" / "M.olean"
    place.parent.mkdir()
    for name in "ab":
        compile_text(f"theorem {name} : True := trivial\n", lean, tmp_path).path.rename(place)
        first, second = (Library([place.parent]).module("M") for _ in range(2))
        assert first is second
        assert list(first.names()) == [name]
