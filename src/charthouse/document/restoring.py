"""What a backup holds, and a new plan file made from it. The plan it was taken of is not touched."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from charthouse.document.document import Document
from charthouse.document.queries.counts import page_counts
from charthouse.document.queries.plan import plan_info


@dataclass(frozen=True, slots=True)
class Held:
    """`counts`: rows by page. `step`, `person`, `at` (milliseconds since 1970, UTC) are those of the last step."""

    title: str
    organisation: str
    counts: tuple[tuple[str, int], ...]
    steps: int
    step: str
    person: str
    at: int


def held(backup: Path) -> Held:
    """What a backup holds. Raises `Refused` where it cannot be read."""
    with Document.open(backup, read_only=True) as document:
        info = plan_info(document)
        (count,) = document.rows("SELECT count(*) FROM step")[0]
        last = next(iter(document.steps(newest_first=True, limit=1)), None)
        counts = tuple(page_counts(document).items())
        if last is None:
            return Held(info.title, info.organisation, counts, count, "", "", 0)
        return Held(info.title, info.organisation, counts, count, last.label, last.person, last.at)


def restore_backup(backup: Path, target: Path) -> None:
    """A new plan file at `target` that holds what the backup holds. Raises `Refused`."""
    with Document.open(backup, read_only=True) as document:
        document.save_copy(target)
