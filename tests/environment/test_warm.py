"""Quick verification: verdicts as from the beginning, made of what no candidate has touched."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from leanprover_alpha.environment.lean.commands import TRACE
from leanprover_alpha.environment.text.document import Document
from leanprover_alpha.environment.verification import verification
from leanprover_alpha.environment.verification.verification import Level, Refused, Verifier, Way
from leanprover_alpha.environment.verification.warm import Warm
from leanprover_alpha.toolchain.discover import Toolchain, discover
from leanprover_alpha.toolchain.foundry import Foundry, Launch
from leanprover_alpha.toolchain.process import Finished, Limits
from leanprover_alpha.toolchain.sandbox import Sandbox, confines

from .attacks.cheats import ESCAPES, FALSE_PROOFS
from .attacks.cheats import FILE as CHEATED
from .attacks.honest import HONEST
from .attacks.honest import file as honest_file
from .helpers import holes_of
from .test_verification import FILE

LIMITS = Limits(seconds=30, memory_mb=2048, output_bytes=1 << 20)
CHEATS = [*(("wrong", t) for t in FALSE_PROOFS.values()), *(("right", t) for t in ESCAPES.values())]

MIXED = """\
namespace Mixed
private def twice (n : Nat) : Nat := n + n
inductive Tree where | leaf | node (l r : Tree)
deriving Repr
instance : Inhabited Tree := ⟨.leaf⟩
local notation "two" => (2 : Nat)
@[simp] theorem twice_eq (n : Nat) : twice n = two * n := by
  unfold twice; omega
theorem open_one (n : Nat) : n = n + 0 := by
  sorry
variable (n : Nat)
theorem filled : two * n = twice n := by
  sorry
theorem below : True := trivial
end Mixed
"""

MATCHED = """\
def spend (n : Nat) : Option Nat := if 5 ≤ n then some (n - 1) else none
def times : Nat → Nat → Option Nat
  | 0, n => some n
  | k + 1, n => match spend n with
    | some m => times k m
    | none => none
theorem one : spend 3 = none := by
  sorry
theorem two : times 0 4 = some 4 := by
  sorry
"""

pytestmark = pytest.mark.skipif(not confines(), reason="a fork cannot be walled in here")


class Place:
    """A file on disk, with what is warm for it."""

    def __init__(self, path: Path, text: str) -> None:
        path.write_text(text, "utf-8", newline="")
        self.path, self.text = path, text
        self.lean: Toolchain = discover(path)
        warm = Warm.open(path, self.lean, LIMITS)
        assert warm is not None
        self.warm = warm

    def verifier(self, text: str | None = None) -> Verifier:
        document = Document(self.text if text is None else text)
        return Verifier(document, self.path, self.lean, limits=LIMITS, warm=self.warm)


@pytest.fixture
def quick_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who is refused on the quick way is not asked on the other."""

    def refuse(_verifier: Verifier) -> Way:
        raise Refused("the quick way says no")

    monkeypatch.setattr(Verifier, "_plainly", property(refuse))


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    found = Place(tmp_path_factory.mktemp("warm") / "Holes.lean", FILE)
    with found.warm, found.verifier() as verifier:
        verifier.prepare()
        yield found


@pytest.mark.usefixtures("quick_only")
def test_verdicts_are_those_of_the_slow_way(place: Place) -> None:
    holes = holes_of(FILE)
    with place.verifier() as verifier:
        conditional = verifier.verify(holes[0], "simp")
        assert conditional.level is Level.CONDITIONAL
        assert conditional.axioms == ("propext", "sorryAx")
        assert verifier.verify(holes[3], "rfl").level is Level.REPLAYED
        for number, proof in ((4, "exact hp"), (5, "exact ⟨hp, hq⟩")):
            verifier.expect(holes[number])
            assert verifier.verify(holes[number], proof).level is Level.REPLAYED
        assert not verifier.verify(holes[4], "exact hq").accepted
        assert not verifier.verify(holes[7], "exact absurd broken (by decide)").accepted


def test_what_is_begun_in_the_middle_is_the_same_to_the_byte(tmp_path: Path) -> None:
    mixed = Place(tmp_path / "Mixed.lean", MIXED)
    (_, hole) = holes_of(MIXED)
    filled = Document(MIXED[: hole.span.start] + "exact (twice_eq n).symm\n")
    with mixed.warm, mixed.verifier() as verifier:
        verifier.prepare()
        quick = verifier._place.compile_quickly(filled, (TRACE,)).result()
        assert mixed.warm.snapshots.nearest(filled.text) is not None
        slow = verifier._place.compile(filled, (TRACE,))
        assert quick.olean is not None
        assert slow.olean is not None
        assert [m.text for m in quick.messages] == [m.text for m in slow.messages]
        assert quick.olean.read_bytes() == slow.olean.read_bytes()


def test_proofs_go_together_whatever_lean_numbers_as_it_goes(tmp_path: Path) -> None:
    matched = Place(tmp_path / "Matched.lean", MATCHED)
    with matched.warm, matched.verifier() as verifier:
        verifier.prepare()
        said = verifier.verify_all(dict.fromkeys(holes_of(MATCHED), "simp [spend, times]"))
        assert said.reasons == ()
        assert said.level is Level.REPLAYED


@pytest.mark.usefixtures("quick_only")
def test_no_cheat_passes_the_quick_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verification, "refusal", lambda _text: None)
    cheated = Place(tmp_path / "Cheats.lean", CHEATED)
    holes = {hole.theorem: hole for hole in reversed(holes_of(CHEATED))}
    with cheated.warm, cheated.verifier() as verifier:
        assert verifier.verify(holes["right"], "rfl").level is Level.REPLAYED
        found = {text: verifier.verify(holes[name], text) for name, text in CHEATS[::3]}
    assert [text for text, said in found.items() if said.accepted] == []


