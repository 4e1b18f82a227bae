"""Makes a tree valid without losing a word.

Children go into the schema's order. What may not stand where it is (an element the standard does not know, a
result in words, a second Mission) is written out at the end of the nearest text that people read, and exactly in
the element's note, from where `unsettle` takes it back when the file is read.
"""

from __future__ import annotations

from typing import cast

from charthouse.exchange.outline.stratml_kept import Kept, element, entries, entry_json, words
from charthouse.exchange.outline.stratml_note import Plain, lines
from charthouse.exchange.outline.stratml_schema import MANY, PART_1, PART_2, USUAL_TYPE, Part, Place
from charthouse.exchange.outline.stratml_tree import Node


def settle(node: Node, part: Part) -> list[str]:
    """Make `node` and all below valid in `part`; returns the words for which there was no place in it."""
    fields = cast("dict[str, Plain]", node.note.get("fields") or {})
    said = lines(fields)
    spilled, attributes = _attributes(node, part)
    children: list[Node] = []
    for child in node.children:
        if _may_stand(child, part.places(node.name), children, part):
            if not part.holds_text(child.name):
                said += settle(child, part)
            children.append(child)
        else:
            spilled.append(element(child))
    if stray := node.text.strip():
        spilled.append(Kept("text", text=stray))
    said = [line for entry in spilled if (line := words(entry))] + said
    node.attributes = attributes
    node.parts = list(_in_order(node.name, children, part))
    if spilled:
        node.note = {**node.note, "kept": [entry_json(entry) for entry in spilled]}
    return _added(node, said, part)


def unsettle(root: Node) -> None:
    """Undo what `settle` did: words off the texts, what the notes hold back to where it stood."""
    for node in list(root.walk()):
        _take_off(node, node.note.get("added"))
        for entry in entries(node.note.get("kept")):
            if entry.node is not None:
                node.parts.append(entry.node)
            elif entry.kind == "attribute":
                node.attributes[entry.name] = entry.text
            elif entry.kind == "text":
                node.parts.append(f" {entry.text}")
            elif entry.kind == "blank":
                node.parts.append(Node(entry.name))


def _take_off(node: Node, added: object) -> None:
    """Take the words that `settle` added off the end of the text where they still stand."""
    child = next((child for child in node.children if child.name == _slot_of(node.name)), None)
    if child is None or not isinstance(added, str):
        return
    text = child.words()
    if text == added:
        node.parts.remove(child)  # it was made for these words
    elif text.endswith(f"\n{added}"):
        child.parts = [text.removesuffix(f"\n{added}")]


def _slot_of(name: str) -> str:
    """The child of `name` that takes words which have no better place; empty where there is none."""
    for slot in ("OtherInformation", "Description"):
        if slot in PART_2.places(name) or slot in PART_1.places(name):
            return slot
    return ""


def _attributes(node: Node, part: Part) -> tuple[list[Kept], dict[str, str]]:
    known = {name: text for name, text in node.attributes.items() if text in part.attributes.get((node.name, name), ())}
    spilled = [Kept("attribute", name, text) for name, text in node.attributes.items() if name not in known]
    if node.name == PART_2.root:
        known.setdefault("Type", USUAL_TYPE)
    return spilled, known


def _may_stand(child: Node, places: dict[str, Place], before: list[Node], part: Part) -> bool:
    place = places.get(child.name)
    if place is None:
        return False
    if place.most < MANY and sum(other.name == child.name for other in before) >= place.most:
        return False
    if not part.holds_text(child.name):
        return True
    return not child.children and not child.attributes and part.fits(child.name, child.text)


def _in_order(name: str, children: list[Node], part: Part) -> list[Node]:
    """The children in the schema's order, with those it asks for and nobody gave, empty."""
    places = part.places(name)
    present = {child.name for child in children}
    asked = [Node(wanted) for wanted, place in places.items() if place.least and wanted not in present]
    return sorted([*children, *asked], key=lambda child: places[child.name].index)


def _added(node: Node, said: list[str], part: Part) -> list[str]:
    """Put `said` at the end of the element's own text for such words; without one, hand them up."""
    slot = _slot_of(node.name)
    if not said or slot not in part.places(node.name):
        return said
    added = "\n".join(said)
    child = next((child for child in node.children if child.name == slot), None)
    if child is None:
        node.parts = list(_in_order(node.name, [*node.children, Node(slot, parts=[added])], part))
    else:
        child.parts = [f"{child.text}\n{added}"]
    node.note = {**node.note, "added": added}
    return []
