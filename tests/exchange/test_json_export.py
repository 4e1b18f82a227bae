"""`--json` is about content: equal content, equal bytes."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from charthouse.document.document import Document
from charthouse.document.edits import capacity, initiative, measure, objective, person, plan, reading, resource, swot
from charthouse.document.queries.content import plan_content
from charthouse.document.queries.content_rows import Objective, PlanContent, RowId
from charthouse.exchange.json_export import plan_json


def made(path: Path, *, detour: bool) -> str:
    """The JSON of a small plan; a detour leaves other ids, codes, order keys and steps behind."""
    with Document.create(path, person="Mara" if detour else "Anna") as document:
        plan.set(document, title="Plan", currency="KWD")
        if detour:
            swot.add(document, quadrant="strength", text="Gone")
            document.undo()
        owner = person.add(document, name="Noor").row
        second = objective.add(document, title="Second").row
        first = objective.add(document, title="First", after=None).row
        child = objective.add(document, title="Child", parent=second, owner=owner).row
        if detour:
            objective.move(document, id=second, after=None)
            objective.move(document, id=second, after=first)
        item = swot.add(document, quadrant="strength", text="Strong").row
        swot.link(document, item=str(item), objective=str(child))
        kpi = measure.add(document, objective=child, name="Rate", goal=80, red_flag=60).row
        reading.set(document, measure=str(kpi), period="2027-03", value=71.5)
        money = resource.add(document, name="Budget", kind="money").row
        capacity.set(document, resource=str(money), period="2027", amount="12.125")
        initiative.add(document, objective=child, title="Build", owner=owner)
        return plan_json(plan_content(document))


def test_plans_of_equal_content_give_equal_bytes(tmp_path: Path) -> None:
    assert made(tmp_path / "a", detour=False) == made(tmp_path / "b", detour=True)


def test_links_are_paths_and_numbers_exact(tmp_path: Path) -> None:
    found = json.loads(made(tmp_path / "a", detour=False))
    child = found["goals"][1]["objectives"][0]
    assert found["swot"][0]["objectives"] == ["goals/1/objectives/0"]
    assert (child["title"], child["owner"]) == ("Child", "people/0")
    assert child["initiatives"][0]["owner"] == "people/0"
    assert child["measures"][0]["readings"][0]["value"] == 71.5
    assert found["resources"][0]["capacities"] == [{"period": "2027", "amount": 12.125}]


def test_ids_are_there_only_when_asked_for(tmp_path: Path) -> None:
    with Document.create(tmp_path / "plan") as document:
        row = swot.add(document, quadrant="threat", text="Rain").row
        content = plan_content(document)
    plain, full = json.loads(plan_json(content)), json.loads(plan_json(content, ids=True))
    assert plain["swot"] == [
        {"quadrant": "threat", "text": "Rain", "evidence": "", "note": "", "starred": False, "objectives": []}
    ]
    assert full["swot"][0]["id"] == row
    assert full["swot"][0]["number"] == 1


def test_a_tree_may_be_deeper_than_python_recurses() -> None:
    node = Objective(id=RowId("last"), title="last")
    for level in range(2 * sys.getrecursionlimit()):
        node = Objective(id=RowId(str(level)), title="x", objectives=(node,))
    assert plan_json(PlanContent(goals=(node,))).count('"title": "x"') == 2 * sys.getrecursionlimit()


def test_what_is_kept_of_a_source_is_content_but_its_identifiers_are_not() -> None:
    kept = '[{"element":"Relationship","elements":[{"element":"Identifier","text":"secret"},{"element":"Name"}]}]'
    text = plan_json(PlanContent(foreign_id="secret", foreign_fields=kept))
    assert "secret" not in text
    assert json.loads(text)["foreign_fields"] == [{"element": "Relationship", "elements": [{"element": "Name"}]}]
    assert json.loads(plan_json(PlanContent(foreign_fields="no list")))["foreign_fields"] == []
