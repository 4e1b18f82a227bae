"""Column shorthands: the few kinds of field that the tables of a plan are made of."""

from typing import Annotated

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, MappedAsDataclass, mapped_column

from charthouse.domain.base import QUIET
from charthouse.domain.ids import ID_LENGTH

TITLE_LIMIT = 500
NOTE_LIMIT = 20_000
PERIOD_LIMIT = 8
ORDER_KEY_LIMIT = 64
FOREIGN_LIMIT = 1_000_000

Ref = Annotated[str, mapped_column(String(ID_LENGTH))]
Title = Annotated[str, mapped_column(String(TITLE_LIMIT))]
Note = Annotated[str, mapped_column(String(NOTE_LIMIT))]
Short = Annotated[str, mapped_column(String(40))]
PeriodKey = Annotated[str, mapped_column(String(PERIOD_LIMIT))]
Position = Annotated[str, mapped_column(String(ORDER_KEY_LIMIT), info=QUIET)]


def reference(table: str) -> ForeignKey:
    """A link to a row of `table` that goes when that row goes."""
    return ForeignKey(f"{table}.id", ondelete="CASCADE")


def loose_reference(table: str) -> ForeignKey:
    """A link to a row of `table` that is cleared when that row goes (an owner who leaves)."""
    return ForeignKey(f"{table}.id", ondelete="SET NULL")


class Imported(MappedAsDataclass, kw_only=True):
    """What an imported format says of a row beyond the model, kept beside the row and written back in place.

    `foreign_id` is the identifier in the source: not content, so `--json` leaves it out. `foreign_fields` is
    a JSON list that the format's own module reads and writes (`exchange.outline.stratml`), empty when there
    is nothing. They live and die with the row, so a deletion, its undo and a merge need no rule for them.
    """

    foreign_id: Mapped[str] = mapped_column(String(TITLE_LIMIT), default="")
    foreign_fields: Mapped[str] = mapped_column(String(FOREIGN_LIMIT), default="")
