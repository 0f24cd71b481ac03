"""Prints the table of speed and memory."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QApplication

from tests.bench import camera, event_loop, frames, imaging, lists, pages, review, start
from tests.bench.table import Row, print_rows

PARTS: dict[str, Callable[[], Iterable[Row]]] = {
    "imaging": imaging.rows,
    "start": start.rows,
    "frames": frames.rows,
    "lists": lists.rows,
    "pages": pages.rows,
    "event_loop": event_loop.rows,
    "camera": camera.rows,
    "review": review.rows,
}


def main() -> None:
    """Print all parts, or those that are named."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="which parts; all without any")
    chosen = parser.parse_args().parts or list(PARTS)
    application = QApplication([])
    for part in chosen:
        print_rows(PARTS[part]())
    application.quit()


if __name__ == "__main__":
    main()
