"""Copying what a page shows: as a picture for slides, as a table for spreadsheets and documents."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPoint, QRect
from PySide6.QtGui import QGuiApplication, QPixmap, QRegion
from PySide6.QtWidgets import QAbstractItemView, QWidget

from charthouse.ui.language import spoken
from charthouse.ui.theme import Theme

if TYPE_CHECKING:
    from charthouse.ui.main_window import MainWindow
    from charthouse.ui.pages.page import Page

_SHARP = 2.0  # pixels of the picture to one of the screen at least
_MARGIN = 8


class Copying(QObject):
    """Puts pictures and tables of the shown page on the clipboard and says so."""

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme

    def picture(self) -> None:
        """The page as it is seen, without the details: private notes are in no picture."""
        page = self._page
        if page is not None:
            self._put_picture(page, page.rect())
            self._say(self.tr("The page is on the clipboard, as a picture"))

    def selection_picture(self) -> None:
        """The selected rows as they are seen."""
        view = self._view
        if view is None:
            self._say(self.tr("Nothing is selected"))
            return
        area = QRect()
        for index in _chosen(view):
            area = area.united(view.visualRect(index))
        shown = area.intersected(view.viewport().rect())
        self._put_picture(view.viewport(), shown)
        self._say(self.tr("The selection is on the clipboard, as a picture"))

    def table(self) -> None:
        """Everything on the page, as tables."""
        if self._put_tables(frozenset()):
            self._say(self.tr("The page is on the clipboard, as a table"))
        else:
            self._say(self.tr("This page holds no table yet"))

    def selection_table(self) -> None:
        """The selected rows, as a table."""
        from charthouse.ui.widgets.grid.view import GridView

        page, view = self._page, self._view
        if isinstance(view, GridView):
            view.copy()
            self._say(self.tr("The selection is on the clipboard, as a table"))
            return
        codes = page.chosen_codes() if page is not None else frozenset()
        if codes and self._put_tables(codes):
            self._say(self.tr("The selection is on the clipboard, as a table"))
        else:
            self._say(self.tr("Nothing is selected"))

    @property
    def _page(self) -> Page | None:
        return self._window.workspace.page if self._window.workspace is not None else None

    @property
    def _view(self) -> QAbstractItemView | None:
        """The list, tree or table of the page in which something is selected; the one with the focus first."""
        page = self._page
        views = page.findChildren(QAbstractItemView) if page is not None else []
        chosen = [view for view in views if view.isVisible() and _chosen(view)]
        return max(chosen, key=lambda view: view.hasFocus(), default=None)

    def _put_picture(self, widget: QWidget, area: QRect) -> None:
        ratio = max(widget.devicePixelRatioF(), _SHARP)
        margin = self._theme.px(_MARGIN)
        size = area.adjusted(-margin, -margin, margin, margin).size()
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.tokens.sheet)
        widget.render(picture, QPoint(margin, margin), QRegion(area), QWidget.RenderFlag.DrawChildren)
        QGuiApplication.clipboard().setPixmap(picture)

    def _put_tables(self, codes: frozenset[str]) -> bool:
        from charthouse.document.queries.plan import plan_info
        from charthouse.exchange.page_tables import as_html, as_text, page_tables

        page, bridge = self._page, self._window.bridge
        if page is None or bridge is None:
            return False
        tables = page_tables(bridge.document, page.name, today=date.today(), codes=codes, language=spoken())
        locale = plan_info(bridge.document).locale
        data = QMimeData()
        data.setText(as_text(tables, locale))
        data.setHtml(as_html(tables, locale))
        if tables:
            QGuiApplication.clipboard().setMimeData(data)
        return bool(tables)

    def _say(self, sentence: str) -> None:
        self._window.toasts.say(sentence)


def _chosen(view: QAbstractItemView) -> list[QModelIndex]:
    """What is selected; the row the keyboard is on where nothing is."""
    here = view.currentIndex()
    row = [here.siblingAtColumn(column) for column in range(view.model().columnCount())] if here.isValid() else []
    return view.selectedIndexes() or (row if view.hasFocus() else [])
