"""Identifiers as the schemas want them: names of XML, each once in a document, changed as little as that needs."""

from __future__ import annotations

from charthouse.exchange.outline.stratml_schema import NAME_CHARACTER, NAME_START, Part
from charthouse.exchange.outline.stratml_tree import Node


def settle_identifiers(root: Node, part: Part) -> None:
    """Give every Identifier a name of its own, and every ReferentIdentifier the new name of what it means."""
    given: dict[str, str] = {}
    nodes = _identifiers(root, part)
    plain = {as_name(node.words()) for node in nodes}
    used: set[str] = set()
    for node in nodes:
        raw = " ".join(node.words().split())
        name = as_name(raw)
        if name in used:
            name = _apart(name, used | plain)
        used.add(name)
        given.setdefault(raw, name)
        node.parts = [name]
    for node in root.walk():
        if node.name == "ReferentIdentifier" and (meant := given.get(node.words().strip())):
            node.parts = [meant]


def as_name(raw: str) -> str:
    """`raw` as a name: what no name may hold becomes `_`, and `_` stands before what none may begin with."""
    name = "".join(c if NAME_CHARACTER.fullmatch(c) else "_" for c in " ".join(raw.split()))
    return name if name and NAME_START.fullmatch(name[0]) else f"_{name}"


def _identifiers(root: Node, part: Part) -> list[Node]:
    return [
        child
        for node in root.walk()
        if not part.holds_text(node.name)
        for child in node.children
        if child.name == "Identifier"
    ]


def _apart(name: str, used: set[str]) -> str:
    """`name` with the first suffix from `_2` that nobody has."""
    number = 2
    while f"{name}_{number}" in used:
        number += 1
    return f"{name}_{number}"
