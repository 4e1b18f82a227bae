"""Words for what became of items and cells: the same in history, comparing and merging."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from charthouse.document.queries.compare import CellChange, What
from charthouse.document.queries.names import NOTHING
from charthouse.domain.kinds import CLOSED
from charthouse.ui.overlay.sources import noun
from charthouse.ui.sentences import in_words


def what_word(what: What) -> str:
    """`Added`, `Removed`, `Changed`, `Moved`."""
    translate = QCoreApplication.translate
    words = {
        What.ADDED: translate("history", "Added"),
        What.REMOVED: translate("history", "Removed"),
        What.CHANGED: translate("history", "Changed"),
        What.MOVED: translate("history", "Moved"),
    }
    return words[what]


def thing(table: str, code: str, name: str) -> str:
    """`G1.2 Cut the wait`; what has neither code nor name is told by its kind."""
    said = " ".join(part for part in (code, " ".join(name.split())) if part)
    return said or noun(table)


def told_cells(cells: Iterable[CellChange]) -> str:
    """A line a cell: `Weight: 2 → 5`."""
    return "\n".join(
        f"{told_field(cell.name)}: {_brief(cell, cell.before)} → {_brief(cell, cell.after)}" for cell in cells
    )


def told_values(cells: Iterable[CellChange], what: What) -> str:
    """A line a cell of a row that came or went: `Weight: 5`. What is 0 or off says nothing."""
    said = [(cell.name, _brief(cell, cell.after if what is What.ADDED else cell.before)) for cell in cells]
    return "\n".join(f"{told_field(name)}: {value}" for name, value in said if value not in ("0", NOTHING))


def told_field(name: str) -> str:
    """A column's name as the start of a line."""
    words = in_words(name)
    return words[:1].upper() + words[1:]


def _brief(cell: CellChange, text: str) -> str:
    """A value on one line, a word of ours in the language of the window."""
    return in_words(text) if cell.field in CLOSED else " ".join(text.split())
