"""The vision over the tree: what all of it is for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from charthouse.document.queries.plan import PlanInfo
from charthouse.domain.text import apart
from charthouse.ui.pages.objectives.words import tr
from charthouse.ui.painting.marks import paint_icon
from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.painting.rows import fill_round, focus_ring
from charthouse.ui.painting.text import draw_text, draw_wrapped, text_height
from charthouse.ui.theme import Theme

_HEIGHT, _TEXT_AT, _TOP, _LINE = 64, 52, 12, 18


class VisionBanner(QPushButton):
    """The vision in large; a press goes to the page where it is written. It grows with its words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._caption, self._vision, self._words = "", "", ""
        self._nothing = tr("No vision yet. Write what will be different, and why it matters.")
        self._plan = PlanInfo()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Go to the vision (Ctrl+3)"))
        theme.changed.connect(self._fit)

    def hold_still(self) -> None:
        """Ask for no vision."""
        self._nothing = tr("No vision yet")
        self.show_plan(self._plan)

    def show_plan(self, plan: PlanInfo) -> None:
        """Show the vision and the year by which it holds."""
        said = (self._caption, self._vision, self._words)
        self._plan = plan
        self._vision = plan.vision
        self._caption = tr("Vision {year}").format(year=plan.vision_year) if plan.vision_year else tr("Vision")
        words = plan.vision or self._nothing
        self.setAccessibleName(f"{self._caption}: {apart(words)}")
        self._words = words
        if said != (self._caption, self._vision, self._words):  # the page tells it after every step
            self._fit()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(300), self._theme.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px, rect = self._theme, self._theme.px, QRectF(self.rect())
        with painter_of(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            fill_round(painter, rect, theme.tokens.tint2 if self.underMouse() else theme.tokens.tint, px(10))
            paint_icon(painter, QRectF(px(18), 0, px(20), rect.height()), "compass", theme, role="accent", size=20)
            caption = QRectF(px(_TEXT_AT), px(_TOP), rect.width() - px(_TEXT_AT + 16), px(_LINE))
            draw_text(painter, caption, self._caption, theme, size=12, weight=600, role="tint_text")
            words = QRectF(caption.left(), caption.bottom() + px(2), caption.width(), rect.height())
            size, weight = self._face
            draw_wrapped(painter, words, self._words, theme, size=size, weight=weight)
            if self.hasFocus():
                focus_ring(painter, rect, theme, px(10))

    @property
    def _face(self) -> tuple[int, int]:
        """Size and weight: large as long as it is short."""
        if not self._vision:
            return 14, 400
        return (18, 600) if len(self._vision) <= 160 else (14, 600)

    def _fit(self) -> None:
        px = self._theme.px
        size, weight = self._face
        width = max(self.width() - px(_TEXT_AT + 16), px(100))
        text = text_height(self._words, width, self._theme, size=size, weight=weight) if self._caption else 0
        self.setFixedHeight(max(px(_HEIGHT), text + px(_TOP + _LINE + 2 + 12)))
