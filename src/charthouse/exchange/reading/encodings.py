"""How the letters of a text file are written: UTF-8, or one of the older ways that somebody has to name."""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from charthouse.domain.errors import Refused

ENCODINGS: Final[Mapping[str, str]] = {
    "UTF-8": "utf-8",
    "Windows-1252": "cp1252",
    "ISO-8859-15": "iso8859-15",
    "Windows-1250": "cp1250",
    "Windows-1251": "cp1251",
    "Windows-1253": "cp1253",
    "Windows-1254": "cp1254",
    "Windows-1255": "cp1255",
    "Windows-1256": "cp1256",
    "Macintosh": "mac-roman",
    "Shift_JIS": "cp932",
    "GB18030": "gb18030",
    "Big5": "cp950",
    "EUC-KR": "cp949",
    "UTF-16": "utf-16",
}
"""Their names, and Python's names for them."""

OLDER: Final = ("Windows-1252", "ISO-8859-15")
"""What is tried where nobody says it; every file can be read in the last one."""
_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_CHUNK: Final = 1 << 20


def codec(spoken: str) -> str:
    """Python's name of an encoding that somebody names. Raises Refused."""
    known = {name.casefold(): codec for name, codec in ENCODINGS.items()}
    found = known.get(spoken.casefold())
    if found is None and spoken.casefold() in known.values():
        return spoken.casefold()
    if found is None:
        raise Refused(
            "“{name}” is no encoding that is read; name one of {known}.", name=spoken[:40], known=", ".join(ENCODINGS)
        )
    return found


def decoded(data: bytes, spoken: str) -> str:
    """The text; a mark at its beginning says more than `spoken`. Raises UnicodeDecodeError, or Refused."""
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), "")
    return data.decode(marked or (codec(spoken) if spoken else "utf-8"))


def is_unicode(path: Path) -> bool:
    """Whether a text file says by itself how it is written: it begins with a mark, or all of it is UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        chunk = file.read(_CHUNK)
        if any(chunk.startswith(mark) for mark, _ in _MARKS):
            return True
        try:
            while chunk:
                decoder.decode(chunk)
                chunk = file.read(_CHUNK)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True
