"""Runs Lean many times for the start-up of one: `python -I -S forge.py LIBRARY`.

Most of a short Lean run is the start: loading the library and initialising its modules. This
program pays that once and forks for every run. It reads a line of JSON a run from stdin,

    {"arguments": ["-o", "A.olean", "A.lean"], "output": "A.log", "path": "FOLDER"}

sets LEAN_PATH to `path` (if given), writes what Lean prints to the file (or named pipe) `output`, a
line at a time, and answers with a line holding the exit code (minus the signal's number for a run
that a signal ended). It ends with its input; who kills its process group ends the run, too. Threads
do not survive a fork, so Lean's event loop (timers, sockets) is missing in these runs: good for
compiling our own library and for trying candidates, not for files that do input and output.
"""

import _signal  # type: ignore[import-not-found]  # as in launch.py: start-up counts
import ctypes
import json
import os
import sys

_LINE_BUFFERED = 1  # _IOLBF


def main() -> None:
    lean = ctypes.CDLL(sys.argv[1], mode=ctypes.RTLD_GLOBAL)
    _signal.signal(_signal.SIGINT, _signal.SIG_DFL)
    lean.lean_initialize()
    for line in sys.stdin:
        request = json.loads(line)
        child = os.fork()
        if not child:
            if "path" in request:
                os.environ["LEAN_PATH"] = request["path"]
            _become_lean(lean, request["arguments"], request["output"])
        _, status = os.waitpid(child, 0)
        os.write(1, f"{os.waitstatus_to_exitcode(status)}\n".encode())


def _become_lean(lean: ctypes.CDLL, arguments: list[str], output: str) -> None:
    """In the child: one run of Lean, then the end of the process."""
    try:
        nothing = os.open(os.devnull, os.O_RDONLY)
        report = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        os.dup2(nothing, 0)
        os.dup2(report, 1)
        os.dup2(report, 2)
    except OSError:
        os._exit(2)
    libc = ctypes.CDLL(None)
    if hasattr(libc, "stdout"):  # each message at once: who reads them sees how far Lean came
        libc.setvbuf(ctypes.c_void_p.in_dll(libc, "stdout"), None, _LINE_BUFFERED, 0)
    words = [b"lean", *map(os.fsencode, arguments)]
    code = lean.lean_main(len(words), (ctypes.c_char_p * (len(words) + 1))(*words, None))
    libc.exit(code)


main()
