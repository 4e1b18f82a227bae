"""What the columns of lists were said to be, kept on this machine by their headings."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from charthouse.ui.settings import Settings

if TYPE_CHECKING:
    from charthouse.exchange.mapping.columns import Columns
    from charthouse.exchange.reading.raw import RawSheet

_KEY: Final = "import/lists"
_MOST: Final = 40  # the lists read last


def recall(settings: Settings, sheet: RawSheet) -> Columns | None:
    """What the columns of such a list were said to be the last time."""
    from charthouse.exchange.mapping.columns import remembered, signature
    from charthouse.exchange.mapping.guess import guess_columns

    kept = _kept(settings).get(signature(sheet, guess_columns(sheet).head))
    return remembered(kept, sheet) if kept is not None else None


def remember(settings: Settings, sheet: RawSheet, columns: Columns) -> None:
    """Keep what the columns of a list were said to be."""
    from charthouse.exchange.mapping.columns import signature
    from charthouse.exchange.mapping.guess import guess_columns

    known = signature(sheet, guess_columns(sheet).head)
    others = [(key, value) for key, value in _kept(settings).items() if key != known]
    settings.keep(_KEY, json.dumps(dict([*others, (known, columns.to_json())][-_MOST:])))


def _kept(settings: Settings) -> dict[str, str]:
    try:
        found = json.loads(settings.kept(_KEY, "{}"))
    except ValueError:
        return {}
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}
