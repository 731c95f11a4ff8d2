"""Keys, steps, splits and mixtures: what is decided about statements without asking Lean."""

from __future__ import annotations

from collections import Counter
from random import Random

from leanprover_alpha.corpus.synthesis.mixture import Mixture
from leanprover_alpha.corpus.synthesis.normalise import key, key_of_state
from leanprover_alpha.corpus.synthesis.splits import SPLITS, Shares, held_out, split_of
from leanprover_alpha.corpus.synthesis.tracing import goals, remaining, step_lines, traced
from leanprover_alpha.corpus.synthesis.words import Proof, Statement


def statement(binders: str, goal: str, *context: str) -> Statement:
    return Statement("f", "t", binders, goal, context)


def test_statements_that_differ_in_bound_names_have_one_key() -> None:
    assert key(statement("(p q : Prop) (h : p ∧ q)", "q")) == key(
        statement("(a  b : Prop) (hab : a ∧ b)", "b")
    )
    assert key(statement("", "∀ x, ∃ y, x = y")) == key(statement("", "∀ n, ∃ m, n = m"))
    assert key(statement("", "∀ (n : Nat), n = n")) == key(statement("", "∀ (k : Nat), k = k"))


def test_statements_that_differ_otherwise_have_different_keys() -> None:
    one = statement("(p q : Prop) (h : p ∧ q)", "q")
    assert key(one) != key(statement("(p q : Prop) (h : p ∧ q)", "p"))
    assert key(one) != key(statement("(p q : Prop) (h : p ∨ q)", "q"))
    assert key(statement("", "∀ x, ∃ y, x = y")) != key(statement("", "∀ x, ∃ y, y = x"))
    assert key(statement("(n : Nat)", "n + 1 = 2")) != key(statement("(n : Nat)", "n + 1 = 3"))


def test_a_bound_name_ends_with_its_bracket() -> None:
    one = statement("(P Q : Nat → Prop)", "(∀ x, P x) → ∃ x, Q x")
    assert key(one) == key(statement("(P Q : Nat → Prop)", "(∀ x, P x) → ∃ y, Q y"))


def test_names_of_the_context_do_not_count() -> None:
    tree = "inductive {0} where\n  | leaf\n  | node (l r : {0})"
    size = "def {1} : {0} → Nat\n  | .leaf => 1\n  | .node l r => {1} l + {1} r"

    def about(*names: str) -> Statement:
        context = (tree.format(*names), size.format(*names))
        return statement(f"(t : {names[0]})", f"0 < {names[1]} t", *context)

    assert key(about("Tree", "size")) == key(about("Shape", "weight"))


def test_a_theorem_and_the_state_where_its_proof_begins_are_compared_by_their_states() -> None:
    one = key_of_state((), ["case inl\np q : Prop\nh : p\n⊢ p ∨ q"])
    assert one == key_of_state((), ["a b : Prop\nha : a\n⊢ a ∨ b"])
    assert one != key_of_state((), ["a b : Prop\nha : b\n⊢ a ∨ b"])


BLOCK = """\
intro h
cases h with
| inl hp =>
  left
  exact hp
| inr hq => exact Or.inr hq"""


def test_steps_begin_at_the_first_column_and_alternatives_begin_none() -> None:
    assert step_lines(BLOCK) == [0, 1]
    assert step_lines("constructor\n· simp\n  omega\n· rfl\n<;> simp") == [0, 1, 3]
    assert remaining(BLOCK, 1).startswith("cases h with\n| inl")


def test_traces_stand_before_the_steps() -> None:
    found = traced(BLOCK)
    lines = found.text.splitlines()
    assert [(lines[at].strip(), BLOCK.splitlines()[step]) for at, step in found.steps] == [
        ("trace_state", "intro h"),
        ("trace_state", "cases h with"),
    ]
    assert [line[2:] for line in lines if "trace_state" not in line] == BLOCK.splitlines()


def test_a_state_of_two_goals_is_two_texts() -> None:
    assert goals("case a\nh : p\n⊢ p\n\ncase b\n⊢ q") == ("case a\nh : p\n⊢ p", "case b\n⊢ q")
    assert goals("no goals") == ()


def test_splits_follow_from_seed_and_key_and_have_their_shares() -> None:
    shares = Shares(dev=0.1, train=0.2, test=0.1)
    names = [f"key{n}" for n in range(4000)]
    splits = [split_of(7, name, shares) for name in names]
    assert splits == [split_of(7, name, shares) for name in names]
    assert splits != [split_of(8, name, shares) for name in names]
    counts = Counter(splits)
    for split, share in zip(SPLITS, (0.6, 0.1, 0.2, 0.1), strict=True):
        assert abs(counts[split] / len(names) - share) < 0.03


def test_whole_templates_are_held_out_but_no_large_one() -> None:
    sizes = {"large": 500, **{f"small{n}": 20 for n in range(20)}}
    kept = held_out(3, "f", sizes, Shares(held_out=0.05, largest=0.2))
    assert kept == held_out(3, "f", sizes, Shares(held_out=0.05, largest=0.2))
    assert "large" not in kept
    assert 45 <= sum(sizes[name] for name in kept) < 65


def test_mixture_prefers_different_styles_and_little_automation() -> None:
    proofs = [Proof(f"exact t{n}", "term") for n in range(4)]
    proofs += [Proof("simp_all", "automation"), Proof("intro h\nexact h", "structured")]
    mixture = Mixture(proofs=3, same_style=2, beside=0.1)
    draws = [mixture.choose(proofs, Random(n)) for n in range(400)]
    assert all(len(kept) <= 3 for kept in draws)
    assert all("structured" in {proof.style for proof in kept} for kept in draws)
    assert 20 <= sum(any(p.style == "automation" for p in kept) for kept in draws) <= 65


def test_mixture_takes_proofs_that_differ_in_the_names_of_fun_once() -> None:
    proofs = [Proof("exact fun h => h", "term"), Proof("exact fun hp => hp", "term")]
    assert len(Mixture().choose(proofs, Random(0))) == 1


def test_mixture_drops_most_statements_that_only_automation_proves() -> None:
    proofs = [Proof("omega", "automation"), Proof("grind", "automation")]
    kept = [len(Mixture(alone=0.3).choose(proofs, Random(n))) for n in range(400)]
    assert set(kept) == {0, 1}
    assert 80 <= sum(kept) <= 160
