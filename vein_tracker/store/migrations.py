"""The register's form, step by step. Append only: a step that was released is never edited."""

from __future__ import annotations

from typing import Any

from vein_tracker.store.engine import Migrations

REGISTER = Migrations("register")
_NAMES: list[str] = []


def known_names() -> tuple[str, ...]:
    """Return the names of all steps, oldest first."""
    return tuple(_NAMES)


def _step(function: Any) -> Any:
    _NAMES.append(function.__name__)
    return REGISTER(name=function.__name__)(function)


def _run(db: Any, part: str) -> None:
    for statement in part.split(";\n"):
        if statement.strip():
            db.execute(statement)


_EVERY_ROW = """
    id TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL UNIQUE,
    user_id TEXT NOT NULL REFERENCES users(id) DEFERRABLE INITIALLY DEFERRED"""
_EVERY_RECORD = f"""{_EVERY_ROW},
    trash_id TEXT REFERENCES trash(id) DEFERRABLE INITIALLY DEFERRED"""

_PEOPLE = f"""
CREATE TABLE counter (id INTEGER PRIMARY KEY CHECK (id = 1), value INTEGER NOT NULL) STRICT;
INSERT INTO counter VALUES (1, 0);
CREATE TABLE users ({_EVERY_ROW}, name TEXT NOT NULL) STRICT;
CREATE TABLE trash ({_EVERY_ROW},
    kind TEXT NOT NULL, record_id TEXT NOT NULL, trashed_at TEXT NOT NULL, unlinked TEXT NOT NULL) STRICT;
CREATE TABLE patients ({_EVERY_RECORD},
    family_name TEXT NOT NULL, given_name TEXT NOT NULL, birth_date TEXT, number TEXT NOT NULL,
    notes TEXT NOT NULL, alerts TEXT NOT NULL) STRICT;
CREATE TABLE consents ({_EVERY_RECORD},
    patient_id TEXT NOT NULL REFERENCES patients(id) DEFERRABLE INITIALLY DEFERRED,
    purpose TEXT NOT NULL, face INTEGER NOT NULL, state TEXT NOT NULL, dated TEXT NOT NULL) STRICT;
CREATE INDEX consents_patient ON consents(patient_id);
CREATE TABLE treated_areas ({_EVERY_RECORD},
    patient_id TEXT NOT NULL REFERENCES patients(id) DEFERRABLE INITIALLY DEFERRED,
    site TEXT NOT NULL, side TEXT NOT NULL, label TEXT NOT NULL, figure TEXT NOT NULL, place TEXT) STRICT;
CREATE INDEX treated_areas_patient ON treated_areas(patient_id);
"""

_COURSE = f"""
CREATE TABLE views ({_EVERY_RECORD},
    area_id TEXT NOT NULL REFERENCES treated_areas(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL, label TEXT NOT NULL, region TEXT,
    baseline_id TEXT REFERENCES photos(id) DEFERRABLE INITIALLY DEFERRED) STRICT;
CREATE INDEX views_area ON views(area_id);
CREATE INDEX views_baseline ON views(baseline_id);
CREATE TABLE sessions ({_EVERY_RECORD},
    patient_id TEXT NOT NULL REFERENCES patients(id) DEFERRABLE INITIALLY DEFERRED,
    held_on TEXT NOT NULL, practitioner TEXT NOT NULL, notes TEXT NOT NULL) STRICT;
CREATE INDEX sessions_patient ON sessions(patient_id);
CREATE TABLE session_areas ({_EVERY_RECORD},
    session_id TEXT NOT NULL REFERENCES sessions(id) DEFERRABLE INITIALLY DEFERRED,
    area_id TEXT NOT NULL REFERENCES treated_areas(id) DEFERRABLE INITIALLY DEFERRED,
    ticks TEXT NOT NULL, notes TEXT NOT NULL) STRICT;
CREATE INDEX session_areas_session ON session_areas(session_id);
CREATE INDEX session_areas_area ON session_areas(area_id);
CREATE TABLE treatments ({_EVERY_RECORD},
    session_area_id TEXT NOT NULL REFERENCES session_areas(id) DEFERRABLE INITIALLY DEFERRED,
    procedure TEXT NOT NULL, agent TEXT NOT NULL, concentration_percent REAL, volume_ml REAL,
    lot TEXT NOT NULL, expiry TEXT, needle TEXT NOT NULL, compression TEXT NOT NULL, notes TEXT NOT NULL) STRICT;
CREATE INDEX treatments_session_area ON treatments(session_area_id);
"""

