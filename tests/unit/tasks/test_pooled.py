"""Repeat shots of a session are told as one; a stored comparison stays as it was found."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.unit.store.course import EDIT, file_photo, put
from tests.unit.tasks.conftest import Clinic
from vein_tracker.model.records import Id, Moment, Photo, SessionArea, SetupCheck, View
from vein_tracker.model.results import Alignment, Comparison, Interval, Measurement, Verdict
from vein_tracker.settings import Settings
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.browse import AreaSheet, LoadArea
from vein_tracker.tasks.pooled import Told, tell
from vein_tracker.tasks.room_floor import SetupState

NOON = datetime(2026, 5, 3, 12, 0, tzinfo=UTC)


def photo(name: str, session: str, moment: Moment = Moment.FOLLOW_UP, seconds: float = 0) -> Photo:
    return Photo(
        id=name,
        view_id="view",
        session_area_id=session,
        moment=moment,
        object_id=name,
        digest="",
        file_name=f"{name}.jpg",
        media_type="image/jpeg",
        byte_count=1,
        width=800,
        height=600,
        captured_at=NOON + timedelta(seconds=seconds),
        device="Camera A",
    )


def compared(change: float, pixels: float, half: float = 10.0, recipe: str = "4") -> Comparison:
    return Comparison(
        recipe=recipe,
        comparable=True,
        verdict=Verdict.LESS if change + half < 0 else Verdict.NO_MEASURABLE_CHANGE,
        alignment=Alignment(homography=((1.0, 0.0, pixels), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))),
        coverage_before_percent=8.0,
        coverage_after_percent=8.0 * (1 + change / 100),
        coverage_after_interval_percent=Interval(0.0, 9.0),
        change_percent=change,
        change_interval_percent=Interval(change - half, change + half),
    )


BASELINE = photo("baseline", "first", Moment.BEFORE)
ONE, TWO = photo("one", "later"), photo("two", "later", seconds=40)


def told(photos: list[Photo], found: dict[Id, Comparison | None]) -> dict[Id, Told]:
    return tell([BASELINE, *photos], {BASELINE.id: None, **found}, BASELINE, [])


def interval(one: Told) -> Interval:
    assert one.comparison is not None
    assert one.comparison.change_interval_percent is not None
    return one.comparison.change_interval_percent


def test_one_photo_of_a_session_is_told_as_it_was_found() -> None:
    own = compared(-40.0, 0.0)

    alone = told([ONE], {"one": own})["one"]

    assert (alone.comparison, alone.repeats, alone.shots) == (own, (), 1)


def test_repeats_that_were_framed_anew_are_surer_than_each_and_may_say_what_none_did() -> None:
    found = told([ONE, TWO], {"one": compared(-9.5, 0.0), "two": compared(-9.0, 60.0)})

    for name in ("one", "two"):
        comparison = found[name].comparison
        assert comparison is not None
        assert comparison.change_percent == pytest.approx(-9.25)
        assert comparison.verdict is Verdict.LESS
        assert (found[name].repeats, found[name].shots) == (("one", "two"), 2)
    assert found["one"].comparison != found["two"].comparison  # each has its own alignment


def test_frames_of_one_burst_are_no_surer() -> None:
    frames = [ONE, photo("two", "later", seconds=1)]

    burst = told(frames, {"one": compared(-9.5, 0.0), "two": compared(-9.0, 3.0)})["one"]

    assert (burst.repeats, burst.shots) == (("one", "two"), 1)
    assert interval(burst) == pytest.approx((-19.25, 0.75))


def test_another_day_another_moment_and_another_recipe_are_kept_apart() -> None:
    others = [
        photo("day", "another"),
        photo("straight", "later", Moment.STRAIGHT_AFTER),
        photo("old", "later"),
        photo("apart", "later"),
    ]
    own = compared(-9.5, 0.0)
    found: dict[Id, Comparison | None] = {
        "one": own,
        "day": compared(-9.0, 60.0),
        "straight": compared(-9.0, 120.0),
        "old": compared(-9.0, 180.0, recipe="3"),
        "apart": Comparison(recipe="4", comparable=False),
    }

    assert told([ONE, *others], found)["one"].comparison == own


def test_shots_taken_with_the_baseline_make_the_baseline_surer_and_belong_to_it() -> None:
    again = photo("again", "first", Moment.BEFORE, seconds=60)
    found = told([again, ONE], {"again": compared(0.0, 60.0), "one": compared(0.0, 0.0)})

    assert found["again"].repeats == found["baseline"].repeats == ("baseline", "again")
    assert found["again"].shots == found["baseline"].shots == 2
    assert found["again"].comparison == compared(0.0, 60.0)
    assert interval(found["one"]).high == pytest.approx(10 * (1 / 4 + 1 / 2) ** 0.5)
    assert found["one"].repeats == ()


def test_without_a_baseline_nothing_is_compared() -> None:
    assert tell([ONE], {"one": None}, None, [])["one"].comparison is None


def area(clinic: Clinic) -> AreaSheet:
    return run_now(LoadArea(clinic.area.id, Settings()), clinic.library).value


def file_follow_up(clinic: Clinic, comparisons: list[Comparison]) -> tuple[Photo, ...]:
    """File a baseline, and repeats of one later session with these comparisons."""
    library, later = clinic.library, clinic.later(30)
    parts = [SessionArea(session_id=day.id, area_id=clinic.area.id) for day in (clinic.session, later)]
    put(library, later, *parts)
    photos = []
    for number, part in enumerate((parts[0], *[parts[1]] * len(comparisons))):
        filed = file_photo(library, f"photo {number}".encode(), clinic.view, part, f"{number}.jpg")
        moment = Moment.FOLLOW_UP if number else Moment.BEFORE
        photos.append(replace(filed, moment=moment, device="Camera A", captured_at=NOON))
    put(library, *photos, View(id=clinic.view.id, area_id=clinic.area.id, baseline_id=photos[0].id))
    figures = Measurement(
        recipe="4",
        width=1600,
        height=1200,
        skin_percent=90.0,
        coverage_percent=8.0,
        coverage_interval_percent=Interval(7.0, 9.0),
    )
    with library.transaction(EDIT) as edit:
        for one in photos:
            edit.add_measurement(one.id, one.digest, None, figures, b"", b"")
        for one, comparison in zip(photos[1:], comparisons, strict=True):
            edit.add_comparison(one.id, photos[0].id, None, comparison)
    return tuple(photos)


def checked(device: str = "Camera A") -> SetupCheck:
    return SetupCheck(
        checked_at=NOON,
        device=device,
        recipe="4",
        shots=10,
        coverage_percent=8.0,
        floor_percent=12.0,
        floor_points=0.96,
        light_spread=1.0,
        sharpness_spread=4.0,
        distance_spread=2.0,
    )


def test_repeats_are_one_point_of_the_curve(clinic: Clinic) -> None:
    file_follow_up(clinic, [compared(-20.0, 0.0), compared(-30.0, 90.0)])

    sheet = area(clinic)

    assert [point.coverage for point in sheet.points] == pytest.approx([8.0, 6.0])
    first, second = sheet.photos[1:]
    assert first.point_id == second.point_id == sheet.points[1].photo_id == first.photo.id
    assert first.shots == 2
    assert first.coverage == second.coverage


def test_a_series_says_nothing_finer_than_the_floor_and_the_stored_comparison_stays(clinic: Clinic) -> None:
    own = compared(-10.0, 0.0, half=4.0)
    baseline, follow_up = file_follow_up(clinic, [own])
    before = area(clinic).photos[1]
    assert (before.verdict, before.setup.state) == (Verdict.LESS, SetupState.NOT_CHECKED)

    put(clinic.library, checked())

    sheet = area(clinic)
    after = sheet.photos[1]
    assert after.verdict is Verdict.NO_MEASURABLE_CHANGE
    assert after.comparison is not None
    assert after.comparison.change_interval_percent == Interval(-22.0, 2.0)
    assert sheet.points[1].interval == pytest.approx((8.0 * 0.78, 8.0 * 1.02))
    assert after.setup.widened
    held = clinic.library.measurements.comparison(follow_up.id, baseline.id)
    assert held is not None
    assert held.comparison == own


def test_a_check_of_another_camera_changes_nothing_and_is_named(clinic: Clinic) -> None:
    file_follow_up(clinic, [compared(-10.0, 0.0, half=4.0)])
    put(clinic.library, checked("Camera B"))

    shown = area(clinic).photos[1]

    assert shown.verdict is Verdict.LESS
    assert shown.setup.state is SetupState.OTHER_CAMERA
