"""What comes in goes out, and comes in again as it was."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from tests.exchange.outline.plans import CLEAN, DIALECT, FAULTY
from tests.exchange.outline.stratml_trees import stratml

from charthouse.document.document import Document
from charthouse.document.edits.content import add_content
from charthouse.document.queries.content import plan_content
from charthouse.document.queries.content_rows import PlanContent
from charthouse.domain.text import note
from charthouse.exchange.json_export import plan_json
from charthouse.exchange.outline.stratml_read import read_stratml
from charthouse.exchange.outline.stratml_schema import PART_1, PART_2, findings
from charthouse.exchange.outline.stratml_tree import parse
from charthouse.exchange.outline.stratml_write import write_stratml

SHARED = Path(__file__).parents[4] / "shared" / "fixtures" / "stratml"
PUBLISHED = ("PMOAI.xml", "SMLC2011.xml", "demo_stratml.xml")
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="../shared is not here: no published plans, no schemas")


def stored(data: bytes, path: Path) -> PlanContent:
    """What a new plan holds after importing `data`."""
    with Document.create(path) as document:
        add_content(document, read_stratml(data).content, "Import")
        return plan_content(document)


def texts(data: bytes) -> Counter[tuple[str, str]]:
    """Every name, description and other information of a document, as it stands there."""
    named = ("Name", "Description", "OtherInformation")
    return Counter((node.name, node.words()) for node in parse(data).walk() if node.name in named)


def elements(data: bytes) -> Counter[str]:
    rows = ("Goal", "Objective", "Stakeholder", "Role", "Value", "PerformanceIndicator", "MeasurementInstance")
    return Counter(node.name for node in parse(data).walk() if node.name in rows)


@pytest.mark.parametrize("data", [CLEAN, FAULTY, DIALECT], ids=["clean", "faulty", "dialect"])
def test_import_export_import_gives_equal_content(data: bytes, tmp_path: Path) -> None:
    first = stored(data, tmp_path / "first")
    second = stored(write_stratml(first), tmp_path / "second")
    assert plan_json(first) == plan_json(second)


@pytest.mark.parametrize("data", [CLEAN, FAULTY], ids=["clean", "faulty"])
def test_every_row_and_text_that_came_in_goes_out(data: bytes, tmp_path: Path) -> None:
    exported = write_stratml(stored(data, tmp_path / "plan"))
    assert elements(exported) == elements(data)
    said = " ".join(node.text for node in parse(exported).walk())
    assert [text for _, text in texts(data) if text not in said] == []


def test_a_clean_plan_goes_out_as_part_1_with_all_its_texts(tmp_path: Path) -> None:
    exported = write_stratml(stored(CLEAN, tmp_path / "plan"))
    assert parse(exported).name == "StrategicPlan"
    assert texts(exported) == texts(CLEAN)
    assert b"<?charthouse" not in exported


def test_what_may_not_stand_is_said_in_words_and_noted(tmp_path: Path) -> None:
    exported = write_stratml(stored(FAULTY, tmp_path / "plan")).decode()
    assert "NumberOfUnits: about twenty" in exported
    assert "EndDate: spring 2025" in exported
    assert "Comment (Counted; by: clerk; b: by hand)" in exported
    assert "<NumberOfUnits>18.50</NumberOfUnits>" in exported  # as the source writes it, though it is 18.5
    assert "<Description> Ships leave sooner. </Description>" in exported


def test_identifiers_change_as_little_as_the_schema_needs(tmp_path: Path) -> None:
    exported = parse(write_stratml(stored(FAULTY, tmp_path / "plan")))
    assert [node.text for node in exported.walk() if node.name == "Identifier"] == ["_8c60", "_8c60_2"]
    assert [node.text for node in exported.walk() if node.name == "ReferentIdentifier"] == ["_8c60"]
    assert "8c60" not in plan_json(stored(FAULTY, tmp_path / "other"))


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=stratml())
def test_any_plan_goes_out_valid_and_comes_back_equal(data: bytes) -> None:
    content = read_stratml(data).content
    exported = write_stratml(content)
    root = parse(exported)
    assert list(findings(root, PART_1 if root.name == PART_1.root else PART_2)) == []
    assert plan_json(read_stratml(exported).content) == plan_json(content)
    said = " ".join(" ".join(note(node.text) for node in root.walk()).split())
    for node in parse(data).walk():
        if not node.children and node.name != "Identifier" and node.text.strip():
            assert " ".join(note(node.text).split()) in said


@needs_shared
@pytest.mark.parametrize("name", PUBLISHED)
def test_published_plans_come_back_equal_and_valid(name: str, tmp_path: Path) -> None:
    etree = pytest.importorskip("lxml.etree")
    data = (SHARED / name).read_bytes()
    first = stored(data, tmp_path / "first")
    exported = write_stratml(first)
    assert plan_json(stored(exported, tmp_path / "second")) == plan_json(first)
    tree = etree.fromstring(exported)
    _schema(etree, tree).assertValid(tree)
    if name != "demo_stratml.xml":
        assert texts(data) <= texts(exported)
        assert elements(exported) == elements(data)


@needs_shared
@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=stratml())
def test_the_schemas_agree_with_our_own_check(data: bytes) -> None:
    etree = pytest.importorskip("lxml.etree")
    tree = etree.fromstring(write_stratml(read_stratml(data).content))
    assert _schema(etree, tree).validate(tree), _schema(etree, tree).error_log


def _schema(etree, tree):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 (lxml has no types)
    part_1 = "}StrategicPlan" in tree.tag
    name = "StrategicPlanISOVersion20140401.xsd" if part_1 else "PerformancePlanOrReport20160216.xsd"
    return etree.XMLSchema(file=str(SHARED / name))
