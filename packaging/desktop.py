"""The app in the desktop of one user: a menu entry, an icon, and plan files that open by a double click.

Freedesktop files in the user's own data folder; nothing here needs root, and `remove` takes all of it away again.
Only the standard library is used. Called by `dev.py install` and `dev.py uninstall`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

MIME = "application/x-charthouse"
_ICON = "application-x-charthouse"

_ENTRY = """[Desktop Entry]
Type=Application
Version=1.1
Name=Charthouse
GenericName=Strategic planning
Comment=Strategic planning workshops on a laptop: one plan, one file, no network
Exec={command} %f
TryExec={python}
Icon=charthouse
Terminal=false
Categories=Office;ProjectManagement;
Keywords=strategy;plan;SWOT;objectives;scorecard;workshop;
MimeType={mime};
StartupNotify=true
StartupWMClass=charthouse
"""

# A plan is an SQLite file whose header says CHTS, 68 bytes from its start: it is known whatever it is called.
_TYPE = f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{MIME}">
    <comment>Charthouse plan</comment>
    <sub-class-of type="application/vnd.sqlite3"/>
    <icon name="{_ICON}"/>
    <magic priority="80">
      <match type="string" offset="0" value="SQLite format 3">
        <match type="string" offset="68" value="CHTS"/>
      </match>
    </magic>
    <glob pattern="*.charthouse"/>
  </mime-type>
</mime-info>
"""


def data_folder(variables: Mapping[str, str]) -> Path:
    """Where this user's desktop looks for applications, icons and types."""
    given = variables.get("XDG_DATA_HOME", "")
    return Path(given) if given.startswith("/") else Path.home() / ".local" / "share"


def files(data: Path, python: Path, icon: bytes) -> dict[Path, bytes]:
    """Every file of the installation with its content."""
    entry = _ENTRY.format(command=f"{quoted(python)} -m charthouse", python=escaped(str(python)), mime=MIME)
    icons = data / "icons" / "hicolor" / "scalable"
    return {
        data / "applications" / "charthouse.desktop": entry.encode(),
        data / "mime" / "packages" / "charthouse.xml": _TYPE.encode(),
        icons / "apps" / "charthouse.svg": icon,
        icons / "mimetypes" / f"{_ICON}.svg": icon,
    }


def put(data: Path, python: Path, icon: bytes) -> list[Path]:
    """Write the files and tell the desktop; gives their paths."""
    made = files(data, python, icon)
    for path, content in made.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    tell(data)
    return list(made)


def remove(data: Path) -> list[Path]:
    """Take away what `put` wrote; gives what was there."""
    found = [path for path in files(data, Path("python"), b"") if path.exists()]
    for path in found:
        path.unlink()
    if found:
        tell(data)
    return found


def tell(data: Path) -> None:
    """Let the desktop read its folders again, as far as it has the tools for that; without them it does so later."""
    for tool, folder in (
        ("update-mime-database", data / "mime"),
        ("update-desktop-database", data / "applications"),
        ("gtk-update-icon-cache", data / "icons" / "hicolor"),
    ):
        options = ["--quiet", "--force", "--ignore-theme-index"] if tool.startswith("gtk") else []
        if shutil.which(tool) and folder.is_dir():
            subprocess.run(
                [tool, *options, str(folder)], check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )


def quoted(path: Path) -> str:
    """A program's path in an Exec line: in quotes, and escaped as the Desktop Entry Specification wants it."""
    inner = os.fspath(path).replace("%", "%%")
    for sign in ("\\", '"', "`", "$"):
        inner = inner.replace(sign, f"\\{sign}")
    return escaped(f'"{inner}"')


def escaped(value: str) -> str:
    """A value of a desktop file."""
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
