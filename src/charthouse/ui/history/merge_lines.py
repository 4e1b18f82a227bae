"""What a merge would do, as lines of a ledger: what comes, what needs a decision, what is set aside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from charthouse.document.merge_work import Verdict
from charthouse.document.queries.conflicts import Conflict
from charthouse.document.queries.merging import KeptRow, MergeReport
from charthouse.domain.text import apart
from charthouse.ui.history.wording import thing
from charthouse.ui.moments import moment_word
from charthouse.ui.numbers import written
from charthouse.ui.pages.history.lines import cell_id, conflict_lines, steps_word
from charthouse.ui.sentences import in_words
from charthouse.ui.widgets.ledger.line import Line, Sort

translate = QCoreApplication.translate

Picked = Mapping[str, int | None]  # by the id of a conflict which of its values; None: decide later
Judged = Mapping[str, Verdict | None]  # by the id of a kept row; None: decide later
Ours = Mapping[tuple[str, str, str], int]  # by table, row and field which of its values this plan shows at present
OURS, THEIRS = "ours", "theirs"


def report_lines(report: MergeReport, picked: Picked, judged: Judged, ours: Ours) -> list[Line]:
    """Everything the facilitator reads before pressing Merge."""
    return [*_coming(report), *_to_decide(report, picked, ours), *_kept(report, judged), *_findings(report)]


def item_id(conflict: Conflict) -> str:
    """How the lines begin that settle all cells of one item."""
    return f"{conflict.row}/*"


def kept_id(row: KeptRow) -> str:
    """How the lines begin that say what becomes of a row which one deleted and another worked on."""
    return f"{row.row}/kept"


def fresh(report: MergeReport) -> tuple[Conflict, ...]:
    """The conflicts that a choice can end."""
    return tuple(one for one in report.conflicts if sum(not said.refused for said in one.said) > 0)


def headline(report: MergeReport) -> str:
    """`3 new steps by Anna Ruiz`."""
    if report.nothing_new:
        return translate("merge", "Nothing new. Everything in the copy is in this plan already.")
    by = ", ".join(
        translate("merge", "{steps} by {person}").format(steps=steps_word(one.steps), person=apart(one.person))
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
        lines.append(Line(lost.format(count=written(report.lost)), sort=Sort.NOTE, warns=True))
    return lines


def _to_decide(report: MergeReport, picked: Picked, ours: Ours) -> list[Line]:
    if not report.conflicts:
        return []
    count = len(report.conflicts)
    one, many = translate("merge", "1 value needs a decision"), translate("merge", "{count} values need a decision")
    lines = [Line(one if count == 1 else many.format(count=written(count)), sort=Sort.CAPTION)]
    cells = Counter(item_id(one) for one in fresh(report))
    told: set[str] = set()
    for conflict in report.conflicts:
        key, item = cell_id(conflict), item_id(conflict)
        if cells[item] > 1 and item not in told:
            told.add(item)
            lines += _whole_item(conflict, cells[item])
        lines += conflict_lines(conflict, picked.get(key), ours.get((conflict.table, conflict.row, conflict.field)))
        later = translate("merge", "Decide later")
        lines.append(Line(later, f"{key}:later", Sort.CHOICE, level=1, picked=picked.get(key) is None))
    return lines


def _whole_item(conflict: Conflict, count: int) -> list[Line]:
    """Above the cells of an item of which several are open: all of them at once."""
    name = thing(conflict.table, conflict.code, conflict.name)
    head = translate("merge", "{item}: {count} values").format(item=name, count=written(count))
    ours, theirs = translate("merge", "Ours for this item"), translate("merge", "Theirs for this item")
    return [
        Line(head, sort=Sort.SUB),
        Line(ours, f"{item_id(conflict)}:{OURS}", Sort.DEED, icon="list-checks"),
        Line(theirs, f"{item_id(conflict)}:{THEIRS}", Sort.DEED, icon="list-checks"),
    ]


def _kept(report: MergeReport, judged: Judged) -> list[Line]:
    if not report.kept:
        return []
    one, many = translate("merge", "1 deletion set aside"), translate("merge", "{count} deletions set aside")
    count = len(report.kept)
    lines = [Line(one if count == 1 else many.format(count=written(count)), sort=Sort.CAPTION)]
    why = translate(
        "merge", "{person} deleted it, {when}; somebody else worked on it. It stays, with everything in it."
    )
    words = {
        Verdict.KEEP: translate("merge", "Keep it"),
        Verdict.DELETE: translate("merge", "Delete it anyway, with everything in it"),
        None: translate("merge", "Decide later"),
    }
    for row in report.kept:
        key, told = kept_id(row), why.format(person=apart(row.deleted_by), when=moment_word(row.deleted_at))
        lines.append(Line(thing(row.table, row.code, row.name), f"{key}:show", below=told, warns=True))
        lines += [
            Line(word, f"{key}:{verdict or 'later'}", Sort.CHOICE, level=1, picked=judged.get(key) is verdict)
            for verdict, word in words.items()
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
