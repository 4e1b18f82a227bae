"""From the names and codes in a file to rows of the plan, those that the file itself adds among them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from charthouse.document.edits import person, unit
from charthouse.document.queries.people import people, units
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import CLOSED
from charthouse.domain.sentences import plain
from charthouse.exchange.workbook.comparing import Edit
from charthouse.exchange.workbook.sheets import RESOURCE_NAMES, UNIT_NAMES

if TYPE_CHECKING:
    from charthouse.document.document import Document

Given = dict[str, object]


class Names:
    """`ids`: rows of the plan by sheet and code. People and units that the plan does not know are added to it."""

    def __init__(self, document: Document, ids: Mapping[tuple[str, str], str]) -> None:
        self.document = document
        self.people: list[str] = []  # added because somebody is named as an owner
        self._ids = ids
        self._made: dict[tuple[str, str], str] = {}  # new rows by sheet and the code they were given
        self._resources = self._named(RESOURCE_NAMES)
        self._people: dict[str, str] = {}
        self._units: dict[str, str] | None = None

    @property
    def units(self) -> list[str]:
        """Added because somebody is said to be of them."""
        return [name for sheet, name in self._made if sheet == UNIT_NAMES]

    def meet(self, edits: Iterable[Edit]) -> None:
        """Get to know the people that own something, once those of the file's own list are in the plan."""
        self._people = {one.name.casefold(): one.id for one in reversed(people(self.document))}
        named = {str(edit.fields["owner"]): None for edit in edits if edit.fields.get("owner") is not None}
        new = [name for name in named if name.casefold() not in self._people]
        new = list({name.casefold(): name for name in reversed(new)}.values())[::-1]
        if new:
            done = person.add_many(self.document, rows=[{"name": name} for name in new])
            self._people |= dict(zip(map(str.casefold, new), done.rows, strict=True))
            self.people += new

    def keep(self, edit: Edit, row: str) -> None:
        """Know a new row by the code that the file gives it, a resource by its name too."""
        if code := edit.said.text("Code"):
            self._made[edit.sheet.title, code] = row
        if edit.sheet.table == "resource":
            self._made[RESOURCE_NAMES, edit.said.text("Resource").casefold()] = row

    @property
    def mark(self) -> int:
        """How many rows are known that this file adds."""
        return len(self._made)

    def forget(self, mark: int) -> None:
        """Forget those that came behind `mark`: they were taken back."""
        while len(self._made) > mark:
            self._made.popitem()

    def meant(self, sheet: str, code: str) -> str:
        """The row that a code in the file means. Raises Refused."""
        found = self._made.get((sheet, code)) or self._ids.get((sheet, code))
        if found is None:
            raise Refused("There is no “{code}” in the sheet {sheet}.", code=code[:20], sheet=plain(sheet))
        return found

    def all_meant(self, sheet: str, codes: object) -> list[str]:
        """The rows that a cell of several codes means."""
        return [self.meant(sheet, code.strip()) for code in str(codes or "").split(",") if code.strip()]

    def resource(self, name: str) -> str:
        """A resource by its name. Raises Refused."""
        found = self._resources.get(name.casefold()) or self._made.get((RESOURCE_NAMES, name.casefold()))
        if found is None:
            raise Refused("There is no resource “{name}” in the plan; add it in the sheet Resources.", name=name[:60])
        return found

    def given(self, edit: Edit) -> Given:
        """The fields as the verbs want them: names and codes as ids, words in lower case."""
        found: Given = {}
        for name, value in edit.fields.items():
            if name in CLOSED and isinstance(value, str):
                found[name] = value.casefold()
            elif name == "owner" and value is not None:
                found[name] = self._people[str(value).casefold()]
            elif name in ("objective", "parent"):
                sheet = "Units" if edit.sheet.table == "unit" else "Objectives"
                found[name] = self.meant(sheet, str(value)) if value is not None else None
            elif name == "unit" and value is not None and edit.sheet.table == "person":
                found[name] = self._unit(str(value))
            else:
                found[name] = value
        return found

    def _unit(self, name: str) -> str:
        if self._units is None:
            self._units = self._named(UNIT_NAMES) | {one.name.casefold(): one.id for one in units(self.document)}
        if (found := self._units.get(name.casefold()) or self._made.get((UNIT_NAMES, name))) is None:
            found = self._made[UNIT_NAMES, name] = str(unit.add(self.document, name=name).row)
        return found

    def _named(self, names: str) -> dict[str, str]:
        """What is known by name, however that is capitalised."""
        return {name.casefold(): row for (sheet, name), row in self._ids.items() if sheet == names}
