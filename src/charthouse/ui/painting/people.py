"""Which colour each person of a plan has: the same on every page, and another for everybody while there are enough."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b


class PeopleColours:
    """Places in a list of `count` colours. A person who is in no plan that was told has the one of the own id."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._colours: dict[str, int] = {}

    def tell(self, people: Sequence[str]) -> None:
        """These are the people of the plan, by their ids and in its order: who comes later changes nobody's colour."""
        self._colours.clear()
        free: list[int] = []
        for person in people:
            free = free or list(range(self._count))
            first = self._own(person)
            ways = ((first + step) % self._count for step in range(self._count))
            self._colours[person] = next(colour for colour in ways if colour in free)
            free.remove(self._colours[person])

    def colour_of(self, person: str) -> int:
        """The place of somebody's colour."""
        return self._colours.get(person, self._own(person))

    def _own(self, person: str) -> int:
        return blake2b(person.encode(), digest_size=2).digest()[0] % self._count
