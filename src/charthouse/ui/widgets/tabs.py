"""Tabs under a page's head: plain words, the current one underlined in the accent colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QTabBar, QWidget

from charthouse.ui.numbers import written
from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.painting.rows import focus_ring
from charthouse.ui.painting.text import draw_text
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import by_keyboard

_HEIGHT, _GAP, _LINE = 36, 24, 2


class Tabs(QTabBar):
    """One Tab stop; Left and Right choose. `counts` stand beside the words. Qt's `currentChanged` tells the choice."""

    def __init__(self, theme: Theme, words: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._counts = theme, [0] * len(words)
        self._keyboard_focus = False
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for word in words:
            self.addTab(word)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_count(self, at: int, count: int) -> None:
        """Say how many things a tab holds; nothing for none."""
        if self._counts[at] != count:
            before, self._counts[at] = self._word_width(at), count
            if self._word_width(at) == before:  # figures are equally wide
                self.update(self.tabRect(at))
            else:
                self._relayout()

    def tabSizeHint(self, index: int) -> QSize:
        return QSize(round(self._word_width(index)) + self._theme.px(_GAP), self._theme.px(_HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._keyboard_focus = by_keyboard(event, self._keyboard_focus)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_of(self) as painter:
            painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), self._theme.tokens.line)
            for at in range(self.count()):
                if self.tabRect(at).intersects(event.rect()):
                    self._paint_tab(painter, at)

    def _paint_tab(self, painter: QPainter, at: int) -> None:
        theme, px = self._theme, self._theme.px
        from_left = QStyle.visualRect(self.layoutDirection(), self.rect(), self.tabRect(at))  # Qt's is turned already
        tab, current = QRectF(from_left), at == self.currentIndex()
        role = "text" if current or self._is_hovered(at) else "text2"
        width = draw_text(painter, tab, self.tabText(at), theme, weight=600 if current else 500, role=role)
        if self._counts[at]:
            behind = tab.adjusted(width + px(6), 0, 0, 0)
            draw_text(painter, behind, written(self._counts[at]), theme, size=12, role="text3", tnum=True)
        if current:
            line = QRectF(tab.left(), tab.bottom() - px(_LINE), self._word_width(at), px(_LINE))
            painter.fillRect(line, theme.tokens.accent)
            if self.hasFocus() and self._keyboard_focus:
                around = QRectF(tab.left() - px(4), tab.top() + px(5), self._word_width(at) + px(8), px(26))
                focus_ring(painter, around.intersected(QRectF(self.rect())), theme, px(6))

    def _word_width(self, at: int) -> float:
        width = self._theme.advance(self.tabText(at), 13, 600)
        if self._counts[at]:
            width += self._theme.px(6) + self._theme.advance(written(self._counts[at]), 12, 400, tnum=True)
        return width

    def _is_hovered(self, at: int) -> bool:
        return self.tabRect(at).contains(self.mapFromGlobal(self.cursor().pos()))

    def _restyle(self) -> None:
        self.setFont(self._theme.font(13, 600))
        self.setFixedHeight(self._theme.px(_HEIGHT))
        self._relayout()

    def _relayout(self) -> None:
        self.setIconSize(QSize(self.iconSize().width() ^ 1, 0))  # the one public way to let Qt ask for sizes again
        self.update()
