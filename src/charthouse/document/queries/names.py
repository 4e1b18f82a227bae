"""What rows and values are called in lists that speak of any table: history, compare, merge, findings.

Reads the tables' shapes from the file, so that it needs neither the ORM nor a list of tables to keep up with.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from charthouse.document.journal.step import Value
from charthouse.document.queries.objectives import codes
from charthouse.document.queries.plan import currency_of
from charthouse.domain.amounts import from_minor, resource_digits
from charthouse.domain.kinds import MeasureKind, Pairing, Quadrant, ResourceKind
from charthouse.domain.numbers import MINUS, format_number, known_locale, with_currency
from charthouse.domain.sentences import Sentence, said, spelt

if TYPE_CHECKING:
    from charthouse.document.document import Document

_NAMING = ("title", "name", "text", "finding")
_LETTERS = {"measure": "K", "initiative": "I", "risk": "R", "action": "A", "decision": "D"}
_PAGES = {
    "plan": "vision", "value": "vision", "stakeholder": "vision", "role": "vision", "swot_item": "swot",
    "swot_link": "swot", "tows_strategy": "swot", "tows_source": "swot",
    "vote_round": "swot", "vote_option": "swot", "ballot": "swot", "vote": "swot",
    "cause_link": "map", "objective": "objectives", "initiative": "objectives", "measure": "scorecard",
    "rating_level": "scorecard", "target": "scorecard", "reading": "scorecard", "measurement": "scorecard",
    "result": "scorecard",
    "resource": "resources", "capacity": "resources", "allocation": "resources", "unit": "people", "person": "people",
    "branding": "handout", "handout_preset": "handout",
}  # fmt: skip
_SECRET = {"vote": "item"}  # a link that no list of changes tells: what is on a ballot
NOTHING = "–"
EMPTY: Mapping[str, Value] = MappingProxyType({})


def page_of(table: str) -> str:
    """The page on which the rows of a table stand; the table's own name for one that has no page yet."""
    return _PAGES.get(table, table)


def field_name(name: str) -> Sentence:
    """A column in words."""
    return said("place") if name == "parent" else spelt(name)


@dataclass(frozen=True, slots=True)
class Shape:
    """What names need of a table."""

    columns: tuple[str, ...]
    foreign: Mapping[str, str]  # column → table it points to

    @property
    def naming(self) -> str | None:
        return next((name for name in _NAMING if name in self.columns), None)


@dataclass(frozen=True, slots=True)
class _Format:
    """How the plan writes its figures."""

    locale: str
    currency: str


