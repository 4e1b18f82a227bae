"""Older plans come to this version on a verified copy, or stay as they were. The models and revisions agree."""

from __future__ import annotations

import gzip
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from tests.document import grown
from tests.document.grown import GROWN
from tests.document.small import SMALL, Leaf, Node, Owner
from tests.document.support import assert_undoable, content

from charthouse.document.backups import folder_of
from charthouse.document.catalogue import catalogue
from charthouse.document.check import examine
from charthouse.document.document import Document
from charthouse.document.edits import plan as plan_verbs
from charthouse.document.edits import swot
from charthouse.document.engine import engine_for
from charthouse.document.file import build, make
from charthouse.document.journal.ddl import JOURNAL_NAMES
from charthouse.document.migrating import build_version
from charthouse.document.migrations.freeze import NEWEST, frozen
from charthouse.document.model import PLAN, VERSIONS
from charthouse.document.queries.swot import swot_board
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Quadrant

PLANS = Path(__file__).parent / "plans"  # written by the versions they are named after


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A plan of version 1 with a history, a row deleted in it, and something undone."""
    path = tmp_path / "plans" / "small.charthouse"
    path.parent.mkdir()
    with Document.create(path, model=SMALL) as plan:
        with plan.baseline("New"):
            pass
        with plan.edit("Grow") as session:
            session.add_all([node := Node(title="A", count=3), gone := Node(title="gone"), owner := Owner(name="O")])
            session.flush()
            session.add_all([Leaf(node=node.id, number=1.5), Leaf(node=gone.id), Node(parent=node.id, owner=owner.id)])
        with plan.edit("Flag") as session:
            session.get_one(Node, node.id).flag = True
        with plan.edit("Count") as session:
            session.get_one(Node, node.id).count = 4
        with plan.edit("Delete") as session:
            session.delete(session.get_one(Node, gone.id))
        plan.undo()
        plan.redo()
    return path


def test_the_newest_revision_makes_what_the_models_say_and_no_older_one_does() -> None:
    assert (VERSIONS / NEWEST).read_text(encoding="utf-8") == frozen(), (
        "while no release holds it: python -m charthouse.document.migrations.freeze"
    )


def test_migrations_from_nothing_lead_to_what_a_new_plan_has() -> None:
    with (
        closing(sqlite3.connect(":memory:", isolation_level=None)) as migrated,
        closing(sqlite3.connect(":memory:", isolation_level=None)) as made,
    ):
        build_version(migrated, PLAN.version, PLAN)
        build(made, PLAN)
        assert catalogue(migrated) == catalogue(made)
        assert constraints(migrated) == constraints(made)


def constraints(connection: sqlite3.Connection) -> dict[str, set[str]]:
    """The names of the constraints of every table, which no pragma lists."""
    declared = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
    return {name: set(re.findall(r"CONSTRAINT (\w+)", sql)) for name, sql in declared}


def test_alembic_finds_no_difference_to_the_models(tmp_path: Path) -> None:
    make(tmp_path / "new.charthouse", PLAN)
    with closing(sqlite3.connect(tmp_path / "new.charthouse", isolation_level=None)) as connection:
        options = {"include_object": lambda _object, name, kind, *_: kind != "table" or name not in JOURNAL_NAMES}
        with engine_for(connection).connect() as opened:
            context = MigrationContext.configure(opened, opts=options)
            assert compare_metadata(context, PLAN.metadata()) == []


def test_an_older_plan_is_migrated_with_its_whole_history(path: Path) -> None:
    with Document.open(path, model=GROWN) as plan:
        assert plan.rows("SELECT title, tally, note FROM node WHERE title = 'A'") == [("A", 4, "none yet")]
        assert plan.rows("SELECT number FROM blade") == [(1.5,)]
        assert examine(plan) == ()
        assert plan.undo_label == "Delete"
        with plan.edit("Note") as session:
            session.get_one(grown.Node, plan.rows("SELECT id FROM node WHERE title = 'A'")[0][0]).note = "new"
        assert_undoable(plan)
        while plan.undo():
            pass
        assert all(rows == [] for rows in content(plan).values())
        assert examine(plan) == ()
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("version", [1, 2])
def test_a_plan_of_every_older_version_goes_on_under_this_one(version: int, tmp_path: Path) -> None:
    path = tmp_path / "older.charthouse"
    path.write_bytes(gzip.decompress((PLANS / f"version_{version}.charthouse.gz").read_bytes()))
    with Document.open(path) as plan:
        assert examine(plan) == ()
        assert [item.text for item in swot_board(plan).items] == ["Loyal volunteers", "Ageing boats"]
        assert plan.undo_label is not None
        swot.add(plan, quadrant=Quadrant.THREAT, text="Dry summers")
        assert_undoable(plan)
        plan_verbs.set(plan, price_base_year=2026)
        assert_undoable(plan)
        assert examine(plan) == ()
        while plan.undo():
            pass
        assert swot_board(plan).items == ()
        assert examine(plan) == ()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (PLAN.version,)


def test_a_backup_named_for_the_version_stays(path: Path) -> None:
    before = path.read_bytes()
    with Document.open(path, model=GROWN) as plan:
        kept = [entry for entry in folder_of(plan.plan_id).iterdir() if entry.name.endswith("-format-1.charthouse")]
    assert len(kept) == 1
    with Document.open(kept[0], read_only=True, model=SMALL) as old:
        assert old.undo_label == "Delete"
    assert path.read_bytes() != before


def test_reading_an_older_plan_leaves_it_as_it_is(path: Path) -> None:
    before = path.read_bytes()
    with Document.open(path, read_only=True, model=GROWN) as plan:
        assert plan.rows("SELECT max(tally) FROM node") == [(4,)]
    assert path.read_bytes() == before
    with Document.open(path, model=SMALL) as plan:
        assert plan.undo_label == "Delete"


def test_tables_and_journal_that_would_disagree_stop_the_migration(path: Path) -> None:
    before = path.read_bytes()
    wrong = replace(GROWN, upcasters={1: lambda change: grown.from_1(change) if change.table != "owner" else None})
    with pytest.raises(Refused, match=r"cannot be brought to this version.*left as it is"):
        Document.open(path, model=wrong)
    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_an_older_plan_that_no_charthouse_wrote_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("ALTER TABLE owner ADD COLUMN extra TEXT")
    with pytest.raises(Refused, match="is damaged"):
        Document.open(path, model=GROWN)
