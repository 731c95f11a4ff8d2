"""The store: distinct proofs, crashes, two writers, versions, exchange."""

from __future__ import annotations

import json
import math
import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

import pytest

from leanprover_alpha.corpus.store.exchange import export_lines, import_lines
from leanprover_alpha.corpus.store.records import Proof, Source, Step, Theorem
from leanprover_alpha.corpus.store.schema import VERSION, StoreError
from leanprover_alpha.corpus.store.store import Store, store_path
from leanprover_alpha.environment.verification.verdicts import Level

THEOREM = Theorem(
    module="Bank.Ledger",
    name="Bank.swap",
    statement="forall (p q : Prop), And p q -> And q p",
    header="theorem swap (p q : Prop) : p ∧ q → q ∧ p := by",
    context=("def nothing := 0",),
    goals=("p q : Prop\n⊢ p ∧ q → q ∧ p",),
    toolchain="embedded 4.35.0",
)
STEPS = (Step(("⊢ a",), "intro h", ("h : a\n⊢ b",)), Step(("h : a\n⊢ b",), "exact h", ()))
PROOF = Proof("intro h\nexact h", Source.HUMAN, Level.AUDITED, ("propext",), steps=STEPS)

WRITER = """
    import sys
    from pathlib import Path
    sys.path[:0] = {path!r}
    from leanprover_alpha.corpus.store.records import Proof, Source, Theorem
    from leanprover_alpha.corpus.store.store import Store
    from leanprover_alpha.environment.verification.verdicts import Level

    theorem = Theorem("M", "t", "True", "theorem t : True := by", (), ("⊢ True",), "lean")
    with Store(Path(sys.argv[1])) as store:
        for number in range(int(sys.argv[2]), int(sys.argv[3])):
            text = f"exact proof_{{number}}"
            store.add_proof(theorem, Proof(text, Source.SAMPLED, Level.AUDITED, model="m"))
            print(text, flush=True)
"""
ANY = Theorem("M", "t", "True", "theorem t : True := by", (), ("⊢ True",), "lean")


