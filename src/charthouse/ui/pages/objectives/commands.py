"""What keys, menus and the mouse do with the selected rows when no editor is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from charthouse.ui.pages.objectives import moves
from charthouse.ui.pages.objectives.acts import TreeActs
from charthouse.ui.pages.objectives.clipboard import TreeClipboard
from charthouse.ui.pages.objectives.model import OutlineModel
from charthouse.ui.pages.objectives.moves import Move
from charthouse.ui.pages.objectives.nodes import Draft, Kind, Node, Place, roots
from charthouse.ui.pages.objectives.view import OutlineView
from charthouse.ui.pages.objectives.writing import Writing
from charthouse.ui.widgets.pasting import clipboard_text


class RowCommands:
    """Acts on the rows of one tree. `lost`: for each deleted row, what was selected when it went.

    An open editor keeps what was typed before any of them.
    """

    def __init__(self, model: OutlineModel, view: OutlineView, acts: TreeActs, clipboard: TreeClipboard) -> None:
        self._model, self._view, self._acts, self._clipboard = model, view, acts, clipboard
        self.writing = Writing(model, view, acts, lambda node: self._delete_rows([node]))
        self.measures: Mapping[str, int] = {}
        self.lost: dict[str, tuple[str, ...]] = {}

    # adding and rewording

    def add(self) -> None:
        """A row behind the current one; the first goal where there is none."""
        self.writing.end()
        current = self._view.current()
        if current is not None:
            self.writing.begin(moves.beside(current))
        else:
            self.add_goal()

    def add_goal(self, *, text: str = "") -> None:
        """A goal behind all goals, of which `text` is typed already."""
        self.writing.end()
        self.writing.begin(Draft(Kind.OBJECTIVE, self._end()), text)

    def add_below(self) -> None:
        """An objective below the current one."""
        self._at_current(lambda node: self.writing.begin(moves.below(node)))

    def add_initiative(self) -> None:
        """An initiative of the current objective, or behind the current initiative."""
        self._at_current(lambda node: self.writing.begin(moves.initiative_at(node)))

    def edit(self) -> None:
        """Open the editor over the current title."""
        self._at_current(lambda node: self.writing.edit(node.id))

    # moving

    def indent(self) -> None:
        """The selected rows one level in."""
        self._move(moves.indent)

    def outdent(self) -> None:
        """The selected rows one level out."""
        self._move(moves.outdent)

    def up(self) -> None:
        """The selected rows one place up."""
        self._move(lambda nodes: moves.shift(self._model.outline, nodes, -1))

    def down(self) -> None:
        """The selected rows one place down."""
        self._move(lambda nodes: moves.shift(self._model.outline, nodes, 1))

    def make(self, steps: Sequence[Move]) -> None:
        """Move rows as a drop says; one that stays where it is, is no step."""
        outline = self._model.outline
        if all(outline.by_id[one.row].place() == one.place for one in steps):
            return
        if self._acts.may_write() and self._acts.move(steps, outline.by_id[steps[0].row].code):
            self._view.select([one.row for one in steps])
            self._view.setFocus()

    # away and along

    def delete(self) -> None:
        """Delete the selected rows; the next row takes over."""
        self.writing.end()
        nodes = roots(self._view.selected())
        if nodes and self._acts.may_write():
            heir = _heir(nodes)
            if self._delete_rows(nodes):
                self._view.select([heir])

    def copy(self) -> None:
        """The selected rows with all that hangs on them: for a plan, and as text indented by tabs."""
        self._put(cut=False)

    def cut(self) -> None:
        """Copy, and delete; pasted into this plan, they are the same rows as before."""
        self._put(cut=True)
        self.delete()

    def paste(self) -> None:
        """What was copied or cut in a plan behind the current row, else the lines of a text."""
        self.writing.end()
        self._acts.try_to(self._paste)

    def paste_text(self) -> None:
        """The lines of the clipboard as rows behind the current one; their indents become levels."""
        self.writing.end()
        current = self._view.current()
        draft = moves.beside(current) if current is not None else Draft(Kind.OBJECTIVE, self._end())
        self.writing.paste(draft, clipboard_text(self._view))

    def duplicate(self) -> None:
        """The selected rows once more, with all that hangs on them, behind the last of them."""
        self.writing.end()
        rows = self._acts.duplicate([node.id for node in roots(self._view.selected())])
        if rows:
            self._view.select(rows)
            self._view.fresh.add(rows)

    def _put(self, *, cut: bool) -> None:
        self.writing.end()
        self._clipboard.put(roots(self._view.selected()), cut=cut and not self._acts.reads_only)

    def _paste(self) -> None:
        found = self._clipboard.rows()
        if found is None:
            self.paste_text()
        elif self._acts.may_write() and (rows := self._clipboard.paste(found, self._view.current(), self._end())):
            self._view.select(rows)
            self._view.fresh.add(rows)

    def _end(self) -> Place:
        """Behind all goals."""
        goals = self._model.outline.root.of_kind(Kind.OBJECTIVE)
        return Place(None, goals[-1].id if goals else None)

    def _at_current(self, act: Callable[[Node], object]) -> None:
        self.writing.end()
        current = self._view.current()
        if current is not None:
            self._acts.try_to(lambda: act(current))

    def _move(self, rule: Callable[[Sequence[Node]], list[Move]]) -> None:
        self.writing.end()
        nodes = roots(self._view.selected())
        if nodes and self._acts.may_write():
            self._acts.try_to(lambda: self._make_all(rule(nodes), nodes))

    def _make_all(self, steps: Sequence[Move], nodes: Sequence[Node]) -> None:
        if self._acts.move(steps, nodes[0].code):
            self._view.select([node.id for node in nodes])

    def _delete_rows(self, nodes: Sequence[Node]) -> bool:
        chosen = tuple(node.id for node in nodes)
        self.lost |= {below.id: chosen for node in nodes for below in node.walk()}
        return self._acts.delete(nodes, self.measures)


def _heir(going: Sequence[Node]) -> str:
    """Who takes over when rows go: the next sibling that stays, else the one before, else the row above."""
    last = going[-1]
    behind = [one for one in last.siblings[last.row + 1 :] if one not in going]
    before = [one for one in last.siblings[: last.row] if one not in going]
    if behind or before:
        return (behind or before[::-1])[0].id
    return last.above.id if last.above is not None else ""
