"""The page on what changed: what came, went and moved, and values before and after."""

from __future__ import annotations

from datetime import date

from tests.exchange.handout.checks import laid_out, lines
from tests.exchange.handout.plans import changed, measure, objective, pack

from charthouse.document.queries.changes import Changes
from charthouse.document.queries.compare import CellChange, Comparison, ItemChange, PageChanges, What
from charthouse.domain.kinds import Status


def told(*items: ItemChange, page: str = "scorecard") -> list[str]:
    """The lines of the page for items of one page of the plan."""
    return printed(Changes("Board", date(2027, 6, 1), Comparison((PageChanges(page, items),)), {}))


def printed(changes: Changes) -> list[str]:
    """The lines of the page in a plan with one measure."""
    found = pack(objectives=[objective("G1", "Goal")], measures=[measure("G1", 1, "Wait")], changes=changes)
    return lines(laid_out(found, pages=("changes",)))


def test_each_kind_of_change_is_told_with_what_was_and_what_is() -> None:
    words = lines(laid_out(pack(changes=changed(str, str)), pages=("changes",)))
    assert "What changed · since 1\xa0Jun\xa02027" in words
    assert "4 changes since “Board, June”: 1 added, 1 removed, 1 changed and 1 moved" in words
    start = words.index("Description")
    assert words[start : start + 3] == ["Description", "It was so", "It is so"]
    start = words.index("below G2")
    assert words[start - 1 : start + 2] == ["Moved", "below G2", "below G1"]
    assert "Removed" in words
    assert "Evidence: Seen again" in words
    assert "Nothing changed in: Vision and plan; Strategy map; Measures, targets and readings; Resources." in words


def test_values_are_written_as_on_other_pages() -> None:
    cells = (
        CellChange("value", "value", "80", "1234.5"),
        CellChange("carry_forward", "carry forward", "0", "1"),
        CellChange("baseline_on", "baseline on", "–", "2027-01-31"),
    )
    words = told(ItemChange(What.CHANGED, "target", "t", "", "K1 · 2027-Q1", cells))
    for one in ("K1", "Wait · Q1 2027", "Target", "1,234.5", "no", "yes", "31\xa0Jan\xa02027"):
        assert one in words


def test_a_measure_that_stands_otherwise_is_told_first() -> None:
    unit = ItemChange(What.ADDED, "unit", "u", "", "New")
    found = Comparison((PageChanges("people", (unit,)),))
    words = printed(Changes("Board", None, found, {"k1": Status.ON_TRACK}))
    start = words.index("Status of measures")
    assert words[start : start + 6] == ["Status of measures", "K1", "Wait", "Status", "G", "On track"]
    assert words.index("At risk") < words.index("People and units")


def test_a_new_order_alone_is_no_change_and_without_changes_there_is_no_page() -> None:
    shuffled = ItemChange(What.MOVED, "swot_item", "s", "S1", "Said", moved=True)
    assert "changes" not in " ".join(told(shuffled))
    assert "What changed" not in lines(laid_out(pack(changes=None), pages=("changes",)))


def test_names_that_look_like_periods_stay_as_they_are() -> None:
    said = CellChange("description", "description", "–", "Honesty")
    words = told(ItemChange(What.ADDED, "value", "v", "", "Honesty · 2027-Q1", (said,)), page="vision")
    assert "Honesty · 2027-Q1" in words
    assert "Description: Honesty" in words
