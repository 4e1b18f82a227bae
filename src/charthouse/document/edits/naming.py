"""What rows and periods are called in the label of a step: a row by its code where it has one, else by its name."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from charthouse.document.edits.fields import Given, is_id
from charthouse.document.queries.objectives import codes
from charthouse.domain import periods, sentences, text
from charthouse.domain.base import Row
from charthouse.domain.errors import Refused
from charthouse.domain.kinds import Pairing, Quadrant
from charthouse.domain.sentences import Sentence, spelt

if TYPE_CHECKING:
    from charthouse.document.document import Document

_LONGEST = 40
_LETTERS = {"measure": "K", "initiative": "I"}
_PLACES = """
    WITH RECURSIVE above(up, id, parent, position, code) AS (
        SELECT 0, id, parent, position, code FROM objective WHERE id = ?
        UNION ALL
        SELECT up + 1, o.id, o.parent, o.position, o.code FROM above JOIN objective o ON o.id = above.parent
    )
    SELECT code, (
        SELECT count(*) FROM objective s WHERE s.parent IS a.parent AND (s.position, s.id) <= (a.position, a.id)
    ) FROM above a ORDER BY up DESC
"""  # frozen code and number among its siblings, from the goal down to the row


def quoted(name: Given) -> Sentence:
    """A name in quotation marks, shortened: labels stand in a menu, and in the journal."""
    first = text.clean(str(name)).split("\n", 1)[0]
    return sentences.quoted(first if len(first) <= _LONGEST else f"{first[: _LONGEST - 1].rstrip()}…")


def spoken_name(document: Document, model: type[Row], row: Given, name: str) -> str:
    """`G1.2`, `S7`, `K3` or a quoted name; the noun alone for a row that is not there."""
    table = model.__tablename__
    if not is_id(row):
        return spelt(str(table))
    if table == "objective":
        return objective_code(document, row) or spelt("objective")
    if table == "swot_item":
        found = document.rows("SELECT quadrant, number FROM swot_item WHERE id = ?", (row,))
        return f"{Quadrant(found[0][0]).letter}{found[0][1]}" if found else spelt("item")
    if table == "tows_strategy":
        found = document.rows("SELECT pairing, number FROM tows_strategy WHERE id = ?", (row,))
        return f"{Pairing(found[0][0]).letters}{found[0][1]}" if found else spelt("strategy")
    if table in _LETTERS:
        found = document.rows(f"SELECT number FROM {table} WHERE id = ?", (row,))
        return f"{_LETTERS[table]}{found[0][0]}" if found else spelt(table)
    found = document.rows(f"SELECT {name} FROM {table} WHERE id = ?", (row,))
    return quoted(found[0][0]) if found else spelt(str(table))


def spoken_period(key: Given) -> periods.Period | str:
    """A period, which the window writes as its pages do; as it was given where it is none, which is then refused."""
    text = str(key)
    with suppress(Refused):
        return periods.parse(text)
    return text


def objective_code(document: Document, row: Given) -> str:
    """The code of one objective: where none is frozen, by counting the siblings before it and before each parent."""
    found = document.rows(_PLACES, (row,)) if is_id(row) else []
    if not found:
        return ""
    if (frozen := found[-1][0]) or _is_any_frozen(document):
        return str(frozen) or codes(document).get(str(row), "")
    return "G" + ".".join(str(number) for _, number in found)


def _is_any_frozen(document: Document) -> bool:
    """Whether any objective has a code for good; looked for among all of them again where a code came or went."""
    return document.kept.answer(
        "is_any_code_frozen", None, frozenset({"objective"}),
        lambda: bool(document.rows("SELECT 1 FROM objective WHERE code <> '' LIMIT 1")),
        lambda was, touched: was if touched.values("objective", "code") <= {""} else None,
    )  # fmt: skip
