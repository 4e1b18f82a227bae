"""The plan as JSON about its content (DESIGN §6): equal content gives equal bytes, wherever and whenever it was made.

Row ids, codes given by the file, order keys, authors and times are left out; `ids=True` adds `id` and `number`.
Siblings stand in their order. A link is the path of the row it points to, from the top, counted from 0:
`goals/2/objectives/1`. Field names are those of the script lines; amounts are whole units, exact. Identifiers of
an imported format are not content; what else it said beyond the model is (`foreign_fields`). Rows without rows
below stand on one line. Nothing is recursive: a tree may be as deep as it likes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import TypeAlias, cast

from charthouse.document.queries.content_rows import Ballot, Initiative, Measure, PlanContent, Swot, Tows
from charthouse.document.queries.content_shape import shape
from charthouse.exchange.outline.stratml_kept import without_identifiers

_WITH_CODES = (Swot, Tows, Measure, Initiative, Ballot)  # rows whose `number` is the code that the file gave them
_EXACT_WHOLE = 2**53
Row: TypeAlias = object  # a dataclass of content_rows
Paths: TypeAlias = Mapping[str, tuple[int, str]]  # id → place in reading order, path


def plan_json(content: PlanContent, *, ids: bool = False) -> str:
    """The plan as JSON text, ending in a newline."""
    return "".join(_run(_object(content, 0, _paths(content), ids))) + "\n"


Piece: TypeAlias = "str | Iterator[Piece]"


def _run(start: Iterator[Piece]) -> Iterator[str]:
    """The texts of nested generators, without recursion."""
    stack = [start]
    while stack:
        for piece in stack[-1]:
            if isinstance(piece, str):
                yield piece
            else:
                stack.append(piece)
                break
        else:
            stack.pop()


def _object(row: Row, depth: int, paths: Paths, ids: bool) -> Iterator[Piece]:
    children = shape(type(row)).children
    cells = _cells(row, paths, ids)
    if not children:
        yield "{" + ", ".join(cells) + "}"
        return
    indent = "\n" + "  " * (depth + 1)
    yield "{"
    lead = indent
    for cell in cells:
        yield lead + cell
        lead = "," + indent
    for name in children:
        yield f'{lead}"{name}": '
        yield _list(getattr(row, name), depth + 1, paths, ids)
        lead = "," + indent
    yield "\n" + "  " * depth + "}"


def _list(rows: tuple[Row, ...], depth: int, paths: Paths, ids: bool) -> Iterator[Piece]:
    if not rows:
        yield "[]"
        return
    indent = "\n" + "  " * (depth + 1)
    lead = "[" + indent
    for row in rows:
        yield lead
        yield _object(row, depth + 1, paths, ids)
        lead = "," + indent
    yield "\n" + "  " * depth + "]"


def _cells(row: Row, paths: Paths, ids: bool) -> list[str]:
    """The fields of a row that are no lists of rows, each as `"name": value`."""
    known, left_out = shape(type(row)), _left_out(row, ids)
    found = []
    for name in known.cells:
        if name in left_out:
            continue
        value = getattr(row, name)
        if name == "foreign_fields":
            text = _dump(without_identifiers(value))
        elif name in known.link_lists:
            text = _dump([path for _, path in sorted(paths[target] for target in value if target in paths)])
        elif name in known.links:
            text = _dump(paths[value][1] if value in paths else None)
        else:
            text = _scalar(value)
        found.append(f'"{name}": {text}')
    return found


def _left_out(row: Row, ids: bool) -> tuple[str, ...]:
    if ids:
        return ("foreign_id",)
    return ("foreign_id", "id", "number") if isinstance(row, _WITH_CODES) else ("foreign_id", "id")


def _scalar(value: object) -> str:
    match value:
        case float():
            whole = value.is_integer() and abs(value) < _EXACT_WHOLE
            return repr(int(value)) if whole else repr(value)
        case Decimal():
            text = format(value, "f")
            return text.rstrip("0").rstrip(".") if "." in text else text
        case date():
            return f'"{value.isoformat()}"'
    return _dump(value)


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _paths(content: PlanContent) -> Paths:
    """The path of every row."""
    found: dict[str, tuple[int, str]] = {}
    waiting: list[tuple[str, Row]] = [("", content)]
    while waiting:
        path, row = waiting.pop()
        found[cast("PlanContent", row).id] = (len(found), path)
        inside = [
            (f"{path}/{name}/{number}".lstrip("/"), child)
            for name in shape(type(row)).children
            for number, child in enumerate(getattr(row, name))
        ]
        waiting.extend(reversed(inside))
    return found
