"""Where commands begin and end, told by Lean."""

from __future__ import annotations

from pathlib import Path

import pytest

from leanprover_alpha.environment.lean.commands import command_at, read_commands, traced
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.errors import LeanTimeoutError
from leanprover_alpha.toolchain.discover import Toolchain, discover
from leanprover_alpha.toolchain.limits import Limits


@pytest.fixture(scope="module")
def toolchain(tmp_path_factory: pytest.TempPathFactory) -> Toolchain:
    path = tmp_path_factory.mktemp("commands") / "Scratch.lean"
    path.write_text("")
    return discover(path, "embedded")


def spans(toolchain: Toolchain, text: str) -> list[str]:
    found, _ = read_commands(Document(text), toolchain, toolchain.env, Limits(seconds=600))
    return [command.span.of(text) for command in found]


def test_commands_are_told_to_the_character(toolchain: Toolchain) -> None:
    parts = [
        "/-- doc 𝔸 -/\n@[simp] theorem a : 1 = 1 := rfl",
        "open Nat in\nset_option pp.all true in\n/-- doc -/ theorem b : 2 = 2 := by\n  rfl",
        "mutual\ntheorem c : 1 = 1 := rfl\ntheorem d : 1 = 1 := rfl\nend",
        "namespace «A b»",
        "variable (𝕜 : Nat)",
        "example : 𝕜 = 𝕜 := rfl",
        "end «A b»",
        'macro "foo" : tactic => `(tactic| rfl)',
        "#check 1",
        "instance : Inhabited Nat := ⟨1⟩",
        "theorem e : 1 = 1 := by foo",
    ]
    assert spans(toolchain, "-- theorem x\n" + "\n\n/- theorem y -/\n".join(parts)) == parts
    short = [part for part in parts if "\n" not in part]
    assert spans(toolchain, "import Init\n\n" + " ".join(short)) == short
    assert spans(toolchain, "\r\n".join(parts).replace("\n", "\r\n")) == [
        part.replace("\n", "\r\n") for part in parts
    ]


def test_commands_with_errors_are_told_too(toolchain: Toolchain) -> None:
    text = (
        "theorem a : Foo 1 := by\n  bar\n\ntheorem b : 1 = := by\n  rfl\n\n"
        "theorem c : 1 = 1 := rfl\n"
        "theorem d (n : Nat) : n = n := by\n  induction n with\n  | zero => rfl\n  | succ n => skip"
    )
    found, _ = read_commands(Document(text), toolchain, toolchain.env, Limits(seconds=600))
    starts = [text.index(f"theorem {name}") for name in "abcd"]
    assert [command.span.start for command in found] == starts
    assert [command.region.start for command in found] == starts
    assert [command.region.end for command in found] == [*starts[1:], len(text)]
    assert found[1].span.of(text) == "theorem b : 1 ="
    at = command_at(found, text.index("rfl"))
    assert at is found[1]
    assert command_at(found, 0) is found[0]
    assert command_at(found[1:], 0) is None


def test_a_file_that_turns_the_trace_off_is_told_all_the_same(toolchain: Toolchain) -> None:
    parts = [
        "set_option trace.Elab.command false",
        "theorem a : 1 = 1 := rfl",
        "set_option trace.Meta.synthInstance true in\nexample : 1 + 1 = 2 := rfl",
        "set_option trace.Elab.step true",
        "theorem b : 1 = 1 ∧ 2 = 2 := by\n  constructor\n  · rfl\n  · rfl",
    ]
    assert spans(toolchain, "\n".join(parts)) == parts
    assert len(traced(parts[0])) == len(parts[0])


def test_nothing_is_told_of_what_follows_exit(toolchain: Toolchain) -> None:
    assert spans(toolchain, "theorem a : 1 = 1 := rfl\n#exit\ntheorem b : 1 = 1 := rfl\n")[:1] == [
        "theorem a : 1 = 1 := rfl"
    ]
    assert len(spans(toolchain, "theorem a : 1 = 1 := rfl\n#exit\ntheorem b : 1 = 1 := rfl")) <= 2


def test_no_commands_in_an_empty_file_or_behind_a_bad_import(toolchain: Toolchain) -> None:
    assert spans(toolchain, "") == []
    assert spans(toolchain, "-- nothing\n") == []
    assert spans(toolchain, "import Nothing.Here\ntheorem a : 1 = 1 := rfl") == []


def test_a_file_that_never_ends_is_a_clear_failure(toolchain: Toolchain) -> None:
    text = (
        "set_option maxHeartbeats 0 in\nset_option maxRecDepth 100000000 in\n"
        "theorem loop : True := by\n  repeat (have : True := trivial)\n"
    )
    with pytest.raises(LeanTimeoutError):
        read_commands(Document(text), toolchain, toolchain.env, Limits(seconds=1))


def test_a_scratch_file_is_not_the_users(toolchain: Toolchain, tmp_path: Path) -> None:
    spans(toolchain, "theorem a : 1 = 1 := rfl")
    assert list(tmp_path.iterdir()) == []
