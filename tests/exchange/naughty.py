"""Texts that people type and that files like to misread."""

from __future__ import annotations

NAUGHTY = (
    "=1+1", "+41 22 767 60 00", "-5 %", "@SUM(A1)", "'=1", "''", "=HYPERLINK(\"http://x\",\"y\")", "\t=1",
    "0012", "1e5", "TRUE", "2027-03-31", "NULL", "None", "_x0041_", "&amp; &lt;b&gt;", "<script>alert(1)</script>",
    "[link](javascript:alert(1))", "![i](http://x/y.png)", "http://example.org www.example.org a@b.org",
    "# not a heading", "- not a bullet", "1. not a number", "1) nor this", "***", "---", "`code` ~~gone~~ | pipe",
    "back\\slash \\# \\", "a;b,c\td", 'say "quoted"', "emoji 🏳️‍🌈 👩🏽‍🚒", "مرحبا 80", "שלום", "ﬁne ﷽", "Zalgo ḩ̸̛",
    "Größe straße", "漢字 かな", "line\u2028separator", "\ufeffmark", "‮reversed", "$(rm -rf /)",
    "../../etc/passwd", "%s%n",
)  # fmt: skip
