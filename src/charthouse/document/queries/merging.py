"""What a merge did or would do, for the facilitator to read before and after it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from charthouse.document.journal.step import Kind, Op
from charthouse.document.queries.conflicts import Conflict, conflicts
from charthouse.document.queries.findings import KEPT, Finding, findings
from charthouse.document.queries.names import Names, page_of

if TYPE_CHECKING:
    from charthouse.document.document import Document
    from charthouse.document.merge_work import Outcome

_DELETED = f"""
    SELECT r.person, s.at FROM change c JOIN step s ON s.no = c.step JOIN replica r ON r.id = s.replica
    WHERE c.row = ? AND c.op = {int(Op.DELETE)} AND s.kind NOT IN ({int(Kind.MERGE)}, {int(Kind.PULL)})
    ORDER BY s.lamport DESC, s.no DESC LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Steps:
    """How many new steps one person's sessions bring."""

    person: str
    steps: int


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A row that one deleted and another worked on: it stays, until somebody deletes it again.

    `deleted_by` and `deleted_at` (milliseconds since 1970, UTC) are those of its last deletion.
    """

    table: str
    row: str
    page: str
    code: str
    name: str
    deleted_by: str
    deleted_at: int


@dataclass(frozen=True, slots=True)
class MergeReport:
    """`conflicts` are all that are open now; `known` of them stood here before. `lost` counts changes of rows that
    this plan does not know.
    """

    source: str
    people: tuple[Steps, ...]
    put_back: tuple[str, ...]
    lost: int
    added: int
    changed: int
    removed: int
    conflicts: tuple[Conflict, ...]
    known: int
    settled: int
    kept: tuple[KeptRow, ...]
    findings: tuple[Finding, ...]

    @property
    def nothing_new(self) -> bool:
        """Whether the copy held nothing that this plan did not have."""
        return not self.people and not self.put_back

    @property
    def steps(self) -> int:
        return sum(one.steps for one in self.people)


def merge_report(document: Document, outcome: Outcome) -> MergeReport:
    """The report on a merge into `document`, which is as the merge left it."""
    found = conflicts(document)
    worked = [step for step in outcome.arrivals if step.changes and step.kind not in (Kind.MERGE, Kind.PULL)]
    people = Counter(step.author.person for step in worked)
    ops = Counter(change.op for change in outcome.changes)
    return MergeReport(
        source=outcome.source,
        people=tuple(Steps(person, count) for person, count in sorted(people.items())),
        put_back=outcome.put_back,
        lost=outcome.unknown,
        added=ops[Op.INSERT],
        changed=ops[Op.UPDATE],
        removed=ops[Op.DELETE],
        conflicts=found,
        known=sum(((one.table, one.row), one.field) in outcome.open_before for one in found),
        settled=outcome.settled,
        kept=_kept(document, outcome),
        findings=tuple(one for one in findings(document) if one.finding != KEPT),
    )


def _kept(document: Document, outcome: Outcome) -> tuple[KeptRow, ...]:
    """The rows kept, without those that only hang on another one of them."""
    names = Names(document)
    keys = {kept.key for kept in outcome.kept}
    dismissed = set(document.rows("SELECT row FROM dismissal WHERE finding = ?", (KEPT,)))
    tops = []
    for table, row in sorted(key for key in keys if (key[1],) not in dismissed):
        foreign = names.shape(table).foreign
        links = document.rows(f'SELECT {", ".join(foreign) or "1"} FROM "{table}" WHERE id = ?', (row,))
        if links and not any((to, at) in keys for to, at in zip(foreign.values(), links[0], strict=False)):
            by, at = next(iter(document.rows(_DELETED, (row,))), ("", 0))
            tops.append(KeptRow(table, row, page_of(table), names.code(table, row), names.name(table, row), by, at))
    return tuple(tops)
