"""Lucide's drawings in the colours of the theme. Asked for by name through `Theme.icon` and `Theme.pixmap`."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from charthouse.resources import resource_path

_FINE = 16  # pixels from which lines may be thinner


@cache
def _source(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")


class Icons:
    """Pixmaps by (name, colour, size, dpr, fill), rendered once; thrown away with the theme they were made for."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, int, int, float, bool], QPixmap] = {}

    def pixmap(self, name: str, colour: QColor, size: int, dpr: float, *, fill: bool = False) -> QPixmap:
        """The icon `size` pixels wide and high on a screen of `dpr` device pixels to one."""
        key = (name, colour.rgba(), size, dpr, fill)
        if key not in self._made:
            self._made[key] = _render(name, colour, size, dpr, fill=fill)
        return self._made[key]

    def icon(self, name: str, colour: QColor, disabled: QColor, size: int) -> QIcon:
        """A QIcon with pixmaps for both common screens and both states."""
        icon = QIcon()
        for dpr in (1.0, 2.0):
            icon.addPixmap(self.pixmap(name, colour, size, dpr), QIcon.Mode.Normal)
            icon.addPixmap(self.pixmap(name, disabled, size, dpr), QIcon.Mode.Disabled)
        return icon


def _render(name: str, colour: QColor, size: int, dpr: float, *, fill: bool) -> QPixmap:
    stroke = "1.75" if size >= _FINE else "2"
    text = _source(name).replace("currentColor", colour.name()).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    if fill:
        text = text.replace('fill="none"', f'fill="{colour.name()}"', 1)
    pixmap = QPixmap(round(size * dpr), round(size * dpr))
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(pixmap.rect()))
    pixmap.setDevicePixelRatio(dpr)
    return pixmap
