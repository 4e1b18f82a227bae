"""Which glyphs of a font are its tabular figures: the font's own `tnum` feature, read from its GSUB table.

reportlab draws characters and knows no features, so numbers in columns would not stand under each other. Only digits
and signs are swapped: Inter's feature also swaps the hyphen, and "step-free" came out as "step - free".
"""

from __future__ import annotations

from collections.abc import Iterator
from struct import unpack_from

FIGURES = "0123456789+\u2212"

_SINGLE, _EXTENSION = 1, 7


def tabular_glyphs(gsub: bytes) -> dict[int, int]:
    """Glyph → its tabular twin, by glyph number; empty where the font has no such feature.

    `gsub`: the whole table. Format: OpenType, "GSUB — Glyph Substitution Table".
    """
    features, lookups = unpack_from(">HH", gsub, 6)
    swapped: dict[int, int] = {}
    for index in sorted(set(_lookups_of(gsub, features, b"tnum"))):
        for subtable in _subtables(gsub, lookups, index):
            swapped.update(_single(gsub, subtable))
    return swapped


def _lookups_of(gsub: bytes, features: int, tag: bytes) -> Iterator[int]:
    (count,) = unpack_from(">H", gsub, features)
    for record in range(count):
        name, offset = unpack_from(">4sH", gsub, features + 2 + 6 * record)
        if name == tag:
            _, lookups = unpack_from(">HH", gsub, features + offset)
            yield from unpack_from(f">{lookups}H", gsub, features + offset + 4)


def _subtables(gsub: bytes, lookups: int, index: int) -> Iterator[int]:
    """Where the single substitutions of a lookup begin."""
    (offset,) = unpack_from(">H", gsub, lookups + 2 + 2 * index)
    start = lookups + offset
    kind, _, count = unpack_from(">HHH", gsub, start)
    for offset in unpack_from(f">{count}H", gsub, start + 6):
        if kind == _EXTENSION:
            _, inner, far = unpack_from(">HHL", gsub, start + offset)
            if inner == _SINGLE:
                yield start + offset + far
        elif kind == _SINGLE:
            yield start + offset


def _single(gsub: bytes, start: int) -> dict[int, int]:
    layout, coverage = unpack_from(">HH", gsub, start)
    covered = _coverage(gsub, start + coverage)
    if layout == 1:
        (delta,) = unpack_from(">h", gsub, start + 4)
        return {glyph: (glyph + delta) & 0xFFFF for glyph in covered}
    (count,) = unpack_from(">H", gsub, start + 4)
    return dict(zip(covered, unpack_from(f">{count}H", gsub, start + 6), strict=True))


def _coverage(gsub: bytes, start: int) -> list[int]:
    layout, count = unpack_from(">HH", gsub, start)
    if layout == 1:
        return list(unpack_from(f">{count}H", gsub, start + 4))
    ranges = (unpack_from(">HHH", gsub, start + 4 + 6 * number) for number in range(count))
    return [glyph for first, last, _ in ranges for glyph in range(first, last + 1)]
