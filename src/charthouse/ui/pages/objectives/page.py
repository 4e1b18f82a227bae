"""The Objectives page: the tree from goals down to initiatives, typed, moved and judged in one place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from charthouse.document.queries.objective_tree import ObjectiveTree
from charthouse.document.queries.objectives import objective_tree
from charthouse.document.queries.plan import PlanInfo, plan_info
from charthouse.domain.kinds import Status
from charthouse.exchange.handout.figures import Figures
from charthouse.ui.pages.context_menu import context_menu
from charthouse.ui.pages.objectives.acts import TreeActs
from charthouse.ui.pages.objectives.banner import VisionBanner
from charthouse.ui.pages.objectives.clipboard import TreeClipboard
from charthouse.ui.pages.objectives.columns import MARGIN
from charthouse.ui.pages.objectives.commands import RowCommands
from charthouse.ui.pages.objectives.details import TreeDetails
from charthouse.ui.pages.objectives.details_acts import DetailsActs
from charthouse.ui.pages.objectives.diagram import TreeDiagram
from charthouse.ui.pages.objectives.errand import FieldErrand
from charthouse.ui.pages.objectives.key_map import menu_entries, row_keys
from charthouse.ui.pages.objectives.model import OutlineModel
from charthouse.ui.pages.objectives.nodes import Node
from charthouse.ui.pages.objectives.outline import Difference
from charthouse.ui.pages.objectives.reading import told
from charthouse.ui.pages.objectives.scores import Scores
from charthouse.ui.pages.objectives.view import OutlineView
from charthouse.ui.pages.objectives.words import facts, sentence
from charthouse.ui.pages.objectives.zoom import Zoom
from charthouse.ui.pages.page import ALL, MarkPlace, MenuEntry, Page, PageContext
from charthouse.ui.pages.scorecard.naming import NAME_BELOW
from charthouse.ui.painting.mirroring import margins
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.notices import EmptyState

if TYPE_CHECKING:
    from charthouse.document.document import Changed

_OPEN_AT_FIRST = 300  # rows that are all shown when the page opens; of more only the goals


@dataclass(frozen=True, slots=True)
class _Chosen:
    """Selected rows, the current one, and those that may take its place, the nearest first."""

    rows: Sequence[str]
    current: str
    nearest: Sequence[str]


class ObjectivesPage(Page):
    """Wiring: what is typed, pressed or dropped becomes an act on rows, and then the focus moves on."""

    name = "objectives"
    depends_on: ClassVar = {
        "objective": ALL,
        "initiative": ALL,
        "measure": ALL,
        "target": ALL,
        "reading": ALL,
        "measurement": ALL,
        "result": ALL,
        "swot_link": ALL,
        "tows_source": ALL,
        "tows_strategy": frozenset({"objective"}),
        "swot_item": frozenset({"text"}),
        "person": frozenset({"name"}),
        "plan": frozenset({"vision", "end", "start", "as_of", "fiscal_start_month", "locale", "level_names"}),
    }

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, QCoreApplication.translate("pages", "Objectives"))
        self._tree = ObjectiveTree((), {}, {})
        self._measures = 0  # of all objectives
        self._opened = False
        self._plan = PlanInfo()
        self.acts = TreeActs(self.bridge, self.services)
        self.scores = Scores(self.bridge, self)
        self.model = OutlineModel(self._sentence, self)
        self.view = OutlineView(self.theme, self.model, self.scores.of, self.tr("Goals, objectives and initiatives"))
        self._cells = self.view.delegate.cells
        self.commands = RowCommands(self.model, self.view, self.acts, TreeClipboard(self.bridge, self.services))
        self.banner = VisionBanner(self.theme)
        self.diagram = TreeDiagram(self.theme, self.view, self._status)
        self.zoom = Zoom(self.theme, self.view, self.acts)
        self.empty = EmptyState(
            self.theme,
            icon="target",
            title=self.tr("No goals yet"),
            why=self.tr(
                "Press Enter and type the first goal. Enter adds the next row, Tab puts it under the last."
                " Paste an outline to add many."
            ),
            example=self.tr("Every child a reader\nOpen when families are free"),
        )
        QVBoxLayout(self.view.viewport()).addWidget(self.empty)
        self._details_acts = DetailsActs(self.acts, lambda: self._plan.locale)
        self._details = TreeDetails(self.theme, self._details_acts.write, lambda: self._plan.fiscal_start_month)
        self.errand = FieldErrand(self, self._details)
        self._lay_out()
        self._connect()

    # what the window asks

    def start(self) -> None:
        self.find_field().setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def details(self) -> QWidget:
        return self._details

    def find_field(self) -> QWidget:
        return self.view if self.diagram.isHidden() else self.diagram

    def turn(self) -> None:
        """Show the tree as a diagram, or as rows again."""
        self.commands.writing.end()
        as_diagram = self.diagram.isHidden()
        self.view.setVisible(not as_diagram)
        self._as_diagram.setChecked(as_diagram)
        if as_diagram:
            self.diagram.open_whole()
        else:
            self.diagram.hide()
            self.start()

    def follow(self, changed: Changed) -> None:
        self.scores.follow(changed)
        super().follow(changed)

    def refresh(self) -> None:
        document = self.bridge.document
        self._show_plan(plan_info(document))
        before, self._tree = self._tree, objective_tree(document)
        if self._tree.measures is not before.measures:
            self._measures = sum(self._tree.measures.values())
        self.scores.refresh(self._measures)
        self.commands.measures = self._tree.measures
        self.view.delegate.close_unless(self._tree.has)
        chosen = self._chosen()
        found = self.model.show_tree(self._tree)
        self._show_folds(found)
        self.zoom.refresh()
        if not self.view.is_editing:
            self._choose_again(chosen, found)
        self.view.viewport().update()  # the scores of other rows, and names beside them
        self.header.set_facts(facts(self._tree, self.model.outline.goals))
        self._show_empty()
        self.diagram.refresh()
        if not self.commands.writing.goes_on:
            self._show_details()

    def _show_plan(self, plan: PlanInfo) -> None:
        """What the plan says of itself, which few steps touch."""
        if plan is self._plan:
            return
        self._plan = plan
        self._cells.fiscal_month = plan.fiscal_start_month
        if plan.locale != self._cells.figures.locale:
            self._cells.figures = Figures(plan.locale)
        self.banner.show_plan(plan)
        self.view.head.name_levels(plan.levels)

    def mark_places(self) -> Sequence[MarkPlace]:
        return [(self.view.viewport(), self.view.title_of)]

    def reveal(self, row: str) -> bool:
        row = self.scores.objective_of(row) or row
        if self.model.outline.node(row) is None:
            return False
        came_back = self.commands.lost.get(row, (row,))
        if self.view.is_editing:  # typing goes on; what came back is shown all the same
            self.view.show_row(self.model.index_of(row))
        else:
            self.view.select(came_back)
            self.diagram.follow()
        self.view.fresh.add(came_back)
        return True

    def chosen_codes(self) -> frozenset[str]:
        return frozenset(node.code for node in self.view.selected())

    def entries(self) -> Sequence[MenuEntry]:
        return menu_entries(self)

    def hold_still(self) -> None:
        """Ask for no goals."""
        self.empty.leave_out_advice()

    def _add_row(self) -> None:
        if not self.diagram.isHidden():
            self.turn()
        self.commands.add()

    def _status(self, objective: str) -> Status | None:
        state = self.scores.of(objective)
        return state.roll_up.status if state is not None and state.roll_up.total else None

    def has_rows(self) -> bool:
        """Whether there is a row to act on."""
        return bool(self.view.selected())

    # wiring

    def _lay_out(self) -> None:
        self._add_goal = Button(self.theme, self.tr("Add a row"), icon="plus", shortcut=self.tr("Enter"))
        self._as_diagram = Button(
            self.theme, self.tr("Diagram"), icon="git-fork", tooltip=self.tr("Boxes and lines (Alt+5)")
        )
        self._as_diagram.setCheckable(True)
        self.header.add_action(self._as_diagram)
        self.header.add_action(self._add_goal, writes=True)
        self._body = QVBoxLayout()
        self._body.addWidget(self.banner)
        self._body.addWidget(self.zoom.trail)
        self._rows = QVBoxLayout()
        self._rows.addWidget(self.view)
        self._rows.addWidget(self.diagram)
        self.column.addLayout(self._body)
        self.column.addLayout(self._rows, 1)
        self._restyle()

    def _connect(self) -> None:
        self.theme.changed.connect(self._restyle)
        self.banner.clicked.connect(lambda: self.services.go("vision"))
        self._add_goal.clicked.connect(self._add_row)
        self._as_diagram.clicked.connect(self.turn)
        self.diagram.left.connect(self.turn)
        self.scores.came.connect(self._show_scores)
        self.view.current_changed.connect(self._follow_current)
        self.view.dropped.connect(self.commands.make)
        self.view.began.connect(lambda text: self.commands.add_goal(text=text))
        self.view.scrolls.connect(lambda scrolls: self._make_room(scrolls=scrolls))
        self.view.delegate.typing.connect(lambda typing: self.bridge.mark_typing(self.view, typing=typing))
        self.model.drafted.connect(self.view.delegate.close_editor)
        self.model.rowsInserted.connect(self._show_empty)
        self.model.rowsRemoved.connect(self._show_empty)
        self._details_acts.attend(self._details, self.services)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._context_menu)
        self.view.bind(row_keys(self))

    def _restyle(self) -> None:
        px = self.theme.px
        self._body.setContentsMargins(px(24), px(6), px(24), px(6))
        self._make_room(scrolls=self.view.verticalScrollBar().maximum() > 0)

    def _make_room(self, *, scrolls: bool) -> None:
        """The scroll bar stands in the page's margin."""
        px = self.theme.px
        end = px(MARGIN) - (self.view.verticalScrollBar().sizeHint().width() if scrolls else 0)
        self._rows.setContentsMargins(margins(self, px(MARGIN), px(4), max(end, 0), px(8)))

    # keeping up

    def _sentence(self, node: Node) -> str:
        state = None if node.is_initiative else self.scores.of(node.id)
        return sentence(node, state, self._plan, self._cells.figures)

    def _show_folds(self, found: Difference) -> None:
        """What was open stays open; what was never seen is open, but not all of a large plan at once."""
        if self._opened or not self._tree.blocks:
            nodes = map(self.model.outline.node, filter(None, found.parents))
            self.view.restore_opened(node for node in nodes if node is not None)
            return
        self._opened = True
        if len(self.model.outline.by_id) > _OPEN_AT_FIRST:
            self.view.close_all()
        else:
            self.view.open_all()

    def _chosen(self) -> _Chosen:
        """What is selected; nothing while a row is typed into, which stays as it is."""
        current = None if self.view.is_editing else self.view.current()
        if current is None:
            return _Chosen((), "", ())
        before = [one.id for one in reversed(current.siblings[: current.row])]
        above = [current.above.id] if current.above is not None else []
        return _Chosen([node.id for node in self.view.selected()], current.id, (*before, *above))

    def _choose_again(self, chosen: _Chosen, found: Difference) -> None:
        """Select what was selected; where rows came back that were deleted, what was selected then.

        Where all of it is gone, the row that stood before it.
        """
        lost, known = self.commands.lost, self.model.outline.by_id
        back = next((row for row in found.came if row in lost), None)
        if back is not None:
            self.view.select(lost[back])
        elif found.parents and any(row in known for row in chosen.rows):
            self.view.select_quietly(chosen.rows, chosen.current)
        elif found.parents:
            self.view.select([row for row in chosen.nearest if row in known][:1])

    def _show_scores(self) -> None:
        self.view.viewport().update()
        self.diagram.viewport().update()
        self._show_details()

    def _follow_current(self) -> None:
        """While a new row is typed, the details stay with the row that was current before."""
        node = self.view.current()
        if node is None or not node.is_draft:
            self._show_details()

    def _show_details(self) -> None:
        node = self.view.current()
        if node is not None and node.is_draft:
            node = self.model.outline.by_id.get(self.shown_row)
        self.tell_row(node.id if node is not None else None)
        if node is None:
            self._details.show_told(None)
        else:
            self._details.show_told(told(self.bridge.document, node, self.scores, self._plan, self._cells.figures))

    def _show_empty(self) -> None:
        self.empty.setVisible(self.model.rowCount() == 0)

    def _context_menu(self, at: QPoint) -> None:
        entries = [entry for entry in self.offered() if entry.keys and entry.menu != "view"]
        if not self.view.indexAt(at).isValid():
            entries = [entry for entry in entries if entry.enabled is None]
        context_menu(self, self.theme, entries).popup(self.view.viewport().mapToGlobal(at))

    def add_measure(self) -> None:
        """Go to the scorecard, where a measure of the current objective is named."""
        node = self.view.current()
        if node is not None and node.is_initiative:
            self.acts.say(self.tr("Measures belong to objectives. Select {code}.").format(code=_code_above(node)))
        elif node is not None:
            self.services.go("scorecard", f"{NAME_BELOW}{node.id}")


def _code_above(node: Node) -> str:
    return node.above.code if node.above is not None else ""
