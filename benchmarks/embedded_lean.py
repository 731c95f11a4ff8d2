"""How quick is the embedded Lean? Prints a Markdown table.

Run from the checkout:

    .venv/bin/python benchmarks/embedded_lean.py            # everything
    .venv/bin/python benchmarks/embedded_lean.py --no-build # does not compile the core library
    .venv/bin/python benchmarks/embedded_lean.py --first-use # nothing but the first use

Each time is that of a whole process or request, in milliseconds where not said otherwise.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from leanclient import DocumentContentChange, LeanLSPClient

from leanprover_alpha.toolchain.build import compile_all
from leanprover_alpha.toolchain.cache import VARIABLE
from leanprover_alpha.toolchain.core_sources import read_core
from leanprover_alpha.toolchain.embedded import (
    EmbeddedLean,
    describe,
    embedded_lean,
    forge_command,
)

REPEAT = 10

THEOREMS = """\
theorem and_swap_{i} {{p q : Prop}} (h : p ∧ q) : q ∧ p := by
  obtain ⟨hp, hq⟩ := h
  exact ⟨hq, hp⟩
theorem add_comm_{i} (a b : Nat) : a + b = b + a := by
  induction a with
  | zero => simp
  | succ n ih => omega
theorem length_{i} (xs ys : List Nat) : (xs ++ ys).length = xs.length + ys.length + {i} - {i} := by
  simp
theorem bound_{i} (m n : Nat) (h : m + {i} < n) : m < n := by
  omega
"""


class Table:
    """Rows of the report, printed as they come."""

    def __init__(self) -> None:
        print("| what | min | median |\n|---|---:|---:|")

    def add(self, what: str, measured: list[float], unit: str = "ms") -> None:
        low, middle = min(measured), statistics.median(measured)
        digits = 1 if unit == "s" or middle < 10 else 0
        print(f"| {what} | {low:.{digits}f} {unit} | {middle:.{digits}f} {unit} |", flush=True)


def milliseconds(work: Callable[[], object], repeat: int = REPEAT) -> list[float]:
    """How long `work` takes, each time, after one run to warm up."""
    work()
    times = []
    for _ in range(repeat):
        started = time.perf_counter()
        work()
        times.append((time.perf_counter() - started) * 1e3)
    return times


def run(lean: EmbeddedLean, *arguments: str | Path) -> float:
    """Runs Lean to its end; returns the most memory that it held, in MB."""
    process = subprocess.Popen(
        [*lean.command, *map(str, arguments)],
        env={**os.environ, **lean.env},
        stdout=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"lean {arguments} failed")
    return usage.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def processes(table: Table, lean: EmbeddedLean, folder: Path) -> None:
    """Whole runs of `lean` and of `lean-alpha`."""
    empty, many = folder / "Empty.lean", folder / "Many.lean"
    empty.write_text("")
    many.write_text("".join(THEOREMS.format(i=i) for i in range(50)))
    program = Path(sys.executable).with_name("lean-alpha")
    table.add("`lean --version`", milliseconds(lambda: run(lean, "--version")))
    table.add("`lean` on an empty file", milliseconds(lambda: run(lean, empty)))
    table.add("`lean` on 200 theorems", milliseconds(lambda: run(lean, many)))
    table.add("memory, empty file", [run(lean, empty) for _ in range(3)], "MB")
    table.add("memory, 200 theorems", [run(lean, many) for _ in range(3)], "MB")
    table.add("finding the compiled core library", milliseconds(embedded_lean))
    for arguments in (["--help"], ["check", str(empty)], ["check", str(many)]):
        name = " ".join(["lean-alpha", *arguments]).replace(f"{folder}/", "")
        command = [str(program), *arguments]

        def start(command: list[str] = command) -> None:
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True)

        table.add(f"`{name}`", milliseconds(start, 5))


def server(table: Table, lean: EmbeddedLean, folder: Path) -> None:
    """The language server, driven by leanclient."""
    os.environ.update(lean.env)
    os.environ["PATH"] = f"{lean.bin}{os.pathsep}{os.environ['PATH']}"
    proof = "theorem t (p q : Prop) (hp : p) (hq : q) : p ∧ q := by\n  constructor\n"
    starts, opens, goals, edits = [], [], [], []
    for number in range(3):
        name = f"Server{number}.lean"
        (folder / name).write_text(proof + "  exact hp\n  exact hq\n")
        started = time.perf_counter()
        client = LeanLSPClient(str(folder), prevent_cache_get=True)
        starts.append((time.perf_counter() - started) * 1e3)
        started = time.perf_counter()
        file = client.create_file_client(name)
        file.get_diagnostics()
        opens.append((time.perf_counter() - started) * 1e3)
        goals += milliseconds(lambda file=file: file.get_goal(2, 2))  # type: ignore[misc]
        tactics = ["exact hp", "exact hq"]

        def edit(file=file, tactics=tactics) -> None:  # type: ignore[no-untyped-def]
            tactics.reverse()
            file.update_file([DocumentContentChange(f"  {tactics[0]}\n", [3, 0], [4, 0])])
            file.get_diagnostics()

        edits += milliseconds(edit)
        client.close()
    table.add("language server: start", starts)
    table.add("language server: open a file, all diagnostics", opens)
    table.add("language server: goal at a place", goals)
    table.add("language server: edit the last tactic, all diagnostics", edits)


def first_use(table: Table, folder: Path) -> None:
    """`embedded_lean()` with an empty cache, in a process of its own."""
    program = "from leanprover_alpha.toolchain.embedded import embedded_lean; embedded_lean()"
    wall, processor = [], []
    for number in range(3):
        environment = {**os.environ, VARIABLE: str(folder / f"cache{number}")}
        before, started = os.times(), time.perf_counter()
        subprocess.run([sys.executable, "-c", program], env=environment, check=True)
        wall.append(time.perf_counter() - started)
        after = os.times()
        processor.append(sum(after[2:4]) - sum(before[2:4]))
    table.add("core library: first use, unpacked", wall, "s")
    table.add("core library: first use, unpacked, processor time", processor, "s")


def build(table: Table, folder: Path) -> None:
    """The core library, compiled once into a folder of its own."""
    sources = read_core()
    place = folder / "core"
    place.mkdir()
    started = time.perf_counter()
    compile_all(sources, forge_command(describe()), place)
    what = f"core library: {len(sources.texts)} files, compiled from source"
    table.add(what, [time.perf_counter() - started], "s")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--no-build", action="store_true", help="do not compile the library")
    parser.add_argument("--first-use", action="store_true", help="time that alone")
    options = parser.parse_args()
    lean = embedded_lean()
    print(f"Lean {lean.version}, Python {platform.python_version()}, {platform.system()}", end=" ")
    print(f"{platform.machine()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n")
    table = Table()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if not options.first_use:
            processes(table, lean, folder)
            server(table, lean, folder)
        first_use(table, folder)
        if not options.no_build and not options.first_use:
            build(table, folder)


if __name__ == "__main__":
    main()
