"""Inter, at the sizes and weights of the type scale, made once each.

`Theme` owns the one `Fonts`; nobody else makes a QFont, because a new one with a feature costs more than the text it
draws.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from charthouse.resources import resource_path

FAMILY = "Inter"
_FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")
_SPACING = {11: 0.1, 12: 0.0, 13: -0.05, 14: -0.1, 16: -0.2, 18: -0.32, 20: -0.36, 28: -0.5, 34: -0.6, 38: -0.7}
_SMALLEST = 8  # pixels, at the smallest zoom
_MOST_ADVANCES = 20_000  # a plan's texts in view, several times over

Key = tuple[int, int, bool]


def load_inter() -> None:
    """Add the packaged faces to the application; without them Qt falls back to a system font and the app still runs."""
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(resource_path("fonts", "inter", name)))


class Fonts:
    """Fonts, their metrics and text widths for one zoom, cached by (size, weight, tabular figures)."""

    def __init__(self, zoom: float) -> None:
        self._zoom = zoom
        self._fonts: dict[Key, QFont] = {}
        self._metrics: dict[Key, QFontMetricsF] = {}
        self._advances: dict[tuple[str, Key], float] = {}

    def font(self, size: int, weight: int = 400, *, tnum: bool = False) -> QFont:
        """The font of `size` pixels at 100 % zoom; `tnum` for figures, codes and dates only."""
        key = (size, weight, tnum)
        if key not in self._fonts:
            self._fonts[key] = self._make(*key)
        return self._fonts[key]

    def metrics(self, size: int, weight: int = 400, *, tnum: bool = False) -> QFontMetricsF:
        """The metrics of the very font that `font` gives."""
        key = (size, weight, tnum)
        if key not in self._metrics:
            self._metrics[key] = QFontMetricsF(self.font(size, weight, tnum=tnum))
        return self._metrics[key]

    def advance(self, text: str, size: int, weight: int = 400, *, tnum: bool = False) -> float:
        """The width of `text` in pixels."""
        key = (text, (size, weight, tnum))
        known = self._advances.get(key)
        if known is not None:
            return known
        if len(self._advances) > _MOST_ADVANCES:
            self._advances.clear()
        width = self.metrics(size, weight, tnum=tnum).horizontalAdvance(text)
        self._advances[key] = width
        return width

    def _make(self, size: int, weight: int, tnum: bool) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(max(_SMALLEST, round(size * self._zoom)))
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _SPACING.get(size, 0.0) * self._zoom)
        if tnum:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font
