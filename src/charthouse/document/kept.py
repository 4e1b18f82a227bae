"""What queries answered last, kept up to date by the steps since then instead of being read again.

A query that is asked after every step (`swot_board`, `objective_tree`, `scorecard`) tells which tables it reads, how it
reads them all, and how it brings its last answer up to date. Where it cannot, it says so and reads again. Rows of the
new answer that did not change are the very objects of the old one, so that whoever shows them compares by identity.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, TypeVar
from weakref import WeakSet

from charthouse.document.journal.step import Change, Kind, Op, Step

if TYPE_CHECKING:
    from charthouse.document.document import Document

A = TypeVar("A")
IN: Final = "IN (SELECT value FROM json_each(?))"  # takes `some(ids)`
_MANY: Final = 1_000  # changed rows, beyond which reading all is as quick
_WHOLE: Final = frozenset((Kind.MERGE, Kind.PULL, Kind.BASELINE))  # steps that may touch anything


@dataclass(frozen=True)
class Touched:
    """What the steps since an answer changed in the tables it was read from."""

    changes: tuple[Change, ...]

    @cached_property
    def tables(self) -> frozenset[str]:
        return frozenset(change.table for change in self.changes)

    def rows(self, table: str) -> frozenset[str]:
        """The ids of the rows that came, went or changed."""
        return frozenset(change.row for change in self.changes if change.table == table)

    def fields(self, table: str) -> frozenset[str]:
        """The fields that were written; all of a row that came or went."""
        return frozenset(name for change in self.changes if change.table == table for name in change.fields)

    def rewritten(self, table: str) -> frozenset[str]:
        """The fields that were written in rows that were there before and are still."""
        updates = (change for change in self.changes if change.table == table and change.op is Op.UPDATE)
        return frozenset(name for change in updates for name in change.fields)

    def values(self, table: str, name: str) -> frozenset[str]:
        """The texts a field held and holds in rows that came or went, or where it was written itself."""
        sides = (side for change in self.changes if change.table == table for side in (change.before, change.after))
        return frozenset(str(side[name]) for side in sides if side is not None and side.get(name) is not None)


@dataclass(slots=True)
class _Answer:
    given: Hashable
    reads: frozenset[str]
    value: Any
    since: list[Change] = field(default_factory=list)


class Watch:
    """What happened to the tables of a query since somebody began to read them, in parts between which there are steps.

    `lost`: too much to bring what was read up to date.
    """

    def __init__(self, reads: frozenset[str]) -> None:
        self._reads = reads
        self.since: list[Change] = []
        self.lost = False

    def note(self, step: Step) -> None:
        """A step was committed."""
        self.since += (change for change in step.changes if change.table in self._reads)
        self.lost = self.lost or _is_whole(step) or len(self.since) > _MANY


class Kept:
    """The answers of one open plan, the last one of each query."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._answers: dict[str, _Answer] = {}
        self._watches: WeakSet[Watch] = WeakSet()

    def watch(self, reads: frozenset[str]) -> Watch:
        """Begin to note what happens to these tables, for as long as the result is held."""
        watch = Watch(reads)
        self._watches.add(watch)
        return watch

    def follow(self, step: Step) -> None:
        """Note a step that was committed, before anybody asks again."""
        for watch in tuple(self._watches):
            watch.note(step)
        if _is_whole(step):
            self._answers.clear()
            return
        for query, answer in tuple(self._answers.items()):
            answer.since += (change for change in step.changes if change.table in answer.reads)
            if len(answer.since) > _MANY:
                del self._answers[query]

    def forget(self) -> None:
        """Know nothing any more: what was read last may have come from a file that something was written over."""
        self._answers.clear()
        for watch in tuple(self._watches):
            watch.lost = True

    def answer(
        self,
        query: str,
        given: Hashable,
        reads: frozenset[str],
        read: Callable[[], A],
        patched: Callable[[A, Touched], A | None],
    ) -> A:
        """What `query` answers now for what it is `given`: by `patched` from its last answer, else by `read`."""
        value = self.patched(query, given, patched)
        return self.keep(query, given, reads, read()) if value is None else value

    def patched(self, query: str, given: Hashable, patch: Callable[[A, Touched], A | None]) -> A | None:
        """The last answer brought up to date; None where there is none for this, or `patch` gives up."""
        known = self._answers.get(query)
        if known is None or known.given != given or not self._may_keep:
            return None
        value: A | None = known.value
        if value is not None and known.since:
            value = patch(value, Touched(tuple(known.since)))
        return None if value is None else self.keep(query, given, known.reads, value)

    def keep(self, query: str, given: Hashable, reads: frozenset[str], value: A, since: Sequence[Change] = ()) -> A:
        """Remember `value`, which was read just now, or before what happened `since`."""
        if self._may_keep:
            self._answers[query] = _Answer(given, reads, value, list(since))
        return value

    def drop(self, query: str) -> None:
        """Forget the last answer: nobody will ask again."""
        self._answers.pop(query, None)

    def reads(self, query: str) -> frozenset[str]:
        """The tables whose steps make the last answer old; none without an answer."""
        known = self._answers.get(query)
        return known.reads if known is not None else frozenset()

    @property
    def _may_keep(self) -> bool:
        """Not inside an edit, which may still be taken back, nor in a plan that somebody else may write."""
        return not (self._document.read_only or self._document.is_editing)


def _is_whole(step: Step) -> bool:
    return step.kind in _WHOLE or len(step.changes) > _MANY


def some(ids: Iterable[str]) -> tuple[str]:
    """Ids as the one parameter of `… IN`."""
    return (json.dumps(sorted(ids)),)
