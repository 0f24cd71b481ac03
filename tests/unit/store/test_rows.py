"""Whatever a record holds comes back out of its table the same."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vein_tracker.model import corrections, pinned, records
from vein_tracker.model.corrections import Corrections, Stroke, StrokeKind
from vein_tracker.model.pinned import PinnedNote
from vein_tracker.model.records import (
    Alert,
    AlertKind,
    Answer,
    Answered,
    Arrival,
    Background,
    Checklist,
    ChecklistItem,
    Consent,
    InboxPhoto,
    Landmark,
    Landmarks,
    Lighting,
    Patient,
    Photo,
    PhotoCard,
    Polarisation,
    Procedure,
    Processing,
    Protocol,
    Record,
    Region,
    Session,
    SessionArea,
    SetupCheck,
    SetupFactor,
    Tick,
    TreatedArea,
    Treatment,
    VenousAssessment,
    View,
    ViewKind,
    new_id,
)
from vein_tracker.store.codec import decoder, dumps, plain
from vein_tracker.store.database import Database
from vein_tracker.store.rows import HANGING, KINDS, PARENTS, TABLES, from_row, to_row

EVERY_ROW = {"id", "sequence", "user_id"}
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
numbers = st.floats(allow_nan=False, allow_infinity=False)
points = st.tuples(numbers, numbers)
times = st.datetimes(timezones=st.sampled_from([None, UTC]))
regions = st.builds(Region, points=st.lists(points, max_size=5).map(tuple))
ids = st.builds(new_id)
spots = st.lists(st.builds(Landmark, before=points, after=points), max_size=5).map(tuple)
landmarks = st.builds(Landmarks, baseline_id=ids, spots=spots)
dated_alerts = st.builds(
    Alert, kind=st.sampled_from(AlertKind), what=texts, recorded_on=st.none() | st.dates()
)
answers = st.builds(Answered, item=st.sampled_from(ChecklistItem), answer=st.sampled_from(Answer), note=texts)

strokes = st.builds(
    Stroke,
    kind=st.sampled_from(StrokeKind),
    points=st.lists(st.tuples(numbers, numbers), min_size=1, max_size=4).map(tuple),
    width=numbers,
)
RECORDS: dict[type[Record], st.SearchStrategy[Any]] = {
    Patient: st.builds(
        Patient,
        family_name=texts,
        given_name=texts,
        number=texts,
        notes=texts,
        birth_date=st.none() | st.dates(),
        alerts=st.lists(texts, max_size=3).map(tuple),
        dated_alerts=st.lists(dated_alerts, max_size=3).map(tuple),
        archived_on=st.none() | st.dates(),
    ),
    Consent: st.builds(Consent, patient_id=ids),
    TreatedArea: st.builds(TreatedArea, patient_id=ids, label=texts, figure=texts, place=st.none() | points),
    View: st.builds(View, area_id=ids, label=texts, region=st.none() | regions, baseline_id=st.none() | ids),
    Session: st.builds(Session, patient_id=ids, practitioner=texts, notes=texts),
    SessionArea: st.builds(
        SessionArea,
        session_id=ids,
        area_id=ids,
        ticks=st.frozensets(st.sampled_from(Tick)),
        notes=texts,
    ),
    Treatment: st.builds(
        Treatment,
        session_area_id=ids,
        agent=texts,
        concentration_percent=st.none() | numbers,
        volume_ml=st.none() | numbers,
        expiry=st.none() | st.dates(),
        needle=texts,
    ),
    Photo: st.builds(
        Photo,
        view_id=ids,
        session_area_id=ids,
        object_id=ids,
        digest=ids,
        file_name=texts,
        media_type=texts,
        byte_count=st.integers(0, 10**9),
        width=st.integers(1, 10**6),
        height=st.integers(1, 10**6),
        captured_at=st.none() | times,
        flash=st.none() | st.booleans(),
        px_per_mm=st.none() | numbers,
        device=texts,
        digital_zoom=st.none() | numbers,
        processing=st.none() | st.frozensets(st.sampled_from(Processing)),
        landmarks=st.lists(landmarks, max_size=2).map(tuple),
    ),
    SetupCheck: st.builds(
        SetupCheck,
        checked_at=times,
        checked_by=texts,
        device=texts,
        recipe=texts,
        shots=st.integers(5, 99),
        coverage_percent=numbers,
        floor_percent=numbers,
        floor_points=numbers,
        light_spread=numbers,
        sharpness_spread=numbers,
        distance_spread=numbers,
        varied_most=st.none() | st.sampled_from(SetupFactor),
    ),
    InboxPhoto: st.builds(
        InboxPhoto,
        object_id=ids,
        digest=texts,
        file_name=texts,
        media_type=texts,
        byte_count=st.integers(0, 10**8),
        width=st.integers(64, 20000),
        height=st.integers(64, 20000),
        captured_at=st.none() | times,
        received_at=times,
        arrival=st.sampled_from(Arrival),
        token=texts,
        filed=st.booleans(),
    ),
    PhotoCard: st.builds(PhotoCard, patient_id=ids, token=ids, shown_at=times, seen_at=st.none() | times),
    Checklist: st.builds(
        Checklist,
        patient_id=ids,
        asked_by=texts,
        answers=st.lists(answers, max_size=4).map(tuple),
        notes=texts,
    ),
    Protocol: st.builds(
        Protocol,
        area_id=ids,
        views=st.lists(st.sampled_from(ViewKind), max_size=5).map(tuple),
        standing_minutes=st.integers(0, 60),
        background=st.none() | st.sampled_from(Background),
        distance_cm=st.none() | st.integers(1, 500),
        lens=texts,
        lighting=st.none() | st.sampled_from(Lighting),
        polarisation=st.none() | st.sampled_from(Polarisation),
        notes=texts,
    ),
    PinnedNote: st.builds(PinnedNote, photo_id=ids, spot=points, text=texts),
    Corrections: st.builds(
        Corrections,
        photo_id=ids,
        strokes=st.lists(strokes, max_size=3).map(tuple),
        author=texts,
        made_at=times,
    ),
    VenousAssessment: st.builds(VenousAssessment, patient_id=ids, assessed_by=texts, notes=texts),
}


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """An empty register."""
    opened = Database(tmp_path_factory.mktemp("rows") / "register.db", bytes(32))
    yield opened
    opened.close()


def test_every_kind_of_record_has_a_table(database: Database) -> None:
    known = (*vars(records).values(), *vars(corrections).values(), *vars(pinned).values())
    kinds = {kind for kind in known if isinstance(kind, type) and issubclass(kind, Record)}
    assert kinds - {Record} == set(TABLES) == set(RECORDS) == set(PARENTS) == set(HANGING)
    for table, kind in KINDS.items():
        columns = {row["name"] for row in database.rows(f"PRAGMA table_info({table})")}
        assert columns == EVERY_ROW | {"trash_id"} | set(kind.__dataclass_fields__)


def test_every_row_has_a_uuid_a_sequence_number_and_its_user(database: Database) -> None:
    tables = [row["name"] for row in database.rows("PRAGMA table_list") if row["schema"] == "main"]
    own = [name for name in tables if not name.startswith(("sqlite_", "_sqlite_")) and name != "counter"]
    assert len(own) > len(TABLES)
    for table in own:
        assert {row["name"] for row in database.rows(f"PRAGMA table_info({table})")} >= EVERY_ROW


def test_tables_are_strict(database: Database) -> None:
    loose = [row["name"] for row in database.rows("PRAGMA table_list") if not row["strict"]]
    assert all(name.startswith(("sqlite_", "_sqlite_")) for name in loose)


@pytest.mark.parametrize("kind", RECORDS)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_a_record_comes_back_the_same(database: Database, kind: type[Record], data: st.DataObject) -> None:
    record = data.draw(RECORDS[kind])
    with database.atomic():
        row = {"sequence": database.next_sequence(), "user_id": new_id(), **to_row(record)}
        database.insert(TABLES[kind], row)
        found = database.row(f'SELECT * FROM "{TABLES[kind]}" WHERE id = ?', (record.id,))
        database.run(f'DELETE FROM "{TABLES[kind]}"')
    assert found is not None
    assert from_row(kind, found) == record


def test_no_figure_that_is_none_is_kept() -> None:
    treatment = Treatment(session_area_id=new_id(), procedure=Procedure.LASER, volume_ml=math.inf)
    with pytest.raises(ValueError, match="infinity"):
        to_row(treatment)


def test_a_file_name_that_is_no_text_does_not_lose_the_photo() -> None:
    name = b"caf\xe9.jpg".decode("utf-8", "surrogateescape")
    patient = Patient(family_name=name)
    assert to_row(patient)["family_name"] == "caf?.jpg"


def test_a_time_keeps_its_zone_and_its_lack_of_one() -> None:
    decode = decoder(datetime)
    for time in (datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), datetime(2026, 1, 2, 3, 4, 5)):  # noqa: DTZ001
        assert decode(plain(time)) == time
        assert decode(plain(time)).tzinfo == time.tzinfo


def test_what_has_no_plain_form_is_a_bug() -> None:
    with pytest.raises(TypeError, match="object cannot be kept"):
        dumps(object())
