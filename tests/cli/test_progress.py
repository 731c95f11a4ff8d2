"""The line that a first use shows."""

from __future__ import annotations

from leanprover_alpha.cli.progress import core_build_line
from leanprover_alpha.toolchain import build
from leanprover_alpha.toolchain.build import Progress


def test_first_use_tells_its_start_and_end_on_stderr(capsys) -> None:  # type: ignore[no-untyped-def]
    with core_build_line():
        for done in range(3):
            build._tell(Progress(done, 2))
    out, err = capsys.readouterr()
    assert out == ""
    first, last = err.splitlines()
    assert first == "Building the embedded Lean's core library (first use): 0/2"
    assert last == "Built the embedded Lean's core library (first use) in 0 s"


def test_later_uses_print_nothing(capsys) -> None:  # type: ignore[no-untyped-def]
    with core_build_line():
        pass
    assert capsys.readouterr() == ("", "")
