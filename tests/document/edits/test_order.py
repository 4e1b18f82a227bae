"""Where rows stand: behind whom they were put, with room for ever, and numbers that never come again."""

from __future__ import annotations

from tests.document.example import Example
from tests.document.support import assert_undoable, content

from charthouse.document.document import Document
from charthouse.document.edits import initiative, measure, objective, swot, value
from charthouse.domain.order import LONGEST


def names(document: Document) -> str:
    return " ".join(name for (name,) in document.rows("SELECT name FROM value ORDER BY position, id"))


def test_rows_stand_behind_the_one_they_were_put_behind(document: Document) -> None:
    b = value.add(document, name="B").row
    value.add(document, name="D")
    a = value.add(document, name="A", after=None).row
    c = value.add(document, name="C", after=b).row
    assert names(document) == "A B C D"
    value.move(document, id=str(a))
    assert names(document) == "B C D A"
    value.move(document, id=str(c), after=None)
    assert names(document) == "C B D A"
    value.move(document, id=str(c), after=a)
    assert names(document) == "B D A C"


def test_there_is_always_room_behind_a_row(document: Document) -> None:
    with document.group("Many"):
        first = value.add(document, name="0").row
        value.add(document, name="last")
        for number in range(600):
            value.add(document, name=str(599 - number), after=first)
    before = content(document)
    value.add(document, name="more", after=first)
    assert names(document).split()[:4] == ["0", "more", "0", "1"]
    assert max(len(key) for (key,) in document.rows("SELECT position FROM value")) <= LONGEST
    assert_undoable(document, before)


def test_rows_whose_keys_met_in_a_merge_get_new_ones(document: Document) -> None:
    first, second = (str(value.add(document, name=name).row) for name in "AB")
    with document.edit("Meet") as session:
        session.connection().exec_driver_sql("UPDATE value SET position = 'a0same1'")
    first = min(first, second)
    value.add(document, name="between", after=first)
    assert names(document).split()[1] == "between"


def test_a_number_is_given_once(document: Document, example: Example) -> None:
    swot.delete(document, id=example.strength_2)
    third = swot.add(document, quadrant="strength", text="A").row
    assert number(document, "swot_item", third) == 3
    document.undo()
    fourth = swot.add(document, quadrant="strength", text="B").row
    assert number(document, "swot_item", fourth) == 4
    document.close()
    with Document.open(document.path) as again:
        fifth = swot.add(again, quadrant="strength", text="C").row
        assert number(again, "swot_item", fifth) == 5


def test_an_item_gets_a_number_of_its_new_quadrant(document: Document, example: Example) -> None:
    swot.move(document, id=example.strength, quadrant="threat")
    assert number(document, "swot_item", example.strength) == 2
    swot.move(document, id=example.strength, after=None, quadrant="threat")
    assert number(document, "swot_item", example.strength) == 2
    swot.move(document, id=example.strength, quadrant="strength")
    assert number(document, "swot_item", example.strength) == 3


def test_measures_and_initiatives_are_numbered_over_the_whole_plan(document: Document, example: Example) -> None:
    assert number(document, "measure", measure.add(document, objective=example.other, name="A").row) == 3
    assert number(document, "initiative", initiative.add(document, objective=example.other, title="A").row) == 3


def test_an_outline_keeps_its_levels(document: Document, example: Example) -> None:
    lines = [(2, "A"), (7, "A a"), (9, "A a a"), (7, "A b"), (1, "B"), (1, "C"), (2, "C a")]
    done = objective.add_outline(document, lines=lines, parent=example.goal, after=example.first)
    assert children(document, example.goal) == ["First", "A", "B", "C", "Second"]
    assert children(document, "A") == ["A a", "A b"]
    assert children(document, "A a") == ["A a a"]
    assert document.rows("SELECT title FROM objective WHERE id = ?", (done.row,)) == [("C a",)]


def test_an_outline_can_stand_first_and_at_the_top(document: Document, example: Example) -> None:
    objective.add_outline(document, lines=[(0, "A"), (0, "B")], after=None)
    assert children(document, None) == ["A", "B", "Goal", "Other goal"]


def children(document: Document, parent: str | None) -> list[str]:
    """Titles below an objective, known by its id or title, in order."""
    found = document.rows(
        "SELECT c.title FROM objective c LEFT JOIN objective p ON p.id = c.parent "
        "WHERE p.id IS ? OR p.title = ? ORDER BY c.position, c.id",
        (parent, parent),
    )
    return [title for (title,) in found]


def number(document: Document, table: str, row: str | None) -> int:
    ((found,),) = document.rows(f"SELECT number FROM {table} WHERE id = ?", (row,))
    return int(found)
