"""A phantom is photographed from another place, in another light: hints say by how much, and which way to go."""

from __future__ import annotations

import numpy as np
import pytest

from vein_tracker.imaging.hints import PreparedBaseline, hints_of, live_picture, prepare_baseline
from vein_tracker.imaging.phantom import Camera, Light, Pose, Shot, Skin, State, render
from vein_tracker.imaging.settled import settled
from vein_tracker.model.hints import Framing, Hint, Hints
from vein_tracker.model.results import U8

SKIN = Skin(seed=3, freckles_per_cm2=0.5, moles=3)
SHARP = Camera(blur_px=0.7)


def live(
    pose: Pose | None = None,
    *,
    camera: Camera = SHARP,
    light: Light | None = None,
    state: State | None = None,
    marker: bool = True,
    skin: Skin = SKIN,
) -> U8:
    """Return what a camera of 800 × 600 pixels sees of the skin on another day."""
    shot = Shot(seed=2, pose=pose or Pose(), camera=camera, light=light or Light(), marker=marker)
    return render(skin, state, shot, size=(800, 600), px_per_mm=8.0).image


@pytest.fixture(scope="module")
def baseline() -> PreparedBaseline:
    shot = Shot(seed=1, marker=True, camera=SHARP)
    return prepare_baseline(render(SKIN, None, shot, size=(960, 720), px_per_mm=9.6).image)


def seen(picture: U8, baseline: PreparedBaseline | None) -> Hints:
    """Return what is told once the hand is still."""
    return settled(None, hints_of(live_picture(picture), baseline))


def framing(picture: U8, baseline: PreparedBaseline) -> Framing:
    found = seen(picture, baseline).framing
    assert found is not None
    return found


def test_the_baseline_seen_again_is_ready_to_shoot(baseline: PreparedBaseline) -> None:
    hints = seen(live(), baseline)

    assert hints.ready
    assert hints.marker is True
    assert hints.framing is not None
    assert abs(hints.framing.distance_percent) < 0.5
    assert abs(hints.framing.turn_deg) < 0.3


@pytest.mark.parametrize(("distance", "hint"), [(1 / 0.92, Hint.CLOSER), (0.9, Hint.FARTHER)])
def test_distance_is_told_in_percent(distance: float, hint: Hint, baseline: PreparedBaseline) -> None:
    hints = seen(live(Pose(distance=distance)), baseline)

    assert hints.framing is not None
    assert hints.framing.distance_percent == pytest.approx(100 * (distance - 1), abs=0.5)
    assert hints.wanted == (hint,)


@pytest.mark.parametrize(("turned", "hint"), [(2.0, Hint.CLOCKWISE), (-5.0, Hint.ANTICLOCKWISE)])
def test_skin_that_is_seen_turned_asks_to_turn_the_camera_after_it(
    turned: float, hint: Hint, baseline: PreparedBaseline
) -> None:
    hints = seen(live(Pose(rotation_deg=turned)), baseline)

    assert hints.framing is not None
    assert hints.framing.turn_deg == pytest.approx(turned, abs=0.2)
    assert hints.wanted == (hint,)


def test_skin_that_is_seen_aside_asks_to_move_the_camera_there(baseline: PreparedBaseline) -> None:
    hints = seen(live(Pose(shift_mm=(8, -6))), baseline)

    assert hints.framing is not None
    assert hints.framing.right_percent == pytest.approx(8.0, abs=0.5)
    assert hints.framing.down_percent == pytest.approx(-8.0, abs=0.5)
    assert hints.wanted == (Hint.MOVE_RIGHT, Hint.MOVE_UP)


def test_a_tilted_camera_is_told_which_side_is_too_near(baseline: PreparedBaseline) -> None:
    right = framing(live(Pose(yaw_deg=15)), baseline)
    left = framing(live(Pose(yaw_deg=-15)), baseline)
    bottom = framing(live(Pose(pitch_deg=-18)), baseline)

    assert 4 < right.right_nearer_percent < 12
    assert -12 < left.right_nearer_percent < -4
    assert bottom.bottom_nearer_percent > 4
    assert abs(bottom.right_nearer_percent) < 1


