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
    "scorecard": "Scorecard",
    "measures": "Measure by measure",
    "resources": "Resources",
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
    "scorecard": "Measures: now, target, trend",
    "measures": "The course of each, its notes and definition",
    "resources": "What is planned against what there is",
    "people": "For each person: what is theirs",
    "numbers": "Every score with its sum",
}
"""What a page holds, in few words."""

AROUND: Final = frozenset(("cover", "contents"))
"""Pages that hold nothing of their own: they come with others only."""

ASKED_FOR: Final = frozenset(("people",))
"""Pages that are no part of the pack unless somebody asks for them: they are handed out one by one."""


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
