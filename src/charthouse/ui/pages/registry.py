"""The pages of the workspace in their order, with their fixed numbers. The one place that knows all of them.

Numbers are those of the keys Ctrl+1…9 and never move; a number without a page does nothing, and a page with 0 has none.
A page's module is imported when the page is first shown.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from charthouse.ui.pages.page import Page, PageContext


@dataclass(frozen=True, slots=True)
class PageSpec:
    """How a page stands in the rail, and how it is made."""

    number: int
    name: str
    title: str
    icon: str
    group: str
    build: Callable[[PageContext], Page]


def _swot(context: PageContext) -> Page:
    from charthouse.ui.pages.swot.page import SwotPage

    return SwotPage(context)


def _vision(context: PageContext) -> Page:
    from charthouse.ui.pages.vision.page import VisionPage

    return VisionPage(context)


def _objectives(context: PageContext) -> Page:
    from charthouse.ui.pages.objectives.page import ObjectivesPage

    return ObjectivesPage(context)


def _map(context: PageContext) -> Page:
    from charthouse.ui.pages.map.page import MapPage

    return MapPage(context)


def _scorecard(context: PageContext) -> Page:
    from charthouse.ui.pages.scorecard.page import ScorecardPage

    return ScorecardPage(context)


def _resources(context: PageContext) -> Page:
    from charthouse.ui.pages.resources.page import ResourcesPage

    return ResourcesPage(context)


def _handout(context: PageContext) -> Page:
    from charthouse.ui.pages.handout.page import HandoutPage

    return HandoutPage(context)


def _history(context: PageContext) -> Page:
    from charthouse.ui.pages.history.page import HistoryPage

    return HistoryPage(context)


def all_pages() -> tuple[PageSpec, ...]:
    """The specs in the order of the rail, named in the person's language."""
    translate = QCoreApplication.translate
    diagnose, direct, close = translate("pages", "Diagnose"), translate("pages", "Direct"), translate("pages", "Close")
    return (
        PageSpec(2, "swot", translate("pages", "SWOT"), "layout-grid", diagnose, _swot),
        PageSpec(3, "vision", translate("pages", "Vision"), "compass", direct, _vision),
        PageSpec(4, "objectives", translate("pages", "Objectives"), "list-tree", direct, _objectives),
        PageSpec(0, "map", translate("pages", "Strategy map"), "waypoints", direct, _map),
        PageSpec(5, "scorecard", translate("pages", "Scorecard"), "gauge", direct, _scorecard),
        PageSpec(6, "resources", translate("pages", "Resources"), "coins", direct, _resources),
        PageSpec(9, "handout", translate("pages", "Handout"), "file-output", close, _handout),
        PageSpec(0, "history", translate("pages", "History"), "history", close, _history),
    )
