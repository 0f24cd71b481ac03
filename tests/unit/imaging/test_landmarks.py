"""Landmarks set by hand give the true transform to a pixel; those that cannot be right are refused in words."""

from __future__ import annotations

from functools import cache

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
from vein_tracker.errors import (
    LANDMARKS_ASTRAY,
    LANDMARKS_FAR_OFF,
    LANDMARKS_IN_LINE,
    LANDMARKS_MIRRORED,
    LANDMARKS_TOO_FEW,
    VeinTrackerError,
)
from vein_tracker.imaging.align import Aligned, align
from vein_tracker.imaging.compare import Compared, compare
from vein_tracker.imaging.decode import Decoded
from vein_tracker.imaging.landmarks import align_by_landmarks, fit_landmarks
from vein_tracker.imaging.phantom import Phantom, Pose, Shot, Skin, State, carry, render
from vein_tracker.imaging.warp import Warp, project
from vein_tracker.model.records import Landmark
from vein_tracker.model.results import F64, U8, Reason, Verdict

SIZE = (WIDTH, HEIGHT)
SPOTS = np.array([[150.0, 120], [560, 150], [540, 420], [180, 400], [360, 100], [370, 440]])
HAND_ERROR_PX = 2.5


def _by_hand(spots: F64, seed: int) -> F64:
    """Set spots as a hand does: 2 to 3 px beside where they are."""
    directions = np.random.default_rng(seed).uniform(0, 2 * np.pi, len(spots))
    return spots + HAND_ERROR_PX * np.column_stack([np.cos(directions), np.sin(directions)])


def _aligned(before: Picture, after: Picture, spots: tuple[F64, F64]) -> Aligned:
    return align_by_landmarks(before, after, skin_of(before), skin_of(after), spots)


def _rms(warp: Warp | None, truth: Matrix) -> float:
    assert warp is not None
    x, y = np.meshgrid(np.linspace(100, WIDTH - 100, 9), np.linspace(100, HEIGHT - 100, 7))
    places = np.column_stack([x.ravel(), y.ravel()])
    return float(np.sqrt(((warp(places) - project(truth, places)) ** 2).sum(axis=1).mean()))


@pytest.mark.parametrize("count", [4, 6])
@pytest.mark.parametrize(
    "truth",
    [pose(7, 1.05, 5, (25, -14)), pose(-25, 0.7, 15), pose(90, 0.8)],
    ids=["again", "far", "sideways"],
)
def test_what_a_hand_sets_is_refined_on_the_skin_to_less_than_half_a_pixel(truth: Matrix, count: int) -> None:
    skin, spots = density(1), SPOTS[:count]

    found = _aligned(
        photograph(skin),
        photograph(skin, truth, blur=1.3, seed=2),
        (_by_hand(spots, 1), _by_hand(project(truth, spots), 2)),
    )

    assert _rms(found.warp, truth) < 0.5
    assert found.residual is not None
    assert found.residual < 1


def test_where_the_skin_confirms_nothing_the_landmarks_alone_are_taken_and_their_error_is_told() -> None:
    truth = pose(7, 1.05, 5, (25, -14))
    spots = (_by_hand(SPOTS, 1), _by_hand(project(truth, SPOTS), 2))

    found = _aligned(photograph(density(1)), photograph(density(2), truth), spots)

    assert found.agreeing == 0
    assert found.residual is not None
    assert _rms(found.warp, truth) < 2 * found.residual < 12


def test_a_refinement_that_leaves_the_landmarks_is_not_taken() -> None:
    skin, beside = photograph(density(1)), SPOTS + np.array([14.0, 0.0])

    found = _aligned(skin, skin, (SPOTS, beside))

    assert found.agreeing == 0
    assert found.warp is not None
    np.testing.assert_allclose(found.warp(SPOTS), beside, atol=1)


def test_more_landmarks_leave_less_error() -> None:
    spots = (_by_hand(SPOTS, 1), _by_hand(SPOTS, 2))

    four, six = (fit_landmarks(spots[0][:count], spots[1][:count], SIZE, SIZE) for count in (4, 6))

    assert six.residual < four.residual


def test_the_scale_and_tilt_of_the_camera_are_found_from_exact_landmarks() -> None:
    truth = pose(20, 0.8, 12)

    found = fit_landmarks(SPOTS, project(truth, SPOTS), SIZE, SIZE)

    assert _rms(Warp(found.homography), truth) < 1.5
    assert found.strain < 1


def test_mirrored_landmarks_are_not_comparable_as_mirrored() -> None:
    skin = photograph(density(1))
    mirrored = np.ascontiguousarray(skin[:, ::-1])
    spots = (SPOTS, np.column_stack([WIDTH - 1 - SPOTS[:, 0], SPOTS[:, 1]]))

    assert _aligned(skin, mirrored, spots).reasons == (Reason.MIRRORED,)
    with pytest.raises(VeinTrackerError) as refused:
        fit_landmarks(*spots, SIZE, SIZE)
    assert refused.value.text.code == LANDMARKS_MIRRORED.code


def test_landmarks_whose_corners_are_too_flat_to_turn_are_not_called_mirrored() -> None:
    # A zigzag across the photograph: wide enough, but no three of them make a clear corner.
    spots = np.array([[0.0, 0], [533, 112], [1066, 0], [1599, 112]])

    found = fit_landmarks(spots, spots + 5, (1600, 1200), (1600, 1200))

    assert np.allclose(project(found.homography, spots), spots + 5, atol=1)


