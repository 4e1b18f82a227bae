"""What the plan declares, as it is projected: the vision large, below it the mission, where we are and why now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from charthouse.document.queries.plan import PlanInfo
from charthouse.ui.painting.mirroring import margins
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.frames import Panel
from charthouse.ui.widgets.icon_label import IconLabel
from charthouse.ui.widgets.label import Label
from charthouse.ui.widgets.statement import INSET_X, StatementField


class VisionBanner(Panel):
    """The one tinted place of the page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="tint", border="tint", parent=parent)
        self._caption = Label(theme, size=12, weight=600, role="tint_text")
        self._icon = IconLabel(theme, "compass", role="tint_text", size=20)
        self.field = StatementField(
            theme,
            self.tr("Vision"),
            placeholder=self.tr("What will be true when we have succeeded?"),
            size=28,
            weight=600,
            hover="tint2",
        )
        self._head = QHBoxLayout()
        self._head.addWidget(self._icon)
        self._head.addWidget(self._caption, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.field)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_plan(self, plan: PlanInfo) -> None:
        """Show the vision and the year by which it holds."""
        year = plan.vision_year
        self._caption.setText(self.tr("Vision {year}").format(year=year) if year else self.tr("Vision"))
        self.field.show_value(plan.vision)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(24) - px(INSET_X), px(20), px(24) - px(INSET_X), px(18))
        self._column.setSpacing(px(6))
        self._head.setContentsMargins(px(INSET_X), 0, px(INSET_X), 0)
        self._head.setSpacing(px(10))


class Statements(QWidget):
    """The four texts, each with `INSET_X` of air at its sides.

    `written(field, text)`: one was changed. `typing(QWidget, bool)` as the fields say it.
    """

    written = Signal(str, str)
    typing = Signal(object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.banner = VisionBanner(theme)
        tr = self.tr
        self.fields = {
            "vision": self.banner.field,
            "mission": StatementField(
                theme, tr("Mission"), placeholder=tr("Whom do we serve, and how?"), size=18, weight=400
            ),
            "situation": StatementField(
                theme, tr("Where we are"), placeholder=tr("Two or three honest sentences"), size=14
            ),
            "why_now": StatementField(theme, tr("Why now"), placeholder=tr("What makes this the moment?"), size=14),
        }
        self._labels = {
            name: Label(theme, field.accessibleName(), size=12, weight=500, role="text3")
            for name, field in self.fields.items()
            if name != "vision"
        }
        self._lay_out()
        for name, field in self.fields.items():
            self._connect(name, field)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_plan(self, plan: PlanInfo) -> None:
        """Show the plan's texts, leaving alone what is being typed."""
        self.banner.show_plan(plan)
        for name in self._labels:
            self.fields[name].show_value(getattr(plan, name))

    def _connect(self, name: str, field: StatementField) -> None:
        field.committed.connect(lambda text: self.written.emit(name, text))
        field.typing.connect(lambda typing: self.typing.emit(field, typing))

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._banner_row = QHBoxLayout()
        self._banner_row.addWidget(self.banner)
        self._grid.addLayout(self._banner_row, 0, 0, 1, 2)
        self._grid.addWidget(self._group("mission"), 1, 0, 1, 2)
        self._grid.addWidget(self._group("situation"), 2, 0)
        self._grid.addWidget(self._group("why_now"), 2, 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    def _group(self, name: str) -> QWidget:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._labels[name].setBuddy(self.fields[name])
        column.addWidget(self._labels[name])
        column.addWidget(self.fields[name])
        column.addStretch(1)
        return group

    def _restyle(self) -> None:
        px = self._theme.px
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._banner_row.setContentsMargins(px(INSET_X), 0, px(INSET_X), 0)
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(16))
        for label in self._labels.values():
            label.setContentsMargins(margins(self, px(INSET_X), 0, 0, 0))
