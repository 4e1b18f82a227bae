"""The words of the resources page."""

from __future__ import annotations

from collections.abc import Container
from itertools import chain, count

from PySide6.QtCore import QCoreApplication

from charthouse.document.queries.resources import ResourceTable
from charthouse.domain.kinds import ResourceKind
from charthouse.ui.numbers import written


def tr(text: str) -> str:
    """In the person's language."""
    return QCoreApplication.translate("resources", text)


def kind_words() -> list[tuple[object, str]]:
    """The kinds of resource, to choose from."""
    return [
        (ResourceKind.MONEY, tr("Money")),
        (ResourceKind.PEOPLE, tr("People")),
        (ResourceKind.TECHNOLOGY, tr("Technology")),
    ]


def first_name(kind: ResourceKind, taken: Container[str]) -> str:
    """What a new resource is called until somebody names it: a workbook tells resources by their names."""
    names = {
        ResourceKind.MONEY: tr("Budget"),
        ResourceKind.PEOPLE: tr("Staff"),
        ResourceKind.TECHNOLOGY: tr("Technology"),
    }
    numbered = (f"{names[kind]} {number}" for number in count(2))
    return next(name for name in chain([names[kind]], numbered) if name not in taken)


def first_unit(kind: ResourceKind) -> str:
    """What one of it is called; money has the plan's currency."""
    units = {ResourceKind.MONEY: "", ResourceKind.PEOPLE: tr("FTE"), ResourceKind.TECHNOLOGY: tr("units")}
    return units[kind]


def facts(table: ResourceTable) -> str:
    """The line beside the page's title: how many resources, and how many of them are asked for too much."""
    blocks = len(table.blocks)
    if not blocks:
        return ""
    said = [tr("1 resource") if blocks == 1 else tr("{count} resources").format(count=written(blocks))]
    periods = len(table.periods)
    said.append(tr("1 period") if periods == 1 else tr("{count} periods").format(count=written(periods)))
    over = sum(1 for block in table.blocks if any((block.over(period) or 0) > 0 for period in block.capacity))
    if over:
        said.append(tr("{count} over capacity").format(count=written(over)))
    return ", ".join(said)
