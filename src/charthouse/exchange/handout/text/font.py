"""A font file inside one PDF: glyphs shaped by HarfBuzz, a code for each pair of glyph and text, embedded as a subset.

reportlab's own TrueType fonts know one glyph for a character and no shaping. Here a code stands for a glyph together
with the text it was set for, so text comes out of the PDF as it went in: conjuncts, joined letters, mirrored brackets,
and characters that the font has no glyph for. A font object serves one document.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from struct import unpack_from
from typing import cast

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from charthouse.exchange.handout.text.bidi import BACKWARDS
from charthouse.exchange.handout.text.memo import Memo

FIGURES = "0123456789+\u2212"
"""What tabular figures are for. Inter's feature also swaps the hyphen, and "step-free" came out as "step - free"."""

INVISIBLE = "\u200b"
"""The text of a glyph whose text an earlier glyph has: every code must mean something (PDF/UA)."""

_BLOCK = 100  # entries that a ToUnicode map may have in one block
_PLAIN = {"kern": False, "calt": False, "liga": False}  # as characters set one by one, so that widths add up
_TO_UNICODE = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


@dataclass(frozen=True, slots=True)
class Placed:
    """A glyph as it stands in its run: its code, and how far right and up from the run's left edge it begins.

    Lengths in thousandths of the size.
    """

    code: str
    x: float
    y: float
    advance: float


@dataclass(frozen=True, slots=True)
class Shaped:
    """A run's glyphs as readers expect them, and its width in thousandths of the size.

    That is from left to right, also for Arabic and Hebrew: readers of PDF turn the letters of such words round.

    `plain`: every character has a glyph of its own, one after the other, so that readers need no help.
    """

    glyphs: tuple[Placed, ...]
    width: float
    plain: bool


