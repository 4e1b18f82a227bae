"""What differs between two states of a plan, by page and by item, with both values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from charthouse.document.compare import RowDifference, differences
from charthouse.document.queries.names import NOTHING, Names, field_name, page_of

if TYPE_CHECKING:
    from charthouse.document.document import Document

_ORDER = ("vision", "swot", "objectives", "scorecard", "resources", "people")
SILENT = frozenset({"position", "foreign_id", "foreign_fields"})  # no words that a person reads


class What(StrEnum):
    """What became of an item."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class CellChange:
    """`private`: the facilitator's own, for no paper and no copy made to be shared.

    `figures`: both values as the plan writes its figures, each empty where `before` or `after` says it.
    """

    field: str
    name: str
    before: str
    after: str
    private: bool = False
    figures: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class ItemChange:
    """One item. A changed one may have moved too: then `moved_from` and `moved_to` say between which parents."""

    what: What
    table: str
    row: str
    code: str
    name: str
    cells: tuple[CellChange, ...] = ()
    moved: bool = False
    moved_from: str = ""
    moved_to: str = ""
    private: bool = False


@dataclass(frozen=True, slots=True)
class PageChanges:
    """The changes of one page: items in the order of their codes and names."""

    page: str
    items: tuple[ItemChange, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """`pages` holds only those on which something differs."""

    pages: tuple[PageChanges, ...]

    @property
    def items(self) -> tuple[ItemChange, ...]:
        return tuple(item for page in self.pages for item in page.items)

    @property
    def counts(self) -> Mapping[What, int]:
        """How many items of each kind; a moved one that changed too counts as changed."""
        return Counter(item.what for item in self.items)

    def without_private(self) -> Comparison:
        """What everybody may read."""
        pages = (PageChanges(page.page, tuple(_public(page.items))) for page in self.pages)
        return Comparison(tuple(page for page in pages if page.items))


def compare(earlier: Document, later: Document) -> Comparison:
    """What leads from `earlier` to `later`, which are the same plan at two moments or in two copies."""
    before, after = Names(earlier), Names(later)
    by_page: dict[str, list[ItemChange]] = {}
    for one in differences(earlier, later):
        if one.fields == ("code",) and _same_code(one, before, after):
            continue
        by_page.setdefault(page_of(one.shape.name), []).append(_item(one, before, after))
    known = [page for page in _ORDER if page in by_page]
    rest = sorted(by_page.keys() - set(known))
    return Comparison(tuple(PageChanges(page, tuple(sorted(by_page[page], key=_sorting))) for page in (*known, *rest)))


def _sorting(item: ItemChange) -> tuple[object, ...]:
    numbers = [int(part) if part.isdigit() else 0 for part in item.code[1:].split(".")]
    return item.table, item.code[:1], numbers, item.name, item.row


def _item(one: RowDifference, before: Names, after: Names) -> ItemChange:
    names = before if one.after is None else after
    table, row = one.shape.name, one.row
    return ItemChange(
        _what(one), table, row, names.code(table, row), names.name(table, row), _cells(one, before, after),
        moved=one.moved, moved_from=_parent(one, before, one.before) if one.moved else "",
        moved_to=_parent(one, after, one.after) if one.moved else "", private=one.shape.hidden,
    )  # fmt: skip


def _what(one: RowDifference) -> What:
    if one.before is None:
        return What.ADDED
    if one.after is None:
        return What.REMOVED
    return What.CHANGED if one.fields else What.MOVED


def _parent(one: RowDifference, names: Names, values: Mapping[str, object] | None) -> str:
    parent = (values or {}).get(one.shape.tree.parent) if one.shape.tree else None
    return names.called(one.shape.name, str(parent)) if parent else ""


def _cells(one: RowDifference, before: Names, after: Names) -> tuple[CellChange, ...]:
    """The cells that differ; of a new or removed row, all that say something; of a ballot none."""
    if one.shape.hidden:
        return ()
    table, row = one.shape.name, one.row
    cells = []
    for name in one.fields or (one.shape.columns if None in (one.before, one.after) else ()):
        if name == "code" and _same_code(one, before, after):
            continue
        was = before.value(table, row, name, one.before[name]) if one.before else NOTHING
        then = after.value(table, row, name, one.after[name]) if one.after else NOTHING
        if (one.fields and name not in SILENT) or (name not in SILENT and was != then):
            figures = (
                before.figure(table, row, name, one.before[name]) if one.before else "",
                after.figure(table, row, name, one.after[name]) if one.after else "",
            )
            private = name in one.shape.private
            cells.append(CellChange(name, field_name(name), was, then, private=private, figures=figures))
    return tuple(cells)


def _same_code(one: RowDifference, before: Names, after: Names) -> bool:
    """Whether a row was told by the same code before it was given that one for good."""
    table, row = one.shape.name, one.row
    return before.code(table, row) == after.code(table, row)


def _public(items: tuple[ItemChange, ...]) -> list[ItemChange]:
    found = []
    for item in items:
        cells = tuple(cell for cell in item.cells if not cell.private)
        if item.private or (item.what is What.CHANGED and not cells and not item.moved):
            continue
        what = What.MOVED if item.what is What.CHANGED and not cells else item.what
        found.append(
            ItemChange(
                what, item.table, item.row, item.code, item.name, cells, item.moved, item.moved_from, item.moved_to
            )
        )
    return found
