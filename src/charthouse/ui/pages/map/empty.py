"""What the map says while no box stands in its bands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from charthouse.ui.pages.map.view import MapView
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.first_step import FirstStep, Missing, tr
from charthouse.ui.widgets.frames import Panel


class EmptyMap(Panel):
    """A card in the middle of the bands: the map needs objectives, and then somebody who puts one on it."""

    def __init__(self, theme: Theme, view: MapView) -> None:
        super().__init__(theme, fill="sheet")
        self.step = FirstStep(
            theme,
            icon="waypoints",
            ground=Missing(
                tr("The map shows objectives"),
                tr("Write down what the organisation wants first. Then the map tells what leads to what."),
                tr("Go to the objectives"),
            ),
            own=Missing(
                tr("No objective on the map yet"),
                tr(
                    "Press A and choose one. Then L draws what it leads to: arrows to the other box, and Enter."
                    " The bands are named in the details."
                ),
                tr("Add an objective"),
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(20))
        column.addWidget(self.step)
        QVBoxLayout(view.viewport()).addWidget(self, alignment=Qt.AlignmentFlag.AlignCenter)
