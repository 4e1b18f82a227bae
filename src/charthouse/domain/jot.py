"""What somebody jots down from anywhere: `s: Trusted brand`, `obj: G1 Cut the wait`, `kpi: G1.1 Days to answer`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

_PREFIX = re.compile(r"\s*(\w{1,12})\s*:\s*", re.UNICODE)
_CODE = re.compile(r"(G\d{1,4}(?:\.\d{1,4})*)(?=[\s:]|$)\s*:?\s*", re.IGNORECASE)
_LITERAL = "\\"


class JotKind(StrEnum):
    """What it becomes. The first four have the names of the quadrants."""

    STRENGTH = "strength"
    WEAKNESS = "weakness"
    OPPORTUNITY = "opportunity"
    THREAT = "threat"
    OBJECTIVE = "objective"
    MEASURE = "measure"
    ACTION = "action"
    DECISION = "decision"
    PARKED = "parked"


UNPLACED = frozenset((JotKind.ACTION, JotKind.DECISION, JotKind.PARKED))
"""What people jot down in a session and a plan has no place for yet: never to be taken for anything else."""


@dataclass(frozen=True, slots=True)
class Jot:
    """`kind` is None where no known prefix was written; `code` is the objective it belongs to, upper case."""

    kind: JotKind | None
    code: str
    text: str


def parse(typed: str, prefixes: Mapping[str, JotKind], usual: JotKind | None = None) -> Jot:
    """Take a line apart. `prefixes` are small letters without the colon; `usual` is meant where none is written.

    A line that begins with a backslash is text as it stands, whatever follows.
    """
    if typed.lstrip().startswith(_LITERAL):
        return Jot(usual, "", typed.lstrip()[1:].strip())
    found = _PREFIX.match(typed)
    kind = prefixes.get(found.group(1).casefold()) if found else None
    text = typed[found.end() :] if found and kind is not None else typed
    return _placed(kind or usual, text.strip())


def _placed(kind: JotKind | None, text: str) -> Jot:
    code = _CODE.match(text) if kind in (JotKind.OBJECTIVE, JotKind.MEASURE) else None
    if code is None:
        return Jot(kind, "", text)
    return Jot(kind, code.group(1).upper(), text[code.end() :])
