"""A built wheel, installed outside the checkout, has everything that a check needs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from leanprover_alpha.toolchain.embedded import EmbeddedLean

ROOT = Path(__file__).resolve().parent.parent
PARTS = ("LICENSE", "NOTICE", "README.md", "cli", "lean", "leanprover_alpha", "pyproject.toml")

FILE = "theorem mine (n : Nat) : n + 0 = n := rfl\ntheorem gap : 1 + 1 = 3 := sorry\n"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy so that nothing is left in the checkout."""
    copy = tmp_path_factory.mktemp("source")
    for name in (*PARTS, "setup.py"):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, copy)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet"]
    subprocess.run(
        [*pip, "--no-deps", "--no-build-isolation", "--wheel-dir", copy / "dist", copy],
        check=True,
        timeout=900,
    )
    (built,) = (copy / "dist").glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`lean-alpha` of a new environment that borrows only the other packages from ours."""
    place = tmp_path_factory.mktemp("environment")
    venv.create(place, with_pip=False, symlinks=True)
    python = place / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", str(python)]
    subprocess.run(
        [*pip, "install", "--quiet", "--no-deps", "--no-compile", str(wheel)],
        check=True,
        timeout=900,
    )
    (packages,) = (place / "lib").glob("python3*/site-packages")
    (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return place / "bin" / "lean-alpha"


def test_wheel_holds_packages_and_core_library(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {"leanprover_alpha/cli/main.py", "leanprover_alpha/toolchain/launch.py"} <= names
    assert "leanprover_alpha/policy/builtin/model.safetensors" in names
    core = {
        "leanprover_alpha/_core/" + str(file.relative_to(ROOT / "lean" / "core"))
        for file in (ROOT / "lean" / "core").rglob("*.lean")
    }
    others = {f"leanprover_alpha/_core/{name}" for name in ("bundles.txt", "compiled.pack")}
    assert core | others <= names
    assert not [name for name in names if name.startswith(("cli/", "tests/"))]


def test_installed_wheel_checks_a_file(installed: Path, lean: EmbeddedLean, tmp_path: Path) -> None:
    (tmp_path / "F.lean").write_text(FILE)
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    done = subprocess.run(
        [installed, "check", "--json", "F.lean"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=900,
    )
    assert done.returncode == 1, done.stderr
    report = json.loads(done.stdout)
    assert {t["theorem"]: t["ok"] for t in report["theorems"]} == {"mine": True, "gap": False}
    where = subprocess.run(
        [installed.parent / "python", "-c", "import leanprover_alpha as m; print(m.__file__)"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert str(installed.parent.parent) in where.stdout
