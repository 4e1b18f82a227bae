"""The words of the strategy map, and the sentence a screen reader says of a box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from charthouse.document.queries.strategy_map import ADVISED_BOXES, MapBox, StrategyMap
from charthouse.domain.kinds import Cause, Status
from charthouse.domain.text import apart
from charthouse.ui.numbers import written
from charthouse.ui.wording import status_word


def tr(text: str) -> str:
    """In the person's language."""
    return QCoreApplication.translate("map", text)


def usual_bands() -> tuple[str, ...]:
    """The four perspectives of a balanced scorecard, for a plan that names none yet."""
    return tr("Financial"), tr("Customers"), tr("Internal processes"), tr("Learning and growth")


def band_word(name: str) -> str:
    """What stands at the side of a band."""
    return name or tr("No perspective")


def cause_word(kind: Cause) -> str:
    """“leads to”, “supports”."""
    return tr("leads to") if kind is Cause.LEADS_TO else tr("supports")


def facts(drawn: StrategyMap) -> str:
    """What the head of the page says."""
    if drawn.left_out:
        return tr("{shown} of {all} boxes shown: the highest in the tree").format(
            shown=len(drawn.boxes), all=len(drawn.boxes) + drawn.left_out
        )
    return tr("How the plan is meant to work, read from the foot up")


def count_words(drawn: StrategyMap) -> str:
    """How full the map is."""
    boxes = len(drawn.boxes) + drawn.left_out
    if boxes > ADVISED_BOXES:
        return tr("{count} boxes; more than {most} are hard to read").format(count=written(boxes), most=ADVISED_BOXES)
    return tr("{count} of {most} boxes").format(count=written(boxes), most=ADVISED_BOXES)


def sentence(drawn: StrategyMap, box: MapBox, status: Status | None) -> str:
    """A box in full, as it is read out."""
    code_of = {one.id: one.code for one in drawn.boxes}
    parts = [f"{box.code} {apart(box.title)}", apart(band_word(box.perspective))]
    if box.owner_name:
        parts.append(tr("owner {name}").format(name=apart(box.owner_name)))
    if status is not None and status is not Status.NOT_APPLICABLE:
        parts.append(status_word(status))
    for kind in Cause:
        ends = [code_of[link.effect] for link in drawn.links if link.cause == box.id and link.kind is kind]
        parts += _ends(cause_word(kind), ends)
    causes = [code_of[link.cause] for link in drawn.links if link.effect == box.id]
    return ", ".join(parts + _ends(tr("brought about by"), causes))


def _ends(words: str, codes: Sequence[str]) -> list[str]:
    return [f"{words} {' '.join(codes)}"] if codes else []
