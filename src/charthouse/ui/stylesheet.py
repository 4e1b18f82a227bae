"""The native part of the look: QPalette and one small style sheet, both made from tokens.

Item views are not styled here beyond their ground (a style sheet on items would take painting away from delegates).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPalette

from charthouse.ui.tokens import Tokens

_SHEET = """
* {{ outline: none; dialogbuttonbox-buttons-have-icons: 0; button-layout: 3; }}
QToolTip {{ background: {toast}; color: {toast_text}; border: none; padding: {p4}px {p8}px; }}
QDialog {{ background: {sheet}; }}
QMessageBox QPushButton {{ background: {sheet}; color: {text}; border: 1px solid {line2}; border-radius: {p6}px;
  padding: {p6}px {p16}px; min-width: {p24}px; }}
QMessageBox QPushButton:hover {{ background: {hover}; }}
QMessageBox QPushButton:pressed {{ background: {press}; }}
QMessageBox QPushButton:default, QMessageBox QPushButton:focus {{ border: {ring}px solid {focus};
  padding: {p5}px {q15}px; }}
QMenuBar {{ background: {chrome}; padding: {p4}px {p8}px {p2}px {p8}px; }}
QMenuBar::item {{ padding: {p4}px {p9}px; border-radius: {p5}px; color: {text2}; background: transparent; }}
QMenuBar::item:selected {{ background: {press}; color: {text}; }}
QMenu {{ background: {sheet}; border: 1px solid {line2}; padding: {p4}px; }}
QMenu::item {{ padding: {p8}px {p16}px {p8}px {p8}px; border-radius: {p6}px; color: {text}; min-width: {p180}px; }}
QMenu::item:selected {{ background: {tint}; color: {tint_text}; {edge} }}
QMenu::item:disabled {{ color: {text3}; background: transparent; }}
QMenu::icon {{ padding-left: {p8}px; }}
QMenu::separator {{ height: 1px; background: {line}; margin: {p4}px 0; }}
QAbstractScrollArea {{ background: transparent; border: none; }}
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox {{ background: {sheet}; color: {text};
  border: 1px solid {ctrl}; border-radius: {p6}px; padding: {p6}px {p10}px;
  selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit {{ padding: {p6}px {l10}px; }}
QLineEdit, QPlainTextEdit {{ placeholder-text-color: {text3}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus {{
  border: {ring}px solid {focus}; padding: {p5}px {q9}px; }}
QLineEdit:focus {{ padding: {p5}px {l9}px; }}
QLineEdit[bad="true"], QPlainTextEdit[bad="true"] {{ border: {ring}px solid {bad}; padding: {p5}px {q9}px; }}
QLineEdit[bad="true"] {{ padding: {p5}px {l9}px; }}
QLineEdit:read-only, QPlainTextEdit:read-only {{ background: {sunken}; color: {text2}; border-color: {line2}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{ background: {sunken}; color: {text3};
  border-color: {line2}; }}
QLineEdit[v="bare"], QLineEdit[v="capture"] {{ background: transparent; border: none; padding: 0; }}
QPlainTextEdit[v="note"] {{ background: transparent; border: none; padding: 0; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: none; width: {p24}px; }}
QComboBox QAbstractItemView {{ background: {sheet}; border: 1px solid {line2}; padding: {p4}px; }}
QComboBox QAbstractItemView::item {{ padding: {p6}px {p8}px; border-radius: {p6}px; }}
QComboBox QAbstractItemView::item:selected {{ background: {tint}; color: {tint_text}; {edge} }}
.QListView[focusPolicy="NoFocus"] {{ background: {sheet}; }}
QFileDialog QHeaderView {{ background: {sheet}; }}
QFileDialog QHeaderView::section {{ background: {sheet}; color: {text3}; border: none; padding: {p4}px {p8}px; }}
QTableCornerButton::section {{ background: {sheet}; border: none; border-bottom: 1px solid {line}; }}
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: {p10}px; }}
QScrollBar:horizontal {{ height: {p10}px; }}
QScrollBar::handle {{ background: {line2}; border-radius: {p3}px; margin: {p2}px;
  min-height: {p24}px; min-width: {p24}px; }}
QScrollBar::handle:hover {{ background: {ctrl}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
_EDGE = "border: 1px solid {text};"  # round what is selected, where a shade does not say it


def stylesheet(tokens: Tokens, px: Callable[[float], int]) -> str:
    """The style sheet of the whole app; lengths go through `px`, so that it follows the zoom."""
    roles = (
        "chrome sheet sunken hover press line line2 ctrl text text2 text3 accent on_accent "
        "tint tint_text focus toast toast_text"
    )
    values: dict[str, object] = {role: getattr(tokens, role).name() for role in roles.split()}
    values |= {f"p{length}": px(length) for length in (2, 3, 4, 5, 6, 8, 9, 10, 16, 24, 180)}
    # The ring replaces a 1 px border: so much less padding, whatever the zoom, that the text stays put.
    more = tokens.ring - 1
    values |= {"ring": tokens.ring, "p5": px(6) - more, "q9": px(10) - more, "q15": px(16) - more}
    # Qt's own line edits keep two pixels more before their text than its lists and notes do.
    values |= {"l10": px(10) - 2, "l9": px(10) - more - 2}
    values |= {"bad": tokens.bad.text.name(), "edge": _EDGE.format(**values) if tokens.high_contrast else ""}
    return _SHEET.format(**values)


def palette(tokens: Tokens) -> QPalette:
    """Qt's own colour roles, for whatever the style sheet does not reach."""
    roles = {
        QPalette.ColorRole.Window: tokens.chrome,
        QPalette.ColorRole.Base: tokens.sheet,
        QPalette.ColorRole.AlternateBase: tokens.raised,
        QPalette.ColorRole.Button: tokens.sheet,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.Highlight: tokens.accent,
        QPalette.ColorRole.Accent: tokens.accent,
        QPalette.ColorRole.HighlightedText: tokens.on_accent,
        QPalette.ColorRole.PlaceholderText: tokens.text3,
        QPalette.ColorRole.Link: tokens.accent,
        QPalette.ColorRole.Mid: tokens.line,
        QPalette.ColorRole.ToolTipBase: tokens.toast,
        QPalette.ColorRole.ToolTipText: tokens.toast_text,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, colour)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, tokens.text3)
    return made
