"""The pack: what comes out is what the sources give; what is damaged or foreign is not taken."""

from __future__ import annotations

import hashlib
import json
import logging
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from leanprover_alpha.environment.lean.compile import compile_file
from leanprover_alpha.errors import ToolchainError
from leanprover_alpha.toolchain import build, cache, embedded, pack
from leanprover_alpha.toolchain.build import Progress, ensure_core, reporting_to
from leanprover_alpha.toolchain.columns import HEADER, Columns, Reader, UnknownObjectError
from leanprover_alpha.toolchain.core_sources import read_core

KEY = "small"
NO_LEAN = ["/no/such/lean"]
"""Who needs it has not unpacked."""

MODULES = {
    "Init.lean": "prelude\nimport Init.Left\nimport Init.Right\n",
    "Init/Base.lean": "prelude\nset_option genCtorIdx false in\ninductive True : Prop | intro\n",
    "Init/Left.lean": "prelude\nimport Init.Base\ntheorem left : True := True.intro\n",
    "Init/Right.lean": "prelude\nimport Init.Base\ntheorem right (p : Prop) (h : p) : p := h\n",
}
BUNDLES = "Init.Both Init.Left Init.Right\n"

FILE = """\
/-- "ℤ ∪ 𝔸", eight by eight. -/
theorem digits : 2 ^ 200 + 1 = 1606938044258990275541962092341162602522202993782792835301377 := by
  decide
theorem both (p q : Prop) (hp : p) (hq : q) : p ∧ q := ⟨hp, hq⟩
def letters : List String := ["", "a", "sieben.", "achtacht", "neunneun!", "∀ ε > 0"]
theorem sum (a b c : Nat) (h : a < b) : a + c < b + c := by omega
universe u v
structure Two.«odd name» (α : Type u) (β : Type v) where
  fst : α
  snd : β
deriving Repr, DecidableEq
"""


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sources of a small library, its pack among them; and, compiled from them, `compiled`."""
    place = tmp_path_factory.mktemp("library")
    root = place / "sources"
    for name, text in MODULES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    (root / "bundles.txt").write_text(BUNDLES)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(cache.VARIABLE, str(place / "cache"))
        command = embedded.forge_command(embedded.describe())
        core = ensure_core(read_core(root), KEY, command)
    core.rename(place / "compiled")
    write(place, root / pack.PACK)
    return place


def write(place: Path, target: Path) -> pack.PackHeader:
    compiled = place / "compiled"
    return pack.write_pack(compiled, target, key=KEY, sources="s", wheel="w", machine="m")


@pytest.fixture
def cache_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache folder of this test alone."""
    folder = tmp_path / "cache"
    monkeypatch.setenv(cache.VARIABLE, str(folder))
    return folder


def files(folder: Path, *endings: str) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.suffix in endings)
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


def test_pack_belongs_to_the_sources() -> None:
    sources = read_core()
    header = pack.read_header(sources.root)
    stale = "lean/core changed: run `make core-pack`"
    assert header is not None, stale
    assert header.sources == sources.digest, stale
    assert header.wheel == embedded.PINNED, "another Lean: run `make core-pack`"


def test_pack_holds_what_the_sources_give(tmp_path: Path) -> None:
    """The one test that compiles the whole library."""
    library, sources = embedded.describe(), read_core()
    header = pack.read_header(sources.root)
    assert header is not None
    if header.machine != embedded.machine():
        pytest.skip(f"the pack is for {header.machine}")
    assert header.key == embedded.pack_key(library, sources), "run `make core-pack`"
    for name in ("compiled", "unpacked"):
        (tmp_path / name).mkdir()
    pack.unpack(sources.root, tmp_path / "unpacked")
    build.compile_all(sources, embedded.forge_command(library), tmp_path / "compiled")
    expected = files(tmp_path / "compiled", ".olean")
    found = files(tmp_path / "unpacked", ".olean")
    assert set(found) == set(expected)
    assert [name for name in expected if found[name] != expected[name]] == []


def test_first_use_unpacks_and_compiles_nothing(compiled: Path, cache_at: Path) -> None:
    told: list[Progress] = []
    with reporting_to(told.append):
        core = ensure_core(read_core(compiled / "sources"), KEY, NO_LEAN)
    assert build.was_unpacked(core)
    assert build.find_core(KEY) == core
    assert files(core, ".olean", ".lean") == files(compiled / "compiled", ".olean", ".lean")
    assert (told[0], told[-1]) == (Progress(0, 4), Progress(4, 4))


def test_library_that_was_compiled_is_not_taken_for_unpacked(compiled: Path) -> None:
    assert not build.was_unpacked(compiled / "compiled")


