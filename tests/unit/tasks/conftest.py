"""A library with one patient, one area and one session, and photographs of rendered skin."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import cv2
import pytest

from tests.remembered import measure_once
from vein_tracker.imaging.phantom import Pose, Shot, Skin, State, render
from vein_tracker.model.records import (
    AnatomicalSite,
    Moment,
    Patient,
    Photo,
    Session,
    Side,
    TreatedArea,
    View,
)
from vein_tracker.store.keys import MINIMUM
from vein_tracker.store.library import Library
from vein_tracker.tasks.base import run_now, run_script_now
from vein_tracker.tasks.edit import ADD_PATIENT, Edit, Edits
from vein_tracker.tasks.import_photos import Filed, PastedPhoto, Place, file_photos

SIZE = (960, 720)
PX_PER_MM = 12.0


@cache
def skin_jpeg(
    cleared: float = 0.0, seed: int = 0, blur_px: float = 0.8, deformation_mm: float = 0.0
) -> bytes:
    """Return a photograph of one skin; another seed is another shot of it."""
    pose = Pose(rotation_deg=2.0, shift_mm=(1.0, -1.0), deformation_mm=deformation_mm) if seed else Pose()
    phantom = render(
        Skin(seed=311, skin_type=2),
        State(cleared=cleared),
        Shot(seed=seed, pose=pose),
        size=SIZE,
        px_per_mm=PX_PER_MM,
    )
    image = cv2.cvtColor(phantom.image, cv2.COLOR_RGB2BGR)
    if blur_px > 1:
        image = cv2.GaussianBlur(image, (0, 0), blur_px)
    done, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 92])
    assert done
    return data.tobytes()


@dataclass(frozen=True, slots=True)
class Clinic:
    """An open library and where its next photographs go."""

    library: Library
    patient: Patient
    area: TreatedArea
    view: View
    session: Session

    def place(self, session: Session | None = None, moment: Moment = Moment.FOLLOW_UP) -> Place:
        """Return where photographs of a session are filed."""
        return Place(view_id=self.view.id, session=session or self.session, moment=moment)

    def file(self, *data: bytes, session: Session | None = None, moment: Moment = Moment.FOLLOW_UP) -> Filed:
        """File and measure photographs as the window does."""
        sources = [PastedPhoto(f"{number}.jpg", one) for number, one in enumerate(data)]
        return run_script_now(file_photos(sources, self.place(session, moment)), self.library)

    def later(self, weeks: int) -> Session:
        """Return a session so many weeks after the first, not in the library yet."""
        return Session(
            patient_id=self.patient.id, held_on=date.fromordinal(self.session.held_on.toordinal() + 7 * weeks)
        )

    def photos(self) -> tuple[Photo, ...]:
        """Return the live photos of the view."""
        return self.library.register.find(Photo, view_id=self.view.id)


@dataclass(frozen=True, slots=True)
class Founded:
    """A closed library, what opens it quickly, and what is in it."""

    folder: Path
    recovery_key: str
    patient: Patient
    area: TreatedArea
    view: View
    session: Session


@pytest.fixture(autouse=True)
def measured_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure the same skin once: these tests ask what is filed of it."""
    measure_once(monkeypatch)


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Founded:
    """A library with a patient, an area with one view, and a session; passphrases are dear to derive."""
    folder = tmp_path_factory.mktemp("tasks") / "library"
    library, recovery_key = Library.create(folder, "long enough", "S. Patel", cost=MINIMUM)
    patient = Patient(family_name="Marsh", given_name="Alice", birth_date=date(1971, 3, 14))
    area = TreatedArea(patient_id=patient.id, site=AnatomicalSite.THIGH, side=Side.RIGHT)
    view = View(area_id=area.id)
    session = Session(patient_id=patient.id, held_on=date(2026, 2, 9))
    with library:
        run_now(Edit(Edits(text=ADD_PATIENT, put=(patient, area, view, session))), library)
    return Founded(folder, recovery_key, patient, area, view, session)


@pytest.fixture
def clinic(founded: Founded, tmp_path: Path) -> Iterator[Clinic]:
    """A copy of that library, open."""
    shutil.copytree(founded.folder, tmp_path / "library")
    with Library.open(tmp_path / "library", founded.recovery_key) as library:
        yield Clinic(library, founded.patient, founded.area, founded.view, founded.session)
