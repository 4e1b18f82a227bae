"""What the window says, gathered from the source for translators: `resources/translations/charthouse_*.ts`.

Qt's lupdate reads Python, but knows neither our short helpers (`tr` of a package, `_tr` of a class) nor that the
context of `self.tr` is the class it is written in for all its subclasses. So the texts are read from the syntax tree
here; the files are Qt's own, and Qt's lrelease makes of them what the app loads.
"""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape


@dataclass(frozen=True, order=True)
class Text:
    """One text of the window. `comment` tells apart what is spelt alike."""

    context: str
    source: str
    comment: str = ""


KEYS = tuple(Text("QShortcut", key) for key in ("Return", "Up", "Down", "Left", "Right", "PgUp", "PgDown"))
"""Keys whose names a language may have another word for than Qt's own translation has."""


@dataclass
class _Module:
    """What a file defines that matters here."""

    tree: ast.Module
    helpers: dict[str, str] = field(default_factory=dict)  # function → context
    imported: dict[str, tuple[str, str]] = field(default_factory=dict)  # name here → (module, name there)
    aliases: set[str] = field(default_factory=lambda: {"translate"})  # other names of Qt's own function


@dataclass
class _Project:
    modules: dict[str, _Module]
    methods: dict[tuple[str, str], str] = field(default_factory=dict)  # (class, method) → context
    bases: dict[str, list[str]] = field(default_factory=dict)  # class → its bases

    def of_method(self, owner: str, method: str) -> str | None:
        """The context of a helper method, the class's own or one it has from above."""
        waiting = [owner]
        while waiting:
            name = waiting.pop(0)
            if (name, method) in self.methods:
                return self.methods[name, method]
            waiting.extend(self.bases.get(name, ()))
        return None

    def of_function(self, module: _Module, name: str) -> str | None:
        """The context of a helper function, defined in the module or imported."""
        if name in module.helpers:
            return module.helpers[name]
        origin = module.imported.get(name)
        source = self.modules.get(origin[0]) if origin else None
        return source.helpers.get(origin[1]) if source and origin else None


def gather(source: Path, package: str) -> list[Text]:
    """All texts of the package below `source`, in the order of their files."""
    project = _read(source, package)
    found: dict[Text, None] = {}
    for module in project.modules.values():
        for text in _Reader(project, module).texts():
            found.setdefault(text)
    return list(found)


def _read(source: Path, package: str) -> _Project:
    project = _Project({})
    for path in sorted((source / package).rglob("*.py")):
        name = ".".join(path.relative_to(source).with_suffix("").parts)
        project.modules[name] = _Module(ast.parse(path.read_text(encoding="utf-8")))
    for module in project.modules.values():
        _note_definitions(project, module)
    return project


def _note_definitions(project: _Project, module: _Module) -> None:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                module.imported[alias.asname or alias.name] = (node.module, alias.name)
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Attribute) and node.value.attr == "translate":
            module.aliases.update(_name(target) for target in node.targets)
        elif isinstance(node, ast.ClassDef):
            project.bases[node.name] = [_name(base) for base in node.bases]
            for method in node.body:
                if isinstance(method, ast.FunctionDef) and (context := _helper(method)):
                    project.methods[node.name, method.name] = context
    for node in module.tree.body:
        if isinstance(node, ast.FunctionDef) and (context := _helper(node)):
            module.helpers[node.name] = context


def _helper(function: ast.FunctionDef) -> str | None:
    """The context of a function that does nothing but translate its argument."""
    last = function.body[-1]
    call = last.value if isinstance(last, ast.Return) else None
    if not isinstance(call, ast.Call) or _name(call.func) != "translate" or len(call.args) < 2:
        return None
    return _constant(call.args[0]) if isinstance(call.args[1], ast.Name) else None


class _Reader:
    """Reads the texts of one file."""

    def __init__(self, project: _Project, module: _Module) -> None:
        self._project, self._module = project, module

    def texts(self) -> Iterator[Text]:
        yield from self._walk(self._module.tree, "")

    def _walk(self, node: ast.AST, owner: str) -> Iterator[Text]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from self._call(child, owner)
            yield from self._walk(child, child.name if isinstance(child, ast.ClassDef) else owner)

    def _call(self, call: ast.Call, owner: str) -> Iterator[Text]:
        words = [_constant(argument) for argument in call.args]
        context = None
        if len(words) > 1 and _name(call.func) in self._module.aliases:
            context, *words = words
        elif words and words[0]:
            context = self._context(call.func, owner)
        if context and words[0]:
            yield Text(context, words[0], (words[1] or "") if len(words) > 1 else "")

    def _context(self, called: ast.expr, owner: str) -> str | None:
        name = _name(called)
        if isinstance(called, ast.Attribute):
            return owner if name == "tr" else self._project.of_method(owner, name)
        return self._project.of_function(self._module, name) or (owner if name == "tr" else None)


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Subscript):
        return _name(node.value)
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _constant(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def read_translations(path: Path) -> dict[Text, str]:
    """What a file of translations says already; nothing where there is none."""
    if not path.exists():
        return {}
    found: dict[Text, str] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 (our own file)
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            text = Text(name, message.findtext("source") or "", message.findtext("comment") or "")
            found[text] = message.findtext("translation") or ""
    return found


def write_translations(path: Path, language: str, texts: Iterable[Text], known: Mapping[Text, str]) -> int:
    """Write all texts with their translations; how many are missing. What is said nowhere any more goes."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    missing, context = 0, ""
    for text in sorted(texts, key=lambda one: one.context):
        if text.context != context:
            lines += ["</context>"] * bool(context) + ["<context>", f"    <name>{escape(text.context)}</name>"]
            context = text.context
        lines += ["    <message>", f"        <source>{escape(text.source)}</source>"]
        lines += [f"        <comment>{escape(text.comment)}</comment>"] * bool(text.comment)
        said = known.get(text, "")
        missing += not said
        kind = "" if said else ' type="unfinished"'
        lines += [f"        <translation{kind}>{escape(said)}</translation>", "    </message>"]
    lines += ["</context>"] * bool(context) + ["</TS>", ""]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines), encoding="utf-8")
    return missing
