"""A Lean that sees a candidate runs the candidate's code: elaboration may read and write files,
start programs, open sockets. This is the wall around it.

Two parts. `Sandbox.command` puts the system's limits (limits.py) around every command, and
bubblewrap where it can run: no network, no other processes to be seen, the whole file system
read-only, the user's home, /tmp and the sockets in /run replaced by empty folders into which only
what Lean needs is put back. Where bubblewrap cannot run, Landlock and seccomp (confine.py) forbid
the same, if the kernel is new enough. `Sandbox.environment` passes on the few variables that Lean
needs; tokens and passwords stay outside.

    box = Sandbox(readable=(project,), writable=(scratch,))
    command, env = box.command(lean, env, limits), box.environment(env)

`process.run_limited(..., sandbox=box)` does both. Whoever starts a process that lives longer does
it alone: with `start_new_session=True`, so that killing the group ends it, and from a thread that
lives as long (the system ends the process with the thread that started it).
"""

from __future__ import annotations

import functools
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from leanprover_alpha.toolchain.cache import fallback_folder, preferred_folder
from leanprover_alpha.toolchain.limits import Limits, with_ulimits

VARIABLE = "LEAN_ALPHA_SANDBOX"
"""Set to `landlock` or `limits`, no more than that is used (and doctor says so)."""

PASSED = frozenset(
    (
        "DYLD_LIBRARY_PATH",
        "ELAN_HOME",
        "ELAN_TOOLCHAIN",
        "HOME",
        "LAKE",
        "LAKE_HOME",
        "LANG",
        "LANGUAGE",
        "LD_LIBRARY_PATH",
        "LEAN",
        "LEAN_NUM_THREADS",
        "LEAN_PATH",
        "LEAN_SRC_PATH",
        "LEAN_SYSROOT",
        "LEAN_WORKER_PATH",
        "PATH",
        "TZ",
    )
)
"""Variables that a sandboxed Lean may see, besides LC_…."""

