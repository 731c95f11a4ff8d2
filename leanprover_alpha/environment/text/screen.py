"""The screen: which candidates are not even tried, because no honest proof looks like that.

A cheap filter before Lean, on tokens (never on letters inside a name, a comment or a string). It
keeps one candidate from swallowing its neighbours in a batch, from opening a command of its own
and from running programs. It proves nothing: what passes is judged by `verification`.
"""

from __future__ import annotations

from leanprover_alpha.environment.text.tokens import Token, TokenKind, tokens

__all__ = ["Token", "TokenKind", "refusal", "tokens"]

MAX_NESTING = 200
MAX_CHARACTERS = 1 << 18
MAX_REC_DEPTH = 100_000


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Words that leave a proof open, make Lean run programs, or change how code is generated.
FORBIDDEN_WORDS = _listed(
    "sorry admit stop native_decide bv_decide bv_check run_tac run_elab run_meta run_cmd by_elab "
    "unsafe implemented_by extern csimp include_str include_bytes plausible slim_check"
)
# Constants that close any goal; forbidden under every prefix.
FORBIDDEN_CONSTANTS = _listed(
    "sorryAx lcProof lcUnreachable lcAny lcErased lcCast ofReduceBool ofReduceNat reduceBool "
    "reduceNat trustCompiler nativeDecide ofNativeDecide"
)
# Words that begin a command; all are keywords of Lean, so no name can be spelled like them.
COMMAND_WORDS = _listed(
    "theorem def abbrev instance structure class inductive coinductive axiom opaque example "
    "namespace section end variable universe export import attribute mutual macro macro_rules "
    "syntax notation infix infixl infixr prefix postfix elab elab_rules initialize "
    "builtin_initialize declare_syntax_cat deriving private protected noncomputable partial "
    "include omit add_decl_doc init_quot simproc simproc_decl dsimproc dsimproc_decl "
    "register_builtin_option register_option unseal seal grind_pattern"
)
HASH_COMMANDS = _listed(
    "check check_failure eval exit print reduce synth guard guard_msgs guard_expr where help "
    "discr_tree_key discr_tree_simp_key import_path version find min_imports redundant_imports "
    "with_exporting with_public simp norm_num dump_async_env_state"
)
# Options that switch checks off, run code otherwise, or hide what happened.
FORBIDDEN_OPTIONS = (
    "debug",
    "Elab",
    "trace",
    "compiler",
    "interpreter",
    "internal",
    "experimental",
    "maxErrors",
    "warningAsError",
    "warn",
    "server",
    "stderrAsMessages",
    "printMessageEndPos",
)
_OPENING, _CLOSING = "([{⟨⟦⦃⟪", ")]}⟩⟧⦄⟫"
_LINE_BREAKERS = frozenset("\v\f\x1c\x1d\x1e\x85\u2028\u2029")
_IN_OPEN = frozenset({"(", ")", "→", "->", ",", "-", ">", "renaming", "hiding", "scoped"})


def refusal(text: str) -> str | None:
    """Why a tactic block is not tried; None if it may be.

    Cost: some microseconds a token, no process.
    """
    if len(text) > MAX_CHARACTERS:
        return f"longer than {MAX_CHARACTERS} characters"
    found = tokens(text)
    for check in (_characters, _lexical, _brackets, _words, _scopes):
        why = check(text, found)
        if why is not None:
            return why
    return None


def _characters(text: str, _found: list[Token]) -> str | None:
    rest = text.replace("\r\n", "\n")
    if "\r" in rest or not _LINE_BREAKERS.isdisjoint(rest):
        return "holds a line break that is none in Lean"
    if any(c < " " and c not in "\n\t" for c in rest) or "\x7f" in rest:
        return "holds a control character"
    if any("\ud800" <= c <= "\udfff" for c in rest):
        return "holds half a character (a surrogate)"
    return None


