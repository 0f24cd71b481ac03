"""Holds each photo of a series against the one before it, and names those that do not fit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from vein_tracker.errors import VeinTrackerError
from vein_tracker.imaging.compare import compare
from vein_tracker.imaging.decode import decode
from vein_tracker.imaging.measure import LEAST_SIDE
from vein_tracker.imaging.progress import part
from vein_tracker.imaging.recipe import VERSION
from vein_tracker.model.records import Id, Photo, Region, SetupCheck, View
from vein_tracker.model.results import Comparison
from vein_tracker.tasks.base import Outcome, Report, Script, Task, batches
from vein_tracker.tasks.capture import capture_reasons, held_to, taking_of
from vein_tracker.tasks.consistency import Shift, misfits, shift_of
from vein_tracker.tasks.regions import carried, same_region
from vein_tracker.tasks.room_floor import floor_of, told_with
from vein_tracker.tasks.trend import SeriesPhoto, Standing
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

CHECK_SERIES = Text("check_series", QT_TRANSLATE_NOOP("core", "Check the series"))

Neighbours = tuple[Id, Id]
"""A photo, and the next one of its series."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """Two neighbours with their bytes; `region` in the earlier one's pixels."""

    earlier: Photo
    later: Photo
    originals: tuple[bytes, bytes]
    region: Region | None


class CompareNeighbours(Task[Beside, tuple[Beside, Comparison], None]):
    """Hold a photo against the one before it, as it is held against the baseline."""

    title = CHECK_SERIES

    def __init__(self, neighbours: Neighbours) -> None:
        self._neighbours = neighbours

    def load(self, library: Library) -> Beside:
        earlier, later = (library.register.get(Photo, photo_id) for photo_id in self._neighbours)
        return Beside(
            earlier=earlier,
            later=later,
            originals=(library.photos.original(earlier), library.photos.original(later)),
            region=_region_of(library, earlier),
        )

    def compute(self, loaded: Beside, report: Report) -> tuple[Beside, Comparison]:
        report(0.0)
        photos = []
        for place, original in enumerate(loaded.originals, start=1):
            photos.append(decode(original, least_side=LEAST_SIDE))
            report(place / 10)
        landmarks = loaded.later.landmarks_for(loaded.earlier.id)
        found = compare(
            photos[0],
            photos[1],
            px_per_mm=loaded.earlier.px_per_mm,
            region=loaded.region,
            landmarks=landmarks.spots if landmarks else (),
            progress=part(report, 0.2, 1.0),
        )
        report(1.0)
        return loaded, found.comparison

    def save(self, library: Library, computed: tuple[Beside, Comparison]) -> Outcome[None]:
        beside, found = computed
        library.register.get(Photo, beside.earlier.id)
        photo = library.register.get(Photo, beside.later.id)
        with library.transaction(CHECK_SERIES) as edit:
            edit.add_comparison(
                photo.id,
                beside.earlier.id,
                beside.region,
                found,
                beside.earlier.px_per_mm,
                landmarks=beside.later.landmarks_for(beside.earlier.id),
            )
        return Outcome(None, edit.change)


def check_series(pairs: Sequence[Neighbours]) -> Script[tuple[Text, ...]]:
    """Compare neighbours side by side; return why some could not be."""
    refused: list[Text] = []
    for batch in batches(pairs):
        outcomes = yield [CompareNeighbours(pair) for pair in batch]
        refused += [outcome.text for outcome in outcomes if isinstance(outcome, VeinTrackerError)]
    return tuple(refused)


def neighbours_in(photos: Sequence[SeriesPhoto]) -> tuple[tuple[SeriesPhoto, SeriesPhoto], ...]:
    """Return which photos of a series, by day, are held against each other beside the baseline."""
    compared = [shown for shown in photos if shown.standing is Standing.COMPARED]
    return tuple(pairwise(compared))


def unchecked(library: Library, photos: Sequence[SeriesPhoto]) -> tuple[Neighbours, ...]:
    """Return the neighbours that were not compared as things stand now."""
    return tuple(
        (earlier.photo.id, later.photo.id)
        for earlier, later in neighbours_in(photos)
        if not _is_known(library, earlier, later)
    )


def _region_of(library: Library, earlier: Photo) -> Region | None:
    """Return where the earlier of two neighbours is compared, in its pixels."""
    view = library.register.get(View, earlier.view_id)
    held = library.measurements.comparison(earlier.id, view.baseline_id or "")
    return carried(view.region, held.comparison.alignment if held else None)


def _is_known(library: Library, earlier: SeriesPhoto, later: SeriesPhoto) -> bool:
    held = library.measurements.comparison(later.photo.id, earlier.photo.id)
    recipes = (VERSION, later.comparison.recipe if later.comparison else None)
    return (
        held is not None
        and held.given_px_per_mm == earlier.photo.px_per_mm
        and same_region(held.region, _region_of(library, earlier.photo))
        and held.landmarks == later.photo.landmarks_for(earlier.photo.id)
        and held.comparison.recipe in recipes
    )


def with_misfits(
    library: Library,
    photos: Sequence[SeriesPhoto],
    own: Mapping[Id, Comparison | None],
    checks: Sequence[SetupCheck],
) -> tuple[SeriesPhoto, ...]:
    """Return a series, by day, in which the photos that do not fit the others say so.

    `own`: what each shows beside the baseline by itself, before repeats are pooled.
    """
    baseline = next((shown.photo for shown in photos if shown.standing is Standing.BASELINE), None)
    if baseline is None:
        return tuple(photos)
    since = []
    for shown in photos:
        alone = own.get(shown.photo.id)
        if alone is None or shown.standing is not Standing.COMPARED:
            continue
        change = shift_of(told_with(alone, shown.setup)[0])
        if change is not None:
            since.append((shown.photo.id, change))
    found = misfits(since, dict(_between(library, photos, checks)), baseline.id)
    days = {shown.photo.id: shown.day for shown in photos}
    by_id = {misfit.photo_id: replace(misfit, through_day=days[misfit.through]) for misfit in found}
    return tuple(replace(shown, misfit=by_id.get(shown.photo.id)) for shown in photos)


def _between(
    library: Library, photos: Sequence[SeriesPhoto], checks: Sequence[SetupCheck]
) -> Iterator[tuple[Neighbours, Shift]]:
    for one, other in neighbours_in(photos):
        earlier, later = one.photo, other.photo
        held = library.measurements.comparison(later.id, earlier.id)
        if held is None or any(
            shown.comparison and shown.comparison.recipe != held.comparison.recipe for shown in (one, other)
        ):
            continue  # two recipes disagree by themselves
        fair = held_to(held.comparison, capture_reasons(taking_of(earlier), taking_of(later)))
        floor = floor_of(checks, fair.recipe, (earlier.device, later.device))
        change = shift_of(told_with(fair, floor)[0])
        if change is not None:
            yield (earlier.id, later.id), change