_PHOTOS = f"""
CREATE TABLE objects ({_EVERY_ROW},
    file TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, epoch INTEGER NOT NULL, byte_count INTEGER NOT NULL,
    filed_at TEXT NOT NULL) STRICT;
CREATE TABLE photos ({_EVERY_RECORD},
    view_id TEXT NOT NULL REFERENCES views(id) DEFERRABLE INITIALLY DEFERRED,
    session_area_id TEXT NOT NULL REFERENCES session_areas(id) DEFERRABLE INITIALLY DEFERRED,
    moment TEXT NOT NULL,
    object_id TEXT NOT NULL REFERENCES objects(id) DEFERRABLE INITIALLY DEFERRED,
    digest TEXT NOT NULL UNIQUE, file_name TEXT NOT NULL, media_type TEXT NOT NULL,
    byte_count INTEGER NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, captured_at TEXT,
    posture TEXT, polarisation TEXT, device TEXT NOT NULL, lens TEXT NOT NULL, exposure TEXT NOT NULL,
    white_balance TEXT NOT NULL, flash INTEGER, px_per_mm REAL) STRICT;
CREATE INDEX photos_view ON photos(view_id);
CREATE INDEX photos_session_area ON photos(session_area_id);
CREATE INDEX photos_object ON photos(object_id);
CREATE TABLE thumbnails ({_EVERY_ROW},
    photo_id TEXT NOT NULL UNIQUE REFERENCES photos(id) DEFERRABLE INITIALLY DEFERRED,
    jpeg BLOB NOT NULL) STRICT;
CREATE TABLE measurements ({_EVERY_ROW},
    photo_id TEXT NOT NULL REFERENCES photos(id) DEFERRABLE INITIALLY DEFERRED,
    digest TEXT NOT NULL, region TEXT, recipe TEXT NOT NULL, software TEXT NOT NULL, measured_at TEXT NOT NULL,
    figures TEXT NOT NULL, veins_png BLOB NOT NULL, skin_png BLOB NOT NULL) STRICT;
CREATE INDEX measurements_photo ON measurements(photo_id, sequence);
CREATE TABLE comparisons ({_EVERY_ROW},
    photo_id TEXT NOT NULL REFERENCES photos(id) DEFERRABLE INITIALLY DEFERRED,
    baseline_id TEXT NOT NULL REFERENCES photos(id) DEFERRABLE INITIALLY DEFERRED,
    region TEXT, recipe TEXT NOT NULL, software TEXT NOT NULL, compared_at TEXT NOT NULL, figures TEXT NOT NULL) STRICT;
CREATE INDEX comparisons_photo ON comparisons(photo_id, baseline_id, sequence);
CREATE INDEX comparisons_baseline ON comparisons(baseline_id);
"""

_HISTORY = f"""
CREATE TABLE changes ({_EVERY_ROW},
    made_at TEXT NOT NULL, code TEXT NOT NULL, template TEXT NOT NULL, arguments TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'final'))) STRICT;
CREATE INDEX changes_state ON changes(state, sequence);
CREATE TABLE images ({_EVERY_ROW},
    change_id TEXT NOT NULL REFERENCES changes(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL, record_id TEXT NOT NULL, created INTEGER NOT NULL, image TEXT,
    UNIQUE (change_id, kind, record_id)) STRICT;
CREATE INDEX images_record ON images(record_id);
CREATE TABLE audit ({_EVERY_ROW},
    epoch INTEGER NOT NULL, at TEXT NOT NULL, action TEXT NOT NULL, kind TEXT NOT NULL,
    subject_id TEXT NOT NULL, mac TEXT NOT NULL) STRICT;
"""

