"""How far a writer is. Writers are generators of `Progress`; who drops one half-way cancels it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` parts are written; `what` names the next one for a person."""

    done: int
    total: int
    what: str


class Stopped(Exception):
    """Raised by a caller's `beat` to end a writer in the midst of a part; the writer leaves nothing behind."""
