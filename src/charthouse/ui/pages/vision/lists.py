"""The four lists of the page: their words and their verbs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.pages.page import Services
from charthouse.ui.pages.vision.acts import ListActs, Verbs
from charthouse.ui.pages.vision.details import PERSON, STAKEHOLDER, UNIT, VALUE
from charthouse.ui.pages.vision.list_card import CardWords


def words() -> dict[str, CardWords]:
    """What each card says, in the order of the page."""
    tr = QCoreApplication.translate
    return {
        VALUE: CardWords(
            VALUE,
            tr("vision", "Values"),
            tr("vision", "Type a value and press Enter"),
            tr("vision", "What we hold to when it costs something. For example: we say what we do not know"),
        ),
        STAKEHOLDER: CardWords(
            STAKEHOLDER,
            tr("vision", "Stakeholders"),
            tr("vision", "Type a stakeholder and press Enter"),
            tr("vision", "Who has a stake in what we do. For example: families in the upper valley"),
        ),
        PERSON: CardWords(
            PERSON,
            tr("vision", "People"),
            tr("vision", "Type a name and press Enter"),
            tr("vision", "Who can own objectives, measures and initiatives. Paste a list to add many."),
        ),
        UNIT: CardWords(
            UNIT,
            tr("vision", "Units"),
            tr("vision", "Type a unit and press Enter"),
            tr("vision", "Departments and teams that people belong to"),
        ),
    }


def acts(kind: str, bridge: DocumentBridge, services: Services) -> ListActs:
    """What can be done to the rows of one list."""
    return ListActs(bridge, services, _VERBS[kind])


def _values() -> Verbs:
    from charthouse.document.edits import value

    return value


def _stakeholders() -> Verbs:
    from charthouse.document.edits import stakeholder

    return stakeholder


def _people() -> Verbs:
    from charthouse.document.edits import person

    return person


def _units() -> Verbs:
    from charthouse.document.edits import unit

    return unit


_VERBS: Final[dict[str, Callable[[], Verbs]]] = {
    VALUE: _values,
    STAKEHOLDER: _stakeholders,
    PERSON: _people,
    UNIT: _units,
}
