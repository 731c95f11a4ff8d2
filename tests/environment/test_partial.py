"""What still stands in a file with errors."""

from __future__ import annotations

from pathlib import Path

from leanprover_alpha.service.check import check_file

SOURCE = """\
import Init
namespace A
/-- Speaks of a
theorem not_this -/
@[simp]
theorem good (n : Nat) : n + 0 = n := by
  rfl

theorem bad (n : Nat) : 0 + n = n := by
  rfl
theorem uses (n : Nat) : 0 + n = n := bad n
namespace B
variable (p : Prop)
private theorem
  c : p → p := fun h => h
end B
end A

example : 1 = 2 := by decide
mutual
theorem m1 : True := trivial
theorem m2 : 1 = 2 := m1
end
set_option autoImplicit false in
open A in
theorem last : True := trivial
#eval nonsense
theorem «open» : 1 = 2 := by
  have : 1 = 2 := sorry
  exact this
"""


def test_theorems_that_stand_are_told_from_those_that_fail(tmp_path: Path) -> None:
    path = tmp_path / "Part.lean"
    path.write_text(SOURCE, "utf-8", newline="\r\n")
    report = check_file(path)
    assert not report.ok
    assert [(t.theorem, t.line, t.ok) for t in report.theorems] == [
        ("A.good", 6, True),
        ("A.bad", 9, False),
        ("A.uses", 11, False),
        ("A.B.c", 15, True),
        ("m1", 21, False),
        ("m2", 22, False),
        ("last", 26, True),
        ("open" if report.theorems[-1].theorem == "open" else "«open»", 28, False),
    ]
    reasons = {t.theorem: t.reasons for t in report.theorems}
    assert reasons["A.bad"][0].startswith("does not compile: line 10: Tactic `rfl` failed")
    assert report.theorems[-1].reasons == ("rests on sorry",)


def test_nothing_is_accepted_where_the_rest_cannot_be_told(tmp_path: Path) -> None:
    path = tmp_path / "Broken.lean"
    path.write_text("theorem t : True := trivial\n/- never closed\ntheorem u : True := trivial\n")
    report = check_file(path)
    assert not report.ok
    assert not any(t.theorem == "u" for t in report.theorems)


def test_statement_cut_off_by_an_error_is_not_accepted(tmp_path: Path) -> None:
    path = tmp_path / "Cut.lean"
    path.write_text(
        "theorem t :\n  1 = 2 := by\n  simp\n  where nonsense\nexample : False := trivial\n"
    )
    report = check_file(path)
    assert not report.ok
    assert [t.ok for t in report.theorems] == [False]
