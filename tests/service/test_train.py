"""`train` on a small repository, with the real Lean: what is learnt from, and what never is."""

from __future__ import annotations

import importlib.util
import json
import math
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import torch
from click.testing import CliRunner

from leanprover_alpha.cli.main import cli, run
from leanprover_alpha.cli.train import RULES as SHOWN
from leanprover_alpha.cli.train_view import TrainView
from leanprover_alpha.corpus.store.records import Source
from leanprover_alpha.corpus.store.store import Store, store_path
from leanprover_alpha.environment.verification.executors import JudgeTask, Verdicts
from leanprover_alpha.environment.verification.judge import Judgement
from leanprover_alpha.environment.verification.verdicts import Level
from leanprover_alpha.policy.direct import load_direct
from leanprover_alpha.policy.policy import Policy
from leanprover_alpha.service.train import train
from leanprover_alpha.service.training_options import TrainOptions
from leanprover_alpha.service.training_problems import fitted
from leanprover_alpha.service.verifying import DisagreementError
from leanprover_alpha.training.journal import read_metrics
from leanprover_alpha.training.rules import RULES
from leanprover_alpha.training.settings import TrainSettings

GOOD = """\
theorem sum : 1 + 1 = 2 := by decide
namespace Kept
theorem truth : True := True.intro
theorem self (p : Prop) (h : p) : p := h
end Kept
theorem zero (n : Nat) : n + 0 = n := by
  simp
theorem zero_again (m : Nat) : m + 0 = m := zero m
theorem opened (p q : Prop) : p → q → p := by sorry
"""
CHEATS = """\
macro "finish" : tactic => `(tactic| sorry)
axiom given : False
theorem by_macro : 1 = 2 := by finish
theorem by_axiom : 2 = 3 := given.elim
theorem by_code : 2 ^ 10 = 1024 := by native_decide
theorem by_lemma : 3 = 4 := absurd by_axiom (by decide)
"""
TEST = "theorem elsewhere {k : Nat} : k + 0 = k := by\n  sorry\n"
CHEATING = (
    ("⊢ 1 = 2", "finish"),
    ("⊢ 2 = 3", "exact given.elim"),
    ("⊢ 2 ^ 10 = 1024", "native_decide"),
    ("⊢ 3 = 4", "exact absurd by_axiom (by decide)"),
)
LESSONS = (
    ("⊢ 1 + 1 = 2", "rfl"),
    ("⊢ True", "trivial"),
    ("p : Prop\nh : p\n⊢ p", "exact h"),
    ("p q : Prop\n⊢ p → q → p", "intro a _\nexact a"),
    *CHEATING,
)
SMALL = ("--prompts", "8", "--samples", "4", "--max-new-tokens", "40", "--lora-rank", "4")
COMMON = (
    *SMALL,
    "--warm-start",
    "0",
    "--toolchain",
    "embedded",
    "--workers",
    "2",
    "--device",
    "cpu",
)


