"""JSON-RPC messages between `Content-Length` headers, from a client that may send anything."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

MAX_BODY = 64 << 20
MAX_LINE = 8192
_LENGTH = re.compile(rb"content-length\s*:\s*(\d{1,18})", re.IGNORECASE)


class BadFrame(str):
    """What is wrong with a frame that was skipped."""


def frames(stream: BinaryIO) -> Iterator[bytes | BadFrame]:
    """The bodies of the messages on a stream, to its end; lines that are no header are skipped."""
    while True:
        length = _length(stream)
        if length is None:
            return
        if length > MAX_BODY:
            if not _skip(stream, length):
                return
            yield BadFrame(f"a message of {length} bytes is larger than {MAX_BODY >> 20} MB")
            continue
        body = stream.read(length)
        if len(body) < length:
            return
        yield body


def _length(stream: BinaryIO) -> int | None:
    """The length that the next header tells, read up to its end; None at the end of the stream."""
    length: int | None = None
    while line := stream.readline(MAX_LINE):
        found = _LENGTH.fullmatch(line.strip())
        if found:
            length = int(found[1])
        elif not line.strip() and length is not None:
            return length
    return None


def _skip(stream: BinaryIO, length: int) -> bool:
    while length:
        chunk = stream.read(min(length, 1 << 20))
        if not chunk:
            return False
        length -= len(chunk)
    return True
