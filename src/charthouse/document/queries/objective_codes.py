"""The codes of goals and objectives: by place while the plan is a draft, frozen once it was adopted (SEMANTICS 4)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

CODE_LIMIT: Final = 40  # of a frozen code, as its column; what stands deeper keeps its code by place
_PARTS: Final = re.compile(r"(G(?:[0-9]{1,9}\.)*)([0-9]{1,9})")


def numbered(rows: Iterable[tuple[str, str | None, str]]) -> dict[str, str]:
    """The code of each (id, parent, frozen code); the rows of a parent come in their order.

    A row without a frozen code is numbered behind every frozen code of its parent, wherever that one's row went:
    a printed code never comes to mean something else.
    """
    rows = list(rows)
    if rows and all(frozen for _, _, frozen in rows):
        return {row: frozen for row, _, frozen in rows}
    below: dict[str | None, list[tuple[str, str]]] = {}
    highest: dict[str, int] = {}
    for row, parent, frozen in rows:
        below.setdefault(parent, []).append((row, frozen))
        if frozen and (parts := _PARTS.fullmatch(frozen)):
            highest[parts[1]] = max(highest.get(parts[1], 0), int(parts[2]))
    found: dict[str, str] = {}
    waiting: list[tuple[str | None, str]] = [(None, "G")]
    while waiting:
        parent, prefix = waiting.pop()
        number = highest.get(prefix, 0)
        for row, frozen in below.pop(parent, ()):
            number += not frozen
            code = found[row] = frozen or f"{prefix}{number}"
            if row in below:
                waiting.append((row, f"{code}."))
    return found