FOLDER_LISTS = ("LEAN_PATH", "LEAN_SRC_PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
FOLDERS = ("LEAN_SYSROOT", "LAKE_HOME", "ELAN_HOME")
HIDDEN = ("/home", "/root", "/tmp", "/var/tmp", "/run", "/mnt", "/media")
CONFINE = Path(__file__).with_name("confine.py")
PYTHON = (sys.executable, "-I", "-S")
PROBE = (*PYTHON, "-c", "")
PROBE_SECONDS = 10
_UNSHARE = ["--unshare-user", "--unshare-net", "--unshare-pid", "--unshare-ipc", "--unshare-uts"]
_PROCESS = ["--unshare-cgroup-try", "--cap-drop", "ALL", "--die-with-parent"]
_PROC = {"own": ["--proc", "/proc"], "shared": ["--ro-bind", "/proc", "/proc"]}
"""Inside containers a /proc of one's own is often forbidden; the user namespace keeps other
processes' memory and variables closed all the same."""


@dataclass(frozen=True)
class Protection:
    """What is in force on this machine.

    `kind` is "bubblewrap", "landlock" or "limits"; `program` is bubblewrap's path, `options` what
    it is started with; `why` says why there is no bubblewrap, `mend` what the user can do about
    it; `fails`: it is there, but does not run.
    """

    kind: str
    program: str | None = None
    options: tuple[str, ...] = ()
    why: str = ""
    mend: str | None = None
    fails: bool = False


@dataclass(frozen=True)
class Sandbox:
    """What one sandboxed process may touch, beyond the system, Lean, Python and our cache (all of
    it to be read only).

    `readable`: files and folders that would be hidden: the project, compiled modules. The home and
    the temporary folder stay hidden even where they are named: name what lies in them.
    `writable`: folders of this run alone. All must exist. `pipes`: folders with named pipes that
    the process writes to; nothing else should lie there.
    """

    readable: tuple[Path, ...] = ()
    writable: tuple[Path, ...] = ()
    pipes: tuple[Path, ...] = ()

    def command(self, command: Sequence[str], env: Mapping[str, str], limits: Limits) -> list[str]:
        """The command behind the wall. It is to be started with `environment(env)`."""
        needed = [*_needed(command, env), *self.readable]
        command = with_ulimits(command, limits)
        found = protection()
        if found.kind == "bubblewrap":
            mounts = _mounts([*needed, *self.pipes], self.writable, env)
            return [str(found.program), *found.options, *mounts, "--", *command]
        if found.kind == "landlock":
            rights = _rights(needed, self.writable, self.pipes, env)
            return [*PYTHON, str(CONFINE), json.dumps(rights), *command]
        return command

    def rights(self, command: Sequence[str], env: Mapping[str, str]) -> dict[str, list[str]]:
        """What Landlock is to leave a run of the command: see confine.py."""
        needed = [*_needed(command, env), *self.readable]
        return _rights(needed, self.writable, self.pipes, env)

    def environment(self, env: Mapping[str, str]) -> dict[str, str]:
        """The variables that Lean needs, and no others."""
        return {k: v for k, v in env.items() if k in PASSED or k.startswith("LC_")}


def protection(environ: Mapping[str, str] | None = None) -> Protection:
    """What is in force here; bubblewrap is given a trial run, once in the life of this process."""
    environ = os.environ if environ is None else environ
    return _protection(environ.get(VARIABLE, ""), environ.get("PATH", ""))


@functools.lru_cache(maxsize=8)
def _protection(choice: str, path: str) -> Protection:
    if choice == "limits":
        return Protection("limits", why=f"all else is switched off by {VARIABLE}=limits")
    if sys.platform != "linux":
        return Protection("limits", why="there is no sandbox for this system")
    found = _bubblewrap(path)
    if choice == "landlock":
        found = Protection("limits", why=f"bubblewrap is switched off by {VARIABLE}=landlock")
    if found.kind == "bubblewrap":
        return found
    said = _landlock()
    if said is None:
        return replace(found, kind="landlock")
    return replace(found, why=f"{found.why}; Landlock neither: {said}")


def confines() -> bool:
    """Whether a process can give up rights by itself (Landlock), whatever wall else is in force."""
    found = protection()
    return found.kind == "landlock" or (found.kind == "bubblewrap" and _landlock() is None)


@functools.cache
def _landlock() -> str | None:
    """None if Landlock and seccomp work here, else why not."""
    rights = _rights(_needed([], os.environ), (), (), os.environ)
    return _trial([*PYTHON, str(CONFINE), json.dumps(rights), *PROBE])


def _bubblewrap(path: str) -> Protection:
    """Bubblewrap, if it can run, else "limits" and why."""
    program = shutil.which("bwrap", path=path)
    if program is None:
        return Protection(
            "limits", why="bubblewrap is not installed", mend="apt-get install bubblewrap"
        )
    why = None
    for proc in _PROC.values():
        options = (*_UNSHARE, *_PROCESS, "--ro-bind", "/", "/", "--dev", "/dev", *proc)
        mounts = _mounts(_needed([], os.environ), (), os.environ)
        said = _trial([program, *options, *mounts, "--", *PROBE])
        if said is None:
            return Protection("bubblewrap", program, options)
        why = why or said
    return Protection(
        "limits",
        why=f"{program} does not run here: {why}",
        mend="allow user namespaces: sysctl -w kernel.unprivileged_userns_clone=1"
        " kernel.apparmor_restrict_unprivileged_userns=0 (in Docker: --security-opt"
        " seccomp=unconfined)",
        fails=True,
    )


def _trial(command: Sequence[str]) -> str | None:
    """None if the command succeeds, else the last line that it said."""
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PROBE_SECONDS,
            check=False,
        )
    except OSError as error:
        return error.strerror or str(error)
    except subprocess.TimeoutExpired:
        return f"no end after {PROBE_SECONDS} s"
    if done.returncode == 0:
        return None
    lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return lines[-1][:200] if lines else f"exit code {done.returncode}"


