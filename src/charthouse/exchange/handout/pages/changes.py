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
from charthouse.domain.counting import listed, plural
from charthouse.domain.sentences import quoted, spelt
from charthouse.exchange.handout.blocks.mark import marked
from charthouse.exchange.handout.blocks.rows import Cell, Column, Row, Text
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.contents import TITLES
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.text.style import ASIDE, LABEL, NAME, SMALL
from charthouse.exchange.wording import Wording, beginning, phrase

_SHARES = ((0.0, 0.29), (0.31, 0.13), (0.46, 0.26), (0.74, 0.26))
_HANG = 34.0
_PAGES = {
    "vision": phrase("Vision and plan"),
    "swot": phrase("SWOT and TOWS"),
    "map": phrase("Strategy map"),
    "objectives": phrase("Objectives and initiatives"),
    "scorecard": phrase("Measures, targets and readings"),
    "resources": phrase("Resources"),
    "people": phrase("People and units"),
}
_COUNTS = {
    What.ADDED: phrase("{number} added"),
    What.REMOVED: phrase("{number} removed"),
    What.CHANGED: phrase("{number} changed"),
    What.MOVED: phrase("{number} moved"),
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
    words, say, title = press.words, press.say, press.say(TITLES["changes"])
    moment = say(quoted(changes.called)) if changes.called else say("an earlier moment")
    kicker = say("What changed · since {day}", day=changes.day) if changes.day is not None else title
    flow = Flow(press, Opening("changes", title, kicker, _headline(found, moment, words)))
    width = press.frame.width
    titles = say("Item"), say("What"), say("It was"), say("It is")
    columns = [
        Column(title, start * width, share * width) for title, (start, share) in zip(titles, _SHARES, strict=True)
    ]
    table = Table(flow, columns, named=False)
    table.run((*_statuses(changes, pack, words), *_rows(found, _names(pack), words)))
    flow.text(_rest(found, words), ASIDE)
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


def _headline(found: Mapping[str, list[ItemChange]], moment: str, words: Wording) -> str:
    counts = Counter(item.what for items in found.values() for item in items)
    parts = [words.say(_COUNTS[what], number=counts[what]) for what in What if counts[what]]
    changes = plural(sum(counts.values()), "change")
    return words.say("{changes} since {moment}: {counts}", changes=changes, moment=moment, counts=listed(parts))


def _statuses(changes: Changes, pack: HandoutInput, words: Wording) -> Iterator[Row]:
    """The measures that stand otherwise than they did."""
    moved = [
        (row, changes.statuses[row.id])
        for row in pack.report.scorecard.rows
        if changes.statuses.get(row.id, row.state.status) is not row.state.status
    ]
    if moved:
        yield _section(words.say("Status of measures"))
    for row, before in moved:
        item = (Text(row.definition.name, NAME, label=row.code, hang=_HANG),)
        marks = (marked(status, words) for status in (before, row.state.status))
        yield Row((item, (Text(words.say("Status"), SMALL),), *marks), rule=True, own=row.code)


def _rows(found: Mapping[str, list[ItemChange]], names: Mapping[str, str], words: Wording) -> Iterator[Row]:
    """`names`: by codes."""
    for page, items in found.items():
        title = words.say(_PAGES[page])
        yield _section(title)
        for item in items:
            code, name = _called(item, names, words)
            kind = Text(beginning(words.say(spelt(item.table))), ASIDE, under=True)
            called = (Text(name, NAME, label=code, hang=_HANG if code else 0.0), kind)
            for first, (what, before, after) in _numbered(_lines(item, words)):
                cells: tuple[Cell, ...] = (
                    called if first else None,
                    (Text(what, _NEW if first and item.what is not What.CHANGED else SMALL),),
                    (Text(before, ASIDE),),
                    (Text(after, SMALL),),
                )
                yield Row(cells, 3.0 if first else 1.0, 2.0, rule=first, trail=title, own=code or name)


def _section(title: str) -> Row:
    return Row(((Text(title, LABEL),),), 8, 2, keep=True)


def _numbered(lines: list[_Lines]) -> Iterator[tuple[bool, _Lines]]:
    return ((place == 0, line) for place, line in enumerate(lines))


def _called(item: ItemChange, names: Mapping[str, str], words: Wording) -> tuple[str, str]:
    """Code and name; a row that joins others by the first of them: “K3”, “Wait for a parcel · Q1 2027”."""
    if item.code or item.table not in _JOINING:
        return item.code, item.name
    code, *rest = item.name.split(" · ")
    periods = [words.period(part) for part in rest]
    if rest and code in names:
        return code, " · ".join([names[code], *periods])
    return "", " · ".join([code, *periods])


def _lines(item: ItemChange, words: Wording) -> list[_Lines]:
    """A line for each thing that differs; of what came or went one with all that it says."""
    if item.what is What.ADDED:
        return [(words.say("Added"), "", _all(item, words, after=True))]
    if item.what is What.REMOVED:
        return [(words.say("Removed"), _all(item, words, after=False), "")]
    lines = [
        (_name(cell, words), _value(cell, cell.before, words), _value(cell, cell.after, words)) for cell in item.cells
    ]
    if item.moved and item.moved_from != item.moved_to:
        nothing = words.say("nothing")
        before, after = (
            words.say("below {place}", place=place or nothing) for place in (item.moved_from, item.moved_to)
        )
        lines.append((words.say("Moved"), before, after))
    return lines or [(words.say("Changed"), "", "")]


def _all(item: ItemChange, words: Wording, *, after: bool) -> str:
    """A line for each cell that says something its name does not."""
    values = [(cell, cell.after if after else cell.before) for cell in item.cells]
    return "\n".join(
        f"{_name(cell, words)}: {_value(cell, text, words)}"
        for cell, text in values
        if text not in (NOTHING, "0") and cell.field not in _UNSAID and not _says(item, text)
    )


def _says(item: ItemChange, text: str) -> bool:
    """Whether the name of a row that joins others tells a value already."""
    parts = item.name.split(" · ") if item.table in _JOINING else []
    return text in parts or text.split(" ")[0] in parts


def _value(cell: CellChange, text: str, words: Wording) -> str:
    """A value as it is written on paper."""
    if text == NOTHING:
        return text
    if cell.field in _FLAGS:
        return words.say("no") if text == "0" else words.say("yes")
    if cell.field in _NUMBERS:
        return words.figures.number(float(text))
    if cell.field == "period":
        return words.period(text)
    return words.day(date.fromisoformat(text)) if _DAY.fullmatch(text) else text


def _name(cell: CellChange, words: Wording) -> str:
    return beginning(words.say(cell.name))


def _rest(found: Mapping[str, list[ItemChange]], words: Wording) -> str:
    same = "; ".join(words.say(title) for page, title in _PAGES.items() if page not in found)
    return words.say("Nothing changed in: {pages}.", pages=same) if same else ""
