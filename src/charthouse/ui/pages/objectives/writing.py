"""Typing into the tree: what Enter, Tab and the rest do while an editor is open over a title.

The editor is closed before every act and opened again after it, over whatever row comes next, so that each step of
the plan is whole. A new row is a draft of the model until its first commit; an empty one never reaches the plan.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QObject

from charthouse.domain.errors import Refused
from charthouse.domain.outline_text import indented
from charthouse.domain.text import TITLE_LIMIT
from charthouse.ui.pages.objectives import moves
from charthouse.ui.pages.objectives.acts import TreeActs
from charthouse.ui.pages.objectives.model import OutlineModel
from charthouse.ui.pages.objectives.moves import Move
from charthouse.ui.pages.objectives.nodes import DRAFT, Draft, Node
from charthouse.ui.pages.objectives.view import OutlineView
from charthouse.ui.pages.objectives.words import tr
from charthouse.ui.widgets.pasting import tell_cut

Rule = Callable[[Sequence[Node]], list[Move]]
_END = 10_000  # behind the last letter


class Writing(QObject):
    """Owns the draft and the open editor of one tree."""

    def __init__(self, model: OutlineModel, view: OutlineView, acts: TreeActs, delete: Callable[[Node], bool]) -> None:
        super().__init__(view)
        self.goes_on = False  # while a row is written behind which the next one begins at once
        self._model, self._view, self._acts, self._delete = model, view, acts, delete
        view.delegate.asked.connect(self._key)
        view.delegate.pasted.connect(self._pasted)
        view.delegate.left.connect(self._left)

    # beginning

    def edit(self, row: str, caret: int = _END) -> None:
        """Open the editor over a row."""
        if self._acts.may_write():
            self._open(row, None, caret)

    def begin(self, draft: Draft, text: str = "", caret: int = _END) -> None:
        """Show a new row to be typed into."""
        if not self._acts.may_write():
            return
        index = self._model.put_draft(draft)
        if index.isValid():
            self._open(DRAFT, text, caret)

    def end(self) -> None:
        """Keep what is being typed and close the editor."""
        editor = self._view.delegate.editor
        if editor is not None:
            node, text = self._take()
            self._keep(node, text)

    # the editor's keys

    def _key(self, key: str) -> None:
        inwards, outwards = ("Alt+Left", "Alt+Right") if self._view.isRightToLeft() else ("Alt+Right", "Alt+Left")
        acts = {
            "Return": self._enter,
            "Ctrl+Return": self._enter_below,
            "Tab": lambda: self._shift_level(moves.indent, moves.indented),
            "Shift+Tab": lambda: self._shift_level(moves.outdent, moves.outdented),
            inwards: lambda: self._shift_level(moves.indent, moves.indented),
            outwards: lambda: self._shift_level(moves.outdent, moves.outdented),
            "Alt+Up": lambda: self._move(-1),
            "Alt+Down": lambda: self._move(1),
            "Up": lambda: self._go(-1),
            "Down": lambda: self._go(1),
            "Backspace": self._erase,
            "Esc": self._escape,
        }
        self._acts.try_to(acts[key])

    def _enter(self) -> None:
        if self._is_behind_new_row():
            self._enter_behind_new_row()
            return
        caret = self._caret()
        node, text = self._take()
        if node.is_draft and not text.strip():
            self._out_of_empty(node)
        elif not text.strip():
            self._acts.retitle(node, text)
        elif not text[:caret].strip():
            self._enter_before(node, text)
        elif text[caret:].strip():
            self._break(node, text[:caret].strip(), text[caret:].strip())
        else:
            row = self._keep(node, text, goes_on=True)
            if row:
                self.begin(moves.beside(self._model.outline.by_id[row]))

    def _is_behind_new_row(self) -> bool:
        """Whether Enter means: this new row, and then the next one."""
        editor = self._view.delegate.editor
        if editor is None or self._model.draft is None or self._view.delegate.edited != DRAFT:
            return False
        return bool(editor.text.strip()) and not editor.text[editor.caret :].strip()

    def _enter_behind_new_row(self) -> None:
        """The commonest gesture of all: the editor stays open and moves on. What is refused stays in it."""
        delegate, draft = self._view.delegate, self._model.draft
        if draft is None or delegate.editor is None:
            return
        self.goes_on = True
        try:
            with self._model.going_on():
                row = self._acts.add(draft, delegate.editor.text.strip())
        finally:
            self.goes_on = False
        if row is not None:
            delegate.begin_next()
            self._view.scrollTo(self._model.index_of(DRAFT))

    def _enter_below(self) -> None:
        node, text = self._take()
        if not text.strip():
            self._open_again(node, text)
            return
        if node.is_initiative:
            self._open_again(node, text)
            moves.below(node)
        row = self._keep(node, text, goes_on=True)
        if row:
            self.begin(moves.below(self._model.outline.by_id[row]))

    def _enter_before(self, node: Node, text: str) -> None:
        """Enter before the first letter: room for a row above."""
        row = self._keep(node, text, goes_on=True)
        if row:
            kept = self._model.outline.by_id[row]
            self.begin(Draft(kept.kind, kept.place()))

    def _break(self, node: Node, before: str, behind: str) -> None:
        draft = self._model.draft
        if draft is not None and node.is_draft:
            first = self._keep(node, before, goes_on=True)
            if first:
                self.begin(moves.beside(self._model.outline.by_id[first]), behind, 0)
            return
        row = self._acts.split(node, before, behind)
        if row:
            self._open(row, None, 0)

    def _out_of_empty(self, node: Node) -> None:
        """Enter on an empty new row: one level out, and at the top away."""
        draft, before = moves.outdented(node), self._before(node)
        self._model.drop_draft()
        if draft is not None:
            self.begin(draft)
        else:
            self._view.select([before])

    def _shift_level(self, rule: Rule, draft_rule: Callable[[Node], Draft | None]) -> None:
        caret = self._caret()
        node, text = self._take()
        try:
            if node.is_draft:
                self._shift_draft(draft_rule(node), node, text, caret)
            else:
                self._move_edited(rule([node]), node, text, caret)
        except Refused:
            self._open_again(node, text, caret)
            raise

    def _shift_draft(self, draft: Draft | None, node: Node, text: str, caret: int) -> None:
        """A new row to another level: with a text it is in the plan from then on."""
        if draft is None:
            raise Refused(tr("There is no level above."))
        self._model.drop_draft()
        if not text.strip():
            self.begin(draft)
            return
        row = self._acts.add(draft, text.strip())
        if row:
            self._open(row, None, caret)
        else:
            self.begin(draft, text, caret)

    def _move_edited(self, steps: Sequence[Move], node: Node, text: str, caret: int) -> None:
        changed = text.strip() and text.strip() != node.title
        if self._acts.move(steps, node.code, (node.id, text.strip()) if changed else None):
            self._open(node.id, None, caret)

    def _move(self, by: int) -> None:
        caret = self._caret()
        node, text = self._take()
        if node.is_draft and not text.strip():
            self._open_again(node, text)
            return
        if node.is_draft:
            node = self._model.outline.by_id[self._keep(node, text)]
        try:
            self._move_edited(moves.shift(self._model.outline, [node], by), node, text, caret)
        except Refused:
            self._open_again(node, text, caret)
            raise

    def _go(self, by: int) -> None:
        """On to the row above or below, keeping what is typed."""
        node, text = self._take()
        index = self._model.index_of(node.id)
        there = self._model.node(self._view.indexAbove(index) if by < 0 else self._view.indexBelow(index))
        goal = there.id if there is not None else ""
        kept = self._keep(node, text)
        if goal:
            self._open(goal, None, _END)
        elif kept:
            self._open(kept, None, _END)

    def _erase(self) -> None:
        """Backspace in an empty row: it goes, and the row before it is edited."""
        node, text = self._take()
        before = self._before(node)
        if node.is_draft:
            self._model.drop_draft()
        elif node.children:
            self._open_again(node, text)
            raise Refused(tr("{code} has rows below it. Del deletes them all.").format(code=node.code))
        elif not self._delete(node):
            return
        if before:
            self._open(before, None, _END)

    def _escape(self) -> None:
        """Out of the editor: a row of the plan is again as it was, a new one stays if anything was typed."""
        node, text = self._take()
        if node.is_draft:
            self._keep(node, text)

    def _pasted(self, text: str) -> None:
        """Several lines: rows of their own, here or behind the row being edited."""
        node, typed = self._take()
        draft = self._model.draft
        if draft is not None and node.is_draft and not typed.strip():
            self._model.drop_draft()
            self.paste(draft, text)
            return
        row = self._keep(node, typed)
        if row:
            self.paste(moves.beside(self._model.outline.by_id[row]), text)

    def paste(self, draft: Draft, text: str) -> None:
        """Add the lines of a text where `draft` would stand."""
        lines = indented(text)
        if not lines or not self._acts.may_write():
            return
        known = set(self._model.outline.by_id)
        self._acts.paste(draft, lines)
        tell_cut(self._view, [title for _, title in lines], TITLE_LIMIT)
        added = [node.id for node in self._model.outline.rows() if node.id not in known]
        self._view.select(added[-1:])
        self._view.fresh.add(added)

    # the parts of it

    def _caret(self) -> int:
        editor = self._view.delegate.editor
        return editor.caret if editor is not None else _END

    def _take(self) -> tuple[Node, str]:
        """The edited row and the text of its editor, which is closed."""
        delegate = self._view.delegate
        node = self._model.outline.by_id[delegate.edited]
        text = delegate.editor.text if delegate.editor is not None else node.title
        delegate.close_editor()
        return node, text

    def _left(self, row: str, text: str) -> None:
        """The focus went elsewhere."""
        node = self._model.outline.node(row)
        if node is not None:
            self._keep(node, text)

    def _keep(self, node: Node, text: str, *, goes_on: bool = False) -> str:
        """Write a new text into the plan; the id of the row, empty for none. It is selected unless typing `goes_on`."""
        self.goes_on = goes_on
        try:
            return self._write(node, text.strip())
        finally:
            self.goes_on = False

    def _write(self, node: Node, title: str) -> str:
        draft = self._model.draft
        if node.is_draft:
            before = self._before(node)
            self._model.forget_draft()
            row = self._acts.add(draft, title) if draft is not None and title else None
            if row is None:
                self._model.drop_draft()
            if row is None or not self.goes_on:
                self._view.select([row or before])
            return row or ""
        if title and title != node.title:
            self._acts.retitle(node, title)
        return node.id

    def _open_again(self, node: Node, text: str, caret: int = _END) -> None:
        self._open(node.id, text, caret)

    def _open(self, row: str, text: str | None, caret: int) -> None:
        index = self._model.index_of(row)
        if not index.isValid():
            return
        self._view.show_row(index)
        self._view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._view.edit(index)
        editor = self._view.delegate.editor
        if editor is not None:
            if text is not None:
                editor.set_text(text, caret)
            editor.set_caret(caret)

    def _before(self, node: Node) -> str:
        """The row above on the screen."""
        above = self._model.node(self._view.indexAbove(self._model.index_of(node.id)))
        return above.id if above is not None else ""