def _needed(command: Sequence[str], env: Mapping[str, str]) -> list[Path]:
    """What Lean, Python and our own programs read, wherever they are installed."""
    python = [sys.prefix, sys.base_prefix, sys.exec_prefix, sys.executable]
    ours = [Path(__file__).parent, preferred_folder(), fallback_folder()]
    words = [word for word in command if word.startswith("/")]
    lists = [folder for name in FOLDER_LISTS for folder in env.get(name, "").split(os.pathsep)]
    elan = os.path.join(env.get("HOME", "/nowhere"), ".elan")
    names = [*python, *words, *lists, *(env.get(name, "") for name in FOLDERS), elan]
    paths = [*map(Path, filter(None, names)), *filter(None, ours)]
    return [path for path in paths if path.is_absolute()]


SYSTEM = frozenset(map(Path, ("/", "/usr", "/etc", "/var", "/opt", "/lib", "/bin", "/dev")))
"""Never hidden, whatever HOME says."""


def _hidden(env: Mapping[str, str]) -> list[Path]:
    """The folders that are replaced by empty ones."""
    names = [*HIDDEN, env.get("HOME", ""), os.environ.get("HOME", ""), tempfile.gettempdir()]
    found = {Path(name).resolve() for name in names if name.startswith("/")}
    return [folder for folder in found if folder.is_dir() and folder not in SYSTEM]


def _mounts(
    readable: Iterable[Path], writable: Iterable[Path], env: Mapping[str, str]
) -> list[str]:
    """Bubblewrap's words for the empty folders and for what is put back, outer folders first."""
    hidden = _hidden(env)
    mounts: dict[Path, str] = {}
    links: dict[Path, str] = {}
    for option, paths in (("--ro-bind-try", readable), ("--bind", writable)):
        for path in paths:
            _follow(path, hidden, links)
            mounts[path.resolve()] = option
    put_back = list(mounts)
    mounts |= dict.fromkeys(hidden, "--tmpfs")
    words: list[str] = []
    for place in sorted(mounts, key=lambda place: len(place.parts)):
        option = mounts[place]
        if option == "--tmpfs":
            words += [option, str(place)]
        elif any(mounts.get(above) in ("--tmpfs", "--bind") for above in place.parents) or (
            option == "--bind"
        ):
            words += [option, str(place), str(place)]
    for link, target in links.items():
        if not any(place in link.parents for place in put_back):
            words += ["--symlink", target, str(link)]
    # Empty folders live in memory, where nobody counts: they stay empty.
    return words + [word for place in [*hidden, "/dev"] for word in ("--remount-ro", str(place))]


def _rights(
    readable: Iterable[Path],
    writable: Iterable[Path],
    pipes: Iterable[Path],
    env: Mapping[str, str],
) -> dict[str, list[str]]:
    """What confine.py leaves. Landlock only knows what is open: all but the hidden folders, and
    what is put back.
    """
    hidden = set(_hidden(env))
    places = [Path("/"), *(path.resolve() for path in readable)]
    return {
        "read": sorted({str(found) for place in places for found in _all_but(place, hidden)}),
        "write": [*map(str, writable)],
        "pipes": [*map(str, pipes)],
    }


def _all_but(start: Path, hidden: set[Path]) -> list[Path]:
    """Folders and files that hold everything in a folder but the hidden folders in it."""
    found, todo = [], [start]
    while todo:
        place = todo.pop()
        if place in hidden:
            continue
        if not any(place in top.parents for top in hidden):
            found.append(place)
            continue
        try:
            todo += place.iterdir()
        except OSError:
            continue  # we cannot look into it, and neither needs Lean
    return found


def _follow(path: Path, hidden: Sequence[Path], links: dict[Path, str]) -> None:
    """Note the symbolic links on the way to a path that lie in hidden folders."""
    place, todo = Path("/"), list(path.parts[1:])
    for _ in range(100):  # a circle of links ends somewhere
        if not todo:
            return
        step = todo.pop(0)
        place = place.parent if step == ".." else place / step
        if place.is_symlink():
            target = os.readlink(place)
            if any(top in place.parents for top in hidden):
                links[place] = target
            todo = [*Path(target).parts, *todo]
            if todo[0] == "/":
                place, todo = Path("/"), todo[1:]
            else:
                place = place.parent
