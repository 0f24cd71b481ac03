"""The command's entry: imports no Qt itself, so that commands without a window start fast."""

from __future__ import annotations

import os
import sys

from vein_tracker import cli
from vein_tracker.cli import WindowRequest, has_display


def _open_window(request: WindowRequest) -> int:
    if request.or_screenshots and not has_display(os.environ, sys.platform):
        from ui import showcase

        return showcase.run(request)
    from ui import app  # Qt: only where a window is wanted

    return app.run(request)


def main() -> int:
    """Run the `vein-tracker` command."""
    return cli.main(_open_window)


if __name__ == "__main__":
    sys.exit(main())
