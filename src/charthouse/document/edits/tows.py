"""Verbs of TOWS strategies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from charthouse.document.edits import objective as objectives
from charthouse.document.edits.boxed import Boxed
from charthouse.document.edits.fields import Given, find
from charthouse.document.edits.keyed import Keyed
from charthouse.document.edits.naming import quoted, spoken_name
from charthouse.document.edits.placing import LAST
from charthouse.domain.counting import plural
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import Sentence, said, spelt
from charthouse.domain.swot import SwotItem
from charthouse.domain.text import TITLE_LIMIT, overlong
from charthouse.domain.tows import TowsSource, TowsStrategy

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


def _counter(values: Mapping[str, Any]) -> str:
    return f"tows:{values['pairing']}"


_strategies = Boxed(TowsStrategy, name="text", scope=("pairing",), numbering=_counter, short=spelt("strategy"))
_sources: Final = Keyed(TowsSource, key=("strategy", "item"))
set, delete, delete_many = _strategies.set, _strategies.delete, _strategies.delete_many
set_many = _strategies.set_many
move, move_many = _strategies.move, _strategies.move_many


def add(document: Document, *, pairing: str, text: str, sources: Sequence[str] = (), after: str | None = LAST) -> Done:
    """Add a strategy that comes from the SWOT items `sources`."""
    with document.group(_strategy_label([text])):
        done = _strategies.add(document, pairing=pairing, text=text, after=after)
        for item in sources:
            cite(document, strategy=str(done.row), item=item)
    return document.done(done.row)


def add_many(
    document: Document, *, pairing: str, rows: Sequence[Mapping[str, Given]], after: str | None = LAST
) -> Done:
    """Add a strategy for each of `rows`, which say its `text` and maybe its `sources`, in one step."""
    if not rows:
        raise Refused("There is no strategy to add.")
    with document.group(_strategy_label([_text(row) for row in rows])):
        for row in rows:
            found = row.get("sources") or ()
            if not isinstance(found, Sequence):
                raise Refused("The sources of a strategy are a list of SWOT items.")
            after = add(document, pairing=pairing, text=_text(row), sources=found, after=after).row
    return document.done(after if len(rows) == 1 else None)


def cite(document: Document, *, strategy: str, item: str) -> Done:
    """Say that a strategy comes from a SWOT item."""
    label = said("Link {one} and {other}", one=_strategies.called(document, strategy), other=_item(document, item))
    return _sources.write(document, label=label, key={"strategy": strategy, "item": item}, values={})


def uncite(document: Document, *, strategy: str, item: str) -> Done:
    """Take that back."""
    label = said("Unlink {one} and {other}", one=_strategies.called(document, strategy), other=_item(document, item))
    return _sources.clear(document, label=label, key={"strategy": strategy, "item": item})


def adopt(document: Document, *, id: str, parent: str | None = None, after: str | None = LAST) -> Done:
    """Make an objective of a strategy, below `parent` or as a goal; the two stay linked. The row is the objective's."""
    called = _strategies.called(document, id)
    with document.group(said("Make {row} an objective", row=called)), document.edit("") as session:
        strategy = find(session, TowsStrategy, id)
        if strategy.objective is not None:
            raise Refused("{row} is an objective already.", row=called)
        whole = strategy.text if overlong(strategy.text, TITLE_LIMIT, lines=False) else ""
        made = objectives.add(document, title=strategy.text, description=whole, parent=parent, after=after)
        strategy.objective = made.row
    return document.done(made.row)


def _strategy_label(texts: Sequence[str]) -> Sentence:
    if len(texts) > 1:
        return said("Add {rows}", rows=plural(len(texts), "strategy"))
    return said("Add {noun} {name}", noun=spelt("strategy"), name=quoted(texts[0]))


def _text(row: Mapping[str, Given]) -> str:
    return str(row.get("text") or "")


def _item(document: Document, item: str) -> str:
    return spoken_name(document, SwotItem, item, "text")
