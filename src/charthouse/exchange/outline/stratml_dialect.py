"""The names of older and private dialects that mean a name of the standard."""

from __future__ import annotations

from charthouse.exchange.outline.stratml_schema import PART_2
from charthouse.exchange.outline.stratml_tree import Node

_NAMES = {
    ("PerformanceIndicator", "UnitOfMeasure"): "UnitOfMeasurement",
    ("Submitter", "FirstName"): "GivenName",
    ("Submitter", "LastName"): "Surname",
}
_ATTRIBUTES = {
    ("PerformanceIndicator", "IndicatorType"): "PerformanceIndicatorType",
    ("Stakeholder", "StakeholderType"): "StakeholderTypeType",
}
_INSTANCE = "{http://www.w3.org/2001/XMLSchema-instance}"  # where the schema lies: not content


def known_name(parent: str, name: str) -> str:
    return _NAMES.get((parent, name), name)


def known_attributes(node: Node) -> dict[str, str]:
    """The attributes under the standard's names, without those that say where a schema lies."""
    return {
        _ATTRIBUTES.get((node.name, name), name): text
        for name, text in node.attributes.items()
        if not name.startswith(_INSTANCE)
    }


def standardise(root: Node) -> None:
    """Give an element and all below what the standard asks for: names, order, and children that must be there."""
    for node in root.walk():
        node.attributes = known_attributes(node)
        for child in node.children:
            child.name = known_name(node.name, child.name)
            _lift_attributes(child, node)
        node.attributes = dict(sorted(node.attributes.items()))
        if not PART_2.holds_text(node.name):
            _put_in_order(node)


def misfits(node: Node) -> bool:
    """Whether an element of text holds what the standard does not let stand."""
    return PART_2.is_text(node.name) and bool(
        node.attributes or node.children or not PART_2.fits(node.name, node.words().strip())
    )


def _lift_attributes(child: Node, node: Node) -> None:
    """An element of text has no attributes in the standard: its own are kept with the element it stands in."""
    lifted = {f"{child.name}/{label}": text for label, text in known_attributes(child).items()}
    if PART_2.is_text(child.name) and not PART_2.holds_text(node.name) and not lifted.keys() & node.attributes.keys():
        node.attributes |= lifted
        child.attributes = {}


def _put_in_order(node: Node) -> None:
    places = PART_2.places(node.name)
    texts = [part for part in node.parts if isinstance(part, str)]
    last = len(places)
    present = {child.name for child in node.children}
    asked = [Node(name) for name, place in places.items() if place.least and name not in present]
    children = sorted(
        [*node.children, *asked],
        key=lambda child: (places[child.name].index if child.name in places else last, misfits(child)),
    )
    node.parts = [*texts, *children]
