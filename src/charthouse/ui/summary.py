"""The sum of a selection, in words for the status bar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from charthouse.exchange.handout.figures import Figures
from charthouse.ui.widgets.grid.summary import Summary

_DECIMALS = 2  # of an average that goes on for ever


def summary_words(summary: Summary | None, figures: Figures) -> str:
    """“Sum 840   Average 140   Count 6”; empty without numbers."""
    if summary is None:
        return ""
    average = summary.average.normalize()
    exponent = average.as_tuple().exponent
    long = isinstance(exponent, int) and -exponent > _DECIMALS
    return QCoreApplication.translate("status", "Sum {total}   Average {average}   Count {count}").format(
        total=figures.number(summary.total),
        average=figures.number(average, _DECIMALS if long else None),
        count=summary.count,
    )