def _lexical(_text: str, found: list[Token]) -> str | None:
    code = [token for token in found if token.is_code]
    if not code:
        return "empty"
    for token in found:
        if not token.closed:
            return "a comment, a string or a « is not closed"
        if token.kind is TokenKind.DOC:
            return "a doc comment"
        if token.text == "-/" and token.kind is TokenKind.SYMBOL:
            return "a stray -/"
    if code[0].text in ("<;>", ";", "|", ",", ":="):
        return f"begins with {code[0].text}"
    return None


def _brackets(_text: str, found: list[Token]) -> str | None:
    open_ones: list[str] = []
    for token in found:
        if token.kind is not TokenKind.SYMBOL:
            continue
        last = token.text[-1]
        if last in _OPENING:
            open_ones.append(last)
            if len(open_ones) > MAX_NESTING:
                return f"brackets nested more than {MAX_NESTING} deep"
        elif last in _CLOSING and (
            not open_ones or _OPENING.index(open_ones.pop()) != _CLOSING.index(last)
        ):
            return f"unbalanced {last}"
    return f"unbalanced {open_ones[-1]}" if open_ones else None


def _words(_text: str, found: list[Token]) -> str | None:
    code = [token for token in found if token.is_code]
    for number, token in enumerate(code):
        before = code[number - 1] if number else None
        after = code[number + 1] if number + 1 < len(code) else None
        if token.text == "@[":
            return "an attribute, @["
        if token.kind is not TokenKind.NAME:
            continue
        if token.parts[-1] in FORBIDDEN_CONSTANTS:
            return f"uses `{token.text}`"
        if before is not None and before.end == token.start:
            if before.text == "#" and token.text in HASH_COMMANDS:
                return f"a command, #{token.text}"
            if before.text == ".":  # a field, as in `(h).end`
                continue
        if token.text in FORBIDDEN_WORDS:
            return f"uses `{token.text}`"
        if token.text in COMMAND_WORDS:
            return f"a command, `{token.text}`"
        if token.text == "eval" and after is not None and after.text == "%":
            return "uses `eval%`"
        if token.text == "native" and _switches_on(before, after):
            return "uses native evaluation"
    return None


def _switches_on(before: Token | None, after: Token | None) -> bool:
    """Whether the word between them is an option of a tactic: `+native`, `(native := true)`."""
    plus = before is not None and before.text == "+"
    return plus or (after is not None and after.text == ":=")


def _scopes(_text: str, found: list[Token]) -> str | None:
    """`open` and `set_option` may stand only before a tactic or a term, with `in`."""
    code = [token for token in found if token.is_code or token.kind is TokenKind.TEXT]
    for number, token in enumerate(code):
        if token.kind is not TokenKind.NAME or token.text not in ("open", "set_option"):
            continue
        if number and code[number - 1].text == "." and code[number - 1].end == token.start:
            continue
        rest = code[number + 1 :]
        why = _set_option(rest) if token.text == "set_option" else _open(rest)
        if why is not None:
            return why
    return None


def _open(rest: list[Token]) -> str | None:
    for token in rest:
        if token.text == "in":
            return None
        if token.kind is not TokenKind.NAME and token.text not in _IN_OPEN:
            break
    return "a command, `open` (without `in`)"


def _set_option(rest: list[Token]) -> str | None:
    if len(rest) < 3 or rest[2].text != "in" or rest[0].kind is not TokenKind.NAME:
        return "a command, `set_option` (without `in`)"
    option, value = rest[0].parts, rest[1].text
    if option[0] in FORBIDDEN_OPTIONS or "skipKernelTC" in option:
        return f"sets the option {rest[0].text}"
    if option[-1] == "maxHeartbeats" and (not value.isdecimal() or int(value) == 0):
        return "sets maxHeartbeats to no bound"
    if option[-1] == "maxRecDepth" and (not value.isdecimal() or int(value) > MAX_REC_DEPTH):
        return f"sets maxRecDepth beyond {MAX_REC_DEPTH}"
    return None
