"""All tables of a plan in one place: importing this module makes the metadata complete."""

from charthouse.domain import (
    checkpoint,
    dismissal,
    initiative,
    measure,
    objective,
    people,
    plan,
    resource,
    stakeholder,
    swot,
    tows,
)
from charthouse.domain.base import Base

MODULES = (checkpoint, dismissal, initiative, measure, objective, people, plan, resource, stakeholder, swot, tows)
metadata = Base.metadata
