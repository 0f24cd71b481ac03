"""The change map of a pair: what is gone, remains or is new. Nothing is saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vein_tracker.errors import CHANGE_MAP_OTHER_RECIPE, VeinTrackerError
from vein_tracker.imaging.change_map import changed_veins
from vein_tracker.imaging.compare import compare
from vein_tracker.imaging.decode import decode
from vein_tracker.imaging.measure import LEAST_SIDE
from vein_tracker.imaging.picture import from_png
from vein_tracker.imaging.recipe import VERSION
from vein_tracker.model.records import Id, Landmark, Photo, Region, View
from vein_tracker.model.results import U8
from vein_tracker.model.shown import ChangedVeins
from vein_tracker.tasks.base import Outcome, Report, Task
from vein_tracker.tasks.corrected import Pair, load_pair, pair_masks, strokes_of
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library
    from vein_tracker.store.measurements import ComparedMasks

CHANGE_MAP = Text("change_map", QT_TRANSLATE_NOOP("core", "Draw change map"))

ChangeMap = tuple[ChangedVeins, ...]
"""One for each class; none at all where the pair is not comparable."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Held:
    """A comparable pair: what was counted, or where an older version did not keep it, what to count it from.

    `by_hand`: the same with what a person corrected, where they did.
    """

    baseline: Photo
    region: Region | None
    px_per_mm: float | None
    landmarks: tuple[Landmark, ...]
    masks: ComparedMasks | None
    originals: tuple[bytes, bytes] | None
    by_hand: Pair | None


class DrawChangeMap(Task[_Held | None, ChangeMap, ChangeMap]):
    """Say what became of the veins between a baseline and a follow-up.

    Refused where another recipe compared them and kept nothing: a map by today's would not be of its figures.
    """

    title = CHANGE_MAP

    def __init__(self, baseline_id: Id, photo_id: Id) -> None:
        self._baseline_id = baseline_id
        self._photo_id = photo_id

    def load(self, library: Library) -> _Held | None:
        held = library.measurements.comparison(self._photo_id, self._baseline_id)
        if held is None or not held.comparison.comparable:
            return None
        baseline, photo = (
            library.register.get(Photo, photo_id) for photo_id in (self._baseline_id, self._photo_id)
        )
        masks = library.measurements.compared_masks(photo.id, baseline.id)
        if masks is None and held.comparison.recipe != VERSION:
            raise VeinTrackerError(CHANGE_MAP_OTHER_RECIPE)
        strokes = strokes_of(library, baseline.id), strokes_of(library, photo.id)
        return _Held(
            baseline=baseline,
            region=library.register.get(View, photo.view_id).region,
            px_per_mm=held.comparison.px_per_mm,
            landmarks=held.landmarks.spots if held.landmarks else (),
            masks=masks,
            by_hand=load_pair(library, photo, baseline, strokes) if any(strokes) else None,
            originals=None if masks else (library.photos.original(baseline), library.photos.original(photo)),
        )

    def compute(self, loaded: _Held | None, report: Report) -> ChangeMap:
        if loaded is None:
            return ()
        report(0.0)
        if loaded.by_hand is not None:
            _, drawn = pair_masks(loaded.by_hand)
            masks: tuple[U8, U8, U8] | None = (drawn.before, drawn.after, drawn.skin)
        else:
            masks = _unpacked(loaded.masks) if loaded.masks else _counted_again(loaded, report)
        if masks is None:
            return ()
        report(0.7)
        height, width = masks[0].shape
        scale = (width / loaded.baseline.width, height / loaded.baseline.height)
        found = changed_veins(*masks, scale, loaded.px_per_mm)
        report(1.0)
        return found

    def save(self, library: Library, computed: ChangeMap) -> Outcome[ChangeMap]:
        return Outcome(computed)


def _unpacked(masks: ComparedMasks) -> tuple[U8, U8, U8]:
    return from_png(masks.veins_before), from_png(masks.veins_after), from_png(masks.skin)


def _counted_again(loaded: _Held, report: Report) -> tuple[U8, U8, U8] | None:
    assert loaded.originals is not None
    before, after = (decode(original, least_side=LEAST_SIDE) for original in loaded.originals)
    report(0.2)
    found = compare(
        before, after, px_per_mm=loaded.baseline.px_per_mm, region=loaded.region, landmarks=loaded.landmarks
    )
    if found.veins_before is None or found.veins_after is None or found.skin is None:
        return None
    return found.veins_before, found.veins_after, found.skin
