"""The page on what changed: by what a board asks first, with what was struck through and what is new marked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.exchange.handout.checks import laid_out, lines, written
from tests.exchange.handout.plans import changed, measure, objective, pack

from charthouse.document.queries.changes import Changes
from charthouse.document.queries.compare import CellChange, Comparison, ItemChange, PageChanges, What
from charthouse.domain.kinds import Status
from charthouse.exchange.handout.blocks.marked_words import differing
from charthouse.exchange.handout.sheet import Line, Sheet
from charthouse.exchange.handout.text.style import Stroke


def told(*items: ItemChange, page: str = "scorecard") -> list[str]:
    """The lines of the page for items of one page of the plan."""
    return lines(printed(*items, page=page))


def printed(*items: ItemChange, page: str = "scorecard", then: Status | None = None) -> list[Sheet]:
    """The page in a plan with one measure, which stood at 50 % `then`."""
    measures = {"k1": measure("G1", 1, "Wait", then, 50.0)} if then else {}
    changes = Changes("Board", date(2027, 6, 1), Comparison((PageChanges(page, items),)), measures)
    found = pack(objectives=[objective("G1", "Goal")], measures=[measure("G1", 1, "Wait")], changes=changes)
    return laid_out(found, pages=("changes",))


def cell(field: str, before: str, after: str) -> CellChange:
    return CellChange(field, field.replace("_", " "), before, after)


def change(table: str, name: str, *cells: CellChange, code: str = "", what: What = What.CHANGED) -> ItemChange:
    return ItemChange(what, table, name, code, name, cells)


def new_reading(period: str, value: str) -> ItemChange:
    return change("reading", f"K1 · {period}", cell("value", "–", value), what=What.ADDED)


def stroked(sheets: list[Sheet], stroke: Stroke) -> list[str]:
    return [text.line.strip() for sheet in sheets for text in sheet.texts if text.style.stroke is stroke]


def test_a_checkpoint_without_a_name_is_told_by_its_day() -> None:
    words = lines(laid_out(pack(changes=replace(changed(str, str), called="")), pages=("changes",)))
    assert "What changed · since 1\xa0Jun\xa02027" in words


def test_a_sheet_that_begins_with_a_new_part_continues_nothing() -> None:
    one = change("objective", "Goal", cell("owner", "Ann", "Ben"))
    for count in range(70, 100):  # one of them ends a sheet
        moved = (change("measure", f"Measure {n}", cell("goal", "50", "60")) for n in range(count))
        assert ", continued" not in told(*moved, one)


def test_each_kind_of_change_is_told_with_what_was_and_what_is() -> None:
    words = lines(laid_out(pack(changes=changed(str, str)), pages=("changes",)))
    assert words[0] == "What changed"
    headline = " ".join(words[1:3]).replace("\xa0", " ")
    assert headline == "Since “Board, June”: 1 item added, 1 item removed, 1 item moved and 1 text reworded"
    start = words.index("below G2")
    assert words[start - 1 : start + 2] == ["Moved", "below G2", "below G1"]
    assert "Removed" in words
    assert "Evidence: Seen again" in words
    assert any(
        line.endswith("Nothing changed in vision and plan; strategy map; measures, targets and readings; resources.")
        for line in words
    )


def test_old_words_are_struck_through_and_new_ones_underlined() -> None:
    sheets = printed(change("objective", "Goal", cell("description", "It was so then", "It is so now"), code="G1"))
    assert stroked(sheets, Stroke.THROUGH) == ["was", "then"]
    assert stroked(sheets, Stroke.UNDER) == ["is", "now"]
    assert "It  so " in "".join(text.line for text in sheets[0].texts if text.line.strip() in ("It", "so"))


def test_a_text_in_the_place_of_another_is_marked_as_a_whole() -> None:
    assert differing("We sail at dawn", "Nobody will ever row again") == ((True,) * 4, (True,) * 5)
    assert differing("", "New") == ((), (True,))
    assert differing("held together", "held together") == ((False,) * 2, (False,) * 2)


@pytest.mark.parametrize(("before", "after"), [("קו ישן", "קו חדש"), ("old קו", "new קו")])
def test_a_line_that_runs_backwards_is_marked_as_a_whole(before: str, after: str) -> None:
    sheets = printed(change("objective", "Goal", cell("description", before, after), code="G1"))
    assert stroked(sheets, Stroke.THROUGH) == [before]
    assert stroked(sheets, Stroke.UNDER) == [after]


def test_a_stroke_goes_through_or_under_its_words() -> None:
    sheets = printed(change("objective", "Goal", cell("owner", "Tom", "Eva"), code="G1"))
    [old] = [text for text in sheets[0].texts if text.style.stroke is Stroke.THROUGH]
    starts = [shape.points[0] for shape in sheets[0].shapes if isinstance(shape, Line)]
    through = [y for x, y in starts if x == old.x and old.baseline - old.style.size < y < old.baseline]
    assert len(through) == 1


def test_those_who_have_it_read_out_hear_of_the_strokes(tmp_path: Path) -> None:
    target = tmp_path / "handout.pdf"
    change_of_words = change("objective", "Goal", cell("description", "It was so", "It is so"), code="G1")
    changes = Changes("Board", date(2027, 6, 1), Comparison((PageChanges("objectives", (change_of_words,)),)), {})
    written(pack(objectives=[objective("G1", "Goal")], changes=changes), target, pages=("changes",))
    reader = PdfReader(target)
    found = [reader.get_object(number) for number in range(1, len(reader.xref[0]) + 1)]
    spans = [one["/A"] for one in found if isinstance(one, dict) and one.get("/S") == "/Span" and "/A" in one]
    assert [span["/TextDecorationType"] for span in spans] == ["/LineThrough", "/Underline"]


def test_values_are_written_as_on_other_pages() -> None:
    words = told(
        change("measure", "Wait", cell("baseline_on", "–", "2027-01-31"), cell("carry_forward", "0", "1"), code="K1"),
        change("measure", "Wait", cell("goal", "80", "1234.5"), code="K1"),
        change("target", "K1 · 2027-Q1", cell("value", "80", "82.5")),
    )
    for one in ("K1", "Wait", "Target", "Q1 2027", "82.5\xa0%", "1,234.5\xa0%", "no", "yes", "31\xa0Jan\xa02027"):
        assert one in words
    assert words.index("Targets and thresholds") < words.index("Owners, dates and the rest")


def test_amounts_are_told_with_their_difference() -> None:
    words = told(
        change("allocation", "I6 · Budget · 2027", cell("amount", "190,000.00", "183,800.00")),
        change("capacity", "Budget · 2027", cell("amount", "–", "0.50")),
        page="resources",
    )
    for one in ("190,000", "183,800", "−6,200", "0.5", "+0.5"):
        assert one in words


def test_new_readings_of_a_measure_are_one_line() -> None:
    words = told(*(new_reading(f"2027-0{month}", value) for month, value in ((3, "71"), (1, "70.5"), (2, "–"))))
    start = words.index("Jan 2027 to Mar 2027")
    assert words[start + 1] == "70.5 · n/a · 71.0\xa0%"
    words = told(*(new_reading(f"2027-{month:02}", str(month)) for month in range(1, 10)))
    assert "9 readings, the last: 9\xa0%" in words


def test_a_reading_that_was_corrected_is_told_side_by_side() -> None:
    words = told(
        change("reading", "K1 · 2027-03", cell("value", "70", "71"), cell("confidence", "measured", "estimated"))
    )
    start = words.index("Mar 2027")
    assert words[start : start + 3] == ["Mar 2027", "70\xa0%", "71\xa0%"]
    assert words[words.index("Mar 2027, confidence") :][1:3] == ["measured", "estimated"]
    assert told(change("reading", "K1 · 2027-03", cell("recorded_by", "Tom", "Eva"))) == told()


def test_a_measure_that_stands_otherwise_is_told_first() -> None:
    unit = change("unit", "New", what=What.ADDED)
    words = lines(printed(unit, page="people", then=Status.ON_TRACK))
    start = words.index("Status of measures")
    assert words[start : start + 7] == ["Status of measures", "K1", "Wait", "50 → 74\xa0%", "Status", "G", "On track"]
    assert words.index("At risk") < words.index("Added, removed and moved")


def test_a_new_order_alone_is_no_change_and_without_changes_there_is_no_page() -> None:
    shuffled = ItemChange(What.MOVED, "swot_item", "s", "S1", "Said", moved=True)
    assert "changes" not in " ".join(told(shuffled))
    assert "What changed" not in lines(laid_out(pack(changes=None), pages=("changes",)))


def test_names_that_look_like_periods_stay_as_they_are() -> None:
    said = cell("description", "–", "Honesty")
    words = told(change("value", "Honesty · 2027-Q1", said, what=What.ADDED), page="vision")
    assert "Honesty · 2027-Q1" in words
    assert "Description: Honesty" in words


def test_a_text_that_looks_like_a_day_stays_as_it_was_typed() -> None:
    """No such day may stop the export either."""
    words = told(
        change("objective", "Opening", cell("title", "2027-06-30", "2027-99-99"), cell("due", "–", "2027-06-30")),
        page="objectives",
    )
    assert {"2027-06-30", "2027-99-99", "30\xa0Jun\xa02027"} <= set(words)
    led_to = change("result", "R", cell("start", "–", "2027-99-99"))
    assert "2027-99-99" in told(led_to)
