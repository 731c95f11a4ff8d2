"""Prompt styles: their exact text, what is cut first, and what is read out of an answer."""

from __future__ import annotations

import pytest

from leanprover_alpha.errors import InputError
from leanprover_alpha.policy.prompts import (
    STYLES,
    ContextTooLongError,
    behind,
    first_step,
    stated,
    style_named,
)
from leanprover_alpha.policy.tasks import Task

TASK = Task(
    goals=("case a\np q : Prop\nh : p ∧\n  q\nhq : q\n⊢ p", "⊢ q"),
    statement="theorem f (p q : Prop) (h : p ∧ q) (hq : q) : p := by",
    context=("theorem near : True", "def far : Nat := 0"),
    header="import Init\nopen Nat",
)


def words(text: str) -> int:
    return len(text.split())


def test_tactic_state_has_the_nearest_declaration_last_and_the_state_between_its_marks():
    assert STYLES["tactic-state"].render(TASK) == (
        "def far : Nat := 0\ntheorem near : True\n"
        "/- state -/\ncase a\np q : Prop\nh : p ∧\n  q\nhq : q\n⊢ p\n\n⊢ q\n/- proof -/\n"
    )


def test_farthest_declarations_are_dropped_first():
    style = STYLES["tactic-state"]
    full = words(style.render(TASK))
    cut = style.render(TASK, words, full - 1)
    assert "theorem near" in cut
    assert "def far" not in cut
    bare = style.render(TASK, words, full - 8)
    assert "theorem near" not in bare
    assert bare.startswith("/- state -/\ncase a\np q : Prop")


def test_a_nearer_declaration_that_is_too_long_leaves_its_room_to_the_next():
    task = Task(("⊢ p",), context=("def long := " + "x " * 50, "def short := 1"))
    assert STYLES["tactic-state"].render(task, words, 20).startswith("def short := 1\n/- state")


def test_hypotheses_are_cut_whole_from_the_top_and_leave_a_note():
    task = Task(("case a\np q : Prop\nh : p ∧\n  q\nhq : q\n⊢ p",))
    style = STYLES["tactic-state"]
    full = words(style.render(task))
    assert "case a\n…\nh : p ∧\n  q\nhq" in style.render(task, words, full - 1)
    assert "case a\n…\nhq : q\n⊢ p" in style.render(task, words, full - 4)
    with pytest.raises(ContextTooLongError, match="the goal alone takes 11 tokens") as error:
        style.render(task, words, 5)
    assert "\n" not in error.value.message


@pytest.mark.parametrize("budget", range(11, 40))
def test_no_budget_cuts_a_line(budget: int):
    lines = set(STYLES["tactic-state"].render(TASK).splitlines())
    try:
        cut = STYLES["tactic-state"].render(TASK, words, budget)
    except ContextTooLongError:
        return
    assert words(cut) <= budget
    assert set(cut.splitlines()) <= {*lines, "…"}


def test_whole_proof_leaves_the_block_open_behind_the_statement():
    assert STYLES["whole-proof"].render(TASK) == (
        "Complete the following Lean 4 code:\n\n```lean4\nimport Init\nopen Nat\n\n"
        "def far : Nat := 0\n\ntheorem near : True := by sorry\n\n"
        "theorem f (p q : Prop) (h : p ∧ q) (hq : q) : p := by\n"
    )


def test_whole_proof_of_a_chat_model_closes_the_block():
    assert STYLES["whole-proof-chat"].render(TASK).endswith(": p := by\n  sorry\n```\n")


def test_whole_proof_needs_a_theorem():
    with pytest.raises(InputError, match="needs a theorem"):
        STYLES["whole-proof"].render(Task(("⊢ p",)))


@pytest.mark.parametrize(
    ("answer", "proof"),
    [
        ("  exact h.1\n```\nThat is it.", "exact h.1"),
        ("  have a : p := by\n    simp\n  exact a\n```", "have a : p := by\n  simp\nexact a"),
        ("  exact h.1\n\ntheorem other : True := by\n  trivial\n```", "exact h.1"),
        ("```", None),
        ("", None),
    ],
)
def test_an_open_block_is_read_up_to_its_end(answer: str, proof: str | None):
    assert STYLES["whole-proof"].parse(answer, TASK) == proof


