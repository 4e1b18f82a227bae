"""Outlines that nobody should have to open: one sentence each, within the time a reader has."""

from __future__ import annotations

from pathlib import Path

import pytest

from charthouse.domain.errors import Refused
from charthouse.exchange.importing import find

DEEP = 200_000
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    + "]>"
)
OUTLINES = {
    "deep.opml": ("<opml><body>" + '<outline text="x">' * DEEP, "levels deep"),
    "deep.xml": ("<StrategicPlan>" + "<Goal>" * DEEP, "levels deep"),
    "deep.md": ("\n".join(f"{' ' * n}- x" for n in range(2_000)), "levels deep"),
    "long.opml": ("<opml><body>" + '<outline text="x"/>' * 20_001 + "</body></opml>", "20,000 entries"),
    "long.md": ("- x\n" * 20_001, "20,000 entries"),
    "long.xml": ("<StrategicPlan>" + "<Goal><Name>x</Name></Goal>" * 20_001 + "</StrategicPlan>", "20,000 entries"),
    "laughs.opml": (LAUGHS + '<opml><body><outline text="&a9;"/></body></opml>', "document type"),
    "laughs.xml": (LAUGHS + "<StrategicPlan>&a9;</StrategicPlan>", "document type"),
    "outside.opml": ('<!DOCTYPE x SYSTEM "file:///etc/passwd"><opml/>', "document type"),
    "open.opml": ("<opml><body>", "not XML"),
    "other.opml": ("<html/>", "not an OPML outline"),
    "empty.opml": ("<opml><body/></opml>", "empty"),
    "other.xml": ("<html/>", "StratML"),
    "empty.md": ("", "no outline"),
}


@pytest.mark.parametrize("name", OUTLINES)
def test_an_outline_that_is_none_is_refused_in_a_sentence(tmp_path: Path, name: str) -> None:
    text, words = OUTLINES[name]
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(Refused, match=words) as caught:
        find(tmp_path / name)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("suffix", [".md", ".opml", ".xml", ".csv", ".tsv", ".xlsx"])
@pytest.mark.parametrize(
    "data", [b"PK\x03\x04" + bytes(60), b"\xff\xd8\xff\xe0" + bytes(60), "Größe".encode("latin-1"), b"a\x00b"]
)
def test_another_kind_of_file_or_encoding_behind_an_ending_is_refused(tmp_path: Path, suffix: str, data: bytes) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(data)
    with pytest.raises(Refused):
        find(path)
