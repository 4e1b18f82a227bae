"""Look for damage in a plan (exit 2), and give advice on its content (exit 1)."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from charthouse.cli.terms import DONE, TOLD, say, say_json
from charthouse.domain.counting import plural
from charthouse.domain.errors import Refused


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("plan", type=Path, metavar="PLAN")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(chosen: argparse.Namespace) -> int:
    from charthouse.document import Document
    from charthouse.document.check import examine
    from charthouse.document.queries.advice import advice

    with Document.open(chosen.plan, read_only=True) as document:
        damage = examine(document)
        found = () if damage else advice(document, today=datetime.now().astimezone().date())
    if chosen.json:
        say_json({
            "sound": not damage,
            "damage": [asdict(one) for one in damage],
            "advice": [asdict(one) for one in found],
        })  # fmt: skip
    else:
        for sentence in (*(one.sentence for one in damage), *(one.sentence for one in found)):
            say(sentence)
    if damage:
        raise Refused(f"“{chosen.plan.name}” is damaged: {plural(len(damage), 'finding')}. {damage[0].sentence}")
    if not chosen.json:
        say(f"“{chosen.plan.name}” is sound" + (f", with {plural(len(found), 'piece')} of advice." if found else "."))
    return TOLD if found else DONE
