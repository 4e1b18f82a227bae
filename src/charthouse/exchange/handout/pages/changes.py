"""What changed since a checkpoint, by what a board asks about first: what it was, struck through, and what it is.

An order that changed and nothing else is left out: nobody decided on it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from charthouse.document.queries.changes import Changes
from charthouse.document.queries.compare import ItemChange, What
from charthouse.document.queries.handout import HandoutInput
from charthouse.document.queries.scorecard import MeasureRow
from charthouse.domain.counting import listed, plural
from charthouse.domain.sentences import Sentence, quoted
from charthouse.exchange.handout.blocks.mark import marked
from charthouse.exchange.handout.blocks.marked_words import differing
from charthouse.exchange.handout.blocks.rows import Cell, Column, Row, Text
from charthouse.exchange.handout.blocks.table import Table
from charthouse.exchange.handout.contents import TITLES
from charthouse.exchange.handout.figures import NO_BREAK
from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.measures import MeasureFigures
from charthouse.exchange.handout.pages.change_lines import ChangeLine, Part, change_lines
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.text.style import ASIDE, LABEL, NAME, SMALL, Style
from charthouse.exchange.wording import Wording, phrase

_SHARES = ((0.0, 0.32), (0.34, 0.12), (0.48, 0.24), (0.75, 0.245))
_HANG = 34.0
_MOST = 4  # kinds of changes that the headline names
_PAGES = {
    "vision": phrase("vision and plan"),
    "swot": phrase("SWOT and TOWS"),
    "map": phrase("strategy map"),
    "objectives": phrase("objectives and initiatives"),
    "scorecard": phrase("measures, targets and readings"),
    "resources": phrase("resources"),
    "people": phrase("people and units"),
}
_STATUS = phrase("Status of measures")
_LEGEND = phrase("Struck through: what it was. Bold or underlined: what it is.")
_NEW = SMALL.semibold()
Standing = tuple[MeasureRow, MeasureRow]  # a measure then and now


def changes_page(pack: HandoutInput, press: Press) -> list[Sheet]:
    """No sheets where no checkpoint was chosen or nothing changed since."""
    changes = pack.changes
    found = _told(changes) if changes is not None else {}
    if changes is None or not found:
        return []
    words, say, title = press.words, press.say, press.say(TITLES["changes"])
    lines = change_lines(pack, [item for items in found.values() for item in items], words)
    standing = _standing(changes, pack)
    if not (lines or standing):
        return []
    moment = say(quoted(changes.called)) if changes.called else say("an earlier moment")
    dated = changes.day is not None and not changes.called  # a name says more than the day on which it was given
    kicker = say("What changed · since {day}", day=changes.day) if dated else title
    flow = Flow(press, Opening("changes", title, kicker, _headline(lines, standing, moment, words)))
    width = press.frame.width
    titles = say("Item"), say("What"), say("It was"), say("It is")
    columns = [Column(name, start * width, share * width) for name, (start, share) in zip(titles, _SHARES, strict=True)]
    currency = pack.report.scorecard.plan.currency
    flow.text(" ".join(filter(None, (say(_LEGEND), _rest(found, words)))), ASIDE)
    flow.y += 6
    Table(flow, columns, named=False).run((*_statuses(standing, currency, words), *_rows(lines, words)))
    return flow.finish()


def _told(changes: Changes) -> Mapping[str, list[ItemChange]]:
    """What there is to tell, by page."""
    kept = {
        page.page: [one for one in page.items if one.what is not What.MOVED or one.moved_from != one.moved_to]
        for page in changes.found.pages
        if page.page in _PAGES
    }
    return {page: items for page, items in kept.items() if items}


def _standing(changes: Changes, pack: HandoutInput) -> list[Standing]:
    """The measures that stand otherwise than they did."""
    pairs = [(changes.measures.get(row.id, row), row) for row in pack.report.scorecard.rows]
    return [(then, now) for then, now in pairs if then.state.status is not now.state.status]


def _headline(
    lines: Mapping[Part, Sequence[ChangeLine]], standing: Sequence[Standing], moment: str, words: Wording
) -> str:
    """Since “Board”: 2 measures changed status, 3 targets moved. Of many kinds of changes the first ones."""
    targets, money, texts = (_sides(lines.get(part, ())) for part in (Part.TARGETS, Part.MONEY, Part.WORDING))
    fates = Counter(line.fate for line in lines.get(Part.ITEMS, ()))
    counts = (
        (phrase("{things} changed status"), len(standing), plural(len(standing), "measure")),
        (phrase("{things} moved"), targets, plural(targets, "target")),
        (phrase("{things} added"), fates[What.ADDED], plural(fates[What.ADDED], "item")),
        (phrase("{things} removed"), fates[What.REMOVED], plural(fates[What.REMOVED], "item")),
        (phrase("{things} moved"), fates[What.CHANGED], plural(fates[What.CHANGED], "item")),
        (phrase("{things} changed"), money, plural(money, "amount")),
        (phrase("{things} reworded"), texts, plural(texts, "text")),
    )
    told = [words.say(template, things=_held(counted, words)) for template, number, counted in counts if number]
    told = told[:_MOST] or [_held(plural(sum(map(len, lines.values())), "change"), words)]
    return words.say("Since {moment}: {changes}", moment=moment, changes=listed(told))


def _sides(lines: Sequence[ChangeLine]) -> int:
    """How many things differ."""
    return len({(line.code, line.name, line.kind, line.what) for line in lines})


def _held(counted: Sentence, words: Wording) -> str:
    """A number and its noun on one line."""
    return words.say(counted).replace(" ", NO_BREAK)


def _statuses(standing: Sequence[Standing], currency: str, words: Wording) -> Iterator[Row]:
    if standing:
        yield _section(words.say(_STATUS))
    for then, now in standing:
        before, after = (MeasureFigures(row, words, currency) for row in (then, now))
        values = words.onward(after.with_unit(after.now), before.now)
        item = (
            Text(now.definition.name, NAME, label=now.code, hang=_HANG),
            Text(values if before.now != after.now else "", ASIDE, under=True),
        )
        marks = (marked(row.state.status, words) for row in (then, now))
        yield Row((item, (Text(words.say("Status"), SMALL),), *marks), rule=True, own=now.code)


def _rows(lines: Mapping[Part, Sequence[ChangeLine]], words: Wording) -> Iterator[Row]:
    """Lines of one item follow each other below its name."""
    for part, found in lines.items():
        title = words.say(part.value)
        yield _section(title)
        for _, group in groupby(found, key=lambda line: (line.code, line.name, line.kind)):
            of_one = list(group)
            for place, line in enumerate(of_one):
                called = _called(line, alone=len(of_one) == 1)[place : place + 1 + (len(of_one) == 1)]
                cells = (called or None, (Text(line.what, _what(line)),), *_values(line))
                own = line.code or line.name
                yield Row(cells, 1.0 if place else 3.0, 2.0, rule=not place, trail=title, own=own)


def _section(title: str) -> Row:
    return Row(((Text(title, LABEL),),), 8, 2, keep=True)


def _called(line: ChangeLine, *, alone: bool) -> tuple[Text, Text]:
    """Name and kind of an item; the kind stands in the next row unless the item has but this one."""
    name = {What.ADDED: NAME.underlined(), What.REMOVED: NAME.grey().struck()}.get(line.fate, NAME)
    hang = _HANG if line.code else 0.0
    return Text(line.name, name, label=line.code, hang=hang), Text(
        line.kind, ASIDE, 0.0 if alone else hang, under=alone
    )


def _what(line: ChangeLine) -> Style:
    return SMALL if line.fate is What.CHANGED else _NEW


def _values(line: ChangeLine) -> tuple[Cell, Cell]:
    """Before and after: a text word by word, a value as a whole; what an item that came or went says is plain."""
    if line.fate is not What.CHANGED:
        return (Text(line.before, ASIDE),), (Text(line.after, SMALL),)
    if line.worded:
        gone, come = differing(line.before, line.after)
        return (
            (Text(line.before, ASIDE, marks=gone, marked=ASIDE.struck()),),
            (Text(line.after, SMALL, marks=come, marked=SMALL.underlined()),),
        )
    return (Text(line.before, ASIDE.struck()),), (Text(line.after, _NEW, tail=line.difference),)


def _rest(found: Mapping[str, list[ItemChange]], words: Wording) -> str:
    same = "; ".join(words.say(title) for page, title in _PAGES.items() if page not in found)
    return words.say("Nothing changed in {pages}.", pages=same) if same else ""