_RATINGS = f"""
CREATE TABLE rating_rounds ({_EVERY_ROW},
    rater TEXT NOT NULL, seed TEXT NOT NULL, pairs TEXT NOT NULL, begun_at TEXT NOT NULL) STRICT;
CREATE TABLE ratings ({_EVERY_ROW},
    round_id TEXT NOT NULL REFERENCES rating_rounds(id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    baseline_id TEXT NOT NULL REFERENCES photos(id) DEFERRABLE INITIALLY DEFERRED,
    photo_id TEXT NOT NULL REFERENCES photos(id) DEFERRABLE INITIALLY DEFERRED,
    baseline_on TEXT NOT NULL, is_repeat INTEGER NOT NULL, grade TEXT, fewer_on TEXT, seconds REAL NOT NULL,
    rated_at TEXT NOT NULL) STRICT;
CREATE INDEX ratings_round ON ratings(round_id, sequence);
CREATE INDEX ratings_photo ON ratings(photo_id);
CREATE INDEX ratings_baseline ON ratings(baseline_id);
"""

_INBOX = f"""
CREATE TABLE inbox_photos ({_EVERY_RECORD},
    object_id TEXT NOT NULL REFERENCES objects(id) DEFERRABLE INITIALLY DEFERRED,
    digest TEXT NOT NULL, file_name TEXT NOT NULL, media_type TEXT NOT NULL,
    byte_count INTEGER NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, captured_at TEXT,
    received_at TEXT NOT NULL, arrival TEXT NOT NULL, token TEXT NOT NULL, filed INTEGER NOT NULL) STRICT;
CREATE INDEX inbox_photos_object ON inbox_photos(object_id);
CREATE INDEX inbox_photos_digest ON inbox_photos(digest);
CREATE TABLE inbox_thumbnails ({_EVERY_ROW},
    photo_id TEXT NOT NULL UNIQUE REFERENCES inbox_photos(id) DEFERRABLE INITIALLY DEFERRED,
    jpeg BLOB NOT NULL) STRICT;
CREATE TABLE photo_cards ({_EVERY_RECORD},
    patient_id TEXT NOT NULL REFERENCES patients(id) DEFERRABLE INITIALLY DEFERRED,
    token TEXT NOT NULL UNIQUE, shown_at TEXT NOT NULL, seen_at TEXT) STRICT;
CREATE INDEX photo_cards_patient ON photo_cards(patient_id);
"""


@_step
def first(db: Any) -> None:
    """Everything that version 1 keeps."""
    for part in (_PEOPLE, _COURSE, _PHOTOS, _HISTORY):
        _run(db, part)


@_step
def vein_segments(db: Any) -> None:
    """The veins themselves beside their mask, and the scale that a person gave for what was found."""
    db.execute("ALTER TABLE measurements ADD COLUMN segments BLOB")
    db.execute("ALTER TABLE measurements ADD COLUMN given_px_per_mm REAL")
    db.execute("ALTER TABLE comparisons ADD COLUMN given_px_per_mm REAL")


@_step
def compared_masks(db: Any) -> None:
    """What a comparison counted, for the change map."""
    for name in ("veins_before_png", "veins_after_png", "skin_png"):
        db.execute(f"ALTER TABLE comparisons ADD COLUMN {name} BLOB")


@_step
def blinded_ratings(db: Any) -> None:
    """Rounds of blinded ratings and what was said in them."""
    _run(db, _RATINGS)


@_step
def setup_checks(db: Any) -> None:
    """What repeated photographs of one area said of a room, its light and its camera."""
    db.execute(f"""CREATE TABLE setup_checks ({_EVERY_RECORD},
        checked_at TEXT NOT NULL, checked_by TEXT NOT NULL, device TEXT NOT NULL, recipe TEXT NOT NULL,
        shots INTEGER NOT NULL, coverage_percent REAL NOT NULL, floor_percent REAL NOT NULL,
        floor_points REAL NOT NULL, light_spread REAL NOT NULL, sharpness_spread REAL NOT NULL,
        distance_spread REAL NOT NULL, varied_most TEXT) STRICT""")


@_step
def takings(db: Any) -> None:
    """How photographs were taken, as their files say, and why another baseline was set."""
    db.execute("ALTER TABLE photos ADD COLUMN digital_zoom REAL")
    db.execute("ALTER TABLE photos ADD COLUMN processing TEXT")
    db.execute("ALTER TABLE views ADD COLUMN baseline_reason TEXT NOT NULL DEFAULT ''")


@_step
def landmarks(db: Any) -> None:
    """Spots that a person set to align a photo with its baseline, and those that a comparison was made by."""
    db.execute("ALTER TABLE photos ADD COLUMN landmarks TEXT NOT NULL DEFAULT '[]'")
    db.execute("ALTER TABLE comparisons ADD COLUMN landmarks TEXT")


