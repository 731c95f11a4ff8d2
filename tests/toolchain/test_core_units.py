"""Files of the core library that are compiled together: modules, errors, scopes, order."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from leanprover_alpha.environment.compiled.olean import Module
from leanprover_alpha.errors import CoreBuildError
from leanprover_alpha.toolchain import cache, embedded
from leanprover_alpha.toolchain.build import Progress, ensure_core, reporting_to
from leanprover_alpha.toolchain.core_sources import read_core
from leanprover_alpha.toolchain.core_units import Queue, plan, solitary

MODULES = {
    "Init.lean": "prelude\nimport Init.Left\nimport Init.Right.Basic\n",
    "Init/Base.lean": "prelude\nset_option genCtorIdx false in\ninductive True : Prop | intro\n",
    "Init/Left.lean": (
        "/- import Init.Nowhere -/\nprelude\nimport Init.Base -- import Init.Nowhere\n"
        "universe u\nvariable (p : Prop)\nopen True\ntheorem left (h : p) : True := intro\n"
    ),
    "Init/Right/Basic.lean": (
        "prelude\nimport Init.Left\nnamespace Right\ntheorem right : True := True.intro\n"
        "theorem of_left (p : Prop) (h : p) : True := left p h\nend Right"
    ),
}
BUNDLES = "# a comment\n\nInit.Both Init.Left Init.Right.Basic\n"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Sources of a library of four files, two of them compiled as one, and an empty cache."""
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path / "cache"))
    root = tmp_path / "sources"
    for name, text in MODULES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    (root / "bundles.txt").write_text(BUNDLES)
    return root


def build(root: Path) -> Path:
    return ensure_core(read_core(root), "small", embedded.forge_command(embedded.describe()))


def run_lean(lean: embedded.EmbeddedLean, core: Path, file: Path, text: str) -> str:
    """What Lean prints about a file that it compiles with the library in `core`."""
    file.write_text(text)
    environment = {**os.environ, **lean.env, "LEAN_PATH": str(core)}
    done = subprocess.run(
        [*lean.command, file], env=environment, capture_output=True, text=True, timeout=600
    )
    return done.stdout + done.stderr


def test_each_file_of_a_bundle_stays_a_module(
    lean: embedded.EmbeddedLean, root: Path, tmp_path: Path
) -> None:
    core = build(root)
    for imports in ("Init.Left", "Init.Right.Basic", "Init.Left import Init.Right.Basic", "Init"):
        text = f"prelude import {imports}\n#check left\n#check Right.of_left\n"
        said = run_lean(lean, core, tmp_path / "F.lean", text)
        assert "left (p : Prop) (h : p) : True" in said
        assert "Right.of_left" in said
        assert "error" not in said
    assert set(Module.open(core / "Init" / "Both.olean").names()) == {
        "left",
        "Right.right",
        "Right.of_left",
    }
    assert not set(Module.open(core / "Init" / "Left.olean").names())


def test_progress_counts_files(root: Path) -> None:
    told: list[Progress] = []
    with reporting_to(told.append):
        build(root)
    assert [progress.done for progress in told] == [0, 1, 3, 4]
    assert {progress.total for progress in told} == {4}


@pytest.mark.parametrize(
    "line",
    [
        "theorem wrong : True := intro",  # what the file before has opened
        "theorem wrong : True := left p",  # its variables
        "theorem wrong : Sort u := True",  # its universes
        "theorem wrong : True := nothing",
    ],
)
def test_errors_are_at_their_own_file_and_line(root: Path, line: str) -> None:
    text = "prelude\nimport Init.Left\n\n" + line + "\n"
    (root / "Init" / "Right" / "Basic.lean").write_text(text)
    with pytest.raises(CoreBuildError, match=r"sources/Init/Right/Basic\.lean:4:\d+: error"):
        build(root)


def test_private_names_must_differ_within_a_bundle(root: Path) -> None:
    for name in ("Init/Left.lean", "Init/Right/Basic.lean"):
        text = MODULES[name].split("namespace")[0] + "\nprivate theorem same : True := True.intro\n"
        (root / name).write_text(text)
    with pytest.raises(CoreBuildError, match=r"Basic\.lean:4:\d+: error.*`same`"):
        build(root)


@pytest.mark.parametrize(
    ("bundles", "message"),
    [
        ("Init.Both Init.Left Init.Gone\n", r"the bundle Init\.Both names Init\.Gone, no file"),
        ("Init.A Init.Left\nInit.B Init.Left\n", r"Init\.Left is in Init\.A and in Init\.B"),
        ("Init.A Init.Base Init.Right.Basic\n", r"in a circle: Init\.A, Init\.Left"),
    ],
)
def test_wrong_bundles_are_clear_errors(root: Path, bundles: str, message: str) -> None:
    (root / "bundles.txt").write_text(bundles)
    with pytest.raises(CoreBuildError, match=message):
        build(root)


def test_bundles_change_the_key(root: Path) -> None:
    with_bundles = read_core(root).digest
    (root / "bundles.txt").unlink()
    assert read_core(root).digest != with_bundles


def test_our_library_loses_no_file_and_waits_for_none_in_vain() -> None:
    sources = read_core()
    units = plan(sources)
    compiled = [module for unit in units.values() for _, module in unit.starts]
    assert sorted(compiled) == sorted(sources.texts)
    names = [name for unit in units.values() for name in unit.names]
    assert sorted([*names, *(set(sources.texts) & set(units))]) == sorted(sources.texts)
    queue, order = Queue(sources), []
    while queue.left:
        unit = queue.take()
        assert unit.needs <= set(order)
        order.append(unit.name)
        queue.finish(unit)
    assert sorted(order) == sorted(units)


def test_only_what_can_never_run_beside_another_has_lean_to_itself(root: Path) -> None:
    right = root / "Init" / "Right" / "Basic.lean"
    right.write_text(MODULES["Init/Right/Basic.lean"].replace("Init.Left", "Init.Base"))
    assert solitary(plan(read_core(root))) == {"Init.Base", "Init.Both", "Init"}
    (root / "bundles.txt").unlink()
    assert solitary(plan(read_core(root))) == {"Init.Base", "Init"}


def test_declarations_are_found_in_the_text_beside_their_module(
    lean: embedded.EmbeddedLean,
) -> None:
    places = [
        (path.with_suffix(".lean"), ranges["List.filterMap_append"].name)
        for path in lean.core.rglob("*.olean")
        if "List.filterMap_append" in (ranges := Module.open(path).ranges)
    ]
    ((text, place),) = places
    line = text.read_text("utf-8").splitlines()[place.line - 1]
    assert line[place.column :].startswith("filterMap_append")
    assert lean.env["LEAN_SRC_PATH"].split(os.pathsep)[0] == str(lean.core)
