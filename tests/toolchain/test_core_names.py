"""The names of the core library: Lean's own, or ours alone and then out of a user's reach.

Lean's shared library holds the compiled code of Lean's own core library: under which name a
definition stands there tells whether Lean has a definition of that name.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from leanprover_alpha.environment.compiled.olean import Constant, Kind, Node
from leanprover_alpha.environment.compiled.olean import Module as Olean
from leanprover_alpha.toolchain.core_sources import read_core
from leanprover_alpha.toolchain.core_units import Unit, plan
from leanprover_alpha.toolchain.embedded import EmbeddedLean, describe

HERE = Path(__file__).parent
TABLE = HERE.parent.parent / "docs" / "core-names.md"
UNCOMPILED = HERE / "uncompiled-names.txt"

OURS = "LeanAlpha."
COMPONENT = re.compile(r"«((?:[^»]|»»)*)»|([^.]+)")
ADDED = ("", "___boxed", "___redArg", "___redArg___boxed", "___closed__0", "___lam__0")
"""What Lean's compiler adds to a name; one of them is there for whatever was compiled."""
AUXILIARY = r"_.*|match_\d+(_\d+)*|proof_\d+|eq_\d+|eq_def"
MADE_BY_LEAN = (
    AUXILIARY + r"|inst.*|noConfusion(Type)?|casesOn|recOn|ndrec|i?below(_\d+)?"
    r"|b(inducti|rec)On(_\d+)?|(to)?[cC]torIdx|ctorElim(Type)?|elim"
)
"""Components of names that Lean makes on its own: within a definition; for a type, an instance."""

Named = tuple[str, Constant]


def components(name: str) -> list[str]:
    return [quoted.replace("»»", "»") or plain for quoted, plain in COMPONENT.findall(name)]


def mangled(name: str) -> str:
    """A name of Lean as a C identifier, as Lean's compiler spells it."""
    parts = []
    for part in components(name):
        text = "".join(map(_mangled_character, part))
        parts.append(f"{part}_" if part.isdigit() else "00" * text[:1].isdigit() + text)
    return "_".join(parts)


def _mangled_character(char: str) -> str:
    code = ord(char)
    if char.isascii() and char.isalnum():
        return char
    if char == "_":
        return "__"
    return (
        f"_x{code:02x}" if code < 0x100 else f"_u{code:04x}" if code < 0x10000 else f"_U{code:08x}"
    )


def has_component(pattern: str, name: str) -> bool:
    return any(re.fullmatch(pattern, part) for part in components(name))


@pytest.fixture(scope="module")
def constants(lean: EmbeddedLean) -> list[Named]:
    """All constants of the core library, each with the module in whose file it is declared."""
    units = plan(read_core())
    found = []
    for path in sorted(lean.core.rglob("*.olean")):
        module = path.relative_to(lean.core).with_suffix("").as_posix().replace("/", ".")
        olean = Olean.open(path)
        for constant in olean.constants():
            found.append((declared_in(units[module], olean, constant.name), constant))
    return found


def declared_in(unit: Unit, olean: Olean, name: str) -> str:
    """The file, by its module, of a declaration or of the one that Lean made it for."""
    while name and name not in olean.ranges:
        name = name.rpartition(".")[0]
    return unit.origin(olean.ranges[name].start.line)[0] if name else unit.name


@pytest.fixture(scope="module")
def shared() -> ctypes.CDLL:
    return ctypes.CDLL(str(describe().library))


def is_compiled(shared: ctypes.CDLL, module: str, name: str) -> bool:
    """Whether Lean's own library has code for that name, be it private to that module or to one
    that we split.
    """
    plain = mangled(name)
    parts = module.split(".")
    modules = ("_".join(parts[:end]) for end in range(2, len(parts) + 1))
    spelled = [plain, *(f"__private_{module}_0__{plain}" for module in modules)]
    return any(hasattr(shared, f"l_{name}{added}") for name in spelled for added in ADDED)