def test_treatment_in_between_does_not_mislead(baseline: PreparedBaseline) -> None:
    cleared = State(cleared=0.8, stain=0.3)

    found = framing(live(Pose(distance=1.1, rotation_deg=4), state=cleared), baseline)

    assert found.distance_percent == pytest.approx(10, abs=1)
    assert found.turn_deg == pytest.approx(4, abs=0.5)


def test_light_and_sharpness_are_held_against_the_baseline(baseline: PreparedBaseline) -> None:
    dark = seen(live(camera=Camera(blur_px=0.7, exposure=-1)), baseline)
    bright = seen(live(camera=Camera(blur_px=0.7, exposure=1.2)), baseline)
    blurred = seen(live(camera=Camera(blur_px=3)), baseline)
    aslant = seen(live(light=Light(fall_off=0.7, centre=(0.1, 0.1))), baseline)

    assert dark.light_stops == pytest.approx(-1, abs=0.1)
    assert dark.wanted == (Hint.TOO_DARK,)
    assert Hint.TOO_BRIGHT in bright.wanted
    assert blurred.wanted == (Hint.SHARPER,)
    assert Hint.UNEVEN in aslant.wanted


def test_a_marker_is_missed_where_the_baseline_has_one(baseline: PreparedBaseline) -> None:
    plain = Shot(seed=1, camera=SHARP)
    without = prepare_baseline(render(SKIN, None, plain, size=(800, 600), px_per_mm=8.0).image)

    assert seen(live(marker=False), baseline).wanted == (Hint.MARKER_MISSING,)
    assert seen(live(marker=False), without).marker is None


def test_other_skin_gives_no_directions_and_is_named_after_a_while(baseline: PreparedBaseline) -> None:
    other = hints_of(live_picture(live(skin=Skin(seed=12, freckles_per_cm2=0.5, moles=3))), baseline)
    told = settled(None, other)
    course = []
    for _ in range(14):
        course.append(told.wanted[:1])
        told = settled(told, other)

    assert other.framing is None
    assert course[0] == ()
    assert (Hint.HOLD_STILL,) in course
    assert course[-1] == (Hint.NOT_THIS_AREA,)


def test_where_there_is_nothing_to_hold_on_to_it_is_left_to_the_eye(baseline: PreparedBaseline) -> None:
    wall = np.full((720, 960, 3), (190, 160, 145), np.uint8)
    nothing = hints_of(live_picture(wall), baseline)
    told = None
    for _ in range(14):
        told = settled(told, nothing)

    assert told is not None
    assert Hint.BY_EYE in told.wanted
    assert Hint.NOT_THIS_AREA not in told.wanted


def test_the_first_photo_of_a_view_is_judged_by_itself() -> None:
    first = hints_of(live_picture(live()), None)
    good = settled(settled(settled(settled(None, first), first), first), first)
    dark = seen(live(camera=Camera(exposure=-5)), None)

    assert good.framing is None
    assert good.ready
    assert good.nearness == 1
    assert Hint.TOO_DARK in dark.wanted
    assert seen(live(camera=Camera(blur_px=8)), None).wanted == (Hint.SHARPER,)


def _at(distance: float) -> Hints:
    shape = Framing(
        distance_percent=distance,
        turn_deg=0,
        right_percent=0,
        down_percent=0,
        right_nearer_percent=0,
        bottom_nearer_percent=0,
    )
    return Hints(framing=shape)


def test_words_do_not_flicker_about_a_limit() -> None:
    told = settled(None, _at(4.4))
    heard = []
    for distance in (3.7, 4.2, 3.6, 4.3, 3.8, 1.0, 1.0, 1.0):
        told = settled(told, _at(distance))
        heard.append(told.ready)

    assert heard == sorted(heard)
    assert heard[0] is False
    assert heard[-1] is True


def test_nearness_grows_to_one() -> None:
    course = [settled(None, _at(distance)).nearness for distance in (40, 20, 8, 0)]

    assert course == sorted(course)
    assert 0 < course[0] < 0.2
    assert course[2] < 1
    assert course[3] == 1


def test_one_picture_that_cannot_be_read_changes_nothing_that_is_told() -> None:
    told = settled(None, _at(10))

    shaken = settled(told, Hints())

    assert shaken.wanted == (Hint.CLOSER,)
    assert shaken.framing == told.framing
