"""The processes that runs are forked from: one is ended while somebody waits for it."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from leanprover_alpha.toolchain.foundry import Errand, _Forge
from leanprover_alpha.toolchain.process import Limits
from leanprover_alpha.toolchain.sandbox import Sandbox


class _Silent:
    """A foundry whose processes never answer."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def launched(self) -> subprocess.Popen[bytes]:
        pipe = subprocess.PIPE
        command = [sys.executable, "-c", "import time; time.sleep(600)"]
        return subprocess.Popen(command, stdin=pipe, stdout=pipe, start_new_session=True)


@pytest.mark.parametrize("when", ["before", "meanwhile"])
def test_a_run_that_another_thread_ends_counts_as_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    foundry: Any = _Silent(tmp_path)
    forge = _Forge(foundry)
    forge.begin(Errand([], {}, tmp_path, Limits(), Sandbox(())))
    process = forge._process
    assert process is not None
    assert process.stdout is not None
    if when == "before":
        process.stdout.close()
    else:

        def ended(pid: int, limits: Limits) -> None:
            forge.end()

        monkeypatch.setattr("leanprover_alpha.toolchain.foundry.excess", ended)
    done = forge.finish(Limits(seconds=60))
    assert done.returncode == -signal.SIGKILL
    assert done.stopped is None
    assert process.poll() == -signal.SIGKILL
