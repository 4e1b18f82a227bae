"""Texts that files like to misread: on paper they are what they are, and nothing comes of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject
from tests.exchange.handout.checks import laid_out, read, squeezed, stands_in, written
from tests.exchange.handout.plans import item, pack, rich
from tests.exchange.naughty import NAUGHTY

from charthouse.domain.kinds import Quadrant
from charthouse.domain.text import title
from charthouse.exchange.handout.contents import TITLES

REVERSED = ("مرحبا 80", "שלום", "‮reversed", "ﬁne ﷽")
"""Those of which pypdf guesses the order or the letters otherwise: their words are looked for."""


def texts() -> Iterator[str]:
    """As the plan keeps them: `domain.text.title` is the rule by which they are cleaned."""
    return (kept for text in NAUGHTY if (kept := title(text)))


@pytest.fixture(scope="module")
def handout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A PDF of every page, each naughty text in each kind of field somewhere."""
    target = tmp_path_factory.mktemp("naughty") / "handout.pdf"
    kept = list(texts())
    rows = [item(list(Quadrant)[n % 4], n // 4 + 50, text, text, starred=True) for n, text in enumerate(kept)]
    found = rich(lambda words: f"{words} {kept[sum(map(ord, words)) % len(kept)]}")
    laid_out(found)
    written(found, target, pages=tuple(TITLES))
    written(pack(swot=rows), target.with_name("swot.pdf"), pages=("swot",))
    return target


def test_each_is_read_as_the_plan_keeps_it(handout: Path) -> None:
    pages = read(handout.with_name("swot.pdf"))
    lost = [
        text
        for text in texts()
        if squeezed(text) and text not in {title(one) for one in REVERSED} and not stands_in(pages, text)
    ]
    assert lost == []
    assert "שלום" in "".join(pages)
    assert "80" in "".join(pages)


def everything(node: object, seen: set[int]) -> Iterator[DictionaryObject]:
    """All dictionaries of a file."""
    if isinstance(node, IndirectObject):
        if node.idnum in seen:
            return
        seen.add(node.idnum)
        yield from everything(node.get_object(), seen)
    elif isinstance(node, DictionaryObject):
        yield node
        for value in node.values():
            yield from everything(value, seen)
    elif isinstance(node, ArrayObject):
        for value in node:
            yield from everything(value, seen)


def test_no_link_script_image_or_file_comes_of_a_text(handout: Path) -> None:
    for file in (handout, handout.with_name("swot.pdf")):
        root = PdfReader(file).trailer
        found = list(everything(root.raw_get("/Root"), set()))
        kinds = {str(one[key]) for one in found for key in ("/S", "/Subtype") if isinstance(one.get(key), NameObject)}
        assert not kinds & {"/URI", "/JavaScript", "/Launch", "/SubmitForm", "/GoToR", "/GoToE", "/Image", "/Widget"}
        keys = {key for one in found for key in one}
        assert not keys & {"/JS", "/OpenAction", "/AA", "/EmbeddedFiles", "/AcroForm", "/URI", "/RichMedia"}
        links = [one for one in found if one.get("/Subtype") == "/Link"]
        assert links or "swot" in file.name  # those of codes and contents
        assert all("/Dest" in one or one["/A"].get("/S") == "/GoTo" for one in links)
