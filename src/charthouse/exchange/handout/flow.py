"""The sheets of one page, filled from the top: where a block does not fit, the next sheet begins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from charthouse.domain.sentences import Part
from charthouse.exchange.handout.figures import Figures
from charthouse.exchange.handout.frame import Frame
from charthouse.exchange.handout.sheet import Placed, Sheet
from charthouse.exchange.handout.tags.element import REPEATED, Element, Role
from charthouse.exchange.handout.text.setting import Typesetter
from charthouse.exchange.handout.text.style import ASIDE, HEADLINE, KICKER, SECTION, Style
from charthouse.exchange.wording import Wording

_HEADLINE_SHARE = 0.86
_AFTER_HEADLINE = 10.0
_CONTINUED = 6.0
_CLOSER, _MOST_CLOSER = 0.4, 4  # a share of the air, and sheets of a page for which it is tried
SLACK = 0.01
"""Points by which sums of heights may be off."""
DESCENT = 0.28
"""How far letters reach below their baseline, as a share of the size, with a little air."""


def _nothing() -> None:
    """Nobody counts the sheets."""


@dataclass(frozen=True, slots=True)
class Press:
    """What every page is made with: the paper's room, the setter of its text, the words of its language.

    `beat` is called for each new sheet; what it raises ends the work on the handout. `air`: the share of the usual
    air between the rows of tables.
    """

    frame: Frame
    setter: Typesetter
    words: Wording
    beat: Callable[[], object] = _nothing
    air: float = 1.0

    @property
    def figures(self) -> Figures:
        """Writes its numbers."""
        return self.words.figures

    def say(self, template: str, /, **parts: Part) -> str:
        """As `Wording.say`."""
        return self.words.say(template, **parts)


@dataclass(frozen=True, slots=True)
class Opening:
    """How a page begins. `name` is what `--pages` calls it, `title` its foot and bookmark.

    `chapter`: the bookmark that its own one, then `bookmark`, stands under.
    """

    name: str
    title: str
    kicker: str
    headline: str
    style: Style = HEADLINE
    chapter: str = ""
    bookmark: str = ""


@dataclass(frozen=True, slots=True)
class _Heading:
    """A heading inside a page: its sheet, the first of its lines there, and where it begins and ends."""

    sheet: Sheet
    first: int
    top: float
    end: float


class Flow:
    """A page in the making. `y` is the top of the free room of `sheet`; `finish` gives the sheets.

    `root`: what all of it is a part of, for those who have it read out.
    """

    def __init__(self, press: Press, opening: Opening) -> None:
        self.press = press
        self._opening = opening
        self._sheets: list[Sheet] = []
        self._heading: _Heading | None = None
        self.y = self._start = 0.0
        self.root = Element(Role.SECTION)
        self._kicker = self.root.add(Role.PARAGRAPH)
        self._turn()

    @property
    def sheet(self) -> Sheet:
        return self._sheets[-1]

    @property
    def room(self) -> float:
        """Points left on the sheet."""
        return self.press.frame.bottom - self.y

    @property
    def whole(self) -> float:
        """Points of a sheet that continues a page."""
        return self.press.frame.bottom - self.press.frame.top - _CONTINUED

    @property
    def fresh(self) -> bool:
        """Whether nothing stands on the sheet yet below its opening, but a heading."""
        heading = self._last_heading()
        return self.y == self._start or (heading is not None and heading.top == self._start)

    def turn(self) -> None:
        """Begin the next sheet. A heading that nothing follows on this one goes along."""
        heading = self._last_heading()
        self._turn()
        if heading is not None:
            moved = heading.sheet.texts[heading.first :]
            del heading.sheet.texts[heading.first :]
            by = self.y - heading.top
            self.sheet.texts += (text._replace(baseline=text.baseline + by) for text in moved)
            self.y = heading.end + by
            self._heading = _Heading(self.sheet, 0, self._start, self.y)

    def _last_heading(self) -> _Heading | None:
        """The heading that the sheet ends with so far."""
        found = self._heading
        return found if found is not None and found.sheet is self.sheet and found.end == self.y else None

    def _turn(self) -> None:
        self.press.beat()
        opening, frame = self._opening, self.press.frame
        first = not self._sheets
        sheet = Sheet(opening.title, root=self.root)
        if first:
            sheet.anchor, sheet.under = opening.name, opening.chapter
            sheet.bookmark = opening.bookmark or opening.title
        self._sheets.append(sheet)
        self.y = frame.top + _CONTINUED
        if first:
            self._headline(opening)
        self._start = self.y

    def text(self, text: str, style: Style, *, x: float = 0.0, width: float | None = None) -> None:
        """Lines of text from `x` (from the left margin) on, over as many sheets as they need."""
        self._lines(text, style, x, width, self.root.add(Role.PARAGRAPH))

    def _lines(self, text: str, style: Style, x: float, width: float | None, element: Element) -> None:
        frame = self.press.frame
        for line in self.press.setter.wrap(text, style, frame.width - x if width is None else width):
            self.need(style.leading)
            with self.sheet.within(element):
                self.sheet.text(frame.left + x, self.y + style.size, line, style)
            self.y += style.leading

    def section(self, title: str, aside: str = "") -> None:
        """A heading inside a page, with a grey word behind it, or below where the line is full."""
        frame, setter = self.press.frame, self.press.setter
        lines = setter.wrap(title, SECTION, frame.width)
        self.need(len(lines) * SECTION.leading)
        sheet, first, top = self.sheet, len(self.sheet.texts), self.y
        heading = self.root.add(Role.HEADING)
        self._lines(title, SECTION, 0.0, None, heading)
        behind = setter.width(lines[-1], SECTION) + 7 if lines else frame.width
        words = setter.wrap(aside, ASIDE, frame.width - behind) if behind < frame.width else []
        if len(words) == 1:
            with self.sheet.within(heading):
                self.sheet.text(frame.left + behind, self.y - SECTION.leading + SECTION.size, words[0], ASIDE)
        else:
            self.text(aside, ASIDE)
        self.y += 3
        self._heading = _Heading(sheet, first, top, self.y) if self.sheet is sheet else None

    def need(self, height: float) -> None:
        """Turn to a new sheet unless `height` fits on this one."""
        if height > self.room + SLACK and not self.fresh:
            self.turn()

    def finish(self) -> list[Sheet]:
        total = len(self._sheets)
        frame = self.press.frame
        for number, sheet in enumerate(self._sheets, 1):
            words, element = self._opening.kicker, self._kicker
            if number > 1:
                words = self.press.say(
                    "{page} · continued, {number} of {total}", page=words, number=number, total=total
                )
                element = REPEATED
            kicker = Placed(frame.left, frame.kicker, words, KICKER, element)
            sheet.texts.insert(0, kicker)
        return self._sheets

    def _headline(self, opening: Opening) -> None:
        frame, style = self.press.frame, opening.style
        y = frame.top
        with self.sheet.tagged(Role.TITLE):
            for line in self.press.setter.balanced(opening.headline, style, frame.width * _HEADLINE_SHARE):
                self.sheet.text(frame.left, y + style.size, line, style)
                y += style.leading
        self.y = y + _AFTER_HEADLINE


def on_fewest_sheets(lay_out: Callable[[Press], list[Sheet]], press: Press) -> list[Sheet]:
    """A page as it is, or with its rows closer together where that saves a sheet: nobody turns over for three rows."""
    usual = lay_out(press)
    if not 1 < len(usual) <= _MOST_CLOSER:
        return usual
    closer = lay_out(replace(press, air=_CLOSER))
    return closer if len(closer) < len(usual) else usual
