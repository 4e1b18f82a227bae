"""One cut of the handout's font inside a PDF: a code for each pair of glyph and character, embedded as a subset.

reportlab's own TrueType fonts know one glyph for a character and forget which character a missing glyph stood for. Here
every character keeps its code, so text comes out of the PDF as it went in, also where the font has no glyph for it; and
figures may be proportional or tabular in one embedded font. A font object serves one document.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import cast

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import TTFontFace

from charthouse.exchange.handout.text.memo import Memo
from charthouse.exchange.handout.text.tabular import FIGURES, tabular_glyphs

_BY_GLYPH = 0x110000  # glyphs are told to reportlab as if they were characters beyond the last one
_BLOCK = 100  # entries that a ToUnicode map may have in one block
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


class Font:
    """A cut of Inter for one document.

    `codes`: character → its code in hexadecimal digits; `advances`: character → thousandths of the size. Both come
    twice, by tabular figures or not. `missing` gathers the characters drawn as the font's missing glyph.
    """

    def __init__(self, name: str, path: Path) -> None:
        self.fontName = name  # reportlab's name for it
        self.missing: set[str] = set()
        self._face = TTFontFace(str(path))
        self._tabular = tabular_glyphs(self._face.get_table("GSUB"))
        self._codes: dict[tuple[int, str], str] = {}
        self.codes = {tabular: Memo(self._coder(tabular=tabular)) for tabular in (False, True)}
        self.advances = {tabular: Memo(self._looker(tabular=tabular)) for tabular in (False, True)}

    @property
    def used(self) -> bool:
        return bool(self._codes)

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:  # noqa: N802
        """Embed what was used; reportlab calls it when it saves."""
        name = f"CHARTS+{self._face.name.decode()}"
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
        fonts[doc.fontMapping[self.fontName].lstrip("/")] = doc.Reference(font, f"font:{name}")

    def _descendant(self, doc: pdfdoc.PDFDocument, name: str) -> pdfdoc.PDFDictionary:
        """The font file with the glyphs that were used, their widths, and which code means which of them."""
        glyphs = list(dict.fromkeys(glyph for glyph, _ in self._codes if glyph))
        self._face.charToGlyph.update({_BY_GLYPH + glyph: glyph for glyph in glyphs})
        descriptor = self._face.addSubsetObjects(doc, name, [_BY_GLYPH + glyph for glyph in glyphs])
        place = {0: 0, **{glyph: number for number, glyph in enumerate(glyphs, 1)}}  # as reportlab's subset numbers
        places = b"".join(place[glyph].to_bytes(2, "big") for glyph, _ in [(0, ""), *self._codes])
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("CIDFontType2"),
                "BaseFont": pdfdoc.PDFName(name),
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {"Registry": pdfdoc.PDFString("Adobe"), "Ordering": pdfdoc.PDFString("Identity"), "Supplement": 0}
                ),
                "FontDescriptor": descriptor,
                "DW": self._advance(0),
                "W": pdfdoc.PDFArray([1, pdfdoc.PDFArray([self._advance(glyph) for glyph, _ in self._codes])]),
                "CIDToGIDMap": _stream(doc, places, f"places:{name}"),
            }
        )

    def _coder(self, *, tabular: bool) -> Callable[[str], str]:
        def code(character: str) -> str:
            glyph = self._glyph(character, tabular=tabular)
            if glyph == 0:
                self.missing.add(character)
            return self._codes.setdefault((glyph, character), f"{len(self._codes) + 1:04X}")

        return code

    def _looker(self, *, tabular: bool) -> Callable[[str], float]:
        return lambda character: self._advance(self._glyph(character, tabular=tabular))

    def _glyph(self, character: str, *, tabular: bool) -> int:
        glyph: int = self._face.charToGlyph.get(ord(character), 0)
        return self._tabular.get(glyph, glyph) if tabular and character in FIGURES else glyph

    def _advance(self, glyph: int) -> float:
        advance: float = self._face.hmetrics[glyph][0] * 1000 / self._face.unitsPerEm
        return round(advance, 3)

    def _to_unicode(self) -> str:
        entries = [
            f"<{code}> <{character.encode('utf-16-be').hex().upper()}>" for (_, character), code in self._codes.items()
        ]
        return _TO_UNICODE.format(blocks="\n".join(_blocks(entries)))


def _blocks(entries: Sequence[str]) -> Iterator[str]:
    for start in range(0, len(entries), _BLOCK):
        block = entries[start : start + _BLOCK]
        yield "\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"])


def _stream(doc: pdfdoc.PDFDocument, content: bytes, name: str) -> pdfdoc.PDFObjectReference:
    stream = pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])
    reference: pdfdoc.PDFObjectReference = doc.Reference(stream, name)
    return reference
