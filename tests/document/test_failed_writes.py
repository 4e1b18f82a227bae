"""A plan file that cannot be written any more: the work goes on in memory and can be saved elsewhere."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import insert
from tests.document.small import SMALL, Node
from tests.document.support import content, standing_by

from charthouse.document.document import Changed, Document
from charthouse.document.journal.recorder import Recorder
from charthouse.document.returning import return_to_file
from charthouse.domain.errors import Refused


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Document]:
    with Document.create(tmp_path / "small.charthouse", person="Mara", model=SMALL) as plan:
        add(plan, "first")
        yield plan


def add(plan: Document, title: str) -> None:
    with plan.edit(f"Add {title}") as session:
        session.add(Node(title=title, count=plan.next_number("node", session)))


def titles(plan: Document) -> set[object]:
    return {title for (title,) in plan.rows("SELECT title FROM node")}


def assert_goes_on_in_memory(plan: Document, sentence: str, copy: Path) -> None:
    """The next edit is kept and told though the file is out of reach; a copy holds all of it, journal too."""
    heard: list[Changed] = []
    plan.subscribe(heard.append)
    add(plan, "second")
    assert plan.in_memory
    assert plan.trouble is not None
    assert sentence in plan.trouble
    assert [event.label for event in heard] == ["Add second"]
    assert titles(plan) == {"first", "second"}
    plan.undo()
    assert titles(plan) == {"first"}
    plan.redo()
    add(plan, "third")
    plan.save_copy(copy)
    with Document.open(copy, model=SMALL) as saved:
        assert content(saved) == content(plan)
        assert saved.undo_label == "Add third"
        assert saved.rows("SELECT count FROM node ORDER BY count") == [(1,), (2,), (3,)]
        for _ in range(3):
            saved.undo()
        assert titles(saved) == set()


def test_a_removed_file(plan: Document, tmp_path: Path) -> None:
    plan.path.unlink()
    assert_goes_on_in_memory(plan, "was moved or removed", tmp_path / "copy.charthouse")
    plan.save_copy(plan.path)
    assert plan.path.exists()


def test_a_moved_file(plan: Document, tmp_path: Path) -> None:
    moved = plan.path.rename(tmp_path / "elsewhere.charthouse")
    before = moved.read_bytes()
    assert_goes_on_in_memory(plan, "was moved or removed", tmp_path / "copy.charthouse")
    assert moved.read_bytes() == before


def test_another_file_in_its_place(plan: Document, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(b"other")
    other.replace(plan.path)
    assert_goes_on_in_memory(plan, "has taken the place", tmp_path / "copy.charthouse")
    assert plan.path.read_bytes() == b"other"


def test_a_plan_that_something_else_was_written_over_is_closed_all_the_same(plan: Document) -> None:
    plan.path.write_text("A text now")
    plan.close()
    plan.path.unlink()
    with Document.create(plan.path, model=SMALL) as new:  # nobody holds that name any more
        add(new, "first")


def test_a_copy_never_replaces_the_open_plan(plan: Document) -> None:
    with pytest.raises(Refused, match="a name of its own"):
        plan.save_copy(plan.path)


def test_a_copy_that_cannot_be_written_is_refused(plan: Document, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="cannot be written"):
        plan.save_copy(tmp_path / "no folder" / "copy.charthouse")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 4 MB of its own, where the tests may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("mounting a disk needs root on Linux")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def filled(folder: Path, *, leave: int) -> None:
    free = os.statvfs(folder).f_bavail * os.statvfs(folder).f_frsize
    (folder / "filler").write_bytes(b"x" * (free - leave))


@pytest.mark.parametrize("leave", [0, 8192, 1_200_000])
def test_a_full_disk(disk: Path, tmp_path: Path, leave: int) -> None:
    """With much room left the commit fails, with little the plan goes on in memory before."""
    with Document.create(disk / "small.charthouse", model=SMALL) as plan:
        add(plan, "first")
        filled(disk, leave=leave)
        with plan.edit("Long") as session:
            session.execute(insert(Node), [{"title": "x" * 400, "count": 100 + n} for n in range(2000)])
        assert plan.in_memory
        assert plan.trouble == "The disk is full."
        assert len(plan.rows("SELECT 1 FROM node")) == 2001
        plan.save_copy(tmp_path / "copy.charthouse")
    with Document.open(tmp_path / "copy.charthouse", model=SMALL) as saved:
        assert len(saved.rows("SELECT 1 FROM node")) == 2001
        saved.undo()
        assert titles(saved) == {"first"}
    with Document.open(disk / "small.charthouse", read_only=True, model=SMALL) as original:
        assert titles(original) == {"first"}


def test_a_disk_that_has_room_again(disk: Path) -> None:
    with Document.create(disk / "small.charthouse", model=SMALL) as plan:
        add(plan, "first")
        filled(disk, leave=0)
        add(plan, "second")
        before = plan.path.read_bytes()
        (disk / "filler").write_bytes(b"x" * (disk / "filler").stat().st_size)
        with plan.edit("Long") as session:
            session.execute(insert(Node), [{"title": "x" * 400, "count": 100 + n} for n in range(2000)])
        with pytest.raises(Refused, match=r"The disk is full\. Everything is kept in memory"):
            return_to_file(plan)
        assert plan.path.read_bytes() == before
        assert plan.in_memory
        (disk / "filler").unlink()
        return_to_file(plan)
        add(plan, "third")
        assert not plan.in_memory
        assert len(titles(plan)) == 4
    with Document.open(disk / "small.charthouse", model=SMALL) as again:
        assert len(again.rows("SELECT 1 FROM node")) == 2003


def test_nothing_is_taken_for_somebody_elses_writing(plan: Document) -> None:
    """A plan that is edited, taken back, refused and read elsewhere stays in its file."""
    standing_by(plan)
    for n in range(20):
        add(plan, f"number {n}")
        plan.undo()
        plan.redo()
        with suppress(ZeroDivisionError), plan.edit("Fails") as session:
            session.add(Node(title="never"))
            session.flush()
            raise ZeroDivisionError
        with Document.open(plan.path, read_only=True, model=SMALL) as other:
            assert content(other) == content(plan)
    assert not plan.in_memory


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such mode for folders")
def test_a_folder_that_became_read_only() -> None:
    """As a user who is not root meets it."""
    program = """
