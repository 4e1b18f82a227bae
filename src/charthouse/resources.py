"""Where the packaged files are: fonts, icons, templates, the sample plan.

Every layer may ask; this module imports nothing of Charthouse. It exists because the files lie in two places: inside
the package once a wheel is installed, beside `src` in a checkout.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    """The folder of all resources; the packaged one wins, so that an installed app never reads a checkout."""
    here = Path(__file__).resolve()
    packaged = here.parent / "resources"
    return packaged if packaged.is_dir() else here.parents[2] / "resources"


def resource_path(*parts: str) -> Path:
    """The path of a packaged file or folder, named by its parts: `resource_path("icons", "star.svg")`.

    The path is not checked: a missing resource is a fault of the build, and opening it says so.
    """
    return _root().joinpath(*parts)
