"""The verb of the plan itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from charthouse.document.edits.amounts import keep_amounts
from charthouse.document.edits.fields import Given, coerce_all, in_words, shown
from charthouse.document.edits.naming import quoted
from charthouse.document.queries.strategy_map import perspective_names
from charthouse.domain.amounts import minor_digits
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import ResourceKind
from charthouse.domain.objective import Objective
from charthouse.domain.plan import PLAN_ID, Plan
from charthouse.domain.resource import Resource
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


def set(document: Document, **fields: Given) -> Done:
    """Change the given fields of the plan: its title, vision, horizon, currency …"""
    with document.edit(said("Change {fields} of the plan", fields=in_words(fields))) as session:
        plan = session.get(Plan, PLAN_ID)
        if plan is None:
            plan = Plan(id=PLAN_ID)
            session.add(plan)
        values = coerce_all(session, Plan, fields)
        if "currency" in values:
            _change_currency(session, plan, values.pop("currency"))
        for name, value in values.items():
            setattr(plan, name, value)
        if plan.start and plan.end and plan.start > plan.end:
            raise Refused("The plan would start on {start}, after its end on {end}.", start=plan.start, end=plan.end)
    return document.done(PLAN_ID)


def rename_perspective(document: Document, *, name: str, to: str) -> Done:
    """Call a perspective something else, wherever it stands; with the name of another one the two become one."""
    with document.edit(said("Rename {name} to {to}", name=quoted(name), to=quoted(to))) as session:
        named = coerce_all(session, Objective, {"perspective": to})["perspective"]
        if not named:
            raise Refused("A perspective needs a name.")
        session.execute(update(Objective).where(Objective.perspective == name).values(perspective=named))
        plan = session.get(Plan, PLAN_ID)
        if plan is not None:
            lines = [named if line == name else line for line in perspective_names(plan.perspectives)]
            plan.perspectives = "\n".join(dict.fromkeys(lines))
    return document.done(None)


def _change_currency(session: Session, plan: Plan, code: str) -> None:
    """Money stays the figure it was: 1,200 euros become 1,200 yen, whatever the smallest unit is."""
    if len(code) != 3 or not (code.isascii() and code.isalpha()):
        raise Refused("{code} is not a currency code. Write three letters, like EUR.", code=shown(code))
    before, plan.currency = plan.currency, code.upper()
    money = session.scalars(select(Resource.id).where(Resource.kind == ResourceKind.MONEY)).all()
    keep_amounts(session, money, minor_digits(before), minor_digits(plan.currency))
