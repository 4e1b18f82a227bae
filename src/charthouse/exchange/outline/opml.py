"""Goals and objectives as OPML 2.0, the format of outliners, and back: one `outline` each, its description as `_note`.

Everything else of a plan has no place there; `left_out` counts it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from charthouse.document.queries.content import nest
from charthouse.document.queries.content_rows import Objective, PlanContent, RowId
from charthouse.domain import text
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import said
from charthouse.exchange.outline.left_out import objective_rows, plan_rows
from charthouse.exchange.outline.limits import bearable
from charthouse.exchange.outline.stratml_read import Outline
from charthouse.exchange.outline.stratml_tree import Node, parse, written
from charthouse.exchange.reading.raw import MAX_ROWS

_ROOT = "opml"
_MAX_NODES = 4 * MAX_ROWS  # entries without a text are none, and heads hold more


def write_opml(content: PlanContent) -> bytes:
    """The objective tree as an OPML document."""
    body = Node("body")
    waiting = [(body, goal) for goal in reversed(content.goals)]
    while waiting:
        above, objective = waiting.pop()
        node = Node("outline", {"text": objective.title})
        if objective.description:
            node.attributes["_note"] = objective.description
        above.parts.append(node)
        waiting.extend((node, below) for below in reversed(objective.objectives))
    head = Node("head", parts=[Node("title", parts=[content.title])])
    return written(Node(_ROOT, {"version": "2.0"}, parts=[head, body]), "")


def left_out(content: PlanContent) -> Counter[str]:
    """What a plan holds that OPML has no place for, by noun."""
    return plan_rows(content) + objective_rows(content)


def read_opml(data: bytes) -> Outline:
    """The outline as goals and objectives. Raises Refused, in one sentence, where it is none."""
    root = parse(data, _MAX_NODES)
    if root.name != _ROOT:
        raise Refused("This is not an OPML outline: it begins with “{name}”.", name=root.name[:40])
    title = next((node.text for node in root.walk() if node.name == "title"), "")
    warnings: Counter[str] = Counter()
    goals = nest(bearable(_objectives(root, warnings)))
    if not goals:
        raise Refused("The outline is empty.")
    return Outline(PlanContent(title=text.title(title), goals=goals), warnings)


def _objectives(root: Node, warnings: Counter[str]) -> Iterator[tuple[RowId | None, Objective]]:
    """Every entry with the id of the one above it; one that says nothing hands what is below it upwards."""
    bodies = [node for node in root.children if node.name == "body"]
    waiting: list[tuple[RowId | None, Node]] = []
    waiting += [(None, child) for body in bodies for child in body.children][::-1]
    count = 0
    while waiting:
        parent, node = waiting.pop()
        words = node.attributes.get("text") or node.attributes.get("title") or ""
        title = text.title(words)
        here = parent
        if node.name != "outline":
            warnings[said("“{name}” is not a part of an outline and is left out", name=node.name[:40])] += 1
            continue
        if title:
            count += 1
            here = RowId(str(count))
            whole = "" if not text.overlong(words, text.TITLE_LIMIT, lines=False) else words
            note = "\n\n".join(filter(None, [whole, node.attributes.get("_note", "")]))
            yield parent, Objective(id=here, title=title, description=text.note(note))
        else:
            warnings[said("An entry without a text is left out")] += 1
        waiting.extend((here, child) for child in reversed(node.children))
