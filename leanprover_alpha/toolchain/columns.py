"""The objects of compiled modules as columns of small numbers, which compress well, and back.

An `.olean` file is Lean's memory as it lay: objects (environment/compiled/compacted.py describes
them) that hold the addresses of objects written before them. Twenty times smaller it becomes by
leaving out what the rest implies:

- Most objects are written right before the first one that refers to them. So objects that nobody
  refers to yet are a stack, and a first reference takes its top: it needs no number. A later one
  is the number of the object, counted from the start of the module.
- Lean keeps hashes, depths and flags in names and expressions. They follow from the parts
  (toolchain/hashes.py); what is stored is the difference, which is 0.
- What is alike stands together: one column for each field of each kind of object.

`Reader.read` gives back exactly what `Columns.write` was given; whoever writes checks that.
"""

from __future__ import annotations

import io
import struct
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from leanprover_alpha.toolchain.hashes import CONS, EXPECTED, of_list, of_string

HEADER, START = 88, 96
"""Where the address of the root object and where the objects begin."""
ARRAY, STRING, BIG_NUMBER = 246, 249, 250
LAST_CONSTRUCTOR = 244
WAYS = TOP, COVERED, EARLIER, NUMBER = "tcen"
"""How a field is written: top of the stack, the same after some that are referred to, an object's
number, a small number instead of an object."""

Record = tuple[int, int]
"""What a field holds, as a word of memory, and the hash that goes with it."""
Form = tuple[int, str]
"""An object's first word and how its fields are written."""


class UnknownObjectError(ValueError):
    """A module that cannot be written as columns."""


class Columns:
    """Columns of numbers, each under a name, to be written one number after the other."""

    def __init__(self) -> None:
        self.columns: dict[str, list[int]] = defaultdict(list)
        self.forms: dict[Form, int] = {}
        self.text = bytearray()

    def write(self, olean: bytes) -> int:
        """Adds a module and returns the number of its objects.

        Raises:
            UnknownObjectError: it holds what `read` could not give back.
        """
        writer = _Writer(self, olean)
        position = START
        while position < len(olean):
            position += writer.write(position)
        if writer.root != writer.base + writer.starts[-1]:
            raise UnknownObjectError("the last object is not the root")
        return len(writer.starts)

    def form(self, first: int, ways: str) -> None:
        """Notes the form of the next object."""
        self.columns["forms"].append(self.forms.setdefault((first, ways), len(self.forms)))


