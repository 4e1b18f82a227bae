"""Text from people in Markdown: written so that nothing in it is markup or a link, read as it was meant."""

from __future__ import annotations

import re

_MARKUP = re.compile(r"([\\`*_\[\]<>#|~!&@$])")
_LINKS = re.compile(r"(?<=\w):(?=//)|(?<=\bwww)\.", re.IGNORECASE)
_LEADING = re.compile(r"^(\s*)([-+=]|\d{1,9}(?=[.)]))")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_NUMBERED = re.compile(r"^(\s*\d{1,9})([.)])")


def escaped(line: str) -> str:
    """One line of plain text as Markdown that shows it and nothing else."""
    safe = _LINKS.sub(lambda match: "\\" + match.group(), _MARKUP.sub(r"\\\1", line))
    if _NUMBERED.match(safe):
        return _NUMBERED.sub(r"\1\\\2", safe)
    return _LEADING.sub(r"\1\\\2", safe)


def unescaped(line: str) -> str:
    """The plain text of a line; emphasis and links of other authors stay as they typed them."""
    return _ESCAPED.sub(r"\1", line)
