"""Web addresses and files named in a text that somebody typed: what can be opened, when a person asks for it.

Nothing is looked up here: whether a file is there is asked only when it is to be opened.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

DOCUMENTS: Final = frozenset(
    (
        "charthouse", "csv", "doc", "docx", "gif", "jpeg", "jpg", "key", "md", "numbers", "odp", "ods", "odt", "pages",
        "pdf", "png", "ppt", "pptx", "rtf", "tiff", "tsv", "txt", "webp", "xls", "xlsx",
    )
)  # fmt: skip
"""Endings of files that are read, not run."""

MOST: Final = 5  # addresses of one text
_WEB = re.compile(r"https?://[^\s<>\"“”„«»]+", re.IGNORECASE)
_TRAILING = ".,;:!?)]}’'"
_FILE = re.compile(r"(?:\.\w{1,10})$")


@dataclass(frozen=True, slots=True)
class Address:
    """`target` as it is typed; `name` is short: the host, or the name of the file."""

    target: str
    name: str
    web: bool


def addresses(text: str) -> tuple[Address, ...]:
    """What `text` names, in order, each once, at most five: web addresses, and lines that are a document's name."""
    found: dict[str, Address] = {}
    for line in text.splitlines():
        for match in _WEB.finditer(line):
            target = match[0].rstrip(_TRAILING)
            found.setdefault(target, Address(target, _host(target), web=True))
        rest = line.strip().strip("\"“”„«»'")
        if not _WEB.search(line) and is_document(rest):
            found.setdefault(rest, Address(rest, re.split(r"[\\/]", rest)[-1], web=False))
    return tuple(found.values())[:MOST]


def is_document(name: str) -> bool:
    """Whether a file of this name is one that is read, by its ending."""
    ending = _FILE.search(name)
    return ending is not None and ending[0][1:].lower() in DOCUMENTS


def _host(target: str) -> str:
    """The host that a browser would go to: what stands before an @ is a user's name, however much it looks like one."""
    host = re.split(r"[/?#\\]", target.split("://", 1)[1], maxsplit=1)[0]
    return host.rsplit("@", 1)[-1].removeprefix("www.")
