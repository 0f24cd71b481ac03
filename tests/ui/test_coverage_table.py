"""The table for a terminal says of each photo what the window says, in aligned columns."""

from __future__ import annotations

from tests.ui.test_judgement import AREA, BASELINE, PATIENT, shown
from tests.ui.window.course import BLURRED, compared, measured
from ui.format.coverage_table import coverage_table
from vein_tracker.model.records import Moment
from vein_tracker.tasks.overview import OverviewRow
from vein_tracker.tasks.trend import SeriesPhoto


def lines(*photos: SeriesPhoto) -> list[str]:
    """Return the table's lines without its no-break spaces."""
    rows = [OverviewRow(patient=PATIENT, area=AREA, shown=photo) for photo in photos]
    return coverage_table(rows).replace("\u00a0", " ").splitlines()


def test_every_photo_has_its_line_under_the_headings() -> None:
    first = shown(0, measured(8.0), moment=Moment.BEFORE)
    head, *rest = lines(first, shown(20, measured(2.0), compared(8.0, 2.0), baseline=first))

    assert [line.index("Left cheek") for line in rest] == [head.index("Area")] * 2
    assert rest[0].startswith("Marsh")
    assert "9 Feb 2026" in rest[0]
    assert "8.00 %" in rest[0]
    assert "−75 % (" in rest[1]


def test_a_photo_that_claims_nothing_says_why() -> None:
    said = lines(
        shown(1, measured(8.0), moment=Moment.STRAIGHT_AFTER),
        shown(2),
        shown(20, measured(2.0), BLURRED, baseline=BASELINE),
    )

    assert said[1].endswith("Straight after treatment")
    assert said[2].endswith("Not measured")
    assert said[3].endswith("Not comparable: Different sharpness")
