"""Writing into a user's file: all or nothing, and the change as a diff."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from leanprover_alpha.environment.text.document import Document, Span
from leanprover_alpha.errors import InputError
from leanprover_alpha.service.writing import (
    ChangedMeanwhileError,
    Edit,
    apply,
    unified_diff,
    write_atomically,
)


def sorry_edits(text: str, *news: str) -> list[Edit]:
    """Edits that put one text after the other in the place of each `sorry`."""
    edits, position = [], 0
    for new in news:
        position = text.index("sorry", position)
        edits.append((Span(position, position + 5), new))
        position += 5
    return edits


# Writing


def test_content_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "A.lean"
    path.write_bytes(b"old")
    write_atomically(path, b"old", "nöw\r\n".encode())
    assert path.read_bytes() == "nöw\r\n".encode()
    assert os.listdir(tmp_path) == ["A.lean"]


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o755, 0o664])
def test_mode_is_kept(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "A.lean"
    path.write_bytes(b"old")
    path.chmod(mode)
    write_atomically(path, b"old", b"new")
    assert path.stat().st_mode & 0o7777 == mode


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")
def test_owner_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "A.lean"
    path.write_bytes(b"old")
    os.chown(path, 1234, 2345)
    write_atomically(path, b"old", b"new")
    assert (path.stat().st_uid, path.stat().st_gid) == (1234, 2345)


def test_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    real = tmp_path / "deep" / "Real.lean"
    real.parent.mkdir()
    real.write_bytes(b"old")
    link = tmp_path / "Link.lean"
    link.symlink_to(real)
    write_atomically(link, b"old", b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert os.listdir(real.parent) == ["Real.lean"]


def test_file_that_was_edited_meanwhile_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "A.lean"
    path.write_bytes(b"edited")
    with pytest.raises(ChangedMeanwhileError, match="changed meanwhile; run the command again"):
        write_atomically(path, b"old", b"new")
    assert path.read_bytes() == b"edited"
    assert os.listdir(tmp_path) == ["A.lean"]


def test_file_that_was_removed_meanwhile(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No such file"):
        write_atomically(tmp_path / "A.lean", b"old", b"new")
    assert os.listdir(tmp_path) == []


def test_read_only_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "A.lean"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(InputError, match="read-only"):
        write_atomically(path, b"old", b"new")
    assert path.read_bytes() == b"old"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_read_only_folder_is_one_line(tmp_path: Path) -> None:
    path = tmp_path / "A.lean"
    path.write_bytes(b"old")
    tmp_path.chmod(0o555)
    try:
        with pytest.raises(InputError, match="nothing was written: Permission denied"):
            write_atomically(path, b"old", b"new")
    finally:
        tmp_path.chmod(0o755)
    assert path.read_bytes() == b"old"


def test_failure_in_the_middle_keeps_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "A.lean"
    path.write_bytes(b"old")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError, match="No space left"):
        write_atomically(path, b"old", b"new")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["A.lean"]


# The diff

TEXTS = [
    "theorem a : 1 = 1 := by\n  sorry\n",
    "theorem a : 1 = 1 := by\n  sorry",
    "sorry",
    "theorem a : 1 = 1 := by\r\n  sorry\r\n\r\nend\r\n",
    "\n".join(f"line {n}" if n % 9 else "sorry -- ∀ 𝔸" for n in range(60)) + "\n",
    "\n".join(f"line {n}" if n % 30 else "sorry" for n in range(100)),
    "⟨sorry, sorry⟩\nx\nsorry\n",
    "form\ffeed\u2028sorry\x0b\nsorry\n",
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.skipif(shutil.which("patch") is None, reason="needs the program patch")
def test_patch_makes_the_change_that_the_diff_shows(tmp_path: Path, text: str) -> None:
    document = Document(text)
    proofs = ["rfl", f"constructor{document.newline}  · rfl{document.newline}  · omega", "simp"]
    edits = sorry_edits(text, *[proofs[n % 3] for n in range(text.count("sorry"))])
    path = tmp_path / "A.lean"
    path.write_bytes(text.encode())
    diff = unified_diff("A.lean", document, edits)
    subprocess.run(
        ["patch", "-p1", "--binary"], input=diff.encode(), cwd=tmp_path, check=True, timeout=600
    )
    assert path.read_bytes() == apply(document, edits).text.encode()


TOOLS = [["git", "apply"], ["patch", "-p1", "--batch"]]
ONE = "theorem a : 1 = 1 := by\n  sorry\n"


def changed_by(tool: list[str], diff: str, folder: Path, path: Path) -> bool:
    """Whether the tool, run in the folder, makes the change to the file."""
    if shutil.which(tool[0]) is None:
        pytest.skip(f"needs the program {tool[0]}")
    data = diff.encode(errors="surrogateescape")
    subprocess.run(tool, input=data, cwd=folder, capture_output=True, timeout=600)
    return path.read_text() == ONE.replace("sorry", "rfl")


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool[0])
@pytest.mark.parametrize(
    "name",
    [
        "my file.lean",
        " two  spaces /and more .lean",
        "x.lean 2020-01-01",
        "tab\t.lean",
        "line\n.lean",
        'quote".lean',
        "back\\slash \\101.lean",
        "é∀.lean",
        "\udcff.lean",
    ],
)
def test_diff_is_applied_whatever_the_file_is_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tool: list[str], name: str
) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(ONE)
    monkeypatch.chdir(tmp_path)
    diff = unified_diff(name, Document(ONE), sorry_edits(ONE, "rfl"))
    assert changed_by(tool, diff, tmp_path, path)


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool[0])
@pytest.mark.parametrize(
    "name", ["here/A.lean", "./here/A.lean", "../{}/here/A.lean", "{}", "link"]
)
def test_diff_names_a_file_below_the_current_folder_from_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tool: list[str], name: str
) -> None:
    path = tmp_path / "here" / "A.lean"
    path.parent.mkdir()
    path.write_text(ONE)
    (tmp_path / "link").symlink_to(path)
    monkeypatch.chdir(tmp_path)
    given = name.format(path if name == "{}" else tmp_path.name)
    diff = unified_diff(given, Document(ONE), sorry_edits(ONE, "rfl"))
    assert diff.startswith("--- a/here/A.lean\n+++ b/here/A.lean\n")
    assert changed_by(tool, diff, tmp_path, path)


@pytest.mark.parametrize("name", ["../A.lean", "{}/A.lean"])
def test_diff_names_a_file_elsewhere_from_the_root(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path = tmp_path / "A.lean"
    path.write_text(ONE)
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    diff = unified_diff(name.format(tmp_path), Document(ONE), sorry_edits(ONE, "rfl"))
    assert diff.startswith(f"--- a{path}\n")
    assert changed_by(["patch", "-p1", "-d", "/"], diff, tmp_path / "here", path)


def test_diff_reads_as_people_know_it() -> None:
    text = "theorem a : 1 = 1 := by\n  sorry\n\ntheorem b : True :=\n  trivial\n"
    assert unified_diff("A.lean", Document(text), sorry_edits(text, "rfl")) == (
        "--- a/A.lean\n+++ b/A.lean\n"
        "@@ -1,5 +1,5 @@\n"
        " theorem a : 1 = 1 := by\n-  sorry\n+  rfl\n \n theorem b : True :=\n   trivial\n"
    )


def test_no_change_is_no_diff() -> None:
    assert unified_diff("A.lean", Document("x\n"), []) == ""


def test_change_in_a_hundred_thousand_equal_lines() -> None:
    text = "same\n" * 100_000 + "sorry\n" + "same\n" * 100_000 + "sorry\n"
    diff = unified_diff("A.lean", Document(text), sorry_edits(text, "rfl", "rfl"))
    assert diff.count("@@ -") == 2
    assert len(diff.splitlines()) == 2 + 2 + 3 + 2 + 3 + 3 + 2
