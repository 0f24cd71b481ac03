"""The register: frozen records of who was treated where, when and how, and what was photographed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from vein_tracker.model.inbox import Arrival as Arrival
from vein_tracker.model.inbox import InboxPhoto as InboxPhoto
from vein_tracker.model.inbox import PhotoCard as PhotoCard
from vein_tracker.model.patients import Alert as Alert
from vein_tracker.model.patients import AlertKind as AlertKind
from vein_tracker.model.patients import Answer as Answer
from vein_tracker.model.patients import Answered as Answered
from vein_tracker.model.patients import Checklist as Checklist
from vein_tracker.model.patients import ChecklistItem as ChecklistItem
from vein_tracker.model.patients import Consent as Consent
from vein_tracker.model.patients import ConsentPurpose as ConsentPurpose
from vein_tracker.model.patients import ConsentState as ConsentState
from vein_tracker.model.patients import Patient as Patient
from vein_tracker.model.patients import VenousAssessment as VenousAssessment
from vein_tracker.model.protocols import Background as Background
from vein_tracker.model.protocols import Lighting as Lighting
from vein_tracker.model.protocols import Polarisation as Polarisation
from vein_tracker.model.protocols import Protocol as Protocol
from vein_tracker.model.protocols import ViewKind as ViewKind
from vein_tracker.model.record import Id as Id
from vein_tracker.model.record import Record as Record
from vein_tracker.model.record import new_id as new_id
from vein_tracker.text import Text


class Side(StrEnum):
    """Side of the patient's body, never of the picture."""

    RIGHT = "right"
    LEFT = "left"
    MIDDLE = "middle"


class AnatomicalSite(StrEnum):
    """Where on the body a treated area lies."""

    THIGH = "thigh"
    KNEE = "knee"
    BACK_OF_KNEE = "back_of_knee"
    CALF = "calf"
    SHIN = "shin"
    ANKLE = "ankle"
    FOOT = "foot"
    HIP = "hip"
    BUTTOCK = "buttock"
    CHEEK = "cheek"
    NOSE = "nose"
    EYELID = "eyelid"
    TEMPLE = "temple"
    FOREHEAD = "forehead"
    LIP = "lip"
    CHIN = "chin"
    NECK = "neck"
    CHEST = "chest"
    ABDOMEN = "abdomen"
    BACK = "back"
    SHOULDER = "shoulder"
    UPPER_ARM = "upper_arm"
    FOREARM = "forearm"
    HAND = "hand"

    @property
    def on_face(self) -> bool:
        """Whether photographs of this site need the consent for the face."""
        return self in {
            self.CHEEK,
            self.NOSE,
            self.CHIN,
            self.FOREHEAD,
            self.TEMPLE,
            self.EYELID,
            self.LIP,
        }


class Tick(StrEnum):
    """What was seen on an area in a session and limits what its photographs can show."""

    BRUISE = "bruise"
    SWELLING = "swelling"
    CLOT = "clot"
    STAIN = "stain"
    MATTING = "matting"
    ULCER = "ulcer"
    STOCKING_MARKS = "stocking_marks"
    TAN = "tan"
    SHAVING_RASH = "shaving_rash"


class Procedure(StrEnum):
    """What was done."""

    MICROSCLEROTHERAPY = "microsclerotherapy"
    FOAM_SCLEROTHERAPY = "foam_sclerotherapy"
    LASER = "laser"
    RADIO_FREQUENCY = "radio_frequency"
    STRIPPING = "stripping"


class Moment(StrEnum):
    """When in the course a photograph was taken."""

    BEFORE = "before"
    STRAIGHT_AFTER = "straight_after"
    FOLLOW_UP = "follow_up"


class Posture(StrEnum):
    """How the patient held the area."""

    STANDING = "standing"
    SITTING = "sitting"
    LYING = "lying"


