"""What is written on a terminal: refusals a line each, progress where somebody watches, results."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from vein_tracker.errors import FILE_NOT_WRITTEN, VeinTrackerError

if TYPE_CHECKING:
    from vein_tracker.cli.facts import Fact
    from vein_tracker.text import Text

_BAR = 30


def prepare() -> None:
    """Let no name or sentence end the command: what a terminal's encoding lacks is escaped."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:  # closed by whoever started us, or a Windows program without a console
            nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 — open until the end
            setattr(sys, name, nowhere)
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def flush() -> None:
    """Write what waits; where nobody reads any more, leave nothing that Python complains of at exit.

    Raises VeinTrackerError where it cannot be written, as on a disk that is full.
    """
    try:
        with _writing():
            sys.stdout.flush()
    except (BrokenPipeError, VeinTrackerError) as error:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
        if isinstance(error, VeinTrackerError):
            raise


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise VeinTrackerError(FILE_NOT_WRITTEN(reason=error.strerror or str(error))) from error


def complain(sentence: str) -> None:
    """Write one plain line on standard error, whatever a file's name holds."""
    print(_one_line(sentence), file=sys.stderr)


def show_json(facts: Fact) -> None:
    """Write facts on standard output as JSON in plain ASCII: a file's name may be no valid text."""
    with _writing():
        print(json.dumps(facts, indent=2, allow_nan=False))


def show_lines(title: str, lines: Sequence[Text]) -> None:
    """Write a title and a line for each sentence."""
    with _writing():
        print(_one_line(title))
        for line in lines:
            print(f"  {_one_line(str(line))}")


class Progress:
    """A bar on standard error while somebody watches; else nothing."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._watched = sys.stderr.isatty()

    def __call__(self, done: int) -> None:
        """Draw the bar for so many of all that are done."""
        if self._watched:
            filled = _BAR * done // self._total
            bar = "█" * filled + "·" * (_BAR - filled)
            print(f"\r{bar} {done}/{self._total}", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Take the bar away, so that other lines can be written."""
        if self._watched:
            print(f"\r{' ' * (_BAR + 20)}\r", end="", file=sys.stderr, flush=True)


def _one_line(sentence: str) -> str:
    # Unpaired surrogates stand for bytes of a name that are no UTF-8.
    printable = sentence.encode("utf-8", "backslashreplace").decode()
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in printable)
