"""Where the boxes of the tree's diagram stand: a column for each level, a parent in the middle of what is below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from charthouse.ui.pages.objectives.nodes import Node

WIDTH: Final = 216
HEIGHT: Final = 76
COLUMN: Final = WIDTH + 56
ROW: Final = HEIGHT + 16


@dataclass(frozen=True, slots=True)
class Placed:
    """A row and the top left corner of its box; `hidden` rows below it are not shown."""

    node: Node
    x: float
    y: float
    hidden: int


def placed(roots: Sequence[Node], is_open: Callable[[Node], bool]) -> list[Placed]:
    """Every box that is shown, parents before what is below them. Trees may be deep: no recursion."""
    order: list[tuple[Node, int]] = []
    waiting = [(node, 0) for node in reversed(roots)]
    while waiting:
        node, level = waiting.pop()
        order.append((node, level))
        if is_open(node):
            waiting.extend((child, level + 1) for child in reversed(_below(node)))
    top: dict[int, float] = {}
    end = 0.0
    for node, _ in reversed(order):
        below = [top[child.key] for child in _below(node)] if is_open(node) else []
        if below:
            top[node.key] = (below[0] + below[-1]) / 2
        else:
            top[node.key] = end
            end -= ROW
    first = min(top.values(), default=0.0)
    return [
        Placed(node, level * COLUMN, top[node.key] - first, 0 if is_open(node) else sum(1 for _ in node.walk()) - 1)
        for node, level in order
    ]


def _below(node: Node) -> list[Node]:
    return [child for child in node.children if not child.is_draft]
