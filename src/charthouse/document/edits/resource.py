"""Verbs of resources."""

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from charthouse.document.edits.amounts import keep_amounts
from charthouse.document.edits.fields import Names
from charthouse.document.edits.listed import Listed
from charthouse.domain.amounts import resource_digits
from charthouse.domain.plan import PLAN_ID, Plan
from charthouse.domain.resource import Resource


def _hold_together(session: Session, row: Resource, _given: Names) -> None:
    """Another kind is counted in another smallest unit; the amounts stay what they were."""
    before = inspect(row).attrs.kind.history.deleted
    if before:
        plan = session.get(Plan, PLAN_ID) or Plan(id=PLAN_ID)
        digits = [resource_digits(kind, plan.currency) for kind in (before[0], row.kind)]
        keep_amounts(session, [row.id], *digits)


_rows = Listed(Resource, name="name", check=_hold_together)
add, set, move, delete = _rows.add, _rows.set, _rows.move, _rows.delete
add_many, set_many = _rows.add_many, _rows.set_many
