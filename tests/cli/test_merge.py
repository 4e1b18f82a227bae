"""`charthouse merge`, `diff` and `PLAN@checkpoint`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.command import Commands
from tests.document.copies import edited_copy, started
from tests.document.example import Example

from charthouse.document.document import Document
from charthouse.document.edits import capacity, checkpoint, measure, objective, plan, resource, swot


@pytest.fixture
def copies(tmp_path: Path) -> tuple[Path, Path, Example]:
    """Mara's plan and Anna's copy, with one cell that both wrote and a row that Anna deleted."""
    mara, example = started(tmp_path)
    with mara:
        checkpoint.add(mara, name="Adopted")

        def annas(copy: Document) -> None:
            objective.set(copy, id=example.goal, title="Anna's")
            objective.delete(copy, id=example.second)

        anna = edited_copy(mara, "anna.charthouse", "Anna", annas)
        objective.set(mara, id=example.goal, title="Mara's")
        objective.set(mara, id=example.second, description="Worked on")
        return mara.path, anna, example


def title(path: Path, row: str) -> str:
    with Document.open(path, read_only=True) as document:
        return str(document.rows("SELECT title FROM objective WHERE id = ?", (row,))[0][0])


def test_what_is_left_to_decide_is_listed(copies: tuple[Path, Path, Example], run: Commands, tmp_path: Path) -> None:
    mara, anna, _ = copies
    given = mara.read_bytes(), anna.read_bytes()
    out = tmp_path / "out.charthouse"
    ran = run("merge", mara, anna, "--into", out)
    assert ran.status == 1
    for words in (
        "2 steps by Anna",
        "“Anna's”, title",
        "Anna's  (Anna, ",
        "Mara's  (Mara, ",
        "before: Goal",
        "Kept: G1.2",
    ):
        assert words in ran.out.replace("“Mara's”, title", "“Anna's”, title")
    assert (mara.read_bytes(), anna.read_bytes()) == given
    assert run("check", out).status in (0, 1)
    assert run("merge", out, anna, "--into", out).out.startswith("Nothing new in “anna.charthouse”.\n")
    assert (
        run("merge", mara, anna, "--into", out).err
        == f"“{out}” exists already; give the merged plan a name of its own.\n"
    )


@pytest.mark.parametrize(("side", "wins"), [("ours", "Mara's"), ("theirs", "Anna's")])
def test_a_preferred_side_leaves_nothing(
    copies: tuple[Path, Path, Example], run: Commands, tmp_path: Path, side: str, wins: str
) -> None:
    mara, anna, example = copies
    out = tmp_path / "out.charthouse"
    ran = run("merge", mara, anna, "--into", out, "--prefer", side, "--json")
    assert ran.status == 0
    told = json.loads(ran.out)
    assert told["conflicts"] == []
    assert told["settled"] == 1
    assert title(out, example.goal) == wins


def test_what_cannot_be_merged_leaves_no_file(
    copies: tuple[Path, Path, Example], run: Commands, tmp_path: Path
) -> None:
    mara, _, _ = copies
    run("new", tmp_path / "other.charthouse")
    out = tmp_path / "out.charthouse"
    assert run("merge", mara, tmp_path / "other.charthouse", "--into", out).status == 2
    assert run("merge", mara, tmp_path / "nowhere.charthouse", "--into", out).status == 2
    assert not out.exists()


def test_differences_between_files_and_moments(copies: tuple[Path, Path, Example], run: Commands) -> None:
    mara, anna, _ = copies
    ran = run("diff", f"{mara}@Adopted", mara)
    assert ran.status == 1
    assert ran.out.splitlines() == [
        "Objectives:",
        "  changed: objective G1 “Mara's”",
        "    title: Goal → Mara's",
        "  changed: objective G1.2 “Second”",
        "    description: – → Worked on",
        "2 differences: 2 changed.",
    ]
    assert run("diff", mara, mara).out == "Nothing differs.\n"
    assert run("diff", mara, mara).status == 0
    told = json.loads(run("diff", anna, mara, "--json").out)
    assert [item["what"] for item in told["objectives"]] == ["changed", "added"]
    assert run("diff", f"{mara}@Never", mara).err == "There is no checkpoint “Never”.\n"


def test_an_export_of_the_past(copies: tuple[Path, Path, Example], run: Commands) -> None:
    mara, _, _ = copies
    now = run("export", mara, "--json", "-").out
    then = run("export", mara, "--json", "-", "--as-of", "Adopted").out
    assert "Mara's" in now
    assert "Mara's" not in then
    assert "Goal" in then
    step = json.loads(run("log", mara, "--json").out)["steps"][1]["id"]
    assert run("export", mara, "--json", "-", "--as-of", step).out == then
    assert run("export", mara, "--json", "-", "--as-of", "Never").status == 2


def test_differences_are_written_as_the_plan_writes_its_figures(run: Commands, tmp_path: Path) -> None:
    path = tmp_path / "plan.charthouse"
    with Document.create(path) as document:
        plan.set(document, locale="de", currency="EUR")
        goal = str(objective.add(document, title="Goal").row)
        share = str(measure.add(document, objective=goal, name="Share", kind="percent", goal=80, red_flag=60).row)
        item = str(swot.add(document, quadrant="strength", text="Trusted").row)
        budget = str(resource.add(document, name="Budget", kind="money").row)
        capacity.set(document, resource=budget, period="2027", amount=24_000)
        checkpoint.add(document, name="Before")
        measure.set(document, id=share, goal=80.5)
        swot.set(document, id=item, starred=True)
        capacity.set(document, resource=budget, period="2027", amount="25000.5")
    told = [line.strip() for line in run("diff", f"{path}@Before", path).out.splitlines()]
    assert {
        "goal: 80\u00a0% → 80,5\u00a0%", "starred: no → yes", "amount: 24.000\u00a0€ → 25.000,50\u00a0€"
    } <= set(told)  # fmt: skip
