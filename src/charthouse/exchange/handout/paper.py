"""The papers a handout can be printed on, always lying on the long side (HANDOUTS A1)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from charthouse.domain.errors import Refused


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet's size in points. `scale`: how much larger the strategy page is set than on A4.

    `gutter`: how much wider the margin is on the side where reading begins, for sheets that are bound there.
    """

    name: str
    width: float
    height: float
    scale: float = 1.0
    gutter: float = 0.0


PAPERS = {
    paper.name: paper
    for paper in (
        Paper("a4", 841.89, 595.28),
        Paper("letter", 792.0, 612.0),
        Paper("a3", 1190.55, 841.89, 1.33),
    )
}


_BINDING = 14.2  # 15 mm become 20 (UX 3.3)


def paper_named(name: str, *, binding: bool = False) -> Paper:
    """The paper of that name, with room for `binding` or without. Raises Refused for another one."""
    try:
        return replace(PAPERS[name.lower()], gutter=_BINDING if binding else 0.0)
    except KeyError:
        raise Refused("“{name}” is not a paper. Choose {known}.", name=name[:40], known=", ".join(PAPERS)) from None