@pytest.mark.usefixtures("quick_only")
def test_honest_proofs_pass_the_quick_way(tmp_path: Path) -> None:
    honest = Place(tmp_path / "Honest.lean", honest_file())
    holes = holes_of(honest.text)
    chosen = [(hole, proof) for hole, (_, proof) in zip(holes, HONEST, strict=True)][::10]
    with honest.warm, honest.verifier() as verifier:
        found = [verifier.verify(hole, proof) for hole, proof in chosen]
    assert {said.level for said in found} == {Level.REPLAYED}, [said.reasons for said in found]


def test_snapshot_that_is_damaged_costs_time_and_no_verdict(tmp_path: Path) -> None:
    text = "theorem t : 2 = 2 := by\n  sorry\n"
    damaged = Place(tmp_path / "Damaged.lean", text)
    (hole,) = holes_of(text)
    with damaged.warm, damaged.verifier() as verifier:
        verifier.prepare()
        ((_, snapshot),) = damaged.warm.snapshots.all()
        snapshot.write_bytes(snapshot.read_bytes()[:100_000])
        assert verifier.verify(hole, "rfl").level is Level.REPLAYED
        assert not verifier.verify(hole, "exact absurd rfl id").accepted


def test_edited_text_begins_where_the_edit_is(tmp_path: Path) -> None:
    above = "".join(f"theorem t{n} : {n} = {n} := rfl\n" for n in range(40))
    text = above + "theorem last : 2 = 2 := by\n  sorry\n"
    place = Place(tmp_path / "Edited.lean", text)
    with place.warm:
        with place.verifier() as verifier:
            verifier.prepare()
        edited = text.replace("theorem last", "-- a comment\ntheorem last")
        (hole,) = holes_of(edited)
        with place.verifier(edited) as verifier:
            verifier.prepare()
            assert verifier.verify(hole, "rfl").level is Level.REPLAYED
        assert len(place.warm.snapshots.all()) == 1  # the old one has most of it


class TestFoundry:
    """A run can neither write where it must not, nor outlive its time."""

    CREATE = """\
@[extern "lean_io_create_dir"] opaque IO.FS.createDir (p : @& String) : IO Unit
#eval (IO.FS.createDir "{place}" : IO Unit)
"""

    def run(
        self, place: Place, text: str, box: Sandbox | None = None, limits: Limits = LIMITS
    ) -> Finished:
        folder = place.warm.foundry.folder
        source = folder / "Run.lean"
        source.write_text(text, "utf-8")

        def work(launch: Launch) -> Finished:
            wall = box or Sandbox()
            wall = replace(wall, readable=(*wall.readable, source))
            return launch(["--json", str(source)], place.lean.env, folder, limits, wall)

        return place.warm.foundry.submit(work).result()

    def test_it_writes_only_where_it_may(self, place: Place, tmp_path: Path) -> None:
        allowed = place.warm.foundry.folder / "allowed"
        allowed.mkdir()
        for folder in (tmp_path, place.warm.snapshots.folder, place.warm.foundry.folder):
            made = folder / "made"
            done = self.run(place, self.CREATE.format(place=made), Sandbox((folder,), (allowed,)))
            assert done.returncode == 1, done.stdout
            assert not made.exists()
        done = self.run(
            place, self.CREATE.format(place=allowed / "made"), Sandbox(writable=(allowed,))
        )
        assert done.returncode == 0, done.stdout
        assert (allowed / "made").is_dir()

    def test_endless_run_is_stopped_and_the_next_one_works(self, place: Place) -> None:
        endless = "partial def f (n : Nat) : IO Unit := f (n + 1)\n#eval f 0\n"
        done = self.run(place, endless, limits=Limits(seconds=1))
        assert done.stopped == "time"
        assert self.run(place, "theorem t : 1 = 1 := rfl\n").returncode == 0

    def test_closing_ends_every_process(self, tmp_path: Path) -> None:
        path = tmp_path / "Closed.lean"
        path.write_text("")
        lean = discover(path)
        foundry = Foundry.open(lean.env)
        assert foundry is not None
        wall = Sandbox()
        done = foundry.submit(
            lambda launch: launch(["--version"], lean.env, foundry.folder, LIMITS, wall)
        ).result()
        assert b"4.35" in done.stdout
        (forge,) = foundry._forges
        process = forge._process
        assert process is not None
        foundry.close()
        assert not foundry.folder.exists()
        deadline = time.monotonic() + 10
        while process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.01)
        with pytest.raises(ProcessLookupError):
            os.kill(process.pid, 0)


def test_a_replay_waits_for_one_module_with_the_same_imports(place: Place) -> None:
    with place.verifier() as verifier:
        module = verifier.prepare()
        assert module is not None
        count = sum(1 for _ in module.names())
        first, second = (place.warm.replay(module.path) for _ in range(2))
        assert first.result().stdout == second.result().stdout == b"replayed %d\n" % count
        other = place.path.with_name("Bare.lean")
        other.write_text("prelude\nset_option autoImplicit false\n")
        bare = verifier._place.compile(Document(other.read_text())).olean
        assert bare is not None
        said = place.warm.replay(bare).result()
        assert b"the module imports something else" in said.stdout
        assert said.returncode == 1
        assert place.warm.replay(module.path).result().returncode == 0
