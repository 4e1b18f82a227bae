"""Gathering the window's texts for translators, from a small package that says things in every way we do."""

from __future__ import annotations

import re
from pathlib import Path

from translations import Text, gather, read_translations, write_translations

from charthouse.domain.sentences import CONTEXT

_PLACE = re.compile(r"\{\w*\}")

WORDS = '''
from PySide6.QtCore import QCoreApplication

def tr(text: str) -> str:
    """Short for this package."""
    return QCoreApplication.translate("ours", text)

HELLO = tr("Hello")
'''

WINDOW = """
from PySide6.QtCore import QCoreApplication
from app.words import tr as short

class Base:
    @staticmethod
    def _tr(text: str) -> str:
        return QCoreApplication.translate("base", text)

class Window(Base):
    def show(self) -> None:
        tr = self.tr
        self.tr("Of the class")
        tr("By its short name")
        self._tr("From above")
        short("From beside")
        translate = QCoreApplication.translate
        translate("status", "G", "letter of On track")
        QCoreApplication.translate("pages", "In two "
                                            "lines")
        self.say("Not for translators")
"""


def test_texts_are_found_with_the_context_they_have_at_run_time(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "words.py").write_text(WORDS, encoding="utf-8")
    (tmp_path / "app" / "window.py").write_text(WINDOW, encoding="utf-8")
    assert set(gather(tmp_path, "app")) == {
        Text("ours", "Hello"),
        Text("Window", "Of the class"),
        Text("Window", "By its short name"),
        Text("base", "From above"),
        Text("ours", "From beside"),
        Text("status", "G", "letter of On track"),
        Text("pages", "In two lines"),
    }


def test_translations_are_kept_and_what_is_no_more_said_goes(tmp_path: Path) -> None:
    path = tmp_path / "charthouse_de.ts"
    known = {Text("a", "Save & <close>"): "Sichern & <schließen>", Text("a", "Gone"): "Fort"}
    assert write_translations(path, "de", [Text("a", "Save & <close>"), Text("b", "New", "of plans")], known) == 1
    assert read_translations(path) == {
        Text("a", "Save & <close>"): "Sichern & <schließen>",
        Text("b", "New", "of plans"): "",
    }
    assert read_translations(tmp_path / "none.ts") == {}


def test_translations_keep_the_places_for_values() -> None:
    folder = Path(__file__).parents[2] / "resources" / "translations"
    for path in folder.glob("charthouse_*.ts"):
        said = read_translations(path)
        assert said
        assert path.with_suffix(".qm").exists()
        for text, words in said.items():
            if words and text.context != CONTEXT:  # sentences name their places, see test_sentences
                assert sorted(_PLACE.findall(words)) == sorted(_PLACE.findall(text.source)), text
