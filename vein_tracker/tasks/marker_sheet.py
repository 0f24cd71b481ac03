"""Writes the printable page of scale markers."""

from __future__ import annotations

from pathlib import Path

from vein_tracker.errors import FILE_NOT_WRITTEN, VeinTrackerError
from vein_tracker.imaging.marker_sheet import DOTS_PER_INCH, marker_sheet
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

TITLE = Text("marker_title", QT_TRANSLATE_NOOP("core", "Scale markers, 20 mm"))
RULES = (
    Text(
        "marker_print",
        QT_TRANSLATE_NOOP("core", "Print at 100 %, on matt white paper; never “fit to page”."),
    ),
    Text(
        "marker_measure",
        QT_TRANSLATE_NOOP(
            "core", "Measure the line below with a ruler: if it is not 100 mm, throw the page away."
        ),
    ),
    Text(
        "marker_single_use",
        QT_TRANSLATE_NOOP(
            "core", "Single use: a new sticker for each patient and each session, then throw it away."
        ),
    ),
    Text(
        "marker_flat",
        QT_TRANSLATE_NOOP(
            "core", "Lay it flat on the skin beside the area, in the same plane: not bent, not tilted."
        ),
    ),
    Text(
        "marker_off_veins",
        QT_TRANSLATE_NOOP(
            "core", "Keep it off the veins and off broken skin; its white rim must stay visible."
        ),
    ),
    Text(
        "marker_grey",
        QT_TRANSLATE_NOOP("core", "It gives the scale only: printed paper is no reference for colour."),
    ),
)
LINE = Text("marker_line", QT_TRANSLATE_NOOP("core", "This line is 100 mm long."))
STICKER = Text("marker_sticker", QT_TRANSLATE_NOOP("core", "No. {number} · 20 mm · single use"))


def write_marker_sheet(path: Path) -> None:
    """Write an A4 page as PDF; an existing file is replaced."""
    page = marker_sheet(str(TITLE), [str(rule) for rule in RULES], str(LINE), STICKER.template)
    try:
        page.save(path, format="PDF", resolution=DOTS_PER_INCH, title=str(TITLE))
    except OSError as error:
        raise VeinTrackerError(FILE_NOT_WRITTEN(reason=error.strerror or str(error))) from error
