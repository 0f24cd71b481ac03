"""New photographs are proposed by what they show; what is not sure is said, and nothing is filed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.unit.tasks.conftest import SIZE, Clinic, skin_jpeg
from vein_tracker.imaging.phantom import Shot, Skin, State, render
from vein_tracker.imaging.recognise import Recognised
from vein_tracker.model.records import (
    AnatomicalSite,
    Arrival,
    Consent,
    ConsentPurpose,
    ConsentState,
    Moment,
    Patient,
    Procedure,
    SessionArea,
    Side,
    TreatedArea,
    Treatment,
    View,
)
from vein_tracker.tasks import known_skin
from vein_tracker.tasks.base import run_now, run_script_now
from vein_tracker.tasks.edit import ADD_AREA, ADD_PATIENT, ADD_SESSION, RECORD_CONSENT, Edit, Edits, Undo
from vein_tracker.tasks.import_photos import PastedPhoto, Place, Source, WaitingPhoto, file_placed
from vein_tracker.tasks.inbox import take_in_all
from vein_tracker.tasks.known_skin import KnownSkins
from vein_tracker.tasks.photo_cards import ShowCard
from vein_tracker.tasks.propose import Incoming, Proposals, propose

NOW = datetime(2026, 2, 9, 10, 42, tzinfo=UTC)


def other_skin() -> bytes:
    """Return a photograph of another part of the same person's skin."""
    picture = render(Skin(seed=77, skin_type=2), State(), Shot(seed=1), size=SIZE, px_per_mm=12.0).image
    return cv2.imencode(".jpg", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))[1].tobytes()


def mirrored(data: bytes) -> bytes:
    """Return the photograph as a front camera writes it."""
    picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    return cv2.imencode(".jpg", cv2.flip(picture, 1))[1].tobytes()


