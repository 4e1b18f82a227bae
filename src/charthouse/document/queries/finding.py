"""Looking for words in the whole plan: what the find line, the palette and replacing are made from.

SQLite passes over what cannot fit (its LIKE knows ASCII capitals only, so every other letter is a wildcard there);
what is left is compared here, as people compare words. 20,000 measures are looked through in a few milliseconds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from charthouse.document.queries.findable import BY_TABLE, FINDABLE, Findable
from charthouse.document.queries.objectives import codes
from charthouse.domain.kinds import Pairing, Quadrant
from charthouse.domain.matching import Span, needle, spans

if TYPE_CHECKING:
    from charthouse.document.document import Document

_LONGEST = 2_000  # characters; whoever pastes more looks for nothing, and SQLite knows no longer patterns
MOST = 500  # hits of one search; who gets more types another letter

_CODED = {
    "swot_item": "quadrant, number",
    "tows_strategy": "pairing, number",
    "measure": "number",
    "initiative": "number",
}


@dataclass(frozen=True, slots=True)
class Hit:
    """One text that holds what was sought.

    `table`, `row` and `field` say which text it is, `page` and `shown` where it is seen. `code` is S7, G1.2, K3, I4
    or empty; `name` what the row is called, `text` the whole text, `spans` where the words stand in it.
    """

    page: str
    table: str
    row: str
    field: str
    shown: str
    code: str
    name: str
    text: str
    spans: Sequence[Span]
    quadrant: Quadrant | None = None


def find(
    document: Document, typed: str, *, page: str = "", match_case: bool = False, names_only: bool = False,
    most: int = MOST,
) -> list[Hit]:  # fmt: skip
    """The texts that hold `typed`, in the order of the pages and of the plan; `most` at the most.

    `page` looks through what is seen on one page only, `names_only` through what rows are called.
    """
    sought = needle(typed)
    if not sought.strip() or len(sought) > _LONGEST:
        return []
    looked = ((one, _looked_through(one, page, names_only=names_only)) for one in FINDABLE)
    hits = (
        hit for one, fields in looked if fields for hit in _hits(document, one, fields, sought, match_case=match_case)
    )
    return [replace(hit, page=page or hit.page) for hit in _coded(document, list(islice(hits, most)))]


def _looked_through(one: Findable, page: str, *, names_only: bool) -> Sequence[str]:
    """The fields of a table that are looked through for a page; none where it is not seen there."""
    if page and page != one.page:
        return one.fields[:1] if page in one.also else ()
    if not names_only or one.table == "plan":
        return one.fields
    return () if one.nameless else one.fields[:1]


def by_code(document: Document, typed: str) -> Hit | None:
    """The row with this code: S7, G1.2, K3, I4."""
    letter, number = typed.strip()[:1].upper(), typed.strip()[1:]
    if letter == "G" and number[:1].isdigit():
        wanted = f"G{number}"
        row = next((row for row, code in codes(document).items() if code == wanted), "")
        return _named(document, "objective", "id = ?", (row,), wanted) if row else None
    pairing = next((one for one in Pairing if one.letters == typed.strip()[:2].upper()), None)
    if pairing is not None and (number := typed.strip()[2:]).isascii() and number.isdigit() and len(number) < 10:
        return _named(document, "tows_strategy", "pairing = ? AND number = ?", (pairing.value, int(number)), "")
    if not (number.isascii() and number.isdigit() and len(number) < 10):
        return None
    if letter in ("K", "I"):
        return _named(document, {"K": "measure", "I": "initiative"}[letter], "number = ?", (int(number),), "")
    quadrant = next((one for one in Quadrant if one.letter == letter), None)
    if quadrant is None:
        return None
    return _named(document, "swot_item", "quadrant = ? AND number = ?", (quadrant.value, int(number)), "")


def by_row(document: Document, table: str, row: str) -> Hit | None:
    """A row of a table by its id, with its code and name."""
    code = codes(document).get(row, "") if table == "objective" else ""
    return _named(document, table, "id = ?", (row,), code) if table in BY_TABLE else None


def _named(document: Document, table: str, where: str, values: tuple[object, ...], code: str) -> Hit | None:
    one = BY_TABLE[table]
    coded = _CODED.get(table, "''")
    found = document.rows(f'SELECT id, "{one.fields[0]}", {coded} FROM {table} WHERE {where}', values)
    if not found:
        return None
    row, name, *parts = found[0]
    made, quadrant = _code(table, parts)
    return Hit(one.page, table, row, one.fields[0], row, code or made, name, name, (), quadrant)


def _hits(document: Document, one: Findable, fields: Sequence[str], sought: str, *, match_case: bool) -> Iterator[Hit]:
    patterns = sorted(_patterns(sought))
    fits = {field: " OR ".join(f"\"{field}\" LIKE ? ESCAPE '\\'" for _ in patterns) for field in fields}
    where = " OR ".join(f"(\"{field}\" <> '' AND ({fit}))" for field, fit in fits.items())  # most remarks are empty
    columns = ", ".join(f'"{field}"' for field in (one.fields[0], *fields))
    coded = _CODED.get(one.table, "''")
    seen = f'"{one.owner}"' if one.owner else "id"
    sql = f'SELECT id, {seen}, {columns}, {coded} FROM "{one.table}" WHERE {where} ORDER BY {one.order}'
    for row, shown, name, *rest in document.rows(sql, tuple(patterns) * len(fields)):
        texts, parts = rest[: len(fields)], rest[len(fields) :]
        code, quadrant = _code(one.table, parts)
        for field, text in zip(fields, texts, strict=True):
            places = spans(text, sought, match_case=match_case)
            if places:
                yield Hit(one.page, one.table, row, field, shown, code, name, text, tuple(places), quadrant)


def _patterns(sought: str) -> set[str]:
    """What SQLite may look for: it does not know the capitals of letters beyond ASCII, so the first of them is tried
    both ways, and any further one matches anything.
    """
    first = next((letter for letter in sought if not letter.isascii()), "")
    kept = {first.lower(), first.upper()} if first else {""}
    return {"%" + "".join(_letter(letter, first, way) for letter in sought) + "%" for way in kept}


def _letter(letter: str, first: str, way: str) -> str:
    if letter == first:
        return way if len(way) == 1 else letter
    if letter in "\\%_":
        return f"\\{letter}"
    return letter if letter.isascii() else "_"


def _code(table: str, parts: Sequence[object]) -> tuple[str, Quadrant | None]:
    if table == "swot_item":
        quadrant = Quadrant(str(parts[0]))
        return f"{quadrant.letter}{parts[1]}", quadrant
    if table == "tows_strategy":
        return f"{Pairing(str(parts[0])).letters}{parts[1]}", None
    letter = {"measure": "K", "initiative": "I"}.get(table, "")
    return (f"{letter}{parts[0]}", None) if letter else ("", None)


def _coded(document: Document, hits: list[Hit]) -> list[Hit]:
    """The hits with the codes that only the whole tree tells, and the names of those that show others."""
    tree = codes(document) if any(hit.table == "objective" for hit in hits) else {}
    owners = _owners(document, hits)
    told = [_told(hit, tree, owners) for hit in hits]
    goals = sorted((hit for hit in told if hit.table == "objective"), key=_place)
    behind = next((at for at, hit in enumerate(told) if hit.table == "objective"), 0)
    return [*told[:behind], *goals, *told[behind + len(goals) :]]


def _place(hit: Hit) -> list[int]:
    """Where an objective stands in the tree: G1.2 before G1.10."""
    return [int(number) for number in hit.code[1:].split(".")]


def _told(hit: Hit, tree: Mapping[str, str], owners: Mapping[str, tuple[str, str]]) -> Hit:
    code, name = hit.code, hit.name
    if hit.table == "objective":
        code = tree.get(hit.row, "")
    elif hit.shown != hit.row:
        code, name = owners.get(hit.shown, ("", name))
    else:
        return hit
    return replace(hit, code=code, name=name)


def _owners(document: Document, hits: Sequence[Hit]) -> dict[str, tuple[str, str]]:
    """Code and name of the rows that other rows are seen at."""
    found: dict[str, tuple[str, str]] = {}
    for table in {BY_TABLE[hit.table].owner_table for hit in hits if hit.shown != hit.row}:
        for row in {hit.shown for hit in hits if BY_TABLE[hit.table].owner_table == table}:
            name = BY_TABLE[table].fields[0]
            coded = _CODED.get(table, "''")
            for title, *parts in document.rows(f'SELECT "{name}", {coded} FROM {table} WHERE id = ?', (row,)):
                found[row] = (_code(table, parts)[0], title)
    return found
