"""What a StratML source says beyond the model: kept beside its row in `foreign_fields`, written back in place.

`foreign_fields` is a JSON list; each entry is one thing kept:

- `{"element": "SequenceIndicator", "text": "1.1"}`, with `attributes` and `elements` where it has any;
- `{"attribute": "ValueChainStage", "text": "Outcome"}` and `{"text": "words between the elements"}`;
- `{"blank": "Description"}`: an empty element stood there;
- `{"written": "Name", "text": …}`: how the source writes a text that the plan keeps otherwise (cut, on one
  line); `{"spaced": "Name", "before": " ", "after": ""}`: the same where only blanks round it differ.

`in` names the part of the plan it stood in (Organization, Vision …), where that has no row of its own.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast, get_args

from charthouse.domain import text as texts
from charthouse.domain.errors import Refused
from charthouse.exchange.outline.stratml_dialect import misfits, standardise
from charthouse.exchange.outline.stratml_schema import PART_2
from charthouse.exchange.outline.stratml_tree import Node

LIMIT = 1_000_000
_DEEPEST = 20  # of a kept element; below that its words are kept, not its elements
_DAY_LENGTH = 40
Kind: TypeAlias = Literal["element", "attribute", "text", "blank", "written", "spaced"]
Json: TypeAlias = object
_KINDS: tuple[Kind, ...] = get_args(Kind)
_NAMED: tuple[Kind, ...] = ("attribute", "written", "blank")
_TITLES = frozenset(("Name", "Acronym", "MeasurementDimension", "UnitOfMeasurement"))
_TYPED = frozenset(
    ("StartDate", "EndDate", "PublicationDate", "NumberOfUnits", "Identifier", "RoleType", "Date", "Source")
)
_IDENTIFIERS = frozenset(("Identifier", "ReferentIdentifier"))


@dataclass(frozen=True, slots=True)
class Kept:
    """One entry. `node` belongs to an element; `text` and `after` are the blanks of a spaced one."""

    kind: Kind
    name: str = ""
    text: str = ""
    after: str = ""
    node: Node | None = None
    within: str = ""


def cleaned(name: str, raw: str) -> str:
    """The text of the element `name` as the plan keeps it."""
    if name in ("StartDate", "EndDate"):
        return texts.clean(raw, _DAY_LENGTH, lines=False)
    return texts.title(raw) if name in _TITLES else texts.note(raw)


def as_written(name: str, raw: str, within: str = "") -> Kept | None:
    """What to keep of how a text was written, or None where the plan's own text says it all."""
    plain = cleaned(name, raw)
    if raw == plain:
        return None
    if raw.strip() != plain:
        return Kept("written", name, raw, within=within)
    before, _, after = raw.partition(plain)
    return None if name in _TYPED else Kept("spaced", name, before, after, within=within)


def rewritten(name: str, text: str, kept: Iterable[Kept]) -> str:
    """`text` as its source wrote it, while the plan still holds what came of that."""
    for entry in kept:
        if entry.name == name and entry.kind == "written" and cleaned(name, entry.text) == text:
            return entry.text
        if entry.name == name and entry.kind == "spaced":
            return entry.text + text + entry.after
    return text


def dumped(kept: Iterable[Kept]) -> str:
    """The entries as `foreign_fields` holds them, in one order that does not depend on the source's."""
    listed = sorted(_told_once(list(kept)), key=_order)
    if not listed:
        return ""
    text = json.dumps([entry_json(entry) for entry in listed], ensure_ascii=False, separators=(",", ":"))
    if len(text) > LIMIT:
        raise Refused("One row holds more than {most:,} characters that the plan has no field for.", most=LIMIT)
    return text


def _told_once(kept: list[Kept]) -> list[Kept]:
    """The entries, with a blank element only where no other of its name is kept."""
    met = {(entry.within, entry.name) for entry in kept if entry.kind == "element"}
    told = []
    for entry in kept:
        if entry.kind != "blank":
            told.append(entry)
        elif (entry.within, entry.name) not in met:
            met.add((entry.within, entry.name))
            told.append(entry)
    return told


def _order(entry: Kept) -> tuple[str, int, str, bool]:
    """By place, kind and name; of two elements of a name the one that the standard lets stand comes first."""
    return entry.within, _KINDS.index(entry.kind), entry.name, entry.node is not None and misfits(entry.node)


def loaded(foreign_fields: str) -> tuple[Kept, ...]:
    """The entries of a row; what nobody of ours wrote is passed over."""
    return tuple(entries(json_list(foreign_fields)))


def entries(found: object) -> list[Kept]:
    """The entries that a JSON list holds."""
    return [entry for item in found if (entry := _entry(item))] if isinstance(found, list) else []


