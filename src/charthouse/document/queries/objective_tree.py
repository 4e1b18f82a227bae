"""What the objective tree is made of. `objectives` reads it, `objective_order` puts its rows in order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import chain
from typing import NamedTuple, Self


class ObjectiveRow(NamedTuple):
    """A node of the tree. `depth` 0 is a goal; `code` G1, G1.1 … follows its place until the plan is adopted.

    A named tuple, as thousands of them are made at once: a frozen dataclass takes five times as long.
    """

    id: str
    parent: str | None
    depth: int
    code: str
    title: str
    description: str
    level: str
    perspective: str
    owner: str | None
    owner_name: str
    start: date | None
    due: date | None
    weight: float
    frozen: bool = False


@dataclass(frozen=True, slots=True)
class InitiativeRow:
    objective: str
    id: str
    code: str
    title: str
    description: str
    state: str
    owner: str | None
    owner_name: str
    start: date | None
    due: date | None


Block = tuple[ObjectiveRow, ...]
"""A goal and all objectives below it in reading order (a parent, then its children)."""


@dataclass(frozen=True)
class ObjectiveTree:
    """All objectives, a block for each goal, and the initiatives of each objective.

    A block in which nothing changed is the very object of the tree before: whoever compares two trees looks no
    further into it. `measures` counts the measures of an objective itself, not of those below it.
    """

    blocks: tuple[Block, ...]
    initiatives: Mapping[str, tuple[InitiativeRow, ...]]
    measures: Mapping[str, int]

    @classmethod
    def of(
        cls,
        objectives: Iterable[ObjectiveRow],
        initiatives: Mapping[str, tuple[InitiativeRow, ...]],
        measures: Mapping[str, int],
    ) -> Self:
        """The tree of objectives that come in reading order."""
        return cls(in_blocks(objectives), initiatives, measures)

    @cached_property
    def objectives(self) -> tuple[ObjectiveRow, ...]:
        """All of them in reading order."""
        return tuple(chain.from_iterable(self.blocks))

    @property
    def count(self) -> int:
        """How many objectives there are, goals among them."""
        return sum(map(len, self.blocks))

    @cached_property
    def by_id(self) -> Mapping[str, ObjectiveRow]:
        """Asked for many times a step, as `goal_of` is."""
        return {row.id: row for row in self.objectives}

    def has(self, row: str) -> bool:
        """Whether an objective or an initiative with this id is in it."""
        initiatives = (item for items in self.initiatives.values() for item in items)
        return any(one.id == row for one in self.objectives) or any(one.id == row for one in initiatives)

    def goals(self) -> tuple[ObjectiveRow, ...]:
        return tuple(block[0] for block in self.blocks)

    @cached_property
    def goal_of(self) -> Mapping[str, ObjectiveRow]:
        """The goal above each objective, by the objective's id (a goal's own is itself)."""
        return {row.id: block[0] for block in self.blocks for row in block}


def in_blocks(objectives: Iterable[ObjectiveRow]) -> tuple[Block, ...]:
    """Objectives in reading order, a block for each goal."""
    blocks: list[list[ObjectiveRow]] = []
    for row in objectives:
        if row.depth == 0:
            blocks.append([])
        blocks[-1].append(row)
    return tuple(map(tuple, blocks))
