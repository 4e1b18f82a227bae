"""The details beside the map: the current box with its links, and the bands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from charthouse.document.queries.strategy_map import MapBox, StrategyMap
from charthouse.domain.kinds import Status
from charthouse.ui.pages.map.words import band_word, tr
from charthouse.ui.pages.objectives.marks import HeadLine, StatusMark
from charthouse.ui.pages.swot.cited import Cited, CitedList
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.details import DetailsBody
from charthouse.ui.widgets.fields import ChoiceField, NoteField
from charthouse.ui.widgets.label import Label


class MapDetails(DetailsBody):
    """`band_chosen(name)`; `bands_named(text)`; `opened(box)`: go to it; `cut_effect(box)`, `cut_cause(box)`."""

    band_chosen = Signal(str)
    bands_named = Signal(str)
    opened = Signal(str)
    cut_effect = Signal(str)
    cut_cause = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._head, self._status = HeadLine(theme), StatusMark(theme)
        self._title = Label(theme, size=16, weight=600, wrap=True)
        self._hint = Label(theme, tr("Select a box to see what it leads to."), role="text2", wrap=True)
        self._band = ChoiceField(theme, tr("Perspective"))
        self._effects = CitedList(theme, tr("Nothing yet. L draws a link."))
        self._causes = CitedList(theme, tr("Nothing yet"))
        self.bands = NoteField(theme, tr("Bands, from the top"), lines=4)
        for widget in (self._hint, self._head, self._title, self._status):
            self.add(widget)
        self._own: list[QWidget] = [self._head, self._title, self._status, self._band, self._effects, self._causes]
        for words, field in (
            (tr("Perspective"), self._band),
            (tr("Leads to, or supports"), self._effects),
            (tr("Brought about by"), self._causes),
        ):
            self._own.append(self.add_labelled(words, field))
        self.add_labelled(tr("Bands, from the top"), self.bands)
        self._how = Label(theme, tr("One a line. Changing a line renames the band."), size=12, role="text3", wrap=True)
        self.add(self._how)
        self._band.chosen.connect(lambda name: self.band_chosen.emit(str(name)))
        self.bands.committed.connect(self.bands_named)
        for cited, cut in ((self._effects, self.cut_effect), (self._causes, self.cut_cause)):
            cited.opened.connect(self.opened)
            cited.cut.connect(cut)

    def hold_still(self) -> None:
        """Say nothing of how bands and links are changed."""
        self._how.hide()
        self._effects.say_of_none(tr("Nothing yet"))

    def show_box(self, drawn: StrategyMap, box: MapBox | None, status: Status | None, bands: Sequence[str]) -> None:
        """Show the current box; without one only the bands."""
        self.bands.show_value("\n".join(bands))
        self._hint.setVisible(box is None)
        for widget in self._own:
            widget.setVisible(box is not None)
        if box is None:
            return
        self._head.show_row(box.code, box.owner_name or tr("Nobody yet"))
        self._title.setText(box.title)
        self._status.setVisible(status is not None)
        if status is not None:
            self._status.show_status(status)
        names = bands if box.perspective in bands else [*bands, box.perspective]
        self._band.set_options([(name, band_word(name)) for name in names])
        self._band.show_value(box.perspective)
        by_id = {one.id: one for one in drawn.boxes}
        effects = [link.effect for link in drawn.links if link.cause == box.id]
        causes = [link.cause for link in drawn.links if link.effect == box.id]
        for cited, ends in ((self._effects, effects), (self._causes, causes)):
            cited.show_cited([Cited(row, by_id[row].code, by_id[row].title) for row in ends])
