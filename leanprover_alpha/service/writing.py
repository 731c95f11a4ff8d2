"""Putting proofs into a user's file: all of it or nothing, and never over somebody else's edit.

The new text is written beside the file and moved over it in one step, so that a crash, a full disk
or Ctrl-C leaves the old file whole. The file is read again just before: if its bytes are no longer
those that were proved, nothing is written.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import stat
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.errors import InputError, LeanAlphaError

CONTEXT = 3
WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_ODD = re.compile(r'[\x00-\x1f\x7f"\\]')
_ESCAPES = {'"': '\\"', "\\": "\\\\"}

Edit = tuple[Span, str]
"""A place of the old text, and what stands there in the new one."""


class ChangedMeanwhileError(LeanAlphaError):
    """Somebody edited the file while its holes were being filled: writing would undo the edit."""

    exit_code = 1


def apply(document: Document, edits: Iterable[Edit]) -> Document:
    """The document with all edits made; they must not overlap."""
    for span, new in sorted(edits, key=lambda edit: edit[0].start, reverse=True):
        document = document.replace(span, new)
    return document


def write_atomically(path: Path, before: bytes, after: bytes) -> None:
    """Replace a file's content; links are followed; mode, owner and extended attributes are kept.

    Args:
        before: the content that was read; the file must still have it.
    Raises: ChangedMeanwhileError if it has not; InputError, one line, if it cannot be written.
    """
    try:
        target = Path(os.path.realpath(path, strict=True))
        found = target.stat()
        if not found.st_mode & WRITABLE or not os.access(target, os.W_OK):
            raise InputError(f"{path}: nothing was written: the file is read-only")
        _refuse_if_changed(path, target, before)
        _replace(path, target, found, before, after)
    except OSError as error:
        why = error.strerror or str(error)
        raise InputError(f"{path}: nothing was written: {why}") from error


def _replace(path: Path, target: Path, found: os.stat_result, before: bytes, after: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:100]}.", dir=target.parent)
    try:
        with open(handle, "wb") as file:
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
        _keep_owner(path, name, found)
        shutil.copystat(target, name)
        os.utime(name)  # it changed now, whatever copystat says
        _refuse_if_changed(path, target, before)
        os.replace(name, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
    with contextlib.suppress(OSError):  # not every file system can do this for a folder
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _refuse_if_changed(path: Path, target: Path, before: bytes) -> None:
    if target.read_bytes() != before:
        raise ChangedMeanwhileError(
            f"{path}: nothing was written: the file was changed meanwhile; run the command again"
        )


def _keep_owner(path: Path, name: str, found: os.stat_result) -> None:
    new = os.stat(name)
    if (new.st_uid, new.st_gid) == (found.st_uid, found.st_gid):
        return
    try:
        os.chown(name, found.st_uid, found.st_gid)
    except OSError as error:
        raise InputError(
            f"{path}: nothing was written: the file belongs to another user or group,"
            " and would change hands; use --diff and apply the change as its owner"
        ) from error


def unified_diff(name: str, document: Document, edits: Iterable[Edit]) -> str:
    """The edits as `diff -u` shows them, for `patch -p1` and `git apply`; "" for none.

    Both refuse to leave the folder that they are run in. So a file below the current folder is
    named from there, and another one from the root: `patch -p1 -d /`. Line ends are those of the
    file. The edits themselves say which lines differ: no search for differences, however long the
    file is.
    """
    text = document.text
    lines = _lines(text)
    changes = []
    placed = sorted(edits, key=lambda edit: edit[0].start)
    for first, last, group in _by_lines(document, placed):
        start = document.offset(first + 1, 0)
        old = "".join(lines[first : last + 1])
        moved = [(Span(s.start - start, s.end - start), new) for s, new in group]
        changes.append((first, last + 1, _lines(apply(Document(old), moved).text)))
    if not changes:
        return ""
    place = _place(name)
    header = f"--- {_shown(f'a/{place}')}\n+++ {_shown(f'b/{place}')}\n"
    return header + "".join(_hunks(lines, changes))


def _place(name: str) -> str:
    """Where the file is, links followed, from the current folder; outside of it, from the root."""
    try:
        path, here = os.path.realpath(name), os.path.realpath(os.curdir)
    except (OSError, ValueError):
        return name.lstrip("/")
    inside = os.path.commonpath([path, here]) == here
    return os.path.relpath(path, here) if inside else path.lstrip("/")


def _shown(path: str) -> str:
    """A name as git writes it: a tab ends one with spaces; one that has worse in it is quoted."""
    if _ODD.search(path):
        path = '"' + _ODD.sub(lambda odd: _ESCAPES.get(odd[0], f"\\{ord(odd[0]):03o}"), path) + '"'
    return f"{path}\t" if " " in path else path


Change = tuple[int, int, list[str]]
"""First line and line after the last, from 0, and the lines that stand there afterwards."""


def _by_lines(document: Document, edits: Sequence[Edit]) -> list[tuple[int, int, list[Edit]]]:
    """The edits, those that touch the same line together; with first and last line, from 0."""
    groups: list[tuple[int, int, list[Edit]]] = []
    for span, new in edits:
        first = document.position(span.start)[0] - 1
        last = document.position(max(span.start, span.end - 1))[0] - 1
        if groups and first <= groups[-1][1]:
            start, end, group = groups[-1]
            groups[-1] = (start, max(end, last), [*group, (span, new)])
        else:
            groups.append((first, last, [(span, new)]))
    return groups


def _hunks(lines: list[str], changes: Sequence[Change]) -> Iterable[str]:
    hunks: list[list[Change]] = []
    for change in changes:
        near = bool(hunks) and change[0] - hunks[-1][-1][1] <= 2 * CONTEXT
        hunks[-1:] = [[*hunks[-1], change]] if near else [*hunks[-1:], [change]]
    shift = 0  # how many lines longer the new text is, so far
    for hunk in hunks:
        start = max(0, hunk[0][0] - CONTEXT)
        end = min(len(lines), hunk[-1][1] + CONTEXT)
        body, position, grown = [], start, 0
        for first, after, new in hunk:
            body += [" " + line for line in lines[position:first]]
            body += ["-" + line for line in lines[first:after]]
            body += ["+" + line for line in new]
            position, grown = after, grown + len(new) - (after - first)
        body += [" " + line for line in lines[position:end]]
        old, fresh = end - start, end - start + grown
        yield f"@@ -{start + 1},{old} +{start + shift + 1},{fresh} @@\n"
        yield from (_ended(line) for line in body)
        shift += grown


def _lines(text: str) -> list[str]:
    """The lines with their ends; only "\\n" ends one, as `patch` sees it."""
    lines = [line + "\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def _ended(line: str) -> str:
    return line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"
