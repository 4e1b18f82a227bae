"""What is changed in the details of a resource becomes an act; what is refused is told and shown as it was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from charthouse.ui.pages.page import Services
from charthouse.ui.pages.resources.acts import ResourceActs
from charthouse.ui.pages.resources.details import ResourceDetails


class Defining(QObject):
    """Stands between the details and the plan. `again` shows the current resource as the plan holds it."""

    def __init__(
        self, details: ResourceDetails, acts: ResourceActs, services: Services, again: Callable[[], None]
    ) -> None:
        super().__init__(details)
        self._details, self._acts, self._services, self._again = details, acts, services, again
        details.defined.connect(self._define)
        details.base_year_typed.connect(self._state_base_year)

    def ask_name(self) -> None:
        """Put the caret into the name of the current resource."""
        self._services.show_details()
        self._details.focus_name()

    def ask_base_year(self) -> None:
        """Put the caret where the year of the prices is said."""
        self._services.show_details()
        self._details.focus_base_year()

    def _define(self, row: str, field: str, value: object) -> None:
        self._tell(self._acts.define(row, field, value))

    def _state_base_year(self, typed: str) -> None:
        self._tell(self._acts.state_base_year(typed))

    def _tell(self, refusal: str) -> None:
        if refusal:
            self._again()
            self._services.warn(refusal)
