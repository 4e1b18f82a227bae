"""The sentences of the layers below the window, gathered from the source for translators.

Those layers know no Qt: they say `said("…")` or `Refused("…")`, and the window translates the template. Beside the
texts written out there, the words are gathered that templates are filled with: nouns, what tables and columns are
called, and the closed vocabularies. What papers say by `say("…")` and `phrase("…")` has a context of its own: no name
of a step is made of it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from charthouse.domain.counting import NUMBERS, counted, plural
from charthouse.domain.sentences import spelt

CONTEXT = "Sentences"
PAPERS = "Papers"
LAYERS = ("domain", "analysis", "document", "exchange")
_SAYING = frozenset(("said", "Refused", "NotWritable", "OtherFile"))
_PRINTING = frozenset(("say", "phrase"))
_HEADING = frozenset(("Column", "Sheet", "number"))  # what makes tables of a workbook, behind their title


def gather_sentences(package: Path) -> list[str]:
    """All templates and words below `package`, in order, each once."""
    found: set[str] = set()
    for layer in LAYERS:
        for path in (package / layer).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                found.update(_texts(node))
                if path.stem == "kinds" and isinstance(node, ast.ClassDef):
                    found.update(_kinds(node))
    return sorted(found)


def gather_papers(package: Path) -> list[str]:
    """All that handouts and workbooks say, in order, each once."""
    found = set(NUMBERS)
    for path in (package / "domain").rglob("kinds.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            found.update(_kinds(node) if isinstance(node, ast.ClassDef) else ())
    for path in (package / "exchange").rglob("*.py"):
        printing = _PRINTING | (
            _HEADING if path.parent.stem == "workbook" or path.stem == "page_tables" else frozenset()
        )
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=function, args=arguments) if _name(function) in printing:
                    found.update(_written_out(arguments[:1]))
                case ast.Call(func=function, args=arguments) if _name(function) == "counted":
                    for noun in _written_out(arguments[1:2]):
                        found.update(counted(number, noun).template for number in (0, 1, 2, len(NUMBERS) + 2))
    return sorted(found)


def _texts(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.ClassDef):
        yield from _columns(node)
    if not isinstance(node, ast.Call):
        return
    match _name(node.func):
        case name if name in _SAYING:
            yield from _written_out(node.args[:1])
        case "spelt":
            for word in _written_out(node.args[:1]):
                yield from _noun(word)
        case "plural":
            for word in _written_out(node.args[1:2]):
                yield from _counted(word)


def _columns(mapped: ast.ClassDef) -> Iterator[str]:
    """What the table and the columns of a mapped class are called; nothing of any other class."""
    for node in mapped.body:
        match node:
            case ast.Assign(targets=[ast.Name(id="__tablename__")], value=ast.Constant(value=str(table))):
                yield from _noun(spelt(table))
            case ast.AnnAssign(target=ast.Name(id=column), annotation=ast.Subscript(value=ast.Name(id="Mapped"))):
                yield str(spelt(column))


def _kinds(vocabulary: ast.ClassDef) -> Iterator[str]:
    """What a closed vocabulary of `domain.kinds` says."""
    for node in vocabulary.body:
        match node:
            case ast.Assign(value=ast.Constant(value=str(word))) if word:
                yield word


def _noun(word: str) -> Iterator[str]:
    yield str(word)
    yield from _counted(word)


def _counted(word: str) -> Iterator[str]:
    yield from (plural(number, word).template for number in (1, 2))


def _written_out(arguments: list[ast.expr]) -> Iterator[str]:
    """The text of an argument, both of a choice of two."""
    for argument in arguments:
        match argument:
            case ast.Constant(value=str(text)) if text:
                yield text
            case ast.IfExp(body=body, orelse=other):
                yield from _written_out([body, other])


def _name(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""
