"""How a fault case ended."""

from __future__ import annotations

import os
from dataclasses import dataclass, field


@dataclass(slots=True)
class Outcome:
    """`done` trials, and in one sentence each what did not hold."""

    name: str
    done: int = 0
    faults: list[str] = field(default_factory=list)
    notes: dict[str, int] = field(default_factory=dict)

    def note(self, what: str, by: int = 1) -> None:
        """Count something worth knowing."""
        self.notes[what] = self.notes.get(what, 0) + by

    def __str__(self) -> str:
        notes = "".join(f", {count:,} {what}" for what, count in self.notes.items())
        verdict = "ok" if not self.faults else f"{len(self.faults)} FAULTS: " + " | ".join(self.faults[:5])
        return f"{self.name:<44} {self.done:>7,} trials{notes}: {verdict}"


def processor_time() -> float:
    """Seconds that this process, and those that have judged files for it, have worked."""
    return sum(os.times()[:4])
