"""A damaged plan is put right into a new file: from its journal, from a backup's steps, or by the backup itself."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.document.small import SMALL, Leaf, Node, Owner
from tests.document.support import Content, content

from charthouse.document.backups import back_up, listed
from charthouse.document.check import examine
from charthouse.document.document import Document
from charthouse.document.repair import Diagnosis, Way, diagnose, repair
from charthouse.document.restoring import held, restore_backup
from charthouse.domain.errors import Refused


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "small.charthouse"
    with Document.create(path, model=SMALL) as plan:
        with plan.edit("Grow") as session:
            session.add(node := Node(title="A"))
            session.flush()
            session.add_all([Node(title="B", parent=node.id, weight=0.5), Leaf(node=node.id), Owner(name="O")])
        with plan.edit("Rename") as session:
            session.get_one(Node, node.id).title = "Growth"
        assert back_up(plan.connection, plan.plan_id)
        with plan.edit("Later") as session:
            session.get_one(Node, node.id).weight = 0.75
    return path


def spoil(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)


def plan_id(path: Path) -> str:
    with Document.open(path, read_only=True, model=SMALL) as plan:
        return plan.plan_id


def told(path: Path) -> Content:
    with Document.open(path, read_only=True, model=SMALL) as plan:
        assert examine(plan) == ()
        return content(plan)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE node SET title = 'Grouth' WHERE parent IS NULL",
        "DELETE FROM owner",
        "INSERT INTO owner VALUES ('new', 'x')",
        "INSERT INTO conflict SELECT 'owner', id, 'name', 'junk' FROM owner",
    ],
)
def test_damaged_tables_are_put_right_from_the_journal(path: Path, tmp_path: Path, statement: str) -> None:
    sound, identity = told(path), plan_id(path)
    spoil(path, statement)
    before = path.read_bytes()
    target = tmp_path / "repaired.charthouse"
    made = repair(path, target, identity, model=SMALL)
    assert made.way is Way.JOURNAL
    assert made.mended
    assert told(target) == sound
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE step SET label = 'Renome' WHERE no = 2",
        "UPDATE replica SET person = 'Somebody'",
        "UPDATE change SET data = 'junk' WHERE step = 1 AND n = 0",
        "DELETE FROM change WHERE step = 2",
        "UPDATE step SET seq = 99 WHERE no = 2",
    ],
)
def test_damaged_steps_come_from_a_backup_and_later_ones_stay(path: Path, tmp_path: Path, statement: str) -> None:
    sound, identity = told(path), plan_id(path)
    spoil(path, statement)
    target = tmp_path / "repaired.charthouse"
    made = repair(path, target, identity, model=SMALL)
    assert made.way is Way.STEPS
    assert made.lost == ()
    assert told(target) == sound


UNOPENED = {
    "no text": "UPDATE node SET title = CAST(x'41ff42' AS TEXT) WHERE parent IS NULL",
    "no figure": "UPDATE node SET weight = 9e999 WHERE parent IS NOT NULL",
    "one id twice": "UPDATE owner SET id = (SELECT id FROM node WHERE parent IS NULL)",
    "no plan": "PRAGMA application_id = 7",
}


@pytest.mark.parametrize("statement", UNOPENED.values(), ids=UNOPENED)
def test_what_cannot_be_opened_is_put_right_from_its_own_journal(path: Path, tmp_path: Path, statement: str) -> None:
    """Nothing is lost, though no window would open it."""
    sound, identity = told(path), plan_id(path)
    spoil(path, statement)
    with pytest.raises(Refused):
        Document.open(path, read_only=True, model=SMALL)
    before = path.read_bytes()
    found = diagnose(path, model=SMALL)
    assert found.plan_id == identity
    assert found.backup is not None
    assert found.damage
    made = repair(path, tmp_path / "repaired.charthouse", found.plan_id, model=SMALL)
    assert made.way is Way.JOURNAL
    assert told(made.path) == sound
    assert path.read_bytes() == before


def test_a_file_of_which_nothing_can_be_read_is_known_by_its_path(path: Path) -> None:
    identity = plan_id(path)
    path.write_bytes(bytes(4096))
    found = diagnose(path, model=SMALL)
    assert (found.damage, found.plan_id) == (None, identity)
    assert found.backup is not None
    elsewhere = path.rename(path.with_name("other.charthouse"))
    assert diagnose(elsewhere, model=SMALL) == Diagnosis(None, "", None)


def test_a_hostile_file_is_not_salvaged(path: Path) -> None:
    spoil(path, "CREATE TRIGGER t AFTER INSERT ON owner BEGIN DELETE FROM node; END")
    assert diagnose(path, model=SMALL).damage is None


def test_damage_after_the_last_backup_leaves_the_backup_and_says_what_is_lost(path: Path, tmp_path: Path) -> None:
    identity = plan_id(path)
    spoil(path, "UPDATE change SET data = replace(data, '0.75', '0.85') WHERE step = 3")
    target = tmp_path / "repaired.charthouse"
    made = repair(path, target, identity, model=SMALL)
    assert made.way is Way.BACKUP
    assert made.lost[0].startswith("1 step made after")
    assert "Later" in made.lost[-1]
    told(target)


def test_a_file_that_is_no_database_any_more_is_replaced_by_the_backup(path: Path, tmp_path: Path) -> None:
    identity = plan_id(path)
    path.write_bytes(path.read_bytes()[:700])
    made = repair(path, tmp_path / "repaired.charthouse", identity, model=SMALL)
    assert made.way is Way.BACKUP
    told(made.path)


def test_nothing_is_made_where_nothing_can_be_saved(path: Path, tmp_path: Path) -> None:
    identity, target = plan_id(path), tmp_path / "repaired.charthouse"
    with pytest.raises(Refused, match="is sound"):
        repair(path, target, identity, model=SMALL)
    for backup in listed(identity):
        backup.path.unlink()
    spoil(path, "UPDATE change SET data = 'junk' WHERE step = 1 AND n = 0")
    with pytest.raises(Refused, match="no good backup"):
        repair(path, target, identity, model=SMALL)
    assert not target.exists()


def test_a_backup_tells_what_it_holds_and_makes_a_plan_of_its_own(tmp_path: Path) -> None:
    from charthouse.document.edits import plan as plans
    from charthouse.document.edits import swot

    path = tmp_path / "plan.charthouse"
    with Document.create(path, person="Mara") as plan:
        plans.set(plan, title="Riverside")
        swot.add(plan, quadrant="strength", text="Trust")
        plan.back_up()
        identity = plan.plan_id
        swot.add(plan, quadrant="strength", text="Later")
    backup = listed(identity)[0]
    told_of = held(backup.path)
    assert (told_of.title, told_of.person, dict(told_of.counts)["swot"]) == ("Riverside", "Mara", 1)
    assert told_of.step == "Add SWOT item “Trust”"
    target = tmp_path / "restored.charthouse"
    restore_backup(backup.path, target)
    with Document.open(target, read_only=True) as restored, Document.open(path, read_only=True) as old:
        assert restored.rows("SELECT count(*) FROM swot_item") == [(1,)]
        assert old.rows("SELECT count(*) FROM swot_item") == [(2,)]
