"""Runs Lean many times for the start-up of one: `python -I -S forge.py LIBRARY`.

Most of a short Lean run is the start: loading the library and initialising its modules. This
program pays that once and forks for every run. It reads a line of JSON a run from stdin,

    {"arguments": ["-o", "A.olean", "A.lean"], "output": "A.log", "path": "FOLDER"}

sets LEAN_PATH to `path` (if given), writes what Lean prints to the file (or named pipe) `output`, a
line at a time, and answers with a line holding the exit code (minus the signal's number for a run
that a signal ended). What stands in the file (or named pipe) `input`, if given, is the run's input.
With `"brief": true` it gets its memory in small pages, which a run of less than a second is quicker
with. The line `stop` ends the run that is under way, if there is one. The program ends with its own
input; who kills its process group ends the run, too. What a run leaves behind is ended with it. A
request may have a wall around its run,

    "wall": [{"read": [...], "write": [...]}, {"FSIZE": 1000}, "FOLDER"]

what confine.py leaves it, the system's limits, and the folder that it runs in: then nothing that
the run does reaches this program or later runs. Threads do not survive a fork, so Lean's event loop
(timers, sockets) is missing in these runs: good for compiling our own library and for trying
candidates, not for files that do input and output.
"""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]  # as in launch.py: start-up counts
import ctypes
import json
import os
import resource
import select
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_LINE_BUFFERED = 1  # _IOLBF
_NOTHING, _PRIVATE, _ANONYMOUS, _UNRESERVED = 0, 0x2, 0x20, 0x4000  # of mmap, on Linux
_NOT_OVER_OTHERS = 0x100000  # MAP_FIXED_NOREPLACE
_ADOPT_ORPHANS = 36  # PR_SET_CHILD_SUBREAPER
_NO_HUGE_PAGES = 41  # PR_SET_THP_DISABLE: it would fill two megabytes with zeros to use a few pages
_ROUNDS = 1000
_STOP = b"stop"
_LAST_WORD = 3  # the descriptor for it
_DESCRIPTORS = 64  # none is open but the first three; to be sure
_FLOOR = 0x7E00_0000_0000  # x86_64 maps libraries above it, as near to the top as there is room


def main() -> None:
    lean = _loaded(sys.argv[1])
    _signal.signal(_signal.SIGINT, _signal.SIG_DFL)
    lean.lean_initialize()
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_ADOPT_ORPHANS, 1, 0, 0, 0)
    ended, lines = _told_of_ends(), _Lines()
    while (line := lines.next()) is not None:
        if line == _STOP:
            continue  # the run has ended by itself
        request = json.loads(line)
        if "wall" in request and "confine" not in sys.modules:
            sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
            __import__("confine")  # once, before the fork
        last, says = os.pipe()
        child = os.fork()
        if not child:
            if "path" in request:
                os.environ["LEAN_PATH"] = request["path"]
            _become_lean(lean, request, says)
        os.close(says)
        code = _end_of(child, last, ended, lines)
        os.write(1, f"{code}\n".encode())
        os.close(last)
        _end_orphans()


class _Lines:
    """The lines of this program's input."""

    def __init__(self) -> None:
        self._rest, self.over = b"", False

    def next(self) -> bytes | None:
        """The next one, without its end; None at the end of the input."""
        while b"\n" not in self._rest and not self.over:
            self.read()
        line, end, self._rest = self._rest.partition(b"\n")
        return line if end else None

    def stops(self) -> bool:
        """Whether the next one says to stop; it is taken then."""
        if not self._rest.startswith(_STOP + b"\n"):
            return False
        self._rest = self._rest[len(_STOP) + 1 :]
        return True

    def read(self) -> None:
        """Take what is there, or wait for something."""
        chunk = os.read(0, 1 << 16)
        self._rest, self.over = self._rest + chunk, not chunk


def _told_of_ends() -> int:
    """What can be read from whenever a child has ended."""
    told, tells = os.pipe()
    os.set_blocking(told, False)
    os.set_blocking(tells, False)
    _signal.set_wakeup_fd(tells)
    _signal.signal(_signal.SIGCHLD, lambda *_: None)
    return told


