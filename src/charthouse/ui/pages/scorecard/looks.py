"""How the scorecard is looked at: by goals or by perspectives, and with which columns. Remembered beside the plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from charthouse.document.queries.scorecard_groups import Grouping
from charthouse.ui.pages.context_menu import offer
from charthouse.ui.pages.page import MenuEntry, PageContext
from charthouse.ui.pages.scorecard.columns import FIXED, Column
from charthouse.ui.pages.scorecard.layout import Layout
from charthouse.ui.pages.scorecard.view import STEP, ScorecardView
from charthouse.ui.pages.scorecard.words import tr
from charthouse.ui.widgets.button import Button, IconButton, Kind, native_keys
from charthouse.ui.widgets.key_menu import KeyMenu

_GROUPING, _COLUMNS = "scorecard/grouping", "scorecard/columns"


class Looks(QObject):
    """Two quiet buttons for the head of the page, and the same in the View menu. `regrouped()`: group anew."""

    regrouped = Signal()

    def __init__(self, context: PageContext, view: ScorecardView, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._view, self._page = context, view, parent
        services = context.services
        kept = services.remembered(_GROUPING)
        self.grouping = Grouping(kept) if kept in set(Grouping) else Grouping.GOAL
        view.arrange(Layout.read(services.remembered(_COLUMNS)))
        view.arranged.connect(lambda layout: services.remember(_COLUMNS, layout.text()))
        self.group_by = Button(context.theme, "", kind=Kind.GHOST, icon="list-tree")
        self.group_by.clicked.connect(lambda: self._pop_up(self._grouping_menu(), self.group_by))
        self.columns = IconButton(context.theme, "columns-3", tr("Columns"))
        self.columns.clicked.connect(lambda: self._pop_up(self._columns_menu(), self.columns))
        head = view.horizontalHeader()
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(lambda at: self._columns_menu().popup(head.mapToGlobal(at)))
        self._say_grouping()

    def entries(self, *, enabled: Callable[[], bool]) -> Sequence[MenuEntry]:
        """The page's part of the View menu."""
        view = self._view
        on, back = self._ways()
        entry = partial(MenuEntry, "view", enabled=enabled)
        return (
            MenuEntry("view", tr("Group by goals"), partial(self.regroup, Grouping.GOAL), icon="list-tree"),
            MenuEntry(
                "view", tr("Group by perspectives"), partial(self.regroup, Grouping.PERSPECTIVE), icon="waypoints"
            ),
            entry(tr("Show or hide columns…"), self._show_columns, icon="columns-3"),
            entry(tr("Move the column back"), partial(view.move_column, -1), f"Alt+{back}"),
            entry(tr("Move the column on"), partial(view.move_column, 1), f"Alt+{on}"),
            entry(tr("Make the column narrower"), partial(view.widen_column, -STEP), "Alt+Shift+Left"),
            entry(tr("Make the column wider"), partial(view.widen_column, STEP), "Alt+Shift+Right"),
            entry(tr("Show the usual columns"), partial(view.arrange, Layout())),
        )

    def regroup(self, grouping: Grouping) -> None:
        """Gather the measures under goals or under perspectives."""
        if grouping is not self.grouping:
            self.grouping = grouping
            self._context.services.remember(_GROUPING, grouping)
            self._say_grouping()
            self.regrouped.emit()

    def _say_grouping(self) -> None:
        words = tr("By goal") if self.grouping is Grouping.GOAL else tr("By perspective")
        self.group_by.setText(words)
        self.group_by.setAccessibleName(tr("Group by: {choice}").format(choice=words))
        self.group_by.set_icon("list-tree" if self.grouping is Grouping.GOAL else "waypoints")
        self.group_by.updateGeometry()

    def _ways(self) -> tuple[str, str]:
        turned = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return ("Left", "Right") if turned else ("Right", "Left")

    def _show_columns(self) -> None:
        """From the menu or the palette: below the button, or on the grid where the button has no place."""
        self._pop_up(self._columns_menu(), self.columns if self.columns.isVisible() else self._view)

    def _pop_up(self, menu: QMenu, below: QWidget) -> None:
        menu.popup(below.mapToGlobal(QPoint(0, below.height() if below is not self._view else 0)))
        menu.setActiveAction(menu.actions()[0])

    def _menu(self) -> QMenu:
        menu = KeyMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _grouping_menu(self) -> QMenu:
        menu = self._menu()
        for grouping, words in ((Grouping.GOAL, tr("By goal")), (Grouping.PERSPECTIVE, tr("By perspective"))):
            action = offer(menu, words, partial(self.regroup, grouping))
            action.setCheckable(True)
            action.setChecked(grouping is self.grouping)
        return menu

    def _columns_menu(self) -> QMenu:
        """Every column with its tick, then what can be done with the current one."""
        menu, view = self._menu(), self._view
        shown = view.card_model.columns
        for column in view.layout_chosen.arranged(view.usual_columns):
            if column not in FIXED:
                action = offer(menu, self._called(column), partial(self._toggle, column))
                action.setCheckable(True)
                action.setChecked(column in shown)
        menu.addSeparator()
        for entry in self.entries(enabled=lambda: True)[3:]:
            offer(menu, f"{entry.text}\t{native_keys(entry.keys)}" if entry.keys else entry.text, entry.run)
        return menu

    def _called(self, column: Column) -> str:
        return tr("Target {year}").format(year=column.year) if column.year else self._view.card_model.head_of(column)

    def _toggle(self, column: Column) -> None:
        shown = column in self._view.card_model.columns
        self._view.arrange(self._view.layout_chosen.toggled(column, shown=shown))
