"""Pairs with known answers, and how pairs are scored."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from tests.accuracy.pair_peers import ALONE, SUBTRACTED, contrast_change, ecc, instead
from tests.accuracy.pair_photographs import PairPhotographs, photographed, true_maps
from tests.accuracy.pair_scenes import (
    BLURRED,
    IN_RANGE,
    KINDS,
    RIGID,
    SEEDS,
    SIZE,
    UNCHANGED,
    WRONG,
    scenes,
)
from tests.accuracy.pair_score import PairRow, compared
from tests.accuracy.pair_tables import goals, line, reasons, worst
from tests.accuracy.pairs import answer
from vein_tracker.imaging.phantom import Pose, carry
from vein_tracker.model.results import Interval, Verdict


def row(true: float = 0.0, told: float = 0.0, half_width: float = 5.0, **given: object) -> PairRow:
    plain = PairRow(
        kind=UNCHANGED,
        seed=0,
        right=True,
        comparable=True,
        reasons=(),
        verdict=Verdict.NO_MEASURABLE_CHANGE,
        told=told,
        interval=Interval(told - half_width, told + half_width),
        told_coverages=(5.0, 5.0 + told / 20),
        true=true,
        own_true=true,
        true_coverages=(5.0, 5.0 + true / 20),
        rms_px=0.2,
    )
    return replace(plain, **given)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def same() -> PairPhotographs:
    return photographed(scenes(UNCHANGED, 2, "dev")[1])


def test_skin_that_kept_its_veins_is_not_said_to_have_changed(same: PairPhotographs) -> None:
    found = compared(same)
    assert same.change == 0
    assert found.comparable
    assert found.held
    assert found.verdict is Verdict.NO_MEASURABLE_CHANGE
    assert abs(found.error) < 8
    assert found.rms_px < 1


def test_skin_that_lost_all_veins_is_said_to_have_less() -> None:
    found = answer(scenes("cleared 100 %", 1, "dev")[0], with_peers=False)
    assert found.true == -100
    assert found.verdict is Verdict.LESS
    assert found.error < 7
    assert found.signs["before"] > 1 > found.signs["after"]


def test_skin_that_lost_some_veins_is_said_to_have_less_by_about_as_much() -> None:
    found = answer(scenes("cleared 50 %", 1, "dev")[0], with_peers=False)
    assert found.true == pytest.approx(-44.2, abs=0.5)
    assert found.verdict is Verdict.LESS
    assert abs(found.error) < 15


def test_a_mirrored_photograph_is_not_comparable() -> None:
    mirrored = next(one for one in scenes(WRONG, 3, "dev") if one.mirrored)
    found = answer(mirrored)
    assert not found.comparable
    assert math.isnan(found.told)
    assert found.interval is None
    assert not found.right


def test_the_same_veins_out_of_focus_have_not_become_less() -> None:
    scene = scenes(UNCHANGED, 2, "dev")[1]
    camera = replace(scene.after_shot.camera, blur_px=4.0)
    found = answer(replace(scene, after_shot=replace(scene.after_shot, camera=camera)), with_peers=False)
    assert found.true == 0
    assert found.own_true < -20
    assert found.verdict is not Verdict.LESS


def test_the_truth_is_asked_where_both_show_the_skin() -> None:
    scene = scenes(RIGID, 1, "dev")[0]
    aside = replace(scene.after_shot, pose=Pose(shift_mm=(30.0, 0.0)))
    half = photographed(replace(scene, after_shot=aside))
    shown = half.region[:, : SIZE[0] // 2 - 2].mean(), half.region[:, SIZE[0] // 2 + 2 :].mean()
    assert shown[0] > 0.9
    assert shown[1] == 0


def test_every_pixel_is_carried_to_where_after_shows_it(same: PairPhotographs) -> None:
    points = np.array([[3.0, 5.0], [350.0, 270.0], [701.0, 533.0]])
    x, y = points.astype(int).T
    carried = true_maps(same.before_transform, same.after_transform)[y, x]
    assert carried == pytest.approx(carry(same.before_transform, same.after_transform, points), abs=0.05)
    assert same.misses(carried.astype(np.float64), points) == pytest.approx(np.zeros((3, 2)), abs=0.05)


def test_no_two_kinds_and_neither_seeds_share_a_skin() -> None:
    quick = [kind for kind in KINDS if kind != BLURRED]
    every = [one.skin.seed for seeds in SEEDS for kind in quick for one in scenes(kind, 40, seeds)]
    assert len(set(every)) == len(every)


def test_poses_of_all_ranges_stay_within_them() -> None:
    poses = [one.after_shot.pose for one in scenes(IN_RANGE, 300, "dev")]
    assert max(abs(pose.rotation_deg) for pose in poses) <= 30
    assert max(math.hypot(pose.pitch_deg, pose.yaw_deg) for pose in poses) <= 20
    scales = [1 / pose.distance for pose in poses]
    assert 0.6 <= min(scales) < 0.7 < 1.4 < max(scales) <= 1.6


def test_wrong_pairs_are_another_patient_another_area_or_mirrored() -> None:
    three = scenes(WRONG, 3, "judge")
    assert [one.other is not None for one in three].count(True) == 1
    assert [one.mirrored for one in three].count(True) == 1
    assert not any(one.right for one in three)


def test_the_same_is_done_as_a_user_would_instead(same: PairPhotographs) -> None:
    others = instead(same)
    assert abs(others.changes[ALONE]) < 20
    assert others.changes[SUBTRACTED] < -50
    assert others.rms_px < 5


def test_subtracting_a_picture_from_itself_leaves_nothing_and_ecc_does_not_move_it(
    same: PairPhotographs,
) -> None:
    assert contrast_change(same.before, same.before, same.veins_before, np.eye(3)) == pytest.approx(
        0, abs=0.1
    )
    found = ecc(same.before, same.before)
    assert found is not None
    assert found == pytest.approx(np.eye(3), abs=1e-3)


def test_errors_and_widths_are_held_against_the_goals() -> None:
    table = {UNCHANGED: [row(told=2.0), row(told=9.0)], WRONG: [row(right=False)]}
    told = {goal.name: goal for goal in goals(table)}
    assert told["unchanged: change, worst comparable"].value == 9
    assert not told["unchanged: change, worst comparable"].met
    assert told["unchanged: interval holds zero, at least"].value == 50
    assert told["wrong pairs: comparable"].value == 100
    assert math.isnan(told["cleared: error, median"].value)


def test_a_pair_that_is_refused_counts_in_no_error_and_is_named() -> None:
    refused = replace(row(told=math.nan), comparable=False, interval=None, reasons=("light",))
    rows = [row(told=1.0), refused]
    assert "50" in line(UNCHANGED, rows)
    assert "1 × light" in reasons(UNCHANGED, rows)
    assert reasons(UNCHANGED, rows[:1]) == ""


def test_the_pair_that_was_told_worst_is_named() -> None:
    told = worst(UNCHANGED, [row(told=1.0), replace(row(told=-9.0), seed=77), row(told=math.nan)])
    assert "seed 77, true 0.0, told -9.0 (-14 … -4)" in told
    assert worst(WRONG, [replace(row(told=5.0), right=False)]) == ""
