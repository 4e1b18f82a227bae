"""The papers a handout can be printed on, always lying on the long side (HANDOUTS A1)."""

from __future__ import annotations

from dataclasses import dataclass

from charthouse.domain.errors import Refused


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet's size in points. `scale`: how much larger the strategy page is set than on A4."""

    name: str
    width: float
    height: float
    scale: float = 1.0


PAPERS = {
    paper.name: paper
    for paper in (
        Paper("a4", 841.89, 595.28),
        Paper("letter", 792.0, 612.0),
        Paper("a3", 1190.55, 841.89, 1.33),
    )
}


def paper_named(name: str) -> Paper:
    """The paper of that name. Raises Refused for another one."""
    try:
        return PAPERS[name.lower()]
    except KeyError:
        raise Refused(f"“{name[:40]}” is not a paper. Choose {', '.join(PAPERS)}.") from None
