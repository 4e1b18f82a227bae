"""`python -m charthouse` and the `charthouse` command: hands over to the command line."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; returns the exit status."""
    from charthouse.cli import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
