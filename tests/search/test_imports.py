"""What a file may use of the other files of its project."""

from __future__ import annotations

from pathlib import Path

import pytest

from leanprover_alpha.environment.holes.find_holes import find_holes
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.policy.prompts import STYLES
from leanprover_alpha.search import imports
from leanprover_alpha.search.imports import collect
from leanprover_alpha.search.questions import question
from leanprover_alpha.service.prove import prepared
from leanprover_alpha.service.results import ProveOptions
from leanprover_alpha.toolchain.discover import discover
from leanprover_alpha.toolchain.limits import Limits

FILES = {
    "Shape.lean": "namespace Tree\ndef foreign : Nat := 1\nend Tree\n"
    "/-- A tree. -/\ninductive Tree where\n  | leaf\n  | node (l r : Tree)\n",
    "Turn.lean": "import Shape\nnamespace Tree\n"
    "def mirror : Tree → Tree\n  | leaf => leaf\n  | node l r => node r.mirror l.mirror\n"
    "private theorem secret : leaf.mirror = leaf := rfl\n"
    "@[simp] theorem mirror_leaf : leaf.mirror = leaf := rfl\nend Tree\n",
    "Main.lean": "import Turn\nnamespace Tree\n"
    "theorem nearer : leaf.mirror.mirror = leaf := rfl\n"
    "theorem mirror_mirror (t : Tree) : t.mirror.mirror = t := by\n  sorry\nend Tree\n",
}


@pytest.fixture
def main(tmp_path: Path, lean: object) -> Path:
    """A file that imports one that imports another one."""
    (tmp_path / "lakefile.toml").write_text('name = "trees"\n')
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    return tmp_path / "Main.lean"


def test_a_prompt_shows_imported_declarations_above_the_file_s_own(main, tmp_path):
    toolchain = prepared(discover(main, "embedded"), tmp_path / "compiled", ProveOptions())
    document = Document(main.read_text())
    known = collect(document, main, toolchain, Limits())
    (hole,) = find_holes(document, toolchain, main, Limits()).holes
    task = question(hole, document, known).task
    assert STYLES["tactic-state"].render(task) == (
        "inductive Tree where\n  | leaf\n  | node (l r : Tree)\n"
        "def mirror : Tree → Tree\n  | leaf => leaf\n  | node l r => node r.mirror l.mirror\n"
        "theorem mirror_leaf : leaf.mirror = leaf\n"
        "theorem nearer : leaf.mirror.mirror = leaf\n"
        "/- state -/\nt : Tree\n⊢ t.mirror.mirror = t\n/- proof -/\n"
    )


def test_imported_declarations_stand_in_the_order_of_the_imports(main, tmp_path, monkeypatch):
    toolchain = prepared(discover(main, "embedded"), tmp_path / "compiled", ProveOptions())

    def names() -> list[str]:
        found = collect(Document(main.read_text()), main, toolchain, Limits())
        return [p.name for p in found.all if not p.parent and "." in p.name]

    own = ["Tree.nearer", "Tree.mirror_mirror"]
    everything = names()
    wanted = ["Tree.foreign", "Tree.mirror", "Tree.mirror_leaf", *own]
    assert [name for name in everything if name in wanted] == wanted
    assert "Tree.secret" not in everything
    monkeypatch.setattr(imports, "MOST", 1)  # the nearest ones are kept
    assert names() == ["Tree.mirror_leaf", *own]
