"""What the columns of a list most likely are: by their headings, then by what stands in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from charthouse.domain import periods
from charthouse.domain.errors import Refused
from charthouse.exchange.mapping.columns import Columns, headings, plain
from charthouse.exchange.mapping.kinds import KINDS, Kind, Target, fold
from charthouse.exchange.mapping.values import knows, period
from charthouse.exchange.reading.raw import Raw, RawBook, RawSheet

_BRACKETS: Final = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*$")
_SOUGHT: Final = 15  # rows among which the headings stand
_TRIED: Final = 200  # cells of a column that are looked at
_KIND_WORDS: Final = {
    "swot": ("swot",),
    "objectives": ("objective", "goal", "ziel", "objectif", "objetivo"),
    "measures": ("measure", "kpi", "kennzahl", "indicator", "indicateur", "indicador"),
    "readings": ("reading", "actual", "messwert", "ist", "valeur", "lectura", "result"),
}


def guess(book: RawBook) -> tuple[RawSheet, Columns]:
    """The sheet of a book that is most likely a list, and what its columns are."""
    found = [(sheet, guess_columns(sheet)) for sheet in book.sheets if sheet.rows]
    if not found:
        sheet = book.sheets[0] if book.sheets else RawSheet("", ())
        return sheet, Columns("objectives", (), None)
    return max(found, key=lambda one: _score(one[0], one[1]))


def guess_columns(sheet: RawSheet, kind: str = "") -> Columns:
    """What its columns are; of all kinds the likeliest where none is named."""
    head = _head(sheet)
    tried = [_mapped(sheet, head, one) for one in KINDS.values() if not kind or one.key == kind]
    return max(tried, key=lambda columns: _score(sheet, columns))


def remap(sheet: RawSheet, columns: Columns, *, kind: str, head: int | None) -> Columns:
    """Another guess, where a person says what kind of list it is and where its headings stand."""
    if columns.kind == kind and columns.head == head:
        return columns
    return _mapped(sheet, head, KINDS[kind])


def likely_head(sheet: RawSheet) -> int:
    """The row in which headings stand, if there are any."""
    return _head(sheet) or 0


def _head(sheet: RawSheet) -> int | None:
    """The row that holds the most words that are headings; None where no row holds any and a list begins at once.

    A word that stands again in its column is none. One row alone is what there is to read, unless most of it is known
    as headings.
    """
    rows = [cells for _, cells in sheet.rows[:_SOUGHT]]
    often = Counter((at, cell) for cells in rows for at, cell in enumerate(cells))
    words = [[_is_heading(cell) and often[at, cell] == 1 for at, cell in enumerate(cells)] for cells in rows]
    best, place = max(((sum(row), -place) for place, row in enumerate(words)), default=(0, 0))
    if len(rows) == 1:
        return 0 if 2 * best > _filled(rows[0]) else None
    if best:
        return -place
    if not rows or any(map(_is_heading, rows[0])):
        return None
    return 0 if _filled(rows[0]) > 1 else None


def _filled(cells: Sequence[Raw]) -> int:
    return sum(cell is not None for cell in cells)


def _is_heading(cell: Raw) -> bool:
    if not isinstance(cell, str) or len(cell) > 60:
        return False
    folded = _spoken(cell)
    return any(_rank(folded, target) is not None for kind in KINDS.values() for target in kind.targets)


def _mapped(sheet: RawSheet, head: int | None, kind: Kind) -> Columns:
    heads = headings(sheet, head)
    targets = _by_heading(heads, kind)
    columns = Columns(kind.key, tuple(targets), head)
    for column in range(len(heads)):
        if not targets[column]:
            targets[column] = _by_content(heads[column], _cells(sheet, head, column), kind, targets)
    if not any(one in targets for one in kind.needed[0]):
        _name(sheet, head, kind, targets)
    if kind.key == "readings" and "Actual by period" in targets:
        targets = ["" if one in ("Actual", "Period") else one for one in targets]
    return Columns(columns.kind, tuple(targets), head)


def _by_heading(heads: Sequence[str], kind: Kind) -> list[str]:
    """The best words first: a heading that is the target's own beats one that comes late among its words."""
    offers = [
        (rank, column, target.key)
        for column, text in enumerate(heads)
        for target in kind.targets
        if (rank := _rank(_spoken(text), target)) is not None
    ]
    found = [""] * len(heads)
    for _, column, key in sorted(offers):
        if not found[column] and key not in found:
            found[column] = key
    return found


