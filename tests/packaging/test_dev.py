"""The set-up script: what it says and does before it hands over, without making an environment."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import dev
import pytest

linux_only = pytest.mark.skipif(not dev.is_linux(), reason="only Linux can be without a screen or Qt's libraries")


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    path = tmp_path / "some.lock"
    path.write_text("one==1\n")
    return path


@pytest.fixture
def installed(tmp_path: Path, lock: Path) -> dev.Environment:
    """An environment as the script leaves it after installing the lock."""
    environment = dev.Environment(tmp_path / "venv")
    environment.python.parent.mkdir(parents=True)
    environment.python.symlink_to(sys.executable)
    environment.stamp.write_text(environment.seal(lock))
    return environment


def test_an_installed_lock_is_not_installed_again(installed: dev.Environment, lock: Path) -> None:
    assert installed.holds(lock)


def test_a_changed_lock_is_installed_again(installed: dev.Environment, lock: Path) -> None:
    lock.write_text("one==2\n")
    assert not installed.holds(lock)


def test_a_removed_python_makes_a_new_environment(installed: dev.Environment, lock: Path) -> None:
    installed.python.unlink()
    assert not installed.holds(lock)


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        (["Plan.charthouse"], True),
        (["--smoke"], True),
        (["plan", "--smoke"], True),
        (["--help"], False),
        (["export", "Plan.charthouse", "--pdf", "plan.pdf"], False),
    ],
)
def test_only_the_window_needs_a_screen(arguments: list[str], window: bool) -> None:
    assert dev.opens_window(arguments) is window


@linux_only
@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_each_way_to_draw_counts_as_a_screen(name: str) -> None:
    assert dev.has_screen({name: "something"})
    assert not dev.has_screen({name: ""})


def test_the_platform_asked_for_is_the_one_probed() -> None:
    assert dev.platform_plugin({"QT_QPA_PLATFORM": "offscreen:configfile=screens.json"}) == "offscreen"
    assert dev.platform_plugin({"DISPLAY": ":0"}) == "xcb"


@linux_only
def test_a_plan_without_a_screen_is_told_how_to_export(
    installed: dev.Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed.stamp.write_text(installed.seal(dev.LOCKS / "run.lock"))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(dev.SetUpFailed, match=r"dev\.py run export 'My plan\.charthouse' --pdf"):
        dev.run(installed, ["My plan.charthouse"])


@linux_only
def test_without_root_the_line_to_run_is_printed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "apt-get").touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    with pytest.raises(dev.SetUpFailed, match="sudo apt-get install -y --no-install-recommends libegl1"):
        dev.debian_packages(["libegl1"], "Qt misses a library.")


@pytest.mark.parametrize(
    ("processors", "arguments", "handed"),
    [
        (1, "", ""),
        (2, "", "--numprocesses 2 --dist loadfile --no-loadscope-reorder"),
        (64, "", "--numprocesses 8 --dist loadfile --no-loadscope-reorder"),
        (2, "tests/domain -k codes", "tests/domain -k codes"),
    ],
)
def test_only_a_whole_run_is_shared_out(
    installed: dev.Environment, monkeypatch: pytest.MonkeyPatch, processors: int, arguments: str, handed: str
) -> None:
    ran: list[list[str]] = []
    for need in ("tools", "require_qt"):
        monkeypatch.setattr(dev, need, lambda *_arguments: None)
    monkeypatch.setattr(dev, "cores", lambda: processors)
    monkeypatch.setattr(dev, "hand_over", lambda _environment, words, _variables: ran.append(words))
    monkeypatch.chdir(dev.ROOT)
    dev.test(installed, arguments.split())
    assert ran == [["-m", "pytest", *handed.split()]]


def test_an_unknown_command_names_the_three() -> None:
    done = subprocess.run([sys.executable, dev.__file__, "fly"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert all(f"dev.py {command}" in done.stdout for command in ("run", "test", "check"))