def test_names_are_mangled_as_lean_does() -> None:
    assert mangled("Nat.toDigits") == "Nat_toDigits"
    assert mangled("List.head?") == "List_head_x3f"
    assert mangled("a_b.«term_×_»._lam.2") == "a__b_term___xd7_____lam_2_"
    assert mangled("x.«0y»") == "x_000y"


def test_lean_s_own_names_are_compiled_and_others_are_not(shared: ctypes.CDLL) -> None:
    assert is_compiled(shared, "Init.Prelude", "Nat.toDigits")
    assert is_compiled(shared, "Init.Data.Nat.Control", "Nat.allM.loop")
    assert not is_compiled(shared, "Init.Prelude", "Nat.nonsense")


def tail(constant: Constant, address: int | None, binder: Node) -> int | None:
    """The kind of what stands under all binders of that kind."""
    memory = constant.module.memory
    inner = {binder: (3, 2), Node.MDATA: (2, 1), Node.LET: (4, 3)}
    while address is not None:
        kind = memory.tag(address)
        if kind not in inner:
            return kind
        count, index = inner[Node(kind)]
        address = memory.fields(address, count)[index]
    return None


def may_be_compiled(constant: Constant) -> bool:
    """Whether it is a definition in a user's reach that is no type, property or projection."""
    return (
        constant.kind is Kind.DEFINITION
        and not constant.name.startswith((OURS, "_private."))
        and not has_component(MADE_BY_LEAN, constant.name)
        and tail(constant, constant.type, Node.FORALL) != Node.SORT
        and tail(constant, constant.body, Node.LAMBDA) != Node.PROJECTION
    )


def listed() -> list[str]:
    """The definitions that Lean does not compile, or not under their own name."""
    lines = UNCOMPILED.read_text("utf-8").splitlines()
    return [name for line in lines if not line.startswith("#") for name in line.split()]


def test_every_definition_in_reach_is_one_of_lean_s_own(
    constants: list[Named], shared: ctypes.CDLL
) -> None:
    candidates = [(m, c.name) for m, c in constants if may_be_compiled(c)]
    assert len(candidates) > 1000
    missing = {name for module, name in candidates if not is_compiled(shared, module, name)}
    names = listed()
    assert len(names) == len(set(names))
    assert sorted(missing - set(names)) == [], "not Lean's, or to be reviewed and listed"
    assert sorted(set(names) - missing) == [], "listed without need"


NATIVE_WITHOUT_CODE = {
    # logical models of functions that have an implementation
    "Lean.Loop.forIn.loop",
    "Lean.TSyntaxArray.raw",
    "Lean.TSyntaxArray.mk",
}


def test_every_native_function_exists(constants: list[Named], shared: ctypes.CDLL) -> None:
    """Parsers, macros and functions declared without a body: Lean aborts on one that is missing."""
    native = [(m, c.name) for m, c in constants if c.kind is Kind.OPAQUE]
    assert len(native) > 1000
    missing = {name for module, name in native if not is_compiled(shared, module, name)}
    assert missing == NATIVE_WITHOUT_CODE


def ours(constants: list[Named]) -> dict[str, list[str]]:
    """Module → the names in our namespace that it defines, save what Lean makes within a
    definition.
    """
    table: dict[str, list[str]] = {}
    for module, constant in constants:
        if constant.name.startswith(OURS) and not has_component(AUXILIARY, constant.name):
            table.setdefault(module, []).append(constant.name.removeprefix(f"{OURS}Core."))
    return {module: sorted(names) for module, names in table.items()}


def rows() -> Iterator[tuple[str, str]]:
    """Module and names of each row of the table."""
    for line in TABLE.read_text("utf-8").splitlines():
        if line.startswith("| `Init"):
            module, names, *_ = (cell.strip() for cell in line.strip("|").split("|"))
            yield module.strip("`"), names


def test_the_table_of_our_own_names_is_complete(constants: list[Named]) -> None:
    expected = {
        module: " ".join(f"`{name}`" for name in names) for module, names in ours(constants).items()
    }
    assert dict(rows()) == expected
