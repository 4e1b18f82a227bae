"""What the resources page says while there is nothing to allocate."""

from __future__ import annotations

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.first_step import FirstStep, Missing, tr


def no_resources(theme: Theme) -> FirstStep:
    """Resources need initiatives, and then somebody who adds one."""
    return FirstStep(
        theme,
        icon="coins",
        ground=Missing(
            tr("Resources follow initiatives"),
            tr("Initiatives are what will be done, under each objective. They ask for money and people here."),
            tr("Go to the objectives"),
        ),
        own=Missing(
            tr("No resources yet"),
            tr("Press Ins and choose money, people or technology. Every initiative gets a row in its table."),
            tr("Add a resource"),
            tr("For example: programme budget, envelope 520k a year"),
        ),
    )
