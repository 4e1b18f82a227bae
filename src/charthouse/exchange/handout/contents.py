"""Which pages a handout has, by name and title. Light to import: dialogs and the command line ask here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from charthouse.domain.errors import Refused

TITLES: Final = {
    "cover": "Cover",
    "contents": "Contents",
    "strategy": "Strategy on a page",
    "swot": "SWOT",
    "tows": "TOWS strategies",
    "map": "Strategy map",
    "objectives": "Objectives",
    "diagram": "Objective diagram",
    "scorecard": "Scorecard",
    "measures": "Measure by measure",
    "resources": "Resources",
    "changes": "What changed",
    "people": "My page",
    "numbers": "How the numbers came about",
}
"""Title by name, in the order of the pack."""

ABOUT: Final = {
    "strategy": "What we are for, where we are, our goals",
    "swot": "What the room saw, the starred first",
    "tows": "What the items come to",
    "map": "What leads to what",
    "objectives": "Owners, dates, weights, scores",
    "diagram": "Goals and what is below them, as boxes",
    "scorecard": "Measures: now, target, trend",
    "measures": "The course of each, its notes and definition",
    "resources": "What is planned against what there is",
    "changes": "What is new, gone or different since a checkpoint",
    "people": "For each person and unit: what is theirs",
    "numbers": "Every score with its sum",
}
"""What a page holds, in few words."""

CHANGES: Final = "changes"
"""The page that needs to know since when."""

AROUND: Final = frozenset(("cover", "contents"))
"""Pages that hold nothing of their own: they come with others only."""

ASKED_FOR: Final = frozenset(("diagram", CHANGES, "people"))
"""Pages that are no part of the pack unless somebody asks for them.

The diagram tells what the objectives page does, changes need a checkpoint to choose, My pages are handed out singly.
"""


def page_names(names: Iterable[str] = ()) -> tuple[str, ...]:
    """The pages asked for, in the order asked for and each once; the usual ones, as in the pack, where none is named.

    Raises Refused for an unknown name.
    """
    wanted = [name.strip().lower() for name in names]
    for name in wanted:
        if name not in TITLES:
            raise Refused(
                "“{name}” is not a page of the handout. Choose from {known}.", name=name[:40], known=", ".join(TITLES)
            )
    return tuple(dict.fromkeys(wanted)) or tuple(name for name in TITLES if name not in ASKED_FOR)
