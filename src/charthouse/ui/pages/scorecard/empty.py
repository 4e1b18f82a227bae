"""What the scorecard says while there is nothing to score."""

from __future__ import annotations

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.first_step import FirstStep, Missing, tr


def no_measures(theme: Theme) -> FirstStep:
    """Measures need objectives, and then somebody who adds one."""
    return FirstStep(
        theme,
        icon="gauge",
        ground=Missing(
            tr("Measures belong to objectives"),
            tr("Write down what the organisation wants first. Then a measure says how anyone will know."),
            tr("Go to the objectives"),
        ),
        own=Missing(
            tr("No measures yet"),
            tr("A measure tells whether an objective is reached. Press Ins, choose the objective, name it."),
            tr("Add a measure"),
            tr("For example: households within 5 km of a larder, in %"),
        ),
    )
