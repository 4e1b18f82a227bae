"""The words of the tree: what a row is, how it stands, and the sentence a screen reader says of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from charthouse.document.queries.objective_tree import InitiativeRow, ObjectiveTree
from charthouse.document.queries.plan import PlanInfo
from charthouse.domain.kinds import InitiativeState, Level, Status
from charthouse.domain.text import apart
from charthouse.exchange.handout.figures import Figures
from charthouse.ui.dates import short_day
from charthouse.ui.numbers import written
from charthouse.ui.pages.objectives.nodes import Node
from charthouse.ui.pages.objectives.scores import RowState
from charthouse.ui.wording import status_word


def tr(text: str, note: str = "", count: int = -1) -> str:
    """In the person's language."""
    return QCoreApplication.translate("objectives", text, note, count)


def state_word(state: str) -> str:
    """How far an initiative is."""
    words = {
        InitiativeState.PLANNED: tr("Planned"),
        InitiativeState.UNDERWAY: tr("Underway"),
        InitiativeState.DONE: tr("Done"),
        InitiativeState.STOPPED: tr("Stopped"),
    }
    return words[InitiativeState(state)]


def level_word(level: str) -> str:
    """Whose objective it is."""
    words = {
        Level.ORGANISATION: tr("Organisation"),
        Level.UNIT: tr("Unit"),
        Level.TEAM: tr("Team"),
        Level.PERSON: tr("Person"),
    }
    return words[Level(level)]


def kind_word(node: Node, levels: Sequence[str] = ()) -> str:
    """“Goal”, “Objective”, “Initiative”; goals and objectives by the plan's own names of its `levels`."""
    if node.is_initiative:
        return tr("Initiative")
    if levels:
        return levels[min(node.depth, len(levels) - 1)]
    return tr("Goal") if node.is_goal else tr("Objective")


def counted(count: int, one: str, many: str) -> str:
    """“1 goal”, “3 goals”."""
    return f"{written(count)} {one if count == 1 else many}"


def listed(parts: Sequence[str]) -> str:
    """“3 objectives, 1 initiative and 5 measures”."""
    if len(parts) < 2:
        return "".join(parts)
    return tr("{many} and {last}").format(many=", ".join(parts[:-1]), last=parts[-1])


def facts(tree: ObjectiveTree, goals: int) -> str:
    """What the tree holds, for the head of the page; `goals` of its objectives are goals."""
    objectives = tree.count - goals
    initiatives = sum(len(items) for items in tree.initiatives.values())
    parts = [
        counted(goals, tr("goal"), tr("goals")) if goals else "",
        counted(objectives, tr("objective"), tr("objectives")) if objectives else "",
        counted(initiatives, tr("initiative"), tr("initiatives")) if initiatives else "",
    ]
    return ", ".join(part for part in parts if part)


def with_words(objectives: int, initiatives: int, measures: int) -> str:
    """What goes along with a row that is deleted; empty when nothing does."""
    parts = [
        counted(objectives, tr("objective"), tr("objectives")) if objectives else "",
        counted(initiatives, tr("initiative"), tr("initiatives")) if initiatives else "",
        counted(measures, tr("measure"), tr("measures")) if measures else "",
    ]
    return listed([part for part in parts if part])


def sentence(node: Node, state: RowState | None, plan: PlanInfo, figures: Figures) -> str:
    """A row in full, as it is read out."""
    parts = [f"{kind_word(node, plan.levels)} {node.code}", apart(node.title) or tr("new row")]
    if node.owner:
        parts.append(tr("owner {name}").format(name=apart(node.owner[1])))
    if node.due:
        parts.append(tr("due {date}").format(date=short_day(node.due, plan.fiscal_start_month)))
    if isinstance(node.item, InitiativeRow):
        parts.append(state_word(node.item.state))
    if state is not None and state.roll_up.total:
        parts += _state_parts(state, figures)
    return ", ".join(parts)


def current_words(current: int, total: int) -> str:
    """“4 of 6 measures current”."""
    words = tr("{current} of {total} measures current") if total != 1 else tr("{current} of {total} measure current")
    return words.format(current=written(current), total=written(total))


def _state_parts(state: RowState, figures: Figures) -> list[str]:
    roll_up = state.roll_up
    parts = [status_word(roll_up.status)] if roll_up.status is not Status.NOT_APPLICABLE else []
    if roll_up.score is not None:
        parts.append(tr("score {score}").format(score=figures.number(roll_up.score, 1)))
    if state.worst is not None and roll_up.worst is not None:
        parts.append(
            tr("worst: {name}, {status}").format(name=apart(roll_up.worst.name), status=status_word(state.worst))
        )
    parts.append(current_words(roll_up.current, roll_up.total))
    return parts
