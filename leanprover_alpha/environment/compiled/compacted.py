"""The memory image inside an `.olean` file, read without running Lean.

Lean writes a module as one *compacted region*: every object exactly as it lay in memory, at
addresses that start from a base written in the header. Reading it costs no parsing: an address
minus the base is a file offset. Sizes in bytes:

    header   "olean" · format version (1) · flags (1) · Lean version (33) · git hash (40) · base (8)
    root     address of the module's data (8); in older files the last 8 bytes
    objects  rc (4) · size (2) · n (1) · tag (1), then by tag
             0–244  constructor: n addresses, then unboxed fields
             246    array: size (8) · capacity (8) · addresses
             249    string: bytes with the final NUL (8) · capacity (8) · code points (8) · UTF-8
             250    big number (GMP): alloc (4) · count of limbs (4) · address of the limbs (8)

An odd address is no address but a small number, shifted left by one. A file that is cut short or
damaged raises `OleanError`: an object refers only to objects written before it, which is checked at
every step, so that no loop can arise.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from leanprover_alpha.errors import LeanAlphaError
from leanprover_alpha.toolchain.names import quote

HEADER_SIZE = 88
ARRAY, STRING, BIG_NUMBER = 246, 249, 250
LAST_CONSTRUCTOR = 244

_U64 = struct.Struct("<Q").unpack_from
_ADDRESSES = tuple(struct.Struct(f"<{count}Q").unpack_from for count in range(16))
_HEADER = struct.Struct("<5sBB33s40sQ").unpack_from


class OleanError(LeanAlphaError):
    """An `.olean` file that cannot be read."""


@dataclass(frozen=True)
class OleanHeader:
    """What an `.olean` file says about itself before its objects begin."""

    format_version: int
    flags: int
    lean_version: str
    git_hash: str
    base: int


class Region:
    """One mapped file. Addresses are those of the file's own base, so that several regions can
    refer to each other.
    """

    __slots__ = ("data", "end", "header", "path", "root", "start")

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            with path.open("rb") as file:
                self.data: mmap.mmap | bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            raise OleanError(f"{path}: cannot be read as an .olean file: {error}") from error
        self.header = _read_header(path, self.data)
        self.start = self.header.base
        self.end = self.start + len(self.data)
        self.root = self._find_root()

    def _find_root(self) -> int:
        (first,) = _U64(self.data, HEADER_SIZE)
        if self.start + HEADER_SIZE < first < self.end:
            return int(first)
        (last,) = _U64(self.data, len(self.data) - 8)
        if self.start + HEADER_SIZE <= last < self.end:
            return int(last)
        raise OleanError(f"{self.path}: no root object; the file is cut short or damaged")


def _read_header(path: Path, data: mmap.mmap | bytes) -> OleanHeader:
    if len(data) < HEADER_SIZE + 16 or data[:5] != b"olean":
        raise OleanError(f"{path}: not an .olean file")
    _, format_version, flags, version, git_hash, base = _HEADER(data, 0)
    if format_version not in (1, 2, 3):
        raise OleanError(f"{path}: .olean format {format_version} is not known (1, 2 and 3 are)")
    version, git_hash = (
        text.split(b"\0")[0].decode("ascii", "replace") for text in (version, git_hash)
    )
    return OleanHeader(format_version, flags, version, git_hash, base)


class Memory:
    """The objects of one module: its `.olean`, and under the module system also `.olean.server` and
    `.olean.private`.
    """

    __slots__ = ("_names", "regions")

    def __init__(self, regions: Sequence[Region]) -> None:
        self.regions = tuple(regions)
        self._names: dict[int, str] = {}

    def _damaged(self, address: int, why: str) -> OleanError:
        return OleanError(f"{self.regions[-1].path}: damaged at address {address:#x}: {why}")

    def _locate(self, address: int) -> tuple[mmap.mmap | bytes, int]:
        for region in self.regions:
            if region.start <= address < region.end - 7 and not address & 7:
                return region.data, address - region.start
        raise self._damaged(address, "no object there")

    def tag(self, address: int) -> int:
        """The constructor index of an object (a boxed number is its own index)."""
        if address & 1:
            return address >> 1
        data, offset = self._locate(address)
        return data[offset + 7]

    def fields(self, address: int, count: int) -> tuple[int, ...]:
        """The first `count` addresses that a constructor object holds."""
        data, offset = self._locate(address)
        if data[offset + 7] > LAST_CONSTRUCTOR or data[offset + 6] < count:
            raise self._damaged(address, f"expected a constructor with {count} fields")
        if offset + 8 + 8 * count > len(data):
            raise self._damaged(address, "cut short")
        if count < len(_ADDRESSES):
            fields: tuple[int, ...] = _ADDRESSES[count](data, offset + 8)
        else:
            fields = struct.unpack_from(f"<{count}Q", data, offset + 8)
        for field in fields:
            if not field & 1 and field >= address and self._same_region(field, address):
                raise self._damaged(address, "refers forwards")
        return fields

    def _same_region(self, first: int, second: int) -> bool:
        return any(r.start <= first < r.end and r.start <= second < r.end for r in self.regions)

    def scalar(self, address: int, index: int) -> int:
        """Byte `index` of the unboxed fields of a constructor object."""
        data, offset = self._locate(address)
        position = offset + 8 + 8 * data[offset + 6] + index
        if data[offset + 7] > LAST_CONSTRUCTOR or position >= len(data):
            raise self._damaged(address, "cut short")
        return data[position]

    def array(self, address: int) -> tuple[int, ...]:
        """The addresses that an array holds."""
        data, offset = self._locate(address)
        if data[offset + 7] != ARRAY:
            raise self._damaged(address, "expected an array")
        (size,) = _U64(data, offset + 8) if offset + 16 <= len(data) else (len(data),)
        if offset + 24 + 8 * size > len(data):
            raise self._damaged(address, "array cut short")
        return struct.unpack_from(f"<{size}Q", data, offset + 24)

    def list(self, address: int) -> list[int]:
        """The addresses that a `List` holds."""
        found = []
        while not address & 1:
            head, address = self.fields(address, 2)
            found.append(head)
        return found

    def children(self, address: int) -> tuple[tuple[int, ...], bytes]:
        """The addresses that any object holds, and the bytes in it that are no addresses."""
        data, offset = self._locate(address)
        tag, count = data[offset + 7], data[offset + 6]
        if tag == ARRAY:
            return self.array(address), b""
        if tag == STRING:
            return (), self.string(address).encode()
        if tag == BIG_NUMBER:
            return (), str(self.natural(address)).encode()
        if tag > LAST_CONSTRUCTOR:
            raise self._damaged(address, f"an object of kind {tag}")
        (size,) = struct.unpack_from("<H", data, offset + 4)
        return self.fields(address, count), bytes(data[offset + 8 + 8 * count : offset + size])

    def string(self, address: int) -> str:
        """A `String`."""
        data, offset = self._locate(address)
        if data[offset + 7] != STRING:
            raise self._damaged(address, "expected a string")
        (size,) = _U64(data, offset + 8) if offset + 16 <= len(data) else (0,)
        if not 0 < size <= len(data) - offset - 32:
            raise self._damaged(address, "string cut short")
        try:
            return bytes(data[offset + 32 : offset + 31 + size]).decode("utf-8")
        except UnicodeDecodeError as error:
            raise self._damaged(address, "string is not UTF-8") from error

    def natural(self, address: int) -> int:
        """A `Nat`, small or big."""
        if address & 1:
            return address >> 1
        data, offset = self._locate(address)
        if data[offset + 7] != BIG_NUMBER or offset + 24 > len(data):
            raise self._damaged(address, "expected a number")
        limbs, where = struct.unpack_from("<iQ", data, offset + 12)
        digits, start = self._locate(where)
        if limbs < 0 or start + 8 * limbs > len(digits):
            raise self._damaged(address, "number cut short")
        return int.from_bytes(digits[start : start + 8 * limbs], "little")

    def name(self, address: int) -> str:
        """A `Name`, as text in which different names differ: components that are no identifiers
        stand in « ».
        """
        known = self._names
        path = []
        while address not in known:
            if address & 1:
                known[address] = ""
                break
            path.append(address)
            address = self.fields(address, 2)[0]
        text = known[address]
        for node in reversed(path):
            _, last = self.fields(node, 2)
            component = str(self.natural(last)) if self.tag(node) == 2 else quote(self.string(last))
            text = f"{text}.{component}" if text else component
            known[node] = text
        return text
