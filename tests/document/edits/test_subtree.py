"""Parts of a tree copied, cut and pasted: in their plan, in another one, and from whoever fills the clipboard."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.document.example import Example, make_example
from tests.document.support import Content, assert_undoable, content

from charthouse.document.document import Document
from charthouse.document.edits import initiative, measure, objective, person, plan, resource, subtree
from charthouse.document.queries.subtree import HANGING, MOST_BYTES, TABLES, packed, subtrees, unpacked
from charthouse.document.queries.subtree_fit import left_out
from charthouse.domain.errors import Refused
from charthouse.domain.schema import metadata

STRANGE = "What is on the clipboard is no part of a plan."


@pytest.fixture
def example(document: Document) -> Example:
    return make_example(document)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Document]:
    """Another plan, which knows Anna and has a budget too."""
    with Document.create(tmp_path / "other.charthouse", person="Ben") as made:
        plan.set(made, title="Another", currency="EUR")
        person.add(made, name="anna ruiz")
        yield made


def carried(document: Document, *rows: str, cut: bool = False) -> dict[str, Any]:
    """What a clipboard hands on."""
    return unpacked(packed(subtrees(document, rows, cut=cut))).told


def without_places(found: Content) -> Content:
    """Everything but where the objectives stand and what the journal counts."""
    return {table: sorted([row[:2] + row[3:] for row in rows] if table == "objective" else rows, key=repr)
            for table, rows in found.items()}  # fmt: skip


def test_everything_that_hangs_on_the_tree_comes_along() -> None:
    hanging = {
        (table.name, column.name, key.column.table.name)
        for table in metadata.sorted_tables
        for column in table.columns
        for key in column.foreign_keys
        if key.column.table.name in TABLES and key.column.table.name != "tows_strategy" and table.name != "objective"
    }
    assert set(HANGING) == hanging


def test_what_was_cut_comes_back_as_it_was(document: Document, example: Example) -> None:
    before = content(document)
    found = carried(document, example.goal, cut=True)
    objective.delete(document, id=example.goal)
    done = subtree.paste(document, content=found, after=None)
    assert done.rows == (example.goal,)
    assert without_places(content(document)) == without_places(before)
    assert_undoable(document)


def test_cut_rows_come_to_another_place_and_keep_what_they_are(document: Document, example: Example) -> None:
    number = document.rows("SELECT number FROM initiative WHERE id = ?", (example.initiative,))
    found = carried(document, example.first, cut=True)
    objective.delete(document, id=example.first)
    subtree.paste(document, content=found, parent=example.other)
    assert document.rows("SELECT parent FROM objective WHERE id = ?", (example.first,)) == [(example.other,)]
    assert document.rows("SELECT number FROM initiative WHERE id = ?", (example.initiative,)) == number
    assert document.rows("SELECT count(*) FROM swot_link WHERE objective = ?", (example.first,)) != [(0,)]


def test_cut_rows_that_are_back_already_are_copied(document: Document, example: Example) -> None:
    found = carried(document, example.goal, cut=True)
    objective.delete(document, id=example.goal)
    document.undo()
    done = subtree.paste(document, content=found)
    assert done.row not in (None, example.goal)


def test_a_copy_has_all_of_it_under_new_ids(document: Document, example: Example) -> None:
    before = content(document)
    done = subtree.paste(document, content=carried(document, example.goal), after=example.goal)
    assert_undoable(document, before)
    after = content(document)
    grown = {table: len(after[table]) - len(rows) for table, rows in before.items()}
    for table in TABLES:
        hung = grown[table]
        assert hung >= 0, table
    assert grown["objective"] == 4
    assert grown["measure"] == 2
    assert grown["reading"] > 0
    assert grown["allocation"] > 0
    assert grown["tows_strategy"] == grown["person"] == grown["resource"] == 0
    names = "SELECT title, owner, due, weight FROM objective WHERE id = ?"
    assert document.rows(names, (done.row,)) == document.rows(names, (example.goal,))
    numbers = [number for (number,) in document.rows("SELECT number FROM measure")]
    assert len(numbers) == len(set(numbers))


def test_another_plan_knows_people_and_resources_by_their_names(
    document: Document, example: Example, other: Document
) -> None:
    objective.set(document, id=example.first, owner=example.anna)
    objective.set(document, id=example.second, owner=example.ben)
    found = carried(document, example.goal)
    told = str(left_out(other, unpacked(json.dumps(found).encode())))
    assert "owner “Ben Oduya”" in told
    assert "Anna" not in told
    assert "amounts of “Budget”" in told
    subtree.paste(other, content=found)
    owners = dict(other.rows("SELECT o.title, p.name FROM objective o LEFT JOIN person p ON p.id = o.owner"))
    assert "anna ruiz" in owners.values()
    assert other.rows("SELECT count(*) FROM measure") == [(2,)]
    assert other.rows("SELECT count(*) FROM allocation") == other.rows("SELECT count(*) FROM swot_link") == [(0,)]


def test_amounts_come_along_where_the_resource_is_known(document: Document, example: Example, other: Document) -> None:
    plan.set(other, currency=document.rows("SELECT currency FROM plan")[0][0])
    for kind, name in document.rows("SELECT kind, name FROM resource"):
        resource.add(other, name=name, kind=kind)
    subtree.paste(other, content=carried(document, example.goal))
    amounts = "SELECT amount, period FROM allocation ORDER BY amount, period"
    assert other.rows(amounts) == document.rows(amounts) != []


def test_initiatives_go_below_an_objective(document: Document, example: Example) -> None:
    found = carried(document, example.initiative, example.later)
    with pytest.raises(Refused, match="An initiative stands under an objective"):
        subtree.paste(document, content=found)
    done = subtree.paste(document, content=found, objective=example.other)
    assert len(done.rows) == 2
    assert document.rows("SELECT count(*) FROM initiative WHERE objective = ?", (example.other,)) == [(2,)]


def test_too_much_is_not_copied(document: Document, example: Example, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("charthouse.document.queries.subtree.MOST_ROWS", 3)
    with pytest.raises(Refused, match="copy it in parts"):
        subtrees(document, [example.goal])


GOAL: Mapping[str, Any] = {"id": "g", "parent": None, "position": "a0", "title": "A"}


def forged(**rows: object) -> dict[str, Any]:
    return {"roots": ["g"], "rows": rows}


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b"null", b"{}", b'{"rows": 7}', b'{"rows": {"objective": [7]}}', b"[" * 100_000, b"\xff\xfe",
     b'{"rows": {"objective": []}, "roots": 3}', b'{"rows": {"objective": [{"weight": NaN}]}}', b"9" * 5_000],
)  # fmt: skip
def test_what_is_no_part_of_a_plan_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match=STRANGE):
        unpacked(data)


def test_more_than_a_plan_takes_is_refused() -> None:
    with pytest.raises(Refused, match="more than a plan takes at once"):
        unpacked(b" " * (MOST_BYTES + 1))
    with pytest.raises(Refused, match="more than a plan takes at once"):
        unpacked(json.dumps(forged(objective=[{}] * 30_000)).encode())


@pytest.mark.parametrize(
    "found",
    [
        {"roots": ["g"], "rows": {}},
        {"roots": ["x"], "rows": {"objective": [GOAL]}},
        forged(objective=[GOAL, GOAL]),
        forged(objective=[{**GOAL, "title": "<" * 9_000_000, "weight": "x"}]),
        forged(objective=[{**GOAL, "title": ""}]),
        forged(objective=[{**GOAL, "title": None}]),
        forged(objective=[{**GOAL, "weight": -1}]),
        forged(objective=[{**GOAL, "weight": 10**400}]),
        forged(objective=[{**GOAL, "due": "soon"}]),
        forged(objective=[{**GOAL, "start": "2028-01-01", "due": "2027-01-01"}]),
        forged(objective=[{**GOAL, "nonsense": 1}]),
        forged(objective=[{**GOAL, "title": ["a", {"b": 1}]}]),
        forged(objective=[GOAL, {**GOAL, "id": "h", "parent": "i"}, {**GOAL, "id": "i", "parent": "h"}]),
        forged(objective=[GOAL, {**GOAL, "id": "h", "parent": "g", "position": "ä"}]),
        forged(objective=[GOAL, {**GOAL, "id": "h", "parent": "g", "position": "a" * 99}]),
        forged(objective=[GOAL], measure=[{"id": "m", "objective": "elsewhere", "position": "a0", "name": "M"}]),
        forged(objective=[GOAL], measure=[{"id": "m", "objective": "g", "position": "a0", "name": "M",
                                           "goal": 1, "red_flag": 1}]),
        forged(objective=[GOAL], measure=[{"id": "m", "objective": "g", "position": "a0", "name": "M"}],
               target=[{"measure": "m", "period": "never", "value": 1}]),
        forged(objective=[GOAL], measure=[{"id": "m", "objective": "g", "position": "a0", "name": "M"}],
               target=[{"measure": "m", "value": 1}]),
        forged(objective=[GOAL], measure=[{"id": "m", "objective": "g", "position": "a0", "name": "M"}],
               target=[{"measure": "m", "period": "2027", "value": 1}, {"measure": "m", "period": "2027", "value": 2}]),
    ],
)  # fmt: skip
def test_what_does_not_hold_together_is_refused_and_changes_nothing(
    found: dict[str, Any], document: Document, example: Example
) -> None:
    before, steps = content(document), len(document.steps())
    with pytest.raises(Refused):
        subtree.paste(document, content=found, parent=example.goal)
    assert content(document) == before
    assert len(document.steps()) == steps


def test_texts_from_anywhere_are_cleaned(document: Document) -> None:
    subtree.paste(document, content=forged(objective=[{**GOAL, "title": "A\0\x1b\nB" + "x" * 900}]))
    (title,) = document.rows("SELECT title FROM objective")[0]
    assert title.startswith("A B")
    assert len(title) == 500


def test_cut_ids_that_no_plan_makes_are_refused(document: Document) -> None:
    found = {
        **forged(objective=[{**GOAL, "id": "'; DROP"}]),
        "cut": True,
        "plan": document.plan_id,
        "roots": ["'; DROP"],
    }
    with pytest.raises(Refused, match=STRANGE):
        subtree.paste(document, content=found)


@pytest.mark.parametrize("number", [2**70, 9, -1, True, "7", None])
def test_rows_that_come_back_keep_only_numbers_that_the_plan_has_given(
    number: object, document: Document, example: Example
) -> None:
    for name in "ABC":
        measure.add(document, objective=example.other, name=name)
    found = carried(document, example.other, cut=True)
    objective.delete(document, id=example.other)
    for row in found["rows"]["measure"]:
        row["number"] = number
    subtree.paste(document, content=found)
    measure.add(document, objective=example.goal, name="D")
    numbers = [given for (given,) in document.rows("SELECT number FROM measure")]
    assert len(set(numbers)) == len(numbers)
    assert max(numbers) < 20


def test_codes_from_anywhere_are_cleaned(document: Document, example: Example) -> None:
    found = carried(document, example.other, cut=True)
    objective.delete(document, id=example.other)
    found["rows"]["objective"][0]["code"] = "\ud800G\0" + "1" * 90
    made = subtree.paste(document, content=found).row
    ((code,),) = document.rows("SELECT code FROM objective WHERE id = ?", (made,))
    assert code == "G" + "1" * 39


def test_the_order_of_initiatives_stays(document: Document, example: Example) -> None:
    for title in "ABC":
        initiative.add(document, objective=example.other, title=title)
    made = subtree.paste(document, content=carried(document, example.other)).row
    titles = "SELECT title FROM initiative WHERE objective = ? ORDER BY position"
    assert document.rows(titles, (made,)) == document.rows(titles, (example.other,))
