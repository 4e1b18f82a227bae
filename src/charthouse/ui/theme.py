"""The one source of colours, fonts, sizes and icons for every widget and painter.

`bootstrap` makes the only `Theme` and passes it on; nothing else holds a colour or makes a font. When the scheme, the
preference or the zoom changes, `changed` is emitted once, after the caches, palette and style sheet are new: widgets
set their fixed sizes again and repaint.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from charthouse.ui.fonts import Fonts, load_inter
from charthouse.ui.icons import Icons
from charthouse.ui.marks import Marks
from charthouse.ui.painting.people import PeopleColours
from charthouse.ui.painting.sought import Sought
from charthouse.ui.stylesheet import palette, stylesheet
from charthouse.ui.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Tokens, classic

ZOOM_STEPS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class Preference(StrEnum):
    """Which theme the person asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"  # high contrast, light or dark as the system


_SCHEMES = {
    Preference.SYSTEM: Qt.ColorScheme.Unknown,
    Preference.LIGHT: Qt.ColorScheme.Light,
    Preference.DARK: Qt.ColorScheme.Dark,
    Preference.CONTRAST: Qt.ColorScheme.Unknown,
}
_TOKENS = {(one.dark, one.high_contrast): one for one in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}


class Theme(QObject):
    """Tokens, fonts, sizes and icons of the moment. Painters read `theme.tokens.<role>`."""

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        preference: Preference = Preference.SYSTEM,
        zoom: float = 1.0,
        *,
        reduce_motion: bool = False,
        classic_states: bool = False,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._hints = app.styleHints()  # kept: its accessibility() dies with the Python wrapper
        self._preference = preference
        self._zoom = zoom
        self.reduce_motion = reduce_motion
        self._classic_states = classic_states
        self.sought: Sought | None = None  # while somebody looks for words on a page
        self.people = PeopleColours(len(LIGHT.people))
        load_inter()
        app.setStyle("Fusion")
        self._hints.setColorScheme(_SCHEMES[preference])
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self._renew()

    # colours

    @property
    def tokens(self) -> Tokens:
        """The colours by role."""
        return self._tokens

    @property
    def preference(self) -> Preference:
        """What the person asked for; `tokens.dark` says what is shown."""
        return self._preference

    def prefer(self, preference: Preference) -> None:
        """Show this theme from now on."""
        if preference is not self._preference:
            self._preference = preference
            self._hints.setColorScheme(_SCHEMES[preference])
            self._renew()
            self.changed.emit()

    @property
    def classic_states(self) -> bool:
        """Whether on track is green instead of blue."""
        return self._classic_states

    def use_classic_states(self, *, classic_states: bool) -> None:
        """Show on track in green, or in blue, from now on."""
        if classic_states != self._classic_states:
            self._classic_states = classic_states
            self._renew()
            self.changed.emit()

    # sizes and type

    @property
    def zoom(self) -> float:
        """1.0 is 100 %."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show everything at `zoom`, kept within 80–200 %."""
        kept = min(max(zoom, ZOOM_STEPS[0]), ZOOM_STEPS[-1])
        if kept != self._zoom:
            self._zoom = kept
            self._renew()
            self.changed.emit()

    def zoom_by(self, steps: int) -> None:
        """The next larger (+1) or smaller (−1) step."""
        nearest = min(range(len(ZOOM_STEPS)), key=lambda at: abs(ZOOM_STEPS[at] - self._zoom))
        self.set_zoom(ZOOM_STEPS[min(max(nearest + steps, 0), len(ZOOM_STEPS) - 1)])

    def px(self, size: float) -> int:
        """A length of the layout at the present zoom, in whole pixels."""
        return round(size * self._zoom)

    def font(self, size: int, weight: int = 400, *, tnum: bool = False) -> QFont:
        """The font of the type scale; `tnum` for figures, codes and dates only."""
        return self._fonts.font(size, weight, tnum=tnum)

    def metrics(self, size: int, weight: int = 400, *, tnum: bool = False) -> QFontMetricsF:
        """The metrics of the very font that `font` gives."""
        return self._fonts.metrics(size, weight, tnum=tnum)

    def advance(self, text: str, size: int, weight: int = 400, *, tnum: bool = False) -> float:
        """The width of `text` in pixels, cached."""
        return self._fonts.advance(text, size, weight, tnum=tnum)

    # icons

    def pixmap(
        self, name: str, role: str = "text2", size: int = 16, *, dpr: float = 1.0, fill: bool = False
    ) -> QPixmap:
        """A lucide icon in the colour of a token role, at the present zoom; `fill` paints its inside too."""
        return self._icons.pixmap(name, getattr(self._tokens, role), self.px(size), dpr, fill=fill)

    def icon(self, name: str, role: str = "text2", size: int = 16) -> QIcon:
        """The same as a QIcon, crisp at 1× and 2×, greyed when disabled."""
        return self._icons.icon(name, getattr(self._tokens, role), self._tokens.text3, self.px(size))

    # keeping up

    def _follow_system(self) -> None:
        if (self._wants_dark(), self._wants_contrast()) != (self._tokens.dark, self._tokens.high_contrast):
            self._renew()
            self.changed.emit()

    def _wants_dark(self) -> bool:
        if self._preference in (Preference.SYSTEM, Preference.CONTRAST):
            return self._hints.colorScheme() == Qt.ColorScheme.Dark
        return self._preference is Preference.DARK

    def _wants_contrast(self) -> bool:
        if self._preference is Preference.SYSTEM:
            return self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        return self._preference is Preference.CONTRAST

    def _renew(self) -> None:
        tokens = _TOKENS[self._wants_dark(), self._wants_contrast()]
        self._tokens = classic(tokens) if self._classic_states else tokens
        self._fonts = Fonts(self._zoom)
        self._icons = Icons()
        self.marks = Marks()
        self._app.setPalette(palette(self._tokens))
        self._app.setFont(self.font(13))
        self._app.setStyleSheet(stylesheet(self._tokens, self.px))
