"""A writer that says which steps are durable until it is killed. Run by `test_kill.py`, in a process of its own."""

from __future__ import annotations

import random
import sys

from sqlalchemy import delete, insert, update
from tests.document.small import SMALL, Leaf, Node

from charthouse.document.document import Document


def work(path: str, seed: int) -> None:
    """Edit, undo and redo for ever; after each step print how many steps the file has."""
    chance = random.Random(seed)
    with Document.open(path, model=SMALL) as plan:
        while True:
            move = chance.random()
            if move < 0.2:
                plan.undo()
            elif move < 0.3:
                plan.redo()
            else:
                with plan.edit("Work", join=move < 0.5) as session:
                    node = Node(title=str(move))
                    session.add(node)
                    session.flush()
                    session.execute(insert(Leaf), [{"node": node.id, "text": "x" * 300} for _ in range(20)])
                    session.execute(update(Node).values(count=Node.count + 1))
                    if move > 0.9:
                        session.execute(delete(Node).where(Node.title < str(move)))
            print(len(plan.steps()), flush=True)


if __name__ == "__main__":
    work(sys.argv[1], int(sys.argv[2]))