def _refused(before: F64, after: F64) -> VeinTrackerError:
    with pytest.raises(VeinTrackerError) as refused:
        fit_landmarks(before, after, SIZE, SIZE)
    return refused.value


def test_three_pairs_are_too_few() -> None:
    refused = _refused(SPOTS[:3], SPOTS[:3])

    assert refused.text.code == LANDMARKS_TOO_FEW.code
    assert "at least 4" in str(refused)


def test_landmarks_in_a_line_or_in_one_place_are_refused() -> None:
    line = np.column_stack([np.linspace(100, 600, 5), 270 + 0.1 * np.array([3, -4, 5, -2, 1])])
    heap = 300 + SPOTS / 40

    assert _refused(line, line).text.code == LANDMARKS_IN_LINE.code
    assert _refused(heap, heap).text.code == LANDMARKS_IN_LINE.code


def test_two_landmarks_that_were_swapped_are_named() -> None:
    swapped = SPOTS[[0, 1, 3, 2, 4, 5]]

    refused = _refused(SPOTS, swapped)

    assert refused.text.code == LANDMARKS_ASTRAY.code
    assert "number 3, 4" in str(refused)


def test_a_landmark_on_another_spot_is_named() -> None:
    astray = SPOTS.copy()
    astray[1] += (-90, 60)

    refused = _refused(SPOTS, astray)

    assert refused.text.code == LANDMARKS_ASTRAY.code
    assert "number 2:" in str(refused)


def test_landmarks_that_shrink_to_a_fifth_are_refused() -> None:
    middle = SPOTS.mean(axis=0)

    assert _refused(SPOTS, middle + 0.2 * (SPOTS - middle)).text.code == LANDMARKS_FAR_OFF.code


@cache
def _render(seed: int, cleared: float = 0.0, turned: float = 0.0) -> Phantom:
    shot = Shot(seed=seed, pose=Pose(rotation_deg=turned, pitch_deg=4, shift_mm=(1, -1)))
    return render(
        Skin(seed=901, freckles_per_cm2=0.5), State(cleared=cleared), shot, size=(640, 640), px_per_mm=12
    )


def _photo(picture: U8) -> Decoded:
    return Decoded(pixels=picture, width=picture.shape[1], height=picture.shape[0])


def _landmarks(before: Phantom, after: Phantom) -> tuple[Landmark, ...]:
    spots = np.array([[190.0, 200], [450, 190], [440, 460], [200, 440]])
    carried = carry(before.transform, after.transform, spots)
    pairs = zip(_by_hand(spots, 3), _by_hand(carried, 4), strict=True)
    return tuple(Landmark(before=(x, y), after=(u, v)) for (x, y), (u, v) in pairs)


def _compared(after: Phantom, landmarks: tuple[Landmark, ...]) -> Compared:
    return compare(_photo(_render(1).image), _photo(after.image), px_per_mm=12, landmarks=landmarks)


def test_a_pair_that_did_not_align_by_itself_is_comparable_by_landmarks() -> None:
    before, after = _render(1), _render(2, cleared=0.7, turned=90.0)
    alone = compare(_photo(before.image), _photo(after.image)).comparison
    assert Reason.NOT_ALIGNED in alone.reasons
    assert alone.alignment.homography is None

    found = _compared(after, _landmarks(before, after))

    places = np.array([[150.0, 150], [500, 160], [320, 320], [180, 480], [480, 470]])
    assert found.warp is not None
    np.testing.assert_allclose(found.warp(places), carry(before.transform, after.transform, places), atol=1.0)
    assert found.comparison.verdict is Verdict.LESS
    assert found.comparison.alignment.by_landmarks
    assert found.comparison.alignment.confirmed
    assert found.comparison.alignment.residual_px is not None
    assert found.comparison.alignment.residual_px < 1.5


def test_landmarks_that_the_skin_does_not_confirm_are_told_apart() -> None:
    before = _render(1)
    other = render(Skin(seed=77), State(), Shot(seed=2), size=(640, 640), px_per_mm=12)
    corners = ((150, 150), (500, 150), (500, 500), (150, 500))
    spots = tuple(Landmark(before=spot, after=spot) for spot in corners)

    found = compare(_photo(before.image), _photo(other.image), landmarks=spots).comparison

    assert found.alignment.by_landmarks
    assert not found.alignment.confirmed
    assert found.alignment.residual_px is not None
    assert found.alignment.residual_px > 2


def test_landmarks_do_not_excuse_what_else_makes_a_pair_incomparable() -> None:
    before = _render(1)
    blurred = cv2.GaussianBlur(_render(2).image, (0, 0), 5).astype(np.uint8)
    spots = tuple(
        Landmark(before=spot, after=spot) for spot in ((150, 150), (500, 150), (500, 500), (150, 500))
    )

    found = compare(_photo(before.image), _photo(blurred), landmarks=spots).comparison

    assert not found.comparable
    assert found.change_percent is None


def test_without_landmarks_nothing_is_said_of_them() -> None:
    skin = photograph(density(1))

    assert align(skin, skin, skin_of(skin), skin_of(skin)).warp is not None
    assert not _compared(_render(1), ()).comparison.alignment.by_landmarks
