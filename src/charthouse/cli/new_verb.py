"""Make a plan file: empty, from a template, or the sample plan. Undo ends at what it begins with."""

from __future__ import annotations

import argparse
from pathlib import Path

from charthouse.cli.plans import making
from charthouse.cli.terms import DONE, say
from charthouse.domain.counting import listed


def describe(parser: argparse.ArgumentParser) -> None:
    from charthouse.document.samples import template_names

    parser.add_argument("plan", type=Path, metavar="PLAN", help="the file to make; nothing may stand there")
    begin = parser.add_mutually_exclusive_group()
    begin.add_argument("--template", metavar="NAME", help=f"begin with a template: {listed(list(template_names()))}")
    begin.add_argument("--sample", action="store_true", help="begin with the sample plan")


def run(chosen: argparse.Namespace) -> int:
    from charthouse.document import samples
    from charthouse.domain.errors import Refused

    path: Path = chosen.plan
    name = samples.SAMPLE if chosen.sample else chosen.template
    if chosen.template is not None and chosen.template not in samples.template_names():
        raise Refused(f"There is no template “{chosen.template}”; there are {listed(list(samples.template_names()))}.")
    with making(path) as document:
        if name:
            samples.build(document, name)
        else:
            with document.baseline("New plan"):
                pass
    say(f"Made “{path}”.")
    return DONE
