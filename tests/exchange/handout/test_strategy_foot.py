"""What stands at the foot of the strategy page: values and costs, on every paper."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tests.exchange.handout.checks import laid_out, lines
from tests.exchange.handout.plans import objective, pack, resource

from charthouse.document import samples
from charthouse.document.document import Document
from charthouse.document.queries.handout import HandoutInput, handout_input
from charthouse.document.queries.resources import AllocationLine


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> HandoutInput:
    path: Path = tmp_path_factory.mktemp("foot") / "Sample.charthouse"
    with Document.create(path, person="Mara") as plan:
        samples.build(plan, samples.SAMPLE)
        return handout_input(plan, today=date(2027, 6, 30))


@pytest.mark.parametrize("paper", ["a4", "letter", "a3"])
def test_the_sample_has_room_for_its_values_and_costs_on_every_paper(sample: HandoutInput, paper: str) -> None:
    sheet = laid_out(sample, pages=("strategy",), paper=paper)[0]
    assert {"Mission", "Objectives", "Measures", "Values", "Resources"} <= set(lines([sheet]))


def test_of_resources_too_many_for_the_foot_the_first_are_told() -> None:
    names = [f"Resource {n}, which has quite a long name for a single line of so narrow a list" for n in range(4)]
    blocks = [resource(name, [AllocationLine("i", "I1", "Map", {"2027": 1})], {"2027": 100}) for name in names]
    sheet = laid_out(pack(objectives=[objective("G1", "Goal")], resources=blocks), pages=("strategy",), paper="letter")[
        0
    ]
    told = " ".join(lines([sheet]))
    assert "Resource 0" in told
    assert "Resource 3" not in told
