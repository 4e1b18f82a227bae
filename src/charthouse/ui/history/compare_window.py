"""What differs between two moments of the plan, or between a moment and now: by page and by item, both values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from charthouse.document.queries.compare import Comparison, ItemChange, What, compare
from charthouse.ui.beside.work import reading
from charthouse.ui.history.moment import Moment, moments, plan_of
from charthouse.ui.history.wording import thing, told_values, what_word
from charthouse.ui.numbers import written
from charthouse.ui.pages.homes import home_of
from charthouse.ui.pages.page import PageContext
from charthouse.ui.pages.registry import all_pages
from charthouse.ui.widgets.button import Button
from charthouse.ui.widgets.dialog_foot import alone
from charthouse.ui.widgets.fields import ChoiceField
from charthouse.ui.widgets.label import Label
from charthouse.ui.widgets.ledger.line import Line, Sort
from charthouse.ui.widgets.ledger.view import Ledger, outdented
from charthouse.ui.worker import Worker

if TYPE_CHECKING:
    from charthouse.document.document import Document

translate = QCoreApplication.translate

_PAUSE = 400  # milliseconds between a step and reading anew
_LONG = 500  # milliseconds after which reading says that it goes on


class CompareWindow(QDialog):
    """Stays open beside the window and follows the plan; Enter on an item goes to it there.

    It compares after every step, so what it has to say of that stands quietly in it.
    """

    def __init__(self, context: PageContext, parent: QWidget, since: Moment | None = None) -> None:
        super().__init__(parent)
        self._context, theme = context, context.theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare"))
        known = moments(context.bridge.document)
        since = since or (known[1] if len(known) > 1 else known[0])
        self._moments = [*known, *([since] if all(since.step != one.step for one in known) else [])]
        self.earlier = ChoiceField(theme, self.tr("From"), options=[(at, one.called) for at, one in self._options()])
        self.later = ChoiceField(theme, self.tr("To"), options=[(at, one.called) for at, one in self._options()])
        self.summary = Label(theme, role="text2", wrap=True)
        self.ledger = Ledger(theme, self.tr("What differs"))
        self._worker: Worker | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lasting = QTimer(self, singleShot=True, interval=_LONG)
        self._lay_out()
        self.earlier.show_value(next(at for at, one in self._options() if one.step == since.step))
        self.later.show_value(0)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Compare again, beside the windows, and let go of what is being compared."""
        earlier, later = (self._moments[field.currentIndex()] for field in (self.earlier, self.later))

        def work(same: Document) -> tuple[str, list[Line]]:
            with plan_of(same, earlier) as before, plan_of(same, later) as after:
                found = compare(before, after)
            return _counts(found), comparison_lines(found)  # thousands of lines take a while to be put into words

        self._leave()
        worker = self._worker = Worker(reading(self._context.bridge.document, work), self._context.bridge)
        worker.over.connect(self._lasting.stop)
        worker.finished.connect(self._show)
        worker.failed.connect(self._refuse)
        worker.start()
        self._lasting.start()

    def _leave(self) -> None:
        if self._worker is not None:
            self._worker.forget()

    def _show(self, told: tuple[str, list[Line]]) -> None:
        counts, lines = told
        self.summary.setText(counts)
        self.ledger.show_lines(lines)

    def _refuse(self, why: str) -> None:
        self.summary.setText(why)
        self.ledger.show_lines(())

    def _options(self) -> list[tuple[int, Moment]]:
        return list(enumerate(self._moments))

    def _go(self, identity: str) -> None:
        table, _, row = identity.partition("/")
        page = home_of({table})
        if page is not None:
            self._context.services.go(page, row)

    def _follow(self) -> None:
        if any(self._moments[field.currentIndex()].step is None for field in (self.earlier, self.later)):
            self._pause.start()

    def _connect(self) -> None:
        for field in (self.earlier, self.later):
            field.chosen.connect(self.refresh)
        self.ledger.pressed_line.connect(self._go)
        self._pause.timeout.connect(self.refresh)
        self._context.bridge.changed.connect(self._follow)
        self._context.bridge.closing.connect(self.close)
        self._lasting.timeout.connect(lambda: self.summary.setText(self.tr("Comparing…")))
        self.finished.connect(self._leave)

    def _lay_out(self) -> None:
        theme, px = self._context.theme, self._context.theme.px
        head, names = QHBoxLayout(), (self.tr("From"), self.tr("To"))
        head.setSpacing(px(16))
        for name, field in zip(names, (self.earlier, self.later), strict=True):
            group = QVBoxLayout()
            group.setSpacing(px(4))
            caption = Label(theme, name, size=12, weight=500, role="text3")
            caption.setBuddy(field)
            group.addWidget(caption)
            group.addWidget(field)
            head.addLayout(group, 1)
        close = Button(theme, self.tr("Close"), height=34)
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.setSpacing(px(12))
        column.addWidget(Label(theme, self.tr("What has changed"), size=20, weight=600))
        column.addLayout(head)
        column.addWidget(self.summary)
        column.addLayout(outdented(theme, self.ledger), 1)
        column.addLayout(alone(close))
        self.resize(px(760), px(640))
        self.ledger.setFocus()


def comparison_lines(found: Comparison) -> list[Line]:
    """Pages as captions, items below them."""
    titles = {spec.name: spec.title for spec in all_pages()}
    lines = []
    for page in found.pages:
        title = titles.get(page.page, page.page.replace("_", " ").capitalize())
        lines.append(Line(title, sort=Sort.CAPTION, fact=written(len(page.items))))
        lines += [_item(item) for item in page.items]
    return lines


def _item(item: ItemChange) -> Line:
    below = "\n".join(part for part in (told_values(item.cells, item.what), _moved(item)) if part)
    words = thing(item.table, item.code, item.name)
    return Line(words, f"{item.table}/{item.row}", tag=what_word(item.what), below=below)


def _moved(item: ItemChange) -> str:
    """From where to where, for a row that has another parent."""
    if not item.moved or item.moved_from == item.moved_to:
        return ""
    top = translate("compare", "the top")
    words = translate("compare", "Moved from {before} to {after}")
    return words.format(before=item.moved_from or top, after=item.moved_to or top)


def _counts(found: Comparison) -> str:
    words = {
        What.ADDED: translate("compare", "{count} added"),
        What.REMOVED: translate("compare", "{count} removed"),
        What.CHANGED: translate("compare", "{count} changed"),
        What.MOVED: translate("compare", "{count} moved"),
    }
    told = [words[what].format(count=written(found.counts[what])) for what in words if found.counts.get(what)]
    return ", ".join(told) if told else translate("compare", "Nothing differs.")
