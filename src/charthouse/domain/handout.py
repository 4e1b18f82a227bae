"""What a plan says of its handouts: whose paper it looks like, and which pages go together under a name."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from charthouse.domain.base import Row
from charthouse.domain.fields import Note, Position, Short, Title
from charthouse.domain.logo import LOGO_TEXT_LIMIT

BRANDING_ID = "branding"


class Branding(Row, kw_only=True):
    """The one row with the organisation's logo and colour; its id is always `BRANDING_ID`.

    Not columns of the plan's row: each change of that row would carry the picture along.
    """

    __tablename__ = "branding"

    accent: Mapped[Short] = mapped_column(default="")  # #RRGGBB as chosen, the handout's own navy where empty
    logo: Mapped[str] = mapped_column(String(LOGO_TEXT_LIMIT), default="")  # as `domain.logo` reads it


class HandoutPreset(Row, kw_only=True):
    """A choice of handout pages kept for next time: the board's paper, the staff's paper."""

    __tablename__ = "handout_preset"

    position: Mapped[Position]
    name: Mapped[Title]
    pages: Mapped[Note]  # names, one a line, in the order they are printed in
    paper: Mapped[Short] = mapped_column(default="")  # the country's own where empty
    binding: Mapped[bool] = mapped_column(default=False)  # a wider margin where sheets are bound
