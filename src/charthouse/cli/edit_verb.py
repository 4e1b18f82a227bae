"""Change a plan by a script: one JSON object a line, each an edit verb, each a durable step once it is acknowledged."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from charthouse.cli.terms import DONE, STDOUT, TOLD
from charthouse.domain.errors import Refused

if TYPE_CHECKING:
    from charthouse.document import Document


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("plan", type=Path, metavar="PLAN")
    parser.add_argument("--script", required=True, metavar="FILE", help="the script; - reads from stdin")


def run(chosen: argparse.Namespace) -> int:
    from charthouse.cli.script_lines import lines
    from charthouse.document import Document

    refused = False
    with _script(chosen.script) as script, Document.open(chosen.plan) as document:
        for number, line in lines(script):
            answer = _answer(document, line)
            refused |= not answer.startswith("ACK ")
            sys.stdout.write(answer if answer.startswith("ACK ") else f"ERR {number} {answer}")
            sys.stdout.write("\n")
            sys.stdout.flush()
    return TOLD if refused else DONE


@contextmanager
def _script(name: str) -> Iterator[BinaryIO]:
    if name == STDOUT:
        yield sys.stdin.buffer
        return
    try:
        with Path(name).open("rb") as script:
            script.peek(1)  # a folder opens, but cannot be read
            yield script
    except OSError as error:
        raise Refused(f"The script “{name}” cannot be read: {(error.strerror or str(error)).lower()}.") from None


def _answer(document: Document, line: bytes) -> str:
    """`ACK STEP_ID ROW_ID`, or why the line is refused."""
    from charthouse.cli.script_lines import parsed
    from charthouse.cli.script_verbs import carry_out

    try:
        done = carry_out(document, parsed(line))
    except Refused as refusal:
        return " ".join(str(refusal).split())
    except (TypeError, ValueError, KeyError, AttributeError, OverflowError, RecursionError) as error:
        return f"The line cannot be carried out ({type(error).__name__}: {' '.join(str(error).split())[:200]})."
    if document.trouble:
        raise Refused(f"{document.trouble} What this line says is not kept, nor what follows.")
    return f"ACK {done.step.id if done.step else '-'} {done.row or '-'}"
