"""Beside the scorecard: where the current measure stands, why, what was noted, and how it is defined."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from charthouse.document.queries.people import PersonRow
from charthouse.document.queries.scorecard import MeasureRow, Scorecard
from charthouse.domain.kinds import Status
from charthouse.domain.text import apart
from charthouse.ui.dates import period_word, plain_day
from charthouse.ui.pages.scorecard.course_pane import CoursePane
from charthouse.ui.pages.scorecard.form import MeasureForm
from charthouse.ui.pages.scorecard.judgement import JudgementFields, status_words
from charthouse.ui.pages.scorecard.words import (
    NO_VALUE,
    Writer,
    confidence_word,
    frequency_words,
    tr,
)
from charthouse.ui.painting.marks import (
    TILE_HEIGHT,
    TILE_WIDTH,
    chip_width,
    paint_chip,
    paint_status,
    paint_status_tile,
)
from charthouse.ui.painting.mirroring import painter_of
from charthouse.ui.painting.text import RIGHT, draw_text
from charthouse.ui.sentences import in_words
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING
from charthouse.ui.widgets.details import DetailsBody, start_of_line
from charthouse.ui.widgets.fields import NoteField
from charthouse.ui.widgets.frames import Rule
from charthouse.ui.widgets.label import Label, set_tip
from charthouse.ui.widgets.statement import INSET_X, StatementField
from charthouse.ui.wording import status_within


class ScorecardDetails(DetailsBody):
    """Shows one measure. What is changed comes out as `renamed`, `commented`, `defined`, `levelled`, `judged`;
    `refused` says why not."""

    renamed = Signal(str, str)
    commented = Signal(str, str)
    defined = Signal(str, str, object)
    judged = Signal(str, object, str)
    levelled = Signal(str, int, str)
    refused = Signal(str)
    typing = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, air=INSET_X, ring=RING)
        self._row: MeasureRow | None = None
        self._nothing = Label(theme, self.tr("Select a measure to see its definition."), role="text2", wrap=True)
        self._head = _Head(theme)
        self._name = StatementField(theme, self.tr("Name of the measure"), size=16, weight=600)
        self._figure = _Figure(theme)
        self._gap = Label(theme, size=12, role="text2", wrap=True)
        self.course = CoursePane(theme)
        self._thresholds = _Thresholds(theme)
        self._reading = Label(theme, wrap=True)
        self._recorded = Label(theme, size=12, role="text2", wrap=True)
        self._comment = NoteField(theme, self.tr("Comment"), placeholder=self.tr("What is behind this figure?"))
        self._score = Label(theme, size=12, role="text2", wrap=True)
        self.judgement = JudgementFields(theme)
        self.form = MeasureForm(theme)
        self._lay_out()
        self._connect()
        self.show_measure(None, None)

    def show_people(self, people: Sequence[PersonRow]) -> None:
        """Offer these people as owners."""
        self.form.show_people(people)

    def show_measure(self, row: MeasureRow | None, card: Scorecard | None) -> None:
        """Show this measure as the plan holds it; without one say how to get one."""
        if row is None or self._row is None or row.id != self._row.id:
            self._commit_open()
        self._row = row
        self.show_parts(shown=row is not None)
        if row is not None and card is not None:
            self._fill(row, card)

    def add(self, widget: QWidget, *, gap: int = 0, air: int = 0, ring: int = 0) -> QWidget:
        """As in every pane; a statement's own air stands outside the line on which text starts."""
        own = INSET_X if isinstance(widget, StatementField) else air
        return super().add(widget, gap=gap, air=own, ring=ring)

    def _lay_out(self) -> None:
        for widget in (self._nothing, self._head, self._name, self._figure, self._gap):
            self.add(widget)
        self.add(self.course, gap=8)
        self.add(start_of_line(self.course.turn), air=INSET_X, ring=RING)
        self.add_labelled(self.tr("Thresholds"), self._thresholds)
        self.add_labelled(self.tr("Last reading"), self._reading)
        self.add(self._recorded)
        self.add_labelled(self.tr("Comment"), self._comment)
        self.add_labelled(self.tr("Score"), self._score)
        self.add_labelled(self.tr("Status by"), self.judgement)
        self.add(Rule(self._theme), gap=12)
        self.add(self.form, gap=2)

    def _connect(self) -> None:
        self._name.committed.connect(lambda text: self.renamed.emit(self._id, text))
        self._name.typing.connect(self.typing)
        self._comment.committed.connect(lambda text: self.commented.emit(self._id, text))
        self.judgement.judged.connect(lambda status, reason: self.judged.emit(self._id, status, reason))
        self.form.defined.connect(lambda field, value: self.defined.emit(self._id, field, value))
        self.form.rubric.explained.connect(lambda level, text: self.levelled.emit(self._id, level, text))
        self.form.refused.connect(self.refused)

    @property
    def _id(self) -> str:
        return self._row.id if self._row else ""

    def _commit_open(self) -> None:
        """What was typed for the measure before belongs to it, not to the next one."""
        self._name.commit()
        self._comment.commit()
        self.judgement.commit()
        self.form.commit()

    def _fill(self, row: MeasureRow, card: Scorecard) -> None:
        writer, state = Writer.of(card), row.state
        self._head.show_measure(row)
        self._name.show_value(row.definition.name)
        self._figure.show_value(writer.actual(row), row)
        self._gap.setText(_with_pace(writer.gap(row, card.plan.end), row))
        self.course.show_measure(row, card)
        self._thresholds.show_words(*writer.thresholds(row))
        self._reading.setText(_reading(row))
        self._recorded.setText(_recorded(row))
        self._recorded.setVisible(bool(self._recorded.text()))
        self._comment.show_value(row.comment)
        self._comment.setEnabled(state.period is not None)
        self._score.setText(_score(row, writer))
        self.judgement.show_measure(row)
        self.form.show_measure(row, card)


