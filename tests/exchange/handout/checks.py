"""What must hold for every handout: nothing overlaps, nothing leaves its sheet, nothing is smaller than 8 points."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from pypdf import PdfReader

from charthouse.document.queries.handout import HandoutInput
from charthouse.exchange.handout.bindery import bound, make_press
from charthouse.exchange.handout.contents import TITLES
from charthouse.exchange.handout.pack import PAGES, Written, around, sheets_of, write_handout
from charthouse.exchange.handout.paper import Paper, paper_named
from charthouse.exchange.handout.sheet import Placed, Sheet, corners
from charthouse.exchange.handout.tags.element import Role
from charthouse.exchange.handout.text.setting import Typesetter, shown
from charthouse.exchange.handout.text.style import LABEL, QUADRANT, SECTION, SMALLEST

Rectangle = tuple[float, float, float, float, str]
"""Left, top, right, bottom, and the line that stands there."""

_HEADINGS = frozenset((SECTION, LABEL, QUADRANT))
_SIDE = 40.0  # nothing printed stands nearer to the paper's edge
_LOOKLESS = re.compile("[\\s\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe00-\ufe0f\U000e0020-\U000e007f]")
_SURE = 6  # letters by which the beginning of a text is known on a page


def written(
    found: HandoutInput,
    target: Path,
    *,
    pages: Sequence[str] = (),
    paper: str = "a4",
    binding: bool = False,
    language: str = "",
) -> Written:
    """Write the handout, dropping its progress."""
    steps = write_handout(found, target, pages=pages, paper=paper, binding=binding, language=language)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: Written = end.value
            return result


def laid_out(
    found: HandoutInput,
    *,
    pages: Sequence[str] = tuple(TITLES),
    paper: str = "a4",
    binding: bool = False,
    language: str = "",
) -> list[Sheet]:
    """The sheets of the handout, each of them checked."""
    press = make_press(found, paper_named(paper, binding=binding), language)
    laid = {name: sheets_of(name, found, press) for name in pages if name in PAGES}
    sheets = bound(around(laid, pages, found, press), press)
    for sheet in sheets:
        check(sheet, press.setter, press.frame.paper)
    return sheets


def check(sheet: Sheet, setter: Typesetter, paper: Paper) -> None:
    """Assert that a sheet can be read: lines apart from each other and inside the paper, none too small.

    And that no heading is the last word of it.
    """
    boxes = sorted(rectangle(text, setter) for text in sheet.texts if text[2].strip())
    for left, top, right, bottom, line in boxes:
        assert _SIDE <= left < right <= paper.width - _SIDE, f"{line!r} leaves {sheet.title} at a side"
        assert 18 <= top < bottom <= paper.height - 12, f"{line!r} leaves {sheet.title} above or below"
    inside = [shape for shape in sheet.shapes if not (sheet.bare and (0, 0) in corners(shape))]  # but a cover's strip
    for x, y in (point for shape in inside for point in corners(shape)):
        assert _SIDE - 4 <= x <= paper.width - _SIDE + 4, f"a shape leaves {sheet.title} at a side"
        assert 18 <= y <= paper.height - 12, f"a shape leaves {sheet.title} above or below"
    assert min(text.style.size for text in sheet.texts) >= SMALLEST
    read = [text for text in sheet.texts if text.line.strip() and text.element.role is not Role.ARTIFACT]
    for heading in (text for text in read if text.style in _HEADINGS):
        below = (text for text in read if text.baseline > heading.baseline and text.style not in _HEADINGS)
        beside = (text for text in read if text.baseline == heading.baseline and text.x > heading.x)
        assert any((*below, *beside)), f"{heading.line!r} is left alone on {sheet.title}"
    for number, one in enumerate(boxes):
        for other in boxes[number + 1 :]:
            if other[0] >= one[2] - 0.1:
                break
            assert other[1] >= one[3] or other[3] <= one[1], f"{one[4]!r} and {other[4]!r} overlap on {sheet.title}"


def rectangle(text: Placed, setter: Typesetter) -> Rectangle:
    """The place of a line, from the top of its capitals to a little below its baseline."""
    x, baseline, line, style, *_ = text
    return x, baseline - 0.76 * style.size, x + setter.width(line, style), baseline + 0.16 * style.size, line


def lines(sheets: Iterable[Sheet]) -> list[str]:
    """All lines in the order in which they were set."""
    return [text.line for sheet in sheets for text in sheet.texts]


def read(target: Path) -> list[str]:
    """The text of each page of a PDF, without white space: a line ends anywhere, a long word inside."""
    return [squeezed(page.extract_text()) for page in PdfReader(target).pages]


def squeezed(text: str) -> str:
    return _LOOKLESS.sub("", "".join(shown(line) for line in text.splitlines()))


def stands_in(pages: Sequence[str], text: str) -> bool:
    """Whether a text stands whole in the pages; where a row was parted, it goes on on the next page."""
    wanted = squeezed(text)
    if any(wanted in page for page in pages):
        return True
    return any(_goes_on(pages[number:], wanted) for number, page in enumerate(pages) if wanted[:_SURE] in page)


def _goes_on(pages: Sequence[str], wanted: str) -> bool:
    for page in pages:
        if wanted in page:
            return True
        low, high = 0, len(wanted)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if wanted[:middle] in page else (low, middle - 1)
        wanted = wanted[low:]
    return not wanted
