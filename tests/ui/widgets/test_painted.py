"""What a grid paints: every cell in sight where Qt says it stands, the selection tinted but for the current cell."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.widgets.numbers_grid import HEAD, NumbersGrid

from charthouse.ui.theme import Theme
from charthouse.ui.widgets.grid.blocks import Area
from charthouse.ui.widgets.grid.delegate import GridDelegate
from charthouse.ui.widgets.grid.view import GridView

Place = tuple[int, int]


class Noting(GridDelegate):
    """Notes where it is asked to paint."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.painted: dict[Place, QRect] = {}

    def paint_cell(self, painter: QPainter, place: QRect, row: int, column: int, *, tinted: bool) -> None:
        self.painted[row, column] = place
        super().paint_cell(painter, place, row, column, tinted=tinted)


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def grid(theme: Theme, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[GridView]:
    window = QWidget()
    window.setLayoutDirection(request.param)
    window.resize(320, 150)  # less than there is
    view = GridView(theme, "Numbers", lambda _sentence, _word: True, Noting(theme))
    view.setParent(window)
    view.setGeometry(window.rect())
    view.set_model(NumbersGrid())
    qtbot.addWidget(window)
    window.show()
    yield view
    window.close()


def painted(view: GridView) -> dict[Place, QRect]:
    delegate = view.itemDelegate()
    assert isinstance(delegate, Noting)
    delegate.painted.clear()
    view.viewport().repaint()
    return delegate.painted


@pytest.mark.parametrize("scrolled", [0, 60])
def test_each_cell_in_sight_is_painted_in_its_place(grid: GridView, scrolled: int) -> None:
    grid.horizontalScrollBar().setValue(scrolled)
    grid.verticalScrollBar().setValue(scrolled)
    model, sight = grid.grid, grid.viewport().rect()
    places = {(row, column): grid.visualRect(model.index(row, column))
              for row in range(model.rowCount()) for column in range(model.columnCount())}  # fmt: skip
    assert painted(grid) == {cell: place for cell, place in places.items() if place.intersects(sight)}


def test_a_part_is_painted_with_the_cells_it_touches(grid: GridView) -> None:
    delegate = grid.itemDelegate()
    assert isinstance(delegate, Noting)
    painted(grid).clear()
    cell = grid.visualRect(grid.grid.index(1, 1))
    grid.viewport().repaint(cell)
    assert set(delegate.painted) == {(1, 1)}


def test_the_selection_is_tinted_but_for_the_current_cell(grid: GridView, theme: Theme) -> None:
    grid.select(HEAD + 1, 1)
    grid.select_area(Area(HEAD + 1, 1, HEAD + 2, 1))
    picture = grid.viewport().grab().toImage()

    def ground(row: int, column: int) -> QColor:
        middle: QPoint = grid.visualRect(grid.grid.index(row, column)).center()
        return picture.pixelColor(middle.x(), middle.y() - 10)

    tint = theme.tokens.tint
    assert ground(HEAD + 2, 1) == tint
    assert ground(HEAD + 1, 1) == ground(HEAD + 2, 2) != tint
