"""What the comparisons of a series come to together: repeat shots pooled, and nothing finer than the room can show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from vein_tracker.imaging.change import verdict_within
from vein_tracker.imaging.pool import PooledChange, pool
from vein_tracker.imaging.repeats import Repeat, independent
from vein_tracker.model.records import Id, Moment, Photo, SetupCheck
from vein_tracker.model.results import Comparison
from vein_tracker.tasks.room_floor import NOT_CHECKED, RoomFloor, floor_of, told_with

Compared = Mapping[Id, Comparison | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A photo's comparison as it is told.

    `repeats`: the photos of its session and moment that are told as one, itself among them, the first stands for all;
    empty where it is alone. `shots`: how many of them are independent.
    """

    comparison: Comparison | None
    floor: RoomFloor = NOT_CHECKED
    repeats: tuple[Id, ...] = ()
    shots: int = 1


def tell(
    photos: Sequence[Photo], compared: Compared, baseline: Photo | None, checks: Sequence[SetupCheck]
) -> dict[Id, Told]:
    """Return how each photo of a view is told.

    `compared` is what each shows beside the baseline; `checks` are those of the set-up, newest first.
    """
    if baseline is None:
        return {
            photo.id: Told(comparison=None, floor=floor_of(checks, None, [photo.device])) for photo in photos
        }
    view = _View(photos, compared, baseline)
    return {
        photo.id: _no_finer(view.together(photo), checks, (photo.device, baseline.device)) for photo in photos
    }


def _no_finer(told: Told, checks: Sequence[SetupCheck], devices: Sequence[str]) -> Told:
    compared = told.comparison
    floor = floor_of(checks, compared.recipe if compared else None, devices)
    if compared is None:
        return replace(told, floor=floor)
    wider, floor = told_with(compared, floor)
    return replace(told, comparison=wider, floor=floor)


@dataclass(frozen=True, slots=True)
class _View:
    """The photographs of a view and what each shows beside the baseline."""

    photos: Sequence[Photo]
    compared: Compared
    baseline: Photo

    def together(self, photo: Photo) -> Told:
        """Return what a photo shows together with its repeats."""
        own = self.compared.get(photo.id)
        if self._taken_with(photo, self.baseline):
            group = self._repeats(self.baseline, own.recipe if own else None)
            joins = photo.id in group and len(group) > 1
            shots = independent(list(group.values())) if joins else 1
            return Told(comparison=own, repeats=tuple(group) if joins else (), shots=shots)
        if own is None or not own.comparable or photo.moment is Moment.STRAIGHT_AFTER:
            return Told(comparison=own)
        group, first = (self._repeats(one, own.recipe) for one in (photo, self.baseline))
        found = pool(list(group.values()), list(first.values())) if len(group) + len(first) > 2 else None
        if found is None:
            return Told(comparison=own)
        repeats = tuple(group) if len(group) > 1 else ()
        return Told(comparison=_with(own, found), repeats=repeats, shots=found.shots)

    def _repeats(self, photo: Photo, recipe: str | None) -> dict[Id, Repeat]:
        """Return the comparable photos of the same session and moment; the baseline is the first of its own."""
        together = [one for one in self.photos if self._taken_with(one, photo)]
        together.sort(key=lambda one: one.id != self.baseline.id)
        return {one.id: self._shot(one) for one in together if self._usable(one, recipe)}

    def _usable(self, photo: Photo, recipe: str | None) -> bool:
        found = self.compared.get(photo.id)
        if found is None:
            return photo.id == self.baseline.id
        return found.comparable and recipe in (None, found.recipe)

    @staticmethod
    def _taken_with(one: Photo, other: Photo) -> bool:
        return (one.session_area_id, one.moment) == (other.session_area_id, other.moment)

    def _shot(self, photo: Photo) -> Repeat:
        return Repeat(
            comparison=self.compared.get(photo.id),
            width=photo.width,
            height=photo.height,
            taken_at=photo.captured_at,
            device=photo.device,
        )


def _with(own: Comparison, found: PooledChange) -> Comparison:
    verdict = verdict_within(*found.interval)
    return replace(own, change_percent=found.percent, change_interval_percent=found.interval, verdict=verdict)
