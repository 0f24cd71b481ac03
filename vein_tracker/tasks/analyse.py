"""Measures a filed photo and compares it with its view's baseline; rows are added, none replaced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vein_tracker.errors import VeinTrackerError
from vein_tracker.imaging.common_frame import pack_field
from vein_tracker.imaging.compare import Compared, compare
from vein_tracker.imaging.decode import decode
from vein_tracker.imaging.measure import LEAST_SIDE, Measured, measure
from vein_tracker.imaging.picture import png
from vein_tracker.imaging.progress import part
from vein_tracker.imaging.segments import pack
from vein_tracker.model.records import Id, Landmarks, Moment, Photo, Region, View
from vein_tracker.store.measurements import ComparedMasks
from vein_tracker.tasks.base import Outcome, Report, Script, Task, batches
from vein_tracker.tasks.corrected import CountCorrections
from vein_tracker.tasks.regions import measured_region
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

ANALYSE = Text("analyse", QT_TRANSLATE_NOOP("core", "Measure photo"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A photo with the original bytes that its analysis needs; `baseline` None where it is the baseline."""

    photo: Photo
    original: bytes
    view: View
    baseline: tuple[Photo, bytes] | None

    @property
    def landmarks(self) -> Landmarks | None:
        """What a person set to align the photo with its baseline."""
        return self.photo.landmarks_for(self.baseline[0].id) if self.baseline else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysed:
    """What was found in a photo; `region` is what was measured of it, in its own pixels, None for all."""

    series: Series
    region: Region | None
    measured: Measured
    compared: Compared | None


class Analyse(Task[Series, Analysed, None]):
    """Measure one photo, and compare it with its baseline."""

    def __init__(self, photo_id: Id) -> None:
        self._photo_id = photo_id
        self.title = ANALYSE

    def load(self, library: Library) -> Series:
        photo = library.register.get(Photo, self._photo_id)
        view = library.register.get(View, photo.view_id)
        baseline = None
        if view.baseline_id not in (None, photo.id) and photo.moment is not Moment.STRAIGHT_AFTER:
            first = library.register.get(Photo, view.baseline_id)
            baseline = (first, library.photos.original(first))
        return Series(photo=photo, original=library.photos.original(photo), view=view, baseline=baseline)

    def compute(self, loaded: Series, report: Report) -> Analysed:
        report(0.0)
        decoded = decode(loaded.original, least_side=LEAST_SIDE)
        report(0.2)
        compared = None
        if loaded.baseline is not None:
            first, original = loaded.baseline
            compared = compare(
                decode(original, least_side=LEAST_SIDE),
                decoded,
                px_per_mm=first.px_per_mm,
                region=loaded.view.region,
                landmarks=loaded.landmarks.spots if loaded.landmarks else (),
                progress=part(report, 0.2, 0.6),
            )
        report(0.6)
        region = measured_region(loaded.view, loaded.photo, compared.comparison if compared else None)
        measured = measure(
            decoded, px_per_mm=loaded.photo.px_per_mm, region=region, progress=part(report, 0.6, 1.0)
        )
        report(1.0)
        return Analysed(series=loaded, region=region, measured=measured, compared=compared)

    def save(self, library: Library, computed: Analysed) -> Outcome[None]:
        photo = library.register.get(Photo, computed.series.photo.id)
        veins = computed.measured.veins
        with library.transaction(ANALYSE) as edit:
            edit.add_measurement(
                photo.id,
                photo.digest,
                computed.region,
                computed.measured.measurement,
                png(veins.veins),
                png(veins.skin),
                pack(veins.segments),
                computed.series.photo.px_per_mm,
            )
            if computed.compared is not None and computed.series.baseline is not None:
                baseline, _ = computed.series.baseline
                edit.add_comparison(
                    photo.id,
                    baseline.id,
                    computed.series.view.region,
                    computed.compared.comparison,
                    baseline.px_per_mm,
                    _masks(computed.compared),
                    computed.series.landmarks,
                    _field(computed.compared),
                )
        return Outcome(None, edit.change)


def _masks(compared: Compared) -> ComparedMasks | None:
    """Return what was counted, to draw a change map from; None where nothing was."""
    if compared.veins_before is None or compared.veins_after is None or compared.skin is None:
        return None
    return ComparedMasks(png(compared.veins_before), png(compared.veins_after), png(compared.skin))


def _field(compared: Compared) -> bytes | None:
    """Return how soft tissue moved, to show the follow-up where the baseline shows the same skin."""
    return pack_field(compared.warp.field) if compared.warp else None


def analyse_all(photo_ids: Sequence[Id]) -> Script[dict[Id, Text]]:
    """Measure photos side by side, as after another baseline was set; return why some could not be."""
    refused: dict[Id, Text] = {}
    for batch in batches(photo_ids):
        outcomes = yield [Analyse(photo_id) for photo_id in batch]
        refused |= {
            photo_id: outcome.text
            for photo_id, outcome in zip(batch, outcomes, strict=True)
            if isinstance(outcome, VeinTrackerError)
        }
        yield [CountCorrections(photo_id) for photo_id in batch if photo_id not in refused]
    return refused
