"""The compiled core library as one small file that travels with the sources.

The file `compiled.pack`, beside `Init.lean`, begins with a line of JSON (`PackHeader`). Five parts
follow it, each compressed by itself (xz): what is read whole, then the columns of toolchain/
columns.py by the bytes that one of their numbers takes. A pack belongs to the sources, the Lean and
the kind of machine that its key stands for, and is good for nothing else. `make core-pack` writes
it from a fresh compilation, and a test compares it with another.
"""

from __future__ import annotations

import contextlib
import gc
import hashlib
import json
import lzma
import struct
import sys
from array import array
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from leanprover_alpha.errors import LeanAlphaError
from leanprover_alpha.toolchain.columns import HEADER, Columns, Reader, UnknownObjectError

PACK = "compiled.pack"
FORMAT = 1
_HEADER_LIMIT = 4096
_WIDTHS = {1: "B", 2: "H", 4: "I", 8: "Q"}
"""Bytes of a number -> the code of its array."""
_FILTERS = {
    1: {"lc": 0, "lp": 0, "pb": 0},
    2: {"lc": 0, "lp": 1, "pb": 1},
    4: {"lc": 1, "lp": 2, "pb": 2},
    8: {"lc": 0, "lp": 3, "pb": 3},
}


class PackError(LeanAlphaError):
    """A pack that is damaged, cut short or of another format."""


@dataclass(frozen=True)
class PackHeader:
    """What a pack says about itself.

    Attributes:
        format: of the file.
        key: the library in the cache that it holds: sources, Lean and machine.
        sources: fingerprint of the sources alone.
        wheel: version of the package that brought Lean.
        machine: where it was compiled.
        parts: bytes of each part.
        sha256: of all parts together.
    """

    format: int
    key: str
    sources: str
    wheel: str
    machine: str
    parts: list[int]
    sha256: str


def read_header(root: Path) -> PackHeader | None:
    """The header of the pack among the sources in `root`; None if there is no pack.

    Raises:
        PackError: it is not the header of a pack of this format.
    """
    try:
        with (root / PACK).open("rb") as file:
            line = file.readline(_HEADER_LIMIT)
    except FileNotFoundError:
        return None
    except OSError as failure:
        raise PackError(f"cannot be read: {failure.strerror}") from failure
    try:
        header = PackHeader(**json.loads(line))
    except (ValueError, TypeError) as failure:
        raise PackError("its first line is damaged") from failure
    if header.format != FORMAT:
        raise PackError(f"its format {header.format} is not known")
    return header


def unpack(root: Path, place: Path, progress: Callable[[float], None] | None = None) -> None:
    """Writes the compiled modules of the pack in `root` into the folder `place`.

    Args:
        progress: is told which part of the work is done, from 0 to 1.

    Raises:
        PackError: a byte of it is not what was packed. Files may lie in `place`, whole or none.
        OSError: a file cannot be written.
    """
    header = read_header(root)
    if header is None:
        raise PackError("is missing")
    body = (root / PACK).read_bytes().partition(b"\n")[2]
    if len(body) != sum(header.parts):
        raise PackError(f"it has {len(body)} bytes instead of {sum(header.parts)}")
    if hashlib.sha256(body).hexdigest() != header.sha256:
        raise PackError("its checksum is wrong")
    try:
        manifest, reader = _open(body, header.parts)
        total = sum(module["objects"] for module in manifest["modules"])
        done = 0
        with _without_garbage_collector():
            for module in manifest["modules"]:
                data = reader.read(bytes.fromhex(module["head"]), module["objects"])
                if hashlib.sha256(data).hexdigest() != module["sha256"]:
                    raise PackError(f"{module['files'][0]} is damaged")
                for name in module["files"]:
                    (place / name).parent.mkdir(parents=True, exist_ok=True)
                    (place / name).write_bytes(data)
                done += module["objects"]
                if progress:
                    progress(done / total)
    except (lzma.LZMAError, LookupError, StopIteration, ValueError, struct.error) as failure:
        raise PackError(f"it is damaged ({failure})") from failure


