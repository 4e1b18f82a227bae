"""What each page of the handout holds in this plan, in a line; and why one would be empty."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from charthouse.document.queries.contents import PlanContents
from charthouse.ui.numbers import written


@dataclass(frozen=True, slots=True)
class PageFact:
    """`about` is what a page holds, or, where it is not `there`, the reason."""

    there: bool
    about: str


def page_facts(holds: PlanContents) -> dict[str, PageFact]:
    """By the names of `exchange.handout.contents.TITLES`. Agrees with which pages the handout leaves out."""
    facts = {
        "strategy": _strategy(holds),
        "swot": _fact(_swot(holds), _say("No SWOT items yet")),
        "tows": _fact(_tows(holds), _say("No strategies yet")),
        "map": _fact(_map(holds), _say("No objective has a perspective or a link yet")),
        "objectives": _fact(_objectives(holds), _say("No goals yet")),
        "scorecard": _fact(_scorecard(holds), _say("No measures yet")),
        "measures": _fact(_scorecard(holds), _say("No measures yet")),
        "resources": _fact(_resources(holds), _say("No resources yet")),
        "diagram": _fact(_boxes(holds), _say("No goals yet")),
        "changes": _fact(_changes(holds), _say("No checkpoint yet")),
        "people": _fact(_people(holds), _say("Nobody owns anything yet")),
        "numbers": _fact(_scorecard(holds), _say("No measures yet")),
    }
    there = any(fact.there for fact in facts.values())
    nothing = _say("Nothing to put behind it yet")
    cover = PageFact(there, _say("Title, vision, version") if there else nothing)
    contents = PageFact(there, _say("Page numbers, how to read it") if there else nothing)
    return {"cover": cover, "contents": contents, **facts}


def _say(text: str) -> str:
    return QCoreApplication.translate("export", text)


def _fact(parts: list[str], reason: str) -> PageFact:
    return PageFact(bool(parts), ", ".join(parts) or reason)


def _count(number: int, one: str, many: str) -> list[str]:
    return [f"{written(number)} {one if number == 1 else many}"] if number else []


def _strategy(holds: PlanContents) -> PageFact:
    parts = [_say("Vision")] if holds.vision else []
    parts += _count(holds.stated - holds.vision, _say("statement"), _say("statements"))
    parts += _goals(holds)
    if not parts and holds.told:
        parts = [_say("Statements in full")]
    return _fact(parts, _say("No vision and no goals yet"))


def _swot(holds: PlanContents) -> list[str]:
    return _count(holds.items, _say("item"), _say("items")) + _count(holds.starred, _say("starred"), _say("starred"))


def _tows(holds: PlanContents) -> list[str]:
    return _count(holds.strategies, _say("strategy"), _say("strategies"))


def _map(holds: PlanContents) -> list[str]:
    return _count(holds.mapped, _say("objective"), _say("objectives")) + _count(
        holds.causes if holds.mapped else 0, _say("link"), _say("links")
    )


def _goals(holds: PlanContents) -> list[str]:
    return _count(holds.goals, _say("goal"), _say("goals"))


def _objectives(holds: PlanContents) -> list[str]:
    return _boxes(holds) + _count(holds.initiatives, _say("initiative"), _say("initiatives"))


def _scorecard(holds: PlanContents) -> list[str]:
    if not holds.measures:
        return []
    measured = _say("{count} with readings").format(count=written(holds.measured))
    return [*_count(holds.measures, _say("measure"), _say("measures")), measured]


def _people(holds: PlanContents) -> list[str]:
    people = _count(holds.owners, _say("person, on a sheet of their own"), _say("people, each on their own sheet"))
    return people + _count(holds.owning, _say("unit"), _say("units"))


def _boxes(holds: PlanContents) -> list[str]:
    return _goals(holds) + _count(holds.objectives, _say("objective"), _say("objectives"))


def _changes(holds: PlanContents) -> list[str]:
    return _count(holds.checkpoints, _say("checkpoint to choose from"), _say("checkpoints to choose from"))


def _resources(holds: PlanContents) -> list[str]:
    found = _count(holds.resources, _say("resource"), _say("resources"))
    return found + _count(holds.funded if found else 0, _say("initiative"), _say("initiatives"))