import os, sys
from pathlib import Path
from charthouse.document.document import Document
from tests.document.small import SMALL, Node
from tests.document.test_failed_writes import add, assert_goes_on_in_memory
folder = Path(sys.argv[1])
with Document.create(folder / "small.charthouse", model=SMALL, person="N") as plan:
    add(plan, "zero")  # everything is loaded now: after the next line the interpreter's own files may be out of reach
for made in (folder, *folder.iterdir()):
    os.chown(made, 65534, 65534)
if os.getuid() == 0:
    os.setgid(65534); os.setuid(65534)
with Document.open(folder / "small.charthouse", model=SMALL, person="N") as plan:
    plan.undo()
    add(plan, "first")
    folder.chmod(0o500)
    with plan.edit("Add second") as session:
        session.add(Node(title="second"))
    assert "folder" in plan.trouble, plan.trouble
    folder.chmod(0o700)
    plan.save_copy(folder / "copy.charthouse")
with Document.open(folder / "copy.charthouse", model=SMALL) as saved:
    assert saved.rows("SELECT count(*) FROM node") == [(2,)]
print("done")
"""
    with tempfile.TemporaryDirectory() as folder:
        run = started(program, folder)
    assert run.stdout == "done\n", run.stderr


def started(program: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)], capture_output=True, text=True, check=False,
        cwd=Path(__file__).parents[2], env={**os.environ, "PYTHONPATH": f"src{os.pathsep}."},
    )  # fmt: skip


def test_a_file_that_may_not_grow(tmp_path: Path) -> None:
    """The commit itself fails: the step is written again in memory, with the numbers it was given."""
    program = """
import resource, signal, sys
from pathlib import Path
from charthouse.document.document import Document
from tests.document.small import SMALL, Node
from tests.document.test_failed_writes import add, titles
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path, copy = Path(sys.argv[1]), Path(sys.argv[2])
with Document.create(path, model=SMALL) as plan:
    add(plan, "first")
    size = path.stat().st_size
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    with plan.edit("Long") as session:
        for n in range(40):
            session.add(Node(title="x" * 400, count=plan.next_number("node", session)))
    assert plan.in_memory, plan.trouble
    assert plan.done(None).step.label == "Long"
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    add(plan, "last")
    assert plan.rows("SELECT max(count) FROM node") == [(42,)]
    plan.save_copy(copy)
with Document.open(copy, model=SMALL) as saved:
    saved.undo(); saved.undo()
    assert titles(saved) == {"first"}
with Document.open(path, model=SMALL) as original:
    assert titles(original) == {"first"}
print("done")
"""
    if sys.platform == "win32":
        pytest.skip("Windows has no limit for the size of a file")
    run = started(program, tmp_path / "a.charthouse", tmp_path / "b.charthouse")
    assert run.stdout == "done\n", run.stderr


def test_a_disk_that_fails_before_the_first_write_refuses_that_one_only(
    plan: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Recorder) -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise error

    copy = plan.path.with_name("copy.charthouse")
    plan.save_copy(copy)
    with Document.open(copy, person="Mara", model=SMALL) as other:
        with monkeypatch.context() as failing:
            failing.setattr(Recorder, "assert_complete", fail)
            with pytest.raises(Refused, match="is its disk still there"):
                add(other, "second")
        add(other, "third")
        assert titles(other) == {"first", "third"}
        assert len(other.steps()) == len(plan.steps()) + 1
