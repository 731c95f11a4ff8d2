"""`collect` on small repositories, with the real Lean: what enters the store, what never does."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from leanprover_alpha.cli.main import run
from leanprover_alpha.corpus.store.records import Proof, Theorem
from leanprover_alpha.corpus.store.store import Store
from leanprover_alpha.environment.verification.verdicts import Level
from leanprover_alpha.errors import InputError
from leanprover_alpha.service.collect import CollectOptions, CollectReport, collect

BASE = """\
namespace Base
def double (n : Nat) : Nat := n + n
@[simp] theorem double_zero : double 0 = 0 := rfl
end Base
"""
KINDS = """\
import Base
open Base
namespace Kinds
/-- By tactics. -/
theorem tactics (p q : Prop) (h : p ∧ q) : q ∧ p := by
  obtain ⟨a, b⟩ := h
  constructor
  · exact b
  · exact a
theorem term (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.2,
  h.1⟩
theorem calculated (a b c : Nat) (h : a = b) (k : b = c) : a = c :=
  calc a = b := h
    _ = c := by
      rw [k]
theorem patterns : ∀ n : Nat, n + 0 = n
  | 0 => rfl
  | _ + 1 => by rfl
theorem matching (n : Nat) : n = 0 ∨ n ≠ 0 := match n with
  | 0 => Or.inl rfl
  | m + 1 => Or.inr (Nat.succ_ne_zero m)
theorem defining : let x := 1; x = 1 := by
  intro x
  rfl
theorem helped (n : Nat) : n = n := h
where h := rfl
section
variable (p : Prop)
private theorem hidden : p → p := fun h => h
protected theorem shown (h : p) : p := hidden p h
end
mutual
  theorem one (n : Nat) : n = n := by rfl
  theorem two (n : Nat) : n = n := rfl
end
set_option linter.all false in
open Nat in
@[simp] theorem «über λ» (𝔞 : Nat) : double 𝔞 = 𝔞 + 𝔞 := by rfl
theorem imported : double 0 = 0 := by simp
theorem open_one : 1 + 1 = 3 := by sorry
theorem on_it : 1 + 1 = 3 := open_one
end Kinds
"""
CHEATS = """\
macro "finish" : tactic => `(tactic| sorry)
axiom given : False
@[implemented_by Nat.succ] def forged (n : Nat) : Nat := n
theorem by_macro : 1 = 2 := by finish
theorem by_axiom : 1 = 2 := given.elim
theorem by_lemma : 2 = 1 := by_axiom.symm
theorem by_code : 2 ^ 10 = 1024 := by native_decide
theorem honest (a b : Nat) (h : a = b) : b = a := h.symm
"""
KERNEL_OFF = "set_option debug.skipKernelTC true\ntheorem unchecked : 1 = 1 := rfl\n"
CLOSED = frozenset({"by_macro", "by_axiom", "by_lemma", "by_code", "unchecked"})
LAKEFILE = 'name = "small"\n[[lean_lib]]\nname = "Base"\n'


def project(folder: Path, files: Mapping[str, str]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "lakefile.toml").write_text(LAKEFILE)
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8", newline="")
    return folder


@dataclass(frozen=True)
class Filled:
    folder: Path
    report: CollectReport
    theorems: dict[str, Theorem]
    proofs: dict[str, Proof]


def contents(folder: Path) -> tuple[dict[str, Theorem], dict[str, Proof]]:
    with Store.of(folder) as store:
        theorems = {theorem.name: theorem for theorem in store.theorems()}
        return theorems, {theorem.name: proof for theorem, proof in store.pairs()}


def go(folder: Path, jobs: int = 2) -> CollectReport:
    return collect(folder, CollectOptions(toolchain="embedded", jobs=jobs))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Filled:
    files = {
        "Base.lean": BASE,
        "Kinds.lean": KINDS.replace("\n", "\r\n"),
        "Cheats.lean": CHEATS,
        "Off.lean": KERNEL_OFF,
        "Broken.lean": "theorem fine : True := trivial\n\ntheorem broken : 1 = 2 := by rfl\n",
    }
    folder = project(tmp_path_factory.mktemp("small"), files)
    (folder / ".lake").mkdir()
    (folder / ".lake" / "Foreign.lean").write_text("theorem foreign : True := trivial\n")
    report = go(folder)
    return Filled(folder, report, *contents(folder))


def test_every_kind_of_theorem_is_found_with_its_proof(filled: Filled) -> None:
    wanted = "tactics term calculated patterns matching defining hidden shown one two imported"
    for name in [*wanted.split(), "«über λ»"]:
        assert filled.proofs[f"Kinds.{name}"].level is Level.REPLAYED, name
    assert filled.proofs["Base.double_zero"].text == "exact rfl"
    assert filled.proofs["Kinds.term"].text == "exact ⟨h.2,\n  h.1⟩"
    assert "foreign" not in filled.theorems


def test_what_cannot_be_a_tactic_block_is_kept_without_a_proof(filled: Filled) -> None:
    assert "Kinds.helped" in filled.theorems
    assert "Kinds.helped" not in filled.proofs
    assert any("helped" in line and "where" in line for line in filled.report.unproved)


def test_a_theorem_is_told_as_a_prompt_needs_it(filled: Filled) -> None:
    theorem = filled.theorems["Kinds.tactics"]
    assert theorem.module == "Kinds"
    assert theorem.header == "theorem tactics (p q : Prop) (h : p ∧ q) : q ∧ p := by"
    assert theorem.goals == ("p q : Prop\nh : p ∧ q\n⊢ q ∧ p",)
    assert theorem.statement == (
        "forall (x0 : Sort 0), forall (x1 : Sort 0), forall (x2 : @And x0 x1), @And x1 x0"
    )
    assert theorem.toolchain.startswith("embedded ")
    assert filled.theorems["Kinds.defining"].header.endswith("let x := 1; x = 1 := by")


def test_steps_lead_from_the_first_state_to_none(filled: Filled) -> None:
    steps = filled.proofs["Kinds.tactics"].steps
    assert [step.tactic for step in steps][:2] == ["obtain ⟨a, b⟩ := h", "constructor"]
    assert steps[0].goals == filled.theorems["Kinds.tactics"].goals
    assert all(first.after == second.goals for first, second in pairwise(steps))
    assert len(steps[1].after) == 2
    assert steps[-1].after == ()
    assert filled.proofs["Kinds.term"].steps == ()


def test_no_cheating_proof_enters(filled: Filled) -> None:
    assert filled.theorems.keys() >= CLOSED
    assert not CLOSED & filled.proofs.keys()
    assert not {"Kinds.open_one", "Kinds.on_it"} & filled.proofs.keys()
    assert filled.proofs["honest"].level is Level.REPLAYED


def test_a_file_that_does_not_compile_is_skipped_with_the_first_message(filled: Filled) -> None:
    ((name, problem),) = filled.report.skipped
    assert name == "Broken.lean"
    assert problem.startswith("line 3: ")
    assert "fine" not in filled.theorems


def test_only_what_changed_is_read_again(filled: Filled, tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(filled.folder, folder)
    again = go(folder)
    assert (again.unchanged, again.theorems, again.new) == (5, 0, 0)
    assert again.proved == filled.report.proved
    base = "theorem extra : 2 + 2 = 4 := rfl\n"
    (folder / "Base.lean").write_text(BASE + base)
    (folder / "Cheats.lean").unlink()
    third = go(folder)
    assert third.unchanged == 2  # Off and Broken: Kinds imports Base
    theorems, _ = contents(folder)
    assert "extra" in theorems
    assert "honest" not in theorems


def test_a_killed_run_keeps_what_it_finished(tmp_path: Path) -> None:
    files = {f"F{n}.lean": f"theorem t{n} (n : Nat) : n + {n} = n + {n} := rfl\n" for n in range(3)}
    folder = project(tmp_path / "killed", files)
    command = [
        sys.executable,
        "-c",
        "from leanprover_alpha.cli.main import main; main()",
        *("collect", str(folder), "--jobs", "1", "--toolchain", "embedded"),
    ]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=os.environ) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if line.startswith("F0.lean: 1 of 1"):
                os.kill(process.pid, signal.SIGKILL)
                break
    _, kept = contents(folder)
    assert "t0" in kept
    report = go(folder)
    assert report.unchanged >= 1
    assert contents(folder)[1].keys() == {"t0", "t1", "t2"}


def test_the_command_says_what_it_did(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = project(tmp_path / "one", {"One.lean": "theorem t : 1 = 1 := by rfl\n"})
    assert run(["collect", str(folder), "--toolchain", "embedded", "--json"]) == 0
    said = capsys.readouterr()
    report = json.loads(said.out)
    assert (report["stored"], report["proved"], report["tracer"]) == (1, 1, "lsp")
    assert "One.lean: 1 of 1 proofs verified" in said.err


def test_what_is_no_project_is_refused_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["collect", str(tmp_path)]) == 2
    assert "is not a Lean project" in capsys.readouterr().err
    assert not (tmp_path / ".lean-alpha").exists()


def test_a_project_without_a_theorem_is_refused(tmp_path: Path) -> None:
    folder = project(tmp_path / "bare", {"Base.lean": "def one := 1\n"})
    with pytest.raises(InputError, match="no theorem found"):
        go(folder)


def test_a_file_whose_name_is_not_utf_8_is_skipped(tmp_path: Path) -> None:
    folder = project(tmp_path / "odd", {})
    (folder / os.fsdecode(b"Odd\xff.lean")).write_text("theorem t : 1 = 1 := rfl\n")
    with pytest.raises(InputError, match=r"Odd\\udcff\.lean: .* cannot be handed to Lean"):
        go(folder)
