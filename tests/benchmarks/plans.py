"""The plans that the benchmarks measure on."""

from __future__ import annotations

from pathlib import Path

from charthouse.document.document import Document
from charthouse.domain.ids import new_id
from charthouse.domain.order import spread

GOALS, PER_GOAL, MEASURES, MONTHS = 100, 99, 2, 12


def big_plan(path: Path) -> Path:
    """10,000 objectives with 20,000 measures and 240,000 readings, made through the journal."""
    from sqlalchemy import insert

    from charthouse.domain.measure import Measure, Reading
    from charthouse.domain.objective import Objective

    with Document.create(path) as document, document.baseline("Big plan"), document.edit("") as session:
        goals = _rows(GOALS, lambda n: {"parent": None, "title": f"Goal {n} of a large organisation"})
        below = [
            row
            for goal in goals
            for row in _rows(PER_GOAL, lambda n, goal=goal: {"parent": goal["id"], "title": f"Objective {n}, as said"})
        ]
        measures = [
            {"objective": row["id"], "number": n * MEASURES + m, "name": f"Measure {m}", "goal": 80.0, "red_flag": 60.0}
            | {"id": new_id(), "position": f"a{m}"}
            for n, row in enumerate(goals + below)
            for m in range(1, MEASURES + 1)
        ]
        readings = [
            {"id": new_id(), "measure": row["id"], "period": f"2027-{month:02}", "value": 50.0 + month}
            for row in measures
            for month in range(1, MONTHS + 1)
        ]
        for model, rows in ((Objective, goals + below), (Measure, measures), (Reading, readings)):
            session.execute(insert(model), rows)
    return path


def _rows(count: int, fields: object) -> list[dict[str, object]]:
    keys = spread(count, None, None)
    return [{"id": new_id(), "position": key, **fields(n)} for n, key in enumerate(keys, 1)]  # type: ignore[operator]