def test_pack_of_other_sources_is_left_alone(compiled: Path, cache_at: Path) -> None:
    command = embedded.forge_command(embedded.describe())
    core = ensure_core(read_core(compiled / "sources"), "other", command)
    assert not build.was_unpacked(core)
    assert files(core, ".olean") == files(compiled / "compiled", ".olean")


def cut_short(data: bytes) -> bytes:
    return data[:-100]


def altered(data: bytes) -> bytes:
    middle = len(data) * 2 // 3
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


def without_its_first_line(data: bytes) -> bytes:
    return data.partition(b"\n")[2]


def of_a_later_format(data: bytes) -> bytes:
    return data.replace(b'"format": 1', b'"format": 2', 1)


def wrong_inside(data: bytes) -> bytes:
    """A pack whose own checksum is right and whose content is not."""
    line, _, body = data.partition(b"\n")
    header = json.loads(line)
    body = b"\xfd7zXZ\0" + bytes(len(body) - 6)
    header["sha256"] = hashlib.sha256(body).hexdigest()
    return json.dumps(header).encode() + b"\n" + body


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (cut_short, "bytes instead of"),
        (altered, "checksum is wrong"),
        (without_its_first_line, "first line is damaged"),
        (of_a_later_format, "format 2 is not known"),
        (wrong_inside, "it is damaged"),
    ],
)
def test_damaged_pack_is_told_and_the_library_compiled(
    damage: Callable[[bytes], bytes],
    says: str,
    compiled: Path,
    cache_at: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    file = compiled / "sources" / pack.PACK
    whole = file.read_bytes()
    file.write_bytes(damage(whole))
    try:
        with caplog.at_level(logging.WARNING):
            command = embedded.forge_command(embedded.describe())
            core = ensure_core(read_core(compiled / "sources"), KEY, command)
    finally:
        file.write_bytes(whole)
    (message,) = caplog.messages
    assert says in message
    assert "compiling the library instead" in message
    assert not build.was_unpacked(core)
    assert files(core, ".olean") == files(compiled / "compiled", ".olean")


def test_module_that_does_not_match_its_checksum_leaves_nothing(
    compiled: Path, cache_at: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Reader.read
    monkeypatch.setattr(Reader, "read", lambda *given: read(*given)[:-1] + b"!")
    command = embedded.forge_command(embedded.describe())
    core = ensure_core(read_core(compiled / "sources"), KEY, command)
    assert files(core, ".olean") == files(compiled / "compiled", ".olean")


def test_packing_twice_gives_the_same_bytes(compiled: Path, tmp_path: Path) -> None:
    write(compiled, tmp_path / pack.PACK)
    whole = (compiled / "sources" / pack.PACK).read_bytes()
    assert (tmp_path / pack.PACK).read_bytes() == whole


def test_library_compiled_here_has_a_key_that_no_pack_has(monkeypatch: pytest.MonkeyPatch) -> None:
    library, sources = embedded.describe(), read_core()
    monkeypatch.delenv(embedded.CORE, raising=False)
    usual = embedded.core_key(library, sources)
    assert usual == embedded.pack_key(library, sources)
    monkeypatch.setenv(embedded.CORE, "compile")
    assert embedded.core_key(library, sources) != usual
    monkeypatch.setenv(embedded.CORE, "unpack")
    with pytest.raises(ToolchainError, match="can only be 'compile'"):
        embedded.core_key(library, sources)


@pytest.fixture(scope="module")
def olean(lean: embedded.EmbeddedLean, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A module with what modules have: proofs, strings, big numbers, universes, odd names."""
    place = tmp_path_factory.mktemp("module")
    (place / "F.lean").write_text(FILE, "utf-8")
    result = compile_file(
        lean.command, place / "F.lean", root=place, env=lean.env, output=place / "F.olean"
    )
    assert [str(error) for error in result.errors] == []
    return (place / "F.olean").read_bytes()


def test_module_comes_out_of_its_columns_unchanged(olean: bytes) -> None:
    columns = Columns()
    counts = [columns.write(olean) for _ in range(2)]
    reader = Reader(columns.columns, columns.forms, bytes(columns.text))
    assert [reader.read(olean[:HEADER], count) for count in counts] == [olean, olean]
    assert columns.columns["limbs"]


def test_hashes_of_names_and_expressions_need_no_room(olean: bytes) -> None:
    columns = Columns()
    columns.write(olean)
    for tag, fields, words in ((1, 2, 4), (5, 2, 4), (6, 3, 6), (7, 3, 6)):
        first = tag << 56 | fields << 48 | 8 * words << 32
        assert len(columns.columns[f"{first:x} 0 scalar"]) > 10
        assert not any(columns.columns[f"{first:x} 0 scalar"])


def test_module_of_another_make_is_refused(olean: bytes) -> None:
    with pytest.raises(UnknownObjectError, match="kind 247"):
        Columns().write(olean[:96] + struct.pack("<Q", 247 << 56) + olean[104:])
