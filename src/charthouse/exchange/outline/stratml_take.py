"""Takes an element apart: what the reader asks for goes into the plan, all the rest is kept.

Whatever is in an element is either taken or ends up in `rest`, so a reader cannot lose anything by not asking.
"""

from __future__ import annotations

from charthouse.exchange.outline.stratml_dialect import known_attributes, known_name, misfits
from charthouse.exchange.outline.stratml_kept import Kept, as_written, cleaned, dumped, element, says_nothing
from charthouse.exchange.outline.stratml_schema import PART_1, PART_2
from charthouse.exchange.outline.stratml_tree import Node

WRAPPERS = frozenset((
    "StrategicPlanCore", "Organizations", "Values", "Goals", "Objectives", "Stakeholders", "Roles",
    "PerformanceIndicators", "MeasurementInstances", "TargetResults", "ActualResults", "Relationships",
))  # fmt: skip
_LONGEST_IDENTIFIER = 500


class Taking:
    """One element being read. `within`: the part of the plan row it is, for what is kept."""

    def __init__(self, node: Node, within: str = "") -> None:
        self.node = node
        self._within = within
        self._kept: list[Kept] = []
        self._said: set[str] = set()  # names of children that have been met, filled or empty
        self._attributes: dict[str, str] = {}
        self._stray = ""
        self._left, wrappers = _unwrapped(node)
        self._attributes |= known_attributes(node)
        self._add_stray(node.text)
        for wrapper in wrappers:
            self._attributes |= {f"{wrapper.name}/{label}": said for label, said in known_attributes(wrapper).items()}
            self._add_stray(wrapper.text)

    def text(self, name: str, *, own: bool = False) -> str:
        """The text of the child `name`; `own`: the element's own where there is no such child."""
        named = [child for child in self._left if child.name == name and child.words().strip()]
        child = min(named, key=misfits, default=None)  # the first, but for one that may stand as it is
        if child is not None:
            self._left.remove(child)
            self._attributes |= {f"{name}/{label}": said for label, said in known_attributes(child).items()}
            return self._taken(name, child.words())
        if own and self._stray:
            raw, self._stray = self._stray, ""
            return self._taken(name, raw)
        return ""  # an empty child is left to `rest`

    def identifier(self) -> str:
        """The identifier as the source writes it."""
        child = min((child for child in self._left if child.name == "Identifier"), key=misfits, default=None)
        if child is None:
            return ""
        self._left.remove(child)
        self._attributes |= {f"Identifier/{label}": said for label, said in known_attributes(child).items()}
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
            if not says_nothing(child):
                self._said.add(child.name)
                self._kept.append(element(child, self._within))
        for child in self._left:
            if says_nothing(child):
                self._blank(child.name)
        return self._kept

    def foreign_fields(self) -> str:
        """Everything that was not taken, as the row's column holds it."""
        return dumped(self.rest())

    def _taken(self, name: str, raw: str) -> str:
        """The plan's text for `raw`; how that is written is kept where the text does not show it."""
        self._said.add(name)
        if (written := as_written(name, raw, self._within)) is not None:
            self._kept.append(written)
        return cleaned(name, raw)

    def _blank(self, name: str) -> None:
        """Keep that an empty element stood there, unless another of its name did or the standard asks for it."""
        if name in self._said:
            return
        self._said.add(name)
        place = PART_2.places(self.node.name).get(name) or PART_1.places(self.node.name).get(name)
        if place is None or place.least == 0:
            self._kept.append(Kept("blank", name, within=self._within))

    def _add_stray(self, text: str) -> None:
        if said := text.strip():
            self._stray = f"{self._stray} {said}" if self._stray else said


def _unwrapped(node: Node) -> tuple[list[Node], list[Node]]:
    """The children, those of wrappers in their place, under the names of the standard; and the wrappers."""
    found: list[Node] = []
    wrappers: list[Node] = []
    waiting = list(reversed(node.children))
    while waiting:
        child = waiting.pop()
        if child.name in WRAPPERS:
            wrappers.append(child)
            waiting.extend(reversed(child.children))
        else:
            child.name = known_name(node.name, child.name)
            found.append(child)
    if node.name == "PerformanceIndicator":
        _name_dimension(found)
    return found, wrappers


def _name_dimension(children: list[Node]) -> None:
    """A dialect calls the dimension of an indicator its name."""
    name = next((child for child in children if child.name == "Name"), None)
    if name is not None and not any(child.name == "MeasurementDimension" for child in children):
        name.name = "MeasurementDimension"
