"""Spreads an amount of the table evenly over periods."""

from __future__ import annotations

from decimal import Decimal

from charthouse.domain.amounts import from_minor
from charthouse.ui.pages.resources.amounts import split
from charthouse.ui.pages.resources.model import ResourcesModel
from charthouse.ui.pages.resources.places import Place


def parts_of(model: ResourcesModel, row: int, left: int, right: int) -> tuple[int, list[tuple[Place, Decimal | None]]]:
    """A total in smallest units, and what of it each cell gets.

    The amount of a single cell (`left` is `right`) is spread over all periods; the sum of several over just those.
    """
    periods = range(len(model.periods))
    chosen = periods[left : right + 1]
    total = sum(model.amount(row, column) or 0 for column in chosen)
    columns = periods if left == right else chosen
    places = [place for column in columns if (place := model.place(row, column)) is not None]
    parts = split(total, max(len(places), 1))
    return total, [(place, from_minor(part, place.block.digits)) for place, part in zip(places, parts, strict=False)]