def test_the_theorem_is_found_again_in_a_block_of_the_answer():
    answer = (
        "I think.\n```lean4\ntheorem f (p q : Prop) (h : p ∧ q)\n    (hq : q) : p := by -- mine\n"
        "  cases h with\n  | intro a b => exact a\n```\n"
    )
    parsed = STYLES["whole-proof-chat"].parse(answer, TASK)
    assert parsed is not None
    assert parsed.endswith("cases h with\n| intro a b => exact a")


def test_a_proof_on_the_line_of_by_is_read():
    answer = "```lean4\n" + TASK.statement + " exact h.1\n```"
    assert STYLES["whole-proof-chat"].parse(answer, TASK) == "exact h.1"


@pytest.mark.parametrize(
    "block",
    [
        "theorem f (p q : Prop) (h : p ∧ q) (hq : p) : p := by\n  exact hq",  # another theorem
        "theorem f (p q : Prop) (h : p ∧ q) (hq : q) : p := by",  # no proof
        "-- theorem f (p q : Prop) (h : p ∧ q) (hq : q) : p := by\n  exact hq",  # in a comment
    ],
)
def test_a_block_without_the_statement_and_a_proof_is_no_answer(block: str):
    assert STYLES["whole-proof-chat"].parse(f"```lean4\n{block}\n```", TASK) is None


def test_strings_count_when_a_statement_is_looked_for():
    assert behind('example : f "b" := by\n  rfl', 'example : f "a" := by') is None


def test_seq2seq_answers_with_one_tactic_without_marks():
    style = STYLES["seq2seq-state"]
    assert style.render(TASK) == "\n\n".join(TASK.goals)
    assert style.parse(" rw [<a>Nat.add_comm</a>]\n", TASK) == "rw [Nat.add_comm]"
    assert style.steps


@pytest.mark.parametrize("name", STYLES)
def test_what_is_trained_on_is_read_back(name: str):
    proof = "cases h with\n| intro a b =>\n  exact a"
    style = STYLES[name]
    answer = style.completion(proof)
    if style.chat:
        answer = f"```lean4\n{TASK.statement}\n{answer}"
    assert style.parse(answer, TASK) == proof


@pytest.mark.parametrize(
    ("declaration", "shown"),
    [
        ("theorem f (n : Nat := 0) : n = n := by\n  rfl", "theorem f (n : Nat := 0) : n = n"),
        ("theorem f : ∀ n, n = n\n  | 0 => rfl\n  | _ + 1 => rfl", "theorem f : ∀ n, n = n"),
        ("theorem f : {n | n = 1} = s := rfl", "theorem f : {n | n = 1} = s"),
        ("/-- Doc. -/\n@[simp, grind =] private lemma f : p -- q\n  := h", "lemma f : p"),
        (
            "/-- T. -/\ninductive T where\n  /-- L. -/\n  | leaf : T\n\n  | node : T → T -- N\n",
            "inductive T where\n  | leaf : T\n  | node : T → T",
        ),
        (
            "private def f : Nat → Nat\n  | 0 => 1\n  | n + 1 => n",
            "def f : Nat → Nat\n  | 0 => 1\n  | n + 1 => n",
        ),
        ("axiom a : p", "axiom a : p"),
        ("-- nothing", ""),
    ],
)
def test_declarations_are_shown_without_proofs_and_comments(declaration: str, shown: str):
    assert stated(declaration) == shown
    assert stated(shown) == shown


def test_first_step_takes_what_belongs_to_a_tactic():
    block = "induction n with\n| zero => rfl\n| succ n ih =>\n  simp\n  omega\nexact h\n"
    assert first_step(block) == block.removesuffix("\nexact h\n")
    assert first_step("intro h\n· simp") == "intro h"
    assert first_step("simp") == "simp"


def test_unknown_style_names_those_there_are():
    with pytest.raises(InputError, match=r"no prompt style x; there are tactic-state, whole-proof"):
        style_named("x")
