"""Damage that SQLite does not see is found, and named to the cell."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.document.small import SMALL, Leaf, Node, Owner

from charthouse.document.check import examine
from charthouse.document.document import Document


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
        plan.undo()
        plan.redo()
        with plan.edit("Delete") as session:
            session.delete(session.get_one(Node, node.id))
        plan.undo()
    return path


def damage(path: Path) -> list[str]:
    with Document.open(path, read_only=True, model=SMALL) as plan:
        return [one.sentence for one in examine(plan)]


def spoil(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)


def test_a_sound_plan_has_no_damage(path: Path) -> None:
    assert damage(path) == []


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("UPDATE node SET title = 'Grouth' WHERE parent IS NULL", "node.title holds “Grouth”; its steps say “Growth”."),
        ("UPDATE node SET weight = 0.25 WHERE title = 'B'", "node.weight holds 0.25; its steps say 0.5."),
        ("DELETE FROM owner", "A row of owner is missing."),
        ("INSERT INTO owner VALUES ('new', 'x')", "A row of owner was not added by any step."),
        ("UPDATE step SET label = 'Renome' WHERE no = 2", "Step 2, “Renome”, is not as it was written"),
        ("UPDATE replica SET person = 'Somebody'", "Step 1, “Grow”, is not as it was written"),
        ("UPDATE change SET data = replace(data, 'O', 'Q') WHERE step = 1", "its sum differs"),
        ("UPDATE change SET data = 'junk' WHERE step = 1 AND n = 0", "The journal is damaged"),
        ("UPDATE change SET tbl = 'sqlite_master' WHERE step = 1 AND n = 0", "The journal is damaged"),
        ("UPDATE step SET seq = 99 WHERE no = 6", "step(s) are missing"),
        ("UPDATE change SET op = 3 WHERE op = 2", "of the unknown kind 3"),
        ("UPDATE step SET via = 3 WHERE no = 4", "Step 4, “Rename”, did not come as the file says."),
        ("UPDATE alembic_version SET version_num = '0009'", "What the file says of itself"),
        ("INSERT INTO conflict SELECT 'owner', id, 'name', '[1,2]' FROM owner", "is not what the steps say"),
    ],
)  # fmt: skip
def test_damage_is_named(path: Path, statement: str, sentence: str) -> None:
    spoil(path, statement)
    assert any(sentence in found for found in damage(path)), damage(path)


def test_a_damaged_cell_comes_with_its_right_value(path: Path) -> None:
    spoil(path, "UPDATE owner SET name = 'X'")
    with Document.open(path, read_only=True, model=SMALL) as plan:
        (found,) = examine(plan)
    assert (found.table, found.field, found.found, found.expected) == ("owner", "name", "X", "O")
