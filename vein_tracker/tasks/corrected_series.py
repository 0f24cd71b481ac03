"""A series with a person's corrections: figures that were counted with them, beside those that were found."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vein_tracker.model.corrections import strokes_key
from vein_tracker.model.records import Id
from vein_tracker.model.results import Caution, Comparison, Measurement
from vein_tracker.tasks.corrected import Strokes, pair_key, strokes_of

if TYPE_CHECKING:
    from vein_tracker.store.library import Library
    from vein_tracker.store.measurements import StoredComparison, StoredMeasurement


@dataclass(frozen=True, slots=True)
class ByHand:
    """Reads what the corrections in a series come to."""

    library: Library
    baseline_id: Id | None
    _known: dict[Id, Strokes] = field(default_factory=dict)

    def strokes(self, photo_id: Id | None) -> Strokes:
        """Return what a person drew in a photo."""
        if photo_id is None:
            return ()
        if photo_id not in self._known:
            self._known[photo_id] = strokes_of(self.library, photo_id)
        return self._known[photo_id]

    def own(self, found: StoredMeasurement | None) -> Measurement | None:
        """Return a photo's figures with its corrections; None where there are none, or not counted yet."""
        strokes = self.strokes(found.photo_id) if found else ()
        if found is None or not strokes:
            return None
        return self.library.measurements.corrected_measurement(found.id, strokes_key(strokes))

    def pair(self, photo_id: Id, held: StoredComparison | None) -> Comparison | None:
        """Return a comparison with the corrections of both; None where there are none, or not counted yet."""
        key = self._key(photo_id)
        if held is None or not key:
            return None
        return self.library.measurements.corrected_comparison(held.id, key)

    def uncounted(self, photo_id: Id, found: StoredMeasurement | None, held: StoredComparison | None) -> bool:
        """Whether corrections were made that are not in the figures yet."""
        own = found is not None and bool(self.strokes(photo_id)) and self.own(found) is None
        comparable = held is not None and held.comparison.comparable and bool(self._key(photo_id))
        return own or (comparable and self.pair(photo_id, held) is None)

    def cautions(self, photo_id: Id) -> tuple[Caution, ...]:
        """Say where only one of a pair was corrected."""
        both = self.strokes(self.baseline_id), self.strokes(photo_id)
        one_sided = self.baseline_id not in (None, photo_id) and bool(both[0]) is not bool(both[1])
        return (Caution.CORRECTED_ONCE,) if one_sided else ()

    def _key(self, photo_id: Id) -> str:
        if self.baseline_id in (None, photo_id):
            return ""
        return pair_key(self.strokes(self.baseline_id), self.strokes(photo_id))
