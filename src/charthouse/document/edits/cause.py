"""Verbs of the links of the strategy map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from charthouse.document.edits.fields import Given, is_id
from charthouse.document.edits.keyed import Keyed
from charthouse.document.edits.naming import spoken_name
from charthouse.domain.cause import CauseLink
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Cause
from charthouse.domain.objective import Objective
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done

_links: Final = Keyed(CauseLink, key=("cause", "effect"))


def link(document: Document, *, cause: str, effect: str, kind: Given = Cause.LEADS_TO) -> Done:
    """Say that one objective leads to another, or (`kind`) supports it. A link that would close a circle is refused."""
    label = said("Link {cause} to {effect}", cause=_called(document, cause), effect=_called(document, effect))
    with document.edit(label) as session:
        if is_id(cause) and is_id(effect) and _reaches(session, effect, cause):
            raise _circle(document, cause, effect)
        done = _links.write(document, label=label, key={"cause": cause, "effect": effect}, values={"kind": kind})
    return document.done(done.row)


def unlink(document: Document, *, cause: str, effect: str) -> Done:
    """Take that back."""
    label = said("Unlink {cause} from {effect}", cause=_called(document, cause), effect=_called(document, effect))
    return _links.clear(document, label=label, key={"cause": cause, "effect": effect})


def _called(document: Document, objective: str) -> str:
    return spoken_name(document, Objective, objective, "title")


def _circle(document: Document, cause: str, effect: str) -> Refused:
    if cause == effect:
        return Refused("{row} cannot lead to itself.", row=_called(document, cause))
    return Refused(
        "{effect} leads to {cause} already; the link would close a circle.",
        effect=_called(document, effect), cause=_called(document, cause),
    )  # fmt: skip


def _reaches(session: Session, start: str, sought: str) -> bool:
    """Whether links lead from one objective to another, by whatever way."""
    effects: dict[str, list[str]] = {}
    for cause, effect in session.execute(select(CauseLink.cause, CauseLink.effect)):
        effects.setdefault(cause, []).append(effect)
    seen, waiting = {start}, [start]
    while waiting:
        at = waiting.pop()
        if at == sought:
            return True
        fresh = [effect for effect in effects.get(at, ()) if effect not in seen]
        seen.update(fresh)
        waiting.extend(fresh)
    return False
