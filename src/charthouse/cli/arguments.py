"""Arguments whose faults are one sentence."""

from __future__ import annotations

import argparse
from typing import NoReturn

from charthouse.domain.errors import Refused


class Parser(argparse.ArgumentParser):
    """An argument parser that refuses in one sentence instead of printing its usage and ending the process."""

    def __init__(
        self, *, prog: str, description: str | None = None, epilog: str | None = None, usage: str | None = None
    ) -> None:
        super().__init__(
            prog=prog,
            usage=usage,
            description=description,
            epilog=epilog,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )

    def error(self, message: str) -> NoReturn:
        sentence = message[:1].upper() + message[1:]
        raise Refused(f"{sentence}; “{self.prog} --help” tells more.")