def _spoken(heading: str) -> str:
    """A heading as it is compared, without the unit in brackets behind it."""
    return fold(_BRACKETS.sub("", heading)) or fold(heading)


def _rank(folded: str, target: Target) -> int | None:
    """How well a heading fits: 0 where it is the target's own, more where it comes later among its words."""
    if folded == fold(target.key):
        return 0
    return 1 + target.words.index(folded) if folded in target.words else None


def _by_content(heading: str, cells: Sequence[Raw], kind: Kind, taken: Sequence[str]) -> str:
    if not cells:
        return ""
    if kind.key == "swot" and "Quadrant" not in taken and _most(knows(cell, "quadrant") for cell in cells):
        return "Quadrant"
    if kind.key == "readings":
        if heading and _is_period(heading) and _most(_is_number(cell) for cell in cells):
            return "Actual by period"
        dated = _most(_is_period(cell) for cell in cells) and not _most(isinstance(cell, float) for cell in cells)
        if "Period" not in taken and dated:
            return "Period"
    return ""


def _name(sheet: RawSheet, head: int | None, kind: Kind, targets: list[str]) -> None:
    """The column of the longest texts says what the rows are called."""
    lengths = {
        column: sum(len(cell) for cell in _cells(sheet, head, column) if isinstance(cell, str))
        for column, key in enumerate(targets)
        if not key
    }
    if lengths and max(lengths.values()):
        targets[max(lengths, key=lambda column: lengths[column])] = kind.needed[0][0]


def _score(sheet: RawSheet, columns: Columns) -> tuple[bool, bool, float]:
    """How well columns are understood: nothing needed is missing, the sheet is called so, most are read by heading."""
    heads = headings(sheet, columns.head)
    good = 0.0
    for text, key in zip(heads, columns.targets, strict=True):
        target = next((one for one in columns.of.targets if one.key == key), None)
        if target is not None and (rank := _rank(_spoken(text), target)) is not None:
            good += 1 / (2 + rank / 4)
        elif target is not None and target.key != columns.of.needed[0][0]:
            good += 0.3  # what stands in it says so
    called = sheet.title.casefold()
    if any(word in called.replace("-", " ").replace("_", " ").split() or called.startswith(word)
           for word in _KIND_WORDS[columns.kind]):  # fmt: skip
        good += 0.6
    return not columns.missing, columns.kind == "swot" and _is_swot(sheet, columns), good


def _is_swot(sheet: RawSheet, columns: Columns) -> bool:
    """Whether a list holds what no other list does: quadrants, in a column or as several."""
    if "Quadrant" in columns.targets:
        return _most(knows(cell, "quadrant") for cell in _cells(sheet, columns.head, columns.targets.index("Quadrant")))
    return len({"Strengths", "Weaknesses", "Opportunities", "Threats"} & set(columns.targets)) > 1


def _cells(sheet: RawSheet, head: int | None, column: int) -> list[Raw]:
    """What stands in a column below the headings, as far as it is looked at."""
    first = 0 if head is None else head + 1
    below = sheet.rows[first : first + _TRIED]
    return [cells[column] for _, cells in below if column < len(cells) and cells[column] is not None]


def _most(answers: Iterable[bool]) -> bool:
    found = list(answers)
    return bool(found) and sum(found) >= 0.8 * len(found)


def _is_number(cell: Raw) -> bool:
    return isinstance(cell, float) or (isinstance(cell, str) and any(letter.isdigit() for letter in cell[:12]))


def _is_period(cell: Raw) -> bool:
    """Whether a cell names a period or a day."""
    if cell is None or isinstance(cell, bool):
        return False
    try:
        periods.parse(str(period(cell, "", 1, first=True)))
    except Refused:
        return False
    return plain(cell) != ""
