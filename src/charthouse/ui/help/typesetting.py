"""Markdown in the type and colours of the theme: Qt's own rendering knows neither."""

from __future__ import annotations

from PySide6.QtGui import (
    QBrush,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from charthouse.ui.theme import Theme

_HEADINGS = {1: (20, 600), 2: (16, 600), 3: (14, 600)}  # level: size and weight
_BODY, _LINE = 14, 132  # size; line height in per cent


def typeset(document: QTextDocument, markdown: str, theme: Theme) -> None:
    """Fill `document` with the text, ready to be shown."""
    document.setDefaultFont(theme.font(_BODY))
    document.setIndentWidth(theme.px(20))
    document.setMarkdown(markdown)
    whole = QTextCursor(document)
    whole.beginEditBlock()  # laid out once, at the end
    for table in _tables(document):
        _set_table(table, theme)
    block = document.begin()
    while block.isValid():
        _set_block(block, theme)
        block = block.next()
    whole.endEditBlock()


def _tables(document: QTextDocument) -> list[QTextTable]:
    return [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]


def _set_table(table: QTextTable, theme: Theme) -> None:
    shape = table.format()
    shape.setBorder(0)
    shape.setCellPadding(theme.px(5))
    shape.setCellSpacing(0)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    shape.setTopMargin(theme.px(4))
    shape.setBottomMargin(theme.px(12))
    shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, part) for part in _widths(table)])
    table.setFormat(shape)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            look = cell.format().toTableCellFormat()
            look.setBottomBorder(1)
            look.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            look.setBottomBorderBrush(QBrush(theme.tokens.line))
            cell.setFormat(look)


def _widths(table: QTextTable) -> list[int]:
    return [34, 66] if table.columns() == 2 else [100 // table.columns()] * table.columns()


def _set_block(block: QTextBlock, theme: Theme) -> None:
    cursor = QTextCursor(block)
    level = block.blockFormat().headingLevel()
    inside = cursor.currentTable() is not None
    shape = QTextBlockFormat()
    shape.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    shape.setTopMargin(theme.px(0 if inside or level == 1 else 18 if level else 4))
    shape.setBottomMargin(theme.px(0 if inside else 6 if level else 4))
    cursor.mergeBlockFormat(shape)
    head = cursor.currentTable() is not None and cursor.currentTable().cellAt(cursor).row() == 0
    for start, length, before in _pieces(block):
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(_style(before, level, theme, head=head))


def _pieces(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Where each run of one look begins, how long it is, and its look."""
    found = []
    at = block.begin()
    while not at.atEnd():
        piece = at.fragment()
        found.append((piece.position(), piece.length(), piece.charFormat()))
        at += 1
    return found


def _style(before: QTextCharFormat, level: int, theme: Theme, *, head: bool) -> QTextCharFormat:
    made = QTextCharFormat()
    size, weight = _HEADINGS.get(level, (_BODY, 400))
    role = "text"
    if head:
        size, weight, role = 12, 500, "text3"
    if before.fontFixedPitch():
        size, weight, role = 12, 600, "text"
        made.setBackground(theme.tokens.sunken)
    elif before.fontWeight() > 500 and not level:
        weight = 600
    if before.isAnchor():
        made.setAnchor(True)
        made.setAnchorHref(before.anchorHref())
        weight, role = 500, "accent"
    made.setFont(theme.font(size, weight))
    made.setForeground(getattr(theme.tokens, role))
    return made
