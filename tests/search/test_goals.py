"""Goals as Lean prints them, read back."""

from __future__ import annotations

from leanprover_alpha.search.goals import fresh, parse_goal, split_goals

TREE = """case node
α : Type u_1
p q : α → Prop
inst✝ : DecidableEq α
n : Nat := 2 + 3
l✝ r✝ : Tree α
h : ∀ (x : α),
  p x →
    q x
⊢ p a ∧
    q b"""


def test_tag_names_types_values_and_target_are_read():
    goal = parse_goal(TREE)
    assert goal.case == "node"
    assert [h.name for h in goal.hypotheses] == ["α", "p", "q", "inst✝", "n", "l✝", "r✝", "h"]
    assert goal.types_of("q") == "α → Prop"
    assert goal.types_of("n") == "Nat"
    assert goal.hypotheses[4].value == "2 + 3"
    assert goal.target.split() == ["p", "a", "∧", "q", "b"]


def test_names_with_daggers_are_inaccessible_and_instances_known():
    goal = parse_goal(TREE)
    hidden = [h.name for h in goal.hypotheses if not h.accessible]
    assert hidden == ["inst✝", "l✝", "r✝"]
    assert [h.name for h in goal.hypotheses if h.is_instance] == ["inst✝"]


def test_a_type_that_goes_on_over_lines_is_one_type():
    fact = parse_goal(TREE).types_of("h")
    assert fact is not None
    assert fact.split() == ["∀", "(x", ":", "α),", "p", "x", "→", "q", "x"]


def test_names_nobody_can_write_do_not_tell_goals_apart():
    one = parse_goal("a✝ : Nat\nb✝ : a✝ = 1\n⊢ a✝ + 1 = 2")
    other = parse_goal("case succ\nn✝ : Nat\nh✝ : n✝ = 1\n⊢ n✝ + 1 = 2")
    assert one.fingerprint() == other.fingerprint()


def test_the_order_of_hypotheses_does_not_tell_goals_apart():
    one = parse_goal("n : Nat\nh : n = 1\nk : n < 5\n⊢ False")
    other = parse_goal("n : Nat\nk : n < 5\nh : n = 1\n⊢ False")
    assert one.fingerprint() == other.fingerprint()


def test_different_targets_hypotheses_or_names_are_different_goals():
    goals = ["n : Nat\n⊢ n = n", "n : Nat\n⊢ n = 0", "n : Int\n⊢ n = n", "m : Nat\n⊢ m = m"]
    assert len({parse_goal(goal).fingerprint() for goal in goals}) == 4


def test_a_text_without_a_turnstile_is_all_target():
    assert parse_goal("something odd").target == "something odd"


def test_quoted_and_unicode_names_are_read():
    goal = parse_goal("«a b» : Nat\nα₁ β' : Type\n⊢ True")
    assert goal.names >= {"α₁", "β'"}


def test_several_goals_in_one_message_are_split():
    text = "case zero\n⊢ 0 = 0\n\ncase succ\nn : Nat\n⊢ n + 1 = n + 1"
    assert split_goals(text) == ("case zero\n⊢ 0 = 0", "case succ\nn : Nat\n⊢ n + 1 = n + 1")


def test_a_fresh_name_is_not_taken():
    assert fresh("h", {"h", "h_1"}) == "h_2"
    assert fresh("x", set()) == "x"
