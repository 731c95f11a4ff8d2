"""Tokens, and which candidates the screen refuses."""

from __future__ import annotations

import pytest

from leanprover_alpha.environment.text.screen import refusal, tokens
from leanprover_alpha.environment.text.tokens import TokenKind

REFUSED = [
    "",
    "   \n  ",
    "-- nothing",
    "/- only -/",
    "sorry",
    "exact sorry",
    "simp; sorry",
    "first | simp | sorry",
    "by{sorry}",
    "(0sorry)",
    "admit",
    "stop",
    "exact sorryAx _ false",
    "exact @sorryAx False true",
    "exact _root_.sorryAx _",
    "exact «sorryAx» _",
    "exact Lean.ofReduceBool _ _ rfl",
    "open Lean in exact ofReduceBool _ _ rfl",
    "native_decide",
    "decide +native",
    "decide (config := { native := true })",
    "decide + native",
    "bv_decide",
    "run_tac return",
    "exact by_elab return",
    "exact eval% 1",
    "exact unsafe 1",
    'exact include_str "x"',
    "rfl\ntheorem x : True := trivial",
    "rfl theorem x : True := trivial",
    "rfl\n  end A",
    "rfl\nend",
    "rfl\n#eval 1",
    "rfl #exit",
    "rfl\n#print axioms x",
    "rfl\n@[simp] theorem x : True := trivial",
    "let rec @[implemented_by g] f := 1\nrfl",
    "rfl\nopen Nat",
    "rfl\nopen Nat\nskip",
    "rfl\nset_option pp.all true",
    "set_option debug.skipKernelTC true in decide",
    "set_option Elab.async false in decide",
    "set_option maxErrors 1 in decide",
    "set_option warn.sorry false in decide",
    "set_option maxHeartbeats 0 in decide",
    "set_option maxRecDepth 100000000 in repeat trivial",
    "rfl /- foo",
    "rfl /-",
    "rfl -/",
    'exact "foo',
    "exact «foo",
    'exact r#"foo"',
    'exact s!"{"',
    'exact (s!"{by sorry}" : String)',
    'exact (s!"a {s!"{sorry}"} b" : String)',
    "/-- doc -/ rfl",
    "/-! doc -/ rfl",
    "(rfl",
    "rfl)",
    "(rfl]",
    "⟨rfl",
    "{ rfl )}",
    "<;> simp",
    "| rfl",
    "(" * 201 + "rfl" + ")" * 201,
    "rfl\u2028theorem x : True := trivial",
    "rfl -- \u2028sorry",
    "rfl -- \rsorry",
    "rfl\x0bsorry",
    "rfl\0",
    'macro "x" : tactic => `(tactic| skip)',
    'local notation "x" => 1',
    "axiom x : False",
    "attribute [local simp] x",
    "private def x := 1",
    "deriving Repr",
]

ACCEPTED = [
    "rfl",
    "exact h.end",
    "exact (h).end",
    "exact sorry_free h",
    "exact h.sorry",
    "exact Foo.theorem.x",
    "exact «theorem»",
    "exact my_axiom'",
    "exact h -- sorry, admit, theorem",
    "/- sorry /- nested theorem -/ end -/ exact h",
    'exact congrArg (fun s => s ++ "theorem sorry (") h',
    "exact congrArg (fun c => c == '\"') h",
    "exact congrArg (fun c => c == '(') h",
    "exact congrArg (fun c => c == '\\'') h",
    'exact congrArg (fun s => r#"a " ( sorry"# ++ s) h',
    'exact (show s!"{1 + 1} sorry" = s!"{1 + 1} sorry" from rfl)',
    'exact (rfl : s!"\\{" = s!"\\{")',
    "open Nat in simp",
    "open Nat (succ_le) in simp",
    "open Nat hiding add in simp",
    "open Nat renaming add → plus in simp",
    "open scoped Classical in simp",
    "set_option maxHeartbeats 400000 in simp",
    "set_option maxRecDepth 2000 in simp",
    "set_option pp.all true in simp",
    "set_option linter.unusedVariables false in\nintro x\nrfl",
    "intro h'' x₁ x' α β\nexact h''",
    "f '' s",
    "λ x => x",
    "calc a = b := h\n  _ = c := by simp",
    "conv => lhs; rw [h]",
    "rcases h with ⟨x, y⟩ | _",
    "match h with\n| .inl x => exact x\n| .inr y => exact y",
    "let rec f : Nat → Nat | 0 => 1 | n + 1 => f n\nexact rfl",
    "have := f x\nexact this.1.2",
    "exact by\n  simp",
    "decide +kernel",
    "simp only [native]",
    "exact #[1, 2][0]",
    "exact h.«end».1",
    "exact ⟨_, rfl⟩",
    "nofun",
    "exact fun | .a => rfl | .b => rfl",
    "exact?",
    "· simp\n· omega",
    "case inl h => exact h",
    "show _ from rfl",
    "exact @rfl _ _",
    "simp_all <;> omega",
    "exact f ⁻¹' s",
    "exact `foo.bar",
    "first | rfl | skip",
]


@pytest.mark.parametrize("text", REFUSED)
def test_text_that_no_honest_proof_needs_is_refused(text: str) -> None:
    assert refusal(text) is not None


@pytest.mark.parametrize("text", ACCEPTED)
def test_honest_text_is_let_through(text: str) -> None:
    assert refusal(text) is None


def test_crlf_between_lines_is_let_through() -> None:
    assert refusal("intro h\r\nexact h") is None


def test_tokens_have_their_places() -> None:
    text = 'a.«b c».d λx "s\\"" -- c\n/- n /- m -/ -/ \'x\' 0x1F<;>h\' r"\\"'
    found = tokens(text)
    assert [text[t.start : t.end] for t in found] == [t.text for t in found]
    assert [(t.text, t.kind) for t in found] == [
        ("a.«b c».d", TokenKind.NAME),
        ("λ", TokenKind.SYMBOL),
        ("x", TokenKind.NAME),
        ('"s\\""', TokenKind.TEXT),
        ("-- c", TokenKind.COMMENT),
        ("/- n /- m -/ -/", TokenKind.COMMENT),
        ("'x'", TokenKind.TEXT),
        ("0x1F", TokenKind.NUMBER),
        ("<;>", TokenKind.SYMBOL),
        ("h'", TokenKind.NAME),
        ('r"\\"', TokenKind.TEXT),
    ]
    assert found[0].parts == ("a", "b c", "d")


def test_code_inside_an_interpolated_string_is_code() -> None:
    found = tokens('s!"a {x + "{"} b {f {y}}" z')
    assert [t.text for t in found if t.kind is TokenKind.NAME] == ["s!", "x", "f", "y", "z"]
    assert all(token.closed for token in found)


def test_plain_string_with_braces_is_one_token() -> None:
    assert [t.text for t in tokens('f "{sorry}" x')] == ["f", '"{sorry}"', "x"]
