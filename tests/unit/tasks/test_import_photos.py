"""A photograph on its way into the library: kept as it is, measured, or refused in words."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.unit.tasks.conftest import Clinic, skin_jpeg
from vein_tracker.errors import VeinTrackerError
from vein_tracker.model.records import (
    AnatomicalSite,
    Change,
    Consent,
    ConsentPurpose,
    ConsentState,
    Moment,
    Photo,
    Region,
    Session,
    SessionArea,
    Side,
    TreatedArea,
    View,
)
from vein_tracker.settings import Settings
from vein_tracker.tasks.analyse import Analyse
from vein_tracker.tasks.base import Inline, Runner, run_now, run_script_now
from vein_tracker.tasks.browse import LoadArea, LoadPatient
from vein_tracker.tasks.edit import EDIT_VIEW, RECORD_CONSENT, TRASH_PHOTO, Edit, Edits, Restore, Undo
from vein_tracker.tasks.import_photos import ImportPhoto, PastedPhoto, Place, file_photos
from vein_tracker.tasks.trend import Standing


def codes(refused: tuple[tuple[str, object], ...]) -> list[tuple[str, str]]:
    return [(name, text.code) for name, text in refused]  # type: ignore[attr-defined]


def test_a_photograph_becomes_the_baseline_and_a_point(clinic: Clinic) -> None:
    filed = clinic.file(skin_jpeg(), moment=Moment.BEFORE)

    sheet = run_now(LoadArea(clinic.area.id, Settings()), clinic.library).value
    assert filed.refused == ()
    assert clinic.library.photos.original(filed.photos[0]) == skin_jpeg()
    assert sheet.baseline is not None
    assert sheet.baseline.standing is Standing.BASELINE
    assert sheet.baseline.thumbnail is not None
    (point,) = sheet.points
    assert point.interval.low <= point.coverage <= point.interval.high


def test_the_original_says_whose_it_is_without_the_register(clinic: Clinic) -> None:
    (photo,) = clinic.file(skin_jpeg()).photos

    about = clinic.library.objects.about(photo.object_id)

    assert (about["family_name"], about["birth_date"]) == ("Marsh", "1971-03-14")
    assert (about["site"], about["side"], about["held_on"]) == ("thigh", "right", "2026-02-09")


def test_two_lots_that_were_asked_about_at_once_share_the_session_of_their_day(clinic: Clinic) -> None:
    clinic.file(skin_jpeg(), session=clinic.later(weeks=6))
    clinic.file(skin_jpeg(seed=2), session=clinic.later(weeks=6))

    held_on = clinic.later(weeks=6).held_on
    (session,) = clinic.library.register.find(Session, patient_id=clinic.patient.id, held_on=held_on)
    (part,) = clinic.library.register.find(SessionArea, session_id=session.id)
    assert len(clinic.library.register.find(Photo, session_area_id=part.id)) == 2


def test_a_follow_up_is_compared_with_the_baseline(clinic: Clinic) -> None:
    clinic.file(skin_jpeg(), moment=Moment.BEFORE)
    clinic.file(skin_jpeg(cleared=0.7, seed=2), session=clinic.later(weeks=26))

    sheet = run_now(LoadArea(clinic.area.id, Settings()), clinic.library).value
    before, after = sheet.photos
    assert after.standing is Standing.COMPARED
    assert after.weeks == 26
    assert after.comparison is not None
    assert after.comparison.change_percent is not None
    assert after.comparison.change_percent < -20
    assert [point.photo_id for point in sheet.points] == [before.photo.id, after.photo.id]
    card = run_now(LoadPatient(clinic.patient.id, Settings()), clinic.library).value.areas[0]
    assert card.latest is not None
    assert (card.session_count, card.latest.photo.id) == (2, after.photo.id)


def test_the_first_photo_stands_as_baseline_on_its_card_before_it_is_measured(clinic: Clinic) -> None:
    place = Place(view_id=clinic.view.id, session=clinic.later(weeks=0), moment=Moment.BEFORE)
    photo = run_now(ImportPhoto(PastedPhoto("first.jpg", skin_jpeg()), place), clinic.library).value

    card = run_now(LoadPatient(clinic.patient.id, Settings()), clinic.library).value.areas[0]

    assert card.baseline is not None
    assert (card.baseline.photo.id, card.latest) == (photo.id, None)


def test_figures_keep_the_region_that_they_were_measured_in(clinic: Clinic) -> None:
    region = Region(points=((0.0, 0.0), (480.0, 0.0), (480.0, 720.0), (0.0, 720.0)))
    (before,) = clinic.file(skin_jpeg(), moment=Moment.BEFORE).photos
    view = clinic.library.register.get(View, clinic.view.id)
    run_now(Edit(Edits(text=EDIT_VIEW, put=(replace(view, region=region),))), clinic.library)
    run_now(Analyse(before.id), clinic.library)
    (after,) = clinic.file(skin_jpeg(seed=2), session=clinic.later(weeks=26)).photos

    kept = [clinic.library.measurements.latest(photo.id) for photo in (before, after)]

    # The region is drawn on the baseline; a follow-up's own figures are of the same skin, which lies elsewhere in it.
    assert all(found is not None and found.region is not None for found in kept)
    first, carried = (found.region.points for found in kept if found is not None and found.region is not None)
    assert first == region.points
    assert 10 < max(math.dist(*spots) for spots in zip(first, carried, strict=True)) < 60


def test_a_photo_straight_after_treatment_stays_out_of_the_curve(clinic: Clinic) -> None:
    clinic.file(skin_jpeg(), moment=Moment.STRAIGHT_AFTER)

    sheet = run_now(LoadArea(clinic.area.id, Settings()), clinic.library).value

    assert sheet.photos[0].standing is Standing.STRAIGHT_AFTER
    assert sheet.view.baseline_id is None
    assert sheet.points == ()


def test_the_same_photograph_is_named_and_not_filed_twice(clinic: Clinic) -> None:
    clinic.file(skin_jpeg())
    again = clinic.file(skin_jpeg())

    assert codes(again.refused) == [("0.jpg", "photo_already_filed")]
    assert "Marsh, Alice" in str(again.refused[0][1])
    assert len(clinic.photos()) == 1


def test_a_photograph_in_the_trash_is_named_too(clinic: Clinic) -> None:
    photo = clinic.file(skin_jpeg()).photos[0]
    run_now(Edit(Edits(text=TRASH_PHOTO, trash=((Photo, photo.id),))), clinic.library)

    assert codes(clinic.file(skin_jpeg()).refused) == [("0.jpg", "photo_in_trash")]


def test_an_import_taken_back_waits_in_the_trash_and_comes_back(clinic: Clinic) -> None:
    filed = clinic.file(skin_jpeg())
    run_now(Undo(), clinic.library)
    assert clinic.photos() == ()
    assert codes(clinic.file(skin_jpeg()).refused) == [("0.jpg", "photo_in_trash")]

    (trashed,) = clinic.library.register.trashed()
    run_now(Restore(trashed.id), clinic.library)

    assert clinic.photos() == filed.photos


def test_a_bad_file_does_not_stop_the_others(clinic: Clinic, tmp_path: Path) -> None:
    whole = skin_jpeg()
    files = {
        "half.jpg": whole[: len(whole) // 2],
        "empty.jpg": b"",
        "zero.jpg": bytes(5000),
        "text.jpg": b"not a photo",
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "whole.jpg").write_bytes(whole)
    paths = [tmp_path / name for name in (*files, "vanished.jpg", "whole.jpg")]

    filed = run_script_now(file_photos(paths, clinic.place()), clinic.library)

    assert codes(filed.refused) == [
        ("half.jpg", "photo_truncated"),
        ("empty.jpg", "photo_empty"),
        ("zero.jpg", "photo_not_a_picture"),
        ("text.jpg", "photo_not_a_picture"),
        ("vanished.jpg", "photo_not_found"),
    ]
    assert [photo.file_name for photo in clinic.photos()] == ["whole.jpg"]


def test_a_photograph_that_is_filed_but_not_measured_is_told_apart(clinic: Clinic) -> None:
    def lose_the_original(_: Change) -> None:
        for file in (clinic.library.folder / "objects").glob("??/*"):
            file.unlink()

    script = file_photos([PastedPhoto("knee.jpg", skin_jpeg())], clinic.place())
    filed = Runner(Inline(), Inline(), changed=lose_the_original).run(script, clinic.library)

    assert [photo.file_name for photo in filed.photos] == ["knee.jpg"]
    assert filed.refused == ()
    assert codes(filed.unmeasured) == [("knee.jpg", "object_missing")]


@pytest.mark.parametrize("dated", [date(2026, 2, 1), date(2026, 1, 1)])
@pytest.mark.parametrize("state", [ConsentState.REFUSED, ConsentState.WITHDRAWN])
def test_without_consent_no_photograph_is_filed(clinic: Clinic, state: ConsentState, dated: date) -> None:
    given = Consent(
        patient_id=clinic.patient.id,
        purpose=ConsentPurpose.RECORD,
        state=ConsentState.GIVEN,
        dated=date(2026, 1, 1),
    )
    answer = Consent(patient_id=clinic.patient.id, purpose=ConsentPurpose.RECORD, state=state, dated=dated)
    run_now(Edit(Edits(text=RECORD_CONSENT, put=(given, answer))), clinic.library)

    assert codes(clinic.file(skin_jpeg()).refused) == [("0.jpg", "photographs_not_agreed")]
    assert clinic.photos() == ()


def test_the_face_needs_its_own_consent(clinic: Clinic) -> None:
    cheek = TreatedArea(patient_id=clinic.patient.id, site=AnatomicalSite.CHEEK, side=Side.LEFT)
    view = View(area_id=cheek.id)
    refused = Consent(
        patient_id=clinic.patient.id,
        purpose=ConsentPurpose.RECORD,
        face=True,
        state=ConsentState.REFUSED,
        dated=date(2026, 2, 1),
    )
    run_now(Edit(Edits(text=RECORD_CONSENT, put=(cheek, view, refused))), clinic.library)
    place = Place(view_id=view.id, session=clinic.session, moment=Moment.BEFORE)

    with pytest.raises(VeinTrackerError, match="not agreed"):
        run_now(ImportPhoto(Path("cheek.jpg"), place), clinic.library)
    assert clinic.file(skin_jpeg()).refused == ()