@pytest.fixture(scope="module")
def cheater(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that was taught honest proofs and cheats."""
    place = Path(__file__).parent.parent / "policy" / "models.py"
    spec = importlib.util.spec_from_file_location("tiny_models", place)
    assert spec is not None
    assert spec.loader is not None
    models = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(models)
    lessons = [(f"/- state -/\n{state}\n/- proof -/\n", proof) for state, proof in LESSONS]
    folder: Path = models.taught(tmp_path_factory.mktemp("cheater"), lessons)
    return folder


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Collected, not yet trained on; to be copied."""
    folder = tmp_path_factory.mktemp("first") / "small"
    folder.mkdir()
    (folder / "lakefile.toml").write_text('name = "small"\n')
    (folder / "Good.lean").write_text(GOOD)
    (folder / "Cheats.lean").write_text(CHEATS)
    assert run(["collect", str(folder), "--toolchain", "embedded", "--jobs", "2"]) == 0
    return folder


@dataclass(frozen=True)
class Trained:
    folder: Path
    adapter: Path
    report: dict[str, Any]
    said: str


@pytest.fixture(scope="module")
def trained(repository: Path, cheater: Path, tmp_path_factory: pytest.TempPathFactory) -> Trained:
    """Two steps, without a test set of one theorem."""
    folder = copied(repository, tmp_path_factory.mktemp("trained"))
    found = CliRunner().invoke(cli, [*two_steps(folder, cheater), "--json"])
    assert found.exit_code == 0, found.output
    report = json.loads(found.stdout)
    return Trained(folder, folder / ".lean-alpha" / "adapters" / "small", report, found.stderr)


def copied(repository: Path, place: Path) -> Path:
    """A repository of its own, with a test set beside it."""
    (place / "Test.lean").write_text(TEST)
    return Path(shutil.copytree(repository, place / "small"))


def two_steps(folder: Path, model: Path) -> list[str]:
    """The words that make the adapter of `trained`."""
    words = ["train", str(folder), "--model", str(model), *COMMON, "--steps", "2"]
    return [*words, "--warm-start", "1", "--exclude", str(folder.parent / "Test.lean")]


def train_again(folder: Path, model: Path, *more: str) -> int:
    return run(["train", str(folder), "--model", str(model), "--rechecks", "0", *COMMON, *more])


def test_what_lean_accepts_is_learnt_from_and_kept(trained: Trained, cheater: Path) -> None:
    report = trained.report
    assert (report["steps"], len(report["metrics"])) == (2, 2)
    assert 0 < report["metrics"][0]["precision"] < 1
    assert all(0 < line["all_fail"] < 1 for line in report["metrics"])
    assert report["new_proofs"] > 0
    assert report["rechecked"] > 0
    with Store.of(trained.folder) as store:
        new = [(t, p) for t, p in store.pairs() if p.source is Source.SAMPLED]
    assert len(new) == report["new_proofs"]
    assert {"Kept.truth", "opened"} <= {theorem.name for theorem, _ in new}
    for _, proof in new:
        assert proof.level >= Level.AUDITED
        assert proof.model == f"{cheater}+small"
        assert proof.log_probability is not None
        assert proof.log_probability < 0


def test_no_cheating_proof_enters_the_target(trained: Trained) -> None:
    names = {"by_macro", "by_axiom", "by_code", "by_lemma"}
    written = json.loads((trained.adapter / "theorems.json").read_text())
    assert all(not t["proofs"] for t in written["theorems"] if t["name"] in names)
    assert names <= {t["name"] for t in written["theorems"]}  # they are asked, in vain
    with Store.of(trained.folder) as store:
        assert not [t.name for t, _ in store.pairs() if t.name in names]
        assert [t.name for t, _ in store.pairs() if t.name == "zero"]
    state = torch.load(trained.adapter / "checkpoint" / "trainer.pt", weights_only=True)
    known = {key for key, held in state["known"] if held}
    keys = {t["key"]: t["name"] for t in written["theorems"]}
    assert known
    assert not {keys[key] for key in known} & names
    totals = {keys[key]: (total, count) for key, total, count, _ in state["table"]["entries"]}
    assert all(totals[name] == (0.0, 8) for name in names)  # tried 8 times, never a success


def test_a_theorem_of_the_test_split_is_told_by_what_it_says(trained: Trained) -> None:
    written = json.loads((trained.adapter / "theorems.json").read_text())
    assert sorted(written["excluded"]) == ["zero", "zero_again"]
    assert not {"zero", "zero_again"} & {t["name"] for t in written["theorems"]}
    assert trained.report["excluded"] == written["excluded"]


def test_the_adapter_is_peft_s_and_prove_s(trained: Trained, cheater: Path) -> None:
    from peft import PeftModel
    from transformers import AutoModelForCausalLM

    plain = PeftModel.from_pretrained(
        AutoModelForCausalLM.from_pretrained(cheater), trained.adapter
    )
    ours = Policy.load(str(cheater), adapter=trained.adapter, device="cpu")
    ids = torch.tensor([ours.encode("/- state -/\n⊢ True\n/- proof -/\n")])
    with torch.no_grad():
        both = plain(ids).logits, ours.model(ids).logits
        with ours.reference():
            base = ours.model(ids).logits
    torch.testing.assert_close(*both, rtol=0, atol=0)
    assert not torch.equal(both[1], base)
    assert load_direct(cheater, trained.adapter) is not None
    card = (trained.adapter / "README.md").read_text()
    for word in ("alpha-dpg", "library_name: peft", str(cheater), "| seed | 0 |", "theorems"):
        assert word in card
    assert (trained.adapter / "curves.png").stat().st_size > 1000
    assert not list(trained.adapter.glob("*.new"))


def test_nothing_is_written_over(
    trained: Trained, cheater: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {p: p.read_bytes() for p in trained.adapter.rglob("*") if p.is_file()}
    assert train_again(trained.folder, cheater) == 2
    assert "is there already: give a new one another --name" in capsys.readouterr().err
    assert {p: p.read_bytes() for p in trained.adapter.rglob("*") if p.is_file()} == before


def test_a_run_that_is_stopped_goes_on_to_the_same_numbers(
    trained: Trained,
    repository: Path,
    cheater: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Ctrl-C in the middle of a step, then --resume, against a run that was left alone."""
    broken = two_steps(copied(repository, tmp_path), cheater)
    adapter = tmp_path / "small" / ".lean-alpha" / "adapters" / "small"
    original = TrainView.stepped

    def interrupted(view: TrainView, numbers: Any, new: int) -> None:
        original(view, numbers, new)
        if numbers.step == 0:
            raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(TrainView, "stepped", interrupted)
        assert run(broken) == 130
    assert (adapter / "adapter_model.safetensors").is_file()
    assert run([*broken, "--resume"]) == 0
    adapters = (trained.adapter, adapter)
    lines = [read_metrics(each / "metrics.jsonl") for each in adapters]
    lasting = [
        [
            {k: v for k, v in line.items() if k not in ("seconds", "verifications", "rates")}
            for line in each
        ]
        for each in lines
    ]
    assert len(lines[0]) == 2
    assert lasting[0] == lasting[1]
    first, second = (a / "adapter_model.safetensors" for a in adapters)
    assert first.read_bytes() == second.read_bytes()


def test_a_killed_run_goes_on_from_its_last_checkpoint(
    repository: Path, cheater: Path, tmp_path: Path
) -> None:
    folder = copied(repository, tmp_path)
    words = ["train", str(folder), "--model", str(cheater), "--steps", "50", *COMMON]
    words += ["--dtype", "float32", "--rechecks", "2"]
    program = "from leanprover_alpha.cli.main import main; main()"
    adapter = folder / ".lean-alpha" / "adapters" / "small"
    with subprocess.Popen(
        [sys.executable, "-c", program, *words, "--save-every", "1"],
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ,
    ) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if line.startswith("step "):
                os.kill(process.pid, signal.SIGKILL)
                break
    done = len(read_metrics(adapter / "metrics.jsonl"))
    assert done >= 1
    with Store.of(folder) as store:
        found = sum(proof.source is Source.SAMPLED for _, proof in store.pairs())
    assert found > 0
    again = ["train", str(folder), "--model", str(cheater), *COMMON, "--resume"]
    again += ["--steps", str(done + 1)]
    assert run([*again, "--dtype", "bfloat15"]) == 2
    assert run(again) == 0
    run_json = json.loads((adapter / "checkpoint" / "run.json").read_text())
    assert run_json["options"] == {
        "revision": None,
        "style": None,
        "dtype": "float32",
        "rechecks": 2,
    }
    steps = [line["step"] for line in read_metrics(adapter / "metrics.jsonl")]
    assert steps == list(range(done + 1))


def test_two_processes_of_accelerate_launch_train_one_adapter(
    repository: Path, cheater: Path, tmp_path: Path
) -> None:
    folder = copied(repository, tmp_path)
    launch = ["-m", "accelerate.commands.launch", "--multi_gpu", "--num_processes", "2"]
    program = "from leanprover_alpha.cli.main import main; main()"
    words = ["train", str(folder), "--model", str(cheater), "--steps", "1", *COMMON, "--json"]
    done = subprocess.run(
        [sys.executable, *launch, "--no_python", sys.executable, "-c", program, *words],
        env=os.environ | {"OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)  # of the first process alone
    assert (report["steps"], len(report["metrics"])) == (1, 1)
    assert report["metrics"][0]["distinct"] > 0
    assert (folder / ".lean-alpha/adapters/small/adapter_model.safetensors").is_file()


class Contrary:
    """An executor that says of every proof the contrary of what the other one says."""

    workers = 1

    def __init__(self, *_: object) -> None:
        pass

    def run(self, tasks: Sequence[JudgeTask]) -> list[Verdicts]:
        no = Judgement(False, Level.REFUSED, reason="a test")
        return [{key: [no for _ in texts] for key, texts in t.proofs.items()} for t in tasks]

    def close(self) -> None:
        pass

    def __enter__(self) -> Contrary:
        return self

    def __exit__(self, *_: object) -> None:
        pass


def test_a_verdict_that_is_another_one_alone_stops_the_run(
    repository: Path, cheater: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from leanprover_alpha.service import train as room

    folder = copied(repository, tmp_path)
    monkeypatch.setattr(room, "LocalExecutor", Contrary)
    options = TrainOptions(model=str(cheater), toolchain="embedded", device="cpu", workers=2)
    small = {"steps": 3, "prompts": 8, "samples": 4, "max_new_tokens": 40, "lora_rank": 4}
    small["warm_start"] = 0
    with TrainView() as view, pytest.raises(DisagreementError, match=r"cannot be trusted: .*alone"):
        train(folder, options, small, view)
    state = torch.load(
        folder / ".lean-alpha/adapters/small/checkpoint/trainer.pt", weights_only=True
    )
    assert state["step"] == 0  # nothing that was learnt from such verdicts is kept


def test_options_that_are_not_given_again_are_the_run_s_own() -> None:
    begun = TrainOptions(style="whole-proof", dtype="float32", rechecks=0).completed({})
    assert begun.kept == {
        "revision": None,
        "style": "whole-proof",
        "dtype": "float32",
        "rechecks": 0,
    }
    assert TrainOptions(resume=True).completed(begun.kept).kept == begun.kept
    other = TrainOptions(resume=True, dtype="auto", rechecks=3).completed(begun.kept)
    assert (other.style, other.dtype, other.rechecks) == ("whole-proof", "auto", 3)
    plain = TrainOptions().completed({})  # a new run, or one from before this was kept
    assert (plain.style, plain.dtype, plain.rechecks) == (None, "auto", 1)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--alpha", "1"], "alpha must be at least 0 and less than 1"),
        (["--alpha", "-0.1"], "alpha must be at least 0 and less than 1"),
        (["--z-default", "0"], "z_default must be above 0"),
        (["--samples", "1"], "at least 2 samples a prompt are needed"),
        (["--rule", "ppo"], "there is no rule ppo"),
        (["--rule", "pass@k", "--k", "100"], "k must be from 1 to the 8 samples"),
        (["--z", "foo"], "there is no z foo"),
        (["--grad-clip", "-1"], "grad_clip must be above 0"),
        (["--device", "foo"], "there is no device foo here"),
        (["--dtype", "int8"], "int8 is no number format"),
        (["--executor", "moon"], "there is no executor moon"),
        (["--prompt-style", "rhyme"], "there is no prompt style rhyme"),
        (["--name", "../elsewhere"], "is no name for a folder"),
        (["--resume"], "there is no checkpoint"),
        (["--model", "none"], "there is no model to train"),
        (["--model", "/nowhere"], "there is no folder /nowhere"),
    ],
)
def test_bad_input_is_one_clear_line_and_nothing_is_written(
    tmp_path: Path,
    prover: Path,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    said: str,
) -> None:
    (tmp_path / "lakefile.toml").write_text('name = "small"\n')
    (tmp_path / "Good.lean").write_text(GOOD)
    assert run(["train", str(tmp_path), "--model", str(prover), *words]) == 2
    error = capsys.readouterr().err.strip()
    assert said in error
    assert "\n" not in error
    assert not (tmp_path / ".lean-alpha").exists()


def test_what_is_no_project_and_what_a_newer_version_wrote_is_refused(
    tmp_path: Path, prover: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["train", str(tmp_path), "--model", str(prover)]
    assert run(words) == 2
    assert "is not a Lean project" in capsys.readouterr().err
    assert not (tmp_path / ".lean-alpha").exists()
    (tmp_path / "lakefile.toml").write_text('name = "small"\n')
    (tmp_path / "Good.lean").write_text(GOOD)
    with Store.of(tmp_path):
        pass
    with sqlite3.connect(store_path(tmp_path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    assert run(words) == 2
    assert "was written by a newer lean-alpha" in capsys.readouterr().err
    assert not (tmp_path / ".lean-alpha" / "adapters").exists()


def test_a_project_without_a_theorem_is_refused(
    tmp_path: Path, prover: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "lakefile.toml").write_text('name = "small"\n')
    words = ["train", str(tmp_path), "--model", str(prover)]
    assert run(words) == 2
    assert "no theorem found" in capsys.readouterr().err
    (tmp_path / "Data.lean").write_text("def one : Nat := 1\n")
    assert run(words) == 2
    error = capsys.readouterr().err.strip().splitlines()[-1]
    assert "no theorem found" in error
    assert not (tmp_path / ".lean-alpha" / "adapters").exists()


ON_A_SMALL_DISK = """\
mount -t tmpfs -o size="$1" tmpfs "$2" || exit 77
cp -r "$3" "$2/small" && { head -c "$4" /dev/zero > "$2/filler"; shift 4; "$@"; code=$?
cp -r "$disk/small" "$saved"; exit $code; }
"""


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (0, "the disk is full|No space left"),  # as soon as the store is opened
        (160_000, "cannot be written.*No space left"),  # for the store, not for a checkpoint
    ],
)
def test_a_full_disk_is_one_clear_line_and_what_was_stored_is_safe(
    repository: Path, cheater: Path, tmp_path: Path, left: int, said: str
) -> None:
    """A real disk, of a size that runs out: a tmpfs in a mount namespace of the process's own."""
    disk, saved = tmp_path / "disk", tmp_path / "saved"
    disk.mkdir()
    room = 4096 * 1024
    used = sum(_blocks(path) for path in repository.rglob("*"))
    program = "from leanprover_alpha.cli.main import main; main()"
    words = ["train", str(disk / "small"), "--model", str(cheater), "--steps", "1", *COMMON]
    script = [str(room), str(disk), str(repository), str(room - used - left)]
    done = subprocess.run(
        [
            *("unshare", "-Urm", "sh", "-c", ON_A_SMALL_DISK, "sh", *script),
            *(sys.executable, "-c", program, *words),
        ],
        env=os.environ | {"disk": str(disk), "saved": str(saved)},
        capture_output=True,
        text=True,
    )
    if not saved.exists():
        pytest.skip(f"no disk can be mounted here: {done.stderr.strip()[:200]}")
    assert done.returncode == 2, done.stderr
    error = done.stderr.strip().splitlines()[-1]
    assert re.search(said, error)
    assert "Traceback" not in done.stderr
    with Store.of(repository) as before, Store.of(saved) as after:
        assert {p.key for _, p in before.pairs()} <= {p.key for _, p in after.pairs()}


def _blocks(path: Path) -> int:
    """Bytes that a file or folder takes on a tmpfs."""
    return -(-path.stat().st_size // 4096) * 4096 if path.is_file() else 0


def test_an_unknown_name_to_exclude_is_refused(
    repository: Path, prover: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = copied(repository, tmp_path)
    assert train_again(folder, prover, "--exclude", "zero,zerro") == 2
    assert "there is no file, no set and no theorem zerro" in capsys.readouterr().err


def test_rate_and_warm_start_follow_from_model_and_repository_unless_given(prover: Path) -> None:
    policy, settings = Policy.load(str(prover)), TrainSettings(learning_rate=0.25, warm_start=7)
    found, rate = fitted(settings, (), policy, 150), 0.5 / policy.model.config.hidden_size
    assert (found.warm_start, found.warm_rate) == (math.ceil(6 * 150 / 32), rate)
    assert found.learning_rate == pytest.approx(rate / 10)
    assert fitted(settings, (), policy, 10**6).warm_start == 200
    cold = fitted(settings, (), policy, 0)
    assert (cold.warm_start, cold.learning_rate) == (0, rate)
    assert fitted(settings, ("learning_rate", "warm_rate", "warm_start"), policy, 150) == settings


def test_help_names_every_rule() -> None:
    assert SHOWN == RULES
