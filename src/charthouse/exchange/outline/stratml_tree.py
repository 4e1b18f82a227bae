"""StratML as a tree of plain nodes: read from bytes that may be hostile, written as text.

The reader, the writer and the check of both schemas speak of these nodes only. Names are local: published plans
put the same words into several namespaces or none. A node may carry a `note`: what Charthouse says for itself
in a processing instruction (`<?charthouse {…}?>`), which every schema allows and every other program passes over.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias
from xml.etree.ElementTree import ParseError
from xml.sax.saxutils import escape, quoteattr

from defusedxml.common import DefusedXmlException, DTDForbidden
from defusedxml.ElementTree import DefusedXMLParser

from charthouse.domain.errors import Refused

MAX_BYTES = 64_000_000
MAX_NODES = 1_000_000
MAX_DEPTH = 250
TARGET = "charthouse"
_BLOCKS = frozenset(("p", "li", "br", "div", "tr"))  # markup inside a text that stands on a line of its own

Note: TypeAlias = Mapping[str, object]


@dataclass(slots=True, eq=False)
class Node:
    """An element. `parts`: its texts and elements in order."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    parts: list[str | Node] = field(default_factory=list)
    note: Note = field(default_factory=dict)
    namespace: str = ""

    @property
    def children(self) -> list[Node]:
        return [part for part in self.parts if isinstance(part, Node)]

    @property
    def text(self) -> str:
        """The texts that stand in the element itself."""
        return "".join(part for part in self.parts if isinstance(part, str))

    def words(self) -> str:
        """All texts in the element and below, in order; paragraphs of a marked up text on lines of their own."""
        found: list[str] = []
        waiting: list[str | Node] = [self]
        while waiting:
            part = waiting.pop()
            if isinstance(part, str):
                found.append(part)
            else:
                line = ["\n"] if part.name in _BLOCKS else []
                waiting.extend([*line, *reversed(part.parts), *line])
        return "".join(found)

    def walk(self) -> Iterator[Node]:
        """The node and all below, parents first."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))


class _Builder:
    """Builds the tree from the parser's events, within limits."""

    def __init__(self, most: int) -> None:
        self.root: Node | None = None
        self.open: list[Node] = []
        self.count, self.most = 0, most

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self.count += 1
        if len(self.open) >= MAX_DEPTH:
            raise Refused("The file nests its elements more than {most} levels deep; no plan does.", most=MAX_DEPTH)
        if self.count > self.most:
            raise Refused("The file has more than {most:,} elements; split it.", most=self.most)
        namespace, _, name = tag.rpartition("}")
        node = Node(name, dict(attributes), namespace=namespace.lstrip("{"))
        if self.open:
            self.open[-1].parts.append(node)
        else:
            self.root = node
        self.open.append(node)

    def end(self, tag: str) -> None:  # noqa: ARG002 (the parser's call)
        self.open.pop()

    def data(self, text: str) -> None:
        if self.open:
            self.open[-1].parts.append(text)

    def pi(self, target: str, data: str | None = None) -> None:
        if target == TARGET and self.open:
            self.open[-1].note = _note(data or "")

    def close(self) -> Node | None:
        return self.root


def parse(data: bytes, most: int = MAX_NODES) -> Node:
    """The root of an XML document of at most `most` elements.

    Raises Refused, in one sentence, for whatever is none or could do harm.
    """
    if len(data) > MAX_BYTES:
        raise Refused("The file is larger than {most} MB; no plan is.", most=MAX_BYTES // 1_000_000)
    parser = DefusedXMLParser(target=_Builder(most), forbid_dtd=True, forbid_entities=True, forbid_external=True)
    try:
        parser.feed(data)
        root: object = parser.close()
    except Refused:
        raise
    except DTDForbidden:
        raise Refused("The file declares a document type; that could hide harm, so it is not read.") from None
    except DefusedXmlException:
        raise Refused("The file declares entities; they could hide harm, so it is not read.") from None
    except ParseError as error:
        raise Refused("The file is not XML that can be read: {error}.", error=error) from None
    except (LookupError, ValueError):
        raise Refused("The file's encoding cannot be read; save it as UTF-8.") from None
    if not isinstance(root, Node):
        raise Refused("The file holds no XML element.")
    return root


def written(root: Node, namespace: str) -> bytes:
    """The document as indented UTF-8, all elements in `namespace`, or in none where that is empty."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    waiting: list[tuple[Node | str, int]] = [(root, 0)]
    extra = {"xmlns": namespace} if namespace else {}
    while waiting:
        part, depth = waiting.pop()
        if isinstance(part, str):
            lines.append(part)
            continue
        indent = "  " * depth
        start = part.name + "".join(f" {name}={_quoted(text)}" for name, text in {**extra, **part.attributes}.items())
        extra = {}
        note = [f"{indent}  {_instruction(part.note)}"] if part.note else []
        if part.children or note:
            inside: list[Node | str] = [f"{indent}<{start}>", *note, *part.children, f"{indent}</{part.name}>"]
            waiting.extend((inner, depth + 1) for inner in reversed(inside))
        else:
            lines.append(f"{indent}<{start}>{escape(_allowed(part.text))}</{part.name}>")
    return ("\n".join(lines) + "\n").encode()


def _quoted(text: str) -> str:
    return quoteattr(_allowed(text), {"\n": "&#10;", "\t": "&#9;"})


def _instruction(note: Note) -> str:
    """A note as JSON that cannot end the instruction early."""
    return f"<?{TARGET} {json.dumps(note, ensure_ascii=True, separators=(',', ':')).replace('>', chr(92) + 'u003e')}?>"


def _note(data: str) -> Note:
    """What a note says; nothing where somebody else wrote something into it."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _allowed(text: str) -> str:
    """`text` without the characters that XML 1.0 cannot carry."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(character if _legal(ord(character)) else "\ufffd" for character in text)


def _legal(code: int) -> bool:
    return code in (0x9, 0xA) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000
