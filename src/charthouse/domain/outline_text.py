"""Lists and outlines as they stand in other programs' text, on their way into a plan.

Paste and the text imports use it: bullets and numbers of the source are taken off, the plan has codes of its own.
"""

import re
from collections.abc import Iterable

_TAB = 4
_BULLET = re.compile(
    r"""\s*(?:
        [•◦▪▫■□●○‣⁃∙·]\s*           # a sign that is nothing but a bullet
        |[-–—*](?:\s+|$)            # one that may be more, so it needs its blank, or stands alone
        |o\t\s*                     # Word's second level
        |\d{1,3}[.)](?:\s+|$)       # 1.  2)
        |\d{1,2}(?:\.\d{1,2})+(?:[.)]\s+|\t\s*)   # 1.2.  or 1.2 and a tab; "3.5 million" is neither
        |\(?[A-Za-z]\)\s+|\(\d{1,3}\)\s+          # a)  (a)  (1)
    )(?:\[[xX ]?\]\s+|[☐☑☒]\s*)?    # a box to tick
    |\s*[☐☑☒]\s*""",
    re.VERBOSE,
)

_BETWEEN_CELLS = re.compile(r"\s*\t\s*")
_HEADING = re.compile(r" {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*")


def strip_bullets(lines: Iterable[str]) -> list[str]:
    """The texts of a pasted list: without bullet, number or surrounding blanks; blank lines are skipped.

    One mark is taken off each line, and only one followed by a blank: "-5 %" and "3.5 million" stay whole. A line that
    is nothing but a mark is skipped too. The cells of a row stand behind commas.
    """
    texts = (line[match.end() :] if (match := _BULLET.match(line)) else line for line in lines)
    return [_BETWEEN_CELLS.sub(", ", stripped) for text in texts if (stripped := text.strip())]


def indented(text: str) -> list[tuple[int, str]]:
    """The rows of an outline indented by tabs or blanks: (level, text), level 0 outermost, bullets taken off.

    How far a level is indented may differ from place to place; a row is never more than one level below the row before.
    Headings of Markdown stand above the lists below them.
    """
    rows: list[tuple[int, str]] = []
    margins: list[int] = []
    for line in text.splitlines():
        heading = _HEADING.fullmatch(line)
        stripped = strip_bullets([heading[2] if heading else line])
        if not stripped:
            continue
        margin = len(heading[1]) - 7 if heading else _margin(line)
        while margins and margins[-1] >= margin:
            margins.pop()
        rows.append((len(margins), stripped[0]))
        margins.append(margin)
    return rows


def _margin(line: str) -> int:
    """How many columns a line is indented."""
    return len(line[: len(line) - len(line.lstrip())].expandtabs(_TAB))
