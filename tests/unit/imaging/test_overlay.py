"""Outlines follow the mask, cut where a vein of another class or certainty begins; places find their vein."""

from __future__ import annotations

import numpy as np
import pytest

from vein_tracker.imaging.overlay import left_out, shown_veins, vein_layers
from vein_tracker.imaging.picture import scaling
from vein_tracker.model.results import F64, U8, VeinKind, VeinSegment
from vein_tracker.model.shown import Certainty

SAME = np.eye(3)


def vein(
    start: tuple[float, float],
    end: tuple[float, float],
    kind: VeinKind = VeinKind.THREAD,
    confidence: float = 0.95,
    width: float = 6.0,
) -> VeinSegment:
    """Return a straight vein."""
    points = np.linspace(start, end, 40)
    return VeinSegment(points=points, widths=np.full(40, width), kind=kind, confidence=confidence)


def band(left: int, right: int) -> U8:
    """Return a mask of (50, 100) with one level vein, 6 pixels wide."""
    mask = np.zeros((50, 100), np.uint8)
    mask[20:26, left:right] = 255
    return mask


def spread(lines: tuple[F64, ...]) -> tuple[float, float]:
    """Return how far lines reach to the left and to the right."""
    rows = np.concatenate(lines)
    return float(rows[:, 0].min()), float(rows[:, 0].max())


def test_without_veins_one_by_one_the_outline_runs_just_outside_the_mask() -> None:
    (layer,) = vein_layers(band(5, 30), None, (0.25, 0.25), scaling(4.0))

    (line,) = layer.lines
    assert layer.kind is VeinKind.UNCLASSED
    assert (line[0] == line[-1]).all()
    assert line[:, 0].min() == 4 * 4 + 1.5
    assert line[:, 1].max() == 26 * 4 + 1.5
    assert len(layer.parts) == 1


def test_an_outline_is_cut_where_the_class_changes() -> None:
    fine = vein((10.0, 22.5), (49.0, 22.5))
    coarse = vein((51.0, 22.5), (89.0, 22.5), VeinKind.RETICULAR)

    reticular, thread = vein_layers(band(10, 90), [fine, coarse], (1.0, 1.0), SAME)

    assert (reticular.kind, thread.kind) == (VeinKind.RETICULAR, VeinKind.THREAD)
    assert spread(thread.lines)[0] == 9.0
    assert spread(thread.parts)[1] == pytest.approx(50.0, abs=1.5)
    assert spread(reticular.lines)[1] == 90.0
    assert spread(reticular.parts)[0] == pytest.approx(50.0, abs=1.5)


def test_doubtful_veins_are_a_layer_of_their_own() -> None:
    sure, doubtful = vein((10.0, 22.5), (40.0, 22.5)), vein((60.0, 22.5), (89.0, 22.5), confidence=0.5)

    layers = vein_layers(band(10, 40) | band(60, 90), [sure, doubtful], (1.0, 1.0), SAME)

    assert [(layer.doubtful, spread(layer.lines)) for layer in layers] == [
        (False, (9.0, 40.0)),
        (True, (59.0, 90.0)),
    ]


def test_a_wide_vein_is_drawn_though_the_mask_leaves_it_out() -> None:
    thread = vein((10.0, 22.5), (89.0, 22.5))
    wide = vein((20.0, 100.0), (160.0, 100.0), VeinKind.WIDE, width=40.0)

    layers = vein_layers(np.zeros((75, 100), np.uint8), [thread, wide], (0.5, 0.5), scaling(2.0))

    drawn = layers[-1]
    assert drawn.kind is VeinKind.WIDE
    (outline,) = drawn.parts
    assert outline[:, 1].max() - outline[:, 1].min() == pytest.approx(40, abs=3)


def test_what_was_left_out_is_around_the_skin() -> None:
    skin = np.full((50, 100), 255, np.uint8)
    skin[10:20, 30:60] = 0

    (hole,) = left_out(skin, scaling(2.0))

    assert spread((hole,)) == (30 * 2 + 0.5, 59 * 2 + 0.5)


def test_a_place_finds_the_vein_it_lies_on_or_near() -> None:
    veins = shown_veins(
        [vein((10.0, 20.0), (80.0, 20.0)), vein((10.0, 60.0), (40.0, 60.0))], 10.0, SAME, (100, 80)
    )

    assert veins.at(50.0, 21.0, 0.0) == 0
    assert veins.at(20.0, 64.0, 5.0) == 1
    assert veins.at(50.0, 40.0, 5.0) is None
    assert veins.at(-3.0, 20.0, 50.0) is None


def test_a_vein_in_another_frame_keeps_its_own_length_and_width() -> None:
    (shown,) = shown_veins(
        [vein((10.0, 20.0), (80.0, 20.0), confidence=0.75)], 10.0, scaling(3.0), (300, 240)
    ).veins

    assert shown.length_px == pytest.approx(70.0)
    assert shown.length_mm == pytest.approx(7.0)
    assert shown.width_mm == pytest.approx(0.6)
    assert shown.half_width == pytest.approx(9.0)
    assert shown.points[-1, 0] == pytest.approx(80 * 3 + 1)
    assert shown.certainty is Certainty.LIKELY


def test_the_longest_vein_comes_first_and_millimetres_need_a_scale() -> None:
    short, long = vein((0.0, 5.0), (10.0, 5.0)), vein((0.0, 50.0), (90.0, 50.0))

    veins = shown_veins([short, long], None, SAME, (100, 80)).veins

    assert [round(one.length_px) for one in veins] == [90, 10]
    assert veins[0].length_mm is None
    assert veins[0].width_mm is None
