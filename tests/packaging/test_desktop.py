"""The app in the desktop: files that other programs read, so they are read here as those do."""

from __future__ import annotations

import configparser
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import desktop
import dev
import pytest
from defusedxml.ElementTree import parse

from charthouse.document import Document

ICON = b"<svg xmlns='http://www.w3.org/2000/svg'/>"
SPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"


def entry(data: Path) -> dict[str, str]:
    parser = configparser.RawConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(data / "applications" / "charthouse.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


def test_the_entry_starts_this_python_with_the_plan(tmp_path: Path) -> None:
    desktop.put(tmp_path, Path("/opt/my apps/bin/python"), ICON)
    told = entry(tmp_path)
    assert shlex.split(told["Exec"]) == ["/opt/my apps/bin/python", "-m", "charthouse", "%f"]
    assert told["MimeType"] == "application/x-charthouse;"
    assert (tmp_path / "icons/hicolor/scalable/apps/charthouse.svg").read_bytes() == ICON


@pytest.mark.parametrize("path", ['/a"b', "/a$b", "/a`b", "/a\\b", "/a%b"])
def test_odd_paths_are_quoted(path: str) -> None:
    value = desktop.quoted(Path(path)).replace("\\\\", "\\")  # as a string of a desktop file is read
    inner = re.sub(r'\\(["`$\\])', r"\1", value[1:-1])  # and then as an argument of Exec
    assert inner.replace("%%", "%") == path


def test_the_type_knows_a_plan_by_its_header(tmp_path: Path) -> None:
    desktop.put(tmp_path, Path("/usr/bin/python3"), ICON)
    root = parse(tmp_path / "mime" / "packages" / "charthouse.xml").getroot()
    plan = tmp_path / "Plan.charthouse"
    Document.create(plan).close()
    header = plan.read_bytes()
    for match in root.iter(f"{SPACE}match"):
        value, offset = match.attrib["value"].encode(), int(match.attrib["offset"])
        assert header[offset : offset + len(value)] == value
    assert [glob.attrib["pattern"] for glob in root.iter(f"{SPACE}glob")] == ["*.charthouse"]


def test_what_was_put_is_taken_away(tmp_path: Path) -> None:
    made = desktop.put(tmp_path, Path("/usr/bin/python3"), ICON)
    assert sorted(desktop.remove(tmp_path)) == sorted(made)
    assert desktop.remove(tmp_path) == []


def test_the_data_folder_is_the_user_s(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert desktop.data_folder({}) == tmp_path / ".local" / "share"
    assert desktop.data_folder({"XDG_DATA_HOME": "/data"}) == Path("/data")
    assert desktop.data_folder({"XDG_DATA_HOME": "data"}) == tmp_path / ".local" / "share"


def test_install_takes_nothing_else() -> None:
    with pytest.raises(dev.SetUpFailed):
        dev.desktop_data(["somewhere"])


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="the validator is not installed")
def test_the_entry_is_valid(tmp_path: Path) -> None:
    desktop.put(tmp_path, Path("/usr/bin/python3"), ICON)
    path = str(tmp_path / "applications" / "charthouse.desktop")
    assert subprocess.run(["desktop-file-validate", path], capture_output=True, text=True, check=False).stdout == ""
