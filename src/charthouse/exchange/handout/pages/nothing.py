"""The one page of a handout that has nothing to tell yet."""

from __future__ import annotations

from charthouse.exchange.handout.flow import Flow, Opening, Press
from charthouse.exchange.handout.sheet import Sheet
from charthouse.exchange.handout.text.style import BODY


def nothing_page(press: Press, titles: str) -> list[Sheet]:
    """`titles`: the pages that were asked for, in words."""
    title = press.say("Handout")
    flow = Flow(press, Opening("nothing", title, title, press.say("There is nothing to print yet")))
    flow.text(press.say("The plan holds no data for: {pages}.", pages=titles), BODY)
    return flow.finish()
