"""`lean-alpha prove --stdin-json`: requests and events as lines of JSON, for scripts.

In, one object a line:

    {"id": 1, "do": "prove", "text": "…", "file": "…", "theorem": ["…"], "line": 3, "column": 2,
     "budget": 10, "proofs": 3}
    {"id": 2, "do": "check" | "goals", …}
    {"id": 3, "do": "try_tactics", "tactics": ["simp", "omega"], …}
    {"id": 4, "do": "cancel", "request": 1}

Out, one object a line, `id` that of the request: any number of `{"event": "progress"}` and
`{"event": "proof"}`, then one `{"event": "result"}`, `{"event": "cancelled"}` or
`{"event": "error", "message": "…"}`. Requests are worked on side by side. At the end of the input
those that are under way are finished; when nobody reads the output any more, everything ends.
"""

from __future__ import annotations

import json
import select
import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import Any, BinaryIO

from leanprover_alpha.errors import InputError, LeanAlphaError, one_line
from leanprover_alpha.service.doors.answers import Answers, Place, is_seconds
from leanprover_alpha.service.doors.benches import Benches
from leanprover_alpha.toolchain.leash import Leash, StoppedError

MAX_LINE = 64 << 20
POLL_SECONDS = 0.5
GONE = 1
NO_ID = "null"

Work = Callable[[Leash], dict[str, Any]]


class Lines:
    """One conversation. Args: `leave` ends the process when the reader of the output is gone."""

    def __init__(self, benches: Benches, outgoing: BinaryIO, leave: Callable[[int], Any]) -> None:
        self._benches, self._outgoing, self._leave = benches, outgoing, leave
        self._answers = Answers(benches)
        self._lock = threading.Lock()
        self._running: dict[str, tuple[Leash, Future[None]]] = {}

    def serve(self, incoming: BinaryIO) -> int:
        """Answer what comes in, to its end and the end of the work. Returns: the exit code."""
        threading.Thread(target=self._watch, daemon=True).start()
        while line := incoming.readline(MAX_LINE):
            if not line.endswith(b"\n") and len(line) == MAX_LINE:
                while line and not line.endswith(b"\n"):
                    line = incoming.readline(MAX_LINE)
                self._say(NO_ID, "error", message=f"a line is longer than {MAX_LINE >> 20} MB")
            elif line.strip():
                self._take(line)
        wait([future for _, future in self._running.values()])
        return 0

    def _watch(self) -> None:
        """Leave when the reader of the output has closed it, also while nothing is written."""
        poll = select.poll()
        poll.register(self._outgoing.fileno(), 0)  # errors and hang-ups are always reported
        while not poll.poll(POLL_SECONDS * 1000):
            pass
        self._leave(GONE)

    def _take(self, line: bytes) -> None:
        """Begin what a line asks for. Whatever is wrong with it is answered; nothing is raised."""
        number = NO_ID
        try:
            asked = _object(line)
            number = _id(asked, "id")
            if asked.get("do") == "cancel":
                self._cancel(number, _id(asked, "request"))
            else:
                self._begin(number, self._work(number, asked))
        except Exception as error:
            self._fail(number, error)

    def _begin(self, number: str, work: Work) -> None:
        leash = Leash()
        with self._lock:
            if number in self._running and not self._running[number][1].done():
                raise InputError(f"a request with the id {number} is under way")
            future = self._benches.proving.submit(self._run, number, work, leash)
            self._running[number] = leash, future

    def _run(self, number: str, work: Work, leash: Leash) -> None:
        try:
            leash.check()
            self._say(number, "result", result=work(leash))
        except StoppedError:
            self._say(number, "cancelled")
        except Exception as error:
            self._fail(number, error)

    def _fail(self, number: str, error: Exception) -> None:
        """End a request; a mistake of ours costs one of them, not the conversation."""
        ours = not isinstance(error, LeanAlphaError)
        why = f"internal error: {type(error).__name__}: {one_line(error)}" if ours else str(error)
        self._say(number, "error", message=why)

    def _cancel(self, number: str, request: str) -> None:
        with self._lock:
            running = self._running.get(request)
        if running is None or running[1].done():
            raise InputError(f"no request with the id {request} is under way")
        leash, future = running
        leash.pull()
        if future.cancel():  # it had not begun
            self._say(request, "cancelled")
        self._say(number, "result", result={})

    def _work(self, number: str, asked: dict[str, Any]) -> Work:
        place, answers = place_of(asked), self._answers
        what = asked.get("do")
        if what == "prove":
            budget = _number(asked, "budget")
            proofs = _whole(asked, "proofs")
            return lambda leash: answers.prove(
                place,
                leash=leash,
                tell=lambda p, m: self._say(number, "progress", percentage=p, message=m),
                found=lambda hole: self._say(number, "proof", hole=hole),
                budget=budget,
                proofs=proofs,
            )
        if what == "check":
            return lambda leash: answers.check(place, leash=leash)
        if what == "goals":
            return lambda leash: answers.goals(place, leash=leash)
        if what == "try_tactics":
            tactics = asked.get("tactics")
            if not isinstance(tactics, list) or not all(isinstance(t, str) for t in tactics):
                raise InputError("tactics is a list of texts")
            return lambda leash: answers.try_tactics(place, tactics, leash=leash)
        raise InputError('do is "prove", "check", "goals", "try_tactics" or "cancel"')

    def _say(self, number: str, event: str, **rest: Any) -> None:
        said = json.dumps({"event": event, **rest}, ensure_ascii=False)
        line = f'{{"id": {number}, {said[1:]}\n'
        try:
            with self._lock:
                self._outgoing.write(line.encode("utf-8", "backslashreplace"))  # as JSON has it
                self._outgoing.flush()
        except (OSError, ValueError):
            self._leave(GONE)


def _object(line: bytes) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError(f"not JSON: {str(error)[:200]}") from error
    if not isinstance(found, dict):
        raise InputError("a request is a JSON object")
    return found


def _id(asked: dict[str, Any], name: str) -> str:
    """An id as the JSON that it comes back as: once written, it cannot fail in any thread."""
    try:
        return json.dumps(asked.get(name), ensure_ascii=False, allow_nan=False)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{name} cannot be sent back: {str(error)[:200]}") from error


def place_of(asked: dict[str, Any]) -> Place:
    """What a request is about. Raises: InputError for a field of the wrong kind."""
    for name in ("text", "file"):
        if not isinstance(asked.get(name), (str, type(None))):
            raise InputError(f"{name} is a text")
    theorem = asked.get("theorem") or []
    names = [theorem] if isinstance(theorem, str) else theorem
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise InputError("theorem is a name or a list of names")
    return Place(
        asked.get("text"),
        asked.get("file"),
        tuple(names),
        _whole(asked, "line"),
        _whole(asked, "column") or 0,
    )


def _whole(asked: dict[str, Any], name: str) -> int | None:
    value = asked.get(name)
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 0):
        raise InputError(f"{name} is a whole number, 0 or more")
    return value


def _number(asked: dict[str, Any], name: str) -> float | None:
    value = asked.get(name)
    if value is None:
        return None
    if not is_seconds(value):
        raise InputError(f"{name} is a finite number of seconds, above 0")
    return float(value)
