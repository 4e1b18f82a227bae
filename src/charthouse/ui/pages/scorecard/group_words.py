"""What is said over the groups of the scorecard: their names, and what their measures amount to."""

from __future__ import annotations

from collections.abc import Sequence

from charthouse.analysis.rollup import RollUp
from charthouse.document.queries.scorecard import MeasureRow
from charthouse.document.queries.scorecard_groups import ScoredGroup
from charthouse.domain.kinds import Status
from charthouse.domain.text import apart
from charthouse.exchange.handout.figures import Figures
from charthouse.ui.numbers import written
from charthouse.ui.pages.scorecard.words import tr
from charthouse.ui.wording import status_within, status_word


def heading_word(title: str) -> str:
    """What stands over a group."""
    return title or tr("Without a perspective")


def rolled_up(score: RollUp, figures: Figures) -> str:
    """Behind the name of a group, for the eye: “score 7.5, 4 of 6 current”."""
    parts = [] if score.score is None else [tr("score {score}").format(score=figures.number(score.score, 1))]
    parts.append(tr("{current} of {count} current").format(current=written(score.current), count=written(score.total)))
    return ", ".join(parts)


def group_facts(group: ScoredGroup, figures: Figures) -> str:
    """Behind the name of a group: how many of its measures are on track, and what they amount to."""
    if group.score is None:
        return tr("figures are on their way")
    return ", ".join(filter(None, (on_track(group.rows), rolled_up(group.score, figures) if group.score.total else "")))


def group_spoken(group: ScoredGroup, figures: Figures) -> str:
    """The head of a group for a screen reader: name, status, mean, coverage and worst."""
    score, parts = group.score, [apart(heading_word(group.heading.title))]
    if score is None or not score.total:
        parts.append(group_facts(group, figures))
    else:
        parts += [on_track(group.rows), status_word(score.status), rolled_up(score, figures), worst_word(score)]
    return ", ".join(part for part in parts if part)


def worst_word(score: RollUp) -> str:
    """The worst measure below by name."""
    worst = score.worst
    words = tr("worst: {name}, {status}")
    return words.format(name=apart(worst.name), status=status_within(worst.status)) if worst is not None else ""


def on_track(rows: Sequence[MeasureRow]) -> str:
    """Beside the name of a goal: “3 of 5 on track”."""
    met = sum(1 for row in rows if row.state.status is Status.ON_TRACK)
    return tr("{met} of {count} on track").format(met=written(met), count=written(len(rows))) if rows else ""
