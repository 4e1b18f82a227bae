"""Sheets for those who read from right to left: what stood left stands right (HANDOUTS A6).

Only places change. A figure with axes moves to the other side but is not turned round, nor is a column of numbers:
time and numbers run from left to right for these readers too, so units stand below units at the right of their column.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from charthouse.exchange.handout.sheet import Box, Disc, Line, Photo, Polygon, Shape, Sheet, extent
from charthouse.exchange.handout.text.style import Style


def mirror(sheet: Sheet, width: float, measure: Callable[[str, Style], float]) -> None:
    """Mirror a finished sheet of a paper that is `width` points wide. `measure`: the width of a line."""
    moves = {block: width - 2 * block.middle for block in sheet.blocks if block.middle is not None}
    owners = {at: block for block in moves for at in range(block.start, block.end)}
    for at, shape in enumerate(sheet.shapes):
        sheet.shapes[at] = _moved(shape, moves[owners[at]]) if at in owners else _mirrored(shape, width)
    for at, text in enumerate(sheet.texts):
        by = moves.get(text.block) if text.block else None
        x = width - text.x - measure(text.line, text.style) if by is None else text.x + by
        sheet.texts[at] = text._replace(x=x)
    for picture in sheet.pictures:
        picture.element.box = extent(sheet.shapes[picture.start : picture.end])
    for at, link in enumerate(sheet.links):
        left, top, right, bottom = link.box
        sheet.links[at] = replace(link, box=(width - right, top, width - left, bottom))


def _mirrored(shape: Shape, width: float) -> Shape:
    if isinstance(shape, Box | Photo):
        return replace(shape, x=width - shape.x - shape.width)
    if isinstance(shape, Disc):
        return replace(shape, x=width - shape.x)
    return _with_points(shape, lambda x: width - x)


def _moved(shape: Shape, by: float) -> Shape:
    if isinstance(shape, Box | Disc | Photo):
        return replace(shape, x=shape.x + by)
    return _with_points(shape, lambda x: x + by)


def _with_points(shape: Line | Polygon, place: Callable[[float], float]) -> Line | Polygon:
    return replace(shape, points=tuple((place(x), y) for x, y in shape.points))
