"""How long the event loop is kept from turning while twenty 24-megapixel photographs are filed and measured."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer

from tests.bench.photos import twenty_large_jpegs
from tests.bench.table import Row
from ui.bus import Bus
from ui.jobs import Job, Jobs
from vein_tracker.model.records import AnatomicalSite, Moment, Patient, Session, Side, TreatedArea, View
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.edit import ADD_PATIENT, Edit, Edits
from vein_tracker.tasks.import_photos import IMPORT_PHOTO, Filed, PastedPhoto, Place, file_photos
from vein_tracker.tasks.libraries import create_library

GOAL_MS = 50


def rows() -> Iterator[Row]:
    """Yield the event loop's 99th percentile and longest gap."""
    photos = [PastedPhoto(f"{number}.jpg", data) for number, data in enumerate(twenty_large_jpegs())]
    with tempfile.TemporaryDirectory() as folder:
        place, jobs = _prepare(Path(folder))
        gaps, seconds, filed = _gaps_while(jobs, place, photos)
        jobs.shut_down()
    assert len(filed.photos) == len(photos), filed.refused
    assert not filed.unmeasured, filed.unmeasured
    yield Row("20 × 24 MP: filed and measured", f"{seconds:.1f} s")
    yield Row(
        "   event loop, 99th percentile of its gaps", f"{np.percentile(gaps, 99):.1f} ms", f"{GOAL_MS} ms"
    )
    yield Row("   event loop, longest gap", f"{max(gaps):.1f} ms", f"{GOAL_MS} ms")


def _prepare(folder: Path) -> tuple[Place, Jobs]:
    jobs = Jobs(Bus())
    patient = Patient(family_name="Bench")
    area = TreatedArea(patient_id=patient.id, site=AnatomicalSite.CALF, side=Side.LEFT)
    view = View(area_id=area.id)
    session = Session(patient_id=patient.id, held_on=date(2026, 1, 5))

    def create() -> None:
        library = create_library(folder / "library", "passphrase", "bench").library
        run_now(Edit(Edits(text=ADD_PATIENT, put=(patient, area, view, session))), library)
        jobs.set_library(library)

    _wait(jobs.call(ADD_PATIENT, create))
    return Place(view_id=view.id, session=session, moment=Moment.BEFORE), jobs


def _gaps_while(jobs: Jobs, place: Place, photos: list[PastedPhoto]) -> tuple[list[float], float, Filed]:
    gaps: list[float] = []
    last = time.perf_counter()
    start = last

    def turn() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(1000 * (now - last))
        last = now

    timer = QTimer(interval=1)
    timer.timeout.connect(turn)
    timer.start()
    filed: list[Filed] = []
    job = jobs.run_script(IMPORT_PHOTO, file_photos(photos, place), steps=2 * len(photos))
    job.finished.connect(filed.append)
    _wait(job)
    timer.stop()
    return gaps, time.perf_counter() - start, filed[0]


def _wait(job: Job) -> None:
    loop = QEventLoop()
    job.ended.connect(loop.quit)
    loop.exec()
