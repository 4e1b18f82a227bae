"""The command line: the window by default, headless verbs beside it. Each verb loads what it uses, none loads Qt."""

from __future__ import annotations

from collections.abc import Sequence


def main(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit status (DESIGN §6): 0 done, 1 done with something to tell, 2 refused."""
    from charthouse.cli.run import run

    return run(arguments)
