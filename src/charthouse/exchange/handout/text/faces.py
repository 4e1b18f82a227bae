"""Which font draws which character: Inter where it can, else the font of the character's script.

Files are looked at only when a text asks for one of their characters, so a Latin handout loads Inter alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from charthouse.exchange.handout.text.font import Font
from charthouse.exchange.handout.text.memo import Memo
from charthouse.exchange.handout.text.style import Weight
from charthouse.resources import resource_path

STROKE = 0.022
"""How wide the outline of a letter is drawn, as a share of the size, where a font has no bold cut."""

_BOLD = {"Hebrew": "Bold", "Devanagari": "Bold", "Thai": "Bold"}
_BLOCKS = (
    (0x0530, 0x058F, "Armenian"), (0x0590, 0x05FF, "Hebrew"), (0x0600, 0x08FF, "Arabic"),
    (0x0900, 0x097F, "Devanagari"), (0x0980, 0x09FF, "Bengali"), (0x0A00, 0x0A7F, "Gurmukhi"),
    (0x0A80, 0x0AFF, "Gujarati"), (0x0B00, 0x0B7F, "Oriya"), (0x0B80, 0x0BFF, "Tamil"), (0x0C00, 0x0C7F, "Telugu"),
    (0x0C80, 0x0CFF, "Kannada"), (0x0D00, 0x0D7F, "Malayalam"), (0x0D80, 0x0DFF, "Sinhala"), (0x0E00, 0x0E7F, "Thai"),
    (0x0E80, 0x0EFF, "Lao"), (0x1000, 0x109F, "Myanmar"), (0x10A0, 0x10FF, "Georgian"), (0x1200, 0x139F, "Ethiopic"),
    (0x1780, 0x17FF, "Khmer"), (0x19E0, 0x19FF, "Khmer"), (0x1C90, 0x1CBF, "Georgian"), (0x1CD0, 0x1CFF, "Devanagari"),
    (0x2D00, 0x2D2F, "Georgian"), (0x2D80, 0x2DDF, "Ethiopic"), (0xA8E0, 0xA8FF, "Devanagari"),
    (0xA9E0, 0xA9FF, "Myanmar"), (0xAA60, 0xAA7F, "Myanmar"), (0xAB00, 0xAB2F, "Ethiopic"),
    (0xFB13, 0xFB17, "Armenian"), (0xFB1D, 0xFB4F, "Hebrew"), (0xFB50, 0xFDFF, "Arabic"), (0xFE70, 0xFEFF, "Arabic"),
)  # fmt: skip
_EAST = ("SC", "JP", "KR")
_EAST_OF = {"ja": ("JP", "SC", "KR"), "ko": ("KR", "SC", "JP")}


@dataclass(frozen=True, slots=True)
class Face:
    """A font for a weight; `bolder`: its letters need an outline to be as heavy as asked for."""

    font: Font
    bolder: bool = False


class Faces:
    """All fonts of one document. `language`: of the plan; it decides how Chinese characters look."""

    def __init__(self, language: str) -> None:
        self._files: dict[Path, Font] = {}
        self._east = _EAST_OF.get(language.split("-")[0], _EAST)
        self.inter = {
            weight: self._font(resource_path("fonts", "inter", f"Inter-{weight.value}.ttf")) for weight in Weight
        }
        self.of = {weight: Memo(self._finder(weight)) for weight in Weight}

    @property
    def fonts(self) -> Iterable[Font]:
        return self._files.values()

    def emoji(self, character: str) -> Face | None:
        """The picture of a character that is also a plain sign, where there is one."""
        face = Face(self._noto("Emoji", "Regular"))
        return face if face.font.has(character) else None

    def _finder(self, weight: Weight) -> Callable[[str], Face]:
        def find(character: str) -> Face:
            inter = Face(self.inter[weight])
            if inter.font.has(character):
                return inter
            return next((face for face in self._others(character, weight) if face.font.has(character)), inter)

        return find

    def _others(self, character: str, weight: Weight) -> Iterable[Face]:
        code = ord(character)
        heavy = weight is not Weight.REGULAR
        script = next((name for first, last, name in _BLOCKS if first <= code <= last), "")
        if script == "Arabic":
            yield Face(
                self._font(resource_path("fonts", "vazirmatn", f"Vazirmatn-{'SemiBold' if heavy else 'Regular'}.ttf"))
            )
        elif script:
            bold = heavy and script in _BOLD
            yield Face(self._noto(f"Sans{script}", "Bold" if bold else "Regular"), bolder=heavy and not bold)
        elif code >= 0x1100:
            for name in self._east:
                yield Face(self._noto(f"Sans{name}", "Regular"), bolder=heavy)
            yield Face(self._noto("Emoji", "Regular"))
        else:
            yield Face(self._noto("SansDevanagari", "Regular"))

    def _noto(self, name: str, cut: str) -> Font:
        return self._font(resource_path("fonts", "noto", f"Noto{name}-{cut}.ttf"))

    def _font(self, path: Path) -> Font:
        if path not in self._files:
            self._files[path] = Font(f"F{len(self._files) + 1}", path)
        return self._files[path]
