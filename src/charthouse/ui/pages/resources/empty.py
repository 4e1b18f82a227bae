"""What the resources page says while there is nothing to allocate."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.first_step import FirstStep, Missing


def no_resources(theme: Theme) -> FirstStep:
    """Resources need initiatives, and then somebody who adds one."""
    return FirstStep(
        theme,
        icon="coins",
        ground=Missing(
            _tr("Resources follow initiatives"),
            _tr("Initiatives are what will be done, under each objective. They ask for money and people here."),
            _tr("Go to the objectives"),
        ),
        own=Missing(
            _tr("No resources yet"),
            _tr("Press Ins and choose money, people or technology. Every initiative gets a row in its table."),
            _tr("Add a resource"),
            _tr("For example: programme budget, envelope 520k a year"),
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("NothingYet", text)
