"""The core library's build: order, cache, lock, killed builders, folders that cannot be written.

Real Lean compiles everything here; most tests use a small library so that they take no time.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from leanprover_alpha.errors import CacheError, CoreBuildError
from leanprover_alpha.toolchain import build, cache, core_compiler, embedded
from leanprover_alpha.toolchain.build import STAMP, Progress, ensure_core, reporting_to
from leanprover_alpha.toolchain.core_sources import read_core

KEY = "small"

MODULES = {
    "Init.lean": "prelude\nimport Init.Left\nimport Init.Right.Basic\n",
    "Init/Left.lean": "prelude\nimport Init.Base -- not this: import Init.Nowhere\n",
    "Init/Right/Basic.lean": "prelude\n/- nor this:\nimport Init.Nowhere -/\nimport Init.Base\n",
    "Init/Base.lean": "prelude\nset_option genCtorIdx false in\ninductive True : Prop | intro\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Sources of a library of four modules."""
    return write_sources(tmp_path / "sources")


def write_sources(root: Path) -> Path:
    for name, text in MODULES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


@pytest.fixture
def cache_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache folder of this test alone."""
    folder = tmp_path / "cache"
    monkeypatch.setenv(cache.VARIABLE, str(folder))
    return folder


@pytest.fixture(scope="session")
def command() -> list[str]:
    return embedded.forge_command(embedded.describe())


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, command: list[str]) -> Path:
    """The library, built once; to be copied into a test's cache."""
    place = tmp_path_factory.mktemp("built")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(cache.VARIABLE, str(place / "cache"))
        return ensure_core(read_core(write_sources(place / "sources")), KEY, command)


def placed(built: Path, cache_at: Path, key: str = KEY) -> Path:
    """Puts the library into the cache, under a key."""
    return Path(shutil.copytree(built, cache_at / "core" / key))


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def builder(root: Path, before: str = "") -> subprocess.Popen[str]:
    """Another process that builds the small library and prints where it is."""
    program = f"""
import sys
from pathlib import Path
from leanprover_alpha.toolchain import build, embedded
from leanprover_alpha.toolchain.core_sources import read_core
{before}
command = embedded.forge_command(embedded.describe())
print(build.ensure_core(read_core(Path({str(root)!r})), {KEY!r}, command))
"""
    return subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)


def test_modules_are_compiled_in_order_and_reported(
    root: Path, cache_at: Path, command: list[str]
) -> None:
    told: list[Progress] = []
    with reporting_to(told.append):
        core = ensure_core(read_core(root), KEY, command)
    assert core == cache_at / "core" / KEY
    sizes = json.loads((core / STAMP).read_text())
    assert {"Init.olean", "Init/Left.olean", "Init/Right/Basic.olean"} <= set(sizes)
    done = [progress.done for progress in told]
    assert (done[0], done[-1]) == (0, 4)
    assert done == sorted(set(done))  # two that end together are told at once
    assert names(cache_at / "core") == {KEY, f"{KEY}.lock"}


def test_later_starts_compile_nothing(root: Path, cache_at: Path, built: Path) -> None:
    first = placed(built, cache_at)
    told: list[Progress] = []
    with reporting_to(told.append):
        assert ensure_core(read_core(root), KEY, ["/no/such/lean"]) == first
    assert told == []


def test_damaged_entry_is_built_again(
    root: Path, cache_at: Path, built: Path, command: list[str]
) -> None:
    sources = read_core(root)
    core = placed(built, cache_at)
    size = (core / "Init.olean").stat().st_size
    for damage in (
        lambda: (core / "Init.olean").write_bytes(b"short"),
        (core / "Init" / "Base.olean").unlink,
        lambda: (core / STAMP).write_text("no json"),
        (core / STAMP).unlink,
    ):
        damage()
        assert build.find_core(KEY) is None
        shutil.rmtree(core)
        placed(built, cache_at)
    (core / "Init.olean").write_bytes(b"short")
    (core / "Init" / "Base.olean").unlink()
    assert ensure_core(sources, KEY, command) == core
    assert (core / "Init.olean").stat().st_size == size


def test_key_changes_with_sources_and_names(root: Path) -> None:
    digests = {read_core(root).digest}
    (root / "Init" / "Base.lean").write_text(MODULES["Init/Base.lean"] + "\n")
    digests.add(read_core(root).digest)
    (root / "Init" / "Base.lean").rename(root / "Init" / "Other.lean")
    digests.add(read_core(root).digest)
    assert len(digests) == 3


def test_two_first_uses_at_once_build_once(root: Path, cache_at: Path) -> None:
    slow = (
        "real = build.compile_all\n"
        "def compile_all(*a): print('builds', flush=True); import time; time.sleep(1); real(*a)\n"
        "build.compile_all = compile_all"
    )
    first, second = builder(root, slow), builder(root, slow)
    said = [process.communicate(timeout=600)[0].split() for process in (first, second)]
    place = str(cache_at / "core" / KEY)
    assert sorted(said) == sorted([["builds", place], [place]])
    assert names(cache_at / "core") == {KEY, f"{KEY}.lock"}


