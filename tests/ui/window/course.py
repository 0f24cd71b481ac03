"""A course with known figures, filed as the tasks file one; its pictures are small and drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import cv2
import numpy as np

from vein_tracker.imaging.decode import decode
from vein_tracker.imaging.picture import png, thumbnail
from vein_tracker.imaging.segments import pack
from vein_tracker.model.records import (
    AnatomicalSite,
    Consent,
    ConsentPurpose,
    ConsentState,
    Id,
    Moment,
    Patient,
    Photo,
    Procedure,
    Record,
    Session,
    SessionArea,
    Side,
    Tick,
    TreatedArea,
    Treatment,
    View,
)
from vein_tracker.model.results import (
    U8,
    Alignment,
    Comparison,
    Interval,
    Measurement,
    Reason,
    ScaleSource,
    VeinKind,
    VeinSegment,
    Verdict,
)
from vein_tracker.store.library import Library
from vein_tracker.store.measurements import ComparedMasks
from vein_tracker.store.objects import ObjectKind
from vein_tracker.text import Text

EDIT = Text("test", "Test")
SIZE = (480, 640)
FIRST_DAY = date(2026, 2, 9)
SAME = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
RECIPE = "test-1"


@dataclass(frozen=True)
class Course:
    """Patient, area, and the photos by day."""

    patient: Patient
    area: TreatedArea
    view: View
    photos: tuple[Photo, ...]


def skin(seed: int, veins: int = 4) -> U8:
    """Return (480, 640, 3) sRGB that is grained like skin and crossed by some darker lines."""
    rng = np.random.default_rng(seed)
    picture = np.full((*SIZE, 3), (214, 170, 150), np.float64) + rng.normal(0, 4, (*SIZE, 1))
    lines = np.zeros(SIZE, np.uint8)
    for _ in range(veins):
        points = rng.uniform((40, 40), (600, 440), (6, 2)).astype(np.int32)
        cv2.polylines(lines, [points], False, 255, 3, cv2.LINE_AA)
    picture -= cv2.GaussianBlur(lines, (0, 0), 1)[..., None] / 255.0 * np.array((40, 70, 60))
    return np.clip(picture, 0, 255).astype(np.uint8)


def jpeg(picture: U8) -> bytes:
    """Return the bytes of a file that holds this sRGB picture."""
    _, data = cv2.imencode(".jpg", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    return data.tobytes()


def measured(percent: float, width: float = 0.4) -> Measurement:
    """Return a measurement with a scale."""
    return Measurement(
        recipe=RECIPE,
        width=SIZE[1],
        height=SIZE[0],
        skin_percent=92.0,
        coverage_percent=percent,
        coverage_interval_percent=Interval(percent - width, percent + width),
        thread_percent=percent * 0.8,
        reticular_percent=percent * 0.2,
        vein_length_px=percent * 1000,
        vein_length_mm=percent * 100,
        px_per_mm=10.0,
        scale_source=ScaleSource.GIVEN,
    )


def compared(before: float, after: float, verdict: Verdict = Verdict.LESS) -> Comparison:
    """Return what an aligned pair shows."""
    change = (after - before) / before * 100
    return Comparison(
        recipe=RECIPE,
        comparable=True,
        verdict=verdict,
        alignment=Alignment(homography=SAME, residual_px=0.8, residual_mm=0.08, overlap_percent=95.0),
        coverage_before_percent=before,
        coverage_after_percent=after,
        coverage_after_interval_percent=Interval(after - 0.3, after + 0.3),
        change_percent=change,
        change_interval_percent=Interval(change - 5, change + 5),
        length_change_percent=change,
        colour_difference_before=6.0,
        colour_difference_after=1.0,
        sharpness_ratio=0.95,
    )


VEIN = VeinSegment(
    points=np.column_stack([np.arange(100.0, 500.0), np.full(400, 202.0)]),
    widths=np.full(400, 5.0),
    kind=VeinKind.THREAD,
    confidence=0.8,
)
"""40 mm long and 0.5 mm wide, in every photograph."""


def skin_mask() -> U8:
    """Return what was judged: all but the left edge."""
    mask: U8 = np.full(SIZE, 255, np.uint8)
    mask[:, :60] = 0
    return mask


BLURRED = Comparison(recipe=RECIPE, comparable=False, reasons=(Reason.SHARPNESS,))


class Filer:
    """Files records and photographs."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def put(self, *records: Record) -> None:
        """Put records in one transaction."""
        with self._library.transaction(EDIT) as edit:
            for record in records:
                edit.put(record)

    def photo(
        self,
        view: View,
        part: SessionArea,
        seed: int,
        moment: Moment = Moment.FOLLOW_UP,
        *,
        data: bytes | None = None,
        size: tuple[int, int] = SIZE,
    ) -> Photo:
        """File a drawn photograph; `size` is its height and width."""
        data = data or jpeg(skin(seed))
        stored = self._library.objects.put(data, ObjectKind.PHOTO, {})
        photo = Photo(
            view_id=view.id,
            session_area_id=part.id,
            moment=moment,
            object_id=stored.id,
            digest=self._library.photos.digest(data),
            file_name=f"IMG_{seed}.jpg",
            media_type="image/jpeg",
            byte_count=len(data),
            width=size[1],
            height=size[0],
        )
        with self._library.transaction(EDIT) as edit:
            edit.add_object(stored)
            edit.put(photo)
            edit.add_thumbnail(photo.id, thumbnail(decode(data).pixels))
        return photo

    def measure(self, photo: Photo, measurement: Measurement) -> None:
        """File figures of a photograph."""
        veins = np.zeros(SIZE, np.uint8)
        veins[200:205, 100:500] = 255
        with self._library.transaction(EDIT) as edit:
            edit.add_measurement(
                photo.id, photo.digest, None, measurement, png(veins), png(skin_mask()), pack([VEIN])
            )

    def compare(self, photo: Photo, baseline_id: Id, comparison: Comparison) -> None:
        """File what a photograph shows beside its baseline: a vein that half went, and a new one."""
        before, after = (np.zeros(SIZE, np.uint8) for _ in range(2))
        before[200:205, 100:500] = after[200:205, 100:300] = after[300:305, 100:200] = 255
        masks = ComparedMasks(png(before), png(after), png(skin_mask()))
        with self._library.transaction(EDIT) as edit:
            edit.add_comparison(
                photo.id, baseline_id, None, comparison, masks=masks if comparison.comparable else None
            )


