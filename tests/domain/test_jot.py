"""A line jotted down says by its beginning what it becomes."""

from __future__ import annotations

import pytest

from charthouse.domain.jot import Jot, JotKind, parse

PREFIXES = {"s": JotKind.STRENGTH, "obj": JotKind.OBJECTIVE, "kpi": JotKind.MEASURE, "ziel": JotKind.OBJECTIVE}


@pytest.mark.parametrize(
    ("typed", "jot"),
    [
        ("s: Trusted brand", Jot(JotKind.STRENGTH, "", "Trusted brand")),
        (" S :Trusted", Jot(JotKind.STRENGTH, "", "Trusted")),
        ("Ziel: Weniger warten", Jot(JotKind.OBJECTIVE, "", "Weniger warten")),
        ("obj: g1.2 Cut the wait", Jot(JotKind.OBJECTIVE, "G1.2", "Cut the wait")),
        ("kpi: G1: Days", Jot(JotKind.MEASURE, "G1", "Days")),
        ("obj: G7 summit", Jot(JotKind.OBJECTIVE, "G7", "summit")),
        ("obj: Good", Jot(JotKind.OBJECTIVE, "", "Good")),
        ("s: G1 is a code elsewhere", Jot(JotKind.STRENGTH, "", "G1 is a code elsewhere")),
        ("Note: nothing", Jot(None, "", "Note: nothing")),
        ("\\s: as it stands", Jot(None, "", "s: as it stands")),
        ("kpi:", Jot(JotKind.MEASURE, "", "")),
        ("", Jot(None, "", "")),
    ],
)
def test_a_line_is_taken_apart(typed: str, jot: Jot) -> None:
    assert parse(typed, PREFIXES) == jot


def test_what_was_meant_last_is_meant_again() -> None:
    assert parse("Second", PREFIXES, JotKind.STRENGTH) == Jot(JotKind.STRENGTH, "", "Second")
    assert parse("G1 Second", PREFIXES, JotKind.OBJECTIVE) == Jot(JotKind.OBJECTIVE, "G1", "Second")
    assert parse("\\obj: x", PREFIXES, JotKind.STRENGTH) == Jot(JotKind.STRENGTH, "", "obj: x")
