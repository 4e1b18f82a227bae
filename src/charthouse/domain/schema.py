"""All tables of a plan in one place: importing this module makes the metadata complete."""

from charthouse.domain import (
    cause,
    checkpoint,
    dismissal,
    handout,
    initiative,
    measure,
    objective,
    people,
    plan,
    resource,
    stakeholder,
    swot,
    tows,
    voting,
)
from charthouse.domain.base import Base

MODULES = (
    cause, checkpoint, dismissal, handout, initiative, measure, objective, people, plan, resource, stakeholder, swot,
    tows, voting,
)  # fmt: skip
metadata = Base.metadata
