"""Labels whose text is always plain and whose colour and size follow the theme."""

from __future__ import annotations

from html import escape
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from charthouse.domain.text import isolate
from charthouse.ui.announcing import announce
from charthouse.ui.painting.text import LEFT, RIGHT, draw_text, draw_wrapped, fits_in_line, fitting, text_height
from charthouse.ui.theme import Theme

_ASIDE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute  # Qt would go by the text, which is isolated


class Label(QLabel):
    """A line or a wrapped block of text in one role of the type scale.

    It stands where reading begins in the window's language, in line with what stands above and below it, whichever way
    its own words run: so a list of names in several scripts is one column, as in file managers and spreadsheets.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        size: int = 13,
        weight: int = 400,
        role: str = "text",
        wrap: bool = False,
        tnum: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._size, self._weight, self._role, self._tnum = theme, size, weight, role, tnum
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # Qt would take another one inside a list
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setAlignment(_ASIDE | (Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft))
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)
        theme.changed.connect(self._restyle)
        self._restyle()

    def setText(self, text: str) -> None:
        """Show `text`, isolated so that it cannot turn its surroundings round."""
        super().setText(isolate(text))

    def set_role(self, role: str) -> None:
        """Show it in another colour role."""
        self._role = role
        self._restyle()

    def heightForWidth(self, width: int) -> int:
        if not self._is_block:
            return super().heightForWidth(width)
        around = self.contentsMargins()
        room = width - around.left() - around.right()
        high = text_height(self.text(), room, self._theme, size=self._size, weight=self._weight)
        return high + around.top() + around.bottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_block:
            super().paintEvent(event)
            return
        size, weight, area = self._size, self._weight, QRectF(self.contentsRect())
        spare = area.height() - text_height(self.text(), area.width(), self._theme, size=size, weight=weight)
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            area.translate(0, max(int(spare / 2), 0))
        with QPainter(self) as painter:
            draw_wrapped(painter, area, self.text(), self._theme, size=size, weight=weight, role=self._role)

    @property
    def _is_block(self) -> bool:
        """Whether its lines stand below each other at one side: Qt counts the space that ends a line.

        What leads to a field is Qt's affair, for it underlines the key.
        """
        centred = self.alignment() & Qt.AlignmentFlag.AlignHCenter
        selectable = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        return self.wordWrap() and not centred and not selectable and self.buddy() is None

    def _restyle(self) -> None:
        self.setFont(self._theme.font(self._size, self._weight, tnum=self._tnum))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), getattr(self._theme.tokens, self._role))
        self.setPalette(palette)


class Told(Label):
    """What came of something: why it was not taken, or what was done. Announced whenever it is said."""

    def __init__(self, theme: Theme, *, size: int = 13, role: str = "bad_text") -> None:
        super().__init__(theme, size=size, role=role, wrap=True)

    def setText(self, text: str) -> None:
        """Show and announce `text`; an empty one says nothing."""
        super().setText(text)
        announce(self, text, urgent=self._role == "bad_text")


class ElidedLabel(Label):
    """Words that give way: where they need more than `lines` they end in “…”, and the tooltip holds the whole.

    One line stands where the label is aligned; several begin where reading begins.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        size: int = 13,
        weight: int = 400,
        role: str = "text",
        tnum: bool = False,
        lines: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        self._lines, self._words = lines, ""
        super().__init__(theme, text, size=size, weight=weight, role=role, tnum=tnum, parent=parent)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(lines > 1)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """All of it, shown or not."""
        return self._words

    def setText(self, text: str) -> None:
        """Show as much of `text` as fits.

        Qt's label would have everything round it laid out again, whatever room the words take.
        """
        words = isolate(text)
        if words == self._words:
            return
        before, self._words = self._room(), words
        self.setAccessibleName(words)
        set_tip(self, text)
        if self._room() != before:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self._theme.advance(self._words, self._size, self._weight, tnum=self._tnum)
        return QSize(ceil(width), ceil(self._theme.metrics(self._size, self._weight).lineSpacing()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _room(self) -> QSize:
        """What the layout is asked for: of the width only where it matters."""
        asked = self.sizeHint()
        if self.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored:
            asked.setWidth(0)
        if self._lines > 1:
            asked.setHeight(self.heightForWidth(self.width()))
        return asked

    def hasHeightForWidth(self) -> bool:
        return self._lines > 1

    def heightForWidth(self, width: int) -> int:
        return min(self._needed(width), self._most())

    def is_whole_in(self, width: int) -> bool:
        """Whether all of it is to be seen at `width` pixels."""
        return self._needed(width) <= self._most()

    def _needed(self, width: int) -> int:
        return text_height(self.text(), width, self._theme, size=self._size, weight=self._weight)

    def _most(self) -> int:
        return ceil(self._lines * self._theme.metrics(self._size, self._weight).lineSpacing())

    def _side(self) -> Qt.AlignmentFlag:
        """The alignment as `draw_text` counts it: left is where reading begins, and it turns that round by itself."""
        alignment = self.alignment()
        on_right = bool(alignment & Qt.AlignmentFlag.AlignRight)
        stays = alignment & Qt.AlignmentFlag.AlignAbsolute and self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return RIGHT if on_right != bool(stays) else LEFT

    def paintEvent(self, event: QPaintEvent) -> None:
        size, weight, role, text = self._size, self._weight, self._role, self.text()
        area = QRectF(self.contentsRect())
        with QPainter(self) as painter:
            if self._lines == 1 or fits_in_line(text, area.width(), self._theme, size=size, weight=weight):
                draw_text(
                    painter, area, text, self._theme, size=size, weight=weight, role=role, align=self._side(),
                    tnum=self._tnum,
                )  # fmt: skip
            else:
                shown = fitting(text, area.size(), self._theme, size=size, weight=weight)
                draw_wrapped(painter, area, shown, self._theme, size=size, weight=weight, role=role)


def set_tip(widget: QWidget, text: str) -> None:
    """Show `text`, from people, under the pointer as it is; who has it read out would hear the tooltip’s markup."""
    widget.setToolTip(plain_tooltip(text))
    widget.setAccessibleDescription(text)


def plain_tooltip(text: str) -> str:
    """Text from people as a tooltip that shows it as it is: Qt has no plain format for tooltips."""
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>" if text else ""
