"""`python -m tests.faults.typist PLAN swot|objectives SEED`: somebody types into the real window until it is killed.

After each gesture a line says what is on the screen then.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.objectives.tree import TreePage
from tests.ui.pages import WindowPage
from tests.ui.swot.board import Board

from charthouse.bootstrap import build_window
from charthouse.domain.kinds import Quadrant
from charthouse.ui.dialogs import system_dialogs


def main(path: Path, page: str, seed: int) -> None:
    app = QApplication([])
    window = build_window(app, system_dialogs())
    window.plans.load(path)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    chance = random.Random(seed)
    seen = WindowPage(window)
    add, shown = _outline(seen) if page == "objectives" else _board(seen, chance)
    to_undo = to_redo = 0  # never beyond this sitting, whose page is the one that is looked at
    while True:
        lot = chance.random()
        if to_undo and lot < 0.15:
            seen.press("Esc", "Ctrl+Z")
            to_undo, to_redo = to_undo - 1, to_redo + 1
        elif to_redo and lot < 0.5:
            seen.press("Esc", "Ctrl+Y")
            to_undo, to_redo = to_undo + 1, to_redo - 1
        else:
            add(f"Entry {chance.randrange(1 << 30)}")
            to_undo, to_redo = to_undo + 1, 0
        app.processEvents()
        print(json.dumps(shown()), flush=True)


def _board(seen: WindowPage, chance: random.Random) -> tuple[Callable[[str], None], Callable[[], list[str]]]:
    seen.go(2)
    board = Board(seen)
    return (
        lambda text: board.add(text, quadrant=chance.choice(list(Quadrant))),
        lambda: [text for quadrant in Quadrant for text in board.shown(quadrant)],
    )


def _outline(seen: WindowPage) -> tuple[Callable[[str], None], Callable[[], list[str]]]:
    tree = TreePage(seen)

    def add(text: str) -> None:
        if tree.editor is None:
            tree.press("Return")
        tree.type(text)
        tree.press("Return")

    return add, lambda: [row.partition(" ")[2] for row in tree.shown if " " in row]


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
