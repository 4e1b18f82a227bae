"""What a period may hold: a number, nothing yet, or the word that there is nothing to hold (SEMANTICS 1).

Blank, zero and N/A are three things; the readers of this module never mix them.
"""

from enum import Enum
from typing import Final, Literal


class NotApplicable(Enum):
    """The one value that says "does not apply": it leaves every roll-up and every aggregate."""

    NA = "n/a"


NA: Final = NotApplicable.NA

Value = float | None | Literal[NotApplicable.NA]
"""A reading: a number, None where nobody reported, or `NA`."""
