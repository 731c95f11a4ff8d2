"""What the experiments on a repository share: a folder of their own, the collected repository,
commands whose time is noted.

    OUT/settings.json      all that decides the numbers
    OUT/repository/        a copy of the repository, collected
    OUT/logs/, OUT/times/  what each command said, and the seconds that it took
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from leanprover_alpha.evaluation.report import table

PROGRAM = (sys.executable, "-c", "from leanprover_alpha.cli.main import main; main()")
NAME = "benchmark"


@dataclass(frozen=True)
class Experiment:
    """The settings, and where everything lies."""

    settings: Mapping[str, Any]
    out: Path

    @property
    def seeds(self) -> list[int]:
        return [int(seed) for seed in self.settings["seeds"]]

    @property
    def threads(self) -> str:
        """Of torch, and Lean processes at once."""
        return str(self.settings["threads"])

    @property
    def model(self) -> str:
        return str(self.settings["model"])

    def adapter(self, copy: str) -> Path:
        return self.out / copy / ".lean-alpha" / "adapters" / NAME

    def done(self, part: str) -> bool:
        """Whether a command has come to its end."""
        return (self.out / "times" / f"{part}.json").is_file()

    def run(self, part: str, *words: str, program: tuple[str, ...] = PROGRAM) -> None:
        """A command in a process of its own; it is done once what it took is noted.

        Raises: SystemExit if it fails; what it said is in OUT/logs.
        """
        log = self.out / "logs" / f"{part}.txt"
        log.parent.mkdir(parents=True, exist_ok=True)
        environ = os.environ | {"OMP_NUM_THREADS": self.threads}
        begin = time.monotonic()
        with log.open("a") as file:
            process = subprocess.Popen([*program, *words], stdout=file, stderr=file, env=environ)
            _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            sys.exit(f"{part} failed: see {log}")
        found = {"clock": time.monotonic() - begin, "processor": used.ru_utime + used.ru_stime}
        (self.out / "times").mkdir(exist_ok=True)
        (self.out / "times" / f"{part}.json").write_text(json.dumps(found) + "\n")

    def collect(self) -> None:
        """The repository's proofs, verified, once for all seeds."""
        folder = self.out / "repository"
        if self.done("collect"):
            return
        if not folder.is_dir():
            ignored = shutil.ignore_patterns(".lean-alpha", "exercises")
            shutil.copytree(self.settings["repository"], folder, ignore=ignored)
        self.run("collect", "collect", str(folder), "--jobs", self.threads)

    def train(self, copy: str, seed: int, *words: str) -> None:
        """Train on a copy of the collected repository; goes on where it was stopped."""
        folder = self.out / copy
        if not folder.is_dir():
            fresh = folder.with_name(f"{copy}.new")
            shutil.rmtree(fresh, ignore_errors=True)
            shutil.copytree(self.out / "repository", fresh)
            os.replace(fresh, folder)
        if self.done(f"train-{copy}"):
            return
        begun = (self.adapter(copy) / "checkpoint").is_dir()
        given = ("--resume",) if begun else ("--seed", str(seed), *words)
        self.run(
            f"train-{copy}",
            *("train", str(folder), "--name", NAME, "--model", self.model, *given),
            *("--threads", self.threads, "--workers", self.threads),
        )

    def times(self) -> list[str]:
        """What each part took, as a table."""
        rows = []
        for path in sorted((self.out / "times").glob("*.json")):
            found = json.loads(path.read_text())
            rows.append([path.stem, f"{found['clock']:.0f}", f"{found['processor']:.0f}"])
        return table(["part", "seconds", "of the processor"], rows)


def opened(doc: str | None, here: Path, **more: Mapping[str, Any]) -> tuple[Experiment, Any]:
    """The experiment that the command line asks for, with all options.

    Args: `more`: further options by name, as `add_argument` takes them.
    """
    parser = argparse.ArgumentParser(
        description=doc, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--settings", type=Path, default=here.with_suffix(".json"))
    parser.add_argument("--model", help="the base model, instead of the one in the settings")
    parser.add_argument("--seeds", type=int, nargs="+", help="instead of those in the settings")
    parser.add_argument("--jobs", type=int, default=1, help="seeds side by side")
    for name, given in more.items():
        parser.add_argument(f"--{name}", **given)
    options = parser.parse_args()
    settings = json.loads(options.settings.read_text("utf-8"))
    settings |= {k: v for k in ("model", "seeds") if (v := getattr(options, k)) is not None}
    options.out.mkdir(parents=True, exist_ok=True)
    path = options.out / "settings.json"
    text = json.dumps(settings, indent=1) + "\n"
    if path.is_file() and path.read_text("utf-8") != text:
        sys.exit(f"{options.out} holds an experiment with other settings: name another --out")
    path.write_text(text, "utf-8")
    return Experiment(settings, options.out), options


def reported(experiment: Experiment, here: Path, lines: list[str]) -> None:
    """Write the report, with the command that made it, and print it."""
    command = f"python benchmarks/{here.name} {' '.join(sys.argv[1:])}"
    text = "\n".join(["```sh", command, "```", "", *lines, "", *experiment.times()]) + "\n"
    (experiment.out / "report.md").write_text(text, "utf-8")
    print(text)
