"""`lean-alpha synthesize`: the same files from any number of workers, every pair a proof."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from leanprover_alpha.cli.main import run
from leanprover_alpha.corpus.synthesis import stamps
from leanprover_alpha.corpus.synthesis.chunks import Order, Shelf
from leanprover_alpha.corpus.synthesis.guessing import STYLE
from leanprover_alpha.corpus.synthesis.hunting import Found, Guessing
from leanprover_alpha.corpus.synthesis.mixture import Mixture
from leanprover_alpha.corpus.synthesis.normalise import key_of_state
from leanprover_alpha.corpus.synthesis.pipeline import Harvest, Plan, _guess, synthesize
from leanprover_alpha.corpus.synthesis.workers import Workers
from leanprover_alpha.toolchain.embedded import EmbeddedLean

FAMILIES = ("propositional", "equality")
GUESSING = Guessing(share=0.1, tried=3)


@pytest.fixture(scope="module")
def made(lean: EmbeddedLean, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What one worker made."""
    folder = tmp_path_factory.mktemp("one")
    synthesize(Plan(5, 420, folder, FAMILIES, workers=1, guessing=GUESSING))
    return folder


def pairs(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "pairs.jsonl").read_text("utf-8").splitlines()]


def files(folder: Path) -> dict[str, bytes]:
    """Everything that follows from seed and count."""
    found = [folder / "pairs.jsonl", *folder.rglob("*.lean")]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_two_workers_make_the_same_files_as_one(made: Path, tmp_path: Path) -> None:
    synthesize(Plan(5, 420, tmp_path, FAMILIES, workers=2, guessing=GUESSING))
    assert files(tmp_path) == files(made)


def test_chunk_still_under_way_is_not_taken_for_a_batch(
    made: Path, lean: EmbeddedLean, tmp_path: Path
) -> None:
    mixture, harvest = Mixture(), Harvest()
    chunk = Shelf(made, lean.key, mixture).get(Order(5, "propositional", 0))
    assert chunk is not None
    harvest.take(chunk)
    plan = Plan(5, 420, tmp_path, FAMILIES[:1], workers=2, guessing=Guessing(0.05, tried=2))
    shelf, found = Shelf(tmp_path, lean.key, mixture), Found(tmp_path, lean.key)
    with Workers(mixture, tmp_path, shelf, found, 2) as workers:
        workers.send(Order(5, "propositional", 0))
        while shelf.get(Order(5, "propositional", 0)) is None:  # its answer is on the way
            time.sleep(0.05)
        done = list(_guess(plan, workers, {"propositional": harvest.theorems}))
    assert done[-1] == (1, 1)
    assert any(
        verified.proof.style == STYLE
        for theorem in harvest.theorems.values()
        for verified in theorem.proofs
    )


def test_manifest_counts_what_is_there(made: Path) -> None:
    manifest = json.loads((made / "manifest.json").read_text("utf-8"))
    found = pairs(made)
    assert manifest["pairs"] == len(found) >= 380
    assert manifest["seed"] == 5
    for split, counts in manifest["splits"].items():
        assert counts["pairs"] == sum(pair["split"] == split for pair in found)
    assert set(manifest["families"]) == set(FAMILIES)
    for about in manifest["families"].values():
        assert about["acceptance"] > 0.7


def test_guesses_are_for_pretraining_alone(made: Path) -> None:
    guessed = [pair for pair in pairs(made) if pair["style"] == "guess"]
    assert len(guessed) > 10
    assert {pair["split"] for pair in guessed} == {"pretrain"}


def test_no_state_of_one_split_is_a_theorem_of_another(made: Path) -> None:
    found = pairs(made)
    theorems = {
        key_of_state(pair["context"], pair["goals"]): pair["split"]
        for pair in found
        if pair["step"] == 0 and pair["split"] != "pretrain"
    }
    for pair in found:
        name = key_of_state(pair["context"], pair["goals"])
        assert theorems.get(name, pair["split"]) == pair["split"]


def test_theorem_files_and_pairs_agree_and_every_whole_proof_compiles(
    made: Path, lean: EmbeddedLean, tmp_path: Path
) -> None:
    whole = [pair for pair in pairs(made) if pair["step"] == 0]
    for path in made.rglob("*.lean"):
        split, family = path.parent.name, path.stem
        names = {p["id"] for p in whole if p["split"] == split and p["family"] == family}
        text = path.read_text("utf-8")
        assert {
            line.split()[1] for line in text.splitlines() if line.startswith("theorem")
        } == names
    parts = []
    for number, pair in enumerate(whole):
        proof = "\n".join("  " + line for line in pair["proof"].splitlines())
        body = "\n".join([*pair["context"], f"{pair['statement']} := by\n{proof}"])
        parts.append(f"namespace N{number}\n{body}\nend N{number}")
    source = tmp_path / "All.lean"
    source.write_text("\n".join(parts) + "\n", "utf-8")
    done = subprocess.run(
        [*lean.command, "-DmaxErrors=0", str(source)],
        env={**os.environ, **lean.env},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout[:2000]
    assert "sorry" not in done.stdout


def test_chunks_of_a_stopped_run_are_used_again(
    made: Path, lean: EmbeddedLean, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = Shelf(made, lean.key, Mixture())
    assert shelf.get(Order(5, "propositional", 0)) is not None
    assert shelf.get(Order(6, "propositional", 0)) is None
    before = files(made)
    (made / "pairs.jsonl").unlink()
    kept = {path: path.stat().st_mtime_ns for path in made.rglob("*.gz")}
    assert any("guesses" in path.parts for path in kept)
    synthesize(Plan(5, 420, made, FAMILIES, workers=1, guessing=GUESSING))
    assert files(made) == before
    assert all(path.stat().st_mtime_ns == written for path, written in kept.items())
    monkeypatch.setattr(stamps, "_ALWAYS", ("words.py",))  # as if the code had changed
    assert Shelf(made, lean.key, Mixture()).get(Order(5, "propositional", 0)) is None


def test_ctrl_c_ends_every_process_and_says_so(lean: EmbeddedLean, tmp_path: Path) -> None:
    program = "import sys; from leanprover_alpha.cli.main import run; sys.exit(run())"
    words = ["synthesize", "--count", "100000", "--out", str(tmp_path), "--family", "propositional"]
    started = subprocess.Popen(
        [sys.executable, "-c", program, *words], stderr=subprocess.PIPE, env=dict(os.environ)
    )
    try:
        deadline = time.monotonic() + 600
        while not list(tmp_path.rglob("*.gz")) and time.monotonic() < deadline:
            time.sleep(0.05)
        started.send_signal(signal.SIGINT)
        _, said = started.communicate(timeout=600)
    finally:
        started.kill()
    assert started.returncode == 130
    assert b"Interrupted" in said
    assert list(tmp_path.rglob("*.gz"))
    listed = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True).stdout
    assert str(tmp_path) not in listed


def test_an_unknown_family_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = run(["synthesize", "--family", "poetry", "--out", str(tmp_path)])
    assert code == 2
    assert "no family is called poetry" in capsys.readouterr().err
