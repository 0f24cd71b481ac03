"""Whether there is what a camera needs: QtMultimedia comes with an extra and is not imported before it is wanted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLoggingCategory

_CHATTER: Final = "qt.multimedia.*=false"


def supported() -> bool:
    """Say whether QtMultimedia is there and can be loaded."""
    # Which optional libraries of the system it tries and does not find is nobody's concern.
    QLoggingCategory.setFilterRules(_CHATTER)
    try:
        import PySide6.QtMultimedia  # noqa: F401 — the question is whether it can be
    except ImportError:
        return False
    return True
