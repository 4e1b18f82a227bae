"""Rows of the table as blocks of the tree, and blocks brought up to date where rows came, went or changed places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from operator import is_, itemgetter
from typing import Any

from charthouse.document.queries.objective_codes import numbered
from charthouse.document.queries.objective_tree import Block, ObjectiveRow, in_blocks
from charthouse.document.queries.plan import as_date

Row = tuple[Any, ...]
"""id, parent, frozen code, title, description, level, perspective, owner, owner's name, start, due, weight, position"""

_POSITION = itemgetter(12, 0)


class Rows:
    """The rows that a tree was made of, by id, and the blocks made of them.

    The rows are brought up to date where they are: to copy thousands takes longer than to change a few.
    """

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = {row[0]: row for row in rows}
        self.blocks: tuple[Block, ...] = ()
        self._number_all({}, frozenset())

    def take(self, fresh: Mapping[str, Row], going: frozenset[str]) -> None:
        """Take in the `fresh` rows for those `going`; what stands elsewhere in the tree is not looked at."""
        was = {one: self._rows[one] for one in going if one in self._rows}
        moved = [one for one in going if _place(was.get(one)) != _place(fresh.get(one))]
        above = {side[one][1] for one in moved for side in (was, fresh) if one in side}.difference(moved)
        goes_by_place = not (self._frozen or _any_frozen(fresh.values()))  # frozen codes need the whole plan's
        stayed = (side[one] for one in moved if one in fresh and one in was for side in (was, fresh))
        among_goals = above == {None} and not any(row[1] for row in stayed)
        spans = self._spans(above) if goes_by_place and moved and None not in above else []
        for row in fresh.keys() & was.keys():
            self._put(fresh[row])
        self._rows.update(fresh)
        for gone in was.keys() - fresh.keys():
            del self._rows[gone]
        if spans:
            self._splice(spans, going)
        elif goes_by_place and among_goals:
            self.blocks = tuple(self._goals_in_order(going))
        elif moved:
            self._number_all({row.id: row for row in chain.from_iterable(self.blocks)}, going)

    def _number_all(self, known: Mapping[str, ObjectiveRow], touched: frozenset[str]) -> None:
        self._frozen = _any_frozen(self._rows.values())
        rows = in_blocks(_in_order(self._rows.values(), known, touched))
        same = {block[0].id: block for block in self.blocks}
        self.blocks = tuple(_same_or(same.get(block[0].id), block) for block in rows)

    def _goal(self, row: str) -> str:
        """The goal above a row, as the blocks have it."""
        while (above := self._rows[row][1]) is not None:
            row = above
        return row

    def _at(self, row: str) -> tuple[int, int]:
        """Where a row stands: which block, and which place in it."""
        goal = self._goal(row)
        block = next(at for at, block in enumerate(self.blocks) if block[0].id == goal)
        return block, next(at for at, one in enumerate(self.blocks[block]) if one.id == row)

    def _put(self, row: Row) -> None:
        """Let a row stand for what it was, in the same place."""
        block, at = self._at(row[0])
        old = self.blocks[block]
        self._replace(block, (*old[:at], _objective(row, old[at].depth, old[at].code), *old[at + 1 :]))

    def _replace(self, at: int, block: Block) -> None:
        self.blocks = (*self.blocks[:at], block, *self.blocks[at + 1 :])

    def _spans(self, above: Iterable[str]) -> list[tuple[int, int, int]]:
        """What is below the rows `above`: in which block, from where to where; none within another one."""
        spans: list[tuple[int, int, int]] = []
        for block, place in sorted(map(self._at, above)):
            if not spans or (block, place) >= (spans[-1][0], spans[-1][2]):
                rows = self.blocks[block]
                behind = range(place + 1, len(rows))
                depth = rows[place].depth
                spans.append((block, place, next((at for at in behind if rows[at].depth <= depth), len(rows))))
        return spans

    def _splice(self, spans: Sequence[tuple[int, int, int]], going: frozenset[str]) -> None:
        """Put in order again what is in these spans, below the first of each; nothing else has moved."""
        known = {row.id: row for block, start, end in spans for row in self.blocks[block][start + 1 : end]}
        below = [self._rows[one] for one in (*known, *(going - known.keys())) if one in self._rows]
        for block, start, end in reversed(spans):
            old = self.blocks[block]
            found = _in_order(below, known, going, old[start])
            self._replace(block, (*old[: start + 1], *found, *old[end:]))

    def _goals_in_order(self, going: frozenset[str]) -> Iterator[Block]:
        """The blocks where only goals came, went or changed places; those that keep their number stay as they are."""
        rows, blocks = self._rows, {block[0].id: block for block in self.blocks}
        came = [rows[one] for one in going if one in rows]
        goals = [rows[one] for one in blocks.keys() | going if one in rows and rows[one][1] is None]
        for number, row in enumerate(sorted(goals, key=_POSITION), 1):
            block, code = blocks.get(row[0], ()), f"G{number}"
            if block and block[0].code == code:
                yield block
                continue
            goal = _objective(row, 0, code)
            known = {one.id: one for one in block}
            yield (goal, *_in_order([*came, *(rows[one.id] for one in block[1:])], known, going, goal))


def _same_or(old: Block | None, new: Block) -> Block:
    """The old block where no row of it is another one."""
    is_same = old is not None and len(old) == len(new) and all(map(is_, old, new))
    return old if old is not None and is_same else new


def _place(row: Row | None) -> tuple[Any, ...] | None:
    """What decides where a row stands and how it is numbered."""
    return None if row is None else (row[1], row[2], row[12])


def _any_frozen(rows: Iterable[Row]) -> bool:
    return any(map(itemgetter(2), rows))


def _in_order(
    rows: Iterable[Row], known: Mapping[str, ObjectiveRow], touched: frozenset[str], top: ObjectiveRow | None = None
) -> Iterator[ObjectiveRow]:
    """The rows below `top` (None: all) in reading order, without recursion (trees may be deep).

    Of the objects in `known` those are taken again that were not `touched` and whose place gives the same code.
    """
    rows = sorted(rows, key=_POSITION)
    children: dict[str | None, list[Row]] = {}
    for row in rows:
        children.setdefault(row[1], []).append(row)
    code_of = numbered(row[:3] for row in rows) if any(row[2] for row in rows) else {}  # a draft is numbered as it goes
    above = top.depth + 1 if top is not None else 0
    stack = [(children.pop(top.id if top is not None else None, []), 0, f"{top.code}." if top is not None else "G")]
    while stack:
        siblings, number, prefix = stack.pop()
        depth = above + len(stack)
        for row in siblings[number:]:
            number += 1
            identity = row[0]
            code = code_of[identity] if code_of else f"{prefix}{number}"
            old = known.get(identity) if identity not in touched else None
            if old is None:
                yield _objective(row, depth, code)
            else:
                yield old if old.code == code and old.depth == depth else old._replace(depth=depth, code=code)
            if identity in children:
                stack.append((siblings, number, prefix))
                stack.append((children[identity], 0, f"{code}."))
                break


def _objective(row: Row, depth: int, code: str) -> ObjectiveRow:
    identity, parent, frozen, title, description, level, perspective, owner, name, start, due, weight, _ = row
    return ObjectiveRow(
        identity, parent, depth, code, title, description, level, perspective,
        owner, name or "", start and as_date(start), due and as_date(due), weight, bool(frozen),
    )  # fmt: skip
