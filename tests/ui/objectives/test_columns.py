"""Where the columns stand, and which leave when there is no room."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect

from charthouse.domain.kinds import InitiativeState
from charthouse.ui.pages.objectives.columns import NARROWEST_TITLE, STATE_AT, Column, Columns, caption_of, short_code
from charthouse.ui.pages.objectives.words import state_word
from charthouse.ui.theme import Theme


@pytest.mark.parametrize("zoom", [1.0, 1.5])
@pytest.mark.parametrize("width", [500, 640, 760, 900, 1200])
def test_the_title_keeps_its_width_as_long_as_a_column_can_leave(theme: Theme, width: int, zoom: float) -> None:
    theme.set_zoom(zoom)
    columns = Columns.fitting(theme, round(width * zoom), 2)
    spans = list(columns.spans.values())
    assert Column.STATUS in columns.spans
    assert Column.DUE in columns.spans
    assert all(start + wide <= columns.width for start, wide in spans)
    assert all(columns.title_end <= start for start, _ in spans)
    if set(columns.spans) > {Column.STATUS, Column.DUE}:
        assert columns.title_end >= theme.px(NARROWEST_TITLE)


def test_data_leaves_first(theme: Theme) -> None:
    shown = [set(Columns.fitting(theme, width, 2).spans) for width in range(1000, 400, -10)]
    left = [column for before, after in pairwise(shown) for column in before - after]
    assert left == [Column.DATA, Column.LEAD, Column.OWNER, Column.SCORE]


def test_a_deep_tree_gets_more_room(theme: Theme) -> None:
    assert Columns.fitting(theme, 860, 9).title_end > Columns.fitting(theme, 860, 2).title_end
    deep = Columns.fitting(theme, 700, 300)
    assert deep.indent(300) < deep.title_end - theme.px(160)


def test_a_long_code_shows_its_end(theme: Theme) -> None:
    assert short_code("G1.2", 100, theme, 500) == "G1.2"
    short = short_code("G1.2.3.4.5.6.7.8.9", 60, theme, 500)
    assert short.startswith("…")
    assert short.endswith(".8.9")
    assert theme.advance(short, 12, 500, tnum=True) <= 60


def test_no_caption_is_cut_in_a_language_of_long_words(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("charthouse.ui.pages.objectives.columns.tr", lambda text, _note="": text * 3)
    columns = Columns.fitting(theme, 1400, 1)
    for column in columns.spans:
        room = columns.caption(QRect(0, 0, 1400, 34), column).width()
        assert theme.advance(caption_of(column), 12, 500) <= room, column


def test_no_state_is_cut_in_a_language_of_long_words(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("charthouse.ui.pages.objectives.words.tr", lambda text, _note="": text * 3)
    columns = Columns.fitting(theme, 1400, 1)
    room = columns.cell(QRect(0, 0, 1400, 34), Column.STATUS).width() - theme.px(STATE_AT)
    assert all(theme.advance(state_word(state), 13, 400) <= room for state in InitiativeState)


def test_words_of_states_are_no_reason_for_a_wider_column_in_english(theme: Theme) -> None:
    assert Columns.fitting(theme, 1400, 1).cell(QRect(0, 0, 1400, 34), Column.STATUS).width() == theme.px(110)
