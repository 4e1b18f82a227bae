"""What painters promise: text that stays in its place, marks that are drawn once, icons that exist."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from charthouse.document.queries.pictures import OFF, ON, RISK, Scale
from charthouse.domain.kinds import Quadrant, Status
from charthouse.resources import resource_path
from charthouse.ui.painting.gauges import paint_bullet, paint_progress, paint_sparkline
from charthouse.ui.painting.marked import within
from charthouse.ui.painting.marks import (
    initials,
    paint_avatar,
    paint_chip,
    paint_corner_mark,
    paint_letter_tile,
    paint_star,
    paint_status,
    paint_warning_chip,
)
from charthouse.ui.painting.text import draw_text, draw_wrapped, one_line, text_height
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.label import Label

SIZE = QRectF(0, 0, 200, 60)
WHITE = QColor("white")
SCALE = Scale(0.6, 0.8, None, ((0.4, OFF), (0.7, RISK), (1.0, ON)), from_zero=True, ends=(0, 100))

PAINTERS: dict[str, Callable[[QPainter, Theme], object]] = {
    "avatar": lambda p, t: paint_avatar(p, QPointF(4, 4), "person-1", "Ana Maria Ruiz", t),
    "bullet": lambda p, t: paint_bullet(p, SIZE, SCALE, t),
    "chip": lambda p, t: paint_chip(p, QPointF(4, 4), "G1.1", t),
    "corner": lambda p, t: paint_corner_mark(p, QPointF(4, 4), Status.AT_RISK, t),
    "letter": lambda p, t: paint_letter_tile(p, QRectF(0, 0, 22, 22), Quadrant.THREAT, t),
    "progress": lambda p, t: paint_progress(p, SIZE, None, 0.5, t),
    "sparkline": lambda p, t: paint_sparkline(p, SIZE, [1, None, 3, 3], Status.OFF_TRACK, t),
    "star": lambda p, t: paint_star(p, QRectF(0, 0, 20, 20), t, starred=True),
    "warning": lambda p, t: paint_warning_chip(p, SIZE, "+80", t),
    **{status.value: lambda p, t, s=status: paint_status(p, SIZE, s, t) for status in Status},
}


def painted(paint: Callable[[QPainter], object], dpr: float = 1.0) -> QImage:
    """What `paint` leaves on a white ground of 200 × 60."""
    image = QImage(int(200 * dpr), int(60 * dpr), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(dpr)
    image.fill(WHITE)
    with QPainter(image) as painter:
        paint(painter)
    return image


def inked(image: QImage) -> list[tuple[int, int]]:
    """Every pixel that is not white."""
    return [(x, y) for y in range(image.height()) for x in range(image.width()) if image.pixelColor(x, y) != WHITE]


@pytest.mark.parametrize("dpr", [1.0, 2.0])
@pytest.mark.parametrize("name", PAINTERS)
def test_every_mark_leaves_ink_and_leaves_the_same_again(theme: Theme, name: str, dpr: float) -> None:
    first = painted(lambda painter: PAINTERS[name](painter, theme), dpr)
    assert inked(first)
    assert painted(lambda painter: PAINTERS[name](painter, theme), dpr) == first


def test_states_differ_without_colour(theme: Theme) -> None:
    greys = set()
    for status in (Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK, Status.NO_DATA):
        image = painted(lambda painter, status=status: paint_status(painter, SIZE, status, theme, word=" "))  # type: ignore[misc]
        greys.add(bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits()))
    assert len(greys) == 4


def test_a_long_text_ends_in_its_place(theme: Theme) -> None:
    room = QRectF(0, 0, 80, 20)
    image = painted(lambda painter: draw_text(painter, room, "Opening hours cut twice since 2022", theme))
    assert max(x for x, _ in inked(image)) < 80
    assert one_line("Opening hours cut twice since 2022", 80, theme).endswith("…")
    assert one_line("Open", 80, theme) == "Open"


def test_a_wrapped_text_is_as_high_as_was_said(theme: Theme) -> None:
    text = "Opening hours cut twice since 2022; evenings went first, and with them most working parents"
    height = text_height(text, 180, theme, size=14, weight=500)
    image = painted(lambda painter: draw_wrapped(painter, QRectF(0, 0, 180, 60), text, theme, size=14, weight=500))
    assert height >= 3 * theme.metrics(14, 500).lineSpacing() - 1
    assert text_height("Short", 180, theme, size=14) < height
    assert text_height("one\ntwo", 180, theme) == 2 * text_height("one", 180, theme)
    assert max(x for x, _ in inked(image)) < 181


@pytest.mark.parametrize("end", range(10, 60))
def test_a_text_that_just_fits_is_painted_on_the_one_line_that_was_said(theme: Theme, end: int) -> None:
    """Qt lays out by other fractions of a pixel than it measures: a last word went below, over what stands there."""
    text = "Households within 5 km of a larder that neighbours run here"[:end]
    width = theme.advance(text, 14, 500)
    told: list[float] = []
    room = QRectF(0, 0, width, 60)
    painted(lambda painter: told.append(draw_wrapped(painter, room, text, theme, size=14, weight=500)))
    assert told[0] <= text_height(text, width, theme, size=14, weight=500)


def test_a_word_without_spaces_breaks_where_it_must(theme: Theme) -> None:
    assert text_height("x" * 200, 100, theme) > 5 * text_height("x", 100, theme)


def test_text_that_turns_the_order_round_stays_in_its_cell(theme: Theme) -> None:
    assert one_line("abc\u202edef", 500, theme) == "abc\u202edef\u202c"


@pytest.mark.parametrize("words", ["מים שלנו", "שנת 2027"])
def test_a_line_ends_where_its_letters_do(theme: Theme, words: str) -> None:
    """Its full stop stands on the left of what is read from right to left, in a window that runs the other way too."""

    def paint(painter: QPainter) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as widgets have it
        draw_text(painter, QRectF(0, 0, 160, 20), f"{words}.", theme)

    ink = inked(painted(paint))
    first = min(x for x, _ in ink)
    assert len({y for x, y in ink if x < first + 2}) <= 3


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ana Maria Ruiz", "AR"),
        ("Owen", "O"),
        ("", ""),
        ("李 明", "李明"),
        ("ana ruiz", "AR"),
        ("Ana Ruiz (interim)", "AR"),
        ("(2027) Owen", "O"),
        ("(…)", "("),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_every_icon_is_drawn_in_the_asked_colour(theme: Theme) -> None:
    for path in sorted(resource_path("icons").glob("*.svg")):
        if path.stem != "charthouse":
            icon = theme.pixmap(path.stem, "accent").toImage()
            strongest = max(
                (icon.pixelColor(x, y) for x in range(16) for y in range(16)), key=lambda colour: colour.alpha()
            )
            assert strongest.alpha() > 100, path.stem
            assert abs(strongest.hue() - theme.tokens.accent.hue()) <= 12, path.stem


@pytest.mark.parametrize("width", [160, 240, 320])
def test_a_word_that_was_found_is_seen_whole_where_a_line_is_cut(theme: Theme, width: int) -> None:
    text = "The lottery grant ends in December; the new food-safety rules ask for a certificate at every shift."
    for word in ("lottery", "December", "food", "certificate", "shift."):
        start = text.index(word)
        shown, spans, whole = within(text, [(start, start + len(word))], width, theme)
        (begin, end), *_ = spans
        assert end <= whole
        assert shown[begin:end] == word
        assert one_line(shown, width, theme) == shown


def test_a_label_keeps_its_colour_wherever_it_is_put(theme: Theme, qtbot: QtBot) -> None:
    view = QTreeView()
    qtbot.addWidget(view)
    label = Label(theme, "Press Enter and type the first goal.", role="text3")
    label.setParent(view.viewport())
    assert label.palette().color(label.foregroundRole()) == theme.tokens.text3
