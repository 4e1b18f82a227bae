"""What the plan says of its handouts: the organisation's logo and colour, and the kept choices of pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charthouse.document.document import Document


@dataclass(frozen=True, slots=True)
class Brand:
    """`accent`: #RRGGBB as chosen; `logo`: as `domain.logo` reads it. Empty where nobody chose one."""

    accent: str = ""
    logo: str = ""


NO_BRAND = Brand()


@dataclass(frozen=True, slots=True)
class PresetRow:
    """A kept choice of handout pages. `pages`: names in the order they are printed in; some may be unknown here."""

    id: str
    name: str
    pages: tuple[str, ...]
    paper: str
    binding: bool


def brand(document: Document) -> Brand:
    """The organisation's logo and colour."""
    found = document.rows("SELECT accent, logo FROM branding")
    return Brand(*found[0]) if found else NO_BRAND


def presets(document: Document) -> tuple[PresetRow, ...]:
    """The kept choices of pages, in their order."""
    found = document.rows("SELECT id, name, pages, paper, binding FROM handout_preset ORDER BY position, id")
    return tuple(
        PresetRow(row, name, tuple(pages.split()), paper, bool(binding)) for row, name, pages, paper, binding in found
    )
