"""Which pages a handout has, by name and title. Light to import: dialogs and the command line ask here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from charthouse.domain.errors import Refused
from charthouse.exchange.wording import phrase

TITLES: Final = {
    "cover": phrase("Cover"),
    "contents": phrase("Contents"),
    "strategy": phrase("Strategy on a page"),
    "swot": phrase("SWOT"),
    "tows": phrase("TOWS strategies"),
    "map": phrase("Strategy map"),
    "objectives": phrase("Objectives"),
    "diagram": phrase("Objective diagram"),
    "scorecard": phrase("Scorecard"),
    "measures": phrase("Measure by measure"),
    "resources": phrase("Resources"),
    "changes": phrase("What changed"),
    "people": phrase("My page"),
    "numbers": phrase("How the numbers came about"),
}
"""Title by name, in the order of the pack."""

ABOUT: Final = {
    "strategy": phrase("What we are for, where we are, our goals"),
    "swot": phrase("What the room saw, the starred first"),
    "tows": phrase("What the items come to"),
    "map": phrase("What leads to what"),
    "objectives": phrase("Owners, dates, weights, scores"),
    "diagram": phrase("Goals and what is below them, as boxes"),
    "scorecard": phrase("Measures: now, target, trend"),
    "measures": phrase("The course of each, its notes and definition"),
    "resources": phrase("What is planned against what there is"),
    "changes": phrase("What is new, gone or different since a checkpoint"),
    "people": phrase("For each person and unit: what is theirs"),
    "numbers": phrase("Every score with its sum"),
}
"""What a page holds, in few words."""

CHANGES: Final = "changes"
"""The page that needs to know since when."""

AROUND: Final = frozenset(("cover", "contents"))
"""Pages that hold nothing of their own: they come with others only."""

ASKED_FOR: Final = frozenset(("diagram", "measures", "people"))
"""Pages that are no part of the pack unless somebody asks for them.

The diagram tells what the objectives page does, a sheet for each measure is more than leaders read, My pages are handed
out singly.
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
