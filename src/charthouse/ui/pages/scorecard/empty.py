"""What the scorecard says while there is nothing to score."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.first_step import FirstStep, Missing


def no_measures(theme: Theme) -> FirstStep:
    """Measures need objectives, and then somebody who adds one."""
    return FirstStep(
        theme,
        icon="gauge",
        ground=Missing(
            _tr("Measures belong to objectives"),
            _tr("Write down what the organisation wants first. Then a measure says how anyone will know."),
            _tr("Go to the objectives"),
        ),
        own=Missing(
            _tr("No measures yet"),
            _tr("A measure tells whether an objective is reached. Press Ins, choose the objective, name it."),
            _tr("Add a measure"),
            _tr("For example: households within 5 km of a larder, in %"),
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("NothingYet", text)
