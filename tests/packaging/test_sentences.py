"""The sentences of the journal and the lower layers on their way to translators; none is put together on the way."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from sentences import LAYERS, PRINTING, SAYING, gather_papers, gather_sentences
from translations import KEYS, Text, gather, read_translations

from charthouse.domain.sentences import CONTEXT, PAPERS

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "charthouse"
TRANSLATIONS = ROOT / "resources" / "translations"

WRITTEN_OUT = SAYING | PRINTING
# What says a sentence, and which of its arguments that is; a step without a name of its own says nothing.
TEXT_AT = dict.fromkeys(WRITTEN_OUT, 0) | {
    "NotDurable": 0, "damaged": 1, "Damage": 0, "Fault": 2, "edit": 0, "group": 0, "baseline": 0, "step": 1, "draft": 2,
}  # fmt: skip

NOUNS = """
class Due(Row):
    __tablename__ = "due_list"
    red_flag: Mapped[float]
    note: str

class Kind:
    VALUE = "not said"
"""

VERBS = """
def add(document, both):
    if both:
        raise Refused("“{name}” is not a number.", name=both)
    with document.edit(said("Star {row}" if both else "Take the star of {row}", row=plural(2, "item"))):
        said(both)
        other("Not for translators")
        return spelt("goal")
"""


def test_templates_and_the_words_for_their_places_are_found(tmp_path: Path) -> None:
    for layer, text in (("domain", NOUNS), ("document", VERBS), ("ui", 'said("Of the window")')):
        (tmp_path / layer).mkdir()
        (tmp_path / layer / "module.py").write_text(text, encoding="utf-8")
    (tmp_path / "domain" / "kinds.py").write_text('class Kind(StrEnum):\n    ON = "on track"\n', encoding="utf-8")
    assert gather_sentences(tmp_path) == sorted({
        "due list", "{count:,} due list", "{count:,} due lists", "red flag", "on track",
        "“{name}” is not a number.", "Star {row}", "Take the star of {row}", "{count:,} item", "{count:,} items",
        "goal", "{count:,} goal", "{count:,} goals", "Of the window",
    })  # fmt: skip


PAGES = """
_LEGEND = phrase("How to read it")

def page(press, rows):
    press.say(_LEGEND)
    press.say("Page {number}" if rows else "No page", number=counted(3, "entry"))
    raise Refused("Not on paper")
"""


def test_what_papers_say_is_found(tmp_path: Path) -> None:
    (tmp_path / "exchange").mkdir()
    (tmp_path / "exchange" / "pages.py").write_text(PAGES, encoding="utf-8")
    found = gather_papers(tmp_path)
    assert {"How to read it", "Page {number}", "No page", "no entries", "one entry", "{number} entries"} <= set(found)
    assert "seven" in found
    assert "Not on paper" not in found


def put_together(path: Path) -> Iterator[str]:
    """Sentences that are glued or formatted where they are said, so that no translator sees them."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=args) if (
                name in TEXT_AT and len(args) > TEXT_AT[name]
            ):
                argument = args[TEXT_AT[name]]
                glued = isinstance(argument, ast.JoinedStr | ast.BinOp)
                plain = isinstance(argument, ast.Constant) and isinstance(argument.value, str) and argument.value
                if glued or (plain and name not in WRITTEN_OUT) or (name == "group" and is_translated(argument)):
                    yield f"{path.relative_to(PACKAGE)}:{node.lineno}: {ast.unparse(argument)}"


def is_translated(argument: ast.expr) -> bool:
    """Whether it is in the language of the window: a journal is in English, for whoever reads it next."""
    calls = [node.func for node in ast.walk(argument) if isinstance(node, ast.Call)]
    return any(ast.unparse(call).rpartition(".")[2] in ("tr", "_tr", "translate") for call in calls)


def shown_in_english(path: Path) -> Iterator[str]:
    """Where the window turns a refusal into text by itself instead of by `in_words`."""
    for handler in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(handler, ast.ExceptHandler) and handler.type and "Refused" in ast.unparse(handler.type):
            for node in ast.walk(handler):
                if isinstance(node, ast.Call) and ast.unparse(node) == f"str({handler.name})":
                    yield f"{path.relative_to(PACKAGE)}:{node.lineno}"


def test_the_window_shows_refusals_in_its_language() -> None:
    assert [fault for path in sorted((PACKAGE / "ui").rglob("*.py")) for fault in shown_in_english(path)] == []


@pytest.mark.parametrize("layer", LAYERS)
def test_sentences_of_a_layer_are_templates(layer: str) -> None:
    assert [fault for path in sorted((PACKAGE / layer).rglob("*.py")) for fault in put_together(path)] == []


def test_the_window_knows_every_sentence_again() -> None:
    told = (TRANSLATIONS / "sentences.txt").read_text(encoding="utf-8").splitlines()
    assert sorted(set(gather_sentences(PACKAGE)).difference(told)) == [], "run: python3 packaging/dev.py translate"


@pytest.mark.parametrize("path", sorted(TRANSLATIONS.glob("charthouse_*.ts")), ids=lambda path: path.stem)
def test_a_translation_is_whole(path: Path) -> None:
    texts = {*gather(ROOT / "src", "charthouse"), *(Text(CONTEXT, text) for text in gather_sentences(PACKAGE))}
    texts |= {Text(PAPERS, text) for text in gather_papers(PACKAGE)} | set(KEYS)
    known = read_translations(path)
    assert sorted(texts - known.keys()) == [], "run: python3 packaging/dev.py translate"
    assert sorted(text for text in texts if not known[text]) == []


def places(template: str) -> set[tuple[str, str]]:
    """The places of a template with their formats; the English article is nobody else's."""
    parts = Formatter().parse(template)
    return {(name, "" if spec in ("a", "A") else spec or "") for _, name, spec, _ in parts if name is not None}


@pytest.mark.parametrize("path", sorted(TRANSLATIONS.glob("charthouse_*.ts")), ids=lambda path: path.stem)
def test_translated_sentences_use_the_places_that_there_are(path: Path) -> None:
    for text, words in read_translations(path).items():
        if text.context in (CONTEXT, PAPERS):
            assert places(words) <= places(text.source), text