def file_marsh(library: Library) -> Course:
    """Baseline; bruised at week 3; less at week 26; no measurable change at 34; too blurred at week 39."""
    filer = Filer(library)
    patient = Patient(
        family_name="Marsh",
        given_name="Alice",
        birth_date=date(1971, 3, 14),
        number="VT-0042",
        alerts=("Allergy: lidocaine",),
    )
    area = TreatedArea(patient_id=patient.id, site=AnatomicalSite.THIGH, side=Side.RIGHT, label="lateral")
    view = View(area_id=area.id)
    agreed = Consent(
        patient_id=patient.id,
        purpose=ConsentPurpose.RECORD,
        state=ConsentState.GIVEN,
        dated=FIRST_DAY,
    )
    filer.put(patient, area, view, agreed)
    photos = []
    for seed, weeks in enumerate((0, 3, 26, 34, 39)):
        session = Session(
            patient_id=patient.id, held_on=FIRST_DAY + timedelta(weeks=weeks), practitioner="S. Patel"
        )
        ticks = frozenset({Tick.BRUISE}) if weeks == 3 else frozenset()
        part = SessionArea(session_id=session.id, area_id=area.id, ticks=ticks)
        filer.put(session, part)
        if weeks == 0:
            filer.put(Treatment(session_area_id=part.id, procedure=Procedure.MICROSCLEROTHERAPY))
        photos.append(filer.photo(view, part, seed, Moment.FOLLOW_UP if weeks else Moment.BEFORE))
    baseline = photos[0]
    view = View(id=view.id, area_id=area.id, baseline_id=baseline.id)
    filer.put(view)
    for photo, coverage in zip(photos, (8.4, 6.0, 1.4, 8.3, 5.0), strict=True):
        filer.measure(photo, measured(coverage))
    same = compared(8.4, 8.3, Verdict.NO_MEASURABLE_CHANGE)
    for photo, found in zip(photos[1:], (compared(8.4, 6.0), compared(8.4, 1.4), same, BLURRED), strict=True):
        filer.compare(photo, baseline.id, found)
    for earlier, later, found in ((1, 2, compared(6.0, 1.4)), (2, 3, compared(1.4, 8.3))):
        filer.compare(photos[later], photos[earlier].id, found)
    return Course(patient, area, view, tuple(photos))


def file_others(library: Library) -> None:
    """Others to search among; one of them refuses photographs."""
    filer = Filer(library)
    müller = Patient(family_name="Müller", given_name="Jörg", birth_date=date(1984, 6, 2), number="VT-0039")
    evans = Patient(family_name="Evans", given_name="Carys", birth_date=date(1978, 9, 19), number="VT-0027")
    area = TreatedArea(patient_id=evans.id, site=AnatomicalSite.CALF, side=Side.LEFT)
    filer.put(
        müller,
        evans,
        area,
        View(area_id=area.id),
        Consent(
            patient_id=evans.id, purpose=ConsentPurpose.RECORD, state=ConsentState.REFUSED, dated=FIRST_DAY
        ),
    )
