"""The hashes that Lean keeps inside names and expressions, from those of their parts.

Lean computes them when it makes an object; they make up a third of a compressed `.olean`. Nothing
rests on their being right: whoever uses them stores the difference to what is there. Kinds are
written as an object's first word has them: tag, count of fields, size in bytes.
"""

from __future__ import annotations

import struct
from collections.abc import Callable

_M = 0xC6A4A7935BD1E995
_WORD = (1 << 64) - 1
_HALF = (1 << 32) - 1
_FLAGS = 15 << 40
ANONYMOUS = 1723


def mix(first: int, second: int) -> int:
    """Lean's `mixHash`."""
    second = second * _M & _WORD
    return (first ^ second ^ second >> 47 ^ _M) * _M & _WORD


def of_string(text: bytes) -> int:
    """Lean's `String.hash`, a MurmurHash64A."""
    hashed = 11 ^ len(text) * _M & _WORD
    whole = len(text) & ~7
    for (word,) in struct.iter_unpack("<Q", text[:whole]):
        word = word * _M & _WORD
        hashed = (hashed ^ (word ^ word >> 47) * _M & _WORD) * _M & _WORD
    if len(text) > whole:
        hashed = (hashed ^ int.from_bytes(text[whole:], "little")) * _M & _WORD
    hashed = (hashed ^ hashed >> 47) * _M & _WORD
    return hashed ^ hashed >> 47


def _application(function: int, argument: int) -> int:
    """`Expr.app`: hash (32 bits), depth (8), flags (4), range of loose bound variables (20)."""
    second = argument * _M & _WORD
    hashed = (function ^ second ^ second >> 47 ^ _M) * _M & _HALF  # as mix: half of all calls
    left, right = function >> 32 & 255, argument >> 32 & 255
    depth = (left if left > right else right) + 1
    own, other = function >> 44, argument >> 44
    loose = own if own > other else other
    flags = (function | argument) & _FLAGS
    return flags | hashed | (depth if depth < 255 else 255) << 32 | loose << 44


def _binder(_name: int, domain: int, body: int) -> int:
    """`Expr.lam` and `Expr.forallE`."""
    depth = min(max(domain >> 32 & 255, body >> 32 & 255) + 1, 255)
    return (
        (domain | body) & _FLAGS
        | mix(depth, mix(domain & _HALF, body & _HALF)) & _HALF
        | depth << 32
        | max(domain >> 44, (body >> 44) - 1, 0) << 44
    )


def _constant(name: int, levels: int) -> int:
    """`Expr.const`; `levels` as `of_list` has them."""
    return mix(5, mix(name, (levels or 7) & _WORD)) & _HALF | levels >> 64 << 42


def _name(prefix: int, last: int) -> int:
    """`Name.str` and `Name.num`."""
    return mix(prefix or ANONYMOUS, last)


def _kind(tag: int, fields: int, size: int) -> int:
    return size | fields << 16 | tag << 24


EXPECTED: dict[int, Callable[..., int]] = {
    _kind(5, 2, 32): _application,
    _kind(6, 3, 48): _binder,
    _kind(7, 3, 48): _binder,
    _kind(4, 2, 32): _constant,
    _kind(1, 2, 32): _name,
    _kind(2, 2, 32): _name,
}
"""Upper half of an object's first word -> its first scalar, from what goes with its fields."""

CONS = _kind(1, 2, 24)


def of_list(level: int, rest: int) -> int:
    """A list of one universe level: its hash, above it the flags. Longer lists have none."""
    return 0 if rest else mix(7, level & _HALF) | (level >> 32 & 3) << 64