def writer(path: Path, begin: int, end: int) -> subprocess.Popen[str]:
    """A process that stores proofs and prints each one as soon as it is stored."""
    program = textwrap.dedent(WRITER).format(path=sys.path)
    command = [sys.executable, "-c", program, str(path), str(begin), str(end)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store.sqlite")


def test_what_goes_in_comes_out(store: Store) -> None:
    assert store.add_proof(THEOREM, PROOF)
    assert store.theorems(current=False) == [THEOREM]
    assert store.proofs(THEOREM) == [PROOF]
    assert list(store.pairs(current=False)) == [(THEOREM, PROOF)]


def test_same_text_is_kept_once_with_its_strongest_level(store: Store) -> None:
    assert store.add_proof(THEOREM, replace(PROOF, level=Level.COMPILED, steps=()))
    again = replace(PROOF, text="  intro h -- the pair\n  exact h", level=Level.REPLAYED)
    assert not store.add_proof(THEOREM, again)
    assert not store.add_proof(THEOREM, replace(PROOF, level=Level.COMPILED))
    (kept,) = store.proofs(THEOREM)
    assert (kept.level, kept.steps, kept.text) == (Level.REPLAYED, STEPS, PROOF.text)


def test_only_audited_proofs_are_given_unless_asked(store: Store) -> None:
    for number, level in enumerate(Level):
        store.add_proof(THEOREM, replace(PROOF, text=f"exact h{number}", level=level))
    assert {p.level for p in store.proofs(THEOREM)} == {Level.AUDITED, Level.REPLAYED}
    assert len(store.proofs(THEOREM, Level.REFUSED)) == len(Level)


def test_proofs_belong_to_the_statement_not_to_the_name(store: Store) -> None:
    store.add_proof(THEOREM, PROOF)
    renamed = replace(THEOREM, name="Bank.exchange", module="Bank")
    assert store.proofs(renamed) == [PROOF]
    assert store.proofs(replace(THEOREM, statement="False")) == []
    assert store.proofs(replace(THEOREM, context=())) == []
    assert store.proofs(replace(THEOREM, toolchain="lake 4.9.0")) == []


def test_changed_file_keeps_its_old_proofs_out_of_sight(store: Store) -> None:
    other = replace(THEOREM, name="Bank.other", statement="True")
    assert store.replace_file("Ledger.lean", "1", "Bank.Ledger", [(THEOREM, PROOF)]) == 1
    new = [(other, replace(PROOF, text="trivial"))]
    assert store.replace_file("Ledger.lean", "2", "Bank.Ledger", new) == 1
    assert store.theorems() == [other]
    assert store.proofs(THEOREM) == [PROOF]
    store.skip_file("Ledger.lean", "3", "Bank.Ledger", "it does not compile")
    assert store.theorems() == [other]
    assert store.problems() == {"Ledger.lean": "it does not compile"}
    store.forget_files([])
    assert store.theorems() == []
    assert store.theorems(current=False) == [THEOREM, other]


def test_file_is_replaced_whole_or_not_at_all(store: Store) -> None:
    store.replace_file("F.lean", "1", "Bank.Ledger", [(THEOREM, PROOF)])

    def broken() -> list[tuple[Theorem, Proof]]:
        raise RuntimeError("the tracer died")

    with pytest.raises(RuntimeError):
        store.replace_file("F.lean", "2", "Bank.Ledger", (pair for pair in broken()))
    assert store.theorems() == [THEOREM]
    assert store.file_keys() == {"F.lean": "1"}


def test_killed_writer_loses_no_proof(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    stored: list[str] = []
    for life in range(12):
        process = writer(path, life * 1000, life * 1000 + 1000)
        assert process.stdout is not None
        for _ in range(1 + 7 * life):
            stored.append(process.stdout.readline().strip())
        process.send_signal(signal.SIGKILL)
        stored += process.stdout.read().split("\n")[:-1]
        process.wait()
        with Store(path) as store:
            kept = {proof.text for proof in store.proofs(ANY)}
        assert set(stored) <= kept
        assert len(kept) <= len(stored) + life + 1  # at most one a life that could not be told
    assert sqlite3.connect(path).execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_two_processes_write_at_once(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    both = [writer(path, 0, 150), writer(path, 100, 250)]
    for process in both:
        process.communicate()
        assert process.returncode == 0
    with Store(path) as store:
        assert len(store.theorems(current=False)) == 1
        assert {p.text for p in store.proofs(ANY)} == {f"exact proof_{n}" for n in range(250)}


def test_newer_store_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    Store(path).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    connection.close()
    with pytest.raises(StoreError, match="newer lean-alpha"):
        Store(path)


def test_file_that_is_no_store_is_one_clear_line(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    path.write_text("not a database, but long enough to be taken for one" * 40)
    with pytest.raises(StoreError, match=r"not a database; move the file away"):
        Store(path)
    with pytest.raises(StoreError, match="no such folder"):
        Store(tmp_path / "missing" / "store.sqlite")


def test_full_disk_loses_nothing_that_was_stored(store: Store) -> None:
    store.add_proof(THEOREM, PROOF)
    pages = store.connection.execute("PRAGMA page_count").fetchone()[0]
    store.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError, match="the disk is full"):
        store.add_proof(THEOREM, replace(PROOF, text="exact " + "h" * 100_000))
    assert store.proofs(THEOREM) == [PROOF]


def test_git_does_not_see_the_store(tmp_path: Path) -> None:
    Store.of(tmp_path).close()
    assert store_path(tmp_path).is_file()
    assert (tmp_path / ".lean-alpha" / ".gitignore").read_text() == "*\n"


def test_exchange_carries_everything_but_trust(store: Store, tmp_path: Path) -> None:
    store.add_proof(THEOREM, PROOF)
    lines = list(export_lines(store, current=False))
    with Store(tmp_path / "other.sqlite") as other:
        assert import_lines(other, lines) == (1, 1)
        assert import_lines(other, lines) == (1, 0)
        assert other.proofs(THEOREM) == []
        assert other.proofs(THEOREM, Level.REFUSED) == [replace(PROOF, level=Level.REFUSED)]
        assert other.theorems() == []


@pytest.mark.parametrize(
    "line",
    [
        "not json",
        "[]",
        '{"theorem": {}, "proof": {}}',
        '{"proof": 3}',
    ],
)
def test_bad_line_imports_nothing(store: Store, line: str) -> None:
    other = Store(store.path.with_name("other.sqlite"))
    other.add_proof(THEOREM, PROOF)
    good = next(export_lines(other, current=False))
    with pytest.raises(StoreError, match="line 2: not a proof"):
        import_lines(store, [good, line])
    wrong = json.loads(good)
    wrong["proof"]["text"] = 7
    with pytest.raises(StoreError, match="line 1"):
        import_lines(store, [json.dumps(wrong)])
    assert store.theorems(current=False) == []


@pytest.mark.parametrize(
    ("place", "value", "why"),
    [
        ("theorem name", "\ud800", "surrogates not allowed"),
        ("theorem statement", "\udfff", "surrogates not allowed"),
        ("theorem context", ["fine", "\ud800"], "surrogates not allowed"),
        ("proof text", "exact \udc80", "surrogates not allowed"),
        ("proof model", "\ud800", "surrogates not allowed"),
        ("proof axioms", ["\ud800"], "surrogates not allowed"),
        ("proof steps", [{"goals": [], "tactic": "\ud800", "after": []}], "surrogates not"),
        ("proof seconds", math.nan, "not finite"),
        ("proof seconds", math.inf, "not finite"),
        ("proof seconds", 10**400, "not finite"),
        ("proof seconds", "1", "a number is expected"),
        ("proof seconds", True, "a number is expected"),
        ("proof log_probability", -math.inf, "not finite"),
        ("proof log_probability", [], "a number is expected"),
        ("proof source", "nobody", "is not a valid Source"),
    ],
)
def test_line_that_no_store_can_hold_imports_nothing(
    store: Store, tmp_path: Path, place: str, value: object, why: str
) -> None:
    with Store(tmp_path / "other.sqlite") as other:
        other.add_proof(THEOREM, PROOF)
        good = next(export_lines(other, current=False))
    wrong = json.loads(good)
    part, name = place.split()
    wrong[part][name] = value
    with pytest.raises(StoreError, match=rf"line 2: not a proof.*{why}.*; nothing was imported"):
        import_lines(store, [good, json.dumps(wrong)])
    assert store.theorems(current=False) == []


def test_import_that_breaks_off_leaves_nothing(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store(tmp_path / "other.sqlite") as other:
        for number in range(3):
            other.add_proof(THEOREM, replace(PROOF, text=f"exact h{number}"))
        lines = list(export_lines(other, current=False))
    keep, kept = Store._proof, []

    def full(self: Store, theorem: int, proof: Proof, made: float) -> bool:
        if len(kept) == 2:
            raise StoreError("the disk is full")
        kept.append(keep(self, theorem, proof, made))
        return True

    monkeypatch.setattr(Store, "_proof", full)
    with pytest.raises(StoreError, match="the disk is full"):
        import_lines(store, lines)
    assert kept == [True, True]
    assert store.theorems(current=False) == []
    monkeypatch.undo()
    assert import_lines(store, lines) == (3, 3)


def run(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    program = "from leanprover_alpha.cli.main import main; main()"
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", program, "store", *words]
    return subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


def test_names_that_look_like_markup_are_listed_as_they_are(tmp_path: Path) -> None:
    odd = replace(THEOREM, module="Bank.«[bold]»", name="Bank.«[/]»")
    with Store.of(tmp_path) as store:
        store.replace_file("Ledger.lean", "1", odd.module, [(odd, PROOF)])
    listed = run("list", cwd=tmp_path)
    assert listed.returncode == 0, listed.stderr
    assert listed.stdout.splitlines()[1].split() == [odd.module, odd.name, "1", "1", "human"]


def test_command_lists_exports_and_imports(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    with Store.of(tmp_path / "a") as store:
        store.replace_file("Ledger.lean", "1", "Bank.Ledger", [(THEOREM, PROOF)])
    listed = json.loads(run("list", "a", "--json", cwd=tmp_path).stdout)
    assert listed["theorems"] == [
        {
            "module": "Bank.Ledger",
            "theorem": "Bank.swap",
            "proofs": 1,
            "verified": 1,
            "sources": ["human"],
        }
    ]
    exported = run("export", "a", cwd=tmp_path)
    assert exported.returncode == 0
    (tmp_path / "proofs.jsonl").write_text(exported.stdout)
    imported = run("import", "b", "proofs.jsonl", cwd=tmp_path)
    assert (imported.returncode, imported.stderr) == (0, "1 proofs read, 1 of them new\n")
    for words, said in [
        (("list", "c"), "c is no folder"),
        (("import", "b", "missing.jsonl"), "missing.jsonl cannot be read"),
    ]:
        failed = run(*words, cwd=tmp_path)
        assert failed.returncode == 2
        assert said in failed.stderr
        assert len(failed.stderr.splitlines()) == 1
