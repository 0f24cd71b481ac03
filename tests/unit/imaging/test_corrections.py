"""Veins that a person adds or removes count at once, apart from what was found, and can be taken back."""

from __future__ import annotations

import numpy as np
import pytest

from vein_tracker.imaging.corrections import CorrectedVeins, Origin, apply
from vein_tracker.model.corrections import Stroke, StrokeKind, strokes_key
from vein_tracker.model.results import Interval, Measurement, VeinKind, VeinMap, VeinSegment

SHAPE = (300, 400)
SKIN = 300 * 360


def vein(y: float, width: float, kind: VeinKind = VeinKind.THREAD) -> VeinSegment:
    points = np.column_stack([np.arange(100.0, 700.0), np.full(600, y)])
    return VeinSegment(points=points, widths=np.full(600, width), kind=kind, confidence=0.8)


@pytest.fixture
def veins() -> VeinMap:
    """Two veins across a photo of 800 × 600 at half its size, its left edge no skin."""
    mask, skin = np.zeros(SHAPE, np.uint8), np.full(SHAPE, 255, np.uint8)
    mask[98:102, 50:350] = 255
    mask[196:204, 50:350] = 255
    skin[:, :40] = 0
    thread, reticular = vein(200.0, 8.0), vein(400.0, 16.0, VeinKind.RETICULAR)
    return VeinMap(veins=mask, skin=skin, scale=0.5, segments=(thread, reticular))


@pytest.fixture
def found() -> Measurement:
    coverage = 100 * 12 * 300 / SKIN
    return Measurement(
        recipe="test",
        width=800,
        height=600,
        skin_percent=90.0,
        coverage_percent=coverage,
        coverage_interval_percent=Interval(coverage - 1, coverage + 2),
        thread_percent=coverage / 3,
        thread_interval_percent=Interval(coverage / 3 - 0.5, coverage / 3 + 0.5),
        reticular_percent=2 * coverage / 3,
        vein_length_px=1200.0,
        vein_length_mm=120.0,
        mean_width_px=12.0,
        px_per_mm=10.0,
    )


def stroke(kind: StrokeKind, *points: tuple[float, float], width: float = 8.0) -> Stroke:
    return Stroke(kind=kind, points=points, width=width)


def test_without_strokes_the_figures_are_those_that_were_found(found: Measurement, veins: VeinMap) -> None:
    measurement, corrected = apply(found, veins, ())

    assert measurement == found
    assert np.array_equal(corrected.veins, veins.veins)
    assert len(corrected.segments) == 2


def test_a_vein_that_is_added_counts_by_its_length_and_width(found: Measurement, veins: VeinMap) -> None:
    added = stroke(StrokeKind.ADDED, (200.0, 500.0), (600.0, 500.0))

    measurement, corrected = apply(found, veins, (added,))

    assert measurement.coverage_percent is not None
    assert found.coverage_percent is not None
    grown = (measurement.coverage_percent - found.coverage_percent) * SKIN / 100
    assert grown == pytest.approx(204 * 4, rel=0.03)
    assert measurement.vein_length_px == pytest.approx(1600, abs=2)
    assert measurement.vein_length_mm == pytest.approx(160, abs=0.2)
    assert measurement.mean_width_px == pytest.approx((1200 * 12 + 400 * 8) / 1600, rel=0.01)
    assert measurement.reticular_percent == found.reticular_percent
    assert corrected.segments[-1].confidence == 1.0
    assert corrected.segments[-1].kind is VeinKind.THREAD


def test_a_vein_that_is_removed_leaves_the_rest_of_its_line(found: Measurement, veins: VeinMap) -> None:
    removed = stroke(StrokeKind.REMOVED, (300.0, 200.0), (500.0, 200.0), width=24)

    measurement, corrected = apply(found, veins, (removed,))

    assert measurement.vein_length_px == pytest.approx(1200 - 224, abs=6)
    assert measurement.thread_percent == pytest.approx(100 * 4 * (300 - 112) / SKIN, rel=0.02)
    assert [len(one.points) for one in corrected.segments] == pytest.approx([188, 188, 600], abs=4)
    assert corrected.veins[100, 200] == 0
    assert corrected.veins[100, 300] == 255


