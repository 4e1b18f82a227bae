"""What is asked of one resource in a period, painted: the figure, a bar with what there is, a line for each goal."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from charthouse.document.queries.resources import ResourceBlock
from charthouse.domain.kinds import ResourceKind
from charthouse.domain.text import apart
from charthouse.ui.pages.resources.amounts import AmountStyle, percentages
from charthouse.ui.pages.resources.words import tr
from charthouse.ui.painting.marks import paint_warning_chip
from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.painting.rows import fill_round
from charthouse.ui.painting.text import CENTRE, FIGURES, LEFT, RIGHT, draw_text
from charthouse.ui.theme import Theme

_STRENGTHS = (1.0, 0.62, 0.34)  # of the first three goals; more of them share what is between
_FAINTEST = 0.22
_NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class Share:
    """What one goal asks for."""

    code: str
    title: str
    amount: int
    percent: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A resource in one period, or in all of them. `capacity` None: nobody has said how much there is."""

    block: ResourceBlock
    style: AmountStyle
    asked: int
    capacity: int | None
    shares: tuple[Share, ...]

    @classmethod
    def of(cls, block: ResourceBlock, style: AmountStyle, period: str | None) -> Picture:
        """The picture of a period; of all together where it is None."""
        goals = [line for line in block.lines if not line.editable]
        amounts = [line.amounts.get(period, 0) if period else line.total for line in goals]
        percents = percentages(amounts)
        shares = tuple(
            Share(line.code, line.title, amount, percent)
            for line, amount, percent in zip(goals, amounts, percents, strict=True)
            if amount
        )
        if period:
            return cls(block, style, block.asked.get(period, 0), block.capacity.get(period), shares)
        known = sum(block.capacity.values()) if block.capacity else None
        return cls(block, style, sum(block.asked.values()), known, shares)

    @property
    def over(self) -> int | None:
        """Asked less capacity."""
        return None if self.capacity is None else self.asked - self.capacity


class _Painted(QWidget):
    """A part that paints one picture."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture: Picture | None = None
        theme.changed.connect(self._restyle)

    def show_picture(self, picture: Picture) -> None:
        """Show this."""
        self._picture = picture
        self._restyle()
        self.setAccessibleName(self.sentence(picture))
        self.update()

    def sentence(self, picture: Picture) -> str:
        """The same in words."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is not None:
            with painter_of(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._paint(painter, self._picture)

    def _paint(self, painter: QPainter, picture: Picture) -> None:
        raise NotImplementedError

    def _restyle(self) -> None:
        raise NotImplementedError


class AskedFigure(_Painted):
    """What is asked in large figures, and what is over or left."""

    def sentence(self, picture: Picture) -> str:
        return f"{picture.style.with_unit(picture.asked)}, {self._rest(picture)}".rstrip(", ")

    def _rest(self, picture: Picture) -> str:
        over = picture.over
        if over is None:
            return ""
        if over == 0:
            return tr("nothing left")
        words = tr("{amount} over") if over > 0 else tr("{amount} left")
        return words.format(amount=picture.style.with_unit(abs(over)))

    def _paint(self, painter: QPainter, picture: Picture) -> None:
        theme, room = self._theme, QRectF(self.rect())
        figure, rest = room, room
        if self._stacked(picture):
            half = theme.px(40)
            figure = QRectF(0, 0, room.width(), half)
            rest = QRectF(0, half, room.width(), room.height() - half)
        draw_text(painter, figure, picture.style.with_unit(picture.asked), theme, size=28, weight=600, tnum=True)
        if (picture.over or 0) > 0:
            width = theme.advance(self._rest(picture), 13, 600, tnum=True) + theme.px(34)
            chip = QRectF(0, rest.top(), width, rest.height()) if self._stacked(picture) else rest
            paint_warning_chip(painter, chip, self._rest(picture), theme)
        else:
            align = LEFT if self._stacked(picture) else RIGHT
            draw_text(painter, rest, self._rest(picture), theme, role="text2", align=align, tnum=True)

    def _stacked(self, picture: Picture) -> bool:
        """Whether both do not fit beside each other."""
        theme = self._theme
        asked = theme.advance(picture.style.with_unit(picture.asked), 28, 600, tnum=True)
        return asked + theme.advance(self._rest(picture), 13, 600, tnum=True) + theme.px(50) > self.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._restyle()

    def _restyle(self) -> None:
        stacked = self._picture is not None and bool(self._rest(self._picture)) and self._stacked(self._picture)
        self.setFixedHeight(self._theme.px(66 if stacked else 40))


class AskedBar(_Painted):
    """What each goal asks for, beside each other, with a mark at the capacity."""

    def sentence(self, picture: Picture) -> str:
        return _capacity_words(picture)

    def _paint(self, painter: QPainter, picture: Picture) -> None:
        theme, px = self._theme, self._theme.px
        whole = max(picture.asked, picture.capacity or 0)
        if whole <= 0:
            return
        left, width = 0.0, float(self.width())
        for share, colour in zip(picture.shares, _colours(theme, len(picture.shares)), strict=True):
            wide = width * share.amount / whole
            fill_round(painter, QRectF(left, px(2), max(wide - 2, 1), px(14)), colour, px(2))
            left += wide
        if picture.capacity is not None:
            at = min(width * picture.capacity / whole, width - 2)
            painter.fillRect(QRectF(round(at), 0, px(2), px(20)), theme.tokens.mark)
            self._label(painter, picture, at)

    def _label(self, painter: QPainter, picture: Picture, at: float) -> None:
        theme, words = self._theme, _capacity_words(picture)
        wide = theme.advance(words, 12, 500, tnum=True) + 2
        left = min(max(at - wide / 2, 0.0), max(self.width() - wide, 0.0))
        room = QRectF(left, theme.px(22), wide, theme.px(18))
        draw_text(painter, room, words, theme, size=12, weight=500, role="text2", align=CENTRE, tnum=True)

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(42))


