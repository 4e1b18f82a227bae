"""Files of other tools, named for what they are."""

from __future__ import annotations

from charthouse.domain.errors import Refused

_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"BM")
_MARKUP = (b"<?xml", b"\xef\xbb\xbf<?xml", b"<opml", b"<html", b"<!DOCTYPE")


class OtherFile(Refused):
    """A file of another kind: nothing of a plan is in it that could be repaired."""


def other_file(name: str, head: bytes) -> OtherFile | None:
    """Why a file that begins with `head` is no plan; None where its kind is not known, or where it is empty."""
    if head.startswith(b"%PDF"):
        return OtherFile("“{name}” is a PDF document, not a Charthouse plan.", name=name)
    if head.startswith(b"PK\x03\x04"):
        return OtherFile(
            "“{name}” is a workbook, another Office document or a ZIP archive, not a Charthouse plan; choose Import… "
            "for what a workbook holds.",
            name=name,
        )
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return OtherFile(
            "“{name}” is a document of an older Office, not a Charthouse plan; save a workbook as .xlsx and choose "
            "Import… for what it holds.",
            name=name,
        )
    if head.startswith(_PICTURES):
        return OtherFile("“{name}” is a picture, not a Charthouse plan.", name=name)
    if head.startswith(_MARKUP):
        return OtherFile(
            "“{name}” is an XML or HTML document, not a Charthouse plan; choose Import… for StratML and OPML.",
            name=name,
        )
    if head and _is_text(head):
        return OtherFile("“{name}” is a text, not a Charthouse plan; choose Import… for lists and outlines.", name=name)
    return None


def _is_text(head: bytes) -> bool:
    """Whether it is UTF-8, perhaps cut inside its last letter, without control characters."""
    try:
        words = head.decode()
    except UnicodeDecodeError as error:
        if error.start < len(head) - 3:
            return False
        words = head[: error.start].decode()
    return bool(words) and all(letter.isprintable() or letter in "\t\r\n\ufeff" for letter in words)
