"""Which pages `export --pdf` prints, on which paper: as the line says, or as a preset of the plan does."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from charthouse.domain.errors import Refused

if TYPE_CHECKING:
    from charthouse.document import Document

_PAPER = "a4"


@dataclass(frozen=True, slots=True)
class HandoutChoice:
    """`pages`: names in the order they are printed in; empty for the usual ones.

    `since`: the checkpoint that the page on changes begins from, None for the newest that the plan differs from.
    """

    pages: tuple[str, ...] = ()
    paper: str = _PAPER
    binding: bool = False
    since: str | None = None

    def with_changes(self) -> HandoutChoice:
        """With the page on changes, where a line says since when but not on which page."""
        from charthouse.exchange.handout.contents import CHANGES, page_names

        if self.since is None or CHANGES in self.pages:
            return self
        return replace(self, pages=(*(self.pages or page_names()), CHANGES))


def describe(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--pages", metavar="LIST", help="with --pdf: names of its pages in their order, with commas between them"
    )
    parser.add_argument("--preset", metavar="NAME", help="with --pdf: pages and paper as a preset of the plan has them")
    parser.add_argument("--paper", metavar="SIZE", help="with --pdf: a4 (the usual one), letter or a3")
    parser.add_argument(
        "--since", metavar="CHECKPOINT", help="with --pdf: with a page on what changed since a checkpoint"
    )
    parser.add_argument("--binding", action="store_true", help="with --pdf: a wider margin where sheets are bound")


def check(chosen: argparse.Namespace) -> None:
    """Refuse what does not go together, or names no page or paper, before anything is read or written."""
    said = [
        name for name in ("pages", "preset", "paper", "binding", "since") if getattr(chosen, name) not in (None, False)
    ]
    if said and not chosen.pdf:
        raise Refused("--{option} goes with --pdf.", option=said[0])
    if chosen.pages is not None and chosen.preset is not None:
        raise Refused("--preset says which pages; leave out --pages.")
    if chosen.pdf:
        from charthouse.exchange.handout.paper import paper_named

        _named(chosen.pages)
        paper_named(chosen.paper or _PAPER)


def choice(document: Document, chosen: argparse.Namespace) -> HandoutChoice:
    """What the line asks for. Raises Refused for a preset that the plan does not have."""
    return replace(_pages_and_paper(document, chosen), since=chosen.since).with_changes()


def _pages_and_paper(document: Document, chosen: argparse.Namespace) -> HandoutChoice:
    if chosen.preset is None:
        return HandoutChoice(_named(chosen.pages), chosen.paper or _PAPER, chosen.binding)
    from charthouse.document.queries.handout_choices import presets
    from charthouse.exchange.handout.contents import TITLES

    kept = presets(document)
    found = next((row for row in kept if row.name.casefold() == chosen.preset.strip().casefold()), None)
    if found is None:
        names = ", ".join(row.name for row in kept) or "none"
        raise Refused("The plan has no preset “{name}”. It has: {names}.", name=chosen.preset[:60], names=names)
    pages = tuple(name for name in found.pages if name in TITLES)
    return HandoutChoice(pages, chosen.paper or found.paper or _PAPER, found.binding or chosen.binding)


def _named(pages: str | None) -> tuple[str, ...]:
    from charthouse.exchange.handout.contents import page_names

    asked = [name.strip() for name in (pages or "").split(",")]
    return page_names([name for name in asked if name])