class _Head(QWidget):
    """The code on a chip, and what kind of thing this is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._code, self._words = theme, "", ""
        self.setMinimumHeight(theme.px(30))

    def show_measure(self, row: MeasureRow) -> None:
        frequency = dict(frequency_words())[row.definition.frequency].lower()
        self._code = row.code
        self._words = self.tr("Measure of {code}, {frequency}").format(code=row.objective_code, frequency=frequency)
        self.setAccessibleName(f"{self._code}, {self._words}")
        set_tip(self, f"{row.objective_code} {apart(row.objective_title)}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        with painter_of(self) as painter:
            at = QPointF(0, (self.height() - theme.px(20)) // 2)
            paint_chip(painter, at, self._code, theme, role="text")
            left = chip_width(self._code, theme) + theme.px(8)
            draw_text(painter, QRectF(left, 0, self.width() - left, self.height()), self._words, theme, role="text2")


class _Figure(QWidget):
    """The last reading in large figures, its status beside it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._value, self._status, self._word = theme, NO_VALUE, Status.NO_DATA, ""
        self.setMinimumHeight(theme.px(40))

    def show_value(self, value: str, row: MeasureRow) -> None:
        self._value, self._status, self._word = value, row.state.status, status_words(row)
        self.setAccessibleName(f"{value}, {self._word}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, room = self._theme, QRectF(self.rect())
        with painter_of(self) as painter:
            width = draw_text(painter, room, self._value, theme, size=28, weight=600, tnum=True)
            room.setLeft(room.left() + width + theme.px(18))
            paint_status(painter, room, self._status, theme, self._word)


class _Thresholds(QWidget):
    """From where on it is on track, and where it is off track: tile, word, limit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines: list[tuple[Status, str, str]] = []

    def show_words(self, goal: str, red_flag: str) -> None:
        lines = ((Status.ON_TRACK, self.tr("Goal"), goal), (Status.OFF_TRACK, self.tr("Red flag"), red_flag))
        self._lines = [line for line in lines if line[2]] or [(Status.NO_TARGET, self.tr("None yet"), "")]
        self.setAccessibleName(", ".join(f"{word} {limit}" for _, word, limit in self._lines))
        self.setFixedHeight(len(self._lines) * self._theme.px(26))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        with painter_of(self) as painter:
            for at, (status, word, limit) in enumerate(self._lines):
                line = QRectF(0, at * px(26), self.width(), px(26))
                paint_status_tile(painter, QPointF(0, line.center().y() - px(TILE_HEIGHT) / 2), status, theme)
                draw_text(painter, line, limit, theme, align=RIGHT)
                draw_text(painter, line.adjusted(px(TILE_WIDTH + 8), 0, 0, 0), word, theme, role="text2")


def _with_pace(gap: str, row: MeasureRow) -> str:
    if row.state.pace is None:
        return gap
    pace = tr("Pace: {word}").format(word=status_within(row.state.pace))
    return f"{gap}. {pace}" if gap else pace


def _reading(row: MeasureRow) -> str:
    cell = row.readings.get(row.state.period or "")
    if cell is None:
        return tr("None yet")
    how = tr("from its source") if cell.derived else confidence_word(cell.confidence)
    words = f"{period_word(row.state.period or '')}, {how}"
    return tr("{reading}, out of date").format(reading=words) if row.state.stale else words


def _recorded(row: MeasureRow) -> str:
    """Where the reading comes from and who wrote it down when."""
    cell = row.readings.get(row.state.period or "")
    if cell is None:
        return ""
    source = cell.source or row.definition.source
    by = tr("by {name}").format(name=apart(cell.recorded_by)) if cell.recorded_by else ""
    return ", ".join(filter(None, (apart(source), " ".join(filter(None, (by, _on(cell.recorded_on)))))))


def _on(day: date | None) -> str:
    return tr("on {day}").format(day=plain_day(day)) if day else ""


def _score(row: MeasureRow, writer: Writer) -> str:
    state = row.state
    if state.problem:
        return in_words(state.problem)
    if state.score is None:
        return tr("No score: {status}").format(status=status_within(state.status))
    formula = writer.formula(row)
    return formula or tr("{score} of 10").format(score=writer.figures.number(state.score, 1))
