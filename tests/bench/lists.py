"""How long a frame of the lists takes: 10,000 patients searched and scrolled, 60 photographs in the filmstrip.

Counted is the time of the thread that draws, so that what else runs on the machine does not matter.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QListView, QWidget

from tests.bench.table import Row
from ui.models.hits import find_patients, worth_looking_through
from ui.models.patients import KnownPatients, PatientListModel, ReadPatients
from ui.pages.patient_list import PatientList
from ui.theme import Scheme, Theme
from ui.widgets.filmstrip import Filmstrip
from ui.widgets.filmstrip_tile import THUMBNAIL, Tile
from vein_tracker.model.records import Patient
from vein_tracker.tasks.base import ignore_report
from vein_tracker.tasks.browse import PatientRow

PATIENTS, PHOTOS = 10_000, 60
GOAL_MS = 50
WINDOW = QSize(1280, 720)
SYLLABLES = (
    "ma",
    "ri",
    "ko",
    "be",
    "lan",
    "dor",
    "shi",
    "ev",
    "ans",
    "mül",
    "ler",
    "öz",
    "yıl",
    "gar",
    "cia",
)
TYPED = ("m", "ma", "mar", "mari", "", "0", "00", "1971", "14.3", "zzz")


def rows() -> Iterable[Row]:
    """Yield the longest frame of each list."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme(app, Scheme.LIGHT)
    yield from _patients(app)
    yield _filmstrip(app)
    del theme


def _patients(app: QApplication) -> Iterable[Row]:
    known = _known()
    model = PatientListModel()
    people = PatientList(model)
    people.resize(360, WINDOW.height())
    people.show()
    app.processEvents()
    shown = _longest(app, people, [lambda: model.show_rows(known)])
    typed = _longest(app, people, [lambda text=text: people.field.setText(text) for text in TYPED])  # type: ignore[misc]
    people.field.clear()
    scrolled = _longest(app, people, _scrolling(people.view))
    people.close()
    goal = f"≤ {GOAL_MS} ms"
    yield Row(f"list of {PATIENTS:,} patients: shown, longest frame", f"{shown:.1f} ms", goal)
    yield Row("   a letter typed, longest frame", f"{typed:.1f} ms", goal)
    yield Row("   scrolled, longest frame", f"{scrolled:.1f} ms", goal)
    start = time.thread_time()
    for text in TYPED:
        find_patients(known, text)
        worth_looking_through(known, text)
    found = (time.thread_time() - start) * 1e3 / len(TYPED)
    yield Row("   found by the palette, for each letter", f"{found:.1f} ms", goal)


def _filmstrip(app: QApplication) -> Row:
    picture = QImage(THUMBNAIL * 2, QImage.Format.Format_RGB32)
    picture.fill(QColor("#D6AA96"))
    tiles = [Tile(str(place), f"+{place} wk", "18 May · 4.5 %", picture) for place in range(PHOTOS)]
    strip = Filmstrip()
    strip.resize(WINDOW.width(), 140)
    strip.show()
    steps: list[Callable[[], Any]] = [lambda: strip.show_tiles(tiles), *_scrolling(strip.view)]
    longest = _longest(app, strip, steps)
    strip.close()
    return Row(f"filmstrip of {PHOTOS} photos: longest frame", f"{longest:.1f} ms", f"≤ {GOAL_MS} ms")


def _scrolling(view: QListView) -> list[Callable[[], Any]]:
    bars = (view.verticalScrollBar(), view.horizontalScrollBar())
    return [
        lambda part=part, bar=bar: bar.setValue(int(part / 40 * bar.maximum()))  # type: ignore[misc]
        for bar in bars
        for part in range(41)
    ]


def _longest(app: QApplication, widget: QWidget, steps: Iterable[Callable[[], Any]]) -> float:
    longest = 0.0
    for step in steps:
        start = time.thread_time()
        step()
        app.processEvents()
        widget.repaint()
        longest = max(longest, time.thread_time() - start)
    return longest * 1e3


def _known() -> KnownPatients:
    chance = random.Random(1)
    people = [
        Patient(
            family_name="".join(chance.sample(SYLLABLES, 3)).title(),
            given_name="".join(chance.sample(SYLLABLES, 2)).title(),
            birth_date=date(1940, 1, 1) + timedelta(days=chance.randrange(25_000)),
            number=f"VT-{number:05}",
        )
        for number in range(PATIENTS)
    ]
    listed = tuple(PatientRow(patient=one, last_seen=date(2026, 5, 3)) for one in people)
    return ReadPatients().compute(listed, ignore_report)