def test_the_one_that_waits_says_so(root: Path, cache_at: Path, command: list[str]) -> None:
    from filelock import FileLock

    (cache_at / "core").mkdir(parents=True)
    told: list[Progress] = []
    lock = FileLock(cache_at / "core" / f"{KEY}.lock")
    lock.acquire()

    def listen(progress: Progress) -> None:
        told.append(progress)
        lock.release()

    with reporting_to(listen):
        ensure_core(read_core(root), KEY, command)
    assert told[0].waiting
    assert told[-1] == Progress(4, 4)


def test_killed_build_leaves_nothing_harmful(
    root: Path, cache_at: Path, command: list[str]
) -> None:
    process = builder(root, "build.Compiler.compile = lambda *a: __import__('time').sleep(6000)")
    deadline = time.monotonic() + 600
    while not list(cache_at.glob("core/.building-*")) and time.monotonic() < deadline:
        time.sleep(0.05)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert list(cache_at.glob("core/.building-*"))
    assert build.find_core(KEY) is None
    ensure_core(read_core(root), KEY, command)
    assert names(cache_at / "core") == {KEY, f"{KEY}.lock"}


def test_module_with_an_error_is_named(root: Path, cache_at: Path, command: list[str]) -> None:
    (root / "Init" / "Left.lean").write_text("prelude\nimport Init.Base\ntheorem x : True := y\n")
    with pytest.raises(CoreBuildError, match=r"Left\.lean:3:20: error.* Unknown identifier `y`"):
        ensure_core(read_core(root), KEY, command)
    assert names(cache_at / "core") == {f"{KEY}.lock"}


def test_module_that_never_ends_is_stopped(
    root: Path, cache_at: Path, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(core_compiler, "MODULE_SECONDS", 1)
    hang = ["sh", "-c", "exec sleep 60"]
    with pytest.raises(CoreBuildError, match=r"Init\.Base took longer than 1 s"):
        ensure_core(read_core(root), KEY, hang)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("prelude\nimport Init\n", "import each other in a circle"),
        ("prelude\nimport Init.Gone\n", r"Init\.Base imports Init\.Gone, a missing file"),
    ],
)
def test_wrong_imports_are_clear_errors(
    root: Path, cache_at: Path, command: list[str], text: str, message: str
) -> None:
    (root / "Init" / "Base.lean").write_text(text)
    with pytest.raises(CoreBuildError, match=message):
        ensure_core(read_core(root), KEY, command)


def unwritable(tmp_path: Path) -> Path:
    """A folder that nobody, not even root, can create."""
    (tmp_path / "file").write_text("")
    return tmp_path / "file" / "cache"


def test_unwritable_cache_falls_back_to_a_private_folder(
    root: Path,
    tmp_path: Path,
    command: list[str],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setenv(cache.VARIABLE, str(unwritable(tmp_path)))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with caplog.at_level(logging.WARNING):
        core = ensure_core(read_core(root), KEY, command)
        ensure_core(read_core(root), KEY, command)
    private = tmp_path / f"lean-alpha-{os.getuid()}"
    assert core == private / "core" / KEY
    assert private.stat().st_mode & 0o777 == 0o700
    assert len(caplog.messages) == 1
    assert "cannot write to the cache folder" in caplog.messages[0]


def test_folder_that_others_can_write_to_is_not_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(cache.VARIABLE, str(unwritable(tmp_path)))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    planted = tmp_path / f"lean-alpha-{os.getuid()}"
    planted.mkdir()
    planted.chmod(0o777)
    with pytest.raises(CacheError, match="set LEAN_ALPHA_CACHE to a folder you may write to"):
        cache.cache_folder()


def test_read_only_cache_with_the_library_is_used_as_it_is(
    root: Path,
    cache_at: Path,
    built: Path,
    command: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    core = placed(built, cache_at)
    monkeypatch.setattr(build, "cache_folder", lambda: pytest.fail("no need to write"))
    assert ensure_core(read_core(root), KEY, command) == core


def test_old_libraries_go_when_unused(
    root: Path, cache_at: Path, built: Path, command: list[str]
) -> None:
    sources = read_core(root)
    long_ago = time.time() - 10 * build.DAY
    for number in range(6):
        core = placed(built, cache_at, f"old{number}")
        os.utime(core / STAMP, (long_ago + number, long_ago + number))
    ensure_core(sources, KEY, command)
    kept = {path.name for path in (cache_at / "core").iterdir() if path.is_dir()}
    assert kept == {KEY, "old5", "old4", "old3"}


def test_every_core_source_is_part_of_the_library() -> None:
    sources = read_core()
    reached, todo = set(), ["Init"]
    while todo:
        module = todo.pop()
        if module not in reached:
            reached.add(module)
            todo.extend(sources.imports[module])
    assert reached == set(sources.texts)


def test_built_library_is_found_again_without_a_build(lean: embedded.EmbeddedLean) -> None:
    told: list[Progress] = []
    with reporting_to(told.append):
        assert embedded.embedded_lean() == lean
    assert told == []
