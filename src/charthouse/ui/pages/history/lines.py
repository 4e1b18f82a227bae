"""History as lines of a ledger: steps by day and sitting, checkpoints, and what waits for a decision."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from charthouse.document.journal.step import Kind
from charthouse.document.queries.conflicts import Conflict
from charthouse.document.queries.finding import Hit
from charthouse.document.queries.findings import KEPT, Finding
from charthouse.document.queries.history import CheckpointRow, HistoryEntry, Sitting, by_day
from charthouse.domain.matching import fold, needle, spans
from charthouse.domain.text import apart
from charthouse.ui.history.wording import thing, told_field, told_value
from charthouse.ui.moments import clock, day_word, moment_word
from charthouse.ui.numbers import written
from charthouse.ui.sentences import in_words
from charthouse.ui.widgets.ledger.line import Line, Sort

translate = QCoreApplication.translate


def step_lines(entries: Sequence[HistoryEntry]) -> list[Line]:
    """Newest first; days as captions, sittings as heads of their parts."""
    lines = []
    for day in by_day(entries):
        count = sum(len(sitting.entries) for sitting in day.sittings)
        lines.append(Line(day_word(day.day), sort=Sort.CAPTION, fact=steps_word(count)))
        for sitting in day.sittings:
            lines.append(_sitting(sitting))
            lines += [_step(entry) for entry in sitting.entries]
    return lines


def checkpoint_lines(rows: Sequence[CheckpointRow]) -> list[Line]:
    """Newest first."""
    adopted = translate("history", "Adopted")
    who = {
        row.row: " · ".join(filter(None, (apart(row.person), moment_word(row.at) if row.at else ""))) for row in rows
    }
    return [
        Line(
            row.name, row.row, fact=who[row.row],
            tag=adopted if row.adopted else "", below=row.note, icon="snowflake" if row.adopted else "bookmark",
        )
        for row in rows
    ]  # fmt: skip


def conflict_lines(conflict: Conflict, picked: int | None = 0, ours: int | None = None) -> list[Line]:
    """One cell that several people wrote: what it is, what it was, and each value to choose; which one is ours."""
    key = cell_id(conflict)
    before = translate("history", "Before: {value}")
    base = "" if conflict.base is None else before.format(value=told_value(conflict.field, conflict.base))
    is_name = bool(conflict.code) and conflict.name == conflict.said[0].text  # one of the values to choose from
    called = conflict.code if is_name else thing(conflict.table, conflict.code, conflict.name)
    head = f"{called}: {told_field(conflict.field_name)}"
    lines = [Line(head, f"{key}:show", below=base, warns=True)]
    for at, said in enumerate(conflict.said):
        who = f"{apart(said.person)}, {moment_word(said.at)}" if said.person else ""
        notes = [translate("history", "ours")] if at == ours else []
        notes += [translate("history", "shown for now")] if at == 0 else []
        notes += [translate("history", "would put it below itself")] if said.refused else []
        sort = Sort.NOTE if said.refused else Sort.CHOICE
        below = ", ".join(notes)
        value = told_value(conflict.field, said.text)
        lines.append(Line(value, f"{key}:{at}", sort, fact=who, below=below, level=1, picked=picked == at))
    return lines


def finding_lines(finding: Finding) -> list[Line]:
    """One thing that correct copies broke together, and what can be done about it."""
    key = finding_id(finding)
    keep = translate("history", "Keep it") if finding.finding == KEPT else translate("history", "Leave it as it is")
    lines = [
        Line(in_words(finding.sentence), f"{key}:show", warns=True),
        Line(keep, f"{key}:keep", Sort.DEED, icon="check", level=1),
    ]
    if finding.finding == KEPT:
        lines.append(
            Line(translate("history", "Delete it anyway"), f"{key}:delete", Sort.DEED, icon="trash-2", level=1)
        )
    return lines


def undecided_lines(conflicts: Sequence[Conflict], findings: Sequence[Finding]) -> list[Line]:
    """Everything that waits for somebody."""
    lines: list[Line] = []
    if conflicts:
        caption = translate("history", "Several people wrote the same place. Choose what shall stand.")
        lines.append(Line(caption, sort=Sort.CAPTION))
        for conflict in conflicts:
            lines += conflict_lines(conflict)
    if findings:
        lines.append(Line(translate("history", "What came about by working apart"), sort=Sort.CAPTION))
        for finding in findings:
            lines += finding_lines(finding)
    return lines


def matching(entries: Sequence[HistoryEntry], typed: str) -> list[HistoryEntry]:
    """The steps in whose words, people or checkpoints every typed word stands."""
    words = fold(typed).split()
    if not words:
        return list(entries)
    return [entry for entry in entries if all(word in _searched(entry) for word in words)]


def found_in(lines: Sequence[Line], words: str) -> list[Hit]:
    """What stands in lines that can be chosen and holds `words`; each line is shown by its id."""
    sought = needle(words)
    if not sought.strip():
        return []
    texts = ((line, place, getattr(line, place)) for line in lines if line.can_be_chosen for place in ("text", "below"))
    return [
        Hit("history", "step", line.id, place, line.id, "", line.text, text, tuple(found))
        for line, place, text in texts
        if (found := spans(text, sought))
    ]


def cell_id(conflict: Conflict) -> str:
    """How the lines of a conflict begin their ids."""
    return f"{conflict.row}/{conflict.field}"


def finding_id(finding: Finding) -> str:
    """How the lines of a finding begin their ids."""
    return f"{finding.row}/{finding.finding}"


def label_of(entry: HistoryEntry) -> str:
    """What was done, in words."""
    words = {Kind.UNDO: translate("history", "Undone: {step}"), Kind.REDO: translate("history", "Done again: {step}")}
    label = in_words(entry.label)
    return words[entry.kind].format(step=label) if entry.kind in words else label


def steps_word(count: int) -> str:
    """`1 step`, `12 steps`."""
    word = translate("history", "1 step") if count == 1 else translate("history", "{count} steps")
    return word.format(count=written(count))


def _searched(entry: HistoryEntry) -> str:
    names = " ".join(mark.name for mark in entry.marks)
    return fold(f"{label_of(entry)} {entry.person} {entry.device} {in_words(entry.brought)} {names}")


def _sitting(sitting: Sitting) -> Line:
    first, last = clock(sitting.entries[-1].at), clock(sitting.entries[0].at)
    span = first if first == last else f"{first}–{last}"
    return Line(f"{apart(sitting.person)}, {span}", sort=Sort.SUB)


def _step(entry: HistoryEntry) -> Line:
    brought = translate("history", "Came with {merge}").format(merge=in_words(entry.brought)) if entry.brought else ""
    icons = {Kind.UNDO: "undo-2", Kind.REDO: "redo-2", Kind.MERGE: "merge", Kind.PULL: "merge"}
    adopted = any(mark.adopted for mark in entry.marks)
    icon = ("snowflake" if adopted else "bookmark") if entry.marks else icons.get(entry.kind, "pencil")
    tag = translate("history", "Adopted") if adopted else ""
    return Line(
        label_of(entry), str(entry.no), lead=clock(entry.at), tag=tag, below=brought, icon=icon,
        struck=not entry.counts,
    )  # fmt: skip
