"""Every page, dialog and state of the window: walked by tests, rendered by `make screenshots`.

A new page or dialog gets a line in `pages` or `dialogs`; a test fails where a dialog of ui/ is shown by no scene.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.scenes.dialogs import DIALOGS
from tests.scenes.pages import PAGES
from tests.scenes.stage import Cast, Stage

SCENES: dict[str, Callable[[Stage], None]] = {**PAGES, **DIALOGS}
"""What leads to each state from the page of today, by its name."""

__all__ = ["DIALOGS", "PAGES", "SCENES", "Cast", "Stage"]