def card_photo(code: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> bytes:
    """Return a photograph of a card on a screen."""
    large = cv2.resize(code, None, fx=12, fy=12, interpolation=cv2.INTER_NEAREST)
    picture = np.pad(large[..., 0], 120, constant_values=70)
    return cv2.imencode(".jpg", cv2.GaussianBlur(picture, (0, 0), 2))[1].tobytes()


@pytest.fixture
def calf(clinic: Clinic) -> View:
    """A second area of the patient with its own first photo."""
    area = TreatedArea(patient_id=clinic.patient.id, site=AnatomicalSite.CALF, side=Side.LEFT)
    view = View(area_id=area.id)
    run_now(Edit(Edits(text=ADD_AREA, put=(area, view))), clinic.library)
    keep(clinic, other_skin(), Place(view_id=view.id, session=clinic.session, moment=Moment.BEFORE))
    keep(clinic, skin_jpeg())
    return view


def keep(clinic: Clinic, data: bytes, place: Place | None = None) -> None:
    """File a photograph and leave it unmeasured."""
    source = PastedPhoto("filed.jpg", data)
    placed = (source, place or clinic.place(moment=Moment.BEFORE))
    filed = run_script_now(file_placed([placed], measure=False), clinic.library)
    assert filed.refused == ()


def proposed(clinic: Clinic, *data: bytes) -> Proposals:
    sources = [PastedPhoto(f"IMG_{number}.jpg", one) for number, one in enumerate(data)]
    return run_script_now(propose(sources, clinic.patient.id, KnownSkins()), clinic.library)


def only(found: Proposals) -> Incoming:
    (photo,) = found.photos
    return photo


def test_a_photo_is_proposed_to_the_view_whose_skin_it_shows(clinic: Clinic, calf: View) -> None:
    before = clinic.library.register.find(View)

    straight, turned = proposed(clinic, skin_jpeg(0.3, seed=4), mirrored(skin_jpeg(0.3, seed=5))).photos

    assert straight.recognised == Recognised(clinic.view.id)
    assert turned.recognised == Recognised(clinic.view.id, mirrored=True)
    assert straight.held_against == 2
    assert straight.thumbnail is not None
    assert clinic.library.register.find(View) == before
    assert len(clinic.photos()) == 1


def test_skin_of_somebody_else_is_proposed_nowhere(clinic: Clinic) -> None:
    keep(clinic, skin_jpeg())

    assert only(proposed(clinic, other_skin())).recognised == Recognised()


def test_what_is_filed_already_and_what_cannot_be_read_is_said(clinic: Clinic, tmp_path: Path) -> None:
    keep(clinic, skin_jpeg())
    sources: list[Source] = [
        PastedPhoto("again.jpg", skin_jpeg()),
        tmp_path / "gone.jpg",
        PastedPhoto("no.jpg", b"text"),
    ]

    found = run_script_now(propose(sources, clinic.patient.id, KnownSkins()), clinic.library)

    codes = [photo.refused.code if photo.refused else "" for photo in found.photos]
    assert codes == ["photo_already_filed", "photo_not_found", "photo_not_a_picture"]
    assert [photo.source.name for photo in found.photos] == ["again.jpg", "gone.jpg", "no.jpg"]


def test_what_is_known_so_far_is_told_after_each_few(clinic: Clinic) -> None:
    sources = [PastedPhoto(f"IMG_{number}.jpg", skin_jpeg(0.3, seed=number)) for number in range(5)]
    heard: list[Proposals] = []

    found = run_script_now(propose(sources, clinic.patient.id, KnownSkins(), heard.append), clinic.library)

    assert [len(one.photos) for one in heard] == [2, 4, 5]
    assert [one.photos for one in heard] == [found.photos[: len(one.photos)] for one in heard]


def test_skin_that_was_prepared_is_not_read_again(clinic: Clinic) -> None:
    keep(clinic, skin_jpeg())
    skins = KnownSkins()
    sources = [PastedPhoto("new.jpg", skin_jpeg(0.3, seed=4))]
    run_script_now(propose(sources, clinic.patient.id, skins), clinic.library)
    for path in (clinic.library.folder / "objects").glob("??/*"):
        path.unlink()

    again = run_script_now(propose(sources, clinic.patient.id, skins), clinic.library)

    assert only(again).recognised.key == clinic.view.id
    nothing = run_script_now(propose(sources, clinic.patient.id, KnownSkins()), clinic.library)
    assert only(nothing).recognised == Recognised()


def test_a_patient_with_more_views_than_are_remembered_is_proposed_to_all_of_them(
    clinic: Clinic, calf: View, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known_skin, "REMEMBERED_AT_MOST", 1)

    found = only(proposed(clinic, skin_jpeg(0.3, seed=4)))

    assert found.held_against == 2
    assert found.recognised.key == clinic.view.id


def test_the_moment_follows_from_the_day(clinic: Clinic) -> None:
    choices = proposed(clinic).choices
    assert choices.moment(clinic.view.id, clinic.session) is Moment.BEFORE

    keep(clinic, skin_jpeg())
    later = clinic.later(8)
    part = SessionArea(session_id=later.id, area_id=clinic.area.id)
    treated = Treatment(session_area_id=part.id, procedure=Procedure.MICROSCLEROTHERAPY)
    run_now(Edit(Edits(text=ADD_SESSION, put=(later, part, treated))), clinic.library)
    assert proposed(clinic).choices.moment(clinic.view.id, later) is Moment.FOLLOW_UP

    keep(clinic, skin_jpeg(0.3, seed=4), clinic.place(later))
    assert proposed(clinic).choices.moment(clinic.view.id, later) is Moment.STRAIGHT_AFTER


def test_an_area_that_must_not_be_photographed_is_not_offered(clinic: Clinic) -> None:
    refused = Consent(
        patient_id=clinic.patient.id,
        purpose=ConsentPurpose.RECORD,
        state=ConsentState.REFUSED,
        dated=clinic.session.held_on,
    )
    run_now(Edit(Edits(text=RECORD_CONSENT, put=(refused,))), clinic.library)

    choices = proposed(clinic).choices

    assert choices.views == ()
    assert choices.refused == ((clinic.area, ConsentState.REFUSED),)


def test_photos_after_a_card_of_another_patient_are_told(clinic: Clinic) -> None:
    other = Patient(family_name="Chen")
    run_now(Edit(Edits(text=ADD_PATIENT, put=(other,))), clinic.library)
    own, others = (
        card_photo(run_now(ShowCard(patient.id, NOW), clinic.library).value.code)
        for patient in (clinic.patient, other)
    )

    photos = proposed(clinic, own, other_skin(), others, skin_jpeg()).photos

    assert [photo.is_card for photo in photos] == [True, False, True, False]
    assert [photo.card_of for photo in photos] == [None, None, other, other]


def test_a_waiting_photo_is_told_when_its_card_was_shown_for_another_patient(clinic: Clinic) -> None:
    other = Patient(family_name="Chen")
    run_now(Edit(Edits(text=ADD_PATIENT, put=(other,))), clinic.library)
    tokens = [
        run_now(ShowCard(patient.id, NOW), clinic.library).value.card.token
        for patient in (clinic.patient, other)
    ]
    sources = []
    for token, data in zip(tokens, (skin_jpeg(), other_skin()), strict=True):
        taking = take_in_all([PastedPhoto("IMG.jpg", data)], Arrival.FOLDER, NOW, token)
        (photo,) = run_script_now(taking, clinic.library).photos
        sources.append(WaitingPhoto(photo.id, photo.file_name))

    photos = run_script_now(propose(sources, clinic.patient.id, KnownSkins()), clinic.library).photos

    assert [photo.card_of for photo in photos] == [None, other]


def test_a_card_is_nothing_that_undo_takes_back(clinic: Clinic) -> None:
    run_now(Edit(Edits(text=ADD_PATIENT, put=(replace(clinic.patient, notes="typed"),))), clinic.library)
    run_now(ShowCard(clinic.patient.id, NOW), clinic.library)

    run_now(Undo(), clinic.library)

    assert clinic.library.register.get(Patient, clinic.patient.id).notes == ""
