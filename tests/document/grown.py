"""The small model one version on: what migrations are tried with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from sqlalchemy import ForeignKey, MetaData, String
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column
from tests.document.small import Colour

from charthouse.document.journal.step import Change, Values
from charthouse.document.model import PlanModel
from charthouse.domain.base import NAMING, QUIET, make_strict, tree, words
from charthouse.domain.ids import ID_LENGTH


class GrownBase(MappedAsDataclass, DeclarativeBase, kw_only=True):
    metadata = MetaData(naming_convention=NAMING)


class Owner(GrownBase, kw_only=True):
    __tablename__ = "owner"
    id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    name: Mapped[str] = mapped_column(String(500), default="")


class Node(GrownBase, kw_only=True):
    __tablename__ = "node"
    __table_args__ = {"info": tree("parent", "position")}  # noqa: RUF012

    id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    parent: Mapped[str | None] = mapped_column(ForeignKey("node.id", ondelete="CASCADE"), default=None)
    position: Mapped[str] = mapped_column(default="m", info=QUIET)
    title: Mapped[str] = mapped_column(String(500), default="")
    weight: Mapped[float | None] = mapped_column(default=None)
    tally: Mapped[int] = mapped_column(default=0)
    note: Mapped[str] = mapped_column(default="")
    due: Mapped[date | None] = mapped_column(default=None)
    colour: Mapped[Colour] = mapped_column(words(Colour), default=Colour.RED)
    image: Mapped[bytes | None] = mapped_column(default=None)
    owner: Mapped[str | None] = mapped_column(ForeignKey("owner.id", ondelete="SET NULL"), default=None)


class Blade(GrownBase, kw_only=True):
    __tablename__ = "blade"
    id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    node: Mapped[str] = mapped_column(ForeignKey("node.id", ondelete="CASCADE"))
    number: Mapped[float | None] = mapped_column(default=None)
    text: Mapped[str] = mapped_column(default="")


for _table in GrownBase.metadata.sorted_tables:
    make_strict(_table)


def from_1(change: Change) -> Change | None:
    """A change of version 1 in the names of version 2."""
    if change.table == "leaf":
        return replace(change, table="blade")
    if change.table != "node":
        return change
    whole = change.before is None or change.after is None
    before, after = _node(change.before, whole=whole), _node(change.after, whole=whole)
    return replace(change, before=before, after=after) if before or after else None


def _node(values: Values | None, *, whole: bool) -> Values | None:
    if values is None:
        return None
    renamed = {"tally" if name == "count" else name: value for name, value in values.items() if name != "flag"}
    return {**renamed, "note": "none yet"} if whole else renamed


GROWN = PlanModel(
    version=2, min_reader=2, metadata=lambda: GrownBase.metadata, revisions={1: "0001", 2: "0002"},
    versions=Path(__file__).parent / "revisions", upcasters={1: from_1},
)  # fmt: skip
