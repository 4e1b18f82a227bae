"""Taking a file of another program into a plan: which files are read, and what is told of them.

The command line and the window import in the same way and in the same words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from charthouse.document.apart import answer_of
from charthouse.document.edits.content import Addition
from charthouse.domain.counting import listed, plural
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import Sentence, said, spelt
from charthouse.exchange.outline.markdown_read import read_markdown
from charthouse.exchange.outline.opml import read_opml
from charthouse.exchange.outline.stratml_read import Outline, read_stratml
from charthouse.exchange.outline.stratml_tree import MAX_BYTES

READERS: Final[Mapping[str, Callable[[bytes], Outline]]] = {
    ".xml": read_stratml,
    ".opml": read_opml,
    ".md": read_markdown,
}
_MOST = 20  # kinds of warnings told
_SMALL = 1_000_000  # bytes: what so few can hold is read in a moment, whatever it is


@dataclass(frozen=True, slots=True)
class Tense:
    """How the deeds of an import are told: before it, after it, or where it was only tried."""

    added: Sentence
    filled: Sentence
    left: Sentence
    changed: Sentence


DONE: Final = Tense(said("Added"), said("Filled in"), said("Left"), said("Changed"))
TRIED: Final = Tense(said("Would add"), said("Would fill in"), said("Would leave"), said("Would change"))
AHEAD: Final = Tense(said("Adds"), said("Fills in"), said("Leaves"), said("Changes"))


def read_source(path: Path) -> Outline:
    """What the file at `path`, whose ending is among `READERS`, holds. Raises Refused where it cannot be read.

    A large one is tried by a process of its own first, which may use so much memory and time and no more.
    """
    reader = READERS[path.suffix.lower()]
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise Refused("There is no file “{path}”.", path=path) from None
    except OSError as error:
        raise Refused(
            "“{path}” cannot be read: {why}.", path=path, why=(error.strerror or str(error)).lower()
        ) from None
    if _SMALL < len(data) <= MAX_BYTES:
        answer_of("charthouse.exchange.outline.child", path)
    return reader(data)


def step_label(path: Path) -> str:
    """The name of the step that an import makes."""
    return said("Import “{name}”", name=path.name[:60])


def told_addition(addition: Addition, tense: Tense) -> Iterator[str]:
    """What it does to the plan, one sentence a line."""
    rows = [plural(count, noun) for noun, count in addition.rows.items() if count]
    yield said("{deed} {rows}.", deed=tense.added, rows=listed(rows) if rows else said("no rows"))
    if filled := [spelt(name) for name in addition.filled]:
        yield said("{deed} of the plan: {fields}.", deed=tense.filled, fields=listed(filled))
    if left := [spelt(name) for name in addition.left]:
        yield said(
            "{deed} as the plan has it: {fields}. What the file says stands under other information.",
            deed=tense.left, fields=listed(left),
        )  # fmt: skip


def told_warnings(warnings: Counter[str]) -> Iterator[str]:
    """How many there are, then each kind with how often it was found."""
    yield said("{warnings}.", warnings=plural(warnings.total(), "warning")) if warnings else said("No warnings.")
    for finding, count in warnings.most_common(_MOST):
        yield said("{count:,} × {finding}", count=count, finding=finding)
    if len(warnings) > _MOST:
        yield said("and {count:,} more kinds", count=len(warnings) - _MOST)
