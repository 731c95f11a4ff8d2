"""Neovim's built-in client with the snippet of docs/editors.md: open, ask, apply; Lean accepts."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

from leanprover_alpha.toolchain.embedded import EmbeddedLean

from .editor import PROGRAM
from .test_lsp import SWAP, compiles

ROOT = Path(__file__).parents[3]
SNIPPET = re.compile(r"```lua\n(.*?)```", re.DOTALL)


@pytest.mark.skipif(shutil.which("nvim") is None, reason="needs Neovim: apt-get install neovim")
def test_code_action_applied_in_neovim_leaves_a_file_that_compiles(
    tmp_path: Path, lean: EmbeddedLean
) -> None:
    snippet = SNIPPET.search((ROOT / "docs" / "editors.md").read_text())
    assert snippet is not None
    (tmp_path / "init.lua").write_text(snippet[1])
    command = tmp_path / "bin" / "lean-alpha"
    command.parent.mkdir()
    command.write_text(f"#!/bin/sh\nexec '{PROGRAM[0]}' -c '{PROGRAM[2]}' \"$@\" --model none\n")
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    file = tmp_path / "Swap.lean"
    file.write_text(SWAP)
    home = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("CONFIG", "DATA", "STATE")}
    path = f"{command.parent}{os.pathsep}{os.environ['PATH']}"
    script = Path(__file__).with_name("neovim.lua")
    done = subprocess.run(
        ["nvim", "--headless", "-u", "init.lua", "Swap.lean", "-c", f"luafile {script}"],
        cwd=tmp_path,
        env={**os.environ, **home, "PATH": path},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "sorry" not in file.read_text()
    assert file.read_text().startswith(SWAP.partition("sorry")[0])
    assert compiles(file.read_text(), lean, tmp_path / "bin")
