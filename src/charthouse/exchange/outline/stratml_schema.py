"""What the two StratML schemas allow, as tables, and the check of a tree against them.

Part 1 is ISO 17469-1 (StrategicPlan, 2014-04-01), Part 2 PerformancePlanOrReport (2016-02-16). In both, a name
means the same wherever it stands, so one row a name says it all. The check runs on every plan before it is
written, and on every plan that comes in: there each finding is a warning, never a refusal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from charthouse.domain.sentences import Sentence, said
from charthouse.exchange.outline.stratml_tree import Node

MANY = 1_000_000
USUAL_TYPE = "Strategic_Plan"  # of a Part 2 document that does not say
_HOW_OFTEN = {"": (1, 1), "?": (0, 1), "*": (0, MANY), "2": (0, 2)}

_CORE = "Organization* Vision? Mission? Value* Goal*"  # Goal+, see `Part.required`
_GOAL = "Name Description Identifier? SequenceIndicator? Stakeholder* OtherInformation? Objective*"
_OBJECTIVE = "Name? Description? Identifier? SequenceIndicator? Stakeholder* OtherInformation?"
_PERSON = "GivenName? Surname? PhoneNumber? EmailAddress?"
_ADMINISTRATIVE = "StartDate? EndDate? PublicationDate? Source?"
_RESULT = "StartDate? EndDate? NumberOfUnits? Descriptor? Description?"
_COMMON = {
    "StrategicPlanCore": _CORE,
    "Organization": "Name? Acronym? Identifier? Description? Stakeholder*",
    "Vision": "Description? Identifier?",
    "Mission": "Description? Identifier?",
    "Value": "Name Description?",
    "Goal": _GOAL,
}
_PART_1 = _COMMON | {
    "StrategicPlan": "Name Description? OtherInformation? StrategicPlanCore AdministrativeInformation?",
    "Objective": _OBJECTIVE,
    "Stakeholder": "Name Description?",
    "AdministrativeInformation": _ADMINISTRATIVE + " Submitter?",
    "Submitter": _PERSON,
}
_PART_2 = _COMMON | {
    "PerformancePlanOrReport": (
        "Name Description? OtherInformation? StrategicPlanCore AdministrativeInformation? Submitter?"
    ),
    "Objective": _OBJECTIVE + " PerformanceIndicator*",
    "Stakeholder": "Name Description? Role*",
    "Role": "Name Description? RoleType2",
    "PerformanceIndicator": (
        "SequenceIndicator? MeasurementDimension UnitOfMeasurement Identifier? Relationship* MeasurementInstance* "
        "OtherInformation?"
    ),
    "Relationship": "Identifier? ReferentIdentifier* Name? Description?",
    "MeasurementInstance": "TargetResult* ActualResult*",
    "TargetResult": _RESULT,
    "ActualResult": _RESULT,
    "Descriptor": "DescriptorName? DescriptorValue?",
    "AdministrativeInformation": "Identifier? " + _ADMINISTRATIVE,
    "Submitter": "Identifier? " + _PERSON,
}
_TYPES = {
    "Person": "Person Organization Generic_Group",
    "Type": "Strategic_Plan Performance_Plan Performance_Report",
    "Stage": "Outcome Output_Processing Output Input_Processing Input",
    "Kind": "Quantitative Qualitative",
    "Relation": "Broader_Than Peer_To Narrower_Than",
}
_WORDS = {name: frozenset(words.split()) for name, words in _TYPES.items()}
_ATTRIBUTES_1 = {("Stakeholder", "StakeholderTypeType"): _WORDS["Person"]}
_ATTRIBUTES_2 = _ATTRIBUTES_1 | {
    ("PerformancePlanOrReport", "Type"): _WORDS["Type"],
    ("PerformanceIndicator", "ValueChainStage"): _WORDS["Stage"],
    ("PerformanceIndicator", "PerformanceIndicatorType"): _WORDS["Kind"],
    ("Relationship", "RelationshipType"): _WORDS["Relation"],
}
_FAULTS = {
    "Identifier": said("is not a name of XML"),
    "StartDate": said("is not a date"),
    "EndDate": said("is not a date"),
    "PublicationDate": said("is not a date"),
    "NumberOfUnits": said("is not a number"),
    "RoleType": said("is neither Performer nor Beneficiary"),
    "Source": said("is not an address"),
}

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)?", re.ASCII)
_DECIMAL = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)", re.ASCII)
_LETTERS = "A-Z_a-zÀ-ÖØ-öø-ıĴ-ľŁ-ňŊ-žΑ-Ρα-ωА-яぁ-ゔ一-龥가-힣א-תء-غف-ي"  # letters of every edition of XML
NAME_START = re.compile(f"[{_LETTERS}]")
NAME_CHARACTER = re.compile(f"[{_LETTERS}0-9.-]")
_NAME = re.compile(f"[{_LETTERS}][{_LETTERS}0-9.-]*")
_ADDRESS = re.compile(
    r"([A-Za-z][A-Za-z0-9+.-]*:)?(//([\w.~!$&'()*+,;=:-]*@)?[\w.~-]*(:\d*)?(?=[/?#]|$))?"
    r"([\w.~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*(\?([\w.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?"
    r"(#([\w.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a child stands among its siblings, and how often it must and may."""

    index: int
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Part:
    """One of the two schemas."""

    number: int
    root: str
    namespace: str
    children: dict[str, dict[str, Place]]
    attributes: dict[tuple[str, str], frozenset[str]]

    def places(self, name: str) -> dict[str, Place]:
        """The children an element may have; empty for one that holds text."""
        return self.children.get(name, {})

    def holds_text(self, name: str) -> bool:
        return name not in self.children

    def is_text(self, name: str) -> bool:
        """Whether `name` is a known element that holds text."""
        return self.holds_text(name) and any(name in places for places in self.children.values())

    def fits(self, name: str, text: str) -> bool:
        """Whether a text may stand in the element `name`."""
        match name:
            case "Identifier":
                return _NAME.fullmatch(text) is not None
            case "StartDate" | "EndDate" | "PublicationDate":
                return is_day(text) or (self.number == 2 and not text)
            case "NumberOfUnits":
                return is_decimal(text) or not text
            case "RoleType":
                return text in ("Performer", "Beneficiary")
            case "Source":
                return _ADDRESS.fullmatch(text) is not None
        return True