class Font:
    """A font file for one document; `resource` names it in the PDF.

    `codes`: character → its code in hexadecimal digits; `advances`: character → thousandths of the size, each twice: by
    tabular figures or not. These two are for text that needs no shaping. `missing` gathers the characters drawn as the
    font's missing glyph.
    """

    def __init__(self, resource: str, path: Path) -> None:
        self.resource = resource
        self.fontName = f"Charthouse-{resource}"  # reportlab's name for it
        self.missing: set[str] = set()
        self._face = hb.Face(hb.Blob.from_file_path(path))
        self._font = hb.Font(self._face)
        self._codes: dict[tuple[int, str], str] = {}
        self.codes = {tabular: Memo(self._coder(tabular=tabular)) for tabular in (False, True)}
        self.advances = {tabular: Memo(self._looker(tabular=tabular)) for tabular in (False, True)}
        self._scale = 1000 / self._face.upem

    @property
    def name(self) -> str:
        """The font's own name, as in Inter-Regular."""
        return str(self._face.get_name(6))

    @property
    def used(self) -> bool:
        return bool(self._codes)

    def has(self, character: str) -> bool:
        return bool(self._font.get_nominal_glyph(ord(character)))

    def shape(self, text: str, *, backwards: bool, tabular: bool = False, language: str = "") -> Shaped:
        """The glyphs of a run of one direction and one script; `backwards`: from right to left."""
        buffer = self._buffer(text, backwards=backwards, tabular=tabular, language=language)
        pen = 0.0
        found: list[tuple[int, int, float, float]] = []  # where its text begins, glyph, x, y
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            x, y, advance = (part * self._scale for part in (position.x_offset, position.y_offset, position.x_advance))
            found.append((info.cluster, info.codepoint, round(pen + x, 2), round(y, 2)))
            pen += advance
        if backwards and not BACKWARDS.search(text):
            found.reverse()  # readers turn round what runs backwards by nature, but nothing else
        starts = sorted({start for start, *_ in found})
        ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
        plain = len(found) == len(starts) == len(text)
        glyphs = []
        for start, glyph, x, y in found:  # the first glyph of a cluster has its text
            glyphs.append(Placed(self._code(glyph, text[start : ends.pop(start, start)]), x, y, self._advance(glyph)))
        return Shaped(tuple(glyphs), round(pen, 2), plain)

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:  # noqa: N802
        """Embed what was used; reportlab calls it when it saves."""
        name = f"CHARTS+{self.name}"
        font = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("Type0"),
                "BaseFont": pdfdoc.PDFName(name),
                "Encoding": pdfdoc.PDFName("Identity-H"),
                "DescendantFonts": pdfdoc.PDFArray([doc.Reference(self._descendant(doc, name), f"descendant:{name}")]),
                "ToUnicode": _stream(doc, self._to_unicode().encode("ascii"), f"unicode:{name}"),
            }
        )
        fonts = cast("pdfdoc.PDFDictionary", doc.idToObject[pdfdoc.BasicFonts])
        fonts[self.resource] = doc.Reference(font, f"font:{name}")

    def _descendant(self, doc: pdfdoc.PDFDocument, name: str) -> pdfdoc.PDFDictionary:
        """The font file with the glyphs that were used, their widths, and which code means which of them."""
        places = b"".join(glyph.to_bytes(2, "big") for glyph, _ in [(0, ""), *self._codes])
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("CIDFontType2"),
                "BaseFont": pdfdoc.PDFName(name),
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {"Registry": pdfdoc.PDFString("Adobe"), "Ordering": pdfdoc.PDFString("Identity"), "Supplement": 0}
                ),
                "FontDescriptor": doc.Reference(self._descriptor(doc, name), f"descriptor:{name}"),
                "DW": self._advance(0),
                "W": pdfdoc.PDFArray([1, pdfdoc.PDFArray([self._advance(glyph) for glyph, _ in self._codes])]),
                "CIDToGIDMap": _stream(doc, places, f"places:{name}"),
            }
        )

    def _descriptor(self, doc: pdfdoc.PDFDocument, name: str) -> pdfdoc.PDFDictionary:
        extents = self._font.get_font_extents("ltr")
        box = unpack_from(">4h", self._face.reference_table("head").data, 36)
        ascent, descent = round(extents.ascender * self._scale), round(extents.descender * self._scale)
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("FontDescriptor"),
                "FontName": pdfdoc.PDFName(name),
                "Flags": 4,
                "FontBBox": pdfdoc.PDFArray([round(side * self._scale) for side in box]),
                "ItalicAngle": 0,
                "Ascent": ascent,
                "Descent": descent,
                "CapHeight": ascent,
                "StemV": 80,
                "FontFile2": _stream(doc, self._subset(), f"file:{name}"),
            }
        )

    def _subset(self) -> bytes:
        wanted = hb.SubsetInput()
        wanted.glyph_set.update({glyph for glyph, _ in self._codes})
        wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
        for tag in ("GSUB", "GPOS", "GDEF", "name", "post", "OS/2"):
            wanted.drop_table_tag_set.add(int.from_bytes(tag.encode(), "big"))
        data: bytes = hb.subset(self._face, wanted).blob.data
        return data

    def _buffer(self, text: str, *, backwards: bool, tabular: bool, language: str) -> hb.Buffer:
        """HarfBuzz's own result. Marks of what runs backwards keep their own text, other clusters are graphemes."""
        buffer = hb.Buffer()
        levels = hb.BufferClusterLevel
        buffer.cluster_level = levels.MONOTONE_CHARACTERS if backwards else levels.MONOTONE_GRAPHEMES
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if backwards else "ltr"
        if language:
            buffer.language = language
        features: dict[str, object] = dict(_PLAIN) if self._plain else {}
        if tabular and (figures := [[at, at + 1, True] for at, letter in enumerate(text) if letter in FIGURES]):
            features["tnum"] = figures
        hb.shape(self._font, buffer, features)
        return buffer

    @cached_property
    def _plain(self) -> bool:
        """Whether most of its text is set character by character, so that shaped text must be as wide."""
        return self.has("a")

    @cached_property
    def _tabular(self) -> dict[str, int]:
        """The font's tabular figures by their characters."""
        buffer = hb.Buffer()
        buffer.add_str(FIGURES)
        buffer.guess_segment_properties()
        hb.shape(self._font, buffer, {**_PLAIN, "tnum": True})
        return {FIGURES[info.cluster]: info.codepoint for info in buffer.glyph_infos}

    def _code(self, glyph: int, text: str) -> str:
        if glyph == 0:
            self.missing.update(text)
        return self._codes.setdefault((glyph, text or INVISIBLE), f"{len(self._codes) + 1:04X}")

    def _coder(self, *, tabular: bool) -> Callable[[str], str]:
        return lambda character: self._code(self._glyph(character, tabular=tabular), character)

    def _looker(self, *, tabular: bool) -> Callable[[str], float]:
        return lambda character: self._advance(self._glyph(character, tabular=tabular))

    def _glyph(self, character: str, *, tabular: bool) -> int:
        if tabular and character in FIGURES:
            return self._tabular[character]
        return self._font.get_nominal_glyph(ord(character)) or 0

    def _advance(self, glyph: int) -> float:
        advance: float = self._font.get_glyph_h_advance(glyph) * self._scale
        return round(advance, 3)

    def _to_unicode(self) -> str:
        entries = [f"<{code}> <{text.encode('utf-16-be').hex().upper()}>" for (_, text), code in self._codes.items()]
        return _TO_UNICODE.format(blocks="\n".join(_blocks(entries)))


def _blocks(entries: Sequence[str]) -> Iterator[str]:
    for start in range(0, len(entries), _BLOCK):
        block = entries[start : start + _BLOCK]
        yield "\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"])


def _stream(doc: pdfdoc.PDFDocument, content: bytes, name: str) -> pdfdoc.PDFObjectReference:
    stream = pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])
    reference: pdfdoc.PDFObjectReference = doc.Reference(stream, name)
    return reference
