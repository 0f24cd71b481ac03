"""A person reads the same facts as a script: every value has its words, and what cannot be said is left out."""

from __future__ import annotations

from dataclasses import replace

from vein_tracker.cli.words import BY_CHART, FLAGS, REASONS, SCALES, comparison_lines, measurement_lines
from vein_tracker.model.records import Tick
from vein_tracker.model.results import (
    Alignment,
    Comparison,
    Flag,
    Interval,
    Measurement,
    Reason,
    ScaleSource,
    Verdict,
)


def test_every_value_has_its_words() -> None:
    assert set(FLAGS) == set(Flag)
    assert set(REASONS) == set(Reason)
    assert {*SCALES, ScaleSource.NONE} == set(ScaleSource)


def test_a_measurement_is_told_whole() -> None:
    found = Measurement(
        recipe="1",
        width=800,
        height=600,
        skin_percent=91.0,
        coverage_percent=5.25,
        coverage_interval_percent=Interval(4.5, 6.0),
        thread_percent=4.25,
        thread_interval_percent=Interval(3.5, 5.25),
        reticular_percent=1.0,
        reticular_interval_percent=Interval(0.5, 1.75),
        vein_length_px=6000.0,
        vein_length_interval_px=Interval(5500.0, 7000.0),
        vein_length_mm=480.0,
        skin_area_mm2=4300.0,
        mean_width_px=4.2,
        mean_width_interval_px=Interval(3.9, 4.8),
        redness=0.0071,
        pigmentation=-0.002,
        px_per_mm=12.5,
        scale_source=ScaleSource.MARKER,
        suggestions=(Tick.BRUISE, Tick.STAIN, Tick.MATTING),
    )

    told = "\n".join(str(line) for line in measurement_lines(found, "masks/a.png"))

    for fact in ("5.25 %", "4.50 to 6.00 %", "91 %", "4.25 %", "3.50 to 5.25 %", "1.00 %", "0.50 to 1.75 %"):
        assert fact in told
    for fact in ("480 mm", "440 to 560 mm", "4300 mm²", "4.2 pixels", "3.9 to 4.8 pixels"):
        assert fact in told
    for fact in ("redness +0.007, pigmentation -0.002", "12.50 pixels per millimetre, by the marker"):
        assert fact in told
    assert "Looks like: a bruise; staining; matting; please check" in told
    assert "masks/a.png" in told


def test_without_a_scale_length_is_told_in_pixels() -> None:
    found = Measurement(
        recipe="1",
        width=800,
        height=600,
        skin_percent=91.0,
        vein_length_px=6000.0,
        vein_length_interval_px=Interval(5500.0, 7000.0),
    )

    told = [str(line) for line in measurement_lines(found, None)]

    assert "Length: 6000 pixels (95 % interval 5500 to 7000 pixels)" in told


def test_what_cannot_be_said_is_left_out() -> None:
    found = Measurement(recipe="1", width=800, height=600, skin_percent=0.0, flags=(Flag.NO_SKIN,))

    told = [str(line) for line in measurement_lines(found, None)]

    assert "Visible thread veins: cannot be said from this photograph" in told
    assert "What limits this: no skin in the picture" in told
    assert not [line for line in told if "None" in line or "Length" in line or "redness" in line]


def test_a_comparison_is_told_whole() -> None:
    found = Comparison(
        recipe="1",
        comparable=True,
        verdict=Verdict.LESS,
        coverage_before_percent=8.0,
        coverage_after_percent=2.0,
        change_percent=-75.0,
        change_interval_percent=Interval(-80.0, -70.0),
        length_change_percent=-68.0,
        alignment=Alignment(residual_px=0.8, overlap_percent=95.0),
        colour_difference_before=6.1,
        colour_difference_after=0.9,
        sharpness_ratio=1.1,
        redness_change=-0.01,
        pigmentation_change=0.02,
    )

    told = "\n".join(str(line) for line in comparison_lines(found))

    for fact in (
        "Less",
        "8.00 % before, 2.00 % after",
        "-75 %",
        "-80 to -70 %",
        "length: -68 %",
        "0.80 pixels",
    ):
        assert fact in told
    for fact in ("6.1, after matching 0.9", "1.10 times", "redness -0.010, pigmentation +0.020"):
        assert fact in told


def test_light_that_a_chart_told_is_said_so() -> None:
    found = Comparison(recipe="1", comparable=True)

    assert BY_CHART not in comparison_lines(found)
    assert BY_CHART in comparison_lines(replace(found, light_by_chart=True))


def test_a_pair_that_cannot_be_compared_gives_its_reasons_and_no_change() -> None:
    found = Comparison(recipe="1", comparable=False, reasons=(Reason.SHARPNESS, Reason.LIGHT))

    told = "\n".join(str(line) for line in comparison_lines(found))

    assert "one is too blurred; the light differs too much" in told
    assert "Change" not in told
