"""The verb that changes words wherever they stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

from sqlalchemy.orm import Session

from charthouse.document.edits.fields import Given, coerce, find, shown, table_of
from charthouse.document.edits.naming import quoted
from charthouse.document.queries.findable import BY_TABLE
from charthouse.domain.base import Row, text_limit
from charthouse.domain.counting import plural
from charthouse.domain.errors import Refused
from charthouse.domain.matching import needle, replaced
from charthouse.domain.schema import metadata
from charthouse.domain.sentences import said, spelt

if TYPE_CHECKING:
    from charthouse.document.document import Document, Done


def replace(
    document: Document, *, sought: str, by: str, places: Sequence[Mapping[str, Given]], match_case: Given = False
) -> Done:
    """Write `by` for every `sought` in these texts, in one step. A place is a table, a row and a field.

    Refused as a whole where a text would become too long, or a row would lose its name.
    """
    if not needle(sought).strip():
        raise Refused("There are no words to look for.")
    if not places:
        raise Refused("There is no text to change.")
    label = said("Replace {sought} in {rows}", sought=quoted(sought), rows=plural(len(places), "text"))
    with document.edit(label) as session:
        for place in places:
            _rewrite(session, place, needle(sought), by, match_case=bool(match_case))
    return document.done(str(places[0].get("row")) if len(places) == 1 else None)


def _rewrite(session: Session, place: Mapping[str, Given], sought: str, by: str, *, match_case: bool) -> None:
    known = BY_TABLE.get(str(place.get("table")))
    field = str(place.get("field"))
    if known is None or field not in known.fields:
        raise Refused(
            "There is no text {field} of {table} to change.", field=shown(field), table=shown(place.get("table"))
        )
    model = _models()[known.table]
    row = find(session, model, place.get("row"))
    column = table_of(model).columns[field]
    text = replaced(getattr(row, field), sought, by, match_case=match_case)
    if len(text) > (text_limit(column) or len(text)):
        raise Refused("{text} would be longer than the {field} may be.", text=quoted(text), field=spelt(field))
    value = coerce(session, column, text)
    if not value and field == known.fields[0] and not known.nameless:
        raise Refused("{text} would be left without words.", text=quoted(getattr(row, field)))
    setattr(row, field, value)


def _models() -> dict[str, type[Row]]:
    """The mapped class of every table."""
    mapped = (mapper.class_ for mapper in Row.registry.mappers)
    return {str(model.__tablename__): cast("type[Row]", model) for model in mapped if model.metadata is metadata}
