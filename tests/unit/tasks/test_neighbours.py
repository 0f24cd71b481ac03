"""Each photo of a series is held against the one before it, and the one that does not fit is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.unit.tasks.conftest import Clinic, skin_jpeg
from vein_tracker.imaging.decode import decode
from vein_tracker.model.records import Moment, Photo, Posture, Region, SetupCheck, View
from vein_tracker.model.results import Alignment, Comparison, Interval, Measurement, Verdict
from vein_tracker.settings import Settings
from vein_tracker.store.objects import ObjectKind
from vein_tracker.tasks.base import run_now, run_script_now
from vein_tracker.tasks.browse import AreaSheet, LoadArea
from vein_tracker.tasks.edit import EDIT_PHOTO, EDIT_VIEW, Edit, Edits, session_area_for
from vein_tracker.tasks.neighbours import CompareNeighbours, check_series
from vein_tracker.tasks.regions import carried
from vein_tracker.text import Text

TEST = Text("test", "Test")
HALVED = ((0.5, 0.0, 10.0), (0.0, 0.5, 20.0), (0.0, 0.0, 1.0))


def change(percent: float, half: float = 5.0) -> Comparison:
    return Comparison(
        recipe="1",
        comparable=True,
        verdict=Verdict.LESS,
        alignment=Alignment(homography=HALVED),
        coverage_before_percent=8.0,
        coverage_after_percent=8.0 * (1 + percent / 100),
        coverage_after_interval_percent=Interval(0.0, 9.0),
        change_percent=percent,
        change_interval_percent=Interval(percent - half, percent + half),
    )


@pytest.fixture
def course(clinic: Clinic) -> list[Photo]:
    """A baseline and three follow-ups at 60, 30 and 30 % of it, filed without measuring a pixel."""
    photos = [_filed(clinic, number) for number in range(4)]
    view = replace(clinic.view, baseline_id=photos[0].id)
    run_now(Edit(Edits(text=EDIT_VIEW, put=(view,))), clinic.library)
    for photo, percent in zip(photos[1:], (-40.0, -70.0, -70.0), strict=True):
        held(clinic, photo, photos[0], change(percent))
    return photos


def _filed(clinic: Clinic, number: int) -> Photo:
    data = skin_jpeg(seed=number)
    session = clinic.later(10 * number)
    part, new = session_area_for(clinic.library, session, clinic.area.id)
    stored = clinic.library.objects.put(data, ObjectKind.PHOTO, {})
    decoded = decode(data)
    photo = Photo(
        view_id=clinic.view.id,
        session_area_id=part.id,
        moment=Moment.FOLLOW_UP,
        object_id=stored.id,
        digest=clinic.library.photos.digest(data),
        file_name=f"{number}.jpg",
        media_type="image/jpeg",
        byte_count=len(data),
        width=decoded.width,
        height=decoded.height,
        px_per_mm=12.0,
    )
    found = Measurement(recipe="1", width=960, height=720, skin_percent=90.0, coverage_percent=8.0)
    with clinic.library.transaction(TEST) as edit:
        edit.put(session)
        for record in new:
            edit.put(record)
        edit.add_object(stored)
        edit.put(photo)
        edit.add_measurement(photo.id, photo.digest, None, found, b"", b"", None, 12.0)
    return photo


def held(clinic: Clinic, later: Photo, earlier: Photo, comparison: Comparison) -> None:
    with clinic.library.transaction(TEST) as edit:
        edit.add_comparison(later.id, earlier.id, None, comparison, earlier.px_per_mm)


def sheet(clinic: Clinic) -> AreaSheet:
    return run_now(LoadArea(clinic.area.id, Settings()), clinic.library).value


def misfits(clinic: Clinic) -> list[str]:
    return [shown.photo.id for shown in sheet(clinic).photos if shown.misfit]


def test_neighbours_that_were_never_compared_are_asked_for(clinic: Clinic, course: list[Photo]) -> None:
    _, one, two, three = course
    assert sheet(clinic).unchecked == ((one.id, two.id), (two.id, three.id))

    held(clinic, two, one, change(-50.0))
    assert sheet(clinic).unchecked == ((two.id, three.id),)
    held(clinic, three, two, Comparison(recipe="1", comparable=False))
    assert sheet(clinic).unchecked == ()


def test_what_cannot_be_compared_with_the_baseline_is_no_neighbour(
    clinic: Clinic, course: list[Photo]
) -> None:
    _, one, two, three = course
    held(clinic, two, course[0], Comparison(recipe="1", comparable=False))
    assert sheet(clinic).unchecked == ((one.id, three.id),)


def test_another_scale_asks_for_the_neighbours_again(clinic: Clinic, course: list[Photo]) -> None:
    _, one, two, three = course
    held(clinic, two, one, change(-50.0))
    held(clinic, three, two, change(0.0))
    run_now(Edit(Edits(text=EDIT_PHOTO, put=(replace(one, px_per_mm=11.0),))), clinic.library)
    assert sheet(clinic).unchecked == ((one.id, two.id),)


def test_another_region_asks_for_the_neighbours_again(clinic: Clinic, course: list[Photo]) -> None:
    _, one, two, three = course
    held(clinic, two, one, change(-50.0))
    held(clinic, three, two, change(0.0))
    region = Region(points=((100.0, 100.0), (500.0, 100.0), (500.0, 400.0)))
    view = clinic.library.register.get(View, clinic.view.id)
    run_now(Edit(Edits(text=EDIT_VIEW, put=(replace(view, region=region),))), clinic.library)
    assert sheet(clinic).unchecked == ((one.id, two.id), (two.id, three.id))

    run_script_now(check_series([(two.id, three.id)]), clinic.library)
    assert sheet(clinic).unchecked == ((one.id, two.id),)


def test_a_photo_that_does_not_fit_is_named_and_makes_no_trend(clinic: Clinic, course: list[Photo]) -> None:
    _, one, two, three = course
    held(clinic, two, one, change(-50.0))
    held(clinic, three, two, change(0.0))
    assert misfits(clinic) == []
    assert len(sheet(clinic).points) == 4 - 1  # the baseline has no interval of its own here

    held(clinic, two, course[0], change(-5.0))
    assert misfits(clinic) == [two.id]
    assert [point.photo_id for point in sheet(clinic).points if not point.judged] == [two.id]
    (misfit,) = [shown.misfit for shown in sheet(clinic).photos if shown.misfit]
    assert misfit.through in (one.id, three.id)
    assert misfit.direct.percent == -5.0


def test_neighbours_of_another_recipe_blame_nobody(clinic: Clinic, course: list[Photo]) -> None:
    _, one, two, three = course
    for earlier, later, percent in ((one, two, 100.0), (two, three, -50.0)):
        held(clinic, later, earlier, replace(change(percent), recipe="2"))
    assert misfits(clinic) == []


def test_a_repeat_is_no_surer_than_the_room_allows_when_a_series_is_checked(
    clinic: Clinic, course: list[Photo]
) -> None:
    baseline, one, two, _ = course
    repeat = replace(_filed(clinic, 4), session_area_id=two.session_area_id)
    run_now(Edit(Edits(text=EDIT_PHOTO, put=(repeat,))), clinic.library)
    for photo in (two, repeat):
        held(clinic, photo, baseline, change(-5.0))
    held(clinic, two, one, change(-50.0))
    assert misfits(clinic) == [two.id]

    room = SetupCheck(
        checked_at=datetime(2026, 5, 3, tzinfo=UTC),
        recipe="1",
        shots=10,
        coverage_percent=8.0,
        floor_percent=50.0,
        floor_points=4.0,
        light_spread=1.0,
        sharpness_spread=4.0,
        distance_spread=2.0,
    )
    with clinic.library.transaction(TEST) as edit:
        edit.put(room)
    assert misfits(clinic) == []


def test_a_pair_taken_differently_blames_nobody(clinic: Clinic, course: list[Photo]) -> None:
    _, one, two, three = course
    held(clinic, two, one, change(40.0))
    held(clinic, three, two, change(0.0))
    assert misfits(clinic) == [one.id]
    for photo, posture in ((one, Posture.LYING), (two, Posture.STANDING)):
        run_now(Edit(Edits(text=EDIT_PHOTO, put=(replace(photo, posture=posture),))), clinic.library)
    assert misfits(clinic) == []


def test_neighbours_are_compared_and_kept(clinic: Clinic, course: list[Photo]) -> None:
    _, _, two, three = course

    assert run_script_now(check_series([(two.id, three.id)]), clinic.library) == ()

    kept = clinic.library.measurements.comparison(three.id, two.id)
    assert kept is not None
    assert kept.comparison.comparable
    assert kept.given_px_per_mm == 12.0


def test_the_region_goes_along(clinic: Clinic, course: list[Photo]) -> None:
    _, one, two, _ = course
    region = Region(points=((100.0, 100.0), (500.0, 100.0), (500.0, 400.0)))
    view = replace(clinic.view, baseline_id=course[0].id, region=region)
    run_now(Edit(Edits(text=EDIT_VIEW, put=(view,))), clinic.library)

    beside = CompareNeighbours((one.id, two.id)).load(clinic.library)

    assert beside.region == Region(points=((60.0, 70.0), (260.0, 70.0), (260.0, 220.0)))


def test_a_region_without_an_alignment_is_carried_nowhere() -> None:
    region = Region(points=((0.0, 0.0), (9.0, 0.0), (9.0, 9.0)))
    assert carried(region, Alignment()) is None
    assert carried(region, None) is None
    assert carried(None, Alignment(homography=HALVED)) is None
