"""The sandbox: what a file that is not to be trusted can do to the machine, tried with real files.

Lean files here declare Lean's own input and output anew, under the official names: Lean then runs
its native code for them. Where bubblewrap cannot run, the tests show that limits are all there is.
"""

from __future__ import annotations

import os
import re
import socket
import sys
import threading
from pathlib import Path

import pytest

from leanprover_alpha.environment.lean.compile import CompileResult, compile_file
from leanprover_alpha.toolchain.embedded import EmbeddedLean
from leanprover_alpha.toolchain.process import Finished, Limits, run_limited
from leanprover_alpha.toolchain.sandbox import VARIABLE, Sandbox, protection

needs_bubblewrap = pytest.mark.skipif(
    protection().kind != "bubblewrap", reason=protection().why or "bubblewrap runs"
)


@pytest.fixture(params=["bubblewrap", "landlock"])
def wall(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each of the two ways to close the files and the network."""
    kind: str = request.param
    monkeypatch.setenv(VARIABLE, "" if kind == "bubblewrap" else kind)
    found = protection()
    if found.kind != kind:
        pytest.skip(found.why)
    return kind


CREATE_DIR = """\
@[extern "lean_io_create_dir"] opaque IO.FS.createDir (p : @& String) : IO Unit
"""
GETENV = """\
@[extern "lean_io_getenv"] opaque IO.getEnv (var : @& String) : BaseIO (Option String)
"""


def compiled(lean: EmbeddedLean, folder: Path, text: str, **more: str) -> CompileResult:
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / "Candidate.lean"
    source.write_text(text)
    env = {**os.environ, **lean.env, **more}
    limits = Limits(seconds=600)
    output = folder.parent / "out" / "Candidate.olean"
    return compile_file(lean.command, source, root=folder, env=env, output=output, limits=limits)


def python(program: str, sandbox: Sandbox, limits: Limits | None = None) -> Finished:
    """Run a Python program as if a candidate had started it."""
    command = [sys.executable, "-I", "-S", "-c", program]
    return run_limited(command, limits=limits or Limits(seconds=600), sandbox=sandbox)


def test_honest_file_compiles(lean: EmbeddedLean, tmp_path: Path) -> None:
    result = compiled(lean, tmp_path / "project", "theorem t : 1 + 1 = 2 := rfl\n")
    assert result.ok
    assert result.olean is not None


@pytest.mark.usefixtures("wall")
def test_file_that_writes_beside_itself_fails(lean: EmbeddedLean, tmp_path: Path) -> None:
    made = tmp_path / "project" / "made"
    text = f'{CREATE_DIR}#eval (IO.FS.createDir "{made}" : IO Unit)\n'
    result = compiled(lean, tmp_path / "project", text)
    assert "read-only" in result.errors[0].text or "denied" in result.errors[0].text
    assert not made.exists()


@pytest.mark.usefixtures("wall")
def test_honest_file_compiles_behind_each_wall(lean: EmbeddedLean, tmp_path: Path) -> None:
    result = compiled(lean, tmp_path / "project", "theorem t : 1 + 1 = 2 := rfl\n")
    assert result.ok
    assert result.olean is not None


def test_under_limits_alone_it_may_write_and_doctor_says_so(
    lean: EmbeddedLean, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from leanprover_alpha.service.doctor import examine

    monkeypatch.setenv(VARIABLE, "limits")
    made = tmp_path / "project" / "made"
    text = f'{CREATE_DIR}#eval (IO.FS.createDir "{made}" : IO Unit)\n'
    assert compiled(lean, tmp_path / "project", text).ok
    assert made.exists()
    findings = examine(tmp_path, gpu=False).findings
    (finding,) = [finding for finding in findings if finding.name == "sandbox"]
    assert finding.status == "missing"
    assert "resource limits only" in finding.detail


def test_doctor_names_what_is_in_force(wall: str, tmp_path: Path) -> None:
    from leanprover_alpha.service.doctor import examine

    (finding,) = [f for f in examine(tmp_path, gpu=False).findings if f.name == "sandbox"]
    assert finding.status == "ok"
    assert ("bwrap" if wall == "bubblewrap" else "Landlock") in finding.detail


@pytest.mark.parametrize("choice", ["", "landlock", "limits"])
def test_secrets_of_the_environment_are_not_seen(
    lean: EmbeddedLean, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, choice: str
) -> None:
    monkeypatch.setenv(VARIABLE, choice)
    names = ("HF_TOKEN", "GITHUB_ACCESS_TOKEN", "AWS_SECRET_ACCESS_KEY", "LEAN_CLOUD_TOKEN")
    asked = "".join(
        f'#eval (do IO.println s!"{{← IO.getEnv "{name}"}}" : IO Unit)\n' for name in names
    )
    secrets = dict.fromkeys(names, "hush-hush")
    result = compiled(lean, tmp_path / "project", GETENV + asked, **secrets)
    assert [message.text.strip() for message in result.messages] == ["none"] * len(names)


@pytest.mark.usefixtures("wall")
def test_socket_reaches_nothing(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        program = f"""\
import socket
try:
    socket.create_connection(("127.0.0.1", {server.getsockname()[1]}), 5)
except OSError as error:
    print(error.strerror)
else:
    print("reached")
"""
        outside = run_limited([sys.executable, "-I", "-S", "-c", program])
        assert b"reached" in outside.stdout  # the program does what it is meant to
        said = python(program, Sandbox((tmp_path,))).stdout.strip()
        assert said in (b"Connection refused", b"Permission denied")


@pytest.mark.usefixtures("wall")
def test_socket_file_in_the_temporary_folder_is_out_of_reach(tmp_path: Path) -> None:
    path = tmp_path / "s"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
        server.listen()
        program = f"import socket; socket.socket(socket.AF_UNIX).connect({str(path)!r})"
        assert run_limited([sys.executable, "-I", "-S", "-c", program]).returncode == 0
        said = python(program, Sandbox()).stderr
        assert b"FileNotFoundError" in said or b"PermissionError" in said


READ = """\
import sys
for path in {paths!r}:
    try:
        print(open(path).read())
    except OSError as error:
        print(type(error).__name__)
"""


@pytest.mark.usefixtures("wall")
def test_home_is_closed_but_for_what_is_let_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    secret, source = home / ".ssh" / "id", home / "project" / "A.lean"
    for path in (secret, source):
        path.parent.mkdir(parents=True)
        path.write_text("hush-hush" if path is secret else "here")
    monkeypatch.setenv("HOME", str(home))
    program = READ.format(paths=[str(secret), str(source)])
    for readable in ((home / "project",), (home / "project", home), (tmp_path, home / "project")):
        seen = python(program, Sandbox(readable)).stdout.decode()
        assert "hush-hush" not in seen  # not even where the whole home is named
        assert seen.splitlines()[1] == "here"


@pytest.mark.usefixtures("wall")
def test_temporary_files_of_others_are_closed(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("hush-hush")
    assert b"hush-hush" not in python(READ.format(paths=[str(other)]), Sandbox()).stdout


@pytest.mark.usefixtures("wall")
def test_project_behind_a_symbolic_link_in_a_hidden_folder_is_found(tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.mkdir()
    (real / "A.lean").write_text("here")
    (tmp_path / "link").symlink_to("real")
    program = READ.format(paths=[str(tmp_path / "link" / "A.lean")])
    assert python(program, Sandbox((tmp_path / "link",))).stdout == b"here\n"


@pytest.mark.usefixtures("wall")
def test_only_the_writable_folder_is_written(tmp_path: Path) -> None:
    project, out = tmp_path / "project", tmp_path / "project" / "out"
    out.mkdir(parents=True)
    (project / "old").write_text("old")
    program = f"""\
import os
tries = [
    lambda: open({str(project)!r} + "/new", "w"),
    lambda: open({str(project)!r} + "/old", "w"),
    lambda: os.truncate({str(project)!r} + "/old", 0),
    lambda: os.unlink({str(project)!r} + "/old"),
    lambda: os.rename({str(project)!r} + "/old", {str(out)!r} + "/old"),
    lambda: os.link({str(project)!r} + "/old", {str(out)!r} + "/linked"),
    lambda: open({str(out)!r} + "/new", "w"),
]
for n, attempt in enumerate(tries):
    try:
        attempt()
    except OSError as error:
        print(n, error.strerror)
    else:
        print(n, "done")
"""
    said = python(program, Sandbox((project,), (out,))).stdout.decode().splitlines()
    assert [line for line in said if "done" in line] == ["6 done"]
    assert (project / "old").read_text() == "old"
    assert (out / "new").exists()


@pytest.mark.usefixtures("wall")
def test_named_pipe_is_written_to(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        program = f"open({str(pipe)!r}, 'w').write('through')"
        assert python(program, Sandbox(pipes=(tmp_path,))).returncode == 0
        assert os.read(reader, 100) == b"through"
    finally:
        os.close(reader)


@pytest.mark.usefixtures("wall")
def test_other_processes_are_neither_read_nor_signalled() -> None:
    program = f"""\
import os
for name in ("environ", "maps", "mem"):
    try:
        open("/proc/{os.getpid()}/" + name).read(1)
        print("open")
    except OSError:
        print("closed")
try:
    os.kill({os.getpid()}, 0)
    print("reached")
except OSError:
    print("out of reach")
"""
    said = python(program, Sandbox()).stdout.split(b"\n")
    assert said[:3] == [b"closed"] * 3
    release = tuple(int(number) for number in re.findall(r"\d+", os.uname().release)[:2])
    if protection().kind == "bubblewrap" or release >= (6, 12):
        assert said[3] == b"out of reach"


@pytest.mark.usefixtures("wall")
def test_privileges_are_gone() -> None:
    program = """\
import os
for attempt in (lambda: os.chroot("/usr"), lambda: os.sethostname("x"), lambda: os.nice(-5)):
    try:
        attempt()
        print("done")
    except (OSError, AttributeError):
        print("refused")
"""
    assert b"done" not in python(program, Sandbox()).stdout


@needs_bubblewrap
def test_process_that_leaves_its_group_ends_with_the_run(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    program = f"""\
import os, time
if not os.fork():
    os.setsid()
    for fd in range(3):
        os.close(fd)
    time.sleep(1)
    open({str(tmp_path / "out" / "late")!r}, "w")
"""
    done = threading.Event()
    assert python(program, Sandbox((), (tmp_path / "out",))).returncode == 0
    done.wait(2)
    assert not (tmp_path / "out" / "late").exists()


@pytest.mark.parametrize("choice", ["", "landlock", "limits"])
class TestBounds:
    """Limits hold with bubblewrap and without."""

    @pytest.fixture(autouse=True)
    def _choose(self, choice: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv(VARIABLE, choice)

    def test_file_grows_no_larger_than_allowed(self, tmp_path: Path) -> None:
        program = f"""\
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
open({str(tmp_path / "big")!r}, "wb").write(bytes(3 << 20))
"""
        done = python(program, Sandbox((), (tmp_path,)), Limits(seconds=600, file_mb=1))
        assert b"File too large" in done.stderr
        assert (tmp_path / "big").stat().st_size <= 1 << 20

    def test_memory_hog_is_ended(self) -> None:
        program = "held = []\nwhile True: held.append(bytearray(1 << 24))"
        done = python(program, Sandbox(), Limits(seconds=600, memory_mb=128))
        assert done.stopped == "memory"

    def test_memory_of_children_counts(self) -> None:
        program = """\
import os, time
for _ in range(8):
    if not os.fork():
        held = bytearray(64 << 20)
        for i in range(0, len(held), 4096): held[i] = 1
        time.sleep(6000)
time.sleep(6000)
"""
        done = python(program, Sandbox(), Limits(seconds=600, memory_mb=128))
        assert done.stopped == "memory"

    def test_processes_without_end_are_ended(self) -> None:
        program = """\
import os, time
for _ in range(100):
    if not os.fork():
        break
time.sleep(6000)
"""
        done = python(program, Sandbox(), Limits(seconds=600, processes=40))
        assert done.stopped == "processes"

    def test_endless_run_is_ended(self) -> None:
        done = python("while True: pass", Sandbox(), Limits(seconds=0.5))
        assert done.stopped == "time"

    def test_signal_that_ends_the_command_is_told(self) -> None:
        done = python("import os; os.kill(os.getpid(), 11)", Sandbox())
        assert done.returncode == -11

    def test_no_core_is_dumped_and_files_are_few(self) -> None:
        program = "print(*open('/proc/self/limits'))"
        said = python(program, Sandbox(), Limits(open_files=77)).stdout.decode()
        rows = {line.split("  ")[0].strip(): line.split() for line in said.splitlines()}
        assert rows["Max core file size"][4:6] == ["0", "0"]
        assert rows["Max open files"][3:5] == ["77", "77"]


@pytest.mark.usefixtures("wall")
def test_no_file_is_made_in_memory(tmp_path: Path) -> None:
    program = """\
import os
for folder in ("/tmp", "/var/tmp", "/dev", "/dev/shm", "/run", os.environ["HOME"], "."):
    try:
        open(folder + "/filler", "w")
        print("made in", folder)
    except OSError:
        pass
"""
    assert python(program, Sandbox((tmp_path,))).stdout == b""
