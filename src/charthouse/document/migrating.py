"""Brings an older plan to this version's tables, on a copy, verified, before it takes the place of the file."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from charthouse.document.model import PlanModel


def migrate_file(path: Path, version: int, model: PlanModel) -> None:
    raise NotImplementedError


def migrated_in_memory(path: Path, version: int, model: PlanModel) -> sqlite3.Connection:
    raise NotImplementedError


def build_version(connection: sqlite3.Connection, version: int, model: PlanModel) -> None:
    raise NotImplementedError
