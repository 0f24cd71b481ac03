"""A photo that was filed in the wrong place is moved; both series go on with a baseline and a region of their own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.tasks.conftest import Clinic, skin_jpeg
from vein_tracker.model.protocols import ViewKind
from vein_tracker.model.records import Moment, Photo, Region, SessionArea, View
from vein_tracker.settings import Settings
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.browse import AreaSheet, LoadArea
from vein_tracker.tasks.edit import ADD_VIEW, EDIT_VIEW, Edit, Edits, Undo
from vein_tracker.tasks.import_photos import ImportPhoto, PastedPhoto, Place
from vein_tracker.tasks.move import Goal, move_photo
from vein_tracker.tasks.regions import carried, same_region

REGION = Region(points=((200.0, 150.0), (700.0, 150.0), (700.0, 550.0), (200.0, 550.0)))


def sheet(clinic: Clinic) -> AreaSheet:
    return run_now(LoadArea(clinic.area.id, Settings(), clinic.view.id), clinic.library).value


def draw_region(clinic: Clinic, view: View) -> None:
    now = clinic.library.register.get(View, view.id)
    run_now(Edit(Edits(text=EDIT_VIEW, put=(replace(now, region=REGION),))), clinic.library)


@pytest.fixture
def close_up(clinic: Clinic) -> View:
    """Another view of the area, without a photo."""
    view = View(area_id=clinic.area.id, kind=ViewKind.CLOSE_UP)
    run_now(Edit(Edits(text=ADD_VIEW, put=(view,))), clinic.library)
    return view


def move_baseline(clinic: Clinic, to: View) -> None:
    shown = sheet(clinic)
    photo = shown.photos[0].photo
    part = clinic.library.register.get(SessionArea, photo.session_area_id)
    edits = move_photo(photo, Goal(view=to, part=part), shown.view, shown.photos)
    run_now(Edit(edits), clinic.library)


def test_the_next_photo_becomes_the_baseline_and_the_region_is_carried_to_it(
    clinic: Clinic, close_up: View
) -> None:
    clinic.file(skin_jpeg(seed=1), moment=Moment.STRAIGHT_AFTER)
    first, second = clinic.file(skin_jpeg(), skin_jpeg(seed=2)).photos
    draw_region(clinic, clinic.view)
    compared = next(one.comparison for one in sheet(clinic).photos if one.photo.id == second.id)
    assert compared is not None

    shown = sheet(clinic)
    part = clinic.library.register.get(SessionArea, first.session_area_id)
    run_now(Edit(move_photo(first, Goal(view=close_up, part=part), shown.view, shown.photos)), clinic.library)

    left = clinic.library.register.get(View, clinic.view.id)
    joined = clinic.library.register.get(View, close_up.id)
    assert (left.baseline_id, joined.baseline_id) == (second.id, first.id)
    assert same_region(left.region, carried(REGION, compared.alignment))
    assert not same_region(left.region, REGION)
    assert joined.region is None
    run_now(Undo(), clinic.library)
    assert clinic.library.register.get(View, clinic.view.id) == replace(shown.view, region=REGION)
    assert clinic.library.register.get(View, close_up.id) == close_up


def test_a_region_that_cannot_be_carried_is_dropped(clinic: Clinic, close_up: View) -> None:
    _, other = clinic.file(skin_jpeg(), skin_jpeg(seed=1, blur_px=25.0)).photos
    draw_region(clinic, clinic.view)

    move_baseline(clinic, close_up)

    left = clinic.library.register.get(View, clinic.view.id)
    assert (left.baseline_id, left.region) == (other.id, None)


def test_a_series_that_has_a_baseline_keeps_it(clinic: Clinic, close_up: View) -> None:
    (first,) = clinic.file(skin_jpeg()).photos
    place = Place(view_id=close_up.id, session=clinic.session, moment=Moment.FOLLOW_UP)
    second = run_now(ImportPhoto(PastedPhoto("2.jpg", skin_jpeg(seed=1)), place), clinic.library).value
    draw_region(clinic, close_up)

    move_baseline(clinic, close_up)

    joined = clinic.library.register.get(View, close_up.id)
    assert (joined.baseline_id, joined.region) == (second.id, REGION)
    assert clinic.library.register.get(Photo, first.id).view_id == close_up.id


def test_where_it_lies_already_nothing_is_written(clinic: Clinic) -> None:
    (photo,) = clinic.file(skin_jpeg()).photos
    shown = sheet(clinic)
    part = clinic.library.register.get(SessionArea, photo.session_area_id)
    assert move_photo(photo, Goal(view=shown.view, part=part), shown.view, shown.photos).empty
