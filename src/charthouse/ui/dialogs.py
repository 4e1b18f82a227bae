"""The questions a window may ask and the ways out of it, as callables.

They are passed in, so that tests answer them and nothing is patched. Qt's classes for them are many and large, and the
window paints before any is loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

    from charthouse.ui.printing.dialog import Job

SUFFIX = ".charthouse"


@dataclass(frozen=True, slots=True)
class Dialogs:
    """Every modal question of the app. None as an answer means: left."""

    open_file: Callable[[QWidget, str, Path], Path | None]  # parent, heading, folder: a plan
    import_file: Callable[[QWidget, Path], Path | None]  # parent, folder: a file of another program
    import_files: Callable[[QWidget, Path], list[Path]]  # parent, folder: workbooks of participants; none: left
    save_file: Callable[[QWidget, str, Path], Path | None]  # parent, heading, proposed path
    choose_folder: Callable[[QWidget, str, Path], Path | None]  # parent, heading, folder
    message: Callable[[QWidget, str], None]  # parent, sentence
    confirm: Callable[[QWidget, str, str], bool]  # parent, sentence, the word for yes
    lose: Callable[[QWidget, str, str], bool]  # the same where yes loses something: Enter alone does not say it
    choose_picture: Callable[[QWidget], Path | None]  # parent
    choose_colour: Callable[[QWidget, QColor], QColor | None]  # parent, colour so far
    choose_printer: Callable[[QWidget, Job], QPrinter | None]  # parent, what is to be printed
    open_outside: Callable[[Path], bool]  # a file or folder, in the program that the system has for it


def _filter() -> str:
    return QCoreApplication.translate("dialogs", "Charthouse plans (*{suffix})").format(suffix=SUFFIX)


def _there(folder: Path) -> Path:
    """The folder, or the nearest above it that there is: where it is missing, Qt shows wherever the app was started."""
    return next((one for one in (folder, *folder.parents) if one.is_dir()), Path.home())


def _existing_file(parent: QWidget, heading: str, folder: str, kinds: str) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    dialog = QFileDialog(parent, heading, folder, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _heed_typed_path(dialog)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None


def _heed_typed_path(dialog: QFileDialog) -> None:
    """Let Enter take a path that was typed whole.

    Qt's own dialog prefers the selected rows, and while it reads folders a row of one typed through stays selected:
    Enter would go into that folder and drop what was typed.
    """
    from PySide6.QtCore import QItemSelectionModel
    from PySide6.QtWidgets import QFileSystemModel, QLineEdit, QListView

    line, rows = dialog.findChild(QLineEdit, "fileNameEdit"), dialog.findChild(QListView, "listView")
    if line is None or rows is None:  # the system's dialog
        return
    chosen = rows.selectionModel()

    def deselect_others(text: str) -> None:
        for row in chosen.selectedRows() if Path(text).is_absolute() else ():
            if row.data(QFileSystemModel.Roles.FilePathRole) != text:
                chosen.select(row, QItemSelectionModel.SelectionFlag.Deselect | QItemSelectionModel.SelectionFlag.Rows)

    line.textChanged.connect(deselect_others)


def _open_file(parent: QWidget, heading: str, folder: Path) -> Path | None:
    return _existing_file(parent, heading, str(_there(folder)), _filter())


def _import_file(parent: QWidget, folder: Path) -> Path | None:
    heading = QCoreApplication.translate("dialogs", "Import a file")
    endings = "*.xlsx *.csv *.tsv *.xml *.opml *.md"
    kinds = QCoreApplication.translate("dialogs", "Workbooks, tables and outlines ({endings})").format(endings=endings)
    return _existing_file(parent, heading, str(_there(folder)), kinds)


def _choose_picture(parent: QWidget) -> Path | None:
    heading = QCoreApplication.translate("dialogs", "Choose a picture")
    kinds = QCoreApplication.translate("dialogs", "Pictures (*.png *.jpg *.jpeg)")
    return _existing_file(parent, heading, "", kinds)


def _choose_colour(parent: QWidget, colour: QColor) -> QColor | None:
    from PySide6.QtWidgets import QColorDialog

    chosen = QColorDialog.getColor(colour, parent, QCoreApplication.translate("dialogs", "Choose a colour"))
    return chosen if chosen.isValid() else None


def _import_files(parent: QWidget, folder: Path) -> list[Path]:
    from PySide6.QtWidgets import QFileDialog

    heading = QCoreApplication.translate("dialogs", "Gather participant workbooks")
    kinds = QCoreApplication.translate("dialogs", "Workbooks (*.xlsx)")
    chosen, _ = QFileDialog.getOpenFileNames(parent, heading, str(folder), kinds)
    return [Path(one) for one in chosen]


def _open_outside(path: Path) -> bool:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _save_file(parent: QWidget, heading: str, proposed: Path) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    suffix = proposed.suffix or SUFFIX
    kinds = _filter() if suffix == SUFFIX else f"{suffix[1:].upper()} (*{suffix})"
    chosen, _ = QFileDialog.getSaveFileName(parent, heading, str(_there(proposed.parent) / proposed.name), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(suffix)


def _choose_folder(parent: QWidget, heading: str, folder: Path) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    chosen = QFileDialog.getExistingDirectory(parent, heading, str(folder))
    return Path(chosen) if chosen else None


def _box(parent: QWidget, sentence: str) -> QMessageBox:
    from PySide6.QtWidgets import QGridLayout, QMessageBox

    box = QMessageBox(parent)
    box.setWindowTitle("Charthouse")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    line, layout = box.fontMetrics().height(), box.layout()
    if isinstance(layout, QGridLayout):  # as in our own dialogs; Qt has indented the text already
        layout.setContentsMargins(line // 4, line * 5 // 4, line * 3 // 2, line)
        layout.setVerticalSpacing(line)
    return box


def _message(parent: QWidget, sentence: str) -> None:
    _box(parent, sentence).exec()


def _confirm(parent: QWidget, sentence: str, word: str, *, enter: bool) -> bool:
    """`enter`: Enter alone says yes."""
    box = _box(parent, sentence)
    yes = box.addButton(word, box.ButtonRole.AcceptRole)
    cancel = box.addButton(box.StandardButton.Cancel)
    box.setDefaultButton(yes if enter else cancel)
    box.exec()
    return box.clickedButton() is yes


def _choose_printer(parent: QWidget, job: Job) -> QPrinter | None:
    from charthouse.ui.printing.dialog import choose_printer

    return choose_printer(parent, job)


def system_dialogs() -> Dialogs:
    """The real ones."""
    return Dialogs(
        open_file=_open_file,
        import_file=_import_file,
        import_files=_import_files,
        save_file=_save_file,
        choose_folder=_choose_folder,
        message=_message,
        confirm=partial(_confirm, enter=True),
        lose=partial(_confirm, enter=False),
        choose_picture=_choose_picture,
        choose_colour=_choose_colour,
        choose_printer=_choose_printer,
        open_outside=_open_outside,
    )