def test_the_interval_below_shrinks_with_the_found_part_and_the_one_above_stays(
    found: Measurement, veins: VeinMap
) -> None:
    everything = stroke(StrokeKind.REMOVED, (0.0, 300.0), (800.0, 300.0), width=500)

    measurement, _ = apply(found, veins, (everything,))

    assert measurement.coverage_percent == pytest.approx(0.0, abs=1e-9)
    assert measurement.coverage_interval_percent == pytest.approx((0.0, 2.0), abs=1e-9)


def test_what_is_added_beside_the_judged_skin_adds_nothing(found: Measurement, veins: VeinMap) -> None:
    measurement, _ = apply(found, veins, (stroke(StrokeKind.ADDED, (5.0, 100.0), (60.0, 100.0)),))

    assert measurement.coverage_percent == found.coverage_percent
    assert measurement.vein_length_px == found.vein_length_px


def test_a_vein_is_not_counted_twice(found: Measurement, veins: VeinMap) -> None:
    along = stroke(StrokeKind.ADDED, (150.0, 200.0), (650.0, 200.0), width=6)

    measurement, _ = apply(found, veins, (along, along))

    assert measurement.vein_length_px == pytest.approx(1200)
    assert measurement.coverage_percent == pytest.approx(found.coverage_percent)


def test_every_stroke_can_be_taken_back(found: Measurement, veins: VeinMap) -> None:
    corrected = CorrectedVeins(found, veins)
    steps = [corrected.measurement()]
    for one in (
        stroke(StrokeKind.ADDED, (200.0, 500.0), (600.0, 420.0)),
        stroke(StrokeKind.REMOVED, (400.0, 100.0), (400.0, 560.0), width=30),
        stroke(StrokeKind.ADDED, (390.0, 200.0), (410.0, 200.0)),
        stroke(StrokeKind.REMOVED, (500.0, 440.0), width=40),
    ):
        corrected.draw(one)
        steps.append(corrected.measurement())
    assert np.count_nonzero(corrected.origin == Origin.REMOVED)

    for before in reversed(steps[:-1]):
        assert corrected.undo() is not None
        assert corrected.measurement() == before
    assert corrected.undo() is None
    assert np.array_equal(corrected.origin > 0, veins.veins > 0)


def test_drawn_one_by_one_or_all_at_once_the_figures_are_the_same(found: Measurement, veins: VeinMap) -> None:
    strokes = (
        stroke(StrokeKind.REMOVED, (300.0, 200.0), (500.0, 420.0), width=30),
        stroke(StrokeKind.ADDED, (300.0, 200.0), (500.0, 420.0), width=14),
    )
    corrected = CorrectedVeins(found, veins)
    for one in strokes:
        corrected.draw(one)

    measurement, mapped = apply(found, veins, strokes)

    assert corrected.measurement() == measurement
    assert np.array_equal(corrected.veins().veins, mapped.veins)
    assert corrected.strokes == strokes


def test_a_scale_is_not_needed(found: Measurement, veins: VeinMap) -> None:
    unscaled = Measurement(recipe="t", width=800, height=600, skin_percent=90.0, coverage_percent=3.0)
    unclassed = VeinMap(veins=veins.veins, skin=veins.skin, scale=0.5, segments=())

    measurement, mapped = apply(
        unscaled, unclassed, (stroke(StrokeKind.ADDED, (200.0, 500.0), (600.0, 500.0)),)
    )

    assert measurement.thread_percent is None
    assert measurement.vein_length_px == pytest.approx(400, abs=2)
    assert mapped.segments[0].kind is VeinKind.UNCLASSED


def test_strokes_are_told_apart_by_what_was_drawn() -> None:
    one = stroke(StrokeKind.ADDED, (1.0, 2.0), (3.0, 4.0))

    assert strokes_key(()) == ""
    assert strokes_key((one,)) == strokes_key((stroke(StrokeKind.ADDED, (1.0, 2.0), (3.0, 4.0)),))
    assert strokes_key((one,)) != strokes_key((stroke(StrokeKind.REMOVED, (1.0, 2.0), (3.0, 4.0)),))
