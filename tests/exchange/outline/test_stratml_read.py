"""What is read from StratML, and what is refused in one sentence."""

from __future__ import annotations

from datetime import date

import pytest
from tests.exchange.outline.plans import CLEAN, DIALECT, FAULTY, PART_1

from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Frequency, MeasureKind, ResultRole, StakeholderKind
from charthouse.exchange.outline.stratml_read import read_stratml
from charthouse.exchange.outline.stratml_tree import MAX_DEPTH

LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<StrategicPlan><Name>&b;</Name></StrategicPlan>"""
EXTERNAL = b"""<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><StrategicPlan><Name>&x;</Name></StrategicPlan>"""


def plan(inside: str) -> bytes:
    return f'<StrategicPlan xmlns="{PART_1}"><Name>P</Name>{inside}</StrategicPlan>'.encode()


def test_a_clean_plan_fills_the_model() -> None:
    outline = read_stratml(CLEAN)
    content = outline.content
    assert outline.warnings.total() == 0
    assert (content.title, content.organisation, content.acronym) == ("Harbour plan", "Port of Elm", "POE")
    assert (content.vision, content.mission) == ("A quiet, clean harbour.", "Keep ships moving.")
    assert (content.start, content.end) == (date(2026, 1, 1), date(2035, 12, 31))
    assert [(row.name, row.kind) for row in content.stakeholders] == [
        ("Ida Brandt", StakeholderKind.PERSON),
        ("", StakeholderKind.UNSAID),
    ]
    (goal,) = content.goals
    assert [row.title for row in goal.objectives] == ["Shore power", ""]


def test_faults_are_counted_and_nothing_is_merged() -> None:
    outline = read_stratml(FAULTY)
    measure = outline.content.goals[0].objectives[0].measures[0]
    assert outline.warnings["Identifier is not a name of XML"] == 2
    assert outline.warnings["NumberOfUnits is not a number"] == 1
    assert [len(measurement.results) for measurement in measure.measurements] == [3, 1]
    first = measure.measurements[0].results
    assert [(row.role, row.number, row.text, row.end) for row in first] == [
        (ResultRole.TARGET, 18.5, "18.50", "2025-12-31"),
        (ResultRole.ACTUAL, None, "about twenty", "spring 2025"),
        (ResultRole.ACTUAL, 21.0, "", "2025-12-31"),
    ]
    assert (first[2].descriptor_name, first[2].descriptor_value) == ("Grade", "B")


def test_a_dialect_is_read_whole() -> None:
    measure = read_stratml(DIALECT).content.goals[0].objectives[0].measures[0]
    assert (measure.name, measure.unit, measure.kind) == ("Lamps lit (%)", "percent", MeasureKind.PERCENT)
    assert measure.frequency is Frequency.QUARTERLY
    found = [(row.number or row.text, row.start, row.end) for group in measure.measurements for row in group.results]
    quarter = ("2024-01-01", "2024-03-31")
    assert found == [(80, "", ""), (62, "", ""), (50, *quarter), (40, *quarter), ("n/a", "", "")]
    assert measure.measurements[2].results[0].descriptor_value == "soon"


def test_nested_objectives_are_a_tree() -> None:
    depth = 60
    inside = "".join(f"<Objective><Name>{n}</Name>" for n in range(depth)) + "</Objective>" * depth
    node = read_stratml(plan(f"<StrategicPlanCore><Goal>{inside}</Goal></StrategicPlanCore>")).content.goals[0]
    for n in range(depth):
        (node,) = node.objectives
        assert node.title == str(n)


def test_a_byte_order_mark_and_utf_16_are_read() -> None:
    assert read_stratml(b"\xef\xbb\xbf" + CLEAN).content.title == "Harbour plan"
    assert read_stratml(CLEAN.decode().replace("UTF-8", "UTF-16").encode("utf-16")).content.title == "Harbour plan"


def test_text_that_is_too_long_for_its_field_is_kept_whole() -> None:
    long = "word " * 200 + "end"
    content = read_stratml(plan("").replace(b"<Name>P", f"<Name>{long}".encode())).content
    assert 490 < len(content.title) <= 500
    assert long in content.foreign_fields


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "not XML"),
        (b"no xml at all", "not XML"),
        (b"<StrategicPlan><Name></StrategicPlan>", "not XML"),
        (LAUGHS, "document type"),
        (EXTERNAL, "document type"),
        (b"<a>" * 200_000, f"{MAX_DEPTH} levels"),
        (b"<StrategicPlan><Name>&nbsp;</Name></StrategicPlan>", "not XML"),
        (b'<?xml version="1.0" encoding="utf-16"?><StrategicPlan/>', ""),
        (b'<?xml version="1.0" encoding="utf-8"?><StrategicPlan><Name>\xff\xfe</Name></StrategicPlan>', "not XML"),
        (b'<?xml version="1.0" encoding="martian"?><StrategicPlan/>', "encoding"),
        (b'<?xml version="1.0" encoding="gbk"?><StrategicPlan/>', "encoding"),
        (b"<html><body/></html>", "web page"),
        (b"<opml/>", "opml"),
        (b'<StrategicPlan xmlns="urn:ISO:std:iso:17469:tech:xsd:StratML_Part3"/>', "Part 3"),
        (b'<PerformancePlanOrReport xmlns:x="y" x:schemaLocation="StratMLPart3.xsd"/>', "Part 3"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_what_cannot_be_read_is_refused_in_one_sentence(data: bytes, words: str) -> None:
    with pytest.raises(Refused) as refusal:
        read_stratml(data)
    assert words in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_note_from_a_stranger_is_not_believed() -> None:
    strange = (
        '<StrategicPlanCore><Goal><?charthouse {"fields":{"weight":"x","level":"king","due":7},"kept":[7,{"a":1}],'
        '"depth":"deep","added":3}?><Name>G</Name><Description/><Objective><?charthouse not json?></Objective>'
        '<Objective><?charthouse {"depth":99}?><Name>O</Name></Objective></Goal></StrategicPlanCore>'
    )
    (goal,) = read_stratml(plan(strange)).content.goals
    assert (goal.title, goal.weight, goal.due) == ("G", 1.0, None)
    assert [row.title for row in goal.objectives] == [""]
    assert [row.title for row in goal.objectives[0].objectives] == ["O"]
