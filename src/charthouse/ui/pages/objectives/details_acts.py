"""What the details beside the tree do: a field written, a person or a measure named, a link cut."""

from __future__ import annotations

from collections.abc import Callable

from charthouse.domain.errors import Refused
from charthouse.domain.numbers import parse_number
from charthouse.ui.pages.objectives.acts import TreeActs
from charthouse.ui.pages.objectives.details import TreeDetails
from charthouse.ui.pages.objectives.nodes import Node
from charthouse.ui.pages.page import Services
from charthouse.ui.sentences import in_words


class DetailsActs:
    """`locale`: how the plan writes numbers."""

    def __init__(self, acts: TreeActs, locale: Callable[[], str]) -> None:
        self._acts, self._locale = acts, locale

    def attend(self, details: TreeDetails, services: Services) -> None:
        """Do from now on what is asked for in these details."""

        def at_row(act: Callable[[Node, str], object]) -> Callable[[str], object]:
            return lambda given: act(details.node, given) if details.node is not None else None

        objective = details.objective
        for form in (objective, details.initiative):
            form.person_named.connect(at_row(lambda node, name: self._acts.add_owner(node.id, node.kind, name)))
        objective.measures.named.connect(at_row(lambda node, name: self._acts.add_measure(node.id, name)))
        objective.measures.opened.connect(lambda row: services.go("scorecard", row))
        objective.answers.opened.connect(lambda item: services.go("swot", item))
        objective.answers.unlinked.connect(at_row(lambda node, item: self._acts.unlink(item, node.id)))

    def write(self, node: Node, field: str, value: object) -> str:
        """Write a field of a row; the reason where that is refused."""
        try:
            given = self._weight(str(value)) if field == "weight" else value
        except Refused as refused:
            return in_words(refused)
        return self._acts.try_set(node.id, node.kind, field, given)

    def _weight(self, text: str) -> float | None:
        return float(parse_number(text, self._locale())) if text.strip() else None
