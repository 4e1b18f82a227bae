"""Which backups are made, and which stay."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.document.small import SMALL, Owner

from charthouse.document.backups import back_up, folder_of, kept
from charthouse.document.document import Document

NOW = datetime(2027, 6, 15, 12, tzinfo=UTC)


def test_two_days_whole_then_days_weeks_and_months() -> None:
    moments = [NOW - timedelta(minutes=30 * n) for n in range(48 * 500)]
    keep = kept(moments, NOW)
    ages = sorted((NOW - moment).days for moment in keep)
    assert ages.count(0) == ages.count(1) == 48
    assert len(keep) == 97 + 12 + 10 + 9
    assert 300 < ages[-1] < 400


def test_the_newest_of_a_day_stays() -> None:
    day = NOW - timedelta(days=5)
    moments = [day.replace(hour=hour) for hour in range(24)]
    assert kept(moments, NOW) == {day.replace(hour=23)}


def test_few_backups_all_stay_whatever_their_age() -> None:
    moments = {NOW - timedelta(days=n) for n in (3, 30, 100, 200)}
    assert kept(moments, NOW) == moments
    assert kept([], NOW) == set()


def edited(plan: Document, name: str) -> None:
    with plan.edit("Add") as session:
        session.add(Owner(name=name))


def test_before_the_first_write_of_an_opening_the_plan_is_backed_up(tmp_path: Path) -> None:
    path = tmp_path / "small.charthouse"
    with Document.create(path, model=SMALL) as plan:
        edited(plan, "first")
        assert not folder_of(plan.plan_id).exists(), "there was nothing to keep"
    with Document.open(path, model=SMALL) as plan:
        edited(plan, "second")
        (backup,) = folder_of(plan.plan_id).iterdir()
    with Document.open(backup, read_only=True, model=SMALL) as old:
        assert old.rows("SELECT name FROM owner") == [("first",)]
        assert old.undo_label == "Add"


def test_a_plan_that_did_not_change_is_not_backed_up_again(tmp_path: Path) -> None:
    with Document.create(tmp_path / "small.charthouse", model=SMALL) as plan:
        edited(plan, "first")
        assert plan.back_up() is not None
        assert plan.back_up() is None
        edited(plan, "second")
        again = back_up(plan.connection, plan.plan_id, NOW)
        assert again is not None
        assert again.stat().st_mode & 0o077 in (0, 0o044)
