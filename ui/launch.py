"""The command's entry: imports no Qt itself, so that commands without a window start fast."""

from __future__ import annotations

import sys

from vein_tracker import cli


def _open_window() -> int:
    return 0


def main() -> int:
    """Run the `vein-tracker` command."""
    return cli.main(_open_window)


if __name__ == "__main__":
    sys.exit(main())
