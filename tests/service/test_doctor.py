"""`doctor`: what it says about this machine, and about machines that lack things."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from leanprover_alpha.policy import loading
from leanprover_alpha.service.doctor import Finding, _size, examine
from leanprover_alpha.toolchain import build
from leanprover_alpha.toolchain.discover import INSTALL_COMMAND
from leanprover_alpha.toolchain.embedded import EmbeddedLean

PROGRAM = [sys.executable, "-c", "from leanprover_alpha.cli.main import main; main()"]


def findings(folder: Path, **environ: str) -> dict[str, Finding]:
    diagnosis = examine(folder, gpu=False, environ={"PATH": "/nowhere", **environ})
    return {finding.name: finding for finding in diagnosis.findings}


def script(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def test_embedded_lean_makes_the_machine_usable(tmp_path: Path) -> None:
    assert examine(tmp_path, gpu=False).usable
    found = findings(tmp_path)
    assert found["embedded Lean"].status == "ok"
    assert "4.35.0" in found["embedded Lean"].detail
    assert found["python"].status == "ok"
    assert found["cache"].status == "ok"


def test_what_is_missing_comes_with_the_command_that_mends_it(tmp_path: Path) -> None:
    found = findings(tmp_path)
    assert found["elan, lake, lean"].mend == INSTALL_COMMAND
    assert found["git"].mend == "apt-get install git"
    assert found["sandbox"].mend == "apt-get install bubblewrap"


def test_sandbox_that_does_not_run_is_told(tmp_path: Path) -> None:
    script(tmp_path, "bwrap", "echo no permission >&2; exit 1")
    found = findings(tmp_path, PATH=str(tmp_path))["sandbox"]
    assert "no permission" in found.detail
    assert "user namespaces" in (found.mend or "")
    # Landlock stands in where the kernel has it.
    assert found.status == ("ok" if "Landlock;" in found.detail else "broken")


def test_project_without_its_toolchain_is_told(tmp_path: Path) -> None:
    (tmp_path / "lakefile.toml").write_text('name = "x"\n')
    (tmp_path / "lean-toolchain").write_text("leanprover/lean4:v4.9.0\n")
    found = findings(tmp_path)["project"]
    assert found.status == "missing"
    assert "v4.9.0" in found.detail
    assert found.mend == INSTALL_COMMAND


def test_project_whose_lake_fails_is_told(tmp_path: Path) -> None:
    (tmp_path / "lakefile.toml").write_text('name = "x"\n')
    tools = tmp_path / "tools"
    tools.mkdir()
    script(tools, "lake", "echo no network >&2; exit 1")
    found = findings(tmp_path, PATH=str(tools))["project"]
    assert found.status == "broken"
    assert "no network" in found.detail


def test_sysroot_that_holds_no_lean_is_told(tmp_path: Path) -> None:
    assert findings(tmp_path, LEAN_SYSROOT=str(tmp_path))["LEAN_SYSROOT"].status == "broken"


def test_unusable_cache_folder_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("LEAN_ALPHA_CACHE", str(tmp_path / "file"))
    assert findings(tmp_path)["cache"].status == "broken"


@pytest.mark.parametrize(
    ("unpacked", "says"), [(True, "core library unpacked"), (False, "core library compiled here")]
)
def test_where_the_core_library_comes_from_is_told(
    unpacked: bool, says: str, lean: EmbeddedLean, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEAN_ALPHA_CACHE", str(tmp_path))
    assert "core library not there yet" in findings(tmp_path)["cache"].detail
    entry = tmp_path / "core" / lean.core.name
    entry.mkdir(parents=True)
    (entry / build.STAMP).write_text('{"Init.olean": 4}')
    (entry / "Init.olean").write_text("some")
    if unpacked:
        (entry / build.ORIGIN).write_text("")
    assert says in findings(tmp_path)["cache"].detail


def test_wrong_word_for_the_core_library_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEAN_ALPHA_CORE", "always")
    found = findings(tmp_path)["cache"]
    assert (found.status, found.mend) == ("broken", "unset LEAN_ALPHA_CORE")
    assert "'always'" in found.detail


def test_json_output(tmp_path: Path) -> None:
    done = subprocess.run(
        [*PROGRAM, "doctor", str(tmp_path), "--json", "--no-gpu"], capture_output=True, check=True
    )
    report = json.loads(done.stdout)
    assert report["usable"] is True
    assert {"name", "status", "detail", "mend"} == set(report["findings"][0])
    assert "GPU" not in {finding["name"] for finding in report["findings"]}


def test_output_for_people_names_every_part() -> None:
    done = subprocess.run([*PROGRAM, "doctor", "--no-gpu"], capture_output=True, text=True)
    assert done.returncode == 0
    for part in ("python", "embedded Lean", "cache", "torch", "sandbox", "git"):
        assert part in done.stdout


def test_the_bundled_model_is_looked_at_and_not_loaded(
    tmp_path: Path, prover: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "builtin_folder", lambda: prover)
    found = findings(tmp_path)["model"]
    assert found.status == "ok"
    assert "builtin" in found.detail
    assert "asked by tactic-state" in found.detail
    monkeypatch.setattr(loading, "builtin_folder", lambda: tmp_path)
    assert findings(tmp_path)["model"].mend == "lean-alpha prove FILE.lean --model PATH"


def test_files_that_vanish_while_they_are_counted_do_no_harm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kept").write_bytes(b"123")
    monkeypatch.setattr(os, "walk", lambda folder: [(folder, [], ["gone", "kept"])])
    assert _size(tmp_path) == 3


def test_cache_in_a_home_that_nobody_has_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEAN_ALPHA_CACHE", "~nosuch/cache")
    found = findings(tmp_path)["cache"]
    assert found.status == "broken"
    assert found.detail == "LEAN_ALPHA_CACHE is ~nosuch/cache: there is no such home folder"
