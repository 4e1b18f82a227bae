"""Access keys for the labels of a form: Alt and a letter of the label put the focus into its field.

They are given by the letters there are, in whatever language, so that no translator has to keep them apart.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMenuBar, QWidget

from charthouse.ui.widgets.label import Label


def letters_of_menus(window: QWidget) -> str:
    """The letters that the menus of a window have."""
    bar = window.findChild(QMenuBar)
    titles = [action.text() for action in bar.actions()] if bar is not None else []
    return "".join(title[at + 1] for title in titles if (at := title.find("&")) >= 0)


def give_access_keys(labels: Sequence[Label], taken: str) -> None:
    """Mark in each label a letter that no other one has, one that begins a word where that leaves enough to others.

    `taken`: letters that are not to be had. A label for which no letter is left has none.
    """
    texts = [label.text().replace("&", "") for label in labels]
    wanted = [_places(text, frozenset(taken.casefold())) for text in texts]
    held: dict[str, int] = {}  # letter → whose it is
    for at in range(len(labels)):
        _find(at, wanted, held, set())
    letter_of = {at: letter for letter, at in held.items()}
    for at, (label, text) in enumerate(zip(labels, texts, strict=True)):
        place = wanted[at][letter_of[at]] if at in letter_of else None
        label.setText(text if place is None else f"{text[:place]}&{text[place:]}")


def _places(text: str, taken: frozenset[str]) -> dict[str, int]:
    """The letters of a label that may be had and where they stand, those that begin a word first."""
    free = [at for at, letter in enumerate(text) if letter.isalnum() and letter.casefold() not in taken]
    free.sort(key=lambda at: at > 0 and text[at - 1].isalnum())
    found: dict[str, int] = {}
    for at in free:
        found.setdefault(text[at].casefold(), at)
    return found


def _find(at: int, wanted: Sequence[dict[str, int]], held: dict[str, int], asked: set[str]) -> bool:
    """Find a letter for a label, moving others on to another of theirs where need be (an augmenting path)."""
    for letter in wanted[at]:
        if letter not in asked:
            asked.add(letter)
            if letter not in held or _find(held[letter], wanted, held, asked):
                held[letter] = at
                return True
    return False
