"""The command's entry: imports no Qt itself, so that commands without a window start fast."""

from __future__ import annotations

import gc
import os
import sys
from types import ModuleType

from vein_tracker import cli
from vein_tracker.cli import WindowRequest, has_display


def _open_window(request: WindowRequest) -> int:
    if request.or_screenshots and not has_display(os.environ, sys.platform):
        from ui import showcase

        return showcase.run(request)
    status: int = import_app().run(request)
    return status


def import_app() -> ModuleType:
    """Import Qt and the window, only where one is wanted.

    Nothing that is imported is thrown away: looking through it again and again costs a twentieth of the start.
    """
    gc.disable()
    from ui import app

    gc.freeze()
    gc.enable()
    return app


def main() -> int:
    """Run the `vein-tracker` command."""
    return cli.main(_open_window)


if __name__ == "__main__":
    sys.exit(main())
