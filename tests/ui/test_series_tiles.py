"""Which photo of a series is looked at first, and what the tiles of all of them say."""

from __future__ import annotations

from dataclasses import replace

from tests.ui.test_judgement import AREA, BASELINE, PATIENT, later, shown
from tests.ui.test_series_words import astray
from tests.ui.window.course import BLURRED, compared, measured
from ui.format import advice
from ui.pages.series import first_shown, neighbour, tiles_of
from vein_tracker.model.records import Moment, View
from vein_tracker.model.results import Reason
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.trend import SeriesPhoto, trend


def series(*photos: SeriesPhoto) -> AreaSheet:
    view = View(area_id=AREA.id, baseline_id=BASELINE.photo.id)
    return AreaSheet(
        patient=PATIENT,
        consents=(),
        area=AREA,
        views=(view,),
        view=view,
        photos=photos,
        points=trend(photos),
        area_sessions=(),
        treated=(),
        sessions=(),
    )


def test_the_latest_comparable_photo_is_shown_first() -> None:
    good, blurred = later(compared(8.4, 1.4)), shown(30, measured(1), BLURRED, baseline=BASELINE)

    assert first_shown(series(BASELINE, good, blurred)) is good
    assert first_shown(series(BASELINE, blurred)) is blurred
    assert first_shown(series(BASELINE)) is BASELINE
    assert first_shown(series()) is None


def test_tiles_say_how_long_after_and_how_much() -> None:
    good, blurred = later(compared(8.4, 1.4)), shown(30, measured(1), BLURRED, baseline=BASELINE)

    tiles = tiles_of(series(BASELINE, good, blurred), {})

    assert [(tile.title, tile.caption) for tile in tiles] == [
        ("Baseline", "9 Feb · 8.4\u00a0%"),
        ("+26 wk", "1.4\u00a0%"),
        ("+30 wk", "not comparable"),
    ]
    assert tiles[2].caution == "Different sharpness"
    assert [tile.in_curve for tile in tiles] == [True, True, False]


def test_a_tile_tells_why_its_photo_is_out_of_the_curve_or_hollow() -> None:
    both = replace(BLURRED, reasons=(Reason.SHARPNESS, Reason.OVERLAP))
    photos = (
        BASELINE,
        later(compared(8.4, 1.4)),
        later(both),
        later(compared(8.4, 1.4), healing=1),
        shown(26, measured(1), baseline=BASELINE, moment=Moment.STRAIGHT_AFTER),
    )

    plain, good, blurred, early, straight_after = tiles_of(series(*photos), {})

    assert plain.detail == good.detail == ""
    assert blurred.detail == f"{advice(Reason.SHARPNESS)} {advice(Reason.OVERLAP)}"
    first, *told = blurred.tip().splitlines()
    assert first.endswith("not comparable, Different sharpness")
    assert " ".join(told) == blurred.detail
    assert max(len(line) for line in told) <= 80
    assert "can be judged from" in early.detail
    assert "stays out of the curve" in straight_after.detail


def test_a_tile_tells_what_a_photo_that_does_not_fit_disagrees_with() -> None:
    (_, tile) = tiles_of(series(BASELINE, astray()), {})

    assert tile.caution == "Does not fit"
    assert "photo of 12 Mar 2026" in tile.detail


def test_neighbours_end_at_the_ends() -> None:
    good = later(compared(8.4, 1.4))
    both = series(BASELINE, good)

    assert neighbour(both, BASELINE.photo.id, 1) == good.photo.id
    assert neighbour(both, BASELINE.photo.id, -1) is None
    assert neighbour(both, good.photo.id, 1) is None
