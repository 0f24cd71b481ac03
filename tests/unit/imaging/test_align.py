"""A known pose is found again; what does not fit is said not to fit."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from tests.unit.imaging.textured_skin import (
    HEIGHT,
    WIDTH,
    Matrix,
    Picture,
    density,
    photograph,
    pose,
    skin_of,
)
from vein_tracker.imaging.align import Aligned, align
from vein_tracker.imaging.warp import Warp, project, resample
from vein_tracker.model.results import Reason


def _aligned(before: Picture, after: Picture) -> Aligned:
    return align(before, after, skin_of(before), skin_of(after))


def _places() -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    x, y = np.meshgrid(np.linspace(80, WIDTH - 80, 9), np.linspace(80, HEIGHT - 80, 7))
    return np.column_stack([x.ravel(), y.ravel()])


def _rms(warp: Warp | None, truth: Matrix) -> float:
    assert warp is not None
    miss = warp(_places()) - project(truth, _places())
    return float(np.sqrt((miss**2).sum(axis=1).mean()))


@pytest.mark.parametrize(
    "truth",
    [
        pose(0, 1),
        pose(7, 1.05, 5, (25, -14)),
        pose(30, 0.62),
        pose(-30, 1.5, 10),
        pose(0, 1, 20),
        pose(3, 1, 0, (WIDTH / 3, 0)),
    ],
    ids=["same", "re-photographed", "turned and far", "turned and near", "tilted", "a third missing"],
)
def test_a_known_pose_is_found_again_within_half_a_pixel(truth: Matrix) -> None:
    skin = density(1)

    found = _aligned(photograph(skin), photograph(skin, truth, blur=1.3, seed=2))

    assert _rms(found.warp, truth) < 0.5
    assert found.residual is not None
    assert found.residual < 1
    assert found.local_max == 0


def test_soft_tissue_that_moved_is_followed_beyond_the_homography() -> None:
    skin, truth = density(3), pose(5, 1, 0, (10, 5))
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    across = 5 * np.sin(y / 75)
    moved = resample(skin, np.stack([x + across, y], axis=-1), cv2.INTER_CUBIC, 0.5)

    found = _aligned(photograph(moved), photograph(skin, truth, seed=4))

    assert found.warp is not None
    inside = _places()
    shifted = inside + np.column_stack([5 * np.sin(inside[:, 1] / 75), np.zeros(len(inside))])
    miss = found.warp(inside) - project(truth, shifted)
    assert np.sqrt((miss**2).sum(axis=1).mean()) < 1
    assert found.local_max is not None
    assert 2 < found.local_max < 12


def test_another_patients_skin_does_not_fit() -> None:
    found = _aligned(photograph(density(1)), photograph(density(2)))

    assert found.warp is None
    assert found.residual is None
    assert Reason.NOT_ALIGNED in found.reasons
    assert Reason.DIFFERENT_SKIN in found.reasons


def test_a_mirrored_photograph_is_named() -> None:
    skin = density(1)

    found = _aligned(photograph(skin), np.ascontiguousarray(photograph(skin, pose(4, 1))[:, ::-1]))

    assert found.warp is None
    assert found.reasons == (Reason.MIRRORED,)


def test_a_watermark_at_a_fixed_place_fits_nothing() -> None:
    before, after = photograph(density(1)), photograph(density(2))
    for picture in (before, after):
        for line in range(3):
            cv2.putText(
                picture, "DermaWeb", (20, 430 + 40 * line), cv2.FONT_HERSHEY_DUPLEX, 1.2, (250, 250, 250), 3
            )

    assert _aligned(before, after).warp is None


def test_what_a_glance_misses_a_closer_look_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    skin, truth = density(2), pose(12, 1.1, 5)
    monkeypatch.setattr("vein_tracker.imaging.align.QUICK_AREA", 400)

    found = _aligned(photograph(skin), photograph(skin, truth, seed=1))

    assert _rms(found.warp, truth) < 1


def test_plain_grey_without_texture_does_not_fit() -> None:
    grey = np.full((HEIGHT, WIDTH, 3), 150, np.uint8)

    assert _aligned(grey, grey).reasons == (Reason.NOT_ALIGNED,)


def test_the_same_pair_gives_the_same_answer_on_any_number_of_threads() -> None:
    skin = density(5)
    before, after = photograph(skin), photograph(skin, pose(6, 1.1), seed=1)
    threads = cv2.getNumThreads()
    try:
        cv2.setNumThreads(1)
        alone = _aligned(before, after)
        cv2.setNumThreads(4)
        together = _aligned(before, after)
    finally:
        cv2.setNumThreads(threads)

    assert alone.warp is not None
    assert together.warp is not None
    np.testing.assert_array_equal(alone.warp.homography, together.warp.homography)


def test_a_16_bit_photograph_is_aligned_as_its_8_bit_twin() -> None:
    skin, truth = density(6), pose(5, 1)
    before, after = photograph(skin), photograph(skin, truth)

    found = align(before.astype(np.uint16) * 257, after, skin_of(before), skin_of(after))

    assert _rms(found.warp, truth) < 0.5
