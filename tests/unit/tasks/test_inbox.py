"""Unfiled photos wait in the inbox until they are filed; cards lead those that follow."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.unit.tasks.conftest import Clinic, skin_jpeg
from tests.unit.tasks.test_propose import card_photo, other_skin
from vein_tracker.model.records import (
    AnatomicalSite,
    Arrival,
    InboxPhoto,
    Moment,
    Patient,
    Photo,
    PhotoCard,
    Session,
    Side,
    TreatedArea,
    View,
)
from vein_tracker.tasks.base import run_now, run_script_now
from vein_tracker.tasks.demo_inbox import fill_inbox
from vein_tracker.tasks.edit import ADD_PATIENT, Edit, Edits, Undo
from vein_tracker.tasks.import_photos import PastedPhoto, Place, WaitingPhoto, file_placed
from vein_tracker.tasks.inbox import (
    InboxGroup,
    LoadInbox,
    Received,
    take_in_all,
    trash_waiting,
)
from vein_tracker.tasks.photo_cards import CardState, ShowCard, last_card
from vein_tracker.tasks.trash import ListTrash

NOW = datetime(2026, 2, 9, 10, 42, tzinfo=UTC)


def take_in(clinic: Clinic, *data: bytes, now: datetime = NOW, token: str = "") -> Received:
    sources = [PastedPhoto(f"IMG_{number}.jpg", one) for number, one in enumerate(data)]
    return run_script_now(take_in_all(sources, Arrival.FOLDER, now, token), clinic.library)


def waiting(clinic: Clinic) -> tuple[InboxGroup, ...]:
    return run_now(LoadInbox(), clinic.library).value


def test_photos_wait_as_they_came_and_each_only_once(clinic: Clinic) -> None:
    received = take_in(clinic, skin_jpeg(), b"no picture", skin_jpeg())

    (photo,) = received.photos
    assert clinic.library.photos.original(photo) == skin_jpeg()
    assert [text.code for _, text in received.refused] == ["photo_not_a_picture", "already_waiting"]
    ((row,),) = (group.rows for group in waiting(clinic))
    assert row.photo == photo
    assert row.thumbnail is not None
    assert len(clinic.library.register.find(InboxPhoto)) == 1


def test_what_is_filed_already_does_not_wait_again(clinic: Clinic) -> None:
    placed = (PastedPhoto("a.jpg", skin_jpeg()), clinic.place(moment=Moment.BEFORE))
    run_script_now(file_placed([placed], measure=False), clinic.library)

    received = take_in(clinic, skin_jpeg())

    assert received.photos == ()
    assert received.refused[0][1].code == "photo_already_filed"


def test_photos_that_came_by_themselves_are_nothing_that_undo_takes_back(clinic: Clinic) -> None:
    take_in(clinic, skin_jpeg())

    run_now(Undo(), clinic.library)

    assert len(clinic.library.register.find(InboxPhoto)) == 1


def test_a_filed_photo_has_left_the_inbox_and_undo_brings_it_back(clinic: Clinic) -> None:
    (photo,) = take_in(clinic, skin_jpeg()).photos
    source = WaitingPhoto(photo.id, photo.file_name)
    later = clinic.later(2)

    filed = run_script_now(file_placed([(source, clinic.place(later))], measure=False), clinic.library)
    assert clinic.library.photos.original(filed.photos[0]) == skin_jpeg()
    assert clinic.library.objects.about(filed.photos[0].object_id)["family_name"] == "Marsh"
    assert waiting(clinic) == ()
    assert run_now(ListTrash(), clinic.library).value == ()

    run_now(Undo(), clinic.library)
    assert clinic.photos() == ()
    assert waiting(clinic)[0].rows[0].photo == photo

    again = run_script_now(file_placed([(source, clinic.place())], measure=False), clinic.library)
    assert again.refused == ()
    assert clinic.photos() == again.photos
    assert clinic.library.register.find(Session) == (clinic.session,)
    assert waiting(clinic) == ()


def test_a_photo_filed_for_the_wrong_patient_is_kept_anew_for_the_right_one(clinic: Clinic) -> None:
    other = Patient(family_name="Chen")
    area = TreatedArea(patient_id=other.id, site=AnatomicalSite.CALF, side=Side.LEFT)
    view = View(area_id=area.id)
    session = Session(patient_id=other.id, held_on=NOW.date())
    run_now(Edit(Edits(text=ADD_PATIENT, put=(other, area, view, session))), clinic.library)
    (waits,) = take_in(clinic, skin_jpeg()).photos
    source = WaitingPhoto(waits.id, waits.file_name)
    run_script_now(file_placed([(source, clinic.place())], measure=False), clinic.library)
    files = len(list((clinic.library.folder / "objects").glob("??/*")))
    run_now(Undo(), clinic.library)

    place = Place(view_id=view.id, session=session, moment=Moment.BEFORE)
    (photo,) = run_script_now(file_placed([(source, place)], measure=False), clinic.library).photos

    assert clinic.library.photos.original(photo) == skin_jpeg()
    assert clinic.library.objects.about(photo.object_id)["family_name"] == "Chen"
    assert clinic.library.register.find(Photo) == (photo,)
    assert len(list((clinic.library.folder / "objects").glob("??/*"))) == files

    run_now(Undo(), clinic.library)
    assert clinic.library.register.find(Photo) == ()
    assert clinic.library.photos.original(waiting(clinic)[0].rows[0].photo) == skin_jpeg()


def test_the_same_file_dropped_on_an_area_leaves_the_inbox_too(clinic: Clinic) -> None:
    take_in(clinic, skin_jpeg())

    placed = (PastedPhoto("dropped.jpg", skin_jpeg()), clinic.place())
    run_script_now(file_placed([placed], measure=False), clinic.library)

    assert len(clinic.library.register.find(InboxPhoto)) == 0


def test_a_deleted_one_is_in_the_trash_by_its_name(clinic: Clinic) -> None:
    (photo,) = take_in(clinic, skin_jpeg()).photos

    run_now(Edit(trash_waiting([photo.id])), clinic.library)

    (row,) = run_now(ListTrash(), clinic.library).value
    assert row.record == photo
    assert len(clinic.library.register.find(InboxPhoto)) == 0
    assert take_in(clinic, skin_jpeg()).photos[0].id != photo.id


def test_a_card_leads_the_photos_after_it_and_is_not_kept(clinic: Clinic) -> None:
    shown = run_now(ShowCard(clinic.patient.id, NOW), clinic.library).value
    assert clinic.patient.family_name.upper() not in shown.card.token

    received = take_in(clinic, other_skin(), card_photo(shown.code), skin_jpeg(), now=NOW)

    assert received.cards == (CardState.KNOWN,)
    assert received.token == shown.card.token
    without, led = waiting(clinic)
    assert (without.state, without.patient) == (CardState.NONE, None)
    assert (led.state, led.patient, led.shown_at) == (CardState.KNOWN, clinic.patient, NOW)
    assert [row.photo.file_name for row in led.rows] == ["IMG_2.jpg"]
    assert last_card(clinic.library, NOW + timedelta(minutes=9)) == shown.card.token
    assert last_card(clinic.library, NOW + timedelta(days=1)) == ""
    assert len(clinic.library.register.find(InboxPhoto)) == 2


def test_of_two_cards_that_came_together_the_last_one_leads_what_comes_later(clinic: Clinic) -> None:
    first, last = (run_now(ShowCard(clinic.patient.id, NOW), clinic.library).value for _ in range(2))
    take_in(clinic, card_photo(first.code), other_skin(), card_photo(last.code), now=NOW)

    received = take_in(clinic, skin_jpeg(), now=NOW + timedelta(seconds=5))

    assert last_card(clinic.library, NOW) == last.card.token
    assert received.photos[0].token == last.card.token


def test_a_card_of_another_day_or_library_leads_nobody(clinic: Clinic) -> None:
    shown = run_now(ShowCard(clinic.patient.id, NOW - timedelta(days=3)), clinic.library).value

    received = take_in(clinic, card_photo(shown.code), skin_jpeg(), now=NOW)
    assert received.cards == (CardState.EXPIRED,)
    take_in(clinic, other_skin(), now=NOW, token="0123456789ABCDEF")

    expired, unknown = waiting(clinic)
    assert (expired.state, expired.patient) == (CardState.EXPIRED, None)
    assert (unknown.state, unknown.patient) == (CardState.UNKNOWN, None)


def test_a_card_goes_with_its_patient(clinic: Clinic) -> None:
    shown = run_now(ShowCard(clinic.patient.id, NOW), clinic.library).value
    take_in(clinic, skin_jpeg(), token=shown.card.token)
    trash = replace(trash_waiting([]), trash=((Patient, clinic.patient.id),))

    run_now(Edit(trash), clinic.library)

    assert clinic.library.register.find(PhotoCard) == ()
    assert waiting(clinic)[0].state is CardState.UNKNOWN
    assert clinic.library.register.find(Photo) == ()


def test_a_file_from_the_disk_is_left_as_it_is(clinic: Clinic, tmp_path: Path) -> None:
    file = tmp_path / "IMG_7.jpg"
    file.write_bytes(skin_jpeg())

    received = run_script_now(take_in_all([file], Arrival.DROPPED, NOW), clinic.library)

    assert received.photos[0].file_name == "IMG_7.jpg"
    assert received.photos[0].arrival is Arrival.DROPPED
    assert file.read_bytes() == skin_jpeg()


def test_in_the_demo_two_photos_wait_after_a_card_and_one_without(clinic: Clinic) -> None:
    run_script_now(fill_inbox(clinic.patient.id, (skin_jpeg(),) * 3, NOW.date()), clinic.library)

    led, alone = waiting(clinic)
    assert (led.state, led.patient, len(led.rows)) == (CardState.KNOWN, clinic.patient, 2)
    assert (alone.state, len(alone.rows)) == (CardState.NONE, 1)
    assert all(row.photo.captured_at is not None for row in (*led.rows, *alone.rows))