class Processing(StrEnum):
    """What a camera or an app did to a photograph beyond developing it; `altered` where only a person says so."""

    PORTRAIT = "portrait"
    NIGHT = "night"
    BEAUTY = "beauty"
    GENERATED = "generated"
    MESSENGER = "messenger"
    ALTERED = "altered"
    HDR = "hdr"
    EDITED = "edited"


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatedArea(Record):
    """A part of the skin that is followed. `place` is x, y on the body figure in 0..1, `figure` which one."""

    patient_id: Id
    site: AnatomicalSite
    side: Side
    label: str = ""
    figure: str = ""
    place: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """Where in the baseline photo is measured: a polygon of x, y in upright full-size pixels."""

    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class View(Record):
    """A way of photographing an area, with its region and the baseline that its series is held against.

    `baseline_reason`: why a person has set another baseline than the first photograph.
    """

    area_id: Id
    kind: ViewKind = ViewKind.OVERVIEW
    label: str = ""
    region: Region | None = None
    baseline_id: Id | None = None
    baseline_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session(Record):
    """One day on which the patient is seen."""

    patient_id: Id
    held_on: date
    practitioner: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionArea(Record):
    """An area in a session: what was seen there."""

    session_id: Id
    area_id: Id
    ticks: frozenset[Tick] = frozenset()
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Treatment(Record):
    """What was done to an area in a session."""

    session_area_id: Id
    procedure: Procedure
    agent: str = ""
    concentration_percent: float | None = None
    volume_ml: float | None = None
    lot: str = ""
    expiry: date | None = None
    needle: str = ""
    compression: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Landmark:
    """One spot of skin in two photographs: x, y in upright full-size pixels of each, centres at whole numbers."""

    before: tuple[float, float]
    after: tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Landmarks:
    """Spots that a person marked in a photo and in the baseline that it was held against then."""

    baseline_id: Id
    spots: tuple[Landmark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo(Record):
    """A photograph filed in a library; width and height are of the upright picture, in pixels.

    `object_id` names its encrypted original, `digest` is the keyed digest of the original's bytes.
    `digital_zoom` and `processing` are None where the file does not say. `landmarks` were set by a person, at most
    one set for each baseline.
    """

    view_id: Id
    session_area_id: Id
    moment: Moment
    object_id: Id
    digest: str
    file_name: str
    media_type: str
    byte_count: int
    width: int
    height: int
    captured_at: datetime | None = None
    posture: Posture | None = None
    polarisation: Polarisation | None = None
    device: str = ""
    lens: str = ""
    exposure: str = ""
    white_balance: str = ""
    flash: bool | None = None
    px_per_mm: float | None = None
    digital_zoom: float | None = None
    processing: frozenset[Processing] | None = None
    landmarks: tuple[Landmarks, ...] = ()

    def landmarks_for(self, baseline_id: Id | None) -> Landmarks | None:
        """Return the landmarks that were set against this baseline."""
        return next((one for one in self.landmarks if one.baseline_id == baseline_id), None)


class SetupFactor(StrEnum):
    """What a room, its light and a hand vary between two photographs of the same skin."""

    LIGHT = "light"
    SHARPNESS = "sharpness"
    DISTANCE = "distance"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupCheck(Record):
    """What one area showed that was photographed again and again: a smaller change cannot be told from chance.

    `floor_percent` of the coverage, `floor_points` of the skin, from `shots` independent photographs that show
    `coverage_percent`. `light_spread` in CIEDE2000, `sharpness_spread`, `distance_spread` in percent. Of one camera
    the newest counts.
    """

    checked_at: datetime
    checked_by: str = ""
    device: str = ""
    recipe: str
    shots: int
    coverage_percent: float
    floor_percent: float
    floor_points: float
    light_spread: float
    sharpness_spread: float
    distance_spread: float
    varied_most: SetupFactor | None = None


R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Change:
    """What a saved edit touched: ids by kind of record; `text` names it for undo."""

    text: Text
    touched: frozenset[tuple[type[object], Id]] = frozenset()
    undoable: bool = True
