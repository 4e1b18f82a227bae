"""A language two fifths longer than English, made up on the spot: it shows what was not given to translators, and what
has no room to grow."""

from __future__ import annotations

import re

import pytest

from charthouse.exchange import wording

_ACCENTS = str.maketrans("aeiouyAEIOUYbcdfghjklmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ",
                         "åéîöûÿÅÉÎÖÛŸβċđḟĝĥĵķľṁñρɋřšţṽŵẋžßĊĐḞĜĤĴĶĽṀÑṔɊŘŠŢṼŴẊŽ")  # fmt: skip
_PLACE = re.compile(r"(\{[^}]*\})")
PLAIN = re.compile(r"[A-Za-z]{3,}")


class _Longer(dict[str, str]):
    """All words there are: in accents, 40 % longer, the places for values as they were."""

    def get(self, template: str, default: str = "") -> str:  # type: ignore[override]
        parts = _PLACE.split(template)
        words = "".join(part if _PLACE.match(part) else part.translate(_ACCENTS) for part in parts)
        longest = max(parts[::2], key=len)
        return words + " ñöċĥ" * round(len(longest) * 0.4 / 5)


def speak_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Papers speak it from here on, whatever language they are asked for."""
    monkeypatch.setattr(wording, "_words", lambda language: _Longer({language: language}))