class AskedLegend(_Painted):
    """A line for each goal: swatch, title, amount, share."""

    def sentence(self, picture: Picture) -> str:
        return ", ".join(f"{one.code} {apart(one.title)} {one.percent} %" for one in picture.shares)

    def _paint(self, painter: QPainter, picture: Picture) -> None:
        theme, px = self._theme, self._theme.px
        figures = (picture.style.written(share.amount) for share in picture.shares)
        wide = max((theme.advance(figure, 13, 600, tnum=True) for figure in figures), default=0.0) + 1
        shares = [f"{share.percent}{_NO_BREAK}%" for share in picture.shares]
        narrow = max((theme.advance(text, 12, tnum=True) for text in shares), default=0.0) + 1
        for at, (share, colour) in enumerate(zip(picture.shares, _colours(theme, len(picture.shares)), strict=True)):
            line = QRectF(0, at * px(26), self.width(), px(26))
            side = px(10)
            fill_round(painter, QRectF(0, line.center().y() - side / 2, side, side), colour, px(3))
            percent = QRectF(line.right() - narrow, line.top(), narrow, line.height())
            draw_text(painter, percent, shares[at], theme, size=12, role="text2", align=FIGURES, tnum=True)
            figure = picture.style.written(share.amount)
            amount = QRectF(percent.left() - px(10) - wide, line.top(), wide, line.height())
            draw_text(painter, amount, figure, theme, weight=600, align=FIGURES, tnum=True)
            title = QRectF(px(19), line.top(), amount.left() - px(27), line.height())
            draw_text(painter, title, share.title, theme)

    def _restyle(self) -> None:
        count = len(self._picture.shares) if self._picture else 0
        self.setFixedHeight(count * self._theme.px(26))


def _colours(theme: Theme, count: int) -> list[QColor]:
    """One hue in falling strength; series never take the hues of SWOT or of states."""
    strengths = (
        _STRENGTHS
        if count <= len(_STRENGTHS)
        else tuple(1.0 - (1.0 - _FAINTEST) * at / (count - 1) for at in range(count))
    )
    found = []
    for strength in strengths[:count]:
        colour = QColor(theme.tokens.bar)
        colour.setAlphaF(strength)
        found.append(colour)
    return found


def _capacity_words(picture: Picture) -> str:
    if picture.capacity is None:
        return ""
    money = picture.block.kind is ResourceKind.MONEY
    words = tr("Envelope {amount}") if money else tr("Capacity {amount}")
    return words.format(amount=picture.style.written(picture.capacity))
