"""A pair of rendered skin: what is claimed of it is what is true of it, or nothing is claimed."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
import pytest

from vein_tracker.errors import REGION_OUTSIDE, VeinTrackerError
from vein_tracker.imaging.compare import Compared, compare
from vein_tracker.imaging.decode import Decoded
from vein_tracker.imaging.phantom import (
    Camera,
    Light,
    Phantom,
    Pose,
    Shot,
    Skin,
    State,
    pair_homography,
    render,
)
from vein_tracker.imaging.phantom.copies import screenshot
from vein_tracker.imaging.warp import project
from vein_tracker.model.records import Region
from vein_tracker.model.results import U8, Reason, ScaleSource, Verdict

SIZE = (720, 540)
SKIN = Skin(seed=901, skin_type=2, freckles_per_cm2=0.5)
AGAIN = Pose(rotation_deg=6, pitch_deg=4, shift_mm=(2, -1))
LAMP = Light(colour=(1.1, 1.0, 0.92), fall_off=0.25, centre=(0.6, 0.5))


@cache
def _render(
    skin: Skin = SKIN, cleared: float = 0.0, seed: int = 1, again: bool = False, blur: float = 0.7
) -> Phantom:
    shot = Shot(seed=seed, camera=Camera(blur_px=blur))
    if again:
        shot = Shot(seed=seed, pose=AGAIN, light=LAMP, camera=Camera(blur_px=blur, jpeg=82))
    return render(skin, State(cleared=cleared), shot, size=SIZE, px_per_mm=12)


def _photo(picture: U8) -> Decoded:
    return Decoded(pixels=picture, width=picture.shape[1], height=picture.shape[0])


@cache
def _compared(cleared: float, blur: float = 0.9) -> Compared:
    after = _render(cleared=cleared, seed=2, again=True, blur=blur)
    return compare(_photo(_render().image), _photo(after.image), px_per_mm=12)


def test_unchanged_skin_photographed_again_shows_no_measurable_change() -> None:
    found = _compared(0.0).comparison

    assert found.verdict is Verdict.NO_MEASURABLE_CHANGE
    assert found.change_interval_percent is not None
    assert found.change_interval_percent.low <= 0 <= found.change_interval_percent.high
    assert found.change_percent == pytest.approx(0, abs=12)


def test_cleared_veins_are_less_and_the_interval_holds_the_truth() -> None:
    found = _compared(0.6).comparison
    truth = 100 * (_render(cleared=0.6).coverage_percent / _render().coverage_percent - 1)

    assert found.verdict is Verdict.LESS
    assert found.change_interval_percent is not None
    assert found.change_interval_percent.low <= truth <= found.change_interval_percent.high
    assert found.length_change_percent == pytest.approx(truth, abs=20)


def test_the_same_pair_the_other_way_round_is_more() -> None:
    before, after = _render(cleared=0.8), _render(seed=2, again=True)

    assert compare(_photo(before.image), _photo(after.image)).comparison.verdict is Verdict.MORE


def test_the_homography_and_its_residual_are_those_of_the_cameras() -> None:
    found = _compared(0.0).comparison.alignment
    truth = pair_homography(_render().transform, _render(seed=2, again=True, blur=0.9).transform, SIZE)
    places = np.array([[100.0, 100.0], [640.0, 120.0], [400.0, 300.0], [150.0, 440.0], [600.0, 470.0]])

    assert found.homography is not None
    assert found.homography[2][2] == 1
    np.testing.assert_allclose(project(np.array(found.homography), places), project(truth, places), atol=1)
    assert found.residual_px is not None
    assert found.residual_mm == pytest.approx(found.residual_px / 12)
    assert found.overlap_percent is not None
    assert 80 < found.overlap_percent <= 100


def test_colours_come_together_on_plain_skin() -> None:
    found = _compared(0.0).comparison

    assert found.colour_difference_before is not None
    assert found.colour_difference_after is not None
    assert found.colour_difference_after < 1 < found.colour_difference_before


@pytest.mark.parametrize("blur", [1.6, 2.5, 4.0])
def test_a_blurred_follow_up_of_unchanged_skin_is_never_less(blur: float) -> None:
    found = _compared(0.0, blur).comparison

    assert found.verdict in {Verdict.NO_MEASURABLE_CHANGE, Verdict.NOT_COMPARABLE}
    assert found.sharpness_ratio is not None
    assert found.sharpness_ratio < 0.8


def test_a_follow_up_that_is_blurred_beyond_matching_is_refused_for_its_sharpness() -> None:
    found = _compared(0.0, 5.0).comparison

    assert not found.comparable
    assert found.reasons == (Reason.SHARPNESS,)
    assert found.change_percent is None
    assert found.coverage_before_percent is None


def test_another_patients_skin_is_not_comparable() -> None:
    other = _render(Skin(seed=902, skin_type=2, freckles_per_cm2=0.5), seed=2)

    found = compare(_photo(_render().image), _photo(other.image))

    assert found.comparison.verdict is Verdict.NOT_COMPARABLE
    assert Reason.NOT_ALIGNED in found.comparison.reasons
    assert found.comparison.alignment.homography is None
    assert found.warp is None
    assert found.veins_before is None


def test_a_mirrored_follow_up_is_named() -> None:
    mirrored = np.ascontiguousarray(_render(seed=2, again=True).image[:, ::-1])

    assert compare(_photo(_render().image), _photo(mirrored)).comparison.reasons == (Reason.MIRRORED,)


def test_a_follow_up_beside_the_region_shares_too_little_of_it() -> None:
    shifted = np.zeros_like(_render().image)
    shifted[:, :360] = _render().image[:, 360:]

    found = compare(
        _photo(_render().image),
        _photo(shifted),
        region=Region(points=((0, 0), (330, 0), (330, 540), (0, 540))),
    ).comparison

    assert found.reasons == (Reason.OVERLAP,)
    assert found.alignment.overlap_percent == pytest.approx(0, abs=3)


@pytest.mark.parametrize(
    ("colour", "reason"), [((128, 128, 128), Reason.NO_COLOUR), ((30, 60, 200), Reason.NO_SKIN)]
)
def test_a_follow_up_without_skin_says_so(colour: tuple[int, int, int], reason: Reason) -> None:
    plain = np.full((SIZE[1], SIZE[0], 3), colour, np.uint8)

    assert compare(_photo(_render().image), _photo(plain)).comparison.reasons == (reason,)


def test_a_region_outside_the_baseline_is_refused() -> None:
    photo = _photo(_render().image)

    with pytest.raises(VeinTrackerError) as refused:
        compare(photo, photo, region=Region(points=((900, 0), (990, 0), (990, 90))))

    assert refused.value.text.code == REGION_OUTSIDE.code


def test_a_given_scale_is_that_of_the_baseline() -> None:
    assert _compared(0.0).comparison.px_per_mm == 12
    assert _compared(0.0).comparison.scale_source is ScaleSource.GIVEN


def test_masks_lie_in_the_baselines_frame_on_skin_that_both_show() -> None:
    found = _compared(0.6)
    truth = cv2.dilate(_render().veins, np.ones((5, 5), np.uint8)) > 0

    assert found.veins_before is not None
    assert found.skin is not None
    assert found.veins_before.shape == found.skin.shape == SIZE[::-1]
    assert not (found.veins_before & ~found.skin).any()
    assert truth[found.veins_before > 0].mean() > 0.6


@pytest.mark.parametrize("copied_first", [False, True])
def test_a_screenshot_is_compared_with_nothing(copied_first: bool) -> None:
    photos = [_photo(_render().image), _photo(screenshot(_render(seed=2).image))]
    before, after = reversed(photos) if copied_first else photos

    found = compare(before, after, px_per_mm=12).comparison

    assert (found.comparable, found.reasons) == (False, (Reason.NOT_A_PHOTOGRAPH,))
    assert found.change_percent is None


def test_of_a_region_of_a_few_pixels_no_change_is_told() -> None:
    tiny = Region(points=((300, 250), (312, 250), (312, 262), (300, 262)))

    found = compare(
        _photo(_render().image), _photo(_render(seed=2, again=True).image), region=tiny
    ).comparison

    assert found.reasons == (Reason.OVERLAP,)
    assert found.change_percent is None
