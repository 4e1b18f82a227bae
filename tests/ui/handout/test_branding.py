"""The organisation's logo and colour: from a picture file into the plan, and onto the paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.pictures import png
from tests.ui.answers import Answers
from tests.ui.handout.desk import Desk

from charthouse.domain.errors import Refused
from charthouse.domain.logo import LOGO_BYTES, LOGO_SIDE, read_logo
from charthouse.ui.export.branding import BrandingDialog
from charthouse.ui.export.picture import ReadPicture, logo_image


def read(path: Path) -> str:
    """The logo that becomes of a file."""
    steps = ReadPicture(path).run()
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return str(end.value)


def kept(desk: Desk) -> list[tuple[object, ...]]:
    return desk.app.document.rows("SELECT accent, logo FROM branding")


def test_logo_and_colour_are_one_step_and_seen_at_once(
    filled: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    answers.picture, answers.colour = tmp_path / "logo.png", "#7a1fa2"
    answers.picture.write_bytes(png(40, 20, kind=6))
    choices = filled.go()
    before = choices.see() and choices.panel.preview.ready
    dialog = filled.branding(choices)
    QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.box.accessibleDescription() == "40 × 20 pixels")
    QTest.mouseClick(dialog.pick, Qt.MouseButton.LeftButton)
    assert dialog.accent.text() == "#7A1FA2"
    dialog.accept()
    assert filled.gone(BrandingDialog)
    ((accent, logo),) = kept(filled)
    assert (accent, read_logo(str(logo)).width) == ("#7A1FA2", 40)
    assert filled.app.undo_text == "Undo Change accent and logo of the handouts"
    after = choices.see() and choices.panel.preview.ready
    assert before
    assert after
    assert before.pdf != after.pdf
    filled.app.choose("undo")
    assert kept(filled) == []


def test_a_light_colour_is_printed_darker_and_the_dialog_says_so(filled: Desk) -> None:
    dialog = filled.branding(filled.go())
    dialog.accent.setText("#ffc000")
    assert dialog.note.text() == "Too light to be read on white. It is printed darker, as #967100."
    dialog.accent.setText("gold")
    assert dialog.note.text() == "Six hexadecimal digits, like #12355B"
    assert not dialog.foot.accept.isEnabled()
    dialog.accent.setText("")
    assert dialog.foot.accept.isEnabled()
    dialog.accept()
    assert kept(filled) == []


def test_the_logo_is_taken_away_again(filled: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path) -> None:
    answers.picture = tmp_path / "logo.png"
    answers.picture.write_bytes(png(40, 20))
    choices = filled.go()
    for button, words in (("choose", "40 × 20 pixels"), ("remove", "No logo yet")):
        dialog = filled.branding(choices)
        QTest.mouseClick(getattr(dialog, button), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda dialog=dialog, words=words: dialog.box.accessibleDescription() == words)  # type: ignore[misc]
        dialog.accept()
        qtbot.waitUntil(lambda: filled.gone(BrandingDialog))
    assert kept(filled) == [("", "")]


def test_a_file_that_is_no_picture_is_told_and_nothing_changes(
    filled: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    answers.picture = tmp_path / "logo.png"
    answers.picture.write_text("<svg/>")
    dialog = filled.branding(filled.go())
    QTest.mouseClick(dialog.choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(answers.said))
    assert answers.said == ["“logo.png” is not a PNG or JPEG picture."]
    assert dialog.box.accessibleDescription() == "No logo yet"


def test_what_can_be_seen_through_becomes_white(tmp_path: Path) -> None:
    picture = QImage(30, 10, QImage.Format.Format_ARGB32)
    picture.fill(QColor(255, 0, 0, 0))
    picture.save(str(tmp_path / "a.png"))
    image = logo_image(read(tmp_path / "a.png"))
    assert (image.width(), image.height()) == (30, 10)
    assert image.pixelColor(5, 5) == QColor("white")


def test_a_large_photo_is_made_smaller_until_it_fits(tmp_path: Path) -> None:
    picture = QImage(2_400, 1_200, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    bits = picture.bits()
    bits[:] = bytes((at * 2_654_435_761 >> 13) & 255 for at in range(4_096)) * (len(bits) // 4_096) + bytes(
        len(bits) % 4_096
    )
    picture.save(str(tmp_path / "a.jpg"), "JPEG", 95)
    text = read(tmp_path / "a.jpg")
    logo = read_logo(text)
    assert max(logo.width, logo.height) <= LOGO_SIDE
    assert len(logo.rows) <= LOGO_BYTES
    assert logo.width / logo.height == pytest.approx(2, rel=0.02)


@pytest.mark.parametrize("content", [b"", b"GIF89a" + bytes(40), b"%PDF-1.7", png(60, 20)[:60]])
def test_other_files_are_refused_in_a_sentence(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(content)
    with pytest.raises(Refused, match=r"^“a.png” is (not a PNG or JPEG picture|damaged and cannot be read)\.$"):
        read(tmp_path / "a.png")


def test_a_picture_of_a_hundred_million_pixels_is_not_even_read(tmp_path: Path) -> None:
    head = png(1, 1)
    wide = head[:16] + (10_000).to_bytes(4, "big") * 2 + head[24:]
    (tmp_path / "a.png").write_bytes(wide)
    with pytest.raises(Refused, match=r"pixels|damaged|not a PNG"):
        read(tmp_path / "a.png")
