"""What a family's chunks are stamped with: the text of all that draws them, and of nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from leanprover_alpha.corpus.synthesis import families, stamps
from leanprover_alpha.corpus.synthesis.mixture import Mixture

LOADED = """
import importlib, json, sys
from leanprover_alpha.corpus.synthesis import families
room, found = families.__name__ + ".", {}
for name in families.MODULES:
    for module in [module for module in sys.modules if module.startswith(room)]:
        del sys.modules[module]
    importlib.import_module(families.module_of(name))
    found[name] = [m.__file__ for key, m in sys.modules.items() if key.startswith(room)]
print(json.dumps(found))
"""


def test_a_familys_sources_are_what_its_module_loads() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True)
    loaded = json.loads(done.stdout)
    assert list(loaded) == list(families.MODULES)
    for name, files in loaded.items():
        assert stamps.sources(name) == {Path(file) for file in files}


def test_an_edit_changes_the_stamps_of_the_families_that_use_the_file_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def stamp(name: str) -> str:
        return stamps.stamp_of("lean", Mixture(), name)

    before = {name: stamp(name) for name in families.MODULES}
    edited = next(path for path in stamps.sources("lists") if path.name == "measures.py")
    read = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda p: read(p) + b"#" * (p == edited))
    assert [name for name in before if stamp(name) != before[name]] == ["lists"]
