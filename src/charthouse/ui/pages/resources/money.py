"""How money is shown on the resources page: whole or in thousands, and in the prices of which year."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from charthouse.document.queries.plan import PlanInfo
from charthouse.domain.numbers import currency_sign
from charthouse.ui.pages.context_menu import context_menu, open_below
from charthouse.ui.pages.page import MenuEntry, PageContext, allowed
from charthouse.ui.pages.resources.words import tr
from charthouse.ui.widgets.button import Button, Kind

_THOUSANDS = "resources/thousands"


class Money(QObject):
    """A quiet button for the head of the page, `€k, base year 2026`, and the same in the View menu.

    `rescaled(thousands)`: show money so; `base_year_asked()`: somebody wants to say in which year's prices it is.
    """

    rescaled = Signal(bool)
    base_year_asked = Signal()

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._plan = context, PlanInfo()
        self.thousands = bool(context.services.remembered(_THOUSANDS))
        self.button = Button(context.theme, "", kind=Kind.GHOST, icon="coins")
        self.button.clicked.connect(self._pop_up)

    def show_plan(self, plan: PlanInfo, *, shown: bool) -> None:
        """Say what this plan's money is; `shown`: there is money on the page."""
        self._plan = plan
        self.button.setVisible(shown)
        sign = currency_sign(plan.currency, plan.locale)
        unit = tr("{currency}k").format(currency=sign) if self.thousands else sign
        words = tr("thousand {unit}").format(unit=plan.currency) if self.thousands else plan.currency
        if plan.price_base_year is not None:
            unit = tr("{unit}, base year {year}").format(unit=unit, year=plan.price_base_year)
            words = tr("{unit}, base year {year}").format(unit=words, year=plan.price_base_year)
        self.button.setText(unit)
        self.button.setAccessibleName(tr("Money in {unit}").format(unit=words))
        self.button.updateGeometry()

    def entries(self, *, enabled: Callable[[], bool]) -> Sequence[MenuEntry]:
        """The page's part of the View menu."""
        entry = partial(MenuEntry, "view", enabled=enabled)
        return (
            entry(tr("Money in whole amounts"), partial(self.rescale, thousands=False)),
            entry(tr("Money in thousands"), partial(self.rescale, thousands=True)),
            entry(tr("Base year of prices…"), self.base_year_asked.emit, writes=True),
        )

    def rescale(self, *, thousands: bool) -> None:
        """Show money in thousands, or whole."""
        if thousands != self.thousands:
            self.thousands = thousands
            self._context.services.remember(_THOUSANDS, "1" if thousands else "")
            self.show_plan(self._plan, shown=self.button.isVisible())
            self.rescaled.emit(thousands)

    def _pop_up(self) -> None:
        menu: QMenu = context_menu(
            self.button, self._context.theme, allowed(self.entries(enabled=lambda: True), self._context.bridge)
        )
        for action, thousands in zip(menu.actions(), (False, True), strict=False):
            action.setCheckable(True)
            action.setChecked(thousands is self.thousands)
        open_below(menu, self.button)
