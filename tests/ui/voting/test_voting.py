"""A vote from its question to its result, typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from tests.ui.swot.board import S, W
from tests.ui.voting.booth import Booth

from charthouse.document.edits import plan
from charthouse.domain.kinds import VoteMethod
from charthouse.ui.pages.swot.arranging import Order
from charthouse.ui.voting.dialog import VoteDialog
from charthouse.ui.widgets.button import Button


def votes(booth: Booth) -> list[float | None]:
    """Of S1, S2 and W1, as the page shows them."""
    return [row.votes and row.votes.total for row in (*booth.board.rows(S), *booth.board.rows(W))]


def test_ballots_are_typed_line_by_line_and_totals_come_with_reveal(booth: Booth) -> None:
    booth.begin()
    assert booth.typing
    booth.ballot("S1 s1 W1", "o1 2:3 ! Not the boats again")
    assert (booth.count, booth.told) == ("2 ballots", "Ballot 2 entered")
    assert booth.typing
    assert votes(booth) == [None, None, None]
    booth.window.reveal.click()
    assert votes(booth) == [2, 3, 1]
    assert [(line.lead, line.fact) for line in booth.window.results.ledger.lines if line.lead] == [
        ("S2", "3"), ("S1", "2"), ("W1", "1"), ("O1", "1"),
    ]  # fmt: skip
    assert "Not the boats again" in [line.text for line in booth.window.results.ledger.lines]


def test_nothing_on_the_page_tells_a_total_before_it_is_revealed(booth: Booth) -> None:
    booth.begin()
    booth.ballot("S1 S1 S1")
    booth.leave()
    page = booth.board.page
    said = [
        str(card.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)) for card in page.items.grid.cards.values()
    ]
    assert not any("votes" in one for one in said)
    orders = [one for one in page.findChildren(Button) if one.text() in ("Most votes", "Most disputed")]
    assert [one.isVisible() for one in orders] == [False, False]
    booth.app.choose("copy-page-table")
    assert "3" not in QApplication.clipboard().text()
    QApplication.clipboard().clear()  # offscreen Qt does not survive its end with a table there


def test_a_line_that_is_no_ballot_stays_with_its_reason(booth: Booth) -> None:
    booth.begin()
    for line, reason in (
        ("S1 X4", "X4 is not on the ballot."),
        ("1", "1 is more than one: S1, W1, O1. Write the letter too."),
        ("S1:4", "S1 has 4 dots; it may have 3."),
        ("S1:3 S2:3", "These are 6 dots; a ballot has 5."),
    ):
        booth.window.entry.line.clear()
        booth.ballot(line)
        assert (booth.told, booth.window.entry.line.text()) == (reason, line)
    assert (booth.app.count("ballot"), booth.count) == (0, "0 ballots")


def test_a_ballot_is_corrected_left_and_taken_out_by_keys(booth: Booth) -> None:
    booth.begin()
    booth.ballot("S1:2 W1", "S2")
    ledger = booth.window.entry.ledger
    ledger.setFocus()
    booth.app.press("Down", "Return")
    assert (booth.typing, booth.window.entry.line.text()) == (True, "S1:2 W1")
    booth.app.press("Esc")
    assert (booth.open, booth.window.entry.line.text()) == (True, "")
    ledger.setFocus()
    booth.app.press("Return")
    booth.app.press("Ctrl+A")
    booth.ballot("W1")
    assert (booth.told, booth.app.count("vote")) == ("Ballot 1 corrected", 2)
    ledger.setFocus()
    booth.app.press("Home", "Del")
    assert (booth.count, booth.told) == ("1 ballot", "Ballot 2 taken out. Ctrl+Z brings it back.")
    booth.app.press("Ctrl+Z")
    assert booth.count == "2 ballots"


def test_only_what_the_method_asks_for_is_asked(booth: Booth) -> None:
    form = booth.enter().form
    asked = {}
    for method in VoteMethod:
        form.method.show_value(method)
        form.method.chosen.emit(method)
        asked[method] = (form.budget.isVisible(), form.cap.isVisible())
    assert asked == {
        VoteMethod.DOTS: (True, True), VoteMethod.POINTS: (False, False), VoteMethod.RANKING: (True, False),
        VoteMethod.RATING: (False, False),
    }  # fmt: skip


def test_a_vote_on_the_starred_items_offers_only_those(booth: Booth) -> None:
    booth.enter()
    booth.app.type("Starred")
    booth.app.press("Return")
    booth.ballot("S2")
    assert booth.told == "S2 is not on the ballot."
    booth.window.entry.line.clear()
    booth.ballot("S1 W1 W1")
    assert booth.told == "Ballot 1 entered"


def test_a_vote_without_a_question_or_with_odd_dots_does_not_begin(booth: Booth) -> None:
    form = booth.enter().form
    booth.app.press("Return")
    assert form.reason.text() == "A vote needs a question."
    booth.app.type("What matters")
    form.budget.setText("many")
    booth.app.press("Return")
    assert form.reason.text() == "The budget is a number, not “many”."
    assert booth.app.count("vote_round") == 0


def test_items_stand_by_votes_or_by_what_is_disputed(booth: Booth) -> None:
    booth.begin()
    booth.ballot("S1:2 S2:2", "S1:2 S2", "S2:3", "S2:3 S1:2")
    booth.window.reveal.click()
    booth.leave()
    board, page = booth.board, booth.board.page
    assert board.shown() == ["Loyal members", "Own premises"]
    page.items.order_by(Order.VOTES)
    assert board.shown() == ["Own premises", "Loyal members"]
    page.items.order_by(Order.DISPUTED)
    assert board.shown() == ["Loyal members", "Own premises"]
    page.items.order_by(Order.VOTES)
    board.click("Loyal members")
    booth.app.press("Alt+Up")
    assert board.shown() == ["Loyal members", "Own premises"]  # its own order, in which it is the first already


def test_an_item_tells_its_votes_in_its_row_and_beside_it(booth: Booth) -> None:
    booth.begin("What comes first")
    booth.ballot("S2:2", "S2 S1")
    booth.window.reveal.click()
    booth.leave()
    page = booth.board.page
    booth.board.click("Own premises")
    beside = page.items.details
    labels = [one.text() for one in beside.findChildren(QLabel) if one.isVisibleTo(beside)]
    assert {"3", "mean 1.5, spread 0.5, 2 ballots", "What comes first"} <= set(labels)
    row = page.items.grid.cards[S].model.index(1)
    assert str(row.data(Qt.ItemDataRole.AccessibleTextRole)) == "Strength S2, Own premises, votes: 3"


def test_votes_are_written_by_the_number_format_of_the_plan(booth: Booth) -> None:
    booth.begin("What comes first")
    booth.ballot("S2:2", "S2 S1")
    booth.window.reveal.click()
    plan.set(booth.app.document, locale="de")
    assert "mean 1,5, spread 0,5, 2 ballots" in [line.below for line in booth.window.results.ledger.lines]
    booth.leave()
    booth.board.click("Own premises")
    beside = booth.board.page.items.details
    labels = [one.text() for one in beside.findChildren(QLabel) if one.isVisibleTo(beside)]
    assert "mean 1,5, spread 0,5, 2 ballots" in labels


def test_votes_have_the_figures_that_the_plan_has_everywhere(booth: Booth) -> None:
    booth.begin("What comes first")
    booth.ballot("S2:2", "S2 S1")
    booth.window.reveal.click()
    plan.set(booth.app.document, locale="ar")
    assert "mean 1.5, spread 0.5, 2 ballots" in [line.below for line in booth.window.results.ledger.lines]


def test_undo_takes_back_the_reveal_and_the_order_with_it(booth: Booth) -> None:
    booth.begin()
    booth.ballot("S2")
    booth.window.reveal.click()
    booth.leave()
    booth.board.page.items.order_by(Order.VOTES)
    booth.app.press("Ctrl+Z")
    assert booth.board.shown() == ["Loyal members", "Own premises"]
    assert votes(booth) == [None, None, None]
    assert booth.enter().entry.isVisible()


def test_a_vote_is_hidden_again_deleted_and_brought_back(booth: Booth) -> None:
    booth.begin()
    booth.ballot("S2")
    booth.window.reveal.click()
    booth.window.hide_again.click()
    assert booth.typing
    booth.window.delete.click()
    assert booth.window.form.isVisible()
    booth.app.window.commands.undo()
    booth.leave()
    assert isinstance(booth.enter(), VoteDialog)
    assert booth.count == "1 ballot"
