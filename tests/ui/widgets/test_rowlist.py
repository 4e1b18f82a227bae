"""The model under lists: brought up to date instead of reset, so that everything stays with its row."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from charthouse.ui.widgets.rowlist.model import RowModel
from charthouse.ui.widgets.rowlist.places import heir, shifted


@dataclass(frozen=True)
class Thing:
    id: str
    text: str


orders = st.lists(st.sampled_from("abcdefgh"), unique=True)


def things(order: list[str], version: int) -> list[Thing]:
    return [Thing(name, f"{name}{version}") for name in order]


def model() -> RowModel[Thing]:
    return RowModel(lambda row: row.text, lambda row: f"Thing {row.text}", family="thing")


@settings(max_examples=200, deadline=None)
@given(st.lists(orders, min_size=2, max_size=5))
def test_whatever_changes_indexes_stay_with_their_rows(steps: list[list[str]]) -> None:
    shown = model()
    tester = QAbstractItemModelTester(shown, QAbstractItemModelTester.FailureReportingMode.Fatal)
    shown.show(things(steps[0], 0))
    held = {name: QPersistentModelIndex(shown.index_of(name)) for name in steps[0]}
    for version, order in enumerate(steps[1:], 1):
        shown.show(things(order, version))
        assert [row.text for row in shown.rows] == [f"{name}{version}" for name in order]
        assert [shown.index_of(name).row() for name in order] == list(range(len(order)))
        for name, index in list(held.items()):
            if name in order:
                assert index.row() == order.index(name)
            else:
                assert not index.isValid()
                del held[name]
    del tester


def test_dragged_rows_land_in_their_own_family_only(qapp: QApplication) -> None:
    shown = model()
    shown.show(things(["a", "b"], 0))
    data = shown.mimeData([shown.index(1), shown.index(0)])
    assert shown.can_take(data)
    assert shown.ids_in(data) == ["a", "b"]
    assert data.text() == "a0\nb0"
    stranger: RowModel[Thing] = RowModel(lambda row: row.text, lambda row: row.text, family="other")
    assert not stranger.can_take(data)
    assert stranger.ids_in(data) == []


@pytest.mark.parametrize(
    ("going", "takes_over"), [("a", "b"), ("bc", "d"), ("d", "c"), ("bd", "c"), ("cd", "b"), ("abcd", "")]
)
def test_who_takes_over(going: str, takes_over: str) -> None:
    assert heir("abcd", going) == takes_over


@pytest.mark.parametrize(
    ("moving", "by", "behind"),
    [("b", -1, ""), ("c", -1, "a"), ("a", -1, None), ("c", 1, "d"), ("d", 1, None), ("bc", 1, "d"), ("bc", -1, ""),
     ("bd", -1, ""), ("ac", 1, "d")],
)  # fmt: skip
def test_one_place_up_or_down(moving: str, by: int, behind: str | None) -> None:
    assert shifted("abcd", moving, by) == behind