@contextlib.contextmanager
def _without_garbage_collector() -> Iterator[None]:
    """A million small objects, none of them in a cycle, would be looked at again and again."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _open(body: bytes, sizes: list[int]) -> tuple[dict[str, Any], Reader]:
    """The manifest, and the columns made ready to be read."""
    parts, start = [], 0
    for size in sizes:
        parts.append(lzma.decompress(body[start : start + size]))
        start += size
    (length,) = struct.unpack_from("<I", parts[0])
    manifest = json.loads(parts[0][4 : 4 + length])
    columns: dict[str, array[int]] = {}
    for (width, code), part in zip(_WIDTHS.items(), parts[1:], strict=True):
        view, start = memoryview(part), 0
        for name, count in manifest["columns"][str(width)]:
            columns[name] = array(code, view[start : start + count * width].tobytes())
            start += count * width
            if sys.byteorder == "little":
                columns[name].byteswap()
    return manifest, Reader(columns, manifest["forms"], parts[0][4 + length :])


def write_pack(
    compiled: Path, target: Path, *, key: str, sources: str, wheel: str, machine: str
) -> PackHeader:
    """Packs every `.olean` file below `compiled` into `target`, the same bytes each time.

    Args:
        key: name of the library in the cache; the others are the header's, too.

    Raises:
        UnknownObjectError: a file that cannot be packed so that it comes out unchanged.
    """
    columns, modules = Columns(), _contents(compiled)
    for data, module in modules.items():
        module["objects"] = columns.write(data)
    reader = Reader(columns.columns, columns.forms, bytes(columns.text))
    for data, module in modules.items():
        if reader.read(data[:HEADER], module["objects"]) != data:
            raise UnknownObjectError(f"{module['files'][0]} does not come out as it went in")
    parts = _compress(list(modules.values()), columns)
    body = b"".join(parts)
    checksum = hashlib.sha256(body).hexdigest()
    header = PackHeader(FORMAT, key, sources, wheel, machine, [*map(len, parts)], checksum)
    target.write_bytes(json.dumps(asdict(header)).encode() + b"\n" + body)
    return header


def _contents(compiled: Path) -> dict[bytes, dict[str, Any]]:
    """What the files hold, each once -> its place in the manifest, still without `objects`."""
    modules: dict[bytes, dict[str, Any]] = {}
    for file in sorted(compiled.rglob("*.olean")):
        data = file.read_bytes()
        head, checksum = data[:HEADER].hex(), hashlib.sha256(data).hexdigest()
        module = modules.setdefault(data, {"files": [], "head": head, "sha256": checksum})
        module["files"].append(file.relative_to(compiled).as_posix())
    return modules


def _compress(modules: list[dict[str, Any]], columns: Columns) -> list[bytes]:
    """The five parts of a pack."""
    names: Mapping[int, list[tuple[str, int]]] = {width: [] for width in _WIDTHS}
    numbers = {width: bytearray() for width in _WIDTHS}
    for name, column in sorted(columns.columns.items()):
        if column:
            width = next(w for w in _WIDTHS if max(column) < 1 << 8 * w)
            names[width].append((name, len(column)))
            swapped = array(_WIDTHS[width], column)
            if sys.byteorder == "little":  # the first byte tells most about the next
                swapped.byteswap()
            numbers[width] += swapped.tobytes()
    manifest = {"modules": modules, "forms": [*columns.forms], "columns": names}
    text = json.dumps(manifest).encode()
    first = struct.pack("<I", len(text)) + text + columns.text
    parts = [_xz(first, lc=3, lp=0, pb=0)]
    return parts + [_xz(bytes(numbers[width]), **_FILTERS[width]) for width in _WIDTHS]


def _xz(data: bytes, **model: int) -> bytes:
    """Compressed as small as xz can: whole part in sight; the checksum is ours."""
    lzma2 = {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, **model}
    return lzma.compress(data, lzma.FORMAT_XZ, lzma.CHECK_NONE, filters=[lzma2])
