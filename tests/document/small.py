"""A small plan model for tests of the journal: a tree, cascades, cleared links, every type of cell."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from sqlalchemy import ForeignKey, MetaData, String
from sqlalchemy.orm import Mapped, mapped_column

from charthouse.document.model import PlanModel
from charthouse.domain.base import NAMING, QUIET, Base, Row, tree, words


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class SmallRow(Row, kw_only=True):
    __abstract__ = True
    metadata = MetaData(naming_convention=NAMING)
    registry = Base.registry


class Owner(SmallRow, kw_only=True):
    __tablename__ = "owner"
    name: Mapped[str] = mapped_column(String(500), default="")


class Node(SmallRow, kw_only=True):
    __tablename__ = "node"
    __table_args__ = {"info": tree("parent", "position")}  # noqa: RUF012

    parent: Mapped[str | None] = mapped_column(ForeignKey("node.id", ondelete="CASCADE"), default=None)
    position: Mapped[str] = mapped_column(default="m", info=QUIET)
    title: Mapped[str] = mapped_column(String(500), default="")
    weight: Mapped[float | None] = mapped_column(default=None)
    count: Mapped[int] = mapped_column(default=0)
    flag: Mapped[bool] = mapped_column(default=False)
    due: Mapped[date | None] = mapped_column(default=None)
    colour: Mapped[Colour] = mapped_column(words(Colour), default=Colour.RED)
    image: Mapped[bytes | None] = mapped_column(default=None)
    owner: Mapped[str | None] = mapped_column(ForeignKey("owner.id", ondelete="SET NULL"), default=None)


class Leaf(SmallRow, kw_only=True):
    __tablename__ = "leaf"
    node: Mapped[str] = mapped_column(ForeignKey("node.id", ondelete="CASCADE"))
    number: Mapped[float | None] = mapped_column(default=None)
    text: Mapped[str] = mapped_column(default="")


SMALL = PlanModel(version=1, min_reader=1, metadata=lambda: SmallRow.metadata, revisions={1: "0001"})
