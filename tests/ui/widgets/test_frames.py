"""Panels have their border on every side, whatever their corners."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.frames import Panel


@pytest.mark.parametrize("radius", [0, 6, 10])
def test_the_border_is_seen(qapp: QApplication, radius: int) -> None:
    theme = Theme(qapp)
    panel = Panel(theme, fill="sheet", border="line2", radius=radius)
    panel.resize(80, 60)
    image = panel.grab().toImage()
    edges = [image.pixel(*at) for at in ((40, 0), (40, 59), (0, 30), (79, 30))]
    assert edges == [theme.tokens.line2.rgb()] * 4
    assert image.pixel(40, 30) == theme.tokens.sheet.rgb()
