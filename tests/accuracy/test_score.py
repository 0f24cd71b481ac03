"""The table's own arithmetic, by answers that are known."""

from __future__ import annotations

import numpy as np
import pytest

from tests.accuracy.conditions import conditions
from tests.accuracy.peers import Scored, best_f1
from tests.accuracy.score import pixel_f1, scored_pixels
from vein_tracker.imaging.phantom import Light, Shot, Skin, render


def scene(separation: float) -> Scored:
    rng = np.random.default_rng(1)
    truth = np.zeros((100, 100), np.bool_)
    truth[:, 40:50] = True
    response = rng.random((100, 100)) + separation * truth
    return Scored(response.astype(np.float32), truth, np.ones_like(truth))


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


def test_pixels_that_are_not_scored_do_not_count() -> None:
    case = scene(0.0)
    half = np.zeros_like(case.truth)
    half[:, :45] = True
    assert pixel_f1(case.truth & half, case.truth, half) == 1.0
    assert pixel_f1(~case.truth, case.truth, np.zeros_like(half)) == 0.0


def test_what_glare_hides_is_not_asked_for_but_false_veins_there_count() -> None:
    phantom = render(Skin(seed=880_990), shot=Shot(light=Light(glare=1.0)), size=(320, 240), px_per_mm=8)
    scored = scored_pixels(phantom)
    hidden = phantom.hidden > 0
    assert hidden.any()
    assert not scored[hidden & (phantom.veins > 0)].any()
    assert scored[hidden & (phantom.veins == 0)].all()


def test_no_two_scenes_share_a_skin() -> None:
    seeds = [scene.skin.seed for condition in conditions() for scene in condition.scenes]
    assert len(seeds) == len(set(seeds))
