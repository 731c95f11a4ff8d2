"""The kernel's second check: it finds what a file kept from the kernel the first time."""

from __future__ import annotations

from pathlib import Path

import pytest

from leanprover_alpha.environment.compiled.olean import Module
from leanprover_alpha.environment.holes.find_holes import find_holes
from leanprover_alpha.environment.lean.compile import compile_file
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.verification.replay import replay
from leanprover_alpha.environment.verification.verification import Verifier
from leanprover_alpha.toolchain.discover import Toolchain, discover

ROOT = Path(__file__).resolve().parent.parent.parent
HONEST = [
    *sorted((ROOT / "tests" / "lean").glob("*.lean"))[:2],
    *sorted((ROOT / "tests" / "lean" / "tactics").glob("*.lean"))[:1],
]
SPELLED_OUT = """\
macro "quietly" : command => do
  let option := Lean.Name.mkStr (Lean.Name.mkSimple "debug") ("skip" ++ "Kernel" ++ "TC")
  `(set_option $(Lean.mkIdent option) true)
quietly
theorem bad : (10 : Nat) = 11 := by decide +kernel
"""
SHORT = """\
macro "without " word:str : command =>
  `(set_option $(Lean.mkIdent (.str (.str .anonymous "debug") ("skip" ++ word.getString))) true)
without "KernelTC"
theorem bad : (10 : Nat) = 11 := by decide +kernel
"""
IN_A_TACTIC = """\
macro "surely" : tactic => do
  let option := Lean.Name.mkStr (Lean.Name.mkSimple "debug") ("skip" ++ "Kernel" ++ "TC")
  `(tactic| set_option $(Lean.mkIdent option) true in decide +kernel)
theorem bad : (10 : Nat) = 11 := by surely
"""
TRICKS = {"spelled out": SPELLED_OUT, "short": SHORT, "in a tactic": IN_A_TACTIC}


def compiled(folder: Path, source: Path) -> tuple[Module, Toolchain]:
    lean = discover(source)
    output = folder / "out" / "module.olean"
    result = compile_file(lean.command, source, root=source.parent, env=lean.env, output=output)
    assert result.olean is not None, result
    return Module.open(result.olean), lean


@pytest.mark.parametrize("source", HONEST, ids=lambda path: path.stem)
def test_honest_files_are_accepted(tmp_path: Path, source: Path) -> None:
    module, lean = compiled(tmp_path, source)
    assert replay(module, lean, lean.env).ok


@pytest.mark.parametrize("trick", TRICKS.values(), ids=TRICKS)
def test_proof_made_while_the_kernel_was_off_is_found(tmp_path: Path, trick: str) -> None:
    source = tmp_path / "A.lean"
    source.write_text(trick)
    module, lean = compiled(tmp_path, source)
    found = replay(module, lean, lean.env)
    assert found.done
    assert "the kernel does not accept `bad" in (found.reason or "")


def test_damaged_module_is_not_accepted(tmp_path: Path) -> None:
    source = tmp_path / "A.lean"
    source.write_text("theorem one : 1 = 1 := rfl\n")
    module, lean = compiled(tmp_path, source)
    data = module.path.read_bytes()
    module.path.write_bytes(data[: len(data) // 2])
    assert not replay(module, lean, lean.env).ok


def test_no_code_of_the_module_runs(tmp_path: Path) -> None:
    source = tmp_path / "A.lean"
    source.write_text(
        '#eval IO.println "hello"\ndef answer := 42\ntheorem t : answer = 42 := rfl\n'
    )
    module, lean = compiled(tmp_path, source)
    assert replay(module, lean, lean.env).ok


def test_toolchain_without_a_checker_says_that_nothing_was_done(tmp_path: Path) -> None:
    source = tmp_path / "A.lean"
    source.write_text("theorem one : 1 = 1 := rfl\n")
    module, lean = compiled(tmp_path, source)
    other = Toolchain("path", "4.9.0", (str(tmp_path / "lean"),), lean.env, "a test")
    found = replay(module, other, lean.env)
    assert (found.done, found.ok, found.reason) == (False, False, None)


@pytest.mark.parametrize("trick", TRICKS.values(), ids=TRICKS)
def test_verifier_refuses_what_the_kernel_did_not_see(tmp_path: Path, trick: str) -> None:
    source = tmp_path / "A.lean"
    tactic = trick.rstrip().rpartition("by ")[2]
    document = Document(trick.rpartition(tactic)[0] + "sorry\n")
    source.write_text(document.text)
    lean = discover(source)
    (hole,) = find_holes(document, lean, source).holes
    with Verifier(document, source, lean) as verifier:
        refused = verifier.verify(hole, tactic)
        assert not refused.accepted
        assert "kernel" in refused.reasons[0]


def test_project_file_that_kept_a_proof_from_the_kernel_helps_nobody(tmp_path: Path) -> None:
    (tmp_path / "lakefile.toml").write_text('name = "demo"\n')
    (tmp_path / "Bad.lean").write_text(SPELLED_OUT)
    source = tmp_path / "A.lean"
    text = "import Bad\ntheorem t : False := by\n  sorry\n"
    source.write_text(text)
    lean = discover(source, "embedded")
    document = Document(text)
    (hole,) = find_holes(document, lean, source).holes
    with Verifier(document, source, lean) as verifier:
        refused = verifier.verify(hole, "exact absurd bad (by decide)")
        assert not refused.accepted
        assert "imported module Bad" in refused.reasons[0]
