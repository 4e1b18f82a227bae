"""The verb that puts copied or cut parts of a tree into a plan, with everything that hangs on them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Boolean, Column, update
from sqlalchemy.orm import Session

from charthouse.document.edits import (
    allocation,
    cause,
    initiative,
    measure,
    objective,
    rating_level,
    reading,
    role,
    stakeholder,
    swot,
    target,
)
from charthouse.document.edits.fields import Given, coerce_all, is_id, table_of
from charthouse.document.edits.keyed import Keyed
from charthouse.document.edits.listed import Listed
from charthouse.document.edits.naming import quoted
from charthouse.document.edits.placing import LAST, keys
from charthouse.document.journal.store import ISSUED, JournalStore
from charthouse.document.queries.objective_codes import CODE_LIMIT
from charthouse.document.queries.subtree import Cells, Subtrees, strange, subtrees, subtrees_of
from charthouse.document.queries.subtree_fit import fitted
from charthouse.domain import order, text
from charthouse.domain.base import Row
from charthouse.domain.counting import plural
from charthouse.domain.errors import Refused
from charthouse.domain.ids import ID_LENGTH, new_id
from charthouse.domain.initiative import Initiative
from charthouse.domain.measure import Measurement, Result
from charthouse.domain.objective import Objective
from charthouse.domain.sentences import Sentence, said
from charthouse.domain.tows import TowsStrategy

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done

_LISTED: Final[Mapping[str, Listed[Any]]] = {
    "objective": objective.objectives,
    "initiative": initiative.initiatives,
    "measure": measure.measures,
    "measurement": Listed(Measurement, name="id"),
    "result": Listed(Result, name="id"),
    "stakeholder": stakeholder.rows,
    "role": role.rows,
}
_KEYED: Final[Mapping[str, Keyed[Any]]] = {
    "rating_level": rating_level.levels,
    "target": target.targets,
    "reading": reading.readings,
    "allocation": allocation.allocations,
    "swot_link": swot.links,
}
_OUTERMOST: Final = {"objective": "parent", "initiative": "objective"}  # and what says where they stand
_GIVEN = ("id", "position", "number", "code")
_OF_THE_ONE = frozenset(("foreign_id", "map_place"))  # a copy is another thing in its source, and stands elsewhere
_LOOSE = frozenset(("allocation", "swot_link"))  # left out where what they point to is not here


def paste(
    document: Document, *, content: Mapping[str, Given], parent: str | None = None, after: str | None = LAST,
    objective: str | None = None, behind: str | None = LAST,
) -> Done:  # fmt: skip
    """Put the rows of `content` (as `queries.subtree` gives them) into the plan, as one step.

    Its outermost objectives come below `parent` behind its child `after`, its outermost initiatives below `objective`
    behind its initiative `behind`. Rows that were cut out of this plan come back as the ones they were: same ids,
    codes, links. All others are new ones; people and resources are matched by name, else left out
    (`queries.subtree_fit.left_out` tells). The result's `rows` are the outermost ones.
    """
    found = subtrees_of(content)
    with document.edit(_label(found)) as session:
        pasting = _Pasting(document, session, found)
        pasting.place("objective", {"parent": parent}, after)
        pasting.place("initiative", {"objective": objective}, behind)
        for table in (*_LISTED, *_KEYED):
            pasting.write(table)
        pasting.link_on()
    rows = pasting.outermost
    return document.done(rows[0] if len(rows) == 1 else None, rows)


def duplicate(document: Document, *, ids: Sequence[str]) -> Done:
    """Put objectives and initiatives in once more, each kind behind the last of its own, with all that hangs on them.

    None of `ids` stands below another. The result's `rows` are the new ones.
    """
    found = subtrees(document, ids)
    last = {table: next((row for row in reversed(ids) if row in _ids(found, table)), None) for table in _OUTERMOST}
    above = {
        table: str(document.rows(f"SELECT {column} FROM {table} WHERE id = ?", (row,))[0][0] or "") or None
        for table, column in _OUTERMOST.items()
        if (row := last[table]) is not None
    }
    with document.group(said("Duplicate {row}", row=_named(found))):
        done = paste(
            document, content=found.told, parent=above.get("objective"), after=last["objective"] or LAST,
            objective=above.get("initiative"), behind=last["initiative"] or LAST,
        )  # fmt: skip
    return document.done(done.row, done.rows)


def _ids(found: Subtrees, table: str) -> Collection[str]:
    return {str(row["id"]) for row in found.of(table)}


def _label(found: Subtrees) -> Sentence:
    return said("Paste {row}", row=_named(found))


def _named(found: Subtrees) -> Sentence:
    """What the label of a step calls the outermost rows."""
    roots = [row for table in ("objective", "initiative") for row in found.of(table) if row.get("id") in found.roots]
    if not roots:
        raise strange()
    return quoted(roots[0].get("title")) if len(roots) == 1 else plural(len(roots), "row")


class _Pasting:
    """One paste under way. `ids`: what each row of the clipboard is called in the plan, by table."""

    def __init__(self, document: Document, session: Session, found: Subtrees) -> None:
        self._document, self._session, self._found = document, session, found
        self._fit = fitted(document, found)
        self._roots = dict.fromkeys(found.roots)
        self._places: dict[str, dict[str, Any]] = {}  # of the outermost rows, by their ids on the clipboard
        self._ids: dict[str, dict[str, str]] = {table: {} for table in _LISTED}
        self._cells: set[str] = set()  # ids of what has its key for an id
        self._numbers = {
            table: {number for (number,) in document.rows(f"SELECT number FROM {table}")}
            for table in ("initiative", "measure")
        }
        store = JournalStore(document.connection)
        self._given = {table: int(store.meta(ISSUED + table) or 0) for table in self._numbers}

    @property
    def outermost(self) -> tuple[str, ...]:
        """The rows in the plan that stand for the roots."""
        known = {**self._ids["objective"], **self._ids["initiative"]}
        return tuple(known[root] for root in self._roots if root in known)

    def place(self, table: str, scope: Mapping[str, Given], after: str | None) -> None:
        """Say where the outermost rows of a table come."""
        there = {str(row.get("id")) for row in self._found.of(table)}
        roots = [root for root in self._roots if root in there]
        if not roots:
            return
        if table == "initiative" and not scope["objective"]:
            raise Refused("An initiative stands under an objective. Choose one first.")
        model = Objective if table == "objective" else Initiative
        place = coerce_all(self._session, model, scope)
        for root, position in zip(roots, keys(self._session, model, place, after, len(roots)), strict=True):
            self._places[root] = {**place, "position": position}

    def write(self, table: str) -> None:
        """Make the rows of a table, those above before those below."""
        self._session.add_all([made for row in self._found.of(table) if (made := self._made(table, row)) is not None])
        self._session.flush()

    def link_on(self) -> None:
        """The arrows of the strategy map; and the strategies know again what came of them."""
        ends = {**self._fit.known["objective"], **self._ids["objective"]}
        for row in self._found.of("cause_link"):
            pair = [ends.get(str(row.get(end))) for end in ("cause", "effect")]
            with suppress(Refused):  # another arrow says the contrary by now
                if pair[0] and pair[1]:
                    cause.link(self._document, cause=pair[0], effect=pair[1], kind=row.get("kind"))
        if self._fit.comes_back:
            for row in self._found.of("tows_strategy"):
                adopted = self._ids["objective"].get(str(row.get("objective")))
                strategy = update(TowsStrategy).where(TowsStrategy.id == str(row.get("id")))
                if adopted:
                    self._session.execute(strategy.where(TowsStrategy.objective.is_(None)).values(objective=adopted))

    def _made(self, table: str, row: Cells) -> Row | None:
        model: type[Row] = _LISTED[table].model if table in _LISTED else _KEYED[table].model
        references = self._references(table, model, row)
        if references is None:
            return None
        columns = table_of(model).columns
        own = [name for name in row if name not in _GIVEN and name not in references]
        values = coerce_all(self._session, model, {name: _plain(columns.get(name), row[name]) for name in own})
        if table in _KEYED:
            key = {name: {**values, **references}.get(name) for name in _KEYED[table].key}
            rest = {name: value for name, value in values.items() if name not in key}
            made: Row = _KEYED[table].make(key, rest)
            if made.id in self._cells:
                raise strange()
            self._cells.add(made.id)
            return made
        if not self._fit.comes_back:
            values = {name: value for name, value in values.items() if name not in _OF_THE_ONE}
        whole = {**values, **references, **self._own(table, row)}
        listed: Row = _LISTED[table].make(self._session, whole, frozenset(values))
        return listed

    def _references(self, table: str, model: type[Row], row: Cells) -> dict[str, str | None] | None:
        """What a row points to, as it is called in the plan; None where a row is left out for it."""
        place = self._places.get(str(row.get("id")), {})
        found: dict[str, str | None] = {}
        for column in table_of(model).columns:
            if not column.foreign_keys:
                continue
            to = next(iter(column.foreign_keys)).column.table.name
            here = self._ids[to] if to in self._ids else self._fit.known.get(to, {})
            there = str(row.get(column.name))
            found[column.name] = place.get(column.name) if column.name in place else here.get(there)
            may_be_none = column.name in place or column.name == "owner"  # who is not known here owns nothing
            if found[column.name] is None and not may_be_none:
                if table in _LOOSE:
                    return None
                raise strange()
        if table == "allocation" and not self._fit.takes_amounts(self._found, str(row.get("resource"))):
            return None
        return found

    def _own(self, table: str, row: Cells) -> dict[str, Any]:
        """Id, place and number of a row."""
        there = str(row.get("id"))
        if there in self._ids[table]:
            raise strange()
        back = self._fit.comes_back
        made = self._ids[table][there] = _id(there) if back else new_id()
        columns = table_of(_LISTED[table].model).columns
        own: dict[str, Any] = {"id": made}
        own["position"] = self._places[there]["position"] if there in self._places else _position(row.get("position"))
        if "number" in columns:
            number, taken = row.get("number"), self._numbers[table]
            free = isinstance(number, int) and 0 < number <= self._given[table] and number not in taken
            own["number"] = number if back and free else self._document.next_number(table, self._session)
            taken.add(own["number"])
        if back and "code" in columns and row.get("code"):
            own["code"] = text.clean(str(row["code"]), CODE_LIMIT, lines=False)
        return own


def _plain(column: Column[Any] | None, value: object) -> Given:
    """SQLite has no yes and no, only 1 and 0."""
    return bool(value) if column is not None and isinstance(column.type, Boolean) and value in (0, 1) else value


def _id(there: str) -> str:
    if not is_id(there) or len(there) != ID_LENGTH or not there.isalnum():
        raise strange()
    return there


def _position(there: object) -> str:
    if not isinstance(there, str) or not there.isascii() or not there.isalnum() or len(there) > order.LONGEST:
        raise strange()
    return there