def entry_json(entry: Kept) -> dict[str, Json]:
    found: dict[str, Json] = {"in": entry.within} if entry.within else {}
    match entry.kind:
        case "element":
            found |= _node_json(cast("Node", entry.node))
        case "attribute" | "written":
            found |= {entry.kind: entry.name, "text": entry.text}
        case "text":
            found["text"] = entry.text
        case "blank":
            found["blank"] = entry.name
        case "spaced":
            found |= {"spaced": entry.name, "before": entry.text, "after": entry.after}
    return found


def element(node: Node, within: str = "") -> Kept:
    """A whole element to keep: that it was there, where there is nothing in it."""
    if says_nothing(node):
        return Kept("blank", node.name, within=within)
    standardise(node)
    return Kept("element", node.name, node=node, within=within)


def says_nothing(node: Node) -> bool:
    if node.attributes:
        return False
    return not (node.words().strip() if PART_2.is_text(node.name) else node.children or node.text.strip())


def words(entry: Kept) -> str:
    """What an entry says, for a place where only text may stand; empty for what says nothing to people."""
    match entry.kind:
        case "element":
            return _node_words(cast("Node", entry.node))
        case "attribute":
            return "" if "}" in entry.name else f"{entry.name}: {entry.text}"
        case "text":
            return entry.text
    return ""


def without_identifiers(foreign_fields: str) -> list[Json]:
    """The entries of a row as JSON, without identifiers: those are not content."""
    return _anonymous(json_list(foreign_fields))


def json_list(foreign_fields: str) -> list[Json]:
    """`foreign_fields` parsed; empty where it is not a list that we wrote."""
    try:
        found = json.loads(foreign_fields or "[]")
    except (ValueError, RecursionError):
        return []
    return found if isinstance(found, list) else []


def _anonymous(found: Iterable[Json]) -> list[Json]:
    named = [entry for entry in found if isinstance(entry, dict) and entry.get("element") not in _IDENTIFIERS]
    return [
        entry | ({"elements": _anonymous(entry["elements"])} if isinstance(entry.get("elements"), list) else {})
        for entry in named
    ]


def _entry(item: object) -> Kept | None:
    if not isinstance(item, dict):
        return None
    within = _text(item, "in")
    if "element" in item:
        node = _node(item)
        return Kept("element", node.name, node=node, within=within) if node.name else None
    for kind in _NAMED:
        if kind in item:
            return Kept(kind, _text(item, kind), _text(item, "text"), within=within)
    if "spaced" in item:
        return Kept("spaced", _text(item, "spaced"), _text(item, "before"), _text(item, "after"), within=within)
    return Kept("text", text=_text(item, "text"), within=within) if "text" in item else None


def _node_json(node: Node, depth: int = 0) -> dict[str, Json]:
    found: dict[str, Json] = {"element": node.name}
    if node.attributes:
        found["attributes"] = dict(node.attributes)
    children = node.children
    leaf = not children or PART_2.is_text(node.name) or depth >= _DEEPEST
    text = node.words() if leaf else node.text
    if not (leaf and PART_2.is_text(node.name)) or node.name in _TYPED:
        text = text.strip()
    if text.strip():
        found["text"] = text
    if not leaf:
        found["elements"] = [_node_json(child, depth + 1) for child in children]
    return found


def _node(item: Mapping[str, object], depth: int = 0) -> Node:
    attributes, inside = item.get("attributes"), item.get("elements")
    text = _text(item, "text")
    node = Node(_text(item, "element"), parts=[text] if text else [])
    if isinstance(attributes, dict):
        node.attributes = {str(name): str(value) for name, value in attributes.items()}
    if isinstance(inside, list) and depth <= _DEEPEST:
        children = [_node(child, depth + 1) for child in inside if isinstance(child, dict)]
        node.parts.extend(child for child in children if child.name)
    return node


def _node_words(node: Node) -> str:
    """`Name: text`, or `Name (Inner: text; Inner: text)`."""
    said = [f"{name}: {text}" for name, text in node.attributes.items() if "}" not in name]
    said += [inner for child in node.children if (inner := _node_words(child))]
    own = texts.clean(node.text, LIMIT)
    if not said:
        return f"{node.name}: {own}" if own else ""
    return f"{node.name} ({'; '.join([*([own] if own else []), *said])})"


def _text(item: Mapping[str, object], name: str) -> str:
    found = item.get(name)
    return found if isinstance(found, str) else ""


def within(kept: Sequence[Kept], part: str) -> tuple[Kept, ...]:
    """The entries that stood in one part of the plan."""
    return tuple(entry for entry in kept if entry.within == part)
