"""Which step undo and redo mean (JOURNAL §4). Pure: walks headers backwards, nothing about the stack is stored."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from charthouse.document.journal.step import Kind


@dataclass(frozen=True, slots=True)
class Entry:
    """A step on this file's own timeline. `no` is its number in this file, never elsewhere."""

    no: int
    kind: Kind
    target: int | None
    joined: bool


Before = Callable[[int | None], Entry | None]
"""The timeline's entry before a number; the last one before None."""


def run_of(entry: Entry, before: Before) -> tuple[Entry, ...]:
    """The gesture that ends with `entry`: itself and the steps it was joined to, newest first."""
    run = [entry]
    while run[-1].joined and (previous := before(run[-1].no)) is not None:
        run.append(previous)
    return tuple(run)


def undo_target(before: Before, entry_of: Callable[[int], Entry | None]) -> Entry | None:
    """The newest step that still counts, or None: the start of the plan is reached."""
    current = before(None)
    while current is not None:
        if current.kind in (Kind.EDIT, Kind.MERGE):
            return current
        if current.kind is Kind.BASELINE:
            return None
        if current.kind is Kind.REDO:
            return _done_again(current, entry_of)
        if current.kind is Kind.UNDO:
            undone = entry_of(current.target) if current.target else None
            current = before(run_of(undone, before)[-1].no) if undone else None
        else:
            current = before(current.no)
    return None


def redo_target(before: Before, entry_of: Callable[[int], Entry | None]) -> Entry | None:
    """The step undone last whose undoing nothing has followed, or None."""
    undo = last_undo(before)
    return entry_of(undo.target) if undo and undo.target else None


def last_undo(before: Before) -> Entry | None:
    """The undo that a redo takes back, or None."""
    depth = 0
    for current in _backwards(before):
        if current.kind is Kind.UNDO:
            if depth == 0:
                return current
            depth -= 1
        elif current.kind is Kind.REDO:
            depth += 1
        elif current.kind is not Kind.PULL:
            return None
    return None


def is_latest(undo: Entry, before: Before) -> bool:
    """Whether the plan stands where `undo` left it: all that followed are undos that a redo took back whole."""
    current = before(None)
    while current is not None and current.kind is Kind.REDO and current.target is not None:
        if current.target <= undo.no:
            return False
        current = before(current.target)
    return current == undo


def _done_again(redo: Entry, entry_of: Callable[[int], Entry | None]) -> Entry | None:
    """What a redo did again; a merge's redo is aimed at the undo."""
    target = entry_of(redo.target) if redo.target else None
    return entry_of(target.target or 0) if target and target.kind is Kind.UNDO else target


def _backwards(before: Before) -> Iterator[Entry]:
    current = before(None)
    while current is not None:
        yield current
        current = before(current.no)
