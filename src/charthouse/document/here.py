"""Who sits here, at which machine: what steps and the writer's lock are signed with."""

from __future__ import annotations

import getpass
import platform


def user() -> str:
    """The name of the account, or "unknown" where the system has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"


def device() -> str:
    """The name of the machine."""
    return platform.node() or "unknown"
