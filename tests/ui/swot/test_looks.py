"""Rows of the cards that are copied are what painting them would give."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.ui.looks import painted, seen
from tests.ui.swot.board import Board, O, S, T, W

from charthouse.document.edits import ballot, objective, swot, vote
from charthouse.ui.theme import Preference


def test_a_copied_row_is_never_older_than_its_row(board: Board, monkeypatch: pytest.MonkeyPatch) -> None:
    plan, theme = board.app.document, board.page.theme
    first, other = swot.add_many(plan, quadrant=S, texts=["Loyal volunteers", "Old boats"]).rows
    goal = objective.add(plan, title="Trusted by all").row
    asked = vote.begin(plan, title="What matters", items=[first, other], method="dots", budget=3).row
    ballot.add(plan, round=asked, choices=[first])
    changes: dict[str, Callable[[], object]] = {
        "text": lambda: swot.set(plan, id=first, text="Volunteers who stay"),
        "text that wraps": lambda: swot.set(plan, id=first, text="Volunteers who stay for years " * 5),
        "star": lambda: swot.star_many(plan, ids=[other], starred=True),
        "chip": lambda: swot.link(plan, item=first, objective=goal),
        "votes": lambda: vote.reveal(plan, id=asked),
        "longer codes": lambda: swot.add_many(plan, quadrant=O, texts=[f"Chance {n}" for n in range(12)]),
        "zoom": lambda: theme.set_zoom(1.1),
        "theme": lambda: theme.prefer(Preference.DARK),
        "order": lambda: swot.move(plan, id=other, quadrant=S, after=None),
    }
    board.page.setFocus()  # no caret blinks
    before = seen(board.app)
    for name, change in changes.items():
        change()
        copied = seen(board.app)
        assert copied == painted(board.app, monkeypatch), name
        assert copied != before, name
        before = copied


def test_texts_of_all_cards_start_on_one_line(board: Board) -> None:
    plan, cards = board.app.document, board.page.items.grid.cards.values()

    def starts() -> set[int]:
        spans = [card.delegate.text_span(card.model.rows[0], card.width()) for card in cards]
        return {start for start, _ in spans}

    for quadrant in (S, W, O, T):
        swot.add(plan, quadrant=quadrant, text="One")
    short = starts()
    assert len(short) == 1
    swot.add_many(plan, quadrant=W, texts=[f"Old boat {n}" for n in range(12)])
    assert len(starts()) == 1
    assert min(starts()) > min(short)


@pytest.mark.parametrize("zoom", [1.0, 1.1, 1.25, 1.5, 2.0])
def test_the_prompt_stands_where_it_is_with_and_without_the_caret(board: Board, zoom: float) -> None:
    board.page.theme.set_zoom(zoom)
    board.app.window.resize(1440, 1600)  # all cards are in sight
    board.card(S).capture.setFocus()
    board.card(W).capture.setText("Old boats")
    board.app.window.grab()
    assert len({board.card(box).capture.cursorRect().top() for box in (S, W, O)}) == 1
