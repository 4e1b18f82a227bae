"""Taking a file of another program into a plan: which files are read, and what is told of them.

The command line and the window import in the same way and in the same words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from charthouse.document.edits.content import Addition
from charthouse.domain.counting import listed, plural
from charthouse.domain.errors import Refused
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


@dataclass(frozen=True, slots=True)
class Tense:
    """How the deeds of an import are told: before it, after it, or where it was only tried."""

    added: str
    filled: str
    left: str
    changed: str


DONE: Final = Tense("Added", "Filled in", "Left", "Changed")
TRIED: Final = Tense("Would add", "Would fill in", "Would leave", "Would change")
AHEAD: Final = Tense("Adds", "Fills in", "Leaves", "Changes")


def read_source(path: Path) -> Outline:
    """What the file at `path`, whose ending is among `READERS`, holds. Raises Refused where it cannot be read."""
    reader = READERS[path.suffix.lower()]
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise Refused(f"There is no file “{path}”.") from None
    except OSError as error:
        raise Refused(f"“{path}” cannot be read: {(error.strerror or str(error)).lower()}.") from None
    return reader(data)


def step_label(path: Path) -> str:
    """The name of the step that an import makes."""
    return f"Import “{path.name[:60]}”"


def told_addition(addition: Addition, tense: Tense) -> Iterator[str]:
    """What it does to the plan, one sentence a line."""
    rows = [plural(count, noun) for noun, count in addition.rows.items() if count]
    yield f"{tense.added} {listed(rows)}." if rows else f"{tense.added} no rows."
    if filled := [name.replace("_", " ") for name in addition.filled]:
        yield f"{tense.filled} of the plan: {listed(filled)}."
    if left := [name.replace("_", " ") for name in addition.left]:
        kept = "What the file says stands under other information."
        yield f"{tense.left} as the plan has it: {listed(left)}. {kept}"


def told_warnings(warnings: Counter[str]) -> Iterator[str]:
    """How many there are, then each kind with how often it was found."""
    yield f"{plural(warnings.total(), 'warning')}." if warnings else "No warnings."
    for finding, count in warnings.most_common(_MOST):
        yield f"{count:,} × {finding}"
    if len(warnings) > _MOST:
        yield f"and {len(warnings) - _MOST:,} more kinds"
