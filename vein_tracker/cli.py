"""The same tasks from a terminal; see `vein-tracker --help`."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence

from vein_tracker import __version__


def main(open_window: Callable[[], int], arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; `open_window` opens the app."""
    parser = argparse.ArgumentParser(prog="vein-tracker")
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.parse_args(arguments)
    return open_window()
