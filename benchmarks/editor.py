"""How long an editor waits: `lean-alpha lsp` over its pipes, as an editor uses it.

    .venv/bin/python benchmarks/editor.py                      # six holes of each example file
    .venv/bin/python benchmarks/editor.py --holes 100 examples/Logic.lean

A file is opened and left alone until the server says that it is ready (`$/leanAlpha/ready`). Then
one hole after the other is asked for with `leanAlpha/prove`, one proof each. `first` is the time
from the request to the first verified proof (compiled afresh, audited, replayed by the kernel),
which the editor gets as a partial result; `done` the time to the answer, with the proof tidied.
Holes that are not proved within the budget are counted, not timed. `cpu` is the processor time
that the server and its Leans spent until the first proof: on a machine that is busy with other
work the seconds on the clock say little, and this says what an idle one would need. After that a
comment is put above the file's last theorem, and the time to the next hover on its hole (`edit`),
to the server's being ready again (`ready`) and to the first proof there (`again`, with its
processor time) is taken. The last line says which part of all holes was proved within the aims.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import statistics
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = [sys.executable, "-c", "from leanprover_alpha.cli.main import main; main()", "lsp"]
TOKEN = "first"
COLUMNS = (
    *("file", "asked", "proved", "first p50", "p95", "cpu p50", "p95", "done p50"),
    *("edit", "ready", "again", "cpu"),
)
AIMS = (0.5, 1.0, 3.0)


class Client:
    """Requests, and the moments at which notifications came."""

    def __init__(self, options: list[str]) -> None:
        self.process = subprocess.Popen(
            [*PROGRAM, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.number = 0
        self.answers: dict[int, dict[str, Any]] = {}
        self.told: list[tuple[float, dict[str, Any]]] = []
        self.spent: list[float] = []
        self.news = threading.Condition()
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self) -> None:
        stream = self.process.stdout
        assert stream is not None
        while line := stream.readline():
            while stream.readline().strip():
                pass
            message = json.loads(stream.read(int(line.split(b":")[1])))
            with self.news:
                if "method" in message:
                    self.told.append((time.monotonic(), message))
                    if message["method"] == "$/progress":
                        self.spent.append(spent(self.process.pid))
                else:
                    self.answers[message["id"]] = message
                self.news.notify_all()

    def send(self, method: str, params: Any, number: int | None = None) -> None:
        message = {"jsonrpc": "2.0", "method": method, "params": params}
        if number is not None:
            message["id"] = number
        body = json.dumps(message).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def ask(self, method: str, params: Any) -> Any:
        self.number += 1
        self.send(method, params, self.number)
        with self.news:
            self.news.wait_for(lambda: self.number in self.answers)
            answer = self.answers.pop(self.number)
        if "error" in answer:
            raise SystemExit(f"{method}: {answer['error']['message']}")
        return answer["result"]

    def moment(self, method: str, since: int) -> float:
        """When a notification came, the first after the first `since`; waits for it."""

        def found() -> float | None:
            return next((at for at, m in self.told[since:] if m["method"] == method), None)

        with self.news:
            self.news.wait_for(lambda: found() is not None)
            at = found()
        assert at is not None
        return at


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--holes", type=int, default=6, help="of each file, drawn at random")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--budget", type=float, default=10.0)
    parser.add_argument("--model", default="none")
    given = parser.parse_args()
    files = given.files or sorted((ROOT / "examples").glob("*.lean"))
    draw = random.Random(given.seed)
    client = Client(["--model", given.model, "--budget", str(given.budget), "--proofs", "1"])
    client.ask("initialize", {"processId": os.getpid(), "capabilities": {}})
    client.send("initialized", {})
    print(f"load {os.getloadavg()[0]:.1f}, {os.cpu_count()} processors, seed {given.seed}")
    print(f"| {' | '.join(COLUMNS)} |")
    print("|---|" + "---:|" * (len(COLUMNS) - 1))
    every: list[Times] = []
    asked = 0
    for file in files:
        numbers = measured(client, file, given.holes, draw)
        if numbers is None:
            continue
        times, count, after = numbers
        every, asked = every + times, asked + count
        row = [file.name, count, len(times), *shown(times), *(f"{s:.2f}" for s in after)]
        print("| " + " | ".join(map(str, row)) + " |", flush=True)
    row = ["all", asked, len(every), *shown(every), *[""] * 4]
    print("| " + " | ".join(map(str, row)) + " |")
    print(f"load {os.getloadavg()[0]:.1f} at the end")
    for seconds in AIMS:
        clock = sum(one.first <= seconds for one in every)
        cpu = sum(one.cpu <= seconds for one in every)
        print(f"first proof within {seconds:g} s: {clock} of {len(every)}, by cpu {cpu}")
    client.ask("shutdown", None)
    client.send("exit", None)
    client.process.wait(30)


def measured(
    client: Client, file: Path, most: int, draw: random.Random
) -> tuple[list[Times], int, list[float]] | None:
    """The times of the holes that were proved, how many there were, and those after the edit."""
    text, uri = file.read_text(), file.resolve().as_uri()
    places = [place(text, m.start()) for m in re.finditer(r"\bsorry\b", text)]
    if not places:
        return None
    since = len(client.told)
    item = {"uri": uri, "languageId": "lean4", "version": 1, "text": text}
    client.send("textDocument/didOpen", {"textDocument": item})
    client.moment("$/leanAlpha/ready", since)
    chosen = sorted(draw.sample(range(len(places)), min(most, len(places))))
    found = [timed(client, uri, places[number]) for number in chosen]
    above = {"line": text[: text.rindex("\ntheorem")].count("\n") + 1, "character": 0}
    change = {"range": {"start": above, "end": above}, "text": "-- edited\n"}
    last = {**places[-1], "line": places[-1]["line"] + 1}
    since, begin = len(client.told), time.monotonic()
    client.send(
        "textDocument/didChange",
        {"textDocument": {"uri": uri, "version": 2}, "contentChanges": [change]},
    )
    client.ask("textDocument/hover", {"textDocument": {"uri": uri}, "position": last})
    after = [time.monotonic() - begin, client.moment("$/leanAlpha/ready", since) - begin]
    again = timed(client, uri, last)
    client.send("textDocument/didClose", {"textDocument": {"uri": uri}})
    after += [float("nan")] * 2 if again is None else [again.first, again.cpu]
    return [times for times in found if times is not None], len(chosen), after


@dataclass
class Times:
    """Of one hole: seconds to the first proof, processor seconds until then, seconds to the end."""

    first: float
    cpu: float
    done: float


def timed(client: Client, uri: str, position: dict[str, int]) -> Times | None:
    """Ask for a proof of one hole; None if it is not proved."""
    since, begin = len(client.told), time.monotonic()
    before, samples = spent(client.process.pid), len(client.spent)
    params = {
        "textDocument": {"uri": uri},
        "position": position,
        "proofs": 1,
        "partialResultToken": TOKEN,
    }
    holes = client.ask("leanAlpha/prove", params)["holes"]
    end = time.monotonic()
    if not holes or holes[0]["status"] != "proved":
        return None
    first = client.moment("$/progress", since) - begin
    return Times(first, client.spent[samples] - before, end - begin)


def spent(pid: int) -> float:
    """Processor seconds of a process, of all below it, and of those below it that have ended."""
    found = [pid]
    ticks = 0
    for parent in found:
        try:
            fields = Path(f"/proc/{parent}/stat").read_text().rpartition(")")[2].split()
            ticks += sum(map(int, fields[11:15]))
            for task in Path(f"/proc/{parent}/task").iterdir():
                found += map(int, (task / "children").read_text().split())
        except OSError:
            continue
    return ticks / os.sysconf("SC_CLK_TCK")


def place(text: str, offset: int) -> dict[str, int]:
    line = text[:offset].rpartition("\n")[2]
    return {
        "line": text.count("\n", 0, offset),
        "character": len(line.encode("utf-16-le")) // 2,
    }


def shown(times: list[Times]) -> list[str]:
    if not times:
        return [""] * 5
    numbers = []
    for each in ([one.first for one in times], [one.cpu for one in times]):
        ordered = sorted(each)
        late = ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
        numbers += [statistics.median(ordered), late]
    numbers.append(statistics.median(one.done for one in times))
    return [f"{number:.2f}" for number in numbers]


if __name__ == "__main__":
    main()
