"""Looking for words everywhere, and changing them there."""

from __future__ import annotations

import pytest
from sqlalchemy import Enum, String
from tests.document.example import Example

from charthouse.document.document import Document
from charthouse.document.edits import initiative, measure, objective, plan, reading, role, swot, wording
from charthouse.document.queries.findable import BY_TABLE, NOT_FOUND
from charthouse.document.queries.finding import by_code, by_row, find
from charthouse.domain.errors import Refused
from charthouse.domain.fields import NOTE_LIMIT
from charthouse.domain.schema import metadata

_PLUMBING = {"id", "position", "period", "foreign_id", "foreign_fields"}


def test_every_text_of_the_plan_can_be_found() -> None:
    missing = [
        f"{table.name}.{column.name}"
        for table in metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, String) and not isinstance(column.type, Enum) and not column.foreign_keys
        if column.name not in _PLUMBING and column.name not in NOT_FOUND.get(table.name, ())
        if table.name != "checkpoint"
        if table.name not in BY_TABLE or column.name not in BY_TABLE[table.name].fields
    ]
    assert not missing, "new texts belong in queries/findable.py"


def test_hits_stand_in_the_order_of_the_pages_with_their_codes(document: Document, example: Example) -> None:
    plan.set(document, vision="Trust everywhere")
    objective.set(document, id=example.first, description="Earn trust")
    reading.set(document, measure=example.measure, period="2027-05", value=1, note="Trusted source")
    hits = find(document, "TRUST")
    assert [(hit.page, hit.code, hit.name, hit.field) for hit in hits] == [
        ("swot", "S1", "Trust", "text"),
        ("vision", "", "Plan", "vision"),
        ("objectives", "G1.1", "First", "description"),
        ("scorecard", "K1", "Share", "note"),
    ]
    assert hits[3].shown == example.measure
    assert hits[2].spans == ((5, 10),)


def test_objectives_stand_in_the_order_of_the_tree(document: Document, example: Example) -> None:
    objective.add(document, title="A goal before all others", after=None)
    assert [hit.code for hit in find(document, "goal")] == ["G1", "G2", "G3"]
    assert [hit.code for hit in find(document, "e", page="objectives") if hit.table == "objective"][:3] == [
        "G1", "G2.1.1", "G2.2",
    ]  # fmt: skip


def test_a_role_is_seen_at_its_stakeholder(document: Document, example: Example) -> None:
    role.set(document, id=example.role, name="Speaker")
    hit = find(document, "speaker")[0]
    assert (hit.shown, hit.name, hit.text) == (example.stakeholder, "Members", "Speaker")


def test_letters_beyond_ascii_and_wildcards_are_found_as_typed(document: Document, example: Example) -> None:
    swot.set(document, id=example.threat, text="Ämter \\ 100 %_ÉTAT")
    for typed in ("ämter", "100 %_é", "\\ 1", "état"):
        assert [hit.row for hit in find(document, typed)] == [example.threat]
    assert find(document, "100 _") == []


def test_one_page_or_only_names(document: Document, example: Example) -> None:
    objective.set(document, id=example.first, description="Trust")
    assert [hit.page for hit in find(document, "trust", page="objectives")] == ["objectives"]
    assert [hit.field for hit in find(document, "trust", names_only=True)] == ["text"]
    assert len(find(document, "e", most=3)) == 3
    assert find(document, "  ") == []


def test_whatever_is_pasted_is_looked_for_or_not(document: Document, example: Example) -> None:
    for typed in ("%" * 2_000, "é" * 2_000, "x" * 300_000, "\ud800", "\0", "a\nb"):
        assert find(document, typed) == []
    assert find(document, "Tru\ud800st")[0].row == example.strength


def test_what_is_seen_on_two_pages_is_found_on_both(document: Document, example: Example) -> None:
    initiative.set(document, id=example.initiative, description="Do it well")
    assert [(hit.page, hit.field) for hit in find(document, "do it")] == [
        ("objectives", "title"),
        ("objectives", "description"),
        ("objectives", "title"),
    ]
    assert [(hit.page, hit.code) for hit in find(document, "do it", page="resources")] == [
        ("resources", "I1"),
        ("resources", "I2"),
    ]


def test_a_code_finds_its_row(document: Document, example: Example) -> None:
    found = {code: by_code(document, code) for code in ("s1", "G1.1.1", "k1", "I2", "G9", "Z1", "S", "I99")}
    assert {code: hit and (hit.row, hit.code) for code, hit in found.items()} == {
        "s1": (example.strength, "S1"),
        "G1.1.1": (example.deep, "G1.1.1"),
        "k1": (example.measure, "K1"),
        "I2": (example.later, "I2"),
        "G9": None,
        "Z1": None,
        "S": None,
        "I99": None,
    }


def test_a_row_is_known_by_its_id(document: Document, example: Example) -> None:
    hit = by_row(document, "objective", example.deep)
    assert hit is not None
    assert (hit.code, hit.name, hit.page) == ("G1.1.1", "Deep", "objectives")
    assert by_row(document, "objective", "gone") is None
    assert by_row(document, "sqlite_master", "plan") is None


def test_words_are_replaced_in_one_step(document: Document, example: Example) -> None:
    measure.set(document, id=example.measure, source="The share register")
    steps = len(document.steps())
    hits = find(document, "share")
    places = [{"table": hit.table, "row": hit.row, "field": hit.field} for hit in hits]
    done = wording.replace(document, sought="share", by="part", places=places)
    assert done.step is not None
    assert len(document.steps()) == steps + 1
    assert document.rows("SELECT name, source FROM measure WHERE number = 1") == [("Part", "The part register")]
    document.undo()
    assert len(find(document, "share")) == 2


def test_what_cannot_be_replaced_changes_nothing(document: Document, example: Example) -> None:
    name = {"table": "objective", "row": example.first, "field": "title"}
    for sought, by, place in (
        ("First", "", name),
        (" ", "x", name),
        ("First", "x" * (NOTE_LIMIT + 1), name),
        ("First", "x", {**name, "field": "parent"}),
        ("First", "x", {**name, "table": "sqlite_master"}),
        ("First", "x", {**name, "row": "gone"}),
    ):
        steps = len(document.steps())
        with pytest.raises(Refused):
            wording.replace(document, sought=sought, by=by, places=[place])
        assert len(document.steps()) == steps
