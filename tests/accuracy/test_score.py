"""The table's own arithmetic, by answers that are known."""

from __future__ import annotations

import math
from dataclasses import replace

import cv2
import numpy as np
import pytest

from tests.accuracy.__main__ import rendered, vein_free
from tests.accuracy.conditions import SEEDS
from tests.accuracy.peers import PEERS, Scored, best_f1
from tests.accuracy.photograph import Photograph, of_phantom
from tests.accuracy.score import Told, off, pixel_f1, width_error
from tests.accuracy.statistics import mean, median, share
from vein_tracker.imaging.phantom import Light, Shot, Skin, render
from vein_tracker.model.results import Interval, VeinKind, VeinSegment


def scene(separation: float) -> Scored:
    rng = np.random.default_rng(1)
    truth = np.zeros((100, 100), np.bool_)
    truth[:, 40:50] = True
    response = rng.random((100, 100)) + separation * truth
    return Scored(response.astype(np.float32), truth, np.ones_like(truth))


def straight(width: int) -> Photograph:
    """One vessel down the middle of 100 × 100 pixels."""
    veins = np.zeros((100, 100), np.bool_)
    veins[:, 50 - width // 2 : 50 + width // 2] = True
    points = np.column_stack([np.full(100, 49.5), np.arange(100.0)])
    return Photograph(
        image=np.where(veins, 120, 200)[..., None].repeat(3, axis=2).astype(np.uint8),
        veins=veins,
        thread=veins,
        reticular=np.zeros_like(veins),
        scored=np.ones_like(veins),
        centre_points=points,
        centre_widths=np.full(100, float(width)),
        length_px=100.0,
        mean_width_px=float(width),
        px_per_mm=15.0,
    )


def segment(x: float, width: float) -> VeinSegment:
    points = np.column_stack([np.full(50, x), np.arange(25.0, 75.0)])
    return VeinSegment(points=points, widths=np.full(50, width), kind=VeinKind.THREAD, confidence=1.0)


def test_a_response_that_separates_veins_scores_one() -> None:
    best, threshold = best_f1([scene(2.0)])
    assert best == pytest.approx(1.0)
    assert 1.0 <= threshold <= 2.0


def test_a_response_that_says_nothing_scores_as_marking_everything() -> None:
    assert best_f1([scene(0.0)])[0] == pytest.approx(2 * 0.1 / 1.1, abs=0.02)


def test_the_best_threshold_is_no_worse_than_any_other() -> None:
    case = scene(0.6)
    best, _ = best_f1([case])
    tried = [pixel_f1(case.response >= t, case.truth, case.scored) for t in np.linspace(0.1, 1.6, 40)]
    assert max(tried) - 0.01 <= best <= max(tried) + 0.03


def test_the_best_threshold_gives_the_best_score() -> None:
    case = scene(0.6)
    best, threshold = best_f1([case])
    assert pixel_f1(case.response >= threshold, case.truth, case.scored) == pytest.approx(best)


@pytest.mark.parametrize("peer", PEERS)
def test_every_peer_answers_most_on_a_dark_line(peer: str) -> None:
    line = straight(6)
    image = cv2.GaussianBlur(line.image, (0, 0), 1.0)
    response = PEERS[peer](np.asarray(image, np.uint8), [1.5, 3.0])
    inside = np.s_[20:80, 20:80]
    assert abs(int(response[50, 20:80].argmax()) + 20 - 49.5) <= 2
    assert response[inside][line.veins[inside]].mean() > 3 * response[inside][~line.veins[inside]].mean()


def test_pixels_that_are_not_scored_do_not_count() -> None:
    case = scene(0.0)
    half = np.zeros_like(case.truth)
    half[:, :45] = True
    assert pixel_f1(case.truth & half, case.truth, half) == 1.0
    assert pixel_f1(~case.truth, case.truth, np.zeros_like(half)) == 0.0


def test_what_glare_hides_is_not_asked_for_but_false_veins_there_count() -> None:
    phantom = render(Skin(seed=870_990), shot=Shot(light=Light(glare=1.0)), size=(320, 240), px_per_mm=8)
    scored = of_phantom(phantom).scored
    hidden = phantom.hidden > 0
    assert hidden.any()
    assert not scored[hidden & (phantom.veins > 0)].any()
    assert scored[hidden & (phantom.veins == 0)].all()


def test_true_shares_are_of_the_scored_skin() -> None:
    line = straight(10)
    assert line.truth()["coverage"] == pytest.approx(10.0)
    left = np.zeros_like(line.scored)
    left[:, :50] = True
    assert replace(line, scored=left).truth()["thread"] == pytest.approx(10.0)
    assert line.truth()["reticular"] == 0.0


def test_a_width_is_held_against_the_vessel_that_it_lies_on() -> None:
    line = straight(10)
    assert width_error(line, (segment(50.0, 11.0),)) == pytest.approx(10.0)
    assert width_error(line, (segment(50.0, 11.0), segment(90.0, 3.0))) == pytest.approx(10.0)


def test_widths_beside_any_vessel_or_of_thin_ones_are_no_error() -> None:
    assert math.isnan(width_error(straight(10), (segment(90.0, 11.0),)))
    assert math.isnan(width_error(straight(2), (segment(50.0, 11.0),)))
    assert math.isnan(width_error(straight(10), ()))


def test_errors_are_in_percent_of_the_truth_and_unknown_where_there_is_none() -> None:
    assert off(4.4, 4.0) == pytest.approx(10.0)
    assert off(None, 4.0) == -100.0
    assert off(0.0, 0.0) == 0.0
    assert math.isnan(off(0.1, 0.0))


def test_an_interval_holds_its_ends_and_none_says_nothing() -> None:
    assert Told(4.0, 5.0, Interval(4.0, 6.0)).held
    assert not Told(3.9, 5.0, Interval(4.0, 6.0)).held
    assert Told(3.9, 5.0, None).held is None


def test_estimates_come_with_their_standard_error_and_leave_out_what_is_unknown() -> None:
    assert mean([1.0, 3.0, float("nan")]) == pytest.approx((2.0, 1.0))
    assert median([5.0, 1.0, 2.0]).value == 2.0
    normal = np.random.default_rng(0).normal(size=400)
    assert median(list(normal)).error == pytest.approx(1.2533 / 20, rel=0.3)
    held = share([True] * 95 + [False] * 5 + [None])
    assert held.value == 95.0
    assert held.error == pytest.approx(2.3, abs=0.2)
    assert math.isnan(mean([]).value)


def test_no_two_scenes_of_rendered_skin_share_a_skin() -> None:
    rows = [
        row for first in SEEDS.values() for row in (*rendered(first).values(), *vein_free(first).values())
    ]
    seeds = [scene.skin.seed for row in rows for scene in row]
    assert len(seeds) == len(set(seeds))
