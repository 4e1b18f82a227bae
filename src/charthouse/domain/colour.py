"""Colours written as #RRGGBB, and how well they can be read on white paper."""

from __future__ import annotations

import re

from charthouse.domain.errors import Refused

READABLE = 4.5  # WCAG 2.2, 1.4.3: the least contrast of text with its ground
_WRITTEN = re.compile(r"#?([0-9a-fA-F]{6})")
_STEPS = 256


def parse_colour(text: str) -> str:
    """`text` as #RRGGBB in capitals. Raises Refused for what is no colour."""
    found = _WRITTEN.fullmatch(text.strip())
    if found is None:
        raise Refused("“{text}” is not a colour. Write six hexadecimal digits, like #12355B.", text=text.strip()[:40])
    return f"#{found[1].upper()}"


def contrast_with_white(colour: str) -> float:
    """The contrast ratio of WCAG 2 between a colour and white, from 1 to 21."""
    return 1.05 / (_luminance(_parts(colour)) + 0.05)


def readable_on_white(colour: str) -> str:
    """The colour itself where text in it can be read on white, else the lightest darker shade of it that can."""
    red, green, blue = _parts(colour)
    for step in range(_STEPS, -1, -1):
        shade = "#{:02X}{:02X}{:02X}".format(*(part * step // _STEPS for part in (red, green, blue)))
        if contrast_with_white(shade) >= READABLE:
            return shade
    return "#000000"


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(parts: tuple[int, int, int]) -> float:
    """The relative luminance of sRGB (WCAG 2.2)."""
    shares = (part / 255 for part in parts)
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
