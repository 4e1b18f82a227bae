"""The verb of the organisation's logo and colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from charthouse.document.edits.fields import Given, coerce_all, in_words
from charthouse.domain.colour import parse_colour
from charthouse.domain.handout import BRANDING_ID, Branding
from charthouse.domain.logo import read_logo
from charthouse.domain.sentences import said

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


def set(document: Document, **fields: Given) -> Done:
    """Change the given ones of `logo` (a PNG as `domain.logo` says) and `accent` (#RRGGBB); empty takes one away."""
    with document.edit(said("Change {fields} of the handouts", fields=in_words(fields))) as session:
        values = coerce_all(session, Branding, fields)
        if values.get("logo"):
            read_logo(values["logo"])
        if values.get("accent"):
            values["accent"] = parse_colour(values["accent"])
        row = session.get(Branding, BRANDING_ID)
        if row is None:
            row = Branding(id=BRANDING_ID)
            session.add(row)
        for name, value in values.items():
            setattr(row, name, value)
    return document.done(BRANDING_ID)
