"""Find everywhere, Ctrl+Shift+F, and replace, Ctrl+H: every text of the plan that holds the words, by page.

To replace, each text shows what it says and what it will say; those that are ticked change in one step.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from charthouse.document.queries.finding import MOST, Hit, find
from charthouse.domain.matching import needle, replaced
from charthouse.ui.numbers import written
from charthouse.ui.overlay import sources
from charthouse.ui.overlay.jumping import jump
from charthouse.ui.overlay.results import Result
from charthouse.ui.overlay.search_line import SearchLine
from charthouse.ui.overlay.search_panel import SearchPanel
from charthouse.ui.pages.registry import PageSpec
from charthouse.ui.painting.marked import excerpt
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import Button, Kind
from charthouse.ui.widgets.check_box import CheckBox
from charthouse.ui.widgets.icon_label import IconLabel

if TYPE_CHECKING:
    from charthouse.ui.bridge import DocumentBridge
    from charthouse.ui.main_window import MainWindow

_KEYS = frozenset(("Ctrl+Shift+F", "Ctrl+H", "Ctrl+Space", "Alt+C"))
_SHORT = 30  # characters of a text where it has half the width
_ROW = 44
Place = tuple[str, str, str]  # table, row, field


class ReplacePanel(SearchPanel):
    """The search with a second line: what the words become. `agreed()`: the replacing was asked for."""

    agreed = Signal()
    rewritten = Signal()  # another replacement was typed, or the capitals count now

    def __init__(self, theme: Theme, window: QWidget, *, prompt: str, nothing: str) -> None:
        self.by = SearchLine(theme, "", _KEYS, size=14)
        self.match_case = CheckBox(theme, "")
        self._second = QWidget()
        self.button = Button(theme, "", kind=Kind.PRIMARY, height=28)
        super().__init__(theme, window, prompt=prompt, nothing=nothing, hints=(), own_keys=_KEYS)
        prompt_by = self.tr("Replace with")
        self.by.setPlaceholderText(prompt_by)
        self.by.setAccessibleName(prompt_by)
        self.match_case.setText(self.tr("Match case"))
        self.button.setText(self.tr("Replace"))
        self._second.setFixedHeight(theme.px(_ROW))
        theme.changed.connect(self._resize_line)
        row = QHBoxLayout(self._second)
        row.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        row.setSpacing(theme.px(12))
        row.addWidget(IconLabel(theme, "pencil", size=18))
        row.addWidget(self.by, 1)
        row.addWidget(self.match_case)
        self.rows.addWidget(self._second)
        self.add_to_foot(self.button)
        self.by.textChanged.connect(self.rewritten)
        self.by.moved.connect(self.list.step)
        self.by.taken.connect(self.agreed)
        self.match_case.toggled.connect(self.rewritten)
        self.button.clicked.connect(self.agreed)
        self.set_replacing(replacing=False)

    def _resize_line(self) -> None:
        self._second.setFixedHeight(self._theme.px(_ROW))

    @property
    def replacing(self) -> bool:
        """Whether the second line is shown."""
        return not self._second.isHidden()

    def set_replacing(self, *, replacing: bool) -> None:
        """Show or hide all that replaces."""
        self._second.setVisible(replacing)
        self.button.setVisible(replacing)
        enter = (self.tr("Enter"), self.tr("replace") if replacing else self.tr("go there"))
        other = ("Ctrl+Space", self.tr("leave one out")) if replacing else ("Ctrl+H", self.tr("replace"))
        self.hints.set_hints((("↑↓", self.tr("move")), enter, other, (self.tr("Esc"), self.tr("close"))))

    def stops(self) -> Sequence[QWidget]:
        return (self.line, self.by, self.match_case, self.button) if self.replacing else (self.line,)

    def _extra_heights(self) -> Sequence[int]:
        return (self._theme.px(_ROW),) if self.replacing else ()

    def _enter(self) -> None:
        if self.replacing:
            self.by.setFocus()  # on to the second line
        else:
            super()._enter()


class TextSearch(QObject):
    """Made once for a window; looks through the open plan each time somebody types."""

    def __init__(self, window: MainWindow, theme: Theme, specs: Sequence[PageSpec]) -> None:
        super().__init__(window)
        self._window, self._specs = window, specs
        self._hits: list[Hit] = []
        self._left_out: set[Place] = set()
        nothing = self.tr("No text of this plan has these words.")
        self.panel = ReplacePanel(theme, window, prompt=self.tr("Find in the whole plan"), nothing=nothing)
        self.panel.setObjectName("text-search")
        self.panel.typed.connect(self._look)
        self.panel.rewritten.connect(self._show)
        self.panel.match_case.toggled.connect(self._look)
        self.panel.agreed.connect(self._replace)
        self.panel.list.tick_pressed.connect(self._tick)
        for line in (self.panel.line, self.panel.by):
            line.keyed.connect(self._own_key)
        window.plans.opened.connect(self.panel.hide)  # what it has found is of another plan

    def open(self, *, replacing: bool) -> None:
        """Show it with the words sought last, chosen so that typing begins anew."""
        self.panel.set_replacing(replacing=replacing)
        self._look()
        self.panel.open()

    @property
    def _bridge(self) -> DocumentBridge | None:
        return self._window.bridge

    def _look(self) -> None:
        typed = self.panel.line.text()
        capitals = self.panel.replacing and self.panel.match_case.isChecked()
        self._left_out.clear()
        self._hits = find(self._bridge.document, typed, match_case=capitals) if self._bridge is not None else []
        self._show()

    def _show(self, keep: int = -1) -> None:
        rows: list[Result] = []
        page = ""
        for hit in self._hits:
            if hit.page != page:
                page = hit.page
                rows.append(Result(next((spec.title for spec in self._specs if spec.name == page), page)))
            rows.append(self._change(hit) if self.panel.replacing else self._line(hit))
        self.panel.show_results(rows, self._counted(), keep=keep)
        chosen = len(self._chosen())
        self.panel.button.setEnabled(chosen > 0)
        several = self.tr("Replace {count}").format(count=written(chosen))
        self.panel.button.setText(several if chosen else self.tr("Replace"))
        self.panel.button.updateGeometry()

    def _line(self, hit: Hit) -> Result:
        text, places = excerpt(hit.text, hit.spans)
        return Result(
            text, lambda: self._go(hit), sources.icon_of(hit.table), hit.code, _kind(hit), spans=places,
            quadrant=hit.quadrant, page=hit.page,
        )  # fmt: skip

    def _change(self, hit: Hit) -> Result:
        text, places = excerpt(hit.text, hit.spans, _SHORT)
        after = replaced(text, self._sought, self.panel.by.text(), match_case=self.panel.match_case.isChecked())
        return Result(
            text, lambda: self._go(hit), code=hit.code, kind=_kind(hit, whose=False), spans=places, page=hit.page,
            change=after, ticked=_place(hit) not in self._left_out,
        )  # fmt: skip

    def _counted(self) -> str:
        count = len(self._hits)
        if count >= MOST:
            return self.tr("{count} texts or more").format(count=written(count))
        if count == 1:
            return self.tr("1 text")
        return self.tr("{count} texts").format(count=written(count)) if self.panel.line.text() else ""

    @property
    def _sought(self) -> str:
        return needle(self.panel.line.text())

    def _go(self, hit: Hit) -> None:
        jump(self._window.workspace, hit.page, hit.shown, hit.field)

    def _own_key(self, keys: str) -> None:
        panel = self.panel
        if keys == "Alt+C" and panel.replacing:
            panel.match_case.toggle()
        elif keys == "Ctrl+Space" and panel.replacing:
            self._tick(panel.list.currentIndex().row())
        elif keys in ("Ctrl+H", "Ctrl+Shift+F"):
            may_write = self._bridge is not None and not self._bridge.read_only
            panel.set_replacing(replacing=keys == "Ctrl+H" and may_write)
            self._look()
            (panel.by if panel.replacing and panel.line.text() else panel.line).setFocus()

    def _tick(self, row: int) -> None:
        captions = sum(line.run is None for line in self.panel.shown[:row])
        if 0 <= row < len(self.panel.shown) and self.panel.shown[row].run is not None:
            self._left_out ^= {_place(self._hits[row - captions])}
            self._show(keep=row)

    def _chosen(self) -> list[Hit]:
        return [hit for hit in self._hits if _place(hit) not in self._left_out]

    def _replace(self) -> None:
        from charthouse.document.edits import wording

        chosen = self._chosen()
        if self._bridge is None or not chosen:
            return
        places = [{"table": hit.table, "row": hit.row, "field": hit.field} for hit in chosen]
        done = self._bridge.run(
            wording.replace, sought=self._sought, by=self.panel.by.text(), places=places,
            match_case=self.panel.match_case.isChecked(),
        )  # fmt: skip
        if done is not None:
            self.panel.leave()
            changed = self.tr("1 text changed") if len(chosen) == 1 else self.tr("{count} texts changed")
            services = self._window.services
            services.toast(changed.format(count=written(len(chosen))), (services.undo_action(),))


def _place(hit: Hit) -> Place:
    return (hit.table, hit.row, hit.field)


def _kind(hit: Hit, *, whose: bool = True) -> str:
    """Which text it is, and whose where that is not said by a code."""
    field = sources.field_word(hit.table, hit.field)
    if not field:
        return sources.noun(hit.table, hit.quadrant)
    return field if hit.code or hit.table == "plan" or not whose else f"{field} · {hit.name}"
