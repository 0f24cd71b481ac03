"""Measures a photograph that is in no library."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from vein_tracker.imaging.decode import decode
from vein_tracker.imaging.measure import LEAST_SIDE, Measured, measure
from vein_tracker.model.results import Measurement
from vein_tracker.tasks.output_files import write_png
from vein_tracker.tasks.photo_file import read_photo
from vein_tracker.tasks.roi import Roi


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredFile:
    """What was found, and the seconds from the file's bytes to the result."""

    measured: Measured
    seconds: float

    @property
    def measurement(self) -> Measurement:
        """The figures alone."""
        return self.measured.measurement


def measure_file(path: Path, *, px_per_mm: float | None = None, roi: Roi | None = None) -> MeasuredFile:
    """Decode and measure one file; raises VeinTrackerError where it is refused."""
    data = read_photo(path)
    start = time.perf_counter()
    photo = decode(data, least_side=LEAST_SIDE)
    region = None if roi is None else roi.region(photo.width, photo.height)
    found = measure(photo, px_per_mm=px_per_mm, region=region)
    return MeasuredFile(measured=found, seconds=time.perf_counter() - start)


def write_masks(found: MeasuredFile, folder: Path, stem: str) -> Path:
    """Write FOLDER/STEM.png and FOLDER/skin/STEM.png at the photograph's size; return the former."""
    target = folder / f"{stem}.png"
    write_png(target, found.measured.full_size_veins)
    write_png(folder / "skin" / f"{stem}.png", found.measured.full_size_skin)
    return target
