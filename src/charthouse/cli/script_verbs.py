"""The verbs that a script may call: the public functions of `charthouse.document.edits`, found by name.

A verb is a function of a module in `NOUNS` that takes the document first, all else by keyword, and answers with what
was done. Nothing outside that list can be reached, whatever a line says.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

from charthouse.document.changes import Done
from charthouse.domain.errors import Refused

if TYPE_CHECKING:
    from charthouse.document import Document

NOUNS = (
    "plan", "value", "stakeholder", "role", "swot", "tows", "objective", "cause", "measure", "rating_level", "target",
    "reading", "initiative", "resource", "capacity", "allocation", "unit", "person", "checkpoint", "conflict",
    "wording", "branding", "handout_preset", "vote", "ballot", "subtree",
)  # fmt: skip
Verb = Callable[..., Done]
_KINDS: Mapping[str, tuple[Callable[[object], bool], str]] = {
    "str": (lambda value: isinstance(value, str), "a text"),
    "str | None": (lambda value: value is None or isinstance(value, str), "a text or null"),
    "Sequence[str]": (lambda value: _all(value, str), "a list of texts"),
    "Sequence[tuple[int, str]]": (lambda value: _all_pairs(value), "a list of [level, text]"),
    "Mapping[str, Given]": (lambda value: isinstance(value, dict), "an object"),
    "Sequence[Given]": (lambda value: isinstance(value, list), "a list"),
    "Sequence[Mapping[str, Given]]": (lambda value: _all(value, dict), "a list of objects"),
}
"""What a parameter annotated like this takes from a line. Whatever else is annotated, the verb itself checks."""


def carry_out(document: Document, line: Mapping[str, object]) -> Done:
    """Do what a line says. Raises Refused, and changes nothing, where that cannot be done."""
    said = line.get("do")
    arguments = {name: value for name, value in line.items() if name != "do"}
    if said in ("undo", "redo"):
        return _travel(document, str(said), arguments)
    if not isinstance(said, str):
        raise Refused('A line needs "do", the name of a verb, like "objective.add".')
    function = _verb(said)
    if function is None:
        raise Refused(f"There is no verb “{said[:60]}”.")
    _check(said, function, arguments)
    return function(document, **arguments)


@cache
def verbs(noun: str) -> Mapping[str, Verb]:
    """The verbs of a noun by name."""
    module = import_module(f"charthouse.document.edits.{noun}")
    public = {name: found for name, found in vars(module).items() if not name.startswith("_")}
    return {name: cast("Verb", found) for name, found in public.items() if _is_verb(found)}


def _verb(said: str) -> Verb | None:
    noun, _, name = said.partition(".")
    return verbs(noun).get(name) if noun in NOUNS else None


def _is_verb(found: object) -> bool:
    if not (inspect.isfunction(found) or inspect.ismethod(found)):
        return False
    by_name = (inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.VAR_KEYWORD)
    signature = inspect.signature(found)
    taken = list(signature.parameters.values())
    given = bool(taken) and taken[0].name == "document" and all(other.kind in by_name for other in taken[1:])
    return given and signature.return_annotation == Done.__name__  # not what a verb reads with


def _travel(document: Document, said: str, arguments: Mapping[str, object]) -> Done:
    if arguments:
        raise Refused(f"“{said}” takes nothing else; the line says “{next(iter(arguments))[:40]}” too.")
    step = document.undo() if said == "undo" else document.redo()
    if step is None:
        raise Refused(f"There is nothing to {said}.")
    return Done(None, step)


def _check(said: str, function: Verb, arguments: Mapping[str, object]) -> None:
    """Refuse what the verb does not take, by its signature."""
    taken = {name: found for name, found in inspect.signature(function).parameters.items() if name != "document"}
    open_ended = any(found.kind is inspect.Parameter.VAR_KEYWORD for found in taken.values())
    named = {name: found for name, found in taken.items() if found.kind is inspect.Parameter.KEYWORD_ONLY}
    for name, value in arguments.items():
        if name not in named and (not open_ended or name == "document"):
            raise Refused(f"“{said}” does not take “{name[:40]}”.")
        if name in named:
            _check_kind(name, value, str(named[name].annotation))
    for name, found in named.items():
        if found.default is inspect.Parameter.empty and name not in arguments:
            raise Refused(f"“{said}” needs “{name}”.")


def _check_kind(name: str, value: object, annotation: str) -> None:
    fits, wanted = _KINDS.get(annotation, (None, ""))
    if fits is not None and not fits(value):
        raise Refused(f"“{name}” must be {wanted}.")


def _all(value: object, kind: type) -> bool:
    return isinstance(value, list) and all(isinstance(item, kind) for item in value)


def _all_pairs(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(item, list)
        and len(item) == 2
        and isinstance(item[0], int)
        and not isinstance(item[0], bool)
        and isinstance(item[1], str)
        for item in value
    )
