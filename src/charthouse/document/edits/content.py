"""The verb that adds a whole outline to a plan: what an import brings, in one step.

Goals come after those the plan has; so do values, SWOT items and stakeholders of the organisation. A field of the
plan itself is filled where nobody has said anything yet. What would overwrite something is told instead, and its words
go to the end of the plan's other information, so nothing is lost.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from charthouse.document.queries.content_rows import PlanContent
from charthouse.document.queries.content_shape import shape
from charthouse.domain import text
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import spelt

if TYPE_CHECKING:
    from charthouse.document.document import Document

MAX_ROWS = 100_000
FOREIGN_LIMIT = 1_000_000  # as in `domain.fields`, which loads SQLAlchemy
_SETTINGS = frozenset(("as_of", "fiscal_start_month", "currency", "price_base_year", "locale", "classification"))
_OWN = frozenset(("id", "foreign_id", "foreign_fields", "other_information"))


@dataclass(frozen=True, slots=True)
class Addition:
    """What adding an outline does: rows by noun, fields of the plan it fills, and those it leaves as they are."""

    rows: Counter[str]
    fields: Mapping[str, object]
    left: tuple[str, ...]

    @property
    def filled(self) -> tuple[str, ...]:
        """The fields that people see."""
        return tuple(name for name in self.fields if not name.startswith("foreign_"))


def add_content(document: Document, content: PlanContent, label: str) -> Addition:
    """Add everything `content` says to the plan, as one step named `label`.

    Rows get ids and codes of their own. Initiatives, resources, units, people and owners are not read from any
    outline yet and not added. Raises Refused, and adds nothing, where it is more than a plan can take.
    """
    from charthouse.document.edits.content_rows import insert_rows

    addition = planned(content, plan_row(document))
    with document.edit(label) as session:
        insert_rows(document, session, content, addition.fields)
    return addition


def planned(content: PlanContent, present: PlanContent) -> Addition:
    """What `add_content` would do to a plan whose own row is `present`; changes nothing."""
    rows = _counted(content)
    if rows.total() > MAX_ROWS:
        raise Refused("The file holds {rows:,} rows; a plan takes {most:,} at once.", rows=rows.total(), most=MAX_ROWS)
    usual = PlanContent()
    said = {name: getattr(content, name) for name in _field_names() if getattr(content, name) != getattr(usual, name)}
    filled = {name: value for name, value in said.items() if getattr(present, name) == getattr(usual, name)}
    _keep_horizon(present, filled)
    left = {name: value for name, value in said.items() if name not in filled and value != getattr(present, name)}
    other = _other_information(present, content, left)
    if other != present.other_information:
        filled["other_information"] = other
    return Addition(rows, filled | _foreign(present, content), tuple(left))


def _field_names() -> list[str]:
    return [name for name in shape(PlanContent).columns if name not in _OWN]


def plan_row(document: Document) -> PlanContent:
    """The plan's own row, without any other."""
    known = shape(PlanContent)
    columns = ", ".join(f'"{name}"' for name in known.columns)
    found = document.rows(f"SELECT {columns} FROM plan")
    if not found:
        return PlanContent()
    cells = list(found[0])
    for place, convert in known.convert:
        cells[place] = convert(cells[place])
    return PlanContent(*cells)


def _keep_horizon(present: PlanContent, filled: dict[str, object]) -> None:
    """A first day is not filled in behind the last one, nor a last day before the first."""
    start, end = filled.get("start", present.start), filled.get("end", present.end)
    if start and end and str(start) > str(end):
        filled.pop("start", None)
        filled.pop("end", None)


def _other_information(present: PlanContent, content: PlanContent, left: Mapping[str, object]) -> str:
    """The plan's other information with the source's, and with the words of fields that stay as they are."""
    added = [content.other_information] if content.other_information not in present.other_information else []
    added += [
        f"{name.replace('_', ' ').capitalize()}: {value}" for name, value in left.items() if name not in _SETTINGS
    ]
    whole = "\n\n".join(filter(None, [present.other_information, *added]))
    if text.overlong(whole, text.NOTE_LIMIT):
        raise Refused("The plan cannot take up what the file says of itself; import it into a new plan.")
    return whole


def _foreign(present: PlanContent, content: PlanContent) -> dict[str, object]:
    """What the source says beyond the model, behind what an earlier one said."""
    found: dict[str, object] = {}
    if content.foreign_id and not present.foreign_id:
        found["foreign_id"] = content.foreign_id
    if content.foreign_fields and content.foreign_fields != present.foreign_fields:
        found["foreign_fields"] = _joined(present.foreign_fields, content.foreign_fields)
    return found


def _joined(first: str, second: str) -> str:
    """Two JSON lists as one; what is none is left out."""
    listed = [_list(text) for text in (first, second)]
    whole = json.dumps([entry for found in listed for entry in found], ensure_ascii=False, separators=(",", ":"))
    if len(whole) > FOREIGN_LIMIT:
        raise Refused("The plan cannot take up what the file says beyond the model; import it into a new plan.")
    return whole


def _list(text: str) -> list[object]:
    try:
        found = json.loads(text or "[]")
    except ValueError:
        return []
    return found if isinstance(found, list) else []


def _counted(content: PlanContent) -> Counter[str]:
    """How many rows of each noun there are."""
    rows: Counter[str] = Counter()
    waiting: list[object] = [*content.values, *content.swot, *content.stakeholders, *content.goals]
    rows[spelt("goal")] = len(content.goals)
    while waiting:
        row = waiting.pop()
        rows[type(row).__name__.lower()] += 1
        for name in shape(type(row)).children:
            waiting.extend(getattr(row, name))
    rows["objective"] -= len(content.goals)
    rows[spelt("SWOT item")] = rows.pop("swot", 0)
    return +rows
