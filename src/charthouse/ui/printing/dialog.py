"""The system's own question for a printer: which one, which sheets, how many copies, in colour or grey."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_CLOSE = 2.0  # points by which a paper's size may differ from a standard one


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be printed: its name, how many sheets of which size in points, and which one is looked at."""

    name: str
    sheets: int
    size: tuple[float, float]
    current: int


def new_printer(job: Job) -> QPrinter:
    """A printer set to the paper that the sheets were made for."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(job.name)
    printer.setCreator("Charthouse")
    width, height = sorted(job.size)
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    lying = job.size[0] > job.size[1]
    way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, way, QMarginsF(0, 0, 0, 0)))
    printer.setFullPage(True)
    return printer


def choose_printer(parent: QWidget, job: Job) -> QPrinter | None:
    """Ask; None when the person left."""
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog

    printer = new_printer(job)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("printing", "Print"))
    dialog.setMinMax(1, job.sheets)
    option = QAbstractPrintDialog.PrintDialogOption
    dialog.setOption(option.PrintPageRange)
    dialog.setOption(option.PrintCurrentPage)
    dialog.setOption(option.PrintSelection, on=False)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def sheets_of(printer: QPrinter, job: Job) -> list[int]:
    """The sheets that were chosen in the dialog, counted from 0, in the order they come out in."""
    from PySide6.QtPrintSupport import QPrinter as Printer

    sheets = list(range(job.sheets))
    if printer.printRange() is Printer.PrintRange.CurrentPage:
        sheets = [job.current]
    elif printer.printRange() is Printer.PrintRange.PageRange:
        chosen = printer.pageRanges()
        first, last = printer.fromPage() or 1, printer.toPage() or job.sheets
        ranged = [sheet for sheet in sheets if chosen.isEmpty() or chosen.contains(sheet + 1)]
        sheets = ranged if not chosen.isEmpty() else sheets[first - 1 : last]
    return sheets[::-1] if printer.pageOrder() is Printer.PageOrder.LastPageFirst else sheets


def is_grey(printer: QPrinter) -> bool:
    """Whether it prints without colours."""
    from PySide6.QtPrintSupport import QPrinter as Printer

    return printer.colorMode() is Printer.ColorMode.GrayScale


def copies_of(printer: QPrinter) -> int:
    """How often the sheets have to be sent: once, where the printer makes the copies itself."""
    return 1 if printer.supportsMultipleCopies() else max(printer.copyCount(), 1)
