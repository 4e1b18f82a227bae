"""What may be opened, by whom, and what opening leaves untouched."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from tests.document.small import SMALL, Leaf, Node, Owner
from tests.document.support import content

from charthouse.document import guard, known
from charthouse.document.apart import answer_of
from charthouse.document.document import Document
from charthouse.document.lock import NotWritable, PlanInUse, lock_path
from charthouse.document.model import PLAN
from charthouse.document.opening import NewerPlan
from charthouse.document.other_files import OtherFile
from charthouse.domain.errors import Refused


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "state"
    monkeypatch.setenv("XDG_STATE_HOME", str(folder))
    return folder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed plan with a little tree."""
    path = tmp_path / "plans" / "small.charthouse"
    path.parent.mkdir()
    with Document.create(path, person="Mara", model=SMALL) as plan, plan.edit("Grow") as session:
        session.add(node := Node(title="A"))
        session.flush()
        session.add_all([Node(title="B", parent=node.id), Leaf(node=node.id), Owner(name="O")])
    return path


def everything(*folders: Path) -> dict[str, tuple[bytes, int]]:
    """Every file below the folders with its bytes and its time."""
    found = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return {str(path): (path.read_bytes(), path.stat().st_mtime_ns) for path in found}


def opened(path: Path, *, read_only: bool = False) -> Document:
    return Document.open(path, read_only=read_only, model=SMALL)


def spoil(path: Path, *statements: str) -> None:
    """Change a plan as no Charthouse would."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            connection.execute(statement)


def guarded(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that a guard judged."""
    from charthouse.document import opening

    judged: list[Path] = []
    original: Callable[..., None] = opening.guard

    def guard(path: Path, *rest: object) -> None:
        judged.append(path)
        original(path, *rest)

    monkeypatch.setattr(opening, "guard", guard)
    return judged


def test_opening_to_read_changes_no_byte(path: Path, state: Path) -> None:
    before = everything(path.parent, state)
    with opened(path, read_only=True) as plan:
        assert plan.rows("SELECT count(*) FROM node") == [(2,)]
    assert everything(path.parent, state) == before


def test_opening_a_foreign_file_to_read_changes_no_byte(path: Path, state: Path) -> None:
    copy = shutil.copy(path, path.with_name("copy.charthouse"))
    before = everything(path.parent, state)
    with opened(copy, read_only=True) as plan:
        assert plan.undo_label == "Grow"
    assert everything(path.parent, state) == before


