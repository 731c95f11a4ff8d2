"""Ending every process below this one."""

from __future__ import annotations

import subprocess
import sys
import time

from leanprover_alpha.toolchain.children import descendants

NEST = """
import subprocess, sys, time
if len(sys.argv) > 1:
    subprocess.Popen([sys.executable, "-c", sys.argv[1]], start_new_session=True)
print("up", flush=True)
time.sleep(6000)
"""


def test_grandchildren_in_sessions_of_their_own_are_ended_too() -> None:
    program = (
        "import subprocess, sys, time\n"
        "from leanprover_alpha.toolchain.children import descendants, end_descendants\n"
        f"nest = {NEST!r}\n"
        "child = subprocess.Popen([sys.executable, '-c', nest, nest], stdout=subprocess.PIPE,\n"
        "    start_new_session=True)\n"
        "child.stdout.readline(), child.stdout.readline()\n"
        "before = len(descendants())\n"
        "killed = end_descendants()\n"
        "code = child.wait()\n"
        "deadline = time.monotonic() + 600\n"
        "while descendants() and time.monotonic() < deadline: time.sleep(0.01)\n"
        "print(before, killed, code, descendants())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=900
    )
    assert done.stdout.split("\n")[0] == "2 2 -9 []", done.stderr


def test_ended_children_do_not_count() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        deadline = time.monotonic() + 600
        while child.pid in descendants() and time.monotonic() < deadline:
            time.sleep(0.01)
        assert child.pid not in descendants()  # a zombie until it is waited for


def test_nothing_to_end() -> None:
    program = "from leanprover_alpha.toolchain.children import *; print(end_descendants())"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.strip() == "0"
