"""`charthouse edit`: each line a durable step, each bad line a sentence, and the rest goes on."""

from __future__ import annotations

import inspect
import io
import json
import re
from pathlib import Path

import pytest
from tests.cli.command import Commands

from charthouse.cli.script_lines import LONGEST, lines, parsed
from charthouse.cli.script_verbs import NOUNS, verbs
from charthouse.domain.errors import Refused


def script(plan: Path, *written: object) -> Path:
    path = plan.with_suffix(".jsonl")
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in written), "utf-8")
    return path


def test_lines_are_acknowledged_with_step_and_row(run: Commands, plan: Path) -> None:
    added = {"do": "objective.add", "parent": None, "title": "Grow"}
    ended = run("edit", plan, "--script", script(plan, added, {"do": "undo"}, {"do": "redo"}))
    assert ended.status == 0
    answers = [line.split() for line in ended.out.splitlines()]
    assert [word for word, *_ in answers] == ["ACK"] * 3
    assert re.fullmatch(r"[0-9a-v]{26}", answers[0][2])
    assert [row for *_, row in answers[1:]] == ["-", "-"]
    logged = [step["id"] for step in json.loads(run("log", plan, "--json").out)["steps"]]
    assert logged[1:] == [step for _, step, _ in answers]


def test_the_example_lines_of_the_design_work(run: Commands, plan: Path) -> None:
    first = run("edit", plan, "--script", script(plan, {"do": "objective.add", "parent": None, "title": "G"}))
    goal = first.out.split()[-1]
    measured = {"do": "measure.add", "objective": goal, "name": "M", "unit": "%", "goal": 80, "red_flag": 60}
    measure = run("edit", plan, "--script", script(plan, measured)).out.split()[-1]
    ended = run(
        "edit", plan, "--script",
        script(
            plan,
            {"do": "swot.add", "quadrant": "strength", "text": "Strong"},
            {"do": "objective.set", "id": goal, "title": "Goal"},
            {"do": "objective.move", "id": goal, "parent": None, "after": None},
            {"do": "reading.set", "measure": measure, "period": "2027-03", "value": 71.5},
        ),
    )  # fmt: skip
    assert [line.split()[0] for line in ended.out.splitlines()][:2] == ["ACK", "ACK"]
    found = json.loads(run("export", plan, "--json", "-").out)
    assert found["goals"][0]["measures"][0]["readings"][0]["value"] == 71.5


def test_a_bad_line_changes_nothing_and_the_rest_goes_on(run: Commands, plan: Path) -> None:
    bad = [
        "no json", "[1]", '{"do": 1}', '{"title": "x"}', '{"do": "nope.add"}', '{"do": "objective.nope"}',
        '{"do": "objective.coerce_all"}', '{"do": "fields.find"}', '{"do": "content.add_content"}',
        '{"do": "objective.add"}', '{"do": "objective.add", "title": "A", "colour": "red"}',
        '{"do": "objective.add", "title": 7}', '{"do": "objective.add", "title": "A", "title": "B"}',
        '{"do": "objective.add", "title": "A", "document": 1}', '{"do": "objective.add", "title": "A", "after": 7}',
        '{"do": "objective.set"}', '{"do": "objective.set", "id": "nobody", "title": "A"}',
        '{"do": "objective.add", "title": "A", "weight": NaN}',
        '{"do": "objective.add", "title": "A", "weight": 1e999}',
        '{"do": "swot.add_many", "quadrant": "threat", "texts": "abc"}', '{"do": "undo", "id": "x"}',
        '{"do": "reading.set", "measure": "nobody", "period": "soon", "value": 1}', '{"do": "redo"}',
        "[" * 5000, '{"do": ' + "1" * 5000 + "}", '{"do": "plan.set", "title": {"a": {"b": []}}}',
    ]  # fmt: skip
    ended = run("edit", plan, "--script", script(plan, *bad, "", {"do": "objective.add", "title": "Good"}))
    assert ended.status == 1
    answers = ended.out.splitlines()
    assert [line.split()[:2] for line in answers[:-1]] == [["ERR", str(n)] for n in range(1, len(bad) + 1)]
    assert all(re.fullmatch(r"ERR \d+ \S.*[.…]", line) for line in answers[:-1]), answers
    assert not [line for line in answers if "Error" in line]  # every one in words
    assert answers[-1].startswith("ACK ")
    assert len(json.loads(run("log", plan, "--json").out)["steps"]) == 2


def test_an_edit_that_changes_nothing_has_no_step(run: Commands, plan: Path) -> None:
    same = {"do": "plan.set", "vision": "See"}
    ended = run("edit", plan, "--script", script(plan, same, same))
    assert ended.out.splitlines()[1] == "ACK - plan"


def test_a_script_that_is_not_there_is_refused(run: Commands, plan: Path) -> None:
    assert run("edit", plan, "--script", plan.parent / "none").status == 2
    assert run("edit", plan, "--script", plan.parent).status == 2
    assert run("edit", plan.parent / "none", "--script", script(plan)).status == 2


def test_lines_are_taken_within_limits() -> None:
    long = b'{"a": "' + b"x" * (2 * LONGEST) + b'"}\n{"b": 1}\n'
    found = list(lines(io.BytesIO(long)))
    assert [number for number, _ in found] == [1, 2]
    with pytest.raises(Refused, match="longer than"):
        parsed(found[0][1])
    assert parsed(found[1][1]) == {"b": 1}


def test_every_verb_is_reached_by_name_and_nothing_else() -> None:
    found = {f"{noun}.{name}" for noun in NOUNS for name in verbs(noun)}
    assert {
        "swot.add",
        "swot.link",
        "objective.move",
        "measure.add",
        "reading.set",
        "plan.set",
        "checkpoint.add",
    } <= found
    assert not {name for name in found if name.split(".")[1] in ("find", "coerce", "quoted", "spoken_name", "insert")}


def test_what_a_module_of_verbs_merely_reads_with_is_no_verb(run: Commands, plan: Path) -> None:
    ended = run("edit", plan, "--script", script(plan, {"do": "objective.codes"}))
    assert ended.out == "ERR 1 There is no verb “objective.codes”.\n"
    assert all(inspect.signature(verb).return_annotation == "Done" for noun in NOUNS for verb in verbs(noun).values())
