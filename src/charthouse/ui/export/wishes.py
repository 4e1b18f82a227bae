"""What one machine remembers of the last export, so that the next one is a single key."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale

from charthouse.exchange.handout.contents import ASKED_FOR, TITLES
from charthouse.ui.settings import Settings

PAPERS = ("a4", "letter", "a3")
_FOLDER = "export/folder"


@dataclass(frozen=True, slots=True)
class Wishes:
    """`order`: all pages of the handout as they were arranged. `left_out`: those that were unticked, so that pages of
    later versions come in by themselves, unless they are such as somebody must ask for. `language`: of the papers,
    as it was chosen for this plan; empty for the usual one."""

    order: tuple[str, ...]
    left_out: frozenset[str]
    paper: str
    binding: bool
    handout: bool
    workbook: bool
    language: str = ""


def remembered(settings: Settings) -> Wishes:
    """The wishes of last time; everything, on the paper of the country, at the first time."""
    left_out = frozenset(settings.kept("export/left-out", " ".join(ASKED_FOR)).split()) & TITLES.keys()
    left_out |= ASKED_FOR - frozenset(settings.kept("export/order", " ".join(ASKED_FOR)).split())
    paper = settings.kept("export/paper", usual_paper())
    order = tuple(name for name in settings.kept("export/order").split() if name in TITLES)
    binding = settings.kept("export/binding") == "yes"
    handout, workbook = (settings.kept(f"export/{name}", "yes") == "yes" for name in ("handout", "workbook"))
    return Wishes(order, left_out, paper if paper in PAPERS else usual_paper(), binding, handout, workbook)


def remember(settings: Settings, wishes: Wishes) -> None:
    """Keep them for next time."""
    settings.keep("export/order", " ".join(wishes.order))
    settings.keep("export/binding", "yes" if wishes.binding else "no")
    settings.keep("export/left-out", " ".join(sorted(wishes.left_out)))
    settings.keep("export/paper", wishes.paper)
    settings.keep("export/handout", "yes" if wishes.handout else "no")
    settings.keep("export/workbook", "yes" if wishes.workbook else "no")


def folder_of(settings: Settings, plan_id: str, usual: Path) -> Path:
    """Where this plan was exported to last, if one may still write there; else `usual`."""
    kept = settings.kept_for(plan_id, _FOLDER)
    return Path(kept) if kept and os.access(kept, os.W_OK) else usual


def remember_folder(settings: Settings, plan_id: str, folder: Path) -> None:
    """Where this plan goes next time."""
    settings.keep_for(plan_id, _FOLDER, str(folder))


def usual_paper() -> str:
    """The paper of the country."""
    metric = QLocale().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
    return "a4" if metric else "letter"
