"""The sentences of the layers below the window, and the names of its steps, gathered for translators from the source.

Those layers know no Qt, and a journal is in English: they say `said("…")` or `Refused("…")`, and the window translates
the template. Beside the texts written out there, the words are gathered that templates are filled with: nouns, what
tables and columns are called, and the closed vocabularies. What papers say by `say("…")` and `phrase("…")` has a
context of its own: no name of a step is made of it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from charthouse.domain.counting import NUMBERS, counted, plural
from charthouse.domain.sentences import spelt

LAYERS = ("domain", "analysis", "document", "exchange", "ui")
SAYING = frozenset(("said", "Refused", "NotWritable", "OtherFile"))
PRINTING = frozenset(("say", "phrase"))
_HEADING = frozenset(("Column", "Sheet", "number"))  # what makes tables of a workbook, behind their title


def gather_sentences(package: Path) -> list[str]:
    """All templates and words below `package`, in order, each once."""
    found: set[str] = set()
    for layer in LAYERS:
        for path, node in _nodes(package / layer, "*.py"):
            found.update(_texts(node))
            if path.stem == "kinds":
                found.update(_kinds(node))
    return sorted(found)


def gather_papers(package: Path) -> list[str]:
    """All that handouts and workbooks say, in order, each once."""
    found = set(NUMBERS)
    for _, node in _nodes(package / "domain", "kinds.py"):
        found.update(_kinds(node))
    for path, node in _nodes(package / "exchange", "*.py"):
        heads = path.parent.stem == "workbook" or path.stem == "page_tables"
        found.update(_printed(node, PRINTING | _HEADING if heads else PRINTING))
    return sorted(found)


def _nodes(folder: Path, name: str) -> Iterator[tuple[Path, ast.AST]]:
    """All that is written in the files of that name, with the file that it is in."""
    for path in folder.rglob(name):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            yield path, node


def _printed(node: ast.AST, printing: frozenset[str]) -> Iterator[str]:
    if not isinstance(node, ast.Call):
        return
    match _name(node.func):
        case name if name in printing:
            yield from _written_out(node.args[:1])
        case "counted":
            for noun in _written_out(node.args[1:2]):
                yield from (counted(number, noun).template for number in (0, 1, 2, len(NUMBERS) + 2))


def _texts(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.ClassDef):
        yield from _columns(node)
    if not isinstance(node, ast.Call):
        return
    match _name(node.func):
        case name if name in SAYING:
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


def _kinds(node: ast.AST) -> Iterator[str]:
    """What a closed vocabulary of `domain.kinds` says; nothing of anything else."""
    for member in node.body if isinstance(node, ast.ClassDef) else ():
        match member:
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
