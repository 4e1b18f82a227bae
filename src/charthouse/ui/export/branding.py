"""The organisation's logo and colour, for all handouts of the plan; kept as one step."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from charthouse.document.edits import branding
from charthouse.document.queries.handout_choices import Brand
from charthouse.domain.colour import parse_colour, readable_on_white
from charthouse.domain.errors import Refused
from charthouse.ui.dialogs import Dialogs
from charthouse.ui.export.exporter import Exporter
from charthouse.ui.export.picture import ReadPicture, logo_image
from charthouse.ui.theme import Theme
from charthouse.ui.widgets.button import RING, Button
from charthouse.ui.widgets.dialog_foot import DialogFoot, headed
from charthouse.ui.widgets.fields import LineField
from charthouse.ui.widgets.hanging import hang
from charthouse.ui.widgets.label import Label
from charthouse.ui.worker import Worker

NAVY = "#12355B"  # what handouts are printed with where nobody chose a colour
_HIGH = 96  # of the logo's box


class BrandingDialog(QDialog):
    """Shows what the plan holds; Keep writes what was changed."""

    def __init__(self, theme: Theme, exporter: Exporter, dialogs: Dialogs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Logo and colour"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme, self._exporter, self._dialogs = theme, exporter, dialogs
        self._was = exporter.brand()
        self._logo = self._was.logo
        self.box = _LogoBox(theme, self.tr("Logo"))
        self.choose = Button(theme, self.tr("Choose a picture…"), height=32)
        self.remove = Button(theme, self.tr("Take away"), height=32)
        self.accent = LineField(theme, self.tr("Colour"), placeholder=NAVY, limit=40)
        self.swatch = _Swatch(theme)
        self.pick = Button(theme, self.tr("Choose…"), height=32)
        self.note = Label(theme, size=12, role="text2", wrap=True)
        self.foot = DialogFoot(theme, self, self.tr("Keep"))
        self._lay_out()
        for button in (self.choose, self.remove, self.pick):
            button.setAutoDefault(False)
        self.choose.clicked.connect(self._choose_picture)
        self.remove.clicked.connect(lambda: self._show_logo(""))
        self.pick.clicked.connect(self._choose_colour)
        self.accent.textChanged.connect(self._show_colour)
        self._show_logo(self._logo)
        self.accent.show_value(self._was.accent)
        self._show_colour()
        self.resize(theme.px(500), theme.px(420))

    def accept(self) -> None:
        """Write what is other than before."""
        made = Brand(self.accent.text().strip(), self._logo)
        fields = {"accent": (self._was.accent, made.accent), "logo": (self._was.logo, made.logo)}
        changed = {name: now for name, (before, now) in fields.items() if now != before}
        if not changed or self._exporter.run(branding.set, **changed) is not None:
            super().accept()

    def _choose_picture(self) -> None:
        path = self._dialogs.choose_picture(self)
        if path is None:
            return
        self._busy(busy=True)
        worker = Worker(ReadPicture(path).run, self._exporter)
        worker.finished.connect(self._take)
        worker.failed.connect(self._refuse)
        worker.start()

    def _take(self, logo: str) -> None:
        self._busy(busy=False)
        self._show_logo(logo)

    def _refuse(self, why: str) -> None:
        self._busy(busy=False)
        self._dialogs.message(self, why)

    def _busy(self, *, busy: bool) -> None:
        self.choose.setEnabled(not busy)
        self.foot.accept.setEnabled(not busy)

    def _show_logo(self, logo: str) -> None:
        self._logo = logo
        self.box.show_image(logo_image(logo) if logo else QImage())
        self.remove.setEnabled(bool(logo))

    def _choose_colour(self) -> None:
        chosen = self._dialogs.choose_colour(self, QColor(self._colour() or NAVY))
        if chosen is not None:
            self.accent.setText(chosen.name().upper())

    def _colour(self) -> str:
        """The colour that is typed; empty while it is none."""
        try:
            return parse_colour(self.accent.text()) if self.accent.text().strip() else NAVY
        except Refused:
            return ""

    def _show_colour(self) -> None:
        colour = self._colour()
        self.foot.accept.setEnabled(bool(colour))
        self.accent.set_bad("" if colour else self.tr("Six hexadecimal digits, like {example}").format(example=NAVY))
        printed = readable_on_white(colour) if colour else ""
        self.swatch.show_colour(printed)
        if not colour:
            self.note.setText(self.tr("Six hexadecimal digits, like {example}").format(example=NAVY))
        elif printed != colour:
            words = self.tr("Too light to be read on white. It is printed darker, as {colour}.")
            self.note.setText(words.format(colour=printed))
        else:
            self.note.setText(self.tr("For headings and rules. The colours of states stay as they are."))

    def _lay_out(self) -> None:
        theme, px = self._theme, self._theme.px
        about = self.tr("On the cover and at the head of every sheet of the handout. A PNG or JPEG picture.")
        column = headed(self, theme, self.tr("Logo and colour"), about)
        column.addWidget(self.box)
        column.addLayout(_row(theme, self.choose, self.remove))
        label = Label(theme, self.tr("Colour"), size=12, weight=500, role="text3")
        label.setBuddy(self.accent)
        column.addSpacing(px(8))
        column.addWidget(label)
        self.accent.setFixedWidth(px(120))
        column.addLayout(_row(theme, self.accent, self.swatch, self.pick))
        column.addWidget(self.note)
        column.addStretch(1)
        column.addLayout(self.foot)


def _row(theme: Theme, *parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.px(6))
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    hang(row, RING if isinstance(parts[0], Button) else 0)
    return row


class _LogoBox(QWidget):
    """The logo on white, as on paper."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._image = theme, QImage()
        self.setAccessibleName(name)
        self.setFixedHeight(theme.px(_HIGH))

    def show_image(self, image: QImage) -> None:
        """Show this one; a null image for none."""
        self._image = image
        words = self.tr("{width} × {height} pixels").format(width=image.width(), height=image.height())
        self.setAccessibleDescription(self.tr("No logo yet") if image.isNull() else words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, room = self._theme, self.rect().adjusted(0, 0, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
            painter.setPen(QPen(theme.tokens.line2, 1))
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawRoundedRect(room, theme.px(6), theme.px(6))
            if self._image.isNull():
                painter.setPen(QColor("#56606D"))
                painter.setFont(theme.font(13))
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter.value, self.tr("No logo yet"))
                return
            most = room.size() - QSize(theme.px(24), theme.px(24))
            size = self._image.size().scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(0, 0, size.width(), size.height())
            place.moveCenter(room.center())
            painter.drawImage(place, self._image)


class _Swatch(QWidget):
    """The colour as it is printed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._colour = theme, ""
        self.setFixedSize(theme.px(32), theme.px(32))

    def show_colour(self, colour: str) -> None:
        """Show this one; nothing for an empty one."""
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.tokens.line2, 1))
            painter.setBrush(QColor(self._colour) if self._colour else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), self._theme.px(6), self._theme.px(6))
