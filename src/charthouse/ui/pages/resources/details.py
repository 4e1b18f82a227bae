"""Beside the table: what is asked of the current resource in the current period, by goal, and its definition."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from charthouse.document.queries.resources import ResourceBlock
from charthouse.domain.kinds import ResourceKind
from charthouse.ui.pages.resources.picture import AskedBar, AskedFigure, AskedLegend, Picture
from charthouse.ui.pages.resources.words import kind_words
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.details import DetailsBody
from charthouse.ui.widgets.fields import ChoiceField, LineField
from charthouse.ui.widgets.frames import Rule
from charthouse.ui.widgets.label import Label


class ResourceDetails(DetailsBody):
    """Shows one resource.

    `defined(id, field, value)`: name, kind or unit was changed; `base_year_typed(text)`: the year of the prices.
    """

    defined = Signal(str, str, object)
    base_year_typed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._block: ResourceBlock | None = None
        self._nothing = Label(theme, self.tr("Select a cell to see what is asked there."), role="text2", wrap=True)
        self._figure = AskedFigure(theme)
        self._bar = AskedBar(theme)
        self._legend = AskedLegend(theme)
        self._name = LineField(theme, self.tr("Name"))
        self._kind = ChoiceField(theme, self.tr("Kind"), kind_words())
        self._unit = LineField(theme, self.tr("Unit"), placeholder=self.tr("FTE, licences, vans"))
        self._base_year = LineField(theme, self.tr("Base year of prices"), placeholder=self.tr("none"))
        self._parts: list[QWidget] = [self._figure, self._bar, self._legend, self._name, self._kind]
        self._lay_out()
        self._name.committed.connect(lambda text: self.defined.emit(self._id, "name", text))
        self._unit.committed.connect(lambda text: self.defined.emit(self._id, "unit", text))
        self._base_year.committed.connect(self.base_year_typed)
        self._kind.chosen.connect(lambda kind: self.defined.emit(self._id, "kind", kind))
        self.show_picture(None)

    def show_picture(self, picture: Picture | None) -> None:
        """Show a resource in a period; without one say how to get one."""
        if picture is None or self._block is None or picture.block.id != self._block.id:
            self._name.commit()
            self._unit.commit()
            self._base_year.commit()
        self._block = picture.block if picture else None
        self._nothing.setVisible(picture is None)
        for part in self._parts:
            part.setVisible(picture is not None)
        if picture is None:
            return
        self._figure.show_picture(picture)
        self._bar.show_picture(picture)
        self._legend.show_picture(picture)
        block = picture.block
        self._name.show_value(block.name)
        self._kind.show_value(block.kind)
        money = block.kind is ResourceKind.MONEY
        self._unit.show_value("" if money else block.unit)
        self._base_year.show_value(str(block.base_year or ""))
        self._unit_group.setVisible(not money)
        self._base_year_group.setVisible(money)

    def focus_name(self) -> None:
        """Put the caret into the name, all of it selected."""
        self._name.setFocus()
        self._name.selectAll()

    def focus_base_year(self) -> None:
        """Put the caret into the year of the prices, all of it selected."""
        self._base_year.setFocus()
        self._base_year.selectAll()

    def _lay_out(self) -> None:
        self.add(self._nothing)
        self._asked = Label(self._theme, self.tr("Asked"), size=12, weight=500, role="text3")
        self._line = Rule(self._theme)
        for widget in (self._asked, self._figure, self._bar):
            self.add(widget)
        self.add(self._legend, gap=4)
        self.add(self._line, gap=12)
        labels = [
            self.add_labelled(self.tr("Name"), self._name),
            self.add_labelled(self.tr("Kind"), self._kind),
        ]
        self._unit_group = self._group(self.tr("Unit"), self._unit)
        self._base_year_group = self._group(self.tr("Base year of prices"), self._base_year)
        self._parts += [self._asked, self._line, *labels, self._unit_group, self._base_year_group]

    def _group(self, label: str, field: LineField) -> DetailsBody:
        """A field that comes and goes with all the room it takes."""
        group = DetailsBody(self._theme, nested=True)
        group.add_labelled(label, field)
        self.add(group)
        return group

    @property
    def _id(self) -> str:
        return self._block.id if self._block else ""
