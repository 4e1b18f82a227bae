"""Writes the objectives of a file: new ones with whole branches at once, others moved and changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from charthouse.document.edits import objective
from charthouse.document.edits.placing import LAST
from charthouse.document.queries.objectives import objective_tree
from charthouse.domain.errors import Refused
from charthouse.exchange.workbook.comparing import Edit
from charthouse.exchange.workbook.resolving import Names
from charthouse.exchange.workbook.sheets import Cell

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done

Together = Callable[[Sequence[Edit], Callable[[Sequence[Edit]], None]], None]


class TreeWriting:
    """Reads the rows from the first to the last and knows what each stands below: the rows above it by their levels.

    A code in the column Below says it too, wherever the row stands.
    """

    def __init__(self, document: Document, names: Names, together: Together) -> None:
        self._document, self._names, self._together = document, names, together
        self._parents = {row.id: row.parent for row in objective_tree(document).objectives}
        self._above: list[str] = []  # the objectives above the row that is read, from the goal on
        self._last: dict[str | None, str] = {}  # the last row read below each objective

    def run(self, edits: Sequence[Edit]) -> None:
        """Write them all."""
        branch: list[Edit] = []
        for edit in edits:
            if branch and not _continues(branch, edit):
                self._add(branch)
                branch = []
            if edit.row:
                self._existing(edit)
            elif "parent" in edit.fields:
                self._together([edit], self._add_below)
            else:
                branch.append(edit)
        self._add(branch)
        changed = [edit for edit in edits if edit.row and set(edit.fields) - {"depth", "parent"}]
        if changed:
            self._together(changed, self._change)

    def _change(self, edits: Sequence[Edit]) -> None:
        rows = []
        for edit in edits:
            given = self._names.given(edit)
            rows.append({"id": edit.row, **{name: given[name] for name in given if name not in ("depth", "parent")}})
        objective.set_many(self._document, rows=rows)

    def _existing(self, edit: Edit) -> None:
        if edit.fields.keys() & {"depth", "parent"}:
            self._together([edit], self._move)
        level = edit.said.cells.get("Level")
        depth = _depth(level) if isinstance(level, float) and level >= 1 and level.is_integer() else 0
        if edit.row not in self._parents:  # gone since the file was made
            del self._above[depth:]
            return
        self._above[depth:] = [edit.row]
        self._last[self._parents[edit.row]] = edit.row

    def _move(self, edits: Sequence[Edit]) -> None:
        """Below the code that it says, else below the row above that its level means, behind what was read there."""
        (edit,) = edits
        after: str | None = LAST
        if "parent" in edit.fields:
            parent = self._names.given(edit)["parent"]
        else:
            parent = self._over(_depth(edit.fields["depth"]))
            after = self._behind(parent)
        objective.move(self._document, id=edit.row, parent=parent, after=after)
        self._parents[edit.row] = None if parent is None else str(parent)

    def _add_below(self, edits: Sequence[Edit]) -> None:
        (edit,) = edits
        given = self._names.given(edit)
        given.pop("depth", None)
        add: Callable[..., Done] = objective.add
        row = str(add(self._document, **given).row)
        self._names.keep(edit, row)
        self._parents[row] = str(given["parent"])

    def _add(self, branch: Sequence[Edit]) -> None:
        """Add new rows; where one is refused, those below it are too."""
        if not branch:
            return
        mark = self._names.mark
        try:
            with self._document.edit(""):
                self._add_branch(branch)
        except Refused:
            self._names.forget(mark)
            if len(branch) > 1:
                middle = len(branch) // 2
                self._add(branch[:middle])
                self.run(branch[middle:])
                return
            del self._above[max(_depth_of(branch[0]), 0) :]
            self._together(branch, self._add_branch)  # refused again, and told

    def _add_branch(self, branch: Sequence[Edit]) -> None:
        first = _depth_of(branch[0])
        parent = self._over(first)
        rows = []
        for edit in branch:
            given = self._names.given(edit)
            rows.append({**given, "depth": _depth_of(edit) - first})
        done = objective.add_tree(self._document, rows=rows, parent=parent, after=self._behind(parent))
        for edit, row in zip(branch, done.rows, strict=True):
            depth = _depth_of(edit)
            self._parents[row] = self._above[depth - 1] if depth else None
            self._above[depth:] = [row]
            self._last[self._parents[row]] = row
            self._names.keep(edit, row)

    def _over(self, depth: int) -> str | None:
        if depth > len(self._above):
            raise Refused(
                "An objective of level {level} needs one of level {above} above it.", level=depth + 1, above=depth
            )
        return self._above[depth - 1] if depth else None

    def _behind(self, parent: str | None) -> str | None:
        """The row to stand behind: the last one read below `parent`, if it still stands there."""
        last = self._last.get(parent)
        return last if last is not None and self._parents.get(last, "") == parent else LAST


def _continues(branch: Sequence[Edit], edit: Edit) -> bool:
    """Whether a new row stands beside or below the first one of `branch`."""
    if edit.row or "parent" in edit.fields:
        return False
    try:
        return _depth_of(branch[0]) <= _depth_of(edit) <= _depth_of(branch[-1]) + 1
    except Refused:
        return False


def _depth_of(edit: Edit) -> int:
    level = edit.said.cells.get("Level")
    return 0 if level is None else _depth(level)


def _depth(level: Cell) -> int:
    if not isinstance(level, (int, float)) or level != int(level) or not 1 <= level < 100:
        raise Refused("Level is a whole number: 1 for a goal, 2 for what stands below one.")
    return int(level) - 1
