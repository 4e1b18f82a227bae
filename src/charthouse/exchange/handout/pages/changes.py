"""What changed since a checkpoint: page by page and item by item, with what it was and what it is.

An order that changed and nothing else is left out: nobody decided on it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date

from charthouse.document.queries.changes import Changes
from charthouse.document.queries.compare import CellChange, ItemChange, What
from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.names import NOTHING
from charthouse.domain.sentences import spelt
from charthouse.exchange.handout.blocks.mark import Mark
from charthouse.exchange.handout.blocks.rows import Cell, Column, Row, Text
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.contents import TITLES
from charthouse.exchange.handout.figures import Figures, day, listed
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.measures import period_label
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.text.style import ASIDE, LABEL, NAME, SMALL

_SHARES = ((0.0, 0.29), (0.31, 0.13), (0.46, 0.26), (0.74, 0.26))
_HANG = 34.0
_PAGES = {
    "vision": "Vision and plan",
    "swot": "SWOT and TOWS",
    "map": "Strategy map",
    "objectives": "Objectives and initiatives",
    "scorecard": "Measures, targets and readings",
    "resources": "Resources",
    "people": "People and units",
}
_UNSAID = frozenset(("title", "name", "text", "number", "code", "recorded_by", "recorded_on", "perspectives"))
"""What a new or removed item says by its name, and who wrote it down."""
_JOINING = frozenset(
    ("target", "reading", "measurement", "capacity", "allocation", "swot_link", "tows_source", "cause_link")
)
"""Rows without words of their own: they go by what they join, “K3 · 2027”."""
_FLAGS = frozenset(("starred", "carry_forward", "not_applicable", "performer", "beneficiary"))
_NUMBERS = frozenset(
    ("weight", "baseline", "goal", "red_flag", "low", "high", "tolerance", "scale_min", "scale_max", "value")
)
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NEW = SMALL.semibold()
_Lines = tuple[str, str, str]  # what, before, after


def changes_page(pack: HandoutInput, press: Press) -> list[Sheet]:
    """No sheets where no checkpoint was chosen or nothing changed since."""
    changes = pack.changes
    found = _told(changes) if changes is not None else {}
    if changes is None or not found:
        return []
    moment = f"“{changes.called}”" if changes.called else "an earlier moment"
    kicker = "What changed" + (f" · since {day(changes.day)}" if changes.day is not None else "")
    flow = Flow(press, Opening("changes", TITLES["changes"], kicker, _headline(found, moment)))
    width = press.frame.width
    titles = ("Item", "What", "It was", "It is")
    columns = [
        Column(title, start * width, share * width) for title, (start, share) in zip(titles, _SHARES, strict=True)
    ]
    table = Table(flow, columns, named=False)
    table.run((*_statuses(changes, pack), *_rows(found, _names(pack), press.figures)))
    flow.text(_rest(found), ASIDE)
    return flow.finish()


def _names(pack: HandoutInput) -> Mapping[str, str]:
    """What things are called, by their codes."""
    report = pack.report
    return {
        **{row.code: row.text for row in report.swot.items},
        **{row.code: row.text for row in report.tows.strategies},
        **{row.code: row.title for row in report.tree.objectives},
        **{item.code: item.title for items in report.tree.initiatives.values() for item in items},
        **{row.code: row.definition.name for row in report.scorecard.rows},
    }


def _told(changes: Changes) -> Mapping[str, list[ItemChange]]:
    """What there is to tell, by page."""
    kept = {
        page.page: [one for one in page.items if one.what is not What.MOVED or one.moved_from != one.moved_to]
        for page in changes.found.pages
        if page.page in _PAGES
    }
    return {page: items for page, items in kept.items() if items}


def _headline(found: Mapping[str, list[ItemChange]], moment: str) -> str:
    counts = Counter(item.what for items in found.values() for item in items)
    words = [f"{counts[what]} {what}" for what in What if counts[what]]
    noun = "change" if sum(counts.values()) == 1 else "changes"
    return f"{sum(counts.values())} {noun} since {moment}: {listed(words)}"


def _statuses(changes: Changes, pack: HandoutInput) -> Iterator[Row]:
    """The measures that stand otherwise than they did."""
    moved = [
        (row, changes.statuses[row.id])
        for row in pack.report.scorecard.rows
        if changes.statuses.get(row.id, row.state.status) is not row.state.status
    ]
    if moved:
        yield _section("Status of measures")
    for row, before in moved:
        item = (Text(row.definition.name, NAME, label=row.code, hang=_HANG),)
        yield Row((item, (Text("Status", SMALL),), Mark(before), Mark(row.state.status)), rule=True, own=row.code)


def _rows(found: Mapping[str, list[ItemChange]], names: Mapping[str, str], figures: Figures) -> Iterator[Row]:
    """`names`: by codes."""
    for page, items in found.items():
        yield _section(_PAGES[page])
        for item in items:
            code, name = _called(item, names)
            kind = Text(_sentence(spelt(item.table)), ASIDE, under=True)
            called = (Text(name, NAME, label=code, hang=_HANG if code else 0.0), kind)
            for first, (what, before, after) in _numbered(_lines(item, figures)):
                cells: tuple[Cell, ...] = (
                    called if first else None,
                    (Text(what, _NEW if first and item.what is not What.CHANGED else SMALL),),
                    (Text(before, ASIDE),),
                    (Text(after, SMALL),),
                )
                yield Row(cells, 3.0 if first else 1.0, 2.0, rule=first, trail=_PAGES[page], own=code or name)


def _section(title: str) -> Row:
    return Row(((Text(title, LABEL),),), 8, 2, keep=True)


def _numbered(lines: list[_Lines]) -> Iterator[tuple[bool, _Lines]]:
    return ((place == 0, line) for place, line in enumerate(lines))


def _called(item: ItemChange, names: Mapping[str, str]) -> tuple[str, str]:
    """Code and name; a row that joins others by the first of them: “K3”, “Wait for a parcel · Q1 2027”."""
    if item.code or item.table not in _JOINING:
        return item.code, item.name
    code, *rest = item.name.split(" · ")
    periods = [period_label(part) for part in rest]
    if rest and code in names:
        return code, " · ".join([names[code], *periods])
    return "", " · ".join([code, *periods])


def _lines(item: ItemChange, figures: Figures) -> list[_Lines]:
    """A line for each thing that differs; of what came or went one with all that it says."""
    if item.what is What.ADDED:
        return [("Added", "", _all(item, figures, after=True))]
    if item.what is What.REMOVED:
        return [("Removed", _all(item, figures, after=False), "")]
    lines = [
        (_sentence(cell.name), _value(cell, cell.before, figures), _value(cell, cell.after, figures))
        for cell in item.cells
    ]
    if item.moved and item.moved_from != item.moved_to:
        lines.append(("Moved", f"below {item.moved_from or 'nothing'}", f"below {item.moved_to or 'nothing'}"))
    return lines or [("Changed", "", "")]


def _all(item: ItemChange, figures: Figures, *, after: bool) -> str:
    """A line for each cell that says something its name does not."""
    values = [(cell, cell.after if after else cell.before) for cell in item.cells]
    return "\n".join(
        f"{_sentence(cell.name)}: {_value(cell, text, figures)}"
        for cell, text in values
        if text not in (NOTHING, "0") and cell.field not in _UNSAID and not _says(item, text)
    )


def _says(item: ItemChange, text: str) -> bool:
    """Whether the name of a row that joins others tells a value already."""
    parts = item.name.split(" · ") if item.table in _JOINING else []
    return text in parts or text.split(" ")[0] in parts


def _value(cell: CellChange, text: str, figures: Figures) -> str:
    """A value as it is written on paper."""
    if text == NOTHING:
        return text
    if cell.field in _FLAGS:
        return "no" if text == "0" else "yes"
    if cell.field in _NUMBERS:
        return figures.number(float(text))
    if cell.field == "period":
        return period_label(text)
    return day(date.fromisoformat(text)) if _DAY.fullmatch(text) else text


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _rest(found: Mapping[str, list[ItemChange]]) -> str:
    same = [
        title[:1].lower() + title[1:] if title != "SWOT and TOWS" else title
        for page, title in _PAGES.items()
        if page not in found
    ]
    return f"Nothing changed in: {'; '.join(same)}." if same else ""
