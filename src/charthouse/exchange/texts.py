"""A plan as the text formats of other programs, and what each of them has no place for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from charthouse.domain.counting import listed, plural
from charthouse.domain.sentences import Sentence, said

if TYPE_CHECKING:
    from charthouse.document.queries.content_rows import PlanContent


@dataclass(frozen=True, slots=True)
class TextFormat:
    """`title`: how it is called in a sentence; `suffix`: how its files end."""

    title: Sentence
    suffix: str


STRATML: Final = "stratml"
OPML: Final = "opml"
MARKDOWN: Final = "md"
JSON: Final = "json"
FORMATS: Final[Mapping[str, TextFormat]] = {
    STRATML: TextFormat(said("StratML"), ".xml"),
    OPML: TextFormat(said("OPML"), ".opml"),
    MARKDOWN: TextFormat(said("The Markdown outline"), ".md"),
    JSON: TextFormat(said("JSON"), ".json"),
}


def made(kind: str, content: PlanContent, *, ids: bool = False) -> tuple[bytes, tuple[Sentence, ...]]:
    """The plan as `kind`, one of `FORMATS`, and what is to be told of it. `ids`: JSON with row ids and codes."""
    if kind == JSON:
        from charthouse.exchange.json_export import plan_json

        return plan_json(content, ids=ids).encode(), ()
    if kind == STRATML:
        from charthouse.exchange.outline.stratml_write import left_out, write_stratml

        return write_stratml(content), _told(kind, left_out(content))
    if kind == OPML:
        from charthouse.exchange.outline import opml

        return opml.write_opml(content), _told(kind, opml.left_out(content))
    from charthouse.exchange.outline import markdown_write

    return markdown_write.write_markdown(content), _told(kind, markdown_write.left_out(content))


def _told(kind: str, left_out: Counter[str]) -> tuple[Sentence, ...]:
    missing = [plural(count, noun) for noun, count in left_out.items()]
    if not missing:
        return ()
    return (said("{format} has no place for {rows}.", format=FORMATS[kind].title, rows=listed(missing)),)
