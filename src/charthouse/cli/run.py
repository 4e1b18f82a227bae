"""From arguments to a verb, and from whatever goes wrong to one line on stderr and exit status 2."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path

import charthouse
from charthouse.cli.arguments import Parser
from charthouse.cli.terms import DONE, REFUSED
from charthouse.domain.errors import Refused

VERBS = {
    "new": "make a plan file",
    "import": "take a workbook, CSV, StratML, OPML or Markdown into a plan",
    "export": "write a plan as PDF, XLSX, StratML, OPML, CSV, Markdown or JSON",
    "check": "look for damage, and give advice",
    "log": "list the steps of a plan",
    "edit": "change a plan by a script",
    "diff": "tell what differs between two plans, or two moments of one",
    "merge": "bring two copies of a plan together",
}
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def run(arguments: Sequence[str]) -> int:
    """Run one command. Never raises, but for what ends Python itself."""
    _speak_unicode()
    try:
        return _run(list(arguments))
    except Refused as refusal:
        return _fail(str(refusal))
    except BrokenPipeError:
        _be_quiet()
        return DONE
    except KeyboardInterrupt:
        return _fail("Stopped.")
    except Exception as error:  # the last resort: a line instead of a traceback
        return _fail(f"Charthouse could not go on ({type(error).__name__}: {error}).")


def _run(arguments: list[str]) -> int:
    verb = arguments[0] if arguments else ""
    if verb not in VERBS:
        return _window(arguments)
    module = import_module(f"charthouse.cli.{verb}_verb")
    parser = Parser(prog=f"charthouse {verb}", description=module.__doc__)
    module.describe(parser)
    status: int = module.run(parser.parse_args(arguments[1:]))
    sys.stdout.flush()
    return status


def _window(arguments: list[str]) -> int:
    words = [word for word in arguments if not word.startswith("-")]
    if len(words) > 1 or (words and not Path(words[0]).suffix and not Path(words[0]).exists()):
        raise Refused(f"There is no plan and no verb “{words[0][:60]}”; the verbs are {', '.join(VERBS)}.")
    parser = Parser(
        prog="charthouse",
        usage="charthouse [PLAN] [--smoke]\n       charthouse VERB … (VERB --help tells more)",
        description="Strategic planning workshops in one local file. Without a verb: the window.",
        epilog="verbs:\n" + "\n".join(f"  {verb:8} {what}" for verb, what in VERBS.items()),
    )
    parser.add_argument("plan", nargs="?", type=Path, metavar="PLAN", help="a plan file to open")
    parser.add_argument("--smoke", action="store_true", help="quit after the first complete paint; nothing is written")
    parser.add_argument("-reverse", action="store_true", help="mirror the window, as for right-to-left languages")
    parser.add_argument("--version", action="version", version=f"Charthouse {charthouse.__version__}")
    chosen = parser.parse_args(arguments)
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in _DISPLAYS):
        raise Refused("There is no screen; without one, “charthouse export PLAN --pdf FILE” writes the papers.")
    if chosen.plan is not None and not chosen.plan.is_file():
        raise Refused(f"There is no plan at “{chosen.plan}”.")
    from charthouse.bootstrap import run_window

    return run_window(chosen.plan, smoke=chosen.smoke, mirrored=chosen.reverse)


def _fail(sentence: str) -> int:
    with suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.write(" ".join(sentence.split()) + "\n")
        sys.stderr.flush()
    return REFUSED


def _speak_unicode() -> None:
    """UTF-8 wherever the output goes: a plan's own words must not fail at a terminal's old encoding."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _be_quiet() -> None:
    """Let nothing complain at the end about a reader who has gone."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
