"""How the fonts of resources/fonts/noto and vazirmatn were made: cut down to one script each, without hinting.

    python packaging/subset_fonts.py SOURCES

SOURCES holds the TrueType files of Debian's fonts-noto-core and of the npm packages vazirmatn 33.0.3,
@expo-google-fonts/noto-emoji 0.4.7 and noto-sans-{sc,jp,kr} 0.4.3, each in any folder below. Needs uharfbuzz. This is
no step of the set-up: its results are committed. Tables of layout stay whole, so that shaping works.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import uharfbuzz as hb

FONTS = Path(__file__).parents[1] / "resources" / "fonts"
COMMON = [0x20, 0xA0, 0x200C, 0x200D, 0x25CC]  # what HarfBuzz itself may ask a font for
SCRIPTS = {
    "Armenian": [(0x530, 0x58F), (0xFB13, 0xFB17)],
    "Georgian": [(0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F)],
    "Hebrew": [(0x591, 0x5F4), (0xFB1D, 0xFB4F)],
    "Devanagari": [(0x900, 0x97F), (0x1CD0, 0x1CFF), (0xA8E0, 0xA8FF), (0xA830, 0xA839)],
    "Bengali": [(0x980, 0x9FF), (0x964, 0x965)],
    "Gurmukhi": [(0xA00, 0xA7F), (0x964, 0x965)],
    "Gujarati": [(0xA80, 0xAFF), (0x964, 0x965)],
    "Oriya": [(0xB00, 0xB7F), (0x964, 0x965)],
    "Tamil": [(0xB80, 0xBFF), (0x964, 0x965)],
    "Telugu": [(0xC00, 0xC7F), (0x964, 0x965)],
    "Kannada": [(0xC80, 0xCFF), (0x964, 0x965)],
    "Malayalam": [(0xD00, 0xD7F), (0x964, 0x965)],
    "Sinhala": [(0xD80, 0xDFF), (0x964, 0x965)],
    "Thai": [(0xE00, 0xE7F)],
    "Lao": [(0xE80, 0xEFF)],
    "Myanmar": [(0x1000, 0x109F), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F)],
    "Ethiopic": [(0x1200, 0x139F), (0x2D80, 0x2DDF), (0xAB00, 0xAB2F)],
    "Khmer": [(0x1780, 0x17FF), (0x19E0, 0x19FF)],
}
IN_BOLD = ("Hebrew", "Devanagari", "Thai")
ARABIC = [(0x600, 0x6FF), (0x750, 0x77F), (0x8A0, 0x8FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC)]
CJK_SIGNS = [(0x3000, 0x303F), (0x30FB, 0x30FC), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF), (0x2460, 0x24FF), (0x3200, 0x33FF)]


def main(sources: Path) -> None:
    noto, arabic = FONTS / "noto", FONTS / "vazirmatn"
    for folder in (noto, arabic):
        folder.mkdir(exist_ok=True)
    for script, ranges in SCRIPTS.items():
        for cut in ("Regular", "Bold") if script in IN_BOLD else ("Regular",):
            name = f"NotoSans{script}-{cut}.ttf"
            _cut(_found(sources, name), noto / name, _all(ranges))
    for cut in ("Regular", "SemiBold"):
        name = f"Vazirmatn-{cut}.ttf"
        _cut(_found(sources, name, "fonts/ttf"), arabic / name, _all(ARABIC))
    emoji = _found(sources, "NotoEmoji_400Regular.ttf")
    _cut(emoji, noto / "NotoEmoji-Regular.ttf", hb.Face(hb.Blob.from_file_path(emoji)).unicodes)
    chinese = {*_encoded("gb2312", 0xB0, 0xF7), *_encoded("big5", 0xA4, 0xC6), *_all(CJK_SIGNS)}
    japanese = {*_encoded("euc_jp", 0xB0, 0xF4), *_all([*CJK_SIGNS, (0x3041, 0x30FF)])}
    korean = _all([*CJK_SIGNS, (0x1100, 0x11FF), (0x3130, 0x318F), (0xAC00, 0xD7A3)])
    for language, characters in (("SC", chinese), ("JP", japanese), ("KR", korean)):
        source = _found(sources, f"NotoSans{language}_400Regular.ttf")
        _cut(source, noto / f"NotoSans{language}-Regular.ttf", characters)


def _found(sources: Path, name: str, folder: str = "") -> Path:
    return next(path for path in sorted(sources.rglob(name)) if folder in path.as_posix())


def _all(ranges: Iterable[tuple[int, int]]) -> set[int]:
    return {code for first, last in ranges for code in range(first, last + 1)}


def _encoded(encoding: str, first: int, last: int) -> Iterator[int]:
    """The characters of a double-byte set whose first bytes are in that range."""
    for high in range(first, last + 1):
        for low in range(0x40, 0xFF):
            text = bytes((high, low)).decode(encoding, "ignore")
            if len(text) == 1:
                yield ord(text)


def _cut(source: Path, target: Path, characters: Iterable[int]) -> None:
    wanted = hb.SubsetInput()
    wanted.unicode_set.update([*characters, *COMMON])
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    for tag in ("DSIG", "STAT", "meta", "vhea", "vmtx", "VORG", "BASE"):
        wanted.drop_table_tag_set.add(int.from_bytes(tag.ljust(4).encode(), "big"))
    wanted.name_id_set.update([0, 1, 2, 4, 5, 6, 13, 14])
    face = hb.Face(hb.Blob.from_file_path(source))
    target.write_bytes(hb.subset(face, wanted).blob.data)
    print(f"{target.name}: {target.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
