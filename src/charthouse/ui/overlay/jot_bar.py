"""Quick capture, Ctrl+J: one line over any page. What it becomes is said by how it begins; Enter adds and stays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from charthouse.document.queries.finding import by_row
from charthouse.domain.jot import UNPLACED, Jot, JotKind, parse
from charthouse.domain.kinds import Quadrant
from charthouse.domain.outline_text import strip_bullets
from charthouse.ui.numbers import written
from charthouse.ui.overlay import jotting
from charthouse.ui.overlay.focus_memory import FocusMemory
from charthouse.ui.overlay.key_hints import KeyHints
from charthouse.ui.painting.mirroring import margins
from charthouse.ui.painting.rows import fill_round
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import IconButton
from charthouse.ui.widgets.capture import CaptureLine
from charthouse.ui.widgets.frames import Panel
from charthouse.ui.widgets.label import Label, Told
from charthouse.ui.widgets.toast import ToastAction
from charthouse.ui.wording import quadrant_word

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done
    from charthouse.ui.bridge import DocumentBridge
    from charthouse.ui.main_window import MainWindow

_WIDTH, _TOP, _SHADOW = 640, 104, 16


def prefixes() -> Mapping[str, JotKind]:
    """How a line begins, in the language of the window, and what it then becomes."""
    translate = QCoreApplication.translate
    return {
        translate("jot", "s", "prefix of a strength"): JotKind.STRENGTH,
        translate("jot", "w", "prefix of a weakness"): JotKind.WEAKNESS,
        translate("jot", "o", "prefix of an opportunity"): JotKind.OPPORTUNITY,
        translate("jot", "t", "prefix of a threat"): JotKind.THREAT,
        translate("jot", "obj", "prefix of an objective"): JotKind.OBJECTIVE,
        translate("jot", "kpi", "prefix of a measure"): JotKind.MEASURE,
        translate("jot", "a", "prefix of an action"): JotKind.ACTION,
        translate("jot", "d", "prefix of a decision"): JotKind.DECISION,
        translate("jot", "p", "prefix of something for the parking lot"): JotKind.PARKED,
    }


def kind_word(kind: JotKind) -> str:
    """What people call it."""
    words = {
        JotKind.OBJECTIVE: QCoreApplication.translate("jot", "Objective"),
        JotKind.MEASURE: QCoreApplication.translate("jot", "Measure"),
        JotKind.ACTION: QCoreApplication.translate("jot", "Action"),
        JotKind.DECISION: QCoreApplication.translate("jot", "Decision"),
        JotKind.PARKED: QCoreApplication.translate("jot", "Parking lot"),
    }
    return words.get(kind) or quadrant_word(Quadrant(kind.value), plural=False)


class JotBar(QWidget):
    """Made once for a window, above whatever page is shown; the page below stays as it is."""

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._usual: JotKind | None = None
        self._plan: DocumentBridge | None = None  # that its text is for
        self._focus = FocusMemory(self)
        self._prefixes = prefixes()
        self.setObjectName("jot-bar")
        body = Panel(theme, fill="sheet", border="line2", radius=10)
        self.kind = Label(theme, size=12, weight=600, role="tint_text")
        prompt = self.tr("Jot it down and press Enter")
        self.line = CaptureLine(theme, prompt, self.tr("Quick capture"))
        self.trouble = Told(theme, size=12)
        self._close = IconButton(theme, "x", self.tr("Close quick capture"))
        self._hints = KeyHints(theme, [(f"{prefix}:", kind_word(kind)) for prefix, kind in self._placed()])
        self._row, self._column, self._outer = QHBoxLayout(), QVBoxLayout(body), QVBoxLayout(self)
        self._outer.addWidget(body)
        self._row.addWidget(self.kind)
        self._row.addWidget(self.line, 1)
        self._row.addWidget(self._close)
        self._column.addLayout(self._row)
        self._column.addWidget(self.trouble)
        self._column.addWidget(self._hints)
        self._connect()
        self._restyle()
        self._follow("")
        self.hide()

    def open(self) -> None:
        """Show it and type; a second time it gives the focus back and goes."""
        if self.isVisible() and self.line.hasFocus():
            self.leave()
            return
        self._focus.keep()
        self._follow_plan()
        self._say("")
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.end(False)  # Qt selects what stands there, and a letter would replace it

    def leave(self) -> None:
        """Close it; the focus goes back to where it was. What was typed stays for the next time."""
        self.hide()
        self._focus.give_back()

    def _connect(self) -> None:
        self.line.submitted.connect(lambda text: self._take([text]))
        self.line.pasted.connect(lambda lines: self._take(strip_bullets(lines)))
        self.line.escaped.connect(self.leave)
        self.line.tabbed.connect(self.focusNextPrevChild)
        self.line.textChanged.connect(self._follow)
        self.line.began.connect(lambda typing: self._mark_typing(typing=typing))
        self._close.clicked.connect(self.leave)
        self._window.installEventFilter(self)
        self._theme.changed.connect(self._restyle)

    def _follow_plan(self) -> None:
        """What was typed for one plan is not for another."""
        bridge = self._window.bridge
        if bridge is not None and bridge is not self._plan:
            self._plan = bridge
            bridge.closing.connect(self._forget)

    def _forget(self) -> None:
        self.hide()
        self._plan = self._usual = None
        self.line.clear_text()
        self._focus.forget()

    def _follow(self, text: str) -> None:
        """Say what it would become while it is typed."""
        jot = parse(text, self._prefixes, self._usual)
        if text:
            self._say("")
        word = kind_word(jot.kind) if jot.kind is not None else ""
        self.kind.setText(f"{word} · {jot.code}" if jot.code else word)
        self.kind.setVisible(bool(word))

    def _take(self, lines: Sequence[str]) -> None:
        bridge = self._window.bridge
        jots: list[Jot] = []
        for line in lines:
            jots.append(parse(line, self._prefixes, jots[-1].kind if jots else self._usual))
        jots = [jot for jot in jots if jot.text]
        reason = self._reason(jots)
        if bridge is None or reason or not jots:
            self._keep(lines, reason)
            return
        done = bridge.run(jotting.add_all, jots=jots)
        if done is None:
            self._keep(lines, self.tr("That was not added."))
            return
        self._usual = jots[-1].kind
        self._follow("")
        self._tell(bridge.document, jots, done)

    def _tell(self, document: Document, jots: Sequence[Jot], done: Done) -> None:
        services = self._window.services
        if len(jots) > 1:
            services.toast(self.tr("{count} added").format(count=written(len(jots))), (services.undo_action(),))
            return
        hit = by_row(document, jotting.table_of(jots[0]), done.row or "")
        if hit is not None:
            show = ToastAction(self.tr("Show"), lambda: services.go(hit.page, hit.shown))
            services.toast(self.tr("{code} added").format(code=hit.code), (services.undo_action(), show))

    def _reason(self, jots: Sequence[Jot]) -> str:
        """Why these cannot be added, in a sentence; empty when they can."""
        known = " ".join(f"{prefix}:" for prefix, _ in self._placed())
        for jot in jots:
            if jot.kind in UNPLACED:
                told = self.tr(
                    "A plan has no place for that yet ({kind}). With a \\ before it, it is taken as it stands."
                )
                return told.format(kind=kind_word(jot.kind))
            if jot.kind is None:
                return self.tr("Say what it is: begin with {prefixes}").format(prefixes=known)
            if jot.kind is JotKind.MEASURE and not jot.code:
                return self.tr("Say what it measures: kpi: G1.1 Days to answer")
        return ""

    def _placed(self) -> list[tuple[str, JotKind]]:
        """The beginnings for which there is a place in the plan."""
        return [(prefix, kind) for prefix, kind in self._prefixes.items() if kind not in UNPLACED]

    def _keep(self, lines: Sequence[str], reason: str) -> None:
        if not self.isVisible():  # it was closed, and the plan is about to be
            self.open()
        self.line.setText(" ".join(lines))
        self._say(reason)

    def _say(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        self._place()

    def _mark_typing(self, *, typing: bool) -> None:
        if self._window.bridge is not None:
            self._window.bridge.mark_typing(self.line, typing=typing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        shadow = QColor(self._theme.tokens.shadow)
        shadow.setAlphaF(0.022)
        body = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        with QPainter(self) as painter:
            for step in range(_SHADOW - 2, 0, -2):
                fill_round(painter, body.adjusted(-step, -step + 4, step, step), shadow, self._theme.px(10) + step)

    def _place(self) -> None:
        width = min(self._theme.px(_WIDTH), self._window.width() - 2 * _SHADOW) + 2 * _SHADOW
        self.setFixedWidth(width)
        self._outer.activate()
        self.adjustSize()
        self.move((self._window.width() - width) // 2, min(self._theme.px(_TOP), self._window.height() // 8) - _SHADOW)

    def _restyle(self) -> None:
        px = self._theme.px
        self._outer.setContentsMargins(_SHADOW, _SHADOW, _SHADOW, _SHADOW)
        self._column.setContentsMargins(margins(self, px(14), px(10), px(10), 0))
        self._column.setSpacing(px(2))
        self._row.setSpacing(px(8))
        self.trouble.setContentsMargins(margins(self, px(2), px(6), 0, 0))
        self._hints.setFixedHeight(px(36))
        if self.isVisible():
            self._place()
