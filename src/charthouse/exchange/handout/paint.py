"""Sheets to PDF: the only module that draws. With `text.font` and `tags.structure` it alone knows reportlab."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFPage,
    PDFStream,
    PDFString,
    PDFZCompress,
)
from reportlab.pdfgen.canvas import Canvas

from charthouse.domain.logo import Logo
from charthouse.exchange.handout.codes import code_anchor
from charthouse.exchange.handout.paper import Paper
from charthouse.exchange.handout.sheet import Box, Disc, Line, Link, Photo, Polygon, Shape, Sheet
from charthouse.exchange.handout.tags.element import DECORATION
from charthouse.exchange.handout.tags.structure import Structure
from charthouse.exchange.handout.text.breaks import GOES_ON
from charthouse.exchange.handout.text.memo import Memo
from charthouse.exchange.handout.text.operators import line_operators
from charthouse.exchange.handout.text.setting import Typesetter
from charthouse.exchange.handout.text.style import NAVY, Style

_CREATOR = "Charthouse"
_VERSION = (1, 7)  # as PDF/UA-1 builds on


@dataclass(frozen=True, slots=True)
class Identity:
    """What the document says of itself on a reader's shelf, and the colour that it is known by."""

    title: str
    author: str
    language: str
    made_on: date
    accent: str = NAVY
    subject: str = ""


