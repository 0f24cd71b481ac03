"""Create, open, lock and close a library: the one object that tasks are given."""

from __future__ import annotations

from pathlib import Path


class Library:
    """An open library; every call belongs on the one library thread."""

    folder: Path
