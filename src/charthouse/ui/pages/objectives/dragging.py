"""Dragging rows: where they would land, shown as a line between rows or a box round one, and why they may not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QObject, QPoint, QRect, QRectF, QTimer
from PySide6.QtGui import QPainter

from charthouse.domain.errors import Refused
from charthouse.ui.pages.objectives.moves import Move, Zone, drop
from charthouse.ui.pages.objectives.nodes import Node, reading_place, roots
from charthouse.ui.pages.objectives.outline import Outline
from charthouse.ui.pages.objectives.seen import Seen
from charthouse.ui.painting.rows import drop_line, fill_round, ring
from charthouse.ui.painting.text import draw_wrapped, text_height
from charthouse.ui.sentences import in_words
from charthouse.ui.theme import Theme

FORMAT = "application/x-charthouse-tree-rows"
OPEN_AFTER = 600  # milliseconds over a closed row until it opens

_BUBBLE = 260
_HUNG = QPoint(10, 10)  # from the pointer to the picture that it carries


@dataclass(frozen=True, slots=True)
class _Aim:
    """What a drop at this point would do: moves, or the reason why nothing."""

    target: str
    zone: Zone
    line: QRect | None
    moves: tuple[Move, ...]
    reason: str
    at: QPoint
    picture: QRect  # what the pointer carries: the first row, where Qt hangs it


class Dragging(QObject):
    """One drag over the tree, from entering it until it is dropped or leaves."""

    def __init__(self, theme: Theme, seen: Seen, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._seen = theme, seen
        self._nodes: Sequence[Node] = ()
        self._aim: _Aim | None = None
        self._wait = QTimer(self, interval=OPEN_AFTER, singleShot=True)
        self._wait.timeout.connect(self._open)

    def aim(self, data: QMimeData, at: QPoint) -> bool:
        """The pointer is at `at`; whether a drop there would do something."""
        self._nodes = dragged(data, self._seen.outline)
        return self.aim_at(at)

    def aim_at(self, at: QPoint) -> bool:
        """What is dragged is at `at`, where other rows may have come meanwhile."""
        if not self._nodes:
            return False
        before = self._aim.target if self._aim is not None else ""
        target, zone = self._point(self._nodes, at)
        self._aim = self._tried(self._nodes, target, zone, at)
        if self._aim.target != before:
            self._wait.start()
        self._seen.repaint_rows()
        return not self._aim.reason

    def end(self) -> tuple[Move, ...]:
        """The drag is over: what was aimed at last."""
        moves = self._aim.moves if self._aim is not None else ()
        self._nodes, self._aim = (), None
        self._wait.stop()
        self._seen.repaint_rows()
        return moves

    @property
    def reason(self) -> str:
        """Why what is dragged cannot be dropped here; empty when it can."""
        return self._aim.reason if self._aim is not None else ""

    def paint(self, painter: QPainter) -> None:
        """Over the rows: the line or the box, or the reason."""
        aim = self._aim
        if aim is None:
            return
        if aim.reason:
            self._bubble(painter, aim)
        elif aim.line is not None:
            drop_line(painter, aim.line.left(), aim.line.right(), aim.line.top(), self._theme)
        else:
            rect = QRectF(self._seen.rect_of(aim.target))
            ring(painter, rect, self._theme.tokens.accent, self._theme.px(6))

    def _point(self, nodes: Sequence[Node], at: QPoint) -> tuple[Node | None, Zone]:
        target = self._seen.node_at(at)
        if target is None:
            return None, Zone.BEHIND
        rect = self._seen.rect_of(target.id)
        part = (at.y() - rect.top()) / max(rect.height(), 1)
        if target.is_initiative:
            return target, Zone.BEFORE if part < 0.5 else Zone.BEHIND
        if nodes[0].is_initiative or 0.28 <= part <= 0.72:
            return target, Zone.INTO
        return target, Zone.BEFORE if part < 0.5 else Zone.BEHIND

    def _tried(self, nodes: Sequence[Node], target: Node | None, zone: Zone, at: QPoint) -> _Aim:
        name = target.id if target is not None else ""
        opened = target is not None and self._seen.is_open(target)
        picture = QRect(at + _HUNG, self._seen.rect_of(nodes[0].id).size())
        try:
            moves = drop(self._seen.outline, nodes, target, zone, opened=opened)
        except Refused as refused:
            return _Aim(name, zone, None, (), in_words(refused), at, picture)
        line = None if zone is Zone.INTO else self._line(target, zone, opened=opened)
        return _Aim(name, zone, line, tuple(moves), "", at, picture)

    def _line(self, target: Node | None, zone: Zone, *, opened: bool) -> QRect:
        """Start, end and height of the line; it begins where the codes of that level do."""
        if target is None:
            last = self._seen.last_row()
            return QRect(self._seen.indent(0), last.bottom(), last.width() - self._seen.indent(0), 1)
        rect = self._seen.rect_of(target.id)
        inside = opened and zone is Zone.BEHIND and bool(target.children) and not target.is_initiative
        start = self._seen.indent(target.depth + inside)
        y = rect.top() if zone is Zone.BEFORE else rect.bottom()
        return QRect(start, max(y, self._theme.px(4)), rect.width() - start, 1)

    def _bubble(self, painter: QPainter, aim: _Aim) -> None:
        theme, px = self._theme, self._theme.px
        width = min(theme.advance(aim.reason, 12) + 2, px(_BUBBLE))
        height = text_height(aim.reason, width, theme, size=12)
        area = self._seen.area()
        box = QRectF(aim.at.x() + px(14), 0, width + px(20), height + px(14))
        box.moveLeft(min(box.left(), area.right() - box.width() - px(4)))
        box.moveBottom(aim.at.y() - px(6))
        if box.top() < area.top():
            box.moveTop(aim.picture.bottom() + px(6))
        fill_round(painter, box, theme.tokens.toast, px(6))
        inner = box.adjusted(px(10), px(7), -px(10), -px(7))
        draw_wrapped(painter, inner, aim.reason, theme, size=12, role="toast_text")

    def _open(self) -> None:
        if self._aim is not None and self._aim.target:
            self._seen.open_row(self._aim.target)


def to_drag(nodes: Sequence[Node]) -> QMimeData:
    """What is dragged when these rows are."""
    data = QMimeData()
    data.setData(FORMAT, "\n".join(node.id for node in roots(nodes)).encode())
    return data


def dragged(data: QMimeData, outline: Outline) -> list[Node]:
    """The rows that are dragged, in reading order; none when they are not of this plan."""
    if not data.hasFormat(FORMAT):
        return []
    ids = bytes(data.data(FORMAT).data()).decode().split("\n")
    nodes = [outline.by_id[row] for row in ids if row in outline.by_id]
    return sorted(nodes, key=reading_place)
