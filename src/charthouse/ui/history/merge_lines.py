"""What a merge would do, as lines of a ledger: what comes, what needs a decision, what is set aside."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from charthouse.document.queries.conflicts import Conflict
from charthouse.document.queries.merging import MergeReport
from charthouse.ui.history.wording import thing
from charthouse.ui.numbers import written
from charthouse.ui.pages.history.lines import cell_id, conflict_lines, steps_word
from charthouse.ui.sentences import in_words
from charthouse.ui.widgets.ledger.line import Line, Sort

translate = QCoreApplication.translate

Picked = Mapping[str, int | None]  # by the id of a conflict which of its values; None: decide later


def report_lines(report: MergeReport, picked: Picked) -> list[Line]:
    """Everything the facilitator reads before pressing Merge."""
    return [*_coming(report), *_to_decide(report, picked), *_kept(report), *_findings(report)]


def fresh(report: MergeReport) -> tuple[Conflict, ...]:
    """The conflicts that a choice can end."""
    return tuple(one for one in report.conflicts if sum(not said.refused for said in one.said) > 0)


def headline(report: MergeReport) -> str:
    """`3 new steps by Anna Ruiz`."""
    if report.nothing_new:
        return translate("merge", "Nothing new. Everything in the copy is in this plan already.")
    by = ", ".join(
        translate("merge", "{steps} by {person}").format(steps=steps_word(one.steps), person=one.person)
        for one in report.people
    )
    return (
        translate("merge", "New: {steps}").format(steps=by) if by else translate("merge", "What was undone comes back.")
    )


def _coming(report: MergeReport) -> list[Line]:
    words = (
        (report.added, translate("merge", "{count} added")),
        (report.changed, translate("merge", "{count} changed")),
        (report.removed, translate("merge", "{count} removed")),
    )
    counts = ", ".join(word.format(count=written(count)) for count, word in words if count)
    lines = []
    if counts:
        lines.append(Line(translate("merge", "In this plan: {counts}").format(counts=counts), sort=Sort.NOTE))
    for label in report.put_back:
        back = translate("merge", "Put back: {step}").format(step=in_words(label))
        lines.append(Line(back, sort=Sort.NOTE, icon="undo-2"))
    if report.lost:
        lost = translate("merge", "{count} values of an undone merge have no place any more.")
        lines.append(Line(lost.format(count=report.lost), sort=Sort.NOTE, warns=True))
    return lines


def _to_decide(report: MergeReport, picked: Picked) -> list[Line]:
    if not report.conflicts:
        return []
    count = len(report.conflicts)
    one, many = translate("merge", "1 value needs a decision"), translate("merge", "{count} values need a decision")
    lines = [Line(one if count == 1 else many.format(count=count), sort=Sort.CAPTION)]
    for conflict in report.conflicts:
        key = cell_id(conflict)
        lines += conflict_lines(conflict, picked.get(key))
        later = translate("merge", "Decide later")
        lines.append(Line(later, f"{key}:later", Sort.CHOICE, level=1, picked=picked.get(key) is None))
    return lines


def _kept(report: MergeReport) -> list[Line]:
    if not report.kept:
        return []
    one, many = translate("merge", "1 deletion set aside"), translate("merge", "{count} deletions set aside")
    count = len(report.kept)
    lines = [Line(one if count == 1 else many.format(count=count), sort=Sort.CAPTION)]
    why = translate("merge", "One person deleted it, another worked on it. It stays, with everything in it.")
    lines += [
        Line(thing(row.table, row.code, row.name), f"{row.row}/kept:show", below=why, warns=True) for row in report.kept
    ]
    return lines


def _findings(report: MergeReport) -> list[Line]:
    if not report.findings:
        return []
    caption = Line(translate("merge", "To look at afterwards"), sort=Sort.CAPTION)
    return [
        caption,
        *(Line(in_words(one.sentence), f"{one.row}/{one.finding}:show", warns=True) for one in report.findings),
    ]