class HandoutCanvas(Canvas):
    """A PDF document in the making: `paint` makes every sheet its next page, `save` writes the file.

    The same sheets give the same bytes. What sheets say in navy is said in the accent. No font but those of the setter
    is named, so none is left unembedded.
    """

    _doc: PDFDocument
    _pagesize: tuple[float, float]
    _formsinuse: list[str]  # of the page

    def __init__(self, target: Path | BinaryIO, paper: Paper, setter: Typesetter, identity: Identity) -> None:
        super().__init__(
            str(target) if isinstance(target, Path) else target,
            pagesize=(paper.width, paper.height),
            pageCompression=1,
            invariant=1,
            lang=identity.language,
            pdfVersion=_VERSION,
        )
        self._setter = setter
        self._structure = Structure(self._doc)
        self._links = 0
        self._under = ""
        self._colours = Memo(lambda colour: HexColor(_worn(colour, identity.accent)))
        self._fills = Memo(lambda colour: _fill_operator(_worn(colour, identity.accent)))
        self._logos: dict[Logo, str] = {}
        self._describe(identity)

    def paint(self, sheet: Sheet) -> None:
        """Draw a finished sheet, shapes first, and turn to the next page."""
        if sheet.anchor:
            self.bookmarkPage(sheet.anchor)
        if sheet.bookmark:
            self._bookmark(sheet)
        for code, down in sheet.marks.items():
            self.bookmarkPage(code_anchor(code), fit="XYZ", left=0, top=self._pagesize[1] - down)
        self._structure.begin(sheet.root)
        self._shapes(sheet)
        self.addLiteral("\n".join(["BT", *self._texts(sheet), "ET"]))
        for link in sheet.links:
            self._link(link)
        self.showPage()

    def save(self) -> None:
        """Embed the cuts that were used and write the file."""
        self._doc.delayedFonts.extend(font for font in self._setter.fonts if font.used)
        self._structure.write()
        super().save()

    def _setXObjects(self, thing: PDFPage) -> None:  # noqa: N802
        """reportlab calls it for a page that is about to be written, and for nothing else here."""
        super()._setXObjects(thing)  # type: ignore[misc]
        thing.Contents = PDFStream(content=thing.stream, filters=[PDFZCompress])  # by itself it would add base 85
        self._structure.attend(thing)

    def _make_preamble(self) -> None:
        """reportlab would name Helvetica on every page here, a font that is not embedded."""
        self._preamble = "1 0 0 1 0 0 cm"

    def _describe(self, identity: Identity) -> None:
        made = f"D:{identity.made_on:%Y%m%d}000000Z"
        stamp = f"{identity.made_on:%Y-%m-%d}T00:00:00Z"
        self._structure.describe(identity.title, identity.author, identity.language, _CREATOR, stamp)
        self.setTitle(identity.title)
        self.setAuthor(identity.author)
        self.setSubject(identity.subject)
        self.setCreator(_CREATOR)
        self.setDateFormatter(lambda *_: made)
        self.setViewerPreference("DisplayDocTitle", "true")
        self.showOutline()

    def _shapes(self, sheet: Sheet) -> None:
        """The shapes of a sheet: each picture as its figure, all others for the eye only."""
        owners = {at: picture for picture in sheet.pictures for at in range(picture.start, picture.end)}
        for picture, places in groupby(range(len(sheet.shapes)), key=owners.get):
            element = picture.element if picture else DECORATION
            self.addLiteral(self._structure.mark(element, self._pagesize[1]))
            for at in places:
                self._shape(sheet.shapes[at])
            self.addLiteral("EMC")

    def _texts(self, sheet: Sheet) -> Iterator[str]:
        """The text operators of a sheet; font and colour are named where they change."""
        height = self._pagesize[1]
        plain = self._setter.plain
        last: Style | None = None
        for element, texts in groupby(sheet.texts, key=attrgetter("element")):
            yield self._structure.mark(element, height)
            apart = False  # a space between two lines, for those who have them read out
            for x, baseline, line, style, *_ in texts:
                if style is not last:
                    yield f"/{self._setter.resource(style)} {style.size:g} Tf {self._fills[style.colour]}"
                    last = style
                if apart:
                    yield f"<{self._setter.space(style)}> Tj"
                codes = plain(line, style)
                if codes is None:
                    found = self._setter.shaped(line, style)
                    yield from line_operators(found, style, x, height - baseline, self._fills[style.colour])
                    yield f"/{self._setter.resource(style)} {style.size:g} Tf"
                else:
                    yield f"1 0 0 1 {x:.2f} {height - baseline:.2f} Tm <{codes}> Tj"
                apart = not line.endswith(GOES_ON)
            yield "EMC"

    def _bookmark(self, sheet: Sheet) -> None:
        if sheet.under and sheet.under != self._under:
            chapter = f"{sheet.anchor}:chapter"
            self.bookmarkPage(chapter)
            self.addOutlineEntry(sheet.under, chapter)
        self._under = sheet.under
        self.addOutlineEntry(sheet.bookmark, sheet.anchor, level=int(bool(sheet.under)))

    def _link(self, link: Link) -> None:
        left, top, right, bottom = link.box
        height = self._pagesize[1]
        name = f"Link{self._links}"
        self._links += 1
        box = PDFArray([round(side, 2) for side in (left, height - bottom, right, height - top)])
        annotation = PDFDictionary(
            {
                "Type": PDFName("Annot"),
                "Subtype": PDFName("Link"),
                "Rect": box,
                "Border": PDFArray([0, 0, 0]),
                "Contents": PDFString(link.words),
                "F": 4,
            }
        )
        annotation["Dest"] = self._bookmarkReference(link.anchor)  # type: ignore[attr-defined]
        self._addAnnotation(annotation, name)  # type: ignore[attr-defined]
        annotation["StructParent"] = self._structure.link(link.element, f"Annot.{name}")

    def _shape(self, shape: Shape) -> None:
        height = self._pagesize[1]
        if isinstance(shape, Line):
            self.addLiteral(self._stroked(shape, height))
        elif isinstance(shape, Box):
            stroke, fill = self._ready(shape.edge, shape.fill, shape.weight)
            y = height - shape.top - shape.height
            if shape.radius:
                self.roundRect(shape.x, y, shape.width, shape.height, shape.radius, stroke, fill)
            else:
                self.rect(shape.x, y, shape.width, shape.height, stroke, fill)
        elif isinstance(shape, Disc):
            stroke, fill = self._ready(shape.edge, shape.fill, shape.weight)
            self.circle(shape.x, height - shape.y, shape.radius, stroke, fill)
        elif isinstance(shape, Photo):
            self._photo(shape, height)
        else:
            self._polygon(shape, height)

    def _stroked(self, line: Line, height: float) -> str:
        """The operators of a line, written here because a handout has thousands of rules."""
        (x, y), *others = line.points
        path = [f"{x:.2f} {height - y:.2f} m", *(f"{x:.2f} {height - y:.2f} l" for x, y in others)]
        dash = f"[{' '.join(f'{length:g}' for length in line.dash)}] 0 d" if line.dash else ""
        return " ".join(
            [f"{self._fills[line.colour].upper()} {line.weight:g} w", dash, *path, "S", "[] 0 d" * bool(dash)]
        )

    def _polygon(self, shape: Polygon, height: float) -> None:
        stroke, fill = self._ready(shape.edge, shape.fill, shape.weight)
        path = self.beginPath()
        path.moveTo(shape.points[0][0], height - shape.points[0][1])
        for x, y in shape.points[1:]:
            path.lineTo(x, height - y)
        path.close()
        self.drawPath(path, stroke, fill)

    def _photo(self, photo: Photo, height: float) -> None:
        """The file holds a logo once, wherever it stands."""
        name = self._logos.get(photo.logo)
        if name is None:
            name = self._logos[photo.logo] = f"Logo{len(self._logos)}"
            self._doc.addForm(name, _image(photo.logo))
        self.addLiteral(
            f"q {photo.width:.2f} 0 0 {photo.height:.2f} {photo.x:.2f} {height - photo.top - photo.height:.2f} cm "
            f"/{self._doc.getXObjectName(name)} Do Q"
        )
        if name not in self._formsinuse:
            self._formsinuse.append(name)

    def _ready(self, edge: str, fill: str, weight: float) -> tuple[int, int]:
        if edge:
            self._pen(edge, weight)
        if fill:
            self.setFillColor(self._colours[fill])
        return int(bool(edge)), int(bool(fill))

    def _pen(self, colour: str, weight: float) -> None:
        self.setStrokeColor(self._colours[colour])
        self.setLineWidth(weight)


def _fill_operator(colour: str) -> str:
    """The operator that fills with `#RRGGBB`."""
    return " ".join([*(f"{int(colour[at : at + 2], 16) / 255:.3f}" for at in (1, 3, 5)), "rg"])


def _worn(colour: str, accent: str) -> str:
    """The colour itself, or the accent for navy."""
    return accent if colour == NAVY else colour


def _image(logo: Logo) -> PDFStream:
    """PDF reads the rows as PNG packs them."""
    packing = PDFDictionary({"Predictor": 15, "Colors": 3, "BitsPerComponent": 8, "Columns": logo.width})
    about = {
        "Type": PDFName("XObject"),
        "Subtype": PDFName("Image"),
        "Width": logo.width,
        "Height": logo.height,
        "ColorSpace": PDFName("DeviceRGB"),
        "BitsPerComponent": 8,
        "Filter": PDFName("FlateDecode"),
        "DecodeParms": packing,
    }
    return PDFStream(PDFDictionary(about), content=logo.rows)
