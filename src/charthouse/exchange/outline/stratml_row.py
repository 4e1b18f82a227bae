"""One row of the plan as an element: its texts as their source wrote them, and what was kept beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from charthouse.exchange.outline.stratml_kept import Kept, rewritten
from charthouse.exchange.outline.stratml_note import Plain
from charthouse.exchange.outline.stratml_tree import Node


def leaf(name: str, text: str) -> Node:
    """An element that holds a text."""
    return Node(name, parts=[text])


def row(name: str, texts: Mapping[str, str], identifier: str = "", kept: Sequence[Kept] = ()) -> Node:
    """An element of the given texts (empty ones are left out), its identifier, and all that was kept."""
    found = [leaf(label, raw) for label, text in texts.items() if (raw := rewritten(label, text, kept))]
    node = Node(name, parts=[*found])
    if identifier:
        node.parts.append(leaf("Identifier", identifier))
    put_back(node, kept)
    return node


def put_back(node: Node, kept: Iterable[Kept]) -> None:
    """Put what was kept back into its element; its place among the others is settled later."""
    for entry in kept:
        if entry.node is not None:
            node.parts.append(entry.node)
        elif entry.kind == "attribute":
            node.attributes.setdefault(entry.name, entry.text)
        elif entry.kind == "text":
            node.parts.append(f"{entry.text} ")
        elif entry.kind == "blank" and all(child.name != entry.name for child in node.children):
            node.parts.append(Node(entry.name))


def noted(node: Node, fields: Mapping[str, Plain]) -> Node:
    """The element with `fields` in its note."""
    if fields:
        node.note = {**node.note, "fields": dict(fields)}
    return node
