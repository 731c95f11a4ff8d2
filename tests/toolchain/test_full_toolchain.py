"""What only a full Lean toolchain shows: a Lake project is checked by its own Lean.

Run with elan's `lake` on PATH: `.venv/bin/python -m pytest -m needs_toolchain`.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from leanprover_alpha.cli.main import run
from leanprover_alpha.toolchain.discover import discover

pytestmark = [
    pytest.mark.needs_toolchain,
    pytest.mark.skipif(shutil.which("lake") is None, reason="needs elan's lake on PATH"),
]


def test_file_of_a_lake_project_is_checked_by_the_projects_own_lean(tmp_path: Path) -> None:
    (tmp_path / "lakefile.toml").write_text('name = "small"\n[[lean_lib]]\nname = "Small"\n')
    good, bad = tmp_path / "Small.lean", tmp_path / "Bad.lean"
    good.write_text("theorem small (a b : Nat) : a + b = b + a := by omega\n")
    bad.write_text("theorem bad : 1 = 2 := sorry\n")
    assert discover(good).kind == "project"
    assert run(["check", str(good)]) == 0
    assert run(["check", str(bad)]) == 1
