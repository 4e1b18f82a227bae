"""What can be done in the vote dialog: each act is one step, and gives back why it was refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from charthouse.document.queries.votes import BallotRow, VoteOption, VoteRound
from charthouse.domain.ballots import read_ballot
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import VoteMethod
from charthouse.ui.bridge import DocumentBridge
from charthouse.ui.sentences import in_words


class VoteActs:
    """Edits votes through the bridge. An empty answer means done."""

    def __init__(self, bridge: DocumentBridge) -> None:
        self._bridge = bridge

    def begin(self, title: str, items: Sequence[str], rules: Mapping[str, object]) -> str:
        """Begin a vote on these items."""
        from charthouse.document.edits import vote

        return self._bridge.try_run(vote.begin, title=title, items=items, **rules)

    def enter(self, vote: VoteRound, options: Sequence[VoteOption], line: str, ballot: str = "") -> str:
        """Enter the ballot that a line says, or write `ballot` anew."""
        from charthouse.document.edits import ballot as ballots

        try:
            read = read_ballot(line, {option.code: option.item for option in options})
        except Refused as refusal:
            return in_words(refusal)
        said = {"choices": [list(choice) for choice in read.choices], "dissent": read.dissent}
        if ballot:
            return self._bridge.try_run(ballots.set, id=ballot, **said)
        return self._bridge.try_run(ballots.add, round=vote.id, **said)

    def take_out(self, ballot: str) -> str:
        """Delete a ballot."""
        from charthouse.document.edits import ballot as ballots

        return self._bridge.try_run(ballots.delete, id=ballot)

    def reveal(self, vote: VoteRound) -> str:
        """Show the totals everywhere."""
        from charthouse.document.edits import vote as votes

        return self._bridge.try_run(votes.reveal, id=vote.id)

    def hide(self, vote: VoteRound) -> str:
        """Hide them again."""
        from charthouse.document.edits import vote as votes

        return self._bridge.try_run(votes.hide, id=vote.id)

    def delete(self, vote: VoteRound) -> str:
        """Delete a vote with its ballots."""
        from charthouse.document.edits import vote as votes

        return self._bridge.try_run(votes.delete, id=vote.id)


def written(vote: VoteRound, options: Sequence[VoteOption], ballot: BallotRow) -> str:
    """A ballot as the line that would enter it: by code, a ranking by its ranks."""
    given = [(option.code, ballot.given[option.item]) for option in options if option.item in ballot.given]
    if vote.rules.method is VoteMethod.RANKING:
        words = [code for code, _ in sorted(given, key=lambda one: one[1])]
    else:
        single = vote.rules.method is VoteMethod.DOTS
        words = [code if single and amount == 1 else f"{code}:{amount}" for code, amount in given]
    return " ".join([*words, *([f"! {ballot.dissent}"] if ballot.dissent else [])])
