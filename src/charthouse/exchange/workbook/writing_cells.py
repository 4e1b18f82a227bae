"""Writes the cells of a file: targets, readings, capacities and allocations, each by its key."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from charthouse.document.edits import allocation, capacity, reading, target
from charthouse.exchange.workbook.comparing import Edit
from charthouse.exchange.workbook.resolving import Given, Names

if TYPE_CHECKING:
    from charthouse.document.document import Document


def _targets(document: Document, names: Names, edits: Sequence[Edit]) -> None:
    rows = [{"value": edit.said.cells.get("Target"), **names.given(edit), **_of_measure(names, edit)} for edit in edits]
    target.set_many(document, rows=rows)


def _readings(document: Document, names: Names, edits: Sequence[Edit]) -> None:
    rows = []
    for edit in edits:
        said = edit.said.cells
        whole: Given = {"value": said.get("Actual"), **names.given(edit), **_of_measure(names, edit)}
        for name, title in (("recorded_by", "Recorded by"), ("recorded_on", "Recorded on")):
            if said.get(title) is not None:
                whole[name] = said[title]
        whole["not_applicable"] = bool(said.get("Not applicable")) and whole["value"] is None
        rows.append(whole)
    reading.set_many(document, rows=rows)


def _capacities(document: Document, names: Names, edits: Sequence[Edit]) -> None:
    rows = [
        {
            "resource": names.resource(edit.said.text("Resource")),
            "period": edit.said.text("Period"),
            "amount": edit.fields["amount"],
        }
        for edit in edits
    ]
    capacity.set_many(document, rows=rows)


def _allocations(document: Document, names: Names, edits: Sequence[Edit]) -> None:
    rows = [
        {
            "initiative": names.meant("Initiatives", edit.said.text("Code")),
            "resource": names.resource(edit.said.text("Resource")),
            "period": edit.said.text("Period"),
            "amount": edit.fields["amount"],
        }
        for edit in edits
    ]
    allocation.set_many(document, rows=rows)


def _of_measure(names: Names, edit: Edit) -> Given:
    return {"measure": names.meant("Measures", edit.said.text("Code")), "period": edit.said.text("Period")}


WRITERS: Final[Mapping[str, Callable[[Document, Names, Sequence[Edit]], None]]] = {
    "target": _targets,
    "reading": _readings,
    "capacity": _capacities,
    "allocation": _allocations,
}
