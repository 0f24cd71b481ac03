"""The same tasks from a terminal; see `vein-tracker --help`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from vein_tracker.cli import terminal
from vein_tracker.cli.arguments import Arguments, Refused, parse
from vein_tracker.errors import NO_DISPLAY, VeinTrackerError

DONE, REFUSED, INTERRUPTED = 0, 2, 130
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowRequest:
    """What window is wanted. `library` None: the last one, else the welcome page.

    `demo`: the demo library, made anew where `reset`; `or_screenshots`: without a display make it all the
    same, print its table and write screenshots.
    """

    library: Path | None = None
    demo: bool = False
    reset: bool = False
    or_screenshots: bool = False


OpenWindow = Callable[[WindowRequest], int]


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Say whether a window can be shown: always but on a Linux without X11, Wayland or a chosen Qt platform."""
    return not platform.startswith("linux") or any(environment.get(name) for name in _DISPLAYS)


def main(open_window: OpenWindow, arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; `open_window` opens the app."""
    terminal.prepare()
    status = DONE
    try:
        try:
            given = parse(sys.argv[1:] if arguments is None else arguments)
            status = _COMMANDS[given.command](given, open_window)
        finally:
            terminal.flush()  # --help and --version come by here, too
    except (Refused, VeinTrackerError) as refusal:
        terminal.complain(str(refusal))
        status = REFUSED
    except KeyboardInterrupt:
        status = INTERRUPTED
    except BrokenPipeError:
        pass  # whoever read our output has left, which is their right
    return status


def _open(given: Arguments, open_window: OpenWindow) -> int:
    request = WindowRequest(
        library=given.library,
        demo=given.command == "demo",
        reset=given.reset,
        or_screenshots=given.or_screenshots,
    )
    if not request.or_screenshots and not has_display(os.environ, sys.platform):
        terminal.complain(str(NO_DISPLAY))
        return REFUSED
    return open_window(request)


def _measure(given: Arguments, _: OpenWindow) -> int:
    from vein_tracker.cli import measure_command  # numpy and OpenCV: only where they are needed

    return REFUSED if measure_command.run(given) else DONE


def _compare(given: Arguments, _: OpenWindow) -> int:
    from vein_tracker.cli import compare_command

    return REFUSED if compare_command.run(given) else DONE


def _marker_sheet(given: Arguments, _: OpenWindow) -> int:
    from vein_tracker.tasks.marker_sheet import write_marker_sheet

    path = given.paths[0]
    try:
        write_marker_sheet(Path(path))
    except VeinTrackerError as error:
        terminal.complain(f"{path}: {error}")
        return REFUSED
    return DONE


_COMMANDS: Mapping[str, Callable[[Arguments, OpenWindow], int]] = {
    "open": _open,
    "demo": _open,
    "measure": _measure,
    "compare": _compare,
    "marker-sheet": _marker_sheet,
}
