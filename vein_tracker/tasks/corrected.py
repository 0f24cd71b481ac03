"""What a person's corrections come to: counted into a photo's own figures and into its comparison."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np

from vein_tracker.imaging.common_frame import unpack_field
from vein_tracker.imaging.corrected_pair import PairMasks, corrected_comparison, corrected_masks
from vein_tracker.imaging.corrections import apply
from vein_tracker.imaging.picture import from_png
from vein_tracker.imaging.segments import unpack
from vein_tracker.imaging.warp import Warp
from vein_tracker.model.corrections import Corrections, Stroke, strokes_key
from vein_tracker.model.records import Id, Moment, Photo, View
from vein_tracker.model.results import Comparison, Measurement, VeinMap
from vein_tracker.tasks.base import Outcome, Report, Script, Task, batches
from vein_tracker.tasks.edit import Amend, Edits
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.edit import Edit
    from vein_tracker.store.library import Library
    from vein_tracker.store.measurements import ComparedMasks, StoredComparison, StoredMeasurement

CORRECT_VEINS = Text("correct_veins", QT_TRANSLATE_NOOP("core", "Correct veins by hand"))
CLEAR_CORRECTIONS = Text("clear_corrections", QT_TRANSLATE_NOOP("core", "Clear corrections by hand"))
COUNT_CORRECTIONS = Text("count_corrections", QT_TRANSLATE_NOOP("core", "Count corrections"))

Strokes = tuple[Stroke, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A comparison with what it counted; sizes and strokes are those of baseline and photo."""

    held: StoredComparison
    masks: ComparedMasks
    width: int
    height: int
    strokes: tuple[Strokes, Strokes]

    @property
    def key(self) -> str:
        """What tells the strokes of both from any others."""
        return pair_key(*self.strokes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """Figures with corrections, each with the row that it was counted from and the key of the strokes."""

    photo_id: Id
    figures: tuple[tuple[Id, str, Measurement | Comparison], ...] = ()

    def save(self, edit: Edit) -> None:
        """Add the rows."""
        for source_id, key, figures in self.figures:
            edit.add_corrected(self.photo_id, source_id, key, figures)


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected:
    """What is needed to count a photo's corrections; each part is None where there is nothing to count."""

    photo_id: Id
    own: tuple[StoredMeasurement, Strokes] | None
    pair: Pair | None


def strokes_of(library: Library, photo_id: Id) -> Strokes:
    """Return what a person drew in a photo."""
    found = corrections_of(library, photo_id)
    return found.strokes if found else ()


def corrections_of(library: Library, photo_id: Id) -> Corrections | None:
    """Return a photo's corrections; None where nobody ever drew any."""
    found = library.register.find(Corrections, photo_id=photo_id)
    return found[-1] if found else None


def correct(
    photo_id: Id, known: Corrections | None, strokes: Sequence[Stroke], author: str, at: datetime
) -> Edits:
    """Return the edit that keeps these strokes as a photo's corrections; none clears them."""
    text, drawn = CORRECT_VEINS if strokes else CLEAR_CORRECTIONS, tuple(strokes)
    if known is None:
        first = Corrections(photo_id=photo_id, strokes=drawn, author=author, made_at=at)
        return Edits(text=text, put=(first,))

    def draw(now: Corrections) -> Corrections:
        return replace(now, strokes=drawn, author=author or now.author, made_at=at)

    return Edits(text=text, amend=(Amend(Corrections, known.id, draw),))


def pair_key(before: Strokes, after: Strokes) -> str:
    """Return what tells the strokes of a pair from any others; nothing for none."""
    return f"{strokes_key(before)}:{strokes_key(after)}" if before or after else ""


class CountCorrections(Task[Corrected, Counted, None]):
    """Count a photo's corrections, and those of its baseline in their comparison; only what is not known yet."""

    title = COUNT_CORRECTIONS

    def __init__(self, photo_id: Id) -> None:
        self._photo_id = photo_id

    def load(self, library: Library) -> Corrected:
        return load_corrected(library, library.register.get(Photo, self._photo_id))

    def compute(self, loaded: Corrected, report: Report) -> Counted:
        report(0.0)
        counted = count(loaded)
        report(1.0)
        return counted

    def save(self, library: Library, computed: Counted) -> Outcome[None]:
        if not computed.figures:
            return Outcome(None)
        library.register.get(Photo, computed.photo_id)
        with library.transaction(COUNT_CORRECTIONS) as edit:
            computed.save(edit)
        return Outcome(None, edit.change)


def count_all(photo_ids: Sequence[Id]) -> Script[None]:
    """Count the corrections of photos side by side."""
    for batch in batches(photo_ids):
        yield [CountCorrections(photo_id) for photo_id in batch]


def load_corrected(library: Library, photo: Photo) -> Corrected:
    """Read what is needed to count a photo's corrections."""
    view = library.register.get(View, photo.view_id)
    strokes, found = strokes_of(library, photo.id), library.measurements.latest(photo.id)
    own = None
    if found is not None and strokes:
        known = library.measurements.corrected_measurement(found.id, strokes_key(strokes))
        own = (found, strokes) if known is None else None
    return Corrected(photo_id=photo.id, own=own, pair=_pair(library, photo, view, strokes))


def count(loaded: Corrected) -> Counted:
    """Return the figures with corrections."""
    figures: list[tuple[Id, str, Measurement | Comparison]] = []
    if loaded.own is not None:
        found, strokes = loaded.own
        measurement, _ = apply(found.measurement, vein_map(found), strokes)
        figures.append((found.id, strokes_key(strokes), measurement))
    if loaded.pair is not None:
        masks, changed = pair_masks(loaded.pair)
        comparison = corrected_comparison(loaded.pair.held.comparison, masks, changed)
        figures.append((loaded.pair.held.id, loaded.pair.key, comparison))
    return Counted(photo_id=loaded.photo_id, figures=tuple(figures))


def vein_map(found: StoredMeasurement) -> VeinMap:
    """Return the veins that a measurement kept."""
    mask = from_png(found.veins_png)
    return VeinMap(
        veins=mask,
        skin=from_png(found.skin_png),
        scale=mask.shape[1] / found.measurement.width,
        segments=() if found.segments is None else unpack(found.segments),
    )


def pair_masks(pair: Pair) -> tuple[PairMasks, PairMasks]:
    """Return what a comparison counted, and the same with the strokes of both photos."""
    masks = PairMasks(
        from_png(pair.masks.veins_before), from_png(pair.masks.veins_after), from_png(pair.masks.skin)
    )
    homography = pair.held.comparison.alignment.homography
    assert homography is not None
    warp = Warp(np.array(homography, np.float64), unpack_field(pair.held.field))
    height, width = masks.skin.shape
    scale = (width / pair.width, height / pair.height)
    return masks, corrected_masks(masks, *pair.strokes, warp, scale)


def load_pair(
    library: Library, photo: Photo, baseline: Photo, strokes: tuple[Strokes, Strokes]
) -> Pair | None:
    """Read a comparison with what it counted; None where it counted nothing."""
    held = library.measurements.comparison(photo.id, baseline.id)
    masks = library.measurements.compared_masks(photo.id, baseline.id)
    if held is None or masks is None or held.comparison.alignment.homography is None:
        return None
    return Pair(held=held, masks=masks, width=baseline.width, height=baseline.height, strokes=strokes)


def _pair(library: Library, photo: Photo, view: View, strokes: Strokes) -> Pair | None:
    if view.baseline_id in (None, photo.id) or photo.moment is Moment.STRAIGHT_AFTER:
        return None
    baseline = library.register.get(Photo, view.baseline_id)
    both = strokes_of(library, baseline.id), strokes
    if not any(both):
        return None
    pair = load_pair(library, photo, baseline, both)
    if pair is None or library.measurements.corrected_comparison(pair.held.id, pair.key) is not None:
        return None
    return pair
