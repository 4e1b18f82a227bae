"""Push buttons: primary, secondary and ghost, with the shortcut written inside and a ring only for the keyboard.

They stay QPushButtons, so that Qt's own behaviour and accessibility hold; only the painting is ours.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from charthouse.ui.painting.mirroring import painter_of, put_pixmap
from charthouse.ui.painting.rows import fill_round, focus_ring
from charthouse.ui.painting.text import draw_text
from charthouse.ui.theme import Theme

_KEYBOARD = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
_KEPT = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}  # the window went and came back
RING = 4  # pixels kept free round a button for its focus ring


def by_keyboard(event: QFocusEvent, before: bool) -> bool:
    """Whether a focus that comes shall show its ring: Qt has no :focus-visible. `before` holds if the window only
    came back."""
    return before if event.reason() in _KEPT else event.reason() in _KEYBOARD


class Kind(StrEnum):
    """How much a button asks to be pressed; one primary a page at most."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    GHOST = "ghost"


def native_keys(keys: str) -> str:
    """A portable key text as keyboards of this language and system have it: `Ctrl+S`, `Strg+S`, `⌘S`."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class Button(QPushButton):
    """A button of 30 px height (34 in dialogs), icon and shortcut optional."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: Kind = Kind.SECONDARY,
        icon: str = "",
        shortcut: str = "",
        tooltip: str = "",
        height: int = 30,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._kind, self._icon, self._height = theme, kind, icon, height
        self._shortcut = native_keys(shortcut) if "+" in shortcut else shortcut
        self._own_role = self._hint_role = ""
        self._keyboard_focus = False
        self.setToolTip(tooltip)
        self.setAccessibleName(text or tooltip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def set_icon(self, name: str) -> None:
        """Show another lucide icon."""
        self._icon = name
        self.update()

    def set_shortcut(self, words: str) -> None:
        """Write another shortcut, or none, inside."""
        self._shortcut = words
        self.updateGeometry()
        self.update()

    def set_role(self, role: str, hint_role: str = "") -> None:
        """Write in this token role instead of the one of its kind, and the shortcut in `hint_role`."""
        self._own_role, self._hint_role = role, hint_role
        self.update()

    def show_ring(self) -> None:
        """Take the focus and show it, as if by the keyboard: for what a page puts first."""
        self._keyboard_focus = True  # the window may not be active yet; the focus then comes later, without a reason
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.update()

    @property
    def shows_ring(self) -> bool:
        """Whether it has the focus and got it by the keyboard."""
        return self.hasFocus() and self._keyboard_focus

    def sizeHint(self) -> QSize:
        width = self._face_width() + self._theme.px(20 if self.text() else 12)
        return QSize(width + 2 * RING, self._theme.px(self._height) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._keyboard_focus = by_keyboard(event, self._keyboard_focus)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._keyboard_focus = self._keyboard_focus and event.reason() in _KEPT
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_of(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            body = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
            self._paint_ground(painter, body)
            self._paint_face(painter, body)
            if self.shows_ring:
                focus_ring(painter, QRectF(self.rect()), self._theme, self._theme.px(9))

    def _weight(self) -> int:
        return 600 if self._kind is Kind.PRIMARY else 500

    def _plain_text(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _role(self) -> str:
        if not self.isEnabled():
            return "text3"
        if self._own_role:
            return self._own_role
        return {Kind.PRIMARY: "on_accent", Kind.SECONDARY: "text", Kind.GHOST: "text2"}[self._kind]

    def _paint_ground(self, painter: QPainter, body: QRectF) -> None:
        tokens, radius = self._theme.tokens, self._theme.px(6)
        pressed, hovered = self.isDown() or self.isChecked(), self.underMouse() and self.isEnabled()
        if self._kind is Kind.PRIMARY:
            colour = tokens.accent_hover if pressed or hovered else tokens.accent
            fill_round(painter, body, colour if self.isEnabled() else tokens.press, radius)
            return
        if pressed or hovered:
            fill_round(painter, body, tokens.press if pressed else tokens.hover, radius)
        elif self._kind is Kind.SECONDARY:
            fill_round(painter, body, tokens.sheet, radius)
        if self._kind is Kind.SECONDARY:
            painter.setPen(QPen(tokens.line2 if self.isEnabled() else tokens.line, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _face_width(self) -> int:
        """How wide icon, text and shortcut are together."""
        theme, width = self._theme, 0
        if self.text():
            width += round(theme.advance(self._plain_text(), 13, self._weight())) + 1
        if self._icon:
            width += theme.px(16) + (theme.px(8) if self.text() else 0)
        if self._shortcut:
            width += round(theme.advance(self._shortcut, 12, 500)) + theme.px(12)
        return width

    def _paint_face(self, painter: QPainter, body: QRectF) -> None:
        theme, role = self._theme, self._role()
        left = body.left() + max((body.width() - self._face_width()) // 2, 0)
        if self._icon:
            at = QPointF(round(left), round(body.center().y() - theme.px(16) / 2))
            put_pixmap(painter, at, theme.pixmap(self._icon, role, dpr=self.devicePixelRatioF()))
            left += theme.px(24)
        text = QRectF(left, body.top(), body.right() - left, body.height())
        if self.text():
            width = draw_text(painter, text, self._plain_text(), theme, weight=self._weight(), role=role)
            text.setLeft(left + width + theme.px(12))
        if self._shortcut:
            painter.setOpacity(0.78 if self._kind is Kind.PRIMARY else 1.0)
            hint = role if self._kind is Kind.PRIMARY else "text3"
            draw_text(painter, text, self._shortcut, theme, size=12, weight=500, role=self._hint_role or hint)
            painter.setOpacity(1.0)


class IconButton(Button):
    """A 28 × 28 ghost button with an icon only; `name` is its tooltip and its accessible name."""

    def __init__(self, theme: Theme, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", kind=Kind.GHOST, icon=icon, tooltip=name, height=28, parent=parent)


class LinkButton(Button):
    """A link in the accent colour: text only, no ground but on hover."""

    def __init__(
        self, theme: Theme, text: str, *, icon: str = "", shortcut: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, text, kind=Kind.GHOST, icon=icon, shortcut=shortcut, height=28, parent=parent)
        self.set_role("accent")
