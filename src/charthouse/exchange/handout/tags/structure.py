"""The structure tree in the PDF: which marks on which pages make up each element, and whose each page's marks are."""

from __future__ import annotations

from functools import cached_property
from html import escape
from typing import Protocol

from reportlab.pdfbase import pdfdoc

from charthouse.exchange.handout.tags.element import Element, Role

_KEYS = ("StructParents", "Tabs")  # of a page, unknown to reportlab


class Structure:
    """Numbers the marks while pages are painted; `write` puts the tree into the document.

    One for each document. Pages are painted in their order: `mark` belongs to the last one begun by `begin`.
    """

    def __init__(self, doc: pdfdoc.PDFDocument) -> None:
        self._doc = doc
        self._catalog: _Catalog = doc.Catalog  # type: ignore[attr-defined]
        self._top = Element(Role.DOCUMENT)
        self._kids: dict[Element, list[tuple[int, int, int | str]]] = {}  # when, page, its mark or a link's annotation
        self._drawn = 0
        self._pages: list[list[Element]] = []
        self._links: list[tuple[Element, str]] = []
        self._heights: dict[Element, float] = {}

    def begin(self, root: Element) -> None:
        """A new page. `root`: what it is a part of."""
        self._pages.append([])
        if root not in self._top.children[-1:]:
            self._top.children.append(root)

    def mark(self, element: Element, height: float) -> str:
        """The operator that begins content of an element; an EMC has to end it. `height`: of the page."""
        if element.role is Role.ARTIFACT:
            return f"/Artifact <</Type/{element.alt}>> BDC"
        marks = self._pages[-1]
        self._keep(element, len(marks))
        marks.append(element)
        self._heights[element] = height
        return f"/{element.role.value} <</MCID {len(marks) - 1}>> BDC"

    def link(self, element: Element, annotation: str) -> int:
        """Bind a link's annotation, by its name in the document, to its element; gives its key among the parents."""
        self._links.append((element, annotation))
        self._keep(element, annotation)
        return _LINKS + len(self._links) - 1

    def _keep(self, element: Element, kid: int | str) -> None:
        self._drawn += 1
        self._kids.setdefault(element, []).append((self._drawn, len(self._pages), kid))

    def attend(self, page: pdfdoc.PDFPage) -> None:
        """Tell the page which of the parents are its marks', and that one moves through it by the structure."""
        page.__NoDefault__ = [*page.__NoDefault__, *_KEYS]
        page.StructParents = len(self._pages) - 1  # type: ignore[attr-defined]
        page.Tabs = pdfdoc.PDFName("S")  # type: ignore[attr-defined]

    def write(self) -> None:
        doc = self._doc
        root = _Written(b"")
        name = "StructTreeRoot"
        numbers: dict[Element, str] = {}
        doc.Reference(root, name)
        elements = list(self._used(self._top))
        objects = []
        for number, (element, _) in enumerate(elements):
            written = _Written(b"")
            doc.Reference(written, f"Structure{number}")
            numbers[element] = self._reference(f"Structure{number}")
            objects.append(written)
        for written, (element, parent) in zip(objects, elements, strict=True):
            above = self._reference(name) if parent is None else numbers[parent]
            written.content = self._element(element, above, numbers)
        parents = _Written(self._parents(numbers))
        doc.Reference(parents, "ParentTree")
        following = _LINKS + len(self._links)
        root.content = (
            f"<</Type/StructTreeRoot/K {numbers[self._top]}/ParentTree {self._reference('ParentTree')}"
            f"/ParentTreeNextKey {following}>>"
        ).encode()
        self._catalog.StructTreeRoot = pdfdoc.PDFObjectReference(name)
        self._catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": pdfdoc.PDFtrue})

    def describe(self, title: str, author: str, language: str, creator: str, made: str) -> None:
        """The document's own words about itself, as XMP. It does not claim to conform to anything."""
        found = _Written(_xmp(title, author, language, creator, made))
        self._doc.Reference(found, "Metadata")
        self._catalog.Metadata = pdfdoc.PDFObjectReference("Metadata")

    def _reference(self, name: str) -> str:
        number, version = self._doc.idToObjectNumberAndVersion[name]
        return f"{number} {version} R"

    def _used(self, top: Element) -> list[tuple[Element, Element | None]]:
        """All elements with their parents in reading order, without those that nothing was drawn for."""
        found: list[tuple[Element, Element | None]] = []
        waiting: list[tuple[Element, Element | None]] = [(top, None)]
        while waiting:
            one, above = waiting.pop()
            if self._holds(one):
                found.append((one, above))
                waiting += [(child, one) for child in reversed(one.children)]
        return found

    def _holds(self, element: Element) -> bool:
        """Cells may be empty; other elements without content are none."""
        if element in self._kids or element.role in (Role.CELL, Role.HEAD, Role.DOCUMENT):
            return True
        return any(self._holds(child) for child in element.children)

    def _element(self, element: Element, above: str, numbers: dict[Element, str]) -> bytes:
        own = self._kids.get(element, ())
        inside = [child for child in element.children if child in numbers]
        if own and inside:  # a link in a line is read where it stands
            parts_of = [(drawn, self._kid(page, kid)) for drawn, page, kid in own]
            parts_of += [(self._kids[child][0][0] if child in self._kids else 0, numbers[child]) for child in inside]
            kids = [kid for _, kid in sorted(parts_of)]
        else:
            kids = [self._kid(page, kid) for _, page, kid in own] or [numbers[child] for child in inside]
        parts = [f"<</Type/StructElem/S/{element.role.value}/P {above}"]
        if kids:
            parts.append(f"/K[{' '.join(kids)}]")
        if element.alt:
            parts.append(f"/Alt<FEFF{element.alt.encode('utf-16-be', 'replace').hex()}>")
        parts.append(self._attributes(element))
        return "".join([*parts, ">>"]).encode()

    @cached_property
    def _sheets(self) -> list[str]:
        """References to the pages, once all of them are painted."""
        return [self._reference(f"Page{number}") for number in range(1, len(self._pages) + 1)]

    def _kid(self, page: int, kid: int | str) -> str:
        if isinstance(kid, int):
            return f"<</Type/MCR/Pg {self._sheets[page - 1]}/MCID {kid}>>"
        return f"<</Type/OBJR/Pg {self._sheets[page - 1]}/Obj {self._reference(kid)}>>"

    def _attributes(self, element: Element) -> str:
        if element.role is Role.FIGURE and element.box:
            left, top, right, bottom = element.box
            height = self._heights[element]
            return f"/A<</O/Layout/BBox[{left:.1f} {height - bottom:.1f} {right:.1f} {height - top:.1f}]>>"
        if element.stroke is not None:
            return f"/A<</O/Layout/TextDecorationType/{element.stroke.value}>>"
        if element.role in (Role.HEAD, Role.CELL):
            scope = f"/Scope/{element.scope}" if element.scope else ""
            span = f"/ColSpan {element.span}" if element.span > 1 else ""
            return f"/A<</O/Table{scope}{span}>>" if scope or span else ""
        return ""

    def _parents(self, numbers: dict[Element, str]) -> bytes:
        entries = [f"{n}[{' '.join(numbers[element] for element in marks)}]" for n, marks in enumerate(self._pages)]
        entries += [f"{_LINKS + n} {numbers[element]}" for n, (element, _) in enumerate(self._links)]
        return f"<</Nums[{' '.join(entries)}]>>".encode()


_LINKS = 1_000_000
"""Parents of links are counted from here on, those of pages from 0."""


class _Catalog(Protocol):
    """What reportlab's stubs do not know of the document's root."""

    StructTreeRoot: pdfdoc.PDFObject
    MarkInfo: pdfdoc.PDFObject
    Metadata: pdfdoc.PDFObject


class _Written(pdfdoc.PDFObject):
    """An object of the file whose text is known."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def format(self, document: pdfdoc.PDFDocument) -> bytes:  # noqa: ARG002
        return self.content


def _xmp(title: str, author: str, language: str, creator: str, made: str) -> bytes:
    by = f"<dc:creator><rdf:Seq><rdf:li>{escape(author)}</rdf:li></rdf:Seq></dc:creator>" if author else ""
    packet = f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>{by}
<dc:language><rdf:Bag><rdf:li>{escape(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{escape(creator)}</xmp:CreatorTool><xmp:CreateDate>{made}</xmp:CreateDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>""".encode()
    return b"<</Type/Metadata/Subtype/XML/Length %d>>\nstream\n%s\nendstream" % (len(packet), packet)