class _Writer:
    """One module on its way into columns."""

    def __init__(self, target: Columns, olean: bytes) -> None:
        self.target = target
        self.olean = olean
        self.base, self.root = struct.unpack_from("<QQ", olean, HEADER - 8)
        self.starts: list[int] = []
        self.number: dict[int, int] = {}
        self.hashes: list[int] = []
        self.stack: list[int] = []
        self.referred: set[int] = set()

    def write(self, position: int) -> int:
        """Writes the object at `position` and returns its size."""
        (first,) = struct.unpack_from("<Q", self.olean, position)
        size, count, tag = first >> 32 & 0xFFFF, first >> 48 & 0xFF, first >> 56
        hashed = 0
        if tag <= LAST_CONSTRUCTOR:
            words = self._words(position + 8, size // 8 - 1)
            records = self._fields(first, words[:count])
            hashed = self._scalars(first, words[count:], records)
        elif tag == ARRAY:
            length, capacity = self._words(position + 8, 2)
            size = 24 + 8 * length
            self._same(length, capacity)
            self.target.form(first, "")
            self.target.columns["lengths"].append(length)
            self._elements(self._words(position + 24, length))
        elif tag == STRING:
            length, capacity, points = self._words(position + 8, 3)
            self._same(length, capacity)
            text = self.olean[position + 32 : position + 31 + length]
            size = (32 + length + 7) // 8 * 8
            self._same(self.olean[position + 31 + length : position + size].strip(b"\0"), b"")
            self._same(points, len(text.decode("utf-8")))
            self.target.form(first, "")
            self.target.columns["lengths"].append(length - 1)
            self.target.text += text
            hashed = of_string(text)
        elif tag == BIG_NUMBER:
            sizes, digits = self._words(position + 8, 2)
            self._same(digits, self.base + position + 24)
            limbs = self._words(position + 24, sizes >> 32)
            size = 24 + 8 * len(limbs)
            self.target.form(first, "")
            self.target.columns["limbs"] += [sizes, *limbs]
        else:
            raise UnknownObjectError(f"an object of kind {tag}")
        self.number[self.base + position] = len(self.starts)
        self.stack.append(len(self.starts))
        self.starts.append(position)
        self.hashes.append(hashed)
        return int(size)

    def _words(self, position: int, count: int) -> tuple[int, ...]:
        return struct.unpack_from(f"<{count}Q", self.olean, position)

    @staticmethod
    def _same(found: object, expected: object) -> None:
        if found != expected:
            raise UnknownObjectError(f"expected {expected!r}, found {found!r}")

    def _fields(self, first: int, words: Iterable[int]) -> list[int]:
        """Writes a constructor's fields, the last one first, and returns the hashes beside them."""
        ways, hashes = "", []
        for index, word in reversed(list(enumerate(words))):
            way, values, hashed = self._reference(word)
            name = f"{first:x} {index} {way}"
            self.target.columns[name] += values
            ways += way
            hashes.append(hashed)
        self.target.form(first, ways)
        return hashes[::-1]

    def _elements(self, words: Iterable[int]) -> None:
        """Writes an array's elements, the last one first."""
        for word in reversed(list(words)):
            way, values, _ = self._reference(word)
            self.target.columns["ways"].append(WAYS.index(way))
            self.target.columns[f"element {way}"] += values

    def _reference(self, word: int) -> tuple[str, list[int], int]:
        """How a field is written, the numbers that it takes, and the hash beside it."""
        if word & 1:
            return NUMBER, [word >> 1], word >> 1
        number = self.number[word]
        covered = len(self.stack) - 1
        while covered >= 0 and self.stack[covered] in self.referred:
            covered -= 1
        fresh = covered >= 0 and self.stack[covered] == number
        self.referred.add(number)
        if not fresh:
            return EARLIER, [number], self.hashes[number]
        above = len(self.stack) - 1 - covered
        del self.stack[covered:]
        return (COVERED, [above], self.hashes[number]) if above else (TOP, [], self.hashes[number])

    def _scalars(self, first: int, words: tuple[int, ...], hashes: list[int]) -> int:
        """Writes what a constructor holds beside its fields; returns the hash in it."""
        kind = first >> 32
        expected = EXPECTED[kind](*hashes) if kind in EXPECTED else 0
        for index, word in enumerate(words):
            difference = word if index else word ^ expected
            self.target.columns[f"{first:x} {index} scalar"].append(difference)
        if kind == CONS:
            return of_list(*hashes)
        return int(words[0]) if words else 0


class Reader:
    """Modules out of columns, one after the other, in the order in which they were written.

    Args:
        columns: what `Columns` holds under each name.
        forms: all forms, in the order of their numbers.
        text: the characters of all strings.
    """

    def __init__(
        self, columns: Mapping[str, Iterable[int]], forms: Iterable[Form], text: bytes
    ) -> None:
        self._columns = {name: iter(column) for name, column in columns.items()}
        self._text = io.BytesIO(text)
        self._records: list[Record] = []
        self._stack: list[Record] = []
        self._ways = [self._get("element", way) for way in WAYS]
        self._makers = [self._maker(*form) for form in forms]

    def read(self, head: bytes, count: int) -> bytes:
        """The next module.

        Args:
            head: what stands before the address of the root, the base at its end.
            count: how many objects it has.
        """
        self._records.clear()
        self._stack.clear()
        add, push = self._records.append, self._stack.append
        number, makers = self._next("forms"), self._makers
        address = int.from_bytes(head[-8:], "little") + START
        root, objects = 0, []
        for _ in range(count):
            data, hashed = makers[number()](address)
            root, record = address, (address, hashed)
            add(record)
            push(record)
            objects.append(data)
            address += len(data)
        return b"".join([head, root.to_bytes(8, "little"), *objects])

    def _next(self, column: str) -> Callable[[], int]:
        """Takes the next number of a column."""
        return self._columns.get(column, iter(())).__next__

    def _get(self, owner: str, way: str) -> Callable[[], Record]:
        """Reads one field that is written that way."""
        if way == TOP:
            return self._stack.pop
        column = self._columns.get(f"{owner} {way}", iter(()))
        if way == EARLIER:
            return map(self._records.__getitem__, column).__next__
        if way == NUMBER:
            return map(_small, column).__next__
        return map(self._uncover, column).__next__

    def _uncover(self, above: int) -> Record:
        del self._stack[len(self._stack) - above :]
        return self._stack.pop()

    def _maker(self, first: int, ways: str) -> Callable[[int], tuple[bytes, int]]:
        """Makes objects of one form, from their addresses: their bytes and their hashes."""
        tag, count = first >> 56, first >> 48 & 0xFF
        if tag == ARRAY:
            return partial(self._array, first, self._next("lengths"), self._next("ways"))
        if tag == STRING:
            return partial(self._string, first, self._next("lengths"))
        if tag == BIG_NUMBER:
            return partial(self._big_number, first, self._next("limbs"))
        words = (first >> 32 & 0xFFFF) // 8
        owners = [f"{first:x} {index}" for index in reversed(range(count))]
        gets = [self._get(*each) for each in zip(owners, ways, strict=True)]
        scalars = [self._next(f"{first:x} {index} scalar") for index in range(words - 1 - count)]
        pack = partial(struct.Struct(f"<{words}Q").pack, first)
        return _constructor(first >> 32, gets, scalars, pack)

    def _array(
        self, first: int, length: Callable[[], int], way: Callable[[], int], _address: int
    ) -> tuple[bytes, int]:
        size = length()
        words = [self._ways[way()]()[0] for _ in range(size)]
        return struct.pack(f"<{size + 3}Q", first, size, size, *reversed(words)), 0

    def _string(self, first: int, length: Callable[[], int], _address: int) -> tuple[bytes, int]:
        text = self._text.read(length())
        size = len(text) + 1
        head = struct.pack("<4Q", first, size, size, len(text.decode("utf-8")))
        return head + text + bytes(8 - len(text) % 8), of_string(text)

    def _big_number(self, first: int, limb: Callable[[], int], address: int) -> tuple[bytes, int]:
        sizes = limb()
        limbs = [limb() for _ in range(sizes >> 32)]
        return struct.pack(f"<{len(limbs) + 3}Q", first, sizes, address + 24, *limbs), 0


def _small(number: int) -> Record:
    """A small number that stands in an object's place."""
    return number << 1 | 1, number


def _constructor(
    kind: int,
    gets: Sequence[Callable[[], Record]],
    scalars: Sequence[Callable[[], int]],
    pack: Callable[..., bytes],
) -> Callable[[int], tuple[bytes, int]]:
    """Makes constructor objects of one form; `gets` reads their fields, the last one first."""
    expected = EXPECTED.get(kind)

    def bare(_address: int) -> tuple[bytes, int]:
        words = [get()[0] for get in gets]
        words.reverse()
        return pack(*words), 0

    def plain(_address: int) -> tuple[bytes, int]:
        words = [get()[0] for get in gets]
        words.reverse()
        values = [scalar() for scalar in scalars]
        return pack(*words, *values), values[0]

    def pair(_address: int) -> tuple[bytes, int]:
        second, right = get_second()
        word, left = get_first()
        value = expected(left, right) ^ scalar()  # type: ignore[misc]
        return pack(word, second, value), value

    def binder(_address: int) -> tuple[bytes, int]:
        body, within = get_body()
        domain, outside = get_domain()
        name, hashed = get_name()
        value = expected(hashed, outside, within) ^ scalar()  # type: ignore[misc]
        return pack(name, domain, body, value, style()), value

    def cons(_address: int) -> tuple[bytes, int]:
        (rest, hashes), (head, level) = [get() for get in gets]
        return pack(head, rest), of_list(level, hashes)

    if kind == CONS:
        return cons
    if expected is None:
        return plain if scalars else bare
    if len(gets) == 2:
        (get_second, get_first), (scalar,) = gets, scalars
        return pair
    (get_body, get_domain, get_name), (scalar, style) = gets, scalars
    return binder
