"""Painting from right to left: what is laid out from the left is turned round as a whole, letters and pictures are not.

Delegates and widgets compute their places from the left, always. Where the language runs from right to left, the
painter is mirrored over the row or the widget; the helpers of this package that draw letters or pixmaps turn
themselves upright again at their place. `visual` tells where a rectangle then really stands, for clicks and editors.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import wraps
from typing import TypeVar

from PySide6.QtCore import QMargins, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

D = TypeVar("D", bound=QStyledItemDelegate)
H = TypeVar("H", bound=QHeaderView)
Index = QModelIndex | QPersistentModelIndex
_RTL = Qt.LayoutDirection.RightToLeft
_AS_IT_IS = nullcontext()


@contextmanager
def painter_of(widget: QWidget) -> Iterator[QPainter]:
    """A painter on a widget, mirrored where its language runs from right to left."""
    with QPainter(widget) as painter:
        mirror(painter, QRectF(widget.rect()))
        yield painter


def mirrored(painter: QPainter, area: QRect | QRectF) -> AbstractContextManager[None]:
    """Paint a row, a cell or a box mirrored, where the painter's language runs from right to left."""
    if painter.layoutDirection() != _RTL or is_mirrored(painter):
        return _AS_IT_IS  # every row asks
    return _mirrored(painter, area)


@contextmanager
def _mirrored(painter: QPainter, area: QRect | QRectF) -> Iterator[None]:
    painter.save()
    mirror(painter, QRectF(area))
    yield
    painter.restore()


def turned(
    paint: Callable[[D, QPainter, QStyleOptionViewItem, Index], None],
) -> Callable[[D, QPainter, QStyleOptionViewItem, Index], None]:
    """For a delegate's `paint`: the whole row or cell is mirrored, where the language runs from right to left."""

    @wraps(paint)
    def painted(self: D, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if painter.layoutDirection() != _RTL:  # a grid asks for every cell
            paint(self, painter, option, index)
            return
        with mirrored(painter, option.rect):
            paint(self, painter, option, index)

    return painted


def turned_section(paint: Callable[[H, QPainter, QRect, int], None]) -> Callable[[H, QPainter, QRect, int], None]:
    """For a head's `paintSection`: the same."""

    @wraps(paint)
    def painted(self: H, painter: QPainter, rect: QRect, section: int) -> None:
        if painter.layoutDirection() != _RTL:
            paint(self, painter, rect, section)
            return
        with mirrored(painter, rect):
            paint(self, painter, rect, section)

    return painted


def mirror(painter: QPainter, area: QRectF) -> None:
    """From now on the left of `area` is its right, where the painter's language runs from right to left."""
    if painter.layoutDirection() == _RTL:
        painter.translate(area.left() + area.right(), 0)
        painter.scale(-1, 1)


def is_mirrored(painter: QPainter) -> bool:
    """Whether what is painted comes out the other way round."""
    return painter.worldTransform().m11() < 0


@contextmanager
def upright(painter: QPainter, rect: QRectF) -> Iterator[None]:
    """Letters inside `rect` come out readable, at the mirrored place."""
    if not is_mirrored(painter):
        yield
        return
    painter.save()
    painter.translate(rect.left() + rect.right(), 0)
    painter.scale(-1, 1)
    yield
    painter.restore()


@contextmanager
def straight(painter: QPainter, rect: QRectF) -> Iterator[None]:
    """What is painted inside `rect` stands from left to right, as figures and what belongs to them do everywhere."""
    if painter.layoutDirection() != _RTL:
        yield
        return
    with upright(painter, rect):
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        yield
        painter.setLayoutDirection(_RTL)


def put_pixmap(painter: QPainter, at: QPointF, pixmap: QPixmap) -> None:
    """Draw a picture with its top left at `at`: at the mirrored place, not itself mirrored."""
    if not is_mirrored(painter):
        painter.drawPixmap(at, pixmap)
        return
    with upright(painter, QRectF(at, QSizeF(pixmap.deviceIndependentSize()))):
        painter.drawPixmap(at, pixmap)


def visual(widget: QWidget, area: QRect, inner: QRect) -> QRect:
    """Where `inner`, laid out from the left inside `area`, stands in a widget's language."""
    if widget.layoutDirection() != _RTL:
        return inner
    return QRect(area.left() + area.right() - inner.right(), inner.top(), inner.width(), inner.height())


def margins(widget: QWidget, start: int, top: int, end: int, bottom: int) -> QMargins:
    """Margins of a layout in `widget`: Qt mirrors what stands in a layout, not the room around it."""
    turned = widget.layoutDirection() == _RTL
    return QMargins(end, top, start, bottom) if turned else QMargins(start, top, end, bottom)


def logical(widget: QWidget, area: QRect, at: QPoint) -> QPoint:
    """A point on the screen as one laid out from the left inside `area`."""
    return QPoint(area.left() + area.right() - at.x(), at.y()) if widget.layoutDirection() == _RTL else at