class Names:
    """Codes and names of the rows of one plan, read table by table when asked for."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._shapes: dict[str, Shape] = {}
        self._rows: dict[str, dict[str, tuple[Value, ...]]] = {}
        self._codes: dict[str, dict[str, str]] = {}

    def shape(self, table: str) -> Shape:
        """The columns and links of a table."""
        if table not in self._shapes:
            columns = self._document.rows("SELECT name FROM pragma_table_info(?)", (table,))
            links = dict(self._document.rows('SELECT "from", "table" FROM pragma_foreign_key_list(?)', (table,)))
            ordered = tuple(name for (name,) in columns)
            self._shapes[table] = Shape(ordered, {name: links[name] for name in ordered if name in links})
        return self._shapes[table]

    def has(self, table: str, row: str) -> bool:
        return row in self._all(table)

    def code(self, table: str, row: str) -> str:
        """`G1.2`, `S7`, `K3`, or nothing for a row without one."""
        if table not in self._codes:
            self._codes[table] = self._read_codes(table)
        return self._codes[table].get(row, "")

    def name(self, table: str, row: str) -> str:
        """A row's own words; for one that only joins others, what they are called, and its period."""
        shape = self.shape(table)
        cells = self._cells(table, row)
        if shape.naming is not None:
            return str(cells.get(shape.naming) or "")
        told = [(cells.get(name), target) for name, target in shape.foreign.items() if name != _SECRET.get(table)]
        parts = [self.called(target, str(cell)) for cell, target in told if cell]
        return " · ".join([*parts, *(str(cells[name]) for name in ("period", "number") if cells.get(name) is not None)])

    def called(self, table: str, row: str) -> str:
        """The shortest unmistakable name: the code, else the words."""
        return self.code(table, row) or self.name(table, row)

    def value(self, table: str, row: str, field: str, value: Value) -> str:
        """A cell's value as a person reads it."""
        target = self.shape(table).foreign.get(field)
        if value is None or value == "":
            return NOTHING
        if target is not None:
            return self._target(target, str(value))
        if field == "amount" and isinstance(value, int) and "resource" in self.shape(table).columns:
            return self._amount(table, row, value)
        if (table, field) == ("branding", "logo"):
            return "a picture"
        return _plain(value)

    def figure(self, table: str, row: str, field: str, value: Value, image: Mapping[str, Value] = EMPTY) -> str:
        """A figure by the plan's number format, with what it counts: `€24,000`, `71 %`; empty for anything else.

        `image`: what the row holds, where that is no longer what stands in the plan.
        """
        if isinstance(value, float):
            return self._number(table, {**self._cells(table, row), **image}, field, value)
        if field == "amount" and isinstance(value, int) and "resource" in self.shape(table).columns:
            return self._money(str(image.get("resource") or self._cells(table, row).get("resource")), value)
        return ""

    def cell(self, table: str, row: str, field: str) -> Value:
        """What stands in a cell now; None where the row is gone."""
        return self._cells(table, row).get(field)

    def _target(self, table: str, row: str) -> str:
        if not self.has(table, row):
            return "a row that is gone"
        return " ".join(filter(None, (self.code(table, row), self.name(table, row))))

    def _amount(self, table: str, row: str, value: int) -> str:
        resource = self._cells(table, row).get("resource")
        kind = ResourceKind(str(self._cells("resource", str(resource)).get("kind") or ResourceKind.MONEY))
        return f"{from_minor(value, resource_digits(kind, currency_of(self._document))):,f}"

    def _number(self, table: str, cells: Mapping[str, Value], field: str, value: float) -> str:
        """A value of a measure with its unit, any other by itself."""
        number = format_number(Decimal(_plain(value)), self._plan.locale)
        holder = cells if table == "measure" else self._cells("measure", str(cells.get("measure")))
        if field == "weight" or "kind" not in holder:
            return number
        kind = MeasureKind(str(holder["kind"]))
        if kind is MeasureKind.MILESTONE and value in (0, 1):
            return said("yes") if value else said("no")
        usual = {MeasureKind.PERCENT: "%", MeasureKind.CURRENCY: self._plan.currency}
        unit = str(holder.get("unit") or usual.get(kind, ""))
        return f"{number}\u00a0{unit}" if unit else number

    def _money(self, resource: str, amount: int) -> str:
        """Money with the sign of its currency, anything else with its unit."""
        cells, plan = self._cells("resource", resource), self._plan
        kind = ResourceKind(str(cells.get("kind") or ResourceKind.MONEY))
        digits = resource_digits(kind, plan.currency)
        exact = from_minor(amount, digits)
        if kind is not ResourceKind.MONEY:
            number = format_number(exact.normalize(), plan.locale)
            unit = str(cells.get("unit") or "")
            return f"{number}\u00a0{unit}".rstrip()
        number = format_number(abs(exact), plan.locale, digits if exact % 1 else 0)
        return f"{MINUS * (exact < 0)}{with_currency(number, plan.currency, plan.locale)}"

    @cached_property
    def _plan(self) -> _Format:
        found = self._document.rows("SELECT locale, currency FROM plan")
        return _Format(*next(((known_locale(locale), currency) for locale, currency in found), ("en", "EUR")))

    def _cells(self, table: str, row: str) -> dict[str, Value]:
        return dict(zip(self.shape(table).columns, self._all(table).get(row, ()), strict=False))

    def _all(self, table: str) -> dict[str, tuple[Value, ...]]:
        if table not in self._rows:
            columns = ", ".join(f'"{name}"' for name in self.shape(table).columns)
            at_id = self.shape(table).columns.index("id")
            found = self._document.rows(f'SELECT {columns} FROM "{table}"')
            self._rows[table] = {row[at_id]: row for row in found}
        return self._rows[table]

    def _read_codes(self, table: str) -> dict[str, str]:
        if table == "objective":
            return codes(self._document)
        if table == "swot_item":
            found = self._document.rows("SELECT id, quadrant, number FROM swot_item")
            return {row: f"{Quadrant(quadrant).letter}{number}" for row, quadrant, number in found}
        if table == "tows_strategy":
            found = self._document.rows("SELECT id, pairing, number FROM tows_strategy")
            return {row: f"{Pairing(pairing).letters}{number}" for row, pairing, number in found}
        if table in _LETTERS:
            found = self._document.rows(f"SELECT id, number FROM {table}")
            return {row: f"{_LETTERS[table]}{number}" for row, number in found}
        return {}


def _plain(value: Value) -> str:
    if isinstance(value, float):
        return f"{value:.10g}"
    if isinstance(value, bytes):
        return f"{len(value):,} bytes"
    return str(value)
