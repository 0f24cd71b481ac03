"""Another baseline is recorded with its reason, can be taken back, and takes the region along."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.unit.tasks.conftest import Clinic, skin_jpeg
from vein_tracker.model.records import Moment, Photo, Region, View
from vein_tracker.settings import Settings
from vein_tracker.tasks.analyse import Analyse
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.baseline import correct_photo, region_is_lost, set_baseline
from vein_tracker.tasks.browse import AreaSheet, LoadArea
from vein_tracker.tasks.edit import EDIT_VIEW, TRASH_PHOTO, Edit, Edits, Undo
from vein_tracker.tasks.trend import Standing

REGION = Region(points=((200.0, 150.0), (700.0, 150.0), (700.0, 550.0), (200.0, 550.0)))


def sheet(clinic: Clinic) -> AreaSheet:
    return run_now(LoadArea(clinic.area.id, Settings()), clinic.library).value


def measure_what_is_outdated(clinic: Clinic) -> int:
    """Measure as the window does; return how many photos it were."""
    wanted = [
        shown for shown in sheet(clinic).photos if shown.outdated or shown.standing is Standing.NOT_MEASURED
    ]
    for shown in wanted:
        run_now(Analyse(shown.photo.id), clinic.library)
    return len(wanted)


def test_who_reads_it_later_finds_the_reason_and_it_can_be_taken_back(clinic: Clinic) -> None:
    first, second = clinic.file(skin_jpeg(), skin_jpeg(seed=1)).photos
    view = sheet(clinic).view

    run_now(Edit(set_baseline(view, sheet(clinic).photos[1], "The first was blurred")), clinic.library)

    now = clinic.library.register.get(View, view.id)
    assert (now.baseline_id, now.baseline_reason) == (second.id, "The first was blurred")
    entry = clinic.library.history.of(View, view.id)[0]
    assert str(entry.text) == "Set as baseline: The first was blurred"
    assert entry.user_name == "S. Patel"
    run_now(Undo(), clinic.library)
    assert clinic.library.register.get(View, view.id) == replace(view, baseline_id=first.id)


def test_the_first_photo_after_a_lost_baseline_does_not_take_over_its_reason(clinic: Clinic) -> None:
    clinic.file(skin_jpeg(), skin_jpeg(seed=1))
    shown = sheet(clinic)
    run_now(Edit(set_baseline(shown.view, shown.photos[1], "The first was blurred")), clinic.library)
    gone = tuple((Photo, photo.id) for photo in clinic.photos())
    run_now(Edit(Edits(text=TRASH_PHOTO, trash=gone)), clinic.library)

    (third,) = clinic.file(skin_jpeg(seed=2)).photos

    view = sheet(clinic).view
    assert (view.baseline_id, view.baseline_reason) == (third.id, "")


def test_the_first_photo_after_a_lost_baseline_is_not_cut_to_its_region(clinic: Clinic) -> None:
    (first,) = clinic.file(skin_jpeg()).photos
    run_now(Edit(Edits(text=EDIT_VIEW, put=(replace(sheet(clinic).view, region=REGION),))), clinic.library)
    run_now(Edit(Edits(text=TRASH_PHOTO, trash=((Photo, first.id),))), clinic.library)

    (second,) = clinic.file(skin_jpeg(seed=2)).photos

    kept = clinic.library.measurements.latest(second.id)
    assert sheet(clinic).view.region is None
    assert kept is not None
    assert kept.region is None


def test_the_series_is_compared_again_and_the_figures_so_far_are_kept(clinic: Clinic) -> None:
    first, second = clinic.file(skin_jpeg(), skin_jpeg(cleared=0.7, seed=1)).photos
    view = sheet(clinic).view
    run_now(Edit(set_baseline(view, sheet(clinic).photos[1], "Sharper")), clinic.library)

    assert measure_what_is_outdated(clinic) == 1

    before, after = sheet(clinic).photos
    assert (before.standing, after.standing) == (Standing.COMPARED, Standing.BASELINE)
    assert before.comparison is not None
    assert before.comparison.change_percent is not None
    assert before.comparison.change_percent > 0
    assert clinic.library.measurements.comparison(second.id, first.id) is not None
    run_now(Undo(), clinic.library)
    assert measure_what_is_outdated(clinic) == 0


def test_the_region_goes_along_and_what_lacks_is_measured(clinic: Clinic) -> None:
    clinic.file(skin_jpeg(), skin_jpeg(seed=1))
    view = replace(sheet(clinic).view, region=REGION)
    run_now(Edit(Edits(text=EDIT_VIEW, put=(view,))), clinic.library)
    assert measure_what_is_outdated(clinic) >= 1
    shown = sheet(clinic).photos[1]
    assert not region_is_lost(view, shown)

    run_now(Edit(set_baseline(view, shown, "Sharper")), clinic.library)

    now = sheet(clinic).view.region
    assert now is not None
    assert now.points[0] != REGION.points[0]
    # The second shot is turned by 2° and shifted by some millimetres.
    assert now.points[0] == pytest.approx(REGION.points[0], abs=60)
    # The new baseline was measured there before: the region had been carried to it.
    assert measure_what_is_outdated(clinic) == 1
    stored = clinic.library.measurements.latest(shown.photo.id)
    assert stored is not None
    assert stored.region == now
    assert measure_what_is_outdated(clinic) == 0


def test_a_region_that_is_drawn_meanwhile_goes_along(clinic: Clinic) -> None:
    clinic.file(skin_jpeg(), skin_jpeg(seed=1))
    seen = sheet(clinic)
    asked = set_baseline(seen.view, seen.photos[1], "Sharper")
    drawn = replace(seen.view, label="knee bent", region=REGION)
    run_now(Edit(Edits(text=EDIT_VIEW, put=(drawn,))), clinic.library)

    run_now(Edit(asked), clinic.library)

    now = sheet(clinic).view
    assert (now.label, now.baseline_id) == ("knee bent", seen.photos[1].photo.id)
    assert now.region is not None
    assert now.region.points[0] == pytest.approx(REGION.points[0], abs=60)
    run_now(Edit(asked), clinic.library)  # asked for twice
    assert sheet(clinic).view == now


def test_a_region_of_a_baseline_that_was_not_seen_is_dropped(clinic: Clinic) -> None:
    clinic.file(skin_jpeg(), skin_jpeg(seed=1), skin_jpeg(seed=2))
    seen = sheet(clinic)
    asked = set_baseline(seen.view, seen.photos[1], "Sharper")
    another = replace(seen.view, baseline_id=seen.photos[2].photo.id, region=REGION)
    run_now(Edit(Edits(text=EDIT_VIEW, put=(another,))), clinic.library)

    run_now(Edit(asked), clinic.library)

    now = sheet(clinic).view
    assert (now.baseline_id, now.region) == (seen.photos[1].photo.id, None)


def test_without_alignment_the_region_is_dropped(clinic: Clinic) -> None:
    clinic.file(skin_jpeg(), skin_jpeg(seed=1))
    view = replace(sheet(clinic).view, region=REGION)
    shown = replace(sheet(clinic).photos[1], comparison=None)

    assert region_is_lost(view, shown)
    (changed,) = set_baseline(view, shown, "Sharper").leaves(view)
    assert isinstance(changed, View)
    assert changed.region is None
    assert not region_is_lost(replace(view, region=None), shown)


def test_a_baseline_that_was_taken_straight_after_treatment_is_one_no_longer(clinic: Clinic) -> None:
    first, second = clinic.file(skin_jpeg(), skin_jpeg(seed=1)).photos
    edits = correct_photo(first, replace(first, moment=Moment.STRAIGHT_AFTER))
    run_now(Edit(edits), clinic.library)

    assert clinic.library.register.get(View, clinic.view.id).baseline_id is None
    run_now(Undo(), clinic.library)
    assert clinic.library.register.get(View, clinic.view.id).baseline_id == first.id
    run_now(Edit(correct_photo(second, replace(second, moment=Moment.STRAIGHT_AFTER))), clinic.library)
    assert clinic.library.register.get(View, clinic.view.id).baseline_id == first.id
