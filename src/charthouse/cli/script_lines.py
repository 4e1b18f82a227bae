"""The lines of a script: bytes that may be anything, taken one by one, within limits."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import BinaryIO

from charthouse.domain.errors import Refused

LONGEST = 1_000_000  # bytes of a line
_DEEPEST = 20


def lines(script: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """The lines that are not blank, with their numbers from 1. One that is too long comes cut, to be refused."""
    number = 0
    while line := script.readline(LONGEST + 1):
        number += 1
        whole = line
        while len(line) > LONGEST and not line.endswith(b"\n"):
            line = script.readline(LONGEST + 1)
        if whole.strip():
            yield number, whole


def parsed(line: bytes) -> dict[str, object]:
    """The JSON object on a line. Raises Refused, in one sentence, where there is none."""
    if len(line) > LONGEST:
        raise Refused(f"The line is longer than {LONGEST:,} bytes.")
    try:
        found = json.loads(
            line.decode("utf-8-sig"), parse_float=_exact, parse_constant=_no_number, object_pairs_hook=_once
        )
    except UnicodeDecodeError:
        raise Refused("The line is not UTF-8.") from None
    except json.JSONDecodeError as error:
        raise Refused(f"The line is not JSON: {error.msg} at character {error.pos + 1}.") from None
    except RecursionError:
        raise Refused(f"The line nests more than {_DEEPEST} levels deep.") from None
    except Refused:
        raise
    except ValueError:
        raise Refused("The line holds a number that is too long.") from None
    if not isinstance(found, dict):
        raise Refused('A line is one JSON object, like {"do": "objective.add", "title": "…"}.')
    _refuse_deep(found)
    return found


def _exact(digits: str) -> Decimal | float:
    """Numbers as they were typed, where a float would not give the same digits back."""
    number = float(digits)
    return number if Decimal(repr(number)) == Decimal(digits) else Decimal(digits)


def _no_number(word: str) -> object:
    raise Refused(f"{word} is not a number that a plan can hold.")


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise Refused(f"The line says “{twice[:40]}” twice.")
    return found


def _refuse_deep(value: object) -> None:
    waiting = [(value, 1)]
    while waiting:
        inner, depth = waiting.pop()
        if depth > _DEEPEST:
            raise Refused(f"The line nests more than {_DEEPEST} levels deep.")
        if isinstance(inner, dict):
            waiting.extend((item, depth + 1) for item in inner.values())
        elif isinstance(inner, list):
            waiting.extend((item, depth + 1) for item in inner)
