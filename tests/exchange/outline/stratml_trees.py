"""Random StratML as it is published: right words in wrong places, dialects, texts of all kinds."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from hypothesis import strategies as st

_TEXTS = st.one_of(
    st.sampled_from(("", " ", "Grow", " padded ", "two\nlines", "829", "1.50", "1e5", "twelve", "2011-12-31", "2012")),
    st.sampled_from(("Charthouse period", "2027-03", "Performer", "http://a.b/c d", "https://x.org/", "é", "percent")),
    st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co")), max_size=20),
)
_IDENTIFIERS = st.sampled_from(("", "a1", "1a", "1a", "_1a", "ä b", "7", "x:y"))
_USUAL = {
    "StrategicPlanCore": "Organization Vision Mission Value Goal Goals",
    "Organization": "Name Acronym Identifier Description Stakeholder",
    "Vision": "Description Identifier",
    "Mission": "Description Identifier",
    "Value": "Name Description",
    "Goals": "Goal",
    "Goal": "Name Description Identifier SequenceIndicator Stakeholder OtherInformation Objective Objectives",
    "Objectives": "Objective",
    "Objective": "Name Description Identifier Stakeholder OtherInformation PerformanceIndicator Objective",
    "Stakeholder": "Name Description Role",
    "Role": "Name Description RoleType RoleType",
    "PerformanceIndicator": "SequenceIndicator MeasurementDimension UnitOfMeasurement UnitOfMeasure Identifier Name "
    "Relationship MeasurementInstance MeasurementInstance OtherInformation Target Current ActualResults Description",
    "ActualResults": "Result Result",
    "Result": "Date Actual Target",
    "Actual": "MeasureValue",
    "Target": "MeasureValue",
    "Current": "MeasureValue",
    "Relationship": "Identifier ReferentIdentifier Name Description",
    "MeasurementInstance": "TargetResult ActualResult",
    "TargetResult": "StartDate EndDate NumberOfUnits Descriptor Description",
    "ActualResult": "StartDate EndDate NumberOfUnits Descriptor Description",
    "Descriptor": "DescriptorName DescriptorValue",
    "AdministrativeInformation": "StartDate EndDate PublicationDate Source Submitter Identifier",
    "Submitter": "GivenName FirstName Surname EmailAddress Identifier",
    "Foo": "Bar Name Goal",
    "StrategicPlan": "Name Description OtherInformation StrategicPlanCore AdministrativeInformation Submitter Goals",
}
_USUAL["PerformancePlanOrReport"] = _USUAL["StrategicPlan"]
_ALL = sorted(set(" ".join(_USUAL.values()).split()) - {"StrategicPlan", "PerformancePlanOrReport"})
_ATTRIBUTES = {
    "StakeholderTypeType": ("Person", "Robot"),
    "ValueChainStage": ("Outcome", "Outcomes"),
    "IndicatorType": ("Qualitative",),
    "Type": ("Performance_Report", "Strategic_Plan"),
    "lang": ("en",),
    "RelationshipType": ("Broader_Than",),
}


@st.composite
def _element(draw: st.DrawFn, name: str, depth: int = 0) -> str:
    if name == "Identifier":
        inside = escape(draw(_IDENTIFIERS))
    elif name in _USUAL:
        inside = "".join(draw(st.lists(_child(name, depth), max_size=7 if depth < 3 else 4)))
    else:
        inside = escape(draw(_TEXTS))
    attribute = ""
    if draw(st.integers(0, 9)) == 0:
        key = draw(st.sampled_from(sorted(_ATTRIBUTES)))
        attribute = f" {key}={quoteattr(draw(st.sampled_from(_ATTRIBUTES[key])))}"
    return f"<{name}{attribute}>{inside}</{name}>"


@st.composite
def _child(draw: st.DrawFn, parent: str, depth: int) -> str:
    """Mostly what belongs in `parent`; now and then anything, or a stray word."""
    wild = draw(st.integers(0, 19))
    if wild == 0:
        return "stray words"
    names = _ALL if wild == 1 else _USUAL[parent].split()
    return draw(_element(draw(st.sampled_from(names)), depth + 1)) if depth < 9 else ""


@st.composite
def stratml(draw: st.DrawFn) -> bytes:
    """A document with a StratML root and anything inside."""
    root = draw(st.sampled_from(("StrategicPlan", "PerformancePlanOrReport")))
    return draw(_element(root)).encode()
