"""What a workbook helps with while somebody types in it: lists to choose from, colours of states, computed cells."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from charthouse.domain.kinds import Status
from charthouse.exchange.wording import Wording, phrase
from charthouse.exchange.workbook.sheets import ColumnKind, Sheet

LISTS: Final = "Lists"
_MOST_TITLE, _MOST_MESSAGE = 32, 255
_NOT_LISTED: Final = (phrase("Not in the list"), phrase("Choose one of the list."))
_NEW: Final = (phrase("Not in the list"), phrase("The plan does not know this yet."))
_COMPUTED: Final = (phrase("Computed"), phrase("This column is computed; an import does not read it."))
_SPARE: Final = 500  # rows below a table that offer the lists too, for those that are added
STATES: Final[Mapping[Status, tuple[str, str]]] = {
    Status.ON_TRACK: ("#0072B2", "#FFFFFF"),
    Status.AT_RISK: ("#E69F00", "#000000"),
    Status.OFF_TRACK: ("#B3261E", "#FFFFFF"),
    Status.NO_DATA: ("#E6E3DA", "#3C3A35"),
    Status.INSUFFICIENT: ("#E6E3DA", "#3C3A35"),
}  # fill and ink, as in the app; the word stands in the cell, so a grey print says the same
COMPUTED: Final[dict[str, object]] = {"italic": True, "font_color": "#595959"}  # so nobody types there by mistake


class Helps:
    """The helps of one workbook; lists are gathered and written to a hidden sheet at its end."""

    def __init__(self, book: Workbook, words: Wording) -> None:
        self._book, self._words = book, words
        self._refused = {"validate": "custom", "value": "=FALSE", **_message(words, _COMPUTED)}
        self._lists: dict[tuple[str, ...], str] = {}
        self._states: dict[Status, Format] = {
            state: book.add_format({"bg_color": fill, "font_color": ink}) for state, (fill, ink) in STATES.items()
        }

    def add(self, page: Worksheet, sheet: Sheet) -> None:
        """Give the columns of a sheet that is written to `page` their helps."""
        first = sheet.top + 1
        last = sheet.top + len(sheet.rows) + (_SPARE if sheet.is_table else 0)
        computed = {place for _, place in sheet.formulas}
        computed |= {place for place, column in enumerate(sheet.columns) if column.title in sheet.computed}
        for place, column in enumerate(sheet.columns):
            choices = column.choices or (("TRUE", "FALSE") if column.kind is ColumnKind.FLAG else ())
            if choices and place not in computed:
                page.data_validation(first, place, last, place, self._choice(choices, only=column.only))
            elif place in computed:
                page.data_validation(first, place, last, place, dict(self._refused))
            if column.title == "Status":
                self._colour(page, first, place, last)
            if column.title == "Score" and sheet.rows:
                page.conditional_format(first, place, last, place, dict(_BAR))

    def write_lists(self) -> None:
        """The hidden sheet with the lists."""
        if not self._lists:
            return
        page = self._book.add_worksheet(LISTS)
        page.hide()
        for place, choices in enumerate(self._lists):
            for number, text in enumerate(choices):
                page.write_string(number, place, text)

    def _choice(self, choices: tuple[str, ...], *, only: bool) -> dict[str, object]:
        if choices not in self._lists:
            name = xl_col_to_name(len(self._lists), col_abs=True)
            self._lists[choices] = f"={LISTS}!{name}$1:{name}${len(choices)}"
        return {
            "validate": "list",
            "source": self._lists[choices],
            "error_type": "stop" if only else "warning",
            **_message(self._words, _NOT_LISTED if only else _NEW),
        }

    def _colour(self, page: Worksheet, first: int, place: int, last: int) -> None:
        for state, style in self._states.items():
            rule = {"type": "cell", "criteria": "==", "value": f'"{self._words.say(state)}"', "format": style}
            page.conditional_format(first, place, last, place, rule)


def _message(words: Wording, said: tuple[str, str]) -> dict[str, object]:
    """Title and text of a box; Excel takes no more of them than so many characters."""
    title, text = (words.say(one) for one in said)
    return {"error_title": title[:_MOST_TITLE], "error_message": text[:_MOST_MESSAGE]}


_BAR: Final[Mapping[str, object]] = {
    "type": "data_bar", "bar_color": "#B9CFE0", "bar_solid": True, "min_type": "num", "max_type": "num",
    "min_value": 0, "max_value": 10,
}  # fmt: skip
