"""The words of the vision page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """In the person's language."""
    return QCoreApplication.translate("vision", text)
