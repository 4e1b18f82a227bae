"""The verb of the plan itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from charthouse.document.edits.fields import Given, coerce_all, shown
from charthouse.domain.errors import Refused
from charthouse.domain.plan import PLAN_ID, Plan

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


def set(document: Document, **fields: Given) -> Done:
    """Change the given fields of the plan: its title, vision, horizon, currency …"""
    what = " and ".join(name.replace("_", " ") for name in fields) if len(fields) < 3 else "details"
    with document.edit(f"Change {what} of the plan") as session:
        plan = session.get(Plan, PLAN_ID)
        if plan is None:
            plan = Plan(id=PLAN_ID)
            session.add(plan)
        for name, value in coerce_all(session, Plan, fields).items():
            setattr(plan, name, value)
        if plan.start and plan.end and plan.start > plan.end:
            raise Refused(f"The plan would start on {plan.start}, after its end on {plan.end}.")
        if "currency" in fields and not (
            len(plan.currency) == 3 and plan.currency.isascii() and plan.currency.isalpha()
        ):
            raise Refused(f"{shown(plan.currency)} is not a currency code. Write three letters, like EUR.")
        plan.currency = plan.currency.upper()
    return document.done(PLAN_ID)


def _currency(code: str) -> str:
    if len(code) != 3 or not (code.isascii() and code.isalpha()):
        raise Refused(f"{shown(code)} is not a currency code. Write three letters, like EUR.")
    return code.upper()
