"""How parts of one plan fit into another: who is known there, what is not, and what is left out then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from charthouse.document.kept import IN, some
from charthouse.document.queries.plan import currency_of
from charthouse.document.queries.subtree import NAMED, Subtrees
from charthouse.domain.counting import in_a_row, plural
from charthouse.domain.sentences import Sentence, quoted, said

if TYPE_CHECKING:
    from charthouse.document.document import Document

_OWN_IDS: Final = ("objective", "initiative", "measure", "measurement", "result", "stakeholder", "role")
_TOLD: Final = 4  # things that are left out, by name


@dataclass(frozen=True, slots=True)
class Fitted:
    """How subtrees fit into a plan. `comes_back`: it is the one they were cut from, and they are still out of it.

    `known`: by table, what stands for each row that they point to and do not bring along.
    """

    comes_back: bool
    known: Mapping[str, Mapping[str, str]]
    same_money: bool

    def takes_amounts(self, found: Subtrees, resource: str) -> bool:
        """Whether what is asked of a resource of `found` can be said of one here."""
        money = found.names.get("resource", {}).get(resource, "").startswith("money:")
        return resource in self.known["resource"] and (self.same_money or not money)


def fitted(document: Document, found: Subtrees) -> Fitted:
    """How `found` fits into this plan: its people and resources are known by their ids, else by their names."""
    there = any(_present(document, table, [str(row.get("id")) for row in found.of(table)]) for table in _OWN_IDS)
    known = {table: _known(document, table, found) for table in NAMED}
    known["swot_item"] = _same(_present(document, "swot_item", [str(row.get("item")) for row in found.of("swot_link")]))
    ends = [str(row.get(end)) for row in found.of("cause_link") for end in ("cause", "effect")]
    known["objective"] = _same(_present(document, "objective", ends))
    comes_back = found.cut and found.plan == document.plan_id and not there
    return Fitted(comes_back, known, found.currency == currency_of(document))


def left_out(document: Document, found: Subtrees) -> Sentence | None:
    """What does not come along into this plan, in words; None where everything does."""
    fit = fitted(document, found)
    told = list(_told(found, fit))
    if not told:
        return None
    rest = [said("{count} more", count=len(told) - _TOLD)] if len(told) > _TOLD else []
    return said("Left out: {what}", what=in_a_row([*told[:_TOLD], *rest]))


def _told(found: Subtrees, fit: Fitted) -> Iterator[Sentence]:
    for row, name in found.names.get("person", {}).items():
        if row not in fit.known["person"]:
            yield said("owner {name}", name=quoted(name[:40]))
    for row, name in found.names.get("resource", {}).items():
        if not fit.takes_amounts(found, row):
            yield said("amounts of {name}", name=quoted(name.partition(":")[2][:40]))
    links = sum(row.get("item") not in fit.known["swot_item"] for row in found.of("swot_link"))
    if links:
        yield plural(links, "link")


def _known(document: Document, table: str, found: Subtrees) -> dict[str, str]:
    """The rows of this plan that stand for those that `found` names."""
    here = dict(document.rows(NAMED[table]))
    by_name: dict[str, str] = {}
    for row, name in here.items():
        by_name.setdefault(name.casefold(), row)
    return {
        row: here_id for row, name in found.names.get(table, {}).items()
        if (here_id := row if row in here else by_name.get(name.casefold(), ""))
    }  # fmt: skip


def _present(document: Document, table: str, ids: Sequence[str]) -> list[str]:
    """Those of the rows that are in the plan."""
    return [row for (row,) in document.rows(f"SELECT id FROM {table} WHERE id {IN}", some(ids))]


def _same(ids: Sequence[str]) -> dict[str, str]:
    return {row: row for row in ids}