@_step
def deformation(db: Any) -> None:
    """How soft tissue moved between a photo and its baseline, for the viewer."""
    db.execute("ALTER TABLE comparisons ADD COLUMN field BLOB")


@_step
def patient_care(db: Any) -> None:
    """Dated alerts, archived patients, and what was asked and examined before treatment."""
    db.execute("ALTER TABLE patients ADD COLUMN dated_alerts TEXT NOT NULL DEFAULT '[]'")
    db.execute("ALTER TABLE patients ADD COLUMN archived_on TEXT")
    for table, columns in (
        ("checklists", "asked_by TEXT NOT NULL, answers TEXT NOT NULL"),
        ("venous_assessments", "assessed_by TEXT NOT NULL, duplex INTEGER NOT NULL"),
    ):
        db.execute(f"""CREATE TABLE {table} ({_EVERY_RECORD},
            patient_id TEXT NOT NULL REFERENCES patients(id) DEFERRABLE INITIALLY DEFERRED,
            dated TEXT NOT NULL, {columns}, notes TEXT NOT NULL) STRICT""")
        db.execute(f"CREATE INDEX {table}_patient ON {table}(patient_id)")


@_step
def photo_protocols(db: Any) -> None:
    """How each area is to be photographed."""
    db.execute(f"""CREATE TABLE protocols ({_EVERY_RECORD},
        area_id TEXT NOT NULL REFERENCES treated_areas(id) DEFERRABLE INITIALLY DEFERRED,
        views TEXT NOT NULL, standing_minutes INTEGER NOT NULL, foot_marks INTEGER NOT NULL,
        background TEXT, distance_cm INTEGER, lens TEXT NOT NULL, lighting TEXT, polarisation TEXT,
        bare_skin INTEGER NOT NULL, notes TEXT NOT NULL) STRICT""")
    db.execute("CREATE INDEX protocols_area ON protocols(area_id)")


@_step
def session_drafts(db: Any) -> None:
    """Session forms that were begun and not saved; and days by which sessions are found."""
    db.execute(f"""CREATE TABLE drafts ({_EVERY_ROW},
        patient_id TEXT NOT NULL REFERENCES patients(id) DEFERRABLE INITIALLY DEFERRED,
        saved_at TEXT NOT NULL, content TEXT NOT NULL) STRICT""")
    db.execute("CREATE INDEX drafts_patient ON drafts(patient_id)")
    db.execute("CREATE INDEX sessions_held_on ON sessions(held_on)")


@_step
def inbox(db: Any) -> None:
    """Photographs that wait until somebody says whose they are, and the cards that lead them."""
    _run(db, _INBOX)


@_step
def corrections(db: Any) -> None:
    """Veins that a person put in or took out, apart from what was found, and the figures that both come to."""
    photo = "photo_id TEXT NOT NULL REFERENCES photos(id) DEFERRABLE INITIALLY DEFERRED"
    db.execute(f"""CREATE TABLE corrections ({_EVERY_RECORD}, {photo},
        strokes TEXT NOT NULL, author TEXT NOT NULL, made_at TEXT NOT NULL) STRICT""")
    db.execute("CREATE INDEX corrections_photo ON corrections(photo_id)")
    db.execute(f"""CREATE TABLE corrected_figures ({_EVERY_ROW}, {photo},
        source_id TEXT NOT NULL, strokes_key TEXT NOT NULL, figures TEXT NOT NULL) STRICT""")
    db.execute("CREATE INDEX corrected_figures_source ON corrected_figures(source_id, strokes_key)")
    db.execute("CREATE INDEX corrected_figures_photo ON corrected_figures(photo_id)")


@_step
def pinned_notes(db: Any) -> None:
    """Notes at spots of photographs."""
    db.execute(f"""CREATE TABLE pinned_notes ({_EVERY_RECORD},
        photo_id TEXT NOT NULL REFERENCES photos(id) DEFERRABLE INITIALLY DEFERRED,
        spot TEXT NOT NULL, text TEXT NOT NULL) STRICT""")
    db.execute("CREATE INDEX pinned_notes_photo ON pinned_notes(photo_id)")
