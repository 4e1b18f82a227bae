"""What the rows of the resource table are called, beside their cells and in them."""

from __future__ import annotations

from charthouse.domain.kinds import ResourceKind
from charthouse.ui.pages.resources.lines import Line, LineKind
from charthouse.ui.pages.resources.words import tr
from charthouse.ui.widgets.grid.names import RowName


def title_of(line: Line) -> str:
    """What a row is called."""
    if line.line is not None:
        return line.line.title
    money = line.block.kind is ResourceKind.MONEY
    words = {
        LineKind.SECTION: line.block.name,
        LineKind.NOTHING: tr("No initiatives yet. They are added to objectives, Ctrl+4."),
        LineKind.ASKED: tr("Total asked"),
        LineKind.CAPACITY: tr("Envelope") if money else tr("Capacity"),
        LineKind.OVER: tr("Over or under"),
        LineKind.STRIP: tr("Capacity used"),
        LineKind.USED: line.block.name,
    }
    return words.get(line.kind, "")


def prices_of(line: Line) -> str:
    """In which year's prices the money of a section is stated; empty where nobody said it."""
    year = line.block.base_year
    return tr("in prices of {year}").format(year=year) if year is not None else ""


def name_of(line: Line, unit: str, *, rule: str) -> RowName:
    """How the name of a row looks. `unit`: what its figures count; `rule`: the line below it."""
    title = title_of(line)
    match line.kind:
        case LineKind.STRIP:
            return RowName("", title, size=14, weight=600, flush=True, rule=rule)
        case LineKind.SECTION:
            return RowName("", title, unit, size=14, weight=600, flush=True, rule=rule)
        case LineKind.GOAL:
            code = line.line.code if line.line else ""
            return RowName(code, title, weight=600, code_role="accent", ground="raised", rule=rule)
        case LineKind.INITIATIVE:
            return RowName(line.line.code if line.line else "", title, rule=rule)
        case LineKind.CAPACITY | LineKind.NOTHING | LineKind.USED:
            return RowName("", title, role="text2", rule=rule)
        case _:
            return RowName("", title, weight=600, rule=rule)
