"""The structure of the PDF, walked: everything drawn belongs to an element or is decoration, in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pypdf import PageObject, PdfReader
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject, NumberObject
from tests.exchange.handout.checks import written
from tests.exchange.handout.plans import rich
from tests.exchange.handout.test_scripts import SENTENCES

from charthouse.exchange.handout.contents import TITLES

PAINTING = {b"Tj", b"TJ", b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"Do", b"sh"}
PDF_STRUCTURE = {"Document", "Sect", "H1", "H2", "H3", "P", "L", "LI", "LBody", "Table", "TR", "TH", "TD"} | {
    "Figure",
    "Link",
    "Span",
}


@dataclass
class Node:
    """An element as it stands in the file. `marks`: (page, MCID)."""

    role: str
    raw: DictionaryObject
    children: list[Node] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)

    def all(self, role: str = "") -> Iterator[Node]:
        if not role or self.role == role:
            yield self
        for child in self.children:
            yield from child.all(role)

    @property
    def attributes(self) -> DictionaryObject:
        return self.raw.get("/A", DictionaryObject())  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> PdfReader:
    target = tmp_path_factory.mktemp("tags") / "handout.pdf"
    texts = list(SENTENCES.values())
    written(
        rich(lambda words: f"{words} {texts[len(words) % len(texts)]}", goals=5, items=9), target, pages=tuple(TITLES)
    )
    return PdfReader(target)


@pytest.fixture(scope="module")
def tree(reader: PdfReader) -> Node:
    pages = {page.indirect_reference.idnum: number for number, page in enumerate(reader.pages)}  # type: ignore[union-attr]

    def node(raw: DictionaryObject) -> Node:
        found = Node(str(raw["/S"])[1:], raw)
        for kid in raw.get("/K", ArrayObject()):
            one = kid.get_object()
            if one.get("/Type") == "/MCR":
                found.marks.append((pages[one.raw_get("/Pg").idnum], int(one["/MCID"])))
            elif one.get("/Type") == "/StructElem":
                assert one["/P"] == raw
                found.children.append(node(one))
        return found

    return node(reader.trailer["/Root"]["/StructTreeRoot"]["/K"].get_object())  # type: ignore[index]


def operations(page: PageObject, reader: PdfReader) -> list[tuple[list[object], bytes]]:
    return ContentStream(page["/Contents"].get_object(), reader).operations


def test_everything_that_is_drawn_is_in_a_mark_and_marks_do_not_hold_each_other(reader: PdfReader, tree: Node) -> None:
    owned = {mark for node in tree.all() for mark in node.marks}
    assert len(owned) == sum(len(node.marks) for node in tree.all())
    for number, page in enumerate(reader.pages):
        inside: list[str] = []
        found: list[int] = []
        for operands, operator in operations(page, reader):
            if operator in (b"BDC", b"BMC"):
                name = str(operands[0])
                assert not inside or name == "/Span"
                inside.append(name)
                if isinstance(operands[1], DictionaryObject) and "/MCID" in operands[1]:
                    found.append(int(operands[1]["/MCID"]))
            elif operator == b"EMC":
                inside.pop()
            elif operator in PAINTING:
                assert inside, f"{operands} is drawn outside of all marks on page {number + 1}"
        assert not inside
        assert found == list(range(len(found)))
        assert {(number, mark) for mark in found} == {mark for mark in owned if mark[0] == number}


def test_each_page_knows_whose_its_marks_are(reader: PdfReader, tree: Node) -> None:
    numbers = reader.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]  # type: ignore[index]
    parents = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
    for number, page in enumerate(reader.pages):
        assert page["/Tabs"] == "/S"
        owners = parents[int(page["/StructParents"])].get_object()
        for node in tree.all():
            for where, mark in node.marks:
                if where == number:
                    assert owners[mark].get_object() == node.raw


def test_roles_are_those_of_pdf_and_every_page_has_one_title(tree: Node) -> None:
    assert {node.role for node in tree.all()} <= PDF_STRUCTURE
    assert all(len(list(section.all("H1"))) == 1 for section in tree.children)
    assert len(tree.children) >= len(TITLES)
    for section in tree.children[1:]:  # behind the cover
        assert [child.role for child in section.children[:2]] == ["P", "H1"]


def test_rows_of_a_table_are_equally_long_and_headed(tree: Node) -> None:
    tables = list(tree.all("Table"))
    assert tables
    for table in tables:
        spans = {
            sum(int(cell.attributes.get("/ColSpan", NumberObject(1))) for cell in row.children)
            for row in table.children
        }
        assert len(spans) == 1
        assert {cell.attributes["/Scope"] for cell in table.children[0].children} == {"/Column"}
        assert all(cell.role in ("TH", "TD") for row in table.children for cell in row.children)
        assert all(cell.role == "TD" or cell.attributes["/Scope"] for row in table.children for cell in row.children)


def test_figures_say_what_they_show_and_where_they_are(tree: Node) -> None:
    figures = list(tree.all("Figure"))
    assert len(figures) > 10
    for figure in figures:
        assert len(str(figure.raw["/Alt"])) > 20
        left, bottom, right, top = figure.attributes["/BBox"]
        assert 0 < left < right < 842
        assert 0 < bottom < top < 596


def test_a_repeated_head_is_read_once(tree: Node) -> None:
    long = [table for table in tree.all("Table") if len({page for node in table.all() for page, _ in node.marks}) > 1]
    assert long
    for table in long:
        heads = [row for row in table.children if row.children[0].attributes.get("/Scope") == "/Column"]
        assert heads == table.children[:1]


def test_links_lead_to_the_pages_they_name(reader: PdfReader, tree: Node) -> None:
    links = list(tree.all("Link"))
    annotations = [note.get_object() for page in reader.pages for note in page.get("/Annots", [])]
    assert len(links) == len(annotations) > 0
    for note in annotations:
        assert note["/Subtype"] == "/Link"
        assert note["/Contents"]
        assert "/StructParent" in note


@pytest.mark.parametrize("sheets", [False, True])
def test_codes_lead_to_where_they_are_at_home(tmp_path: Path, sheets: bool) -> None:
    """A measure to its own sheet, where the handout has one."""
    pages = tuple(TITLES) if sheets else ()
    written(rich(goals=2, below=2, items=3), tmp_path / "handout.pdf", pages=pages)
    read = PdfReader(tmp_path / "handout.pdf")
    texts = [page.extract_text() for page in read.pages]
    starts = {
        str(one["/Title"]): read.get_destination_page_number(one) for one in read.outline if isinstance(one, dict)
    }
    led = {}
    for page in read.pages:
        for note in page.get("/Annots", []):
            link = note.get_object()
            target = link["/Dest"][0].get_object()
            led[str(link["/Contents"])] = next(at for at, one in enumerate(read.pages) if one == target)
    assert led["G1.1"] == starts["Objectives"]
    assert led["K2"] == (starts["Measure by measure"] + 1 if sheets else starts["Scorecard"])
    assert "K2" in texts[led["K2"]]


def test_the_document_says_its_language_title_and_that_it_is_tagged(reader: PdfReader) -> None:
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]  # type: ignore[index]
    assert root["/Lang"] == "en"  # type: ignore[index]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]  # type: ignore[index]
    xmp = root["/Metadata"].get_object().get_data().decode()  # type: ignore[index]
    assert "Strategic plan" in xmp
    assert "pdfuaid" not in xmp  # it does not claim what no validator has confirmed
    assert reader.pdf_header == "%PDF-1.7"


def test_names_with_signs_of_xml_do_no_harm(tmp_path: Path) -> None:
    written(rich(lambda words: f"{words} <&> ]]>", goals=1, below=1, items=1), tmp_path / "handout.pdf")
    xmp = PdfReader(tmp_path / "handout.pdf").trailer["/Root"]["/Metadata"].get_object().get_data().decode()  # type: ignore[index]
    assert "&lt;&amp;&gt;" in xmp
