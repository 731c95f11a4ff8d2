"""Which Lean is chosen. Executables are stand-ins: the choice is tested, not what Lean says."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from leanprover_alpha.errors import InputError, ToolchainError
from leanprover_alpha.toolchain.discover import discover, wanted_version

LEAN = """\
#!/bin/sh
case "$*" in
*--version) echo "Lean (version 4.9.0, x86_64-unknown-linux-gnu, commit 0, Release)" ;;
*--print-libdir) echo /toolchain/lib/lean ;;
esac
"""
LAKE = """\
#!/bin/sh
[ "$1" = env ] || exit 1
shift
[ $# = 0 ] && echo "LEAN_PATH=/project/.lake/build/lib:/dependency/lib" && exit 0
exec "$@"
"""


def program(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(text)
    path.chmod(0o755)
    return path


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """A folder with `lean` and `lake`, as elan puts on PATH."""
    program(tmp_path / "tools", "lake", LAKE)
    return program(tmp_path / "tools", "lean", LEAN).parent


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A loose file that needs nothing."""
    path = tmp_path / "loose" / "A.lean"
    path.parent.mkdir()
    path.write_text("theorem t : True := trivial\n")
    return path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    (folder / "Demo").mkdir(parents=True)
    (folder / "lakefile.toml").write_text('name = "demo"\n')
    (folder / "lean-toolchain").write_text("leanprover/lean4:v4.9.0\n")
    (folder / "Demo" / "A.lean").write_text("theorem t : True := trivial\n")
    return folder


def path_variable(*folders: Path) -> dict[str, str]:
    return {"PATH": ":".join([*map(str, folders), "/usr/bin", "/bin"])}


def test_loose_file_that_needs_nothing_uses_the_embedded_lean(source: Path, tools: Path) -> None:
    found = discover(source, environ=path_variable(tools))
    assert (found.kind, found.version, found.note) == ("embedded", "4.35.0", None)
    assert found.plan is not None
    assert found.plan.target.module == "A"


def test_project_uses_its_own_toolchain_through_lake(project: Path, tools: Path) -> None:
    found = discover(project / "Demo" / "A.lean", environ=path_variable(tools))
    assert (found.kind, found.version) == ("project", "4.9.0")
    assert found.command == (str(tools / "lake"), "env", "lean")
    assert found.folder == project
    assert found.core == (
        Path("/project/.lake/build/lib"),
        Path("/dependency/lib"),
        Path("/toolchain/lib/lean"),
    )


def test_the_lean_that_lake_would_start_is_started_without_lake(
    project: Path, tmp_path: Path
) -> None:
    sysroot = tmp_path / "sysroot"
    program(sysroot / "bin", "lean", LEAN)
    told = f'echo "LEAN_SYSROOT={sysroot}" && echo "LEAN_PATH=./build:'
    lake = LAKE.replace('echo "LEAN_PATH=', told)
    tools = program(tmp_path / "told", "lake", lake).parent
    program(tools, "lean", LEAN)
    found = discover(project / "Demo" / "A.lean", environ=path_variable(tools))
    assert found.kind == "project"
    assert found.command == (str(sysroot / "bin" / "lean"),)
    assert found.env["LEAN_PATH"].split(":")[0] == str(project / "build")
    assert found.core[0] == project / "build"


def test_nearest_lakefile_counts(project: Path, tools: Path) -> None:
    inner = project / "Demo" / "inner"
    inner.mkdir()
    (inner / "lakefile.lean").write_text("")
    found = discover(inner / "B.lean", environ=path_variable(tools))
    assert found.folder == inner


def test_project_without_lake_uses_the_embedded_lean_and_says_so(project: Path) -> None:
    found = discover(project / "Demo" / "A.lean", environ={"PATH": "/nowhere"})
    assert found.kind == "embedded"
    assert found.note == "the project asks for Lean v4.9.0; checked with the embedded Lean 4.35.0"


def test_project_whose_lake_fails_uses_the_embedded_lean_and_says_why(
    project: Path, tmp_path: Path
) -> None:
    tools = program(tmp_path / "bad", "lake", "#!/bin/sh\necho no network >&2\nexit 1\n").parent
    found = discover(project / "Demo" / "A.lean", environ=path_variable(tools))
    assert found.kind == "embedded"
    assert found.note is not None
    assert "no network" in found.note
    (project / "Demo" / "A.lean").write_text("import Mathlib\n")
    with pytest.raises(ToolchainError, match=r"imports Mathlib.*no network"):
        discover(project / "Demo" / "A.lean", environ=path_variable(tools))


def test_dependency_of_a_project_needs_its_toolchain(project: Path) -> None:
    (project / "Demo" / "A.lean").write_text("import SomeLibrary.Basic\n")
    with pytest.raises(ToolchainError, match=r"imports SomeLibrary\.Basic.*elan-init\.sh"):
        discover(project / "Demo" / "A.lean", environ={"PATH": "/nowhere"})


def test_missing_file_of_a_project_is_no_matter_of_toolchains(project: Path) -> None:
    (project / "Demo" / "A.lean").write_text("import Demo.Gone\n")
    with pytest.raises(InputError, match=r"no Demo/Gone\.lean"):
        discover(project / "Demo" / "A.lean", environ={"PATH": "/nowhere"})


def test_loose_file_that_needs_more_uses_lean_on_path(source: Path, tools: Path) -> None:
    source.write_text("import Std.Data.HashMap\n")
    found = discover(source, environ=path_variable(tools))
    assert (found.kind, found.command) == ("path", (str(tools / "lean"),))


def test_sysroot_variable_counts_for_loose_files(source: Path, tmp_path: Path) -> None:
    program(tmp_path / "root" / "bin", "lean", LEAN)
    found = discover(source, environ={"LEAN_SYSROOT": str(tmp_path / "root"), "PATH": "/bin"})
    assert found.kind == "sysroot"
    assert found.command == (str(tmp_path / "root" / "bin" / "lean"),)
    with pytest.raises(ToolchainError, match="LEAN_SYSROOT: no Lean executable"):
        discover(source, environ={"LEAN_SYSROOT": str(tmp_path), "PATH": "/bin"})


@pytest.mark.parametrize("place", ["", "bin", "bin/lean"])
def test_named_toolchain_is_taken(source: Path, tmp_path: Path, place: str) -> None:
    program(tmp_path / "root" / "bin", "lean", LEAN)
    found = discover(source, str(tmp_path / "root" / place), path_variable())
    assert (found.kind, found.version) == ("path", "4.9.0")
    assert found.command == (str(tmp_path / "root" / "bin" / "lean"),)


def test_named_toolchain_that_is_none_is_refused(source: Path, tmp_path: Path) -> None:
    with pytest.raises(ToolchainError, match="no Lean executable"):
        discover(source, str(tmp_path / "nothing"))
    with pytest.raises(ToolchainError, match="does not answer as Lean"):
        discover(source, shutil.which("echo") or "/bin/echo")


def test_embedded_may_be_asked_for(project: Path, tools: Path) -> None:
    found = discover(project / "Demo" / "A.lean", "embedded", path_variable(tools))
    assert found.kind == "embedded"


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("leanprover/lean4:v4.9.0\n", "v4.9.0"),
        ("leanprover/lean4:stable", "stable"),
        ("v4.35.0", "v4.35.0"),
        ("", None),
    ],
)
def test_wanted_version(tmp_path: Path, text: str, version: str | None) -> None:
    (tmp_path / "lean-toolchain").write_text(text)
    assert wanted_version(tmp_path) == version


def test_toolchain_in_a_home_that_nobody_has_is_not_there(source: Path) -> None:
    with pytest.raises(ToolchainError, match="~nosuch/lean"):
        discover(source, "~nosuch/lean", {"PATH": "/nowhere"})
