"""The line above the map: what the kinds of line mean, what is being done, how full it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from charthouse.ui.announcing import announce
from charthouse.ui.pages.map.words import tr
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.label import ElidedLabel, Label


class _Sample(QWidget):
    """A short piece of a line."""

    def __init__(self, theme: Theme, role: str, *, dashed: bool = False, width: float = 1.5) -> None:
        super().__init__()
        self._theme, self._role, self._dashed, self._width = theme, role, dashed, width
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(26), self._theme.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        pen = QPen(getattr(self._theme.tokens, self._role), self._width)
        if self._dashed:
            pen.setDashPattern([4.0, 3.0])
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(pen)
            middle = QRectF(self.rect()).center().y()
            painter.drawLine(0, round(middle), self.width(), round(middle))


class Legend(QWidget):
    """Samples with their words; in their place a hint while a link is drawn."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._hint = ElidedLabel(theme, role="accent", weight=500)
        self._count = Label(theme, size=12, role="text2", tnum=True)
        self._path = Label(theme, size=12, role="text2")
        self._path_sample = _Sample(theme, "accent", width=2)
        self._samples: list[QWidget] = []
        for sample, words in (
            (_Sample(theme, "ctrl"), Label(theme, tr("leads to"), size=12, role="text2")),
            (_Sample(theme, "ctrl", dashed=True), Label(theme, tr("supports"), size=12, role="text2")),
            (self._path_sample, self._path),
        ):
            self._samples += [sample, words]
            self._row.addWidget(sample)
            self._row.addWidget(words)
            self._row.addSpacing(theme.px(8))
        self._row.addWidget(self._hint, 1)
        self._row.addWidget(self._count, alignment=Qt.AlignmentFlag.AlignRight)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.say("")

    @property
    def hint(self) -> str:
        """What it says while something is being done."""
        return self._hint.text()

    def show_path(self, code: str) -> None:
        """Name the box whose ways are marked; none hides the sample."""
        self._path.setText(tr("ways through {code}").format(code=code) if code else "")
        self._path_sample.setVisible(bool(code) and not self.hint)

    def show_count(self, words: str) -> None:
        """Say how full the map is."""
        self._count.setText(words)

    def say(self, hint: str) -> None:
        """Tell what keys do now; an empty hint shows the samples again."""
        if hint != self.hint:
            announce(self, hint)
        self._hint.setText(hint)
        for widget in self._samples:
            widget.setVisible(not hint)
        if not hint:
            self._path_sample.setVisible(bool(self._path.text()))

    def _restyle(self) -> None:
        px = self._theme.px
        self.setFixedHeight(px(28))
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(8))
