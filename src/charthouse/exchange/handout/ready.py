"""What the first handout of a sitting loads, in the order it is needed and in pieces of some hundredths of a second."""

from __future__ import annotations

from typing import Final

PIECES: Final = (
    "charthouse.document.queries.handout",
    "reportlab.pdfgen.canvas",
    "charthouse.exchange.handout.text.setting",
    "charthouse.exchange.handout.bindery",
    "pypdfium2",
    "charthouse.exchange.handout.pack",
)
