"""List the steps of a plan, oldest first, and its checkpoints."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from charthouse.cli.terms import DONE, say, say_json

if TYPE_CHECKING:
    from charthouse.document.journal.store import Header


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("plan", type=Path, metavar="PLAN")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(chosen: argparse.Namespace) -> int:
    from charthouse.document import Document

    with Document.open(chosen.plan, read_only=True) as document:
        steps = document.steps()
        checkpoints = document.rows("SELECT name, note, replica, seq, adopted FROM checkpoint ORDER BY id")
    marks = [
        {"name": name, "note": note, "step": f"{replica}-{seq}", "adopted": bool(adopted)}
        for name, note, replica, seq, adopted in checkpoints
    ]
    if chosen.json:
        say_json({"steps": [_step(header) for header in steps], "checkpoints": marks})
        return DONE
    for header in steps:
        step = _step(header)
        named = "".join(f"  ★ {mark['name']}" for mark in marks if mark["step"] == step["id"])
        say(f"{step['id']}  {step['at']}  {step['kind']:8}  {header.person}: {header.label}{named}")
    return DONE


def _step(header: Header) -> dict[str, str | None]:
    at = datetime.fromtimestamp(header.at / 1000, tz=UTC)
    return {
        "id": str(header.id),
        "kind": header.kind.name.lower(),
        "label": header.label,
        "person": header.person,
        "at": at.isoformat(timespec="seconds").replace("+00:00", "Z"),
        "target": str(header.target) if header.target else None,
    }
