"""What differs between two states of a plan."""

from __future__ import annotations

from tests.document.copies import edited_copy
from tests.document.example import Example, make_example

from charthouse.document.document import Document
from charthouse.document.edits import allocation, checkpoint, initiative, objective, reading, swot
from charthouse.document.queries.compare import Comparison, What, compare
from charthouse.document.timetravel import moment, plan_at


def lines(found: Comparison) -> list[str]:
    """The comparison as short lines, for reading in a test."""
    return [
        f"{page.page} {item.what} {item.code or item.name}"
        + "".join(f" | {cell.name}: {cell.before} → {cell.after}" for cell in item.cells if item.what is What.CHANGED)
        + (f" | {item.moved_from or 'top'} → {item.moved_to or 'top'}" if item.moved else "")
        for page in found.pages
        for item in page.items
    ]


def test_what_changed_since_a_checkpoint(document: Document) -> None:
    example = make_example(document)
    checkpoint.add(document, name="Adopted")
    objective.set(document, id=example.first, title="First of all", owner=example.anna)
    objective.move(document, id=example.deep, parent=example.other)
    swot.set(document, id=example.threat, note="Between us")
    swot.move(document, id=example.strength, after=example.strength_2)
    reading.set(document, measure=example.measure, period="2027-05", value=72, recorded_on="2027-05-31")
    allocation.set(document, initiative=example.initiative, resource=example.money, period="2027", amount=99.5)
    initiative.delete(document, id=example.later)
    objective.add(document, title="New", parent=example.goal)
    checkpoint.add(document, name="Later")
    with plan_at(document, moment(document, "Adopted")) as then:
        found = compare(then, document)
        assert lines(found) == [
            "swot moved S1 | top → top",
            "swot changed T1 | note: – → Between us",
            "objectives removed I2",
            "objectives changed G1.1 | title: First → First of all | owner: – → Anna Ruiz",
            "objectives added G1.3",
            "objectives moved G2.1 | G1.1 → G2",
            "scorecard changed K1 · 2027-05 | value: 71.5 → 72",
            "resources changed I1 · Budget · 2027 | amount: 120.50 → 99.50",
        ]
        assert "T1" not in str(found.without_private())
        assert compare(then, then).pages == ()
        assert compare(document, then).counts[What.ADDED] == 1


def test_two_copies_and_an_order(document: Document) -> None:
    example = make_example(document)

    def edits(copy: Document) -> None:
        objective.move(copy, id=example.other, after=None)
        for title in ("A", "B", "C"):
            objective.add(copy, title=title)

    path = edited_copy(document, "copy.charthouse", "Anna", edits)
    with Document.open(path, read_only=True) as copy:
        found = compare(document, copy)
        assert [item.name for item in found.items if item.what is What.MOVED] in (["Goal"], ["Other goal"])
        assert found.counts[What.ADDED] == 3


def test_rows_of_joins_are_called_by_what_they_join(document: Document) -> None:
    example: Example = make_example(document)
    checkpoint.add(document, name="Then")
    swot.unlink(document, item=example.strength, objective=example.first)
    with plan_at(document, moment(document, "Then")) as then:
        (item,) = compare(then, document).items
    assert (item.what, item.name) == (What.REMOVED, "S1 · G1.1")
