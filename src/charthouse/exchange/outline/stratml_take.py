"""Takes an element apart: what the reader asks for goes into the plan, all the rest is kept.

Whatever is in an element is either taken or ends up in `rest`, so a reader cannot lose anything by not asking.
"""

from __future__ import annotations

from charthouse.exchange.outline.stratml_kept import Kept, as_written, cleaned, dumped, element, entries
from charthouse.exchange.outline.stratml_schema import PART_1, PART_2
from charthouse.exchange.outline.stratml_tree import Node

_WRAPPERS = frozenset((
    "StrategicPlanCore", "Organizations", "Values", "Goals", "Objectives", "Stakeholders", "Roles",
    "PerformanceIndicators", "MeasurementInstances", "TargetResults", "ActualResults", "Relationships",
))  # fmt: skip
_RENAMED = {
    ("PerformanceIndicator", "UnitOfMeasure"): "UnitOfMeasurement",
    ("Submitter", "FirstName"): "GivenName",
    ("Submitter", "LastName"): "Surname",
}
_RENAMED_ATTRIBUTES = {
    ("PerformanceIndicator", "IndicatorType"): "PerformanceIndicatorType",
    ("Stakeholder", "StakeholderType"): "StakeholderTypeType",
}
_INSTANCE = "{http://www.w3.org/2001/XMLSchema-instance}"  # where the schema lies: not content
_LONGEST_IDENTIFIER = 500


class Taking:
    """One element being read. `within`: the part of the plan row it is, for what is kept."""

    def __init__(self, node: Node, within: str = "") -> None:
        self.node = node
        self._within = within
        self._kept: list[Kept] = []
        self._attributes: dict[str, str] = {}
        self._stray = ""
        self._left, wrappers = _unwrapped(node)
        for opened in (node, *wrappers):
            self._attributes |= _attributes(opened)
            self._add_stray(opened.text)
        for entry in (entry for opened in (node, *wrappers) for entry in entries(opened.note.get("kept"))):
            self._lay_out(entry)
        slot = slot_of(node.name)
        added = node.note.get("added")
        self._added = (slot, added) if slot and isinstance(added, str) else None

    def text(self, name: str, *, own: bool = False) -> str:
        """The text of the first child `name`; `own`: the element's own where it has no such child."""
        child = next((child for child in self._left if child.name == name), None)
        if child is None:
            raw, self._stray = (self._stray, "") if own else ("", self._stray)
            return cleaned(name, raw) if self._remember(name, raw) else ""
        self._left.remove(child)
        raw = child.words()
        if self._added is not None and self._added[0] == name:
            if raw == self._added[1]:
                return ""  # the writer made the element for its own words
            raw = raw.removesuffix("\n" + self._added[1])
        if not raw.strip():
            self._blank(name)
            return ""
        return cleaned(name, raw) if self._remember(name, raw) else ""

    def identifier(self) -> str:
        """The identifier as the source writes it. An empty one says nothing."""
        child = next((child for child in self._left if child.name == "Identifier" and not _says_nothing(child)), None)
        if child is None:
            return ""
        self._left.remove(child)
        return cleaned("Identifier", child.words())[:_LONGEST_IDENTIFIER]

    def attribute(self, name: str) -> str:
        return self._attributes.pop(name, "").strip()

    def each(self, *names: str) -> list[Node]:
        """All children of these names, in order."""
        found = [child for child in self._left if child.name in names]
        self._left = [child for child in self._left if child.name not in names]
        return found

    def keep(self, kept: Kept) -> None:
        self._kept.append(kept)

    def rest(self) -> list[Kept]:
        """Everything that was not taken."""
        for name, text in self._attributes.items():
            self._kept.append(Kept("attribute", name, text, within=self._within))
        if self._stray:
            self._kept.append(Kept("text", text=self._stray, within=self._within))
        for child in self._left:
            if _says_nothing(child):
                self._blank(child.name)
            else:
                self._kept.append(element(_renamed(child), self._within))
        return self._kept

    def foreign_fields(self) -> str:
        """Everything that was not taken, as the row's column holds it."""
        return dumped(self.rest())

    def _remember(self, name: str, raw: str) -> bool:
        """Keep how `raw` is written where the plan's text does not show it."""
        if raw and (written := as_written(name, raw, self._within)) is not None:
            self._kept.append(written)
        return bool(raw)

    def _blank(self, name: str) -> None:
        """Keep that an empty element stood there, unless the standard asks for it anyway or forbids it."""
        place = PART_2.places(self.node.name).get(name) or PART_1.places(self.node.name).get(name)
        if name != "Identifier" and (place is None or place.least == 0):
            self._kept.append(Kept("blank", name, within=self._within))

    def _add_stray(self, text: str) -> None:
        if said := text.strip():
            self._stray = f"{self._stray} {said}" if self._stray else said

    def _lay_out(self, entry: Kept) -> None:
        """Put back what the writer had to take out of its place."""
        if entry.node is not None:
            self._left.append(entry.node)
        elif entry.kind == "attribute":
            self._attributes.setdefault(entry.name, entry.text)
        elif entry.kind == "text":
            self._add_stray(entry.text)
        elif entry.kind == "blank":
            self._kept.append(Kept("blank", entry.name, within=self._within))


def slot_of(name: str) -> str:
    """The child of `name` that takes words which have no better place; empty where there is none."""
    for slot in ("OtherInformation", "Description"):
        if slot in PART_2.places(name) or slot in PART_1.places(name):
            return slot
    return ""


def _says_nothing(node: Node) -> bool:
    if PART_2.is_text(node.name):
        return not node.words().strip()
    return (
        not node.attributes
        and not node.text.strip()
        and all(child.name == "Identifier" and _says_nothing(child) for child in node.children)
    )


def _unwrapped(node: Node) -> tuple[list[Node], list[Node]]:
    """The children, those of wrappers in their place, under the names of the standard; and the wrappers."""
    found: list[Node] = []
    wrappers: list[Node] = []
    waiting = list(reversed(node.children))
    while waiting:
        child = waiting.pop()
        if child.name in _WRAPPERS:
            wrappers.append(child)
            waiting.extend(reversed(child.children))
        else:
            child.name = _RENAMED.get((node.name, child.name), child.name)
            found.append(child)
    if node.name == "PerformanceIndicator":
        _name_dimension(found)
    return found, wrappers


def _name_dimension(children: list[Node]) -> None:
    """A dialect calls the dimension of an indicator its name."""
    name = next((child for child in children if child.name == "Name"), None)
    if name is not None and not any(child.name == "MeasurementDimension" for child in children):
        name.name = "MeasurementDimension"


def _renamed(node: Node) -> Node:
    """A kept element under the names of the standard."""
    for inner in node.walk():
        inner.attributes = _attributes(inner)
        for child in inner.children:
            child.name = _RENAMED.get((inner.name, child.name), child.name)
    return node


def _attributes(node: Node) -> dict[str, str]:
    return {
        _RENAMED_ATTRIBUTES.get((node.name, name), name): text
        for name, text in node.attributes.items()
        if not name.startswith(_INSTANCE)
    }
