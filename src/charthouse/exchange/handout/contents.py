"""Which pages a handout has, by name and title. Light to import: dialogs and the command line ask here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from charthouse.domain.errors import Refused

TITLES: Final = {
    "strategy": "Strategy on a page",
    "swot": "SWOT",
    "tows": "TOWS strategies",
    "objectives": "Objectives",
    "scorecard": "Scorecard",
    "resources": "Resources",
}
"""Title by name, in the order of the pack."""


def page_names(names: Iterable[str] = ()) -> tuple[str, ...]:
    """The pages asked for, in the order of the pack; all where none is named. Raises Refused for an unknown name."""
    wanted = [name.strip().lower() for name in names]
    for name in wanted:
        if name not in TITLES:
            raise Refused(f"“{name[:40]}” is not a page of the handout. Choose from {', '.join(TITLES)}.")
    return tuple(name for name in TITLES if not wanted or name in wanted)