def test_opening_to_write_and_closing_leaves_the_plan_and_no_lock(path: Path) -> None:
    before = path.read_bytes()
    with opened(path):
        assert lock_path(path).exists()
    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_a_plan_left_by_this_user_needs_no_guard_but_a_copy_does(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    judged = guarded(monkeypatch)
    opened(path).close()
    assert judged == []
    copy = Path(shutil.copy2(path, path.with_name("copy.charthouse")))
    opened(copy).close()
    opened(copy).close()
    assert judged == [copy]


def test_a_plan_changed_by_another_program_is_foreign_again(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    judged = guarded(monkeypatch)
    spoil(path, "UPDATE owner SET name = 'X'")
    opened(path).close()
    assert judged == [path]


def test_without_a_state_folder_everything_is_foreign_and_works(
    path: Path, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(state)
    state.write_text("a file in its place")
    opened(path).close()
    with opened(path) as plan:
        plan.undo()
        assert not plan.in_memory


def test_a_second_writer_is_refused_and_told_who(path: Path) -> None:
    with opened(path), pytest.raises(PlanInUse, match="open for editing elsewhere") as refusal:
        opened(path)
    assert refusal.value.holder is not None
    with opened(path) as first, opened(path, read_only=True) as reader:
        assert reader.undo_label == first.undo_label == "Grow"


def test_the_lock_of_a_killed_writer_is_free(path: Path) -> None:
    program = (
        "import os, signal, sys; from charthouse.document.lock import WriterLock; from pathlib import Path; "
        "WriterLock.take(Path(sys.argv[1])); os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", program, str(path)], check=False)
    assert lock_path(path).exists()
    opened(path).close()
    assert not lock_path(path).exists()


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"SQLite format 3\0" + bytes(84), b"%PDF-1.7\n" + bytes(4096)], ids=lambda c: str(c[:6])
)
@pytest.mark.parametrize("read_only", [True, False])
def test_what_is_no_plan_is_refused_in_one_sentence_and_not_written(
    tmp_path: Path, content: bytes, read_only: bool
) -> None:
    path = tmp_path / "letter.charthouse"
    path.write_bytes(content)
    with pytest.raises(Refused, match="not a Charthouse plan") as refusal:
        opened(path, read_only=read_only)
    assert "\n" not in str(refusal.value)
    assert path.read_bytes() == content
    assert [entry for entry in tmp_path.iterdir() if entry.is_file()] == [path]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7\n", "a PDF document"),
        (b"PK\x03\x04" + bytes(200), "a workbook, another Office document or a ZIP archive"),
        (b"\xd0\xcf\x11\xe0" + bytes(200), "a document of an older Office"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "a picture"),
        (b"<?xml version='1.0'?><x/>", "an XML or HTML document"),
        (("Dear board, " + "ä" * 99).encode(), "a text"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_of_another_tool_is_named_for_what_it_is(tmp_path: Path, content: bytes, kind: str) -> None:
    path = tmp_path / "letter.charthouse"
    path.write_bytes(content)
    with pytest.raises(OtherFile, match=f"is {kind}, not a Charthouse plan"):
        opened(path)


def test_a_plan_whose_first_bytes_are_lost_may_still_be_repaired(tmp_path: Path) -> None:
    path = tmp_path / "damaged.charthouse"
    path.write_bytes(bytes(4096))
    with pytest.raises(Refused) as refusal:
        opened(path)
    assert not isinstance(refusal.value, OtherFile)


def test_a_database_of_another_program_is_no_plan(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    spoil(path, "CREATE TABLE t(x)")
    with pytest.raises(Refused, match="not a Charthouse plan"):
        opened(path)


def test_a_plan_is_not_made_in_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="There is no folder"):
        Document.create(tmp_path / "none" / "new.charthouse", model=SMALL)


def test_a_journal_that_cannot_be_read_refuses_the_undo(path: Path) -> None:
    spoil(path, "UPDATE change SET data = 'junk'")
    with opened(path) as plan:
        before = content(plan)
        with pytest.raises(Refused, match="is damaged"):
            plan.undo()
        assert content(plan) == before


def test_a_copy_of_a_plan_opened_to_read(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(path, read_only=True) as plan:
        plan.save_copy(tmp_path / "copy.charthouse")
        judged = guarded(monkeypatch)
        with opened(tmp_path / "copy.charthouse") as copy:
            assert content(copy) == content(plan)
        assert judged == []


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="There is no plan"):
        opened(tmp_path / "none.charthouse")


SPOILT = {
    "trigger": ("CREATE TRIGGER t AFTER INSERT ON owner BEGIN DELETE FROM node; END",),
    "view": ("CREATE VIEW v AS SELECT 1",),
    "extra table": ("CREATE TABLE extra(x TEXT) STRICT",),
    "extra column": ("ALTER TABLE owner ADD COLUMN x TEXT",),
    "missing table": ("DROP TABLE leaf",),
    "missing index": ("DROP INDEX step_lamport",),
    "not strict": ("DROP TABLE owner", "CREATE TABLE owner(id TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY(id))"),
    "dangling link": ("UPDATE leaf SET node = 'nowhere'",),
    "unknown word": ("UPDATE node SET colour = 'green'",),
    "no date": ("UPDATE node SET due = 'soon'",),
    "overlong": ("UPDATE owner SET name = printf('%.*c', 501, 'x')",),
    "no truth value": ("UPDATE node SET flag = 7",),
    "not UTF-8": ("UPDATE leaf SET text = CAST(x'ff41' AS TEXT)",),
    "not UTF-8 in the journal": ("UPDATE step SET label = CAST(x'ff41' AS TEXT)",),
    "loop": ("UPDATE node SET parent = (SELECT id FROM node WHERE title = 'B') WHERE title = 'A'",),
    "same id": ("UPDATE owner SET id = (SELECT id FROM leaf)",),
    "no number": ("INSERT INTO meta VALUES ('issued:S', 'x')",),
    "unknown kind": ("UPDATE step SET kind = 9",),
    "ring of undo": ("UPDATE step SET kind = 1, target = 99",),
    "boundless clock": ("UPDATE step SET lamport = 9223372036854775807",),
    "no plan id": ("DELETE FROM meta WHERE k = 'plan'",),
}


@pytest.mark.parametrize("statements", SPOILT.values(), ids=SPOILT.keys())
@pytest.mark.parametrize("read_only", [True, False])
def test_a_foreign_file_that_no_charthouse_wrote_is_refused(
    path: Path, statements: tuple[str, ...], read_only: bool
) -> None:
    spoil(path, *statements)
    before = path.read_bytes()
    with pytest.raises(Refused, match="is damaged"):
        opened(path, read_only=read_only)
    assert path.read_bytes() == before


def test_a_torn_file_is_refused(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(Refused, match="is damaged"):
        opened(path)


def test_a_file_left_in_wal_mode_is_refused(path: Path) -> None:
    spoil(path, "PRAGMA journal_mode = WAL")
    with pytest.raises(Refused, match="changed by another program"):
        opened(path)


def test_a_wal_beside_a_plan_is_refused(path: Path) -> None:
    path.with_name(path.name + "-wal").write_bytes(b"x")
    with pytest.raises(Refused, match="changed by another program"):
        opened(path)


def test_a_newer_plan_opens_to_read_only_and_names_its_version(path: Path) -> None:
    spoil(path, "PRAGMA user_version = 7", "ALTER TABLE owner ADD COLUMN later TEXT")
    before = path.read_bytes()
    with pytest.raises(NewerPlan, match="newer Charthouse \\(format 7") as refusal:
        opened(path)
    assert refusal.value.version == 7
    with opened(path, read_only=True) as plan:
        assert (plan.version, plan.rows("SELECT name FROM owner")) == (7, [("O",)])
    assert path.read_bytes() == before


def test_a_newer_plan_that_this_program_cannot_show_is_refused(path: Path) -> None:
    spoil(path, "PRAGMA user_version = 7", "UPDATE meta SET v = '7' WHERE k = 'min_reader'")
    with pytest.raises(Refused, match="needs a newer Charthouse"):
        opened(path, read_only=True)


@pytest.fixture
def killed(path: Path) -> Path:
    """A plan whose writer died in the middle of a commit: its journal stands beside it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("PRAGMA cache_spill = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE owner SET name = 'half'")
        connection.executemany("INSERT INTO owner VALUES (?, ?)", [(f"filler-{n:019d}", "x" * 400) for n in range(200)])
        dead = path.parent / "dead"
        dead.mkdir()
        for file in (path, path.with_name(path.name + "-journal")):
            shutil.copy2(file, dead / file.name)
        connection.execute("ROLLBACK")
    return dead / path.name


def test_what_a_killed_writer_left_is_rolled_back(killed: Path) -> None:
    with opened(killed) as plan:
        assert plan.rows("SELECT name FROM owner") == [("O",)]
        assert plan.undo_label == "Grow"


def test_what_a_killed_writer_left_is_read_without_writing(killed: Path, state: Path) -> None:
    before = everything(killed.parent, state)
    with opened(killed, read_only=True) as plan:
        assert plan.rows("SELECT name FROM owner") == [("O",)]
    assert everything(killed.parent, state) == before


def test_a_journal_that_names_another_file_is_refused(killed: Path) -> None:
    journal = killed.with_name(killed.name + "-journal")
    journal.write_bytes(journal.read_bytes() + b"/etc/passwd" + bytes.fromhex("d9d505f920a163d7"))
    with pytest.raises(Refused, match="journal that Charthouse did not write"):
        opened(killed)


def test_a_read_only_file_is_opened_to_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(NotWritable, match="open it to read"):
        opened(path)


def test_a_seal_is_kept_under_the_state_folder(path: Path, state: Path) -> None:
    assert known.state_folder().is_relative_to(state)
    assert list((state / "charthouse" / "known").glob("*.json"))


def test_a_foreign_file_is_judged_by_a_process_that_may_not_grow(tmp_path: Path) -> None:
    """What the file does to its judge, it does to nobody else; the judge leaves nothing behind."""
    path = tmp_path / "new.charthouse"
    Document.create(path).close()
    with pytest.raises(Refused, match="needs more memory") as refusal:
        answer_of(guard.__name__, path, str(PLAN.version), memory=30_000_000)
    assert path.name in str(refusal.value)
    with pytest.raises(Refused, match="takes longer"):
        answer_of(guard.__name__, path, str(PLAN.version), seconds=0)
    assert answer_of(guard.__name__, path, str(PLAN.version)) is None


def test_a_judge_runs_none_of_the_programs_that_lie_beside_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new.charthouse"
    Document.create(path).close()
    (tmp_path / "sqlite3.py").write_text("raise SystemExit(3)")
    monkeypatch.chdir(tmp_path)
    assert answer_of(guard.__name__, path, str(PLAN.version)) is None
