"""Which tables and which version of them a plan file holds. Light to import: the tables load when asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from charthouse.document.journal.upcast import Upcaster, new_columns

if TYPE_CHECKING:
    from sqlalchemy import MetaData

APPLICATION_ID: Final = 0x43485453  # "CHTS", in the header of every plan file
VERSIONS: Final = Path(__file__).parent / "migrations" / "versions"


@dataclass(frozen=True, slots=True)
class PlanModel:
    """A version of the plan's tables. The app has one; tests make others."""

    version: int
    min_reader: int
    metadata: Callable[[], MetaData]
    revisions: Mapping[int, str]  # the alembic revision of every version up to this one
    versions: Path = VERSIONS  # where the revisions stand
    upcasters: Mapping[int, Upcaster] = field(default_factory=dict)


def _plan_metadata() -> MetaData:
    from charthouse.domain.schema import metadata

    return metadata


PLAN: Final = PlanModel(
    version=3, min_reader=3, metadata=_plan_metadata, revisions={1: "0001", 2: "0002", 3: "0003"},
    upcasters={2: new_columns({"plan": frozenset({"price_base_year"})})},
)  # fmt: skip
