"""Photographs that wait in the demo's inbox: two after a photo card, one that nobody has said anything about."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Final

import numpy as np
from PIL import ExifTags, Image

from vein_tracker.model.records import Arrival, Id
from vein_tracker.store.library import Library
from vein_tracker.tasks.base import Outcome, Report, Script, Task, alone, succeeded
from vein_tracker.tasks.inbox import TakeIn
from vein_tracker.tasks.photo_cards import ShowCard
from vein_tracker.tasks.photo_source import PastedPhoto
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

FRAME_AGAIN = Text("frame_again", QT_TRANSLATE_NOOP("core", "Frame demo photo again"))
WAITING: Final = 3
STEPS: Final = 2 * WAITING + 1
SHOWN_AT: Final = time(10, 42)
_CROPS: Final = ((60, 20, 20, 50), (10, 80, 50, 10), (40, 40, 30, 70))
"""Pixels that are cut off left, right, above and below."""


class FrameAgain(Task[None, bytes, bytes]):
    """A photograph of the same skin framed a little differently: quicker than to render another."""

    title = FRAME_AGAIN

    def __init__(self, data: bytes, number: int, day: date) -> None:
        self._data = data
        self._number = number
        self._day = day

    def load(self, library: Library) -> None:
        return None

    def compute(self, loaded: None, report: Report) -> bytes:
        report(0.0)
        left, right, above, below = _CROPS[self._number]
        with Image.open(io.BytesIO(self._data)) as image:
            pixels = np.asarray(image.convert("RGB"))
        height, width = pixels.shape[:2]
        exif = Image.Exif()
        exif[ExifTags.Base.Model] = "Vein Tracker phantom"
        taken = f"{self._day:%Y:%m:%d} 10:{43 + self._number}:00"
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = taken
        file = io.BytesIO()
        cut = pixels[above : height - below, left : width - right]
        Image.fromarray(cut).save(file, "JPEG", quality=90, exif=exif)
        return file.getvalue()

    def save(self, library: Library, computed: bytes) -> Outcome[bytes]:
        return Outcome(computed)


def fill_inbox(patient_id: Id, photos: Sequence[bytes], day: date) -> Script[None]:
    """Let photos wait: all but the last after a card that was shown for a patient on this day."""
    shown_at = datetime.combine(day, SHOWN_AT).astimezone()
    shown = (yield from alone(ShowCard(patient_id, shown_at))).value
    framed = yield [FrameAgain(data, number, day) for number, data in enumerate(photos)]
    for number, outcome in enumerate(framed):
        source = PastedPhoto(f"IMG_{2043 + number}.jpg", succeeded(outcome).value)
        led_by = shown.card.token if number < len(photos) - 1 else ""
        yield [TakeIn(source, Arrival.FOLDER, shown_at, led_by)]
