"""The command palette, Ctrl+K: one line for going anywhere, doing anything, finding anything."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from charthouse.document.queries.finding import Hit, by_code, find
from charthouse.domain.kinds import Status
from charthouse.domain.matching import rank
from charthouse.ui.numbers import written
from charthouse.ui.overlay import sources
from charthouse.ui.overlay.jumping import jump
from charthouse.ui.overlay.results import Result
from charthouse.ui.overlay.search_panel import SearchPanel
from charthouse.ui.overlay.sources import State
from charthouse.ui.pages.registry import PageSpec
from charthouse.ui.theme import Theme
from charthouse.ui.wording import status_word

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.ui.main_window import MainWindow

_MOST_ITEMS, _MOST_ACTIONS = 12, 8
_LOOKED_AT = 200  # names among which the best are looked for
_TOLD = (Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK)


class Palette(QObject):
    """Made once for a window; asks the menus and the open plan each time somebody types."""

    def __init__(self, window: MainWindow, theme: Theme, specs: Sequence[PageSpec]) -> None:
        super().__init__(window)
        self._window, self._specs = window, specs
        self._page = ""
        hints = (
            ("↑↓", self.tr("move")),
            (self.tr("Enter"), self.tr("run")),
            (self.tr("Tab"), self.tr("narrow to a page")),
            (self.tr("Esc"), self.tr("close")),
        )
        self.panel = SearchPanel(
            theme, window, prompt=self.tr("Find or run…"), nothing=self.tr("Nothing has these words."), hints=hints,
            own_keys=frozenset(("Tab", "Backspace", "Ctrl+K")),
        )  # fmt: skip
        self.panel.setObjectName("palette")
        self.panel.typed.connect(self._fill)
        self.panel.line.keyed.connect(self._own_key)
        window.plans.opened.connect(self._go_on)

    def open(self) -> None:
        """Show it empty: all pages and all actions."""
        self._narrow_to("")
        self.panel.line.clear()
        self._fill("")
        self.panel.open()

    def _go_on(self) -> None:
        """Another plan has come up below."""
        if self.panel.isVisible():
            self._fill(self.panel.line.text())
            self.panel.open()

    @property
    def _document(self) -> Document | None:
        return self._window.bridge.document if self._window.bridge is not None else None

    def _go(self, page: str, row: str | None) -> None:
        jump(self._window.workspace, page, row)

    def _fill(self, typed: str) -> None:
        words = sources.words_of(typed)
        if self._page:
            groups = [(self.tr("Items"), self._items(typed))]
        else:
            groups = [
                (self.tr("Pages"), self._pages(words)),
                (self.tr("Actions"), sources.actions(self._window.menus, words, settings=False)),
                (self.tr("Recent plans"), self._recent(words)),
                (self.tr("Items"), self._items(typed)),
                (self.tr("Settings"), sources.actions(self._window.menus, words, settings=True)),
            ]
        rows: list[Result] = []
        count = 0
        for caption, found in groups:
            shown = found[:_MOST_ACTIONS] if typed and caption != self.tr("Items") else found
            if shown:
                rows += [Result(caption), *shown]
                count += len(shown)
        told = self.tr("1 result") if count == 1 else self.tr("{count} results").format(count=written(count))
        self.panel.show_results(rows, told if typed else "")

    def _pages(self, words: Sequence[str]) -> list[Result]:
        return sources.pages(self._specs, words, self._go) if self._window.workspace is not None else []

    def _recent(self, words: Sequence[str]) -> list[Result]:
        entries = self._window.commands.recent_entries()
        rows = [Result(entry.text.replace("&&", "&"), entry.run, "history") for entry in entries]
        return sources.best(rows, words)

    def _items(self, typed: str) -> list[Result]:
        document = self._document
        if document is None or not typed.strip():
            return []
        found = find(document, typed.strip(), page=self._page, names_only=True, most=_LOOKED_AT)
        hits = sorted(found, key=lambda hit: _fit(hit, sources.words_of(typed)))[:_MOST_ITEMS]
        coded = by_code(document, typed)
        if coded is not None and self._page in ("", coded.page):
            hits = [coded, *(hit for hit in hits if hit.row != coded.row)]
        return sources.items(hits, _states(document, {hit.row for hit in hits}), self._go)

    def _own_key(self, keys: str) -> None:
        line = self.panel.line
        if keys == "Ctrl+K":  # no way out: keys that are held a little long must leave open what they opened
            line.selectAll()
        elif keys == "Tab":
            chosen = self.panel.list.current
            if chosen is not None and chosen.page:
                keep = line.text() if chosen.code else ""
                self._narrow_to(chosen.page)
                line.setText(keep)
                self._fill(keep)
        elif line.text():
            line.backspace()
        else:
            self._narrow_to("")
            self._fill("")

    def _narrow_to(self, page: str) -> None:
        self._page = page
        title = next((spec.title for spec in self._specs if spec.name == page), "")
        self.panel.chip.setText(title)
        self.panel.chip.setVisible(bool(title))


def _fit(hit: Hit, words: list[str]) -> tuple[int, int]:
    """Short names that begin with the words first; what the plan says of itself last."""
    place = rank(hit.text, words) or (3, 0)
    return (3 if hit.table == "plan" else place[0], place[1] if hit.table == "plan" else 0)


def _states(document: Document, rows: Collection[str]) -> Mapping[str, State]:
    """The states of objectives and measures, as far as they are known already: nobody who types waits for figures."""
    from charthouse.document.queries.scorecard import scorecard_at_hand
    from charthouse.ui.pages.scorecard.judgement import status_words

    card = scorecard_at_hand(document, today=date.today())
    if card is None:
        return {}
    measures = {row.id: (row.state.status, status_words(row)) for row in card.rows if row.id in rows}
    above = {row: (card.scores[row].status, status_word(card.scores[row].status)) for row in rows if row in card.scores}
    return {row: state for row, state in (measures | above).items() if state[0] in _TOLD}