def _end_of(child: int, last: int, ended: int, lines: _Lines) -> int:
    """The exit code of the run: it says it itself in `last` when all is done but to give back its
    memory, which takes as long as some runs; or it ended in another way, or because that was asked
    for. Whatever it does, it is ended then.
    """
    watched = [last, ended] if lines.over else [0, last, ended]
    while True:
        found, status = os.waitpid(child, os.WNOHANG)
        if found:
            return os.waitstatus_to_exitcode(status)
        if lines.stops():
            os.kill(child, _signal.SIGKILL)
            return int(-_signal.SIGKILL)
        ready, _, _ = select.select(watched, [], [])
        if last in ready:
            word = os.read(last, 1)
            if word:
                os.kill(child, _signal.SIGKILL)
                return word[0]
            watched.remove(last)
        if ended in ready:
            os.read(ended, 1 << 10)
        if 0 in ready:
            lines.read()
            if lines.over:
                watched.remove(0)


def _loaded(library: str) -> ctypes.CDLL:
    """The library, at the same address in every forge where the system lets us have that.

    A snapshot of Lean holds addresses of functions. A run whose library lies elsewhere would patch
    all of them, and thereby copy most of the snapshot's pages. All room above `_FLOOR` is taken
    while the library is loaded, so that it comes to lie right below.
    """
    libc = ctypes.CDLL(None)
    libc.mmap.restype = ctypes.c_void_p
    libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, *3 * [ctypes.c_int], ctypes.c_long]
    libc.munmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
    system = os.uname()
    taken, size = None, 0
    if (system.sysname, system.machine) == ("Linux", "x86_64"):
        size = _room()
    if size:
        flags = _PRIVATE | _ANONYMOUS | _UNRESERVED | _NOT_OVER_OTHERS
        taken = libc.mmap(_FLOOR, size, _NOTHING, flags, -1, 0)
    try:
        return ctypes.CDLL(library, mode=ctypes.RTLD_GLOBAL)
    finally:
        if taken not in (None, ctypes.c_void_p(-1).value):
            libc.munmap(taken, size)


def _room() -> int:
    """Bytes from `_FLOOR` to the lowest mapping above it; 0 if that cannot be seen."""
    try:
        with open("/proc/self/maps") as maps:
            starts = [int(line.partition("-")[0], 16) for line in maps]
    except OSError:
        return 0
    return min((start for start in starts if start >= _FLOOR), default=_FLOOR) - _FLOOR


def _end_orphans() -> None:
    """End what the run that is over has left running, and itself."""
    for _ in range(_ROUNDS):
        try:
            with open(f"/proc/self/task/{os.getpid()}/children") as file:
                orphans = [int(word) for word in file.read().split()]
        except OSError:
            return
        if not orphans:
            return
        for orphan in orphans:  # ours, and not waited for: no other process has the number
            os.kill(orphan, _signal.SIGKILL)
            os.waitpid(orphan, 0)


def _become_lean(lean: ctypes.CDLL, request: dict[str, Any], says: int) -> None:
    """In the child: one run of Lean, then the end of the process. `says`: for its last word."""
    _signal.signal(_signal.SIGCHLD, _signal.SIG_DFL)
    try:
        said = os.open(request.get("input", os.devnull), os.O_RDONLY)
        report = os.open(request["output"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        os.dup2(said, 0)
        os.dup2(report, 1)
        os.dup2(report, 2)
        os.dup2(says, _LAST_WORD, inheritable=False)
        os.closerange(_LAST_WORD + 1, _DESCRIPTORS)
        if "wall" in request:
            _confine(*request["wall"])
    except OSError:
        os._exit(2)
    libc = ctypes.CDLL(None)
    if request.get("brief") and sys.platform == "linux":
        libc.prctl(_NO_HUGE_PAGES, 1, 0, 0, 0)
    if hasattr(libc, "stdout"):  # each message at once: who reads them sees how far Lean came
        libc.setvbuf(ctypes.c_void_p.in_dll(libc, "stdout"), None, _LINE_BUFFERED, 0)
    words = [b"lean", *map(os.fsencode, request["arguments"])]
    code = lean.lean_main(len(words), (ctypes.c_char_p * (len(words) + 1))(*words, None))
    libc.fflush(None)
    os.write(_LAST_WORD, bytes([code & 0xFF]))
    libc.exit(code)


def _confine(rights: dict[str, list[str]], limits: dict[str, int], folder: str) -> None:
    """Give up what the run does not need. Raises: OSError, if that cannot be done."""
    for number in (_signal.SIGPIPE, _signal.SIGXFSZ):
        _signal.signal(number, _signal.SIG_DFL)
    for name, most in limits.items():
        kind = getattr(resource, f"RLIMIT_{name}")
        hard = resource.getrlimit(kind)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (most, most))
    os.chdir(folder)
    try:
        sys.modules["confine"].give_up(rights)
    except KeyError as error:
        raise OSError(str(error)) from error


main()