def is_day(text: str) -> bool:
    """Whether `text` is a date as XML Schema writes it."""
    match = _DAY.fullmatch(text)
    if match is None:
        return False
    try:
        date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return False
    return True


def is_decimal(text: str) -> bool:
    """Whether `text` is a number as XML Schema writes a decimal: no exponent, no separators."""
    return _DECIMAL.fullmatch(text) is not None


def _places(rule: str) -> dict[str, Place]:
    found: dict[str, Place] = {}
    for index, word in enumerate(rule.split()):
        name = word.rstrip("?*2")
        found[name] = Place(index, *_HOW_OFTEN[word[len(name) :]])
    return found


def _part(
    number: int, root: str, namespace: str, rules: dict[str, str], attributes: dict[tuple[str, str], frozenset[str]]
) -> Part:
    return Part(number, root, namespace, {name: _places(rule) for name, rule in rules.items()}, attributes)


PART_1 = _part(1, "StrategicPlan", "urn:ISO:std:iso:17469:tech:xsd:stratml_core", _PART_1, _ATTRIBUTES_1)
PART_2 = _part(
    2, "PerformancePlanOrReport", "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport", _PART_2, _ATTRIBUTES_2
)


def findings(root: Node, part: Part) -> Iterator[Sentence]:
    """Everything in which a tree departs from the schema, each in a few words."""
    seen: set[str] = set()
    for node in root.walk():
        if part.holds_text(node.name):
            if node.children:
                yield said("{element} holds markup", element=node.name)
            continue
        yield from _own_findings(node, part)
        yield from _order_findings(node, part)
        for child in node.children:
            if child.name in part.places(node.name) and part.holds_text(child.name):
                yield from _text_findings(child, part, seen)


def _own_findings(node: Node, part: Part) -> Iterator[Sentence]:
    if node.text.strip():
        yield said("{element} holds text", element=node.name)
    for name, text in node.attributes.items():
        if "}" not in name and text not in part.attributes.get((node.name, name), ()):
            yield said("{element} has an attribute {name} the standard does not know", element=node.name, name=name)
    if node.name == PART_2.root and "Type" not in node.attributes:
        yield said("Type is missing")


def _order_findings(node: Node, part: Part) -> Iterator[Sentence]:
    places = part.places(node.name)
    counts = dict.fromkeys(places, 0)
    last = 0
    for child in node.children:
        place = places.get(child.name)
        if place is None:
            yield said("{element} does not belong in {above}", element=child.name, above=node.name)
            continue
        counts[child.name] += 1
        if place.index < last:
            yield said("{element} stands out of order in {above}", element=child.name, above=node.name)
        last = max(last, place.index)
    for name, place in places.items():
        if counts[name] > place.most:
            yield said("{element} has too many of {name}", element=node.name, name=name)
        if counts[name] < place.least or (name == "Goal" and not counts[name]):
            yield said("{element} has no {name}", element=node.name, name=name)


def _text_findings(node: Node, part: Part, seen: set[str]) -> Iterator[Sentence]:
    text = " ".join(node.words().split()) if node.name != "RoleType" else node.text
    if not part.fits(node.name, text):
        yield said("{element} {fault}", element=node.name, fault=_FAULTS[node.name])
    elif node.name == "Identifier":
        if text in seen:
            yield said("Identifier repeats")
        seen.add(text)
