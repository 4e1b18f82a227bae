"""Every verb of every noun: done, taken back and done again exactly, under a label that names it."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

import pytest
from tests.document.example import Example
from tests.document.support import assert_undoable, content
from tests.pictures import LOGO

from charthouse.document import edits
from charthouse.document.document import Document, Done
from charthouse.document.edits.placing import LAST

Arguments = Mapping[str, Any]  # "@first" stands for that row of the example

CALLS: list[tuple[str, Arguments, str]] = [
    ("plan.set", {"vision": "A river to swim in"}, "Change vision of the plan"),
    ("plan.set", {"title": "T", "start": "2027-01-01"}, "Change title and start of the plan"),
    ("plan.set", {"title": "T", "mission": "M", "locale": "de"}, "Change details of the plan"),
    ("plan.rename_perspective", {"name": "People", "to": "Members"}, "Rename “People” to “Members”"),
    ("value.add", {"name": "Courage", "description": "More than one line.\nYes."}, "Add value “Courage”"),
    ("value.add_many", {"rows": [{"name": "A"}, {"name": "B"}]}, "Add 2 values"),
    ("value.set", {"id": "@value", "name": "Openness"}, "Change name of “Candour”"),
    ("value.move", {"id": "@value_2", "after": None}, "Move “Care”"),
    ("value.delete", {"id": "@value"}, "Delete “Candour”"),
    ("unit.add", {"name": "Shop", "parent": "@board"}, "Add unit “Shop”"),
    ("unit.add_many", {"rows": [{"parent": "@board", "name": "A"}, {"parent": "@board", "name": "B"}]}, "Add 2 units"),
    ("unit.set", {"id": "@team", "description": "Nine people"}, "Change description of “Team”"),
    ("unit.move", {"id": "@team", "parent": None, "after": "@board"}, "Move “Team”"),
    ("unit.delete", {"id": "@board"}, "Delete “Board”"),
    ("person.add", {"name": "Chidi", "unit": "@team", "email": "c@example.org"}, "Add person “Chidi”"),
    ("person.add_many", {"rows": [{"name": "A"}, {"name": "B"}]}, "Add 2 people"),
    ("person.set", {"id": "@ben", "unit": "@team", "job": "Chair"}, "Change unit and job of “Ben Oduya”"),
    ("person.move", {"id": "@ben", "after": None}, "Move “Ben Oduya”"),
    ("person.delete", {"id": "@anna"}, "Delete “Anna Ruiz”"),
    ("objective.add", {"title": "Third", "parent": "@goal", "after": "@first"}, "Add objective “Third”"),
    ("objective.add_many", {"rows": [{"title": "A"}, {"title": "B"}]}, "Add 2 objectives"),
    (
        "objective.add_outline",
        {"lines": [(0, "A"), (1, "B"), (1, "C"), (0, "D")], "parent": "@goal", "after": "@first"},
        "Add 4 objectives",
    ),
    (
        "objective.add_tree",
        {"rows": [{"depth": 0, "title": "A", "weight": 2}, {"depth": 1, "title": "B", "owner": "@ben"}]},
        "Add 2 objectives",
    ),
    ("objective.set_many", {"rows": [{"id": "@first", "title": "A"}, {"id": "@goal", "weight": 3}]},
     "Change 2 objectives"),
    ("unit.set_many", {"rows": [{"id": "@team", "name": "Crew"}]}, "Change name of “Team”"),
    ("person.set_many", {"rows": [{"id": "@ben", "job": "Chair"}, {"id": "@anna", "unit": "@team"}]},
     "Change 2 people"),
    ("objective.set", {"id": "@first", "owner": "@ben", "due": "2028-03-31"}, "Change owner and due of G1.1"),
    ("objective.move", {"id": "@first", "parent": "@other"}, "Move G1.1"),
    ("objective.delete", {"id": "@goal"}, "Delete G1"),
    ("objective.unplace_all", {}, "Lay out the strategy map"),
    ("cause.link", {"cause": "@second", "effect": "@first"}, "Link G1.2 to G1.1"),
    ("cause.link", {"cause": "@second", "effect": "@other", "kind": "supports"}, "Link G1.2 to G2"),
    ("cause.unlink", {"cause": "@second", "effect": "@other"}, "Unlink G1.2 from G2"),
    ("swot.add", {"quadrant": "weakness", "text": "Old boats"}, "Add SWOT item “Old boats”"),
    ("swot.add_many", {"quadrant": "threat", "texts": ["A", "B"], "after": None}, "Add 2 SWOT items"),
    ("swot.add_rows", {"rows": [{"quadrant": "threat", "text": "A", "evidence": "e"}]}, "Add SWOT item “A”"),
    ("swot.set_many", {"rows": [{"id": "@strength", "text": "A"}, {"id": "@threat", "starred": True}]},
     "Change 2 SWOT items"),
    ("swot.set", {"id": "@strength", "starred": True}, "Change starred of S1"),
    ("swot.move", {"id": "@strength", "after": "@threat", "quadrant": "threat"}, "Move S1"),
    ("swot.move_many", {"ids": ["@strength_2", "@strength"], "quadrant": "threat"}, "Move 2 items"),
    ("swot.star_many", {"ids": ["@strength", "@threat"], "starred": True}, "Star 2 items"),
    ("swot.join", {"ids": ["@strength", "@strength_2"]}, "Join 2 items"),
    ("swot.delete", {"id": "@strength"}, "Delete S1"),
    ("swot.delete_many", {"ids": ["@strength", "@threat"]}, "Delete 2 items"),
    ("swot.duplicate", {"ids": ["@strength", "@strength_2"]}, "Duplicate 2 items"),
    ("swot.merge", {"id": "@strength_2", "others": ["@strength"]}, "Merge S1 into S2"),
    ("swot.merge_text", {"id": "@strength", "text": "Trusted"}, "Merge “Trusted” into S1"),
    ("swot.link", {"item": "@threat", "objective": "@second"}, "Link T1 and G1.2"),
    ("swot.unlink", {"item": "@strength", "objective": "@first"}, "Unlink S1 and G1.1"),
    ("vote.begin", {"title": "Who first", "items": ["@strength", "@threat"], "method": "ranking"},
     "Begin vote “Who first”"),
    ("vote.set", {"id": "@vote", "title": "What counts"}, "Change title of “What matters”"),
    ("vote.reveal", {"id": "@vote"}, "Reveal “What matters”"),
    ("vote.hide", {"id": "@revealed"}, "Hide “How sure”"),
    ("vote.delete", {"id": "@vote"}, "Delete “What matters”"),
    ("ballot.add", {"round": "@vote", "choices": ["@threat"], "dissent": "Enough"}, "Enter ballot 2"),
    ("ballot.set", {"id": "@ballot", "choices": [["@threat", 1]]}, "Correct ballot 1"),
    ("ballot.delete", {"id": "@ballot"}, "Delete ballot 1"),
    ("tows.add", {"pairing": "st", "text": "Buy", "sources": ["@strength", "@threat"]}, "Add strategy “Buy”"),
    ("tows.add_many", {"pairing": "st", "rows": [{"text": "A", "sources": ["@threat"]}, {"text": "B"}]},
     "Add 2 strategies"),
    ("tows.set", {"id": "@strategy", "text": "Rent together"}, "Change text of ST1"),
    ("tows.set_many", {"rows": [{"id": "@strategy", "text": "A"}]}, "Change text of ST1"),
    ("tows.move", {"id": "@strategy", "pairing": "wt"}, "Move ST1"),
    ("tows.move_many", {"ids": ["@strategy"], "pairing": "so", "after": None}, "Move ST1"),
    ("tows.cite", {"strategy": "@strategy", "item": "@strength_2"}, "Link ST1 and S2"),
    ("tows.uncite", {"strategy": "@strategy", "item": "@threat"}, "Unlink ST1 and T1"),
    ("tows.adopt", {"id": "@strategy", "parent": "@other"}, "Make ST1 an objective"),
    ("tows.delete", {"id": "@strategy"}, "Delete ST1"),
    ("tows.delete_many", {"ids": ["@strategy"]}, "Delete ST1"),
    ("stakeholder.add", {"name": "Owners", "objective": "@goal"}, "Add stakeholder “Owners”"),
    ("stakeholder.add_many", {"rows": [{"objective": "@goal", "name": "A"}, {"objective": "@goal", "name": "B"}]},
     "Add 2 stakeholders"),
    ("stakeholder.set", {"id": "@stakeholder", "kind": "group"}, "Change kind of “Members”"),
    ("stakeholder.move", {"id": "@stakeholder", "objective": "@first"}, "Move “Members”"),
    ("stakeholder.delete", {"id": "@stakeholder"}, "Delete “Members”"),
    ("role.add", {"stakeholder": "@stakeholder", "name": "Host"}, "Add role “Host”"),
    ("role.set", {"id": "@role", "performer": True}, "Change performer of “Guest”"),
    ("role.move", {"id": "@role", "after": LAST}, "Move “Guest”"),
    ("role.delete", {"id": "@role"}, "Delete “Guest”"),
    ("measure.add", {"objective": "@goal", "name": "Wait", "goal": 2, "red_flag": 4}, "Add measure “Wait”"),
    ("measure.add_many", {"rows": [{"objective": "@goal", "name": "A"}, {"objective": "@goal", "name": "B"}]},
     "Add 2 measures"),
    ("measure.set_many", {"rows": [{"id": "@measure", "name": "A"}]}, "Change name of K1"),
    ("measure.set", {"id": "@measure", "red_flag": 90}, "Change red flag of K1"),
    ("measure.judge", {"id": "@measure", "status": "at risk", "reason": "A strike in May"}, "Judge K1 at risk"),
    ("measure.move", {"id": "@measure", "objective": "@other"}, "Move K1"),
    ("measure.delete", {"id": "@measure"}, "Delete K1"),
    (
        "target.set_many",
        {"rows": [{"measure": "@measure", "period": "2028", "value": 80}, {"measure": "@measure", "period": "2027"}]},
        "Set 2 targets",
    ),
    (
        "reading.set_many",
        {"rows": [{"measure": "@measure", "period": "2027-06", "value": 0},
                  {"measure": "@measure", "period": "2027-05", "value": None}]},
        "Record 2 readings",
    ),
    ("capacity.set_many", {"rows": [{"resource": "@money", "period": "2029", "amount": "1.50"}]}, "Set a capacity"),
    (
        "allocation.set_many",
        {"rows": [{"initiative": "@initiative", "resource": "@money", "period": "2029", "amount": 3}]},
        "Set an allocation",
    ),
    ("rating_level.set", {"measure": "@measure", "level": 1, "text": "All wait"}, "Say what rating 1 of K1 means"),
    ("rating_level.set", {"measure": "@measure", "level": 5, "text": ""}, "Say what rating 5 of K1 means"),
    ("target.set", {"measure": "@measure", "period": "2028", "value": 80}, "Set target 2028 of K1"),
    ("target.set", {"measure": "@measure", "period": "2027", "value": None}, "Set target 2027 of K1"),
    ("reading.set", {"measure": "@measure", "period": "2027-06", "value": 0}, "Record 2027-06 of K1"),
    ("reading.set", {"measure": "@measure", "period": "2027-05", "value": None}, "Record 2027-05 of K1"),
    (
        "reading.set",
        {"measure": "@measure", "period": "2027-05", "not_applicable": True},
        "Record 2027-05 of K1",
    ),
    ("initiative.add", {"objective": "@second", "title": "Map it"}, "Add initiative “Map it”"),
    (
        "initiative.add_many",
        {"rows": [{"objective": "@second", "title": "A"}, {"objective": "@second", "title": "B"}]},
        "Add 2 initiatives",
    ),
    ("initiative.set_many", {"rows": [{"id": "@initiative", "title": "A"}, {"id": "@later", "state": "done"}]},
     "Change 2 initiatives"),
    ("initiative.set", {"id": "@initiative", "state": "done"}, "Change state of I1"),
    ("initiative.move", {"id": "@later", "objective": "@second"}, "Move I2"),
    ("initiative.delete", {"id": "@initiative"}, "Delete I1"),
    ("resource.add", {"name": "Vans", "kind": "technology", "unit": "vans"}, "Add resource “Vans”"),
    ("resource.set", {"id": "@money", "kind": "technology"}, "Change kind of “Budget”"),
    ("resource.add_many", {"rows": [{"name": "A", "kind": "money"}, {"name": "B", "kind": "people"}]},
     "Add 2 resources"),
    ("resource.set_many", {"rows": [{"id": "@money", "name": "Fees"}]}, "Change name of “Budget”"),
    ("resource.move", {"id": "@people", "after": None}, "Move “Staff”"),
    ("resource.delete", {"id": "@money"}, "Delete “Budget”"),
    ("capacity.set", {"resource": "@people", "period": "2027", "amount": 1.25}, "Set capacity 2027 of “Staff”"),
    ("capacity.set", {"resource": "@money", "period": "2027", "amount": None}, "Set capacity 2027 of “Budget”"),
    (
        "allocation.set",
        {"initiative": "@initiative", "resource": "@people", "period": "2027-Q2", "amount": "0.5"},
        "Set 2027-Q2 of I1",
    ),
    (
        "allocation.set",
        {"initiative": "@initiative", "resource": "@money", "period": "2027", "amount": None},
        "Set 2027 of I1",
    ),
    ("checkpoint.add", {"name": "Before lunch", "note": "All agreed"}, "Checkpoint “Before lunch”"),
    ("checkpoint.add", {"name": "Decided", "adopted": True}, "Checkpoint “Decided”"),
    ("branding.set", {"logo": LOGO}, "Change logo of the handouts"),
    ("branding.set", {"accent": "#00aa77"}, "Change accent of the handouts"),
    ("handout_preset.add", {"name": "Staff", "pages": "people", "binding": True}, "Add handout preset “Staff”"),
    ("handout_preset.set", {"id": "@preset", "pages": "scorecard\ncover"}, "Change pages of “Board paper”"),
    ("handout_preset.move", {"id": "@preset_2", "after": None}, "Move “On a page”"),
    ("handout_preset.delete", {"id": "@preset"}, "Delete “Board paper”"),
    ("conflict.dismiss", {"row": "@goal", "finding": "kept"}, "Keep “kept”"),
    (
        "subtree.paste",
        {"content": {"roots": ["g"], "rows": {
            "objective": [{"id": "g", "parent": None, "position": "a0", "title": "Rowing"},
                          {"id": "h", "parent": "g", "position": "a0", "title": "Oars", "owner": "x"}],
            "measure": [{"id": "m", "objective": "h", "position": "a0", "name": "Oars bought", "unit": "oars"}]}},
         "parent": "@goal", "after": "@first"},
        "Paste “Rowing”",
    ),
    ("subtree.duplicate", {"ids": ["@goal"]}, "Duplicate “Goal”"),
    (
        "wording.replace",
        {"sought": "e", "by": "E", "places": [{"table": "person", "row": "@anna", "field": "name"},
                                              {"table": "unit", "row": "@team", "field": "name"}]},
        "Replace “e” in 2 texts",
    ),
]  # fmt: skip
ELSEWHERE = {"content"}  # imports have tests of their own
WITH_A_MERGE = {"conflict.resolve"}  # in test_merge.py


def verb(name: str) -> Callable[..., Done]:
    noun, called = name.split(".")
    found: Callable[..., Done] = getattr(import_module(f"{edits.__name__}.{noun}"), called)
    return found


@pytest.mark.parametrize(("name", "arguments", "label"), CALLS, ids=[f"{call[0]}-{call[2]}" for call in CALLS])
def test_a_verb_is_one_step_that_undoes_exactly(
    name: str, arguments: Arguments, label: str, document: Document, example: Example
) -> None:
    before = content(document)
    steps = len(document.steps())
    done = verb(name)(document, **example.told(arguments))
    assert done.step is not None
    assert done.step.label == document.undo_label == label
    assert len(document.steps()) == steps + 1
    assert_undoable(document, before)


def test_every_verb_is_in_the_list() -> None:
    nouns = [noun.name for noun in pkgutil.iter_modules(edits.__path__) if noun.name not in ELSEWHERE]
    verbs = {
        f"{noun}.{name}"
        for noun in nouns
        for name, found in vars(import_module(f"{edits.__name__}.{noun}")).items()
        if callable(found) and not name.startswith("_") and _returns_done(found)
    }
    assert verbs == {name for name, _, _ in CALLS} | WITH_A_MERGE


def _returns_done(found: Callable[..., object]) -> bool:
    signature = inspect.signature(found) if inspect.isroutine(found) else None
    return signature is not None and signature.return_annotation == "Done" and _is_a_verb(signature)


def _is_a_verb(signature: inspect.Signature) -> bool:
    """`document` first, and everything else by name."""
    first, *others = signature.parameters.values()
    return first.name == "document" and all(one.kind in (one.KEYWORD_ONLY, one.VAR_KEYWORD) for one in others)


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("plan.set", {"title": "Plan"}),
        ("plan.set", {}),
        ("objective.set", {"id": "@first", "weight": 2}),
        ("swot.link", {"item": "@strength", "objective": "@first"}),
        ("swot.unlink", {"item": "@threat", "objective": "@first"}),
        ("target.set", {"measure": "@measure", "period": "2027", "value": 76.0}),
        ("reading.set", {"measure": "@measure", "period": "2026-01", "value": None}),
        ("allocation.set", {"initiative": "@initiative", "resource": "@money", "period": "2027", "amount": "120.50"}),
    ],
)  # fmt: skip
def test_saying_what_is_so_already_makes_no_step(
    name: str, arguments: Arguments, document: Document, example: Example
) -> None:
    steps = len(document.steps())
    assert verb(name)(document, **example.told(arguments)).step is None
    assert len(document.steps()) == steps


def test_verbs_in_a_group_are_one_step(document: Document, example: Example) -> None:
    before = content(document)
    with document.group("Rename both"):
        for row in (example.first, example.second):
            assert verb("objective.set")(document, id=row, title="X").step is None
    assert document.undo_label == "Rename both"
    assert_undoable(document, before)
