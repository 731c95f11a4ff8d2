"""The files of a project: headers as Lean reads them, names, roots, order."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from leanprover_alpha.errors import InputError
from leanprover_alpha.toolchain.embedded import EmbeddedLean, embedded_lean
from leanprover_alpha.toolchain.header import Header, read_headers
from leanprover_alpha.toolchain.names import canonical, components, display, module_file
from leanprover_alpha.toolchain.project import Plan, make_plan, module_name, source_roots


@pytest.fixture(scope="module")
def lean() -> EmbeddedLean:
    return embedded_lean()


def headers(lean: EmbeddedLean, folder: Path, *texts: str) -> list[Header]:
    paths = [folder / f"Header {number}.lean" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, "utf-8", newline="")
    return read_headers(lean.command, {**os.environ, **lean.env}, paths)


@pytest.mark.parametrize(
    ("text", "imports"),
    [
        ("", ("Init",)),
        ("prelude", ()),
        ("prelude\nimport A.B", ("A.B",)),
        ("import A import B\nimport\n  C", ("Init", "A", "B", "C")),
        ("/- import X /- nested -/ import Y -/ -- import Z\nimport A", ("Init", "A")),
        ("import A -- one\r\nimport B\r\n", ("Init", "A", "B")),
        ("module\npublic import A\nimport all B\npublic meta import C", ("Init", "A", "B", "C")),
        ("import «a b».C.«d»", ("Init", "«a b».C.d")),
        ("import A\ntheorem t : True := trivial\nimport B", ("Init", "A")),
        ("/-! import X -/\nimport A", ("Init",)),
        ('def s := "\nimport A\n"', ("Init",)),
    ],
)
def test_imports_are_those_that_lean_reads(
    lean: EmbeddedLean, tmp_path: Path, text: str, imports: tuple[str, ...]
) -> None:
    assert headers(lean, tmp_path, text)[0].imports == imports


def test_many_headers_are_read_at_once(lean: EmbeddedLean, tmp_path: Path) -> None:
    found = headers(lean, tmp_path, *(f"import M{number}" for number in range(50)))
    assert [header.imports for header in found] == [("Init", f"M{n}") for n in range(50)]
    assert read_headers(lean.command, lean.env, []) == []


def test_a_path_that_is_not_utf_8_is_refused_by_its_name(tmp_path: Path) -> None:
    paths = [tmp_path / os.fsdecode(name) for name in (b"A.lean", b"B\xff.lean", b"C\xff.lean")]
    with pytest.raises(InputError, match=r"/B\udcff\.lean: a path that is not UTF-8"):
        read_headers(["no-lean"], {}, paths)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("A.B", ["A", "B"]),
        ("«a b».C", ["a b", "C"]),
        ("A.«b.c».«d»", ["A", "b.c", "d"]),
        ("Ünder.α₁.x'", ["Ünder", "α₁", "x'"]),
    ],
)
def test_components(name: str, parts: list[str]) -> None:
    assert components(name) == parts
    assert components(canonical(name)) == parts


def test_names_are_shown_as_people_write_them() -> None:
    assert display("_private.A.B.0.foo.«x y»") == "foo.«x y»"
    assert display("_privateer.x") == "_privateer.x"


def test_names_and_files_go_together(tmp_path: Path) -> None:
    for name in ("A", "A.B", "«a b».«c-d».E", "Ünder.α"):
        path = module_file(tmp_path, name, ".lean")
        assert module_name(path, tmp_path) == name


def test_source_folders_of_a_lakefile(tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    lakefile = tmp_path / "lakefile.lean"
    lakefile.write_text(
        'lean_lib A where\n  srcDir := "src"\nlean_lib B where\n  srcDir := "gone"\n'
    )
    assert source_roots(tmp_path) == [tmp_path / "src", tmp_path]


def plan(folder: Path, imports: dict[str, str], target: str, key: str = "k") -> Plan:
    """A plan over files whose imports are given as `{"A": "B C"}`."""
    for name in imports:
        path = module_file(folder, name, ".lean")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("" if path.exists() else name)

    def read(paths: object) -> list[Header]:
        names = [module_name(path, folder) for path in paths]  # type: ignore[attr-defined]
        return [Header(("Init", *imports[name].split())) for name in names]

    path = module_file(folder, target, ".lean")
    return make_plan(path, read, outside=lambda name: name == "Init", key=key)


def test_every_module_comes_after_its_imports(tmp_path: Path) -> None:
    found = plan(tmp_path, {"A": "B C", "B": "D", "C": "D B", "D": "", "Other": ""}, "A")
    assert [source.module for source in found.needed] == ["D", "B", "C"]
    assert found.target.imports == ("B", "C")
    assert found.missing == ()
    assert found.outside == (("Init", "A"),)


def test_long_chain_needs_no_deep_stack(tmp_path: Path) -> None:
    imports = {f"M{n}": f"M{n + 1}" for n in range(1500)} | {"M1500": ""}
    assert len(plan(tmp_path, imports, "M0").needed) == 1500


def test_module_that_imports_itself_is_a_circle(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="A → A"):
        plan(tmp_path, {"A": "A"}, "A")


def test_missing_modules_are_listed_with_who_wants_them(tmp_path: Path) -> None:
    assert plan(tmp_path, {"A": "B Mathlib", "B": "Gone"}, "A").missing == (
        ("Mathlib", "A"),
        ("Gone", "B"),
    )


def test_key_changes_with_content_imports_and_toolchain(tmp_path: Path) -> None:
    shape = {"A": "B", "B": "C", "C": ""}
    keys = [plan(tmp_path, shape, "A").needed[-1].key]
    (tmp_path / "C.lean").write_text("-- changed")
    keys.append(make_key(tmp_path, shape))
    keys.append(make_key(tmp_path, shape, "other toolchain"))
    assert len(set(keys)) == 3
    assert make_key(tmp_path, shape) == keys[1]


def make_key(folder: Path, imports: dict[str, str], key: str = "k") -> str:
    def read(paths: object) -> list[Header]:
        return [Header(tuple(imports[p.stem].split())) for p in paths]  # type: ignore[attr-defined]

    found = make_plan(folder / "A.lean", read, outside=lambda _: False, key=key)
    return found.needed[-1].key
