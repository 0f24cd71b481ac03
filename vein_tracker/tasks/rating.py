"""Blinded rating: begin a round or go on with one, show a pair, keep what was said."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from vein_tracker.errors import RECORD_GONE, VeinTrackerError
from vein_tracker.imaging.blind import blind_pair
from vein_tracker.imaging.decode import decode
from vein_tracker.imaging.picture import pyramid, scaling, to_8_bit
from vein_tracker.model.ratings import Pair, Pane, Rating, RatingRound, Showing
from vein_tracker.model.records import Photo, new_id
from vein_tracker.model.results import F64, U8
from vein_tracker.rating.draw import draw
from vein_tracker.settings import Settings
from vein_tracker.tasks.base import Outcome, ReadTask, Report, Task, WriteTask
from vein_tracker.tasks.browse import READING
from vein_tracker.tasks.look import SHOW, usable_homography
from vein_tracker.tasks.rating_pairs import LeftOut, rateable
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from vein_tracker.store.library import Library

BEGIN_ROUND = Text("begin_round", QT_TRANSLATE_NOOP("core", "Begin blinded rating"))
RATE = Text("rate", QT_TRANSLATE_NOOP("core", "Rate pair"))
LEAST_SIDE = 1600


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundState:
    """A round as it stands: what there still is to show of what was drawn, and what was said, by place."""

    round: RatingRound
    showings: tuple[Showing, ...]
    said: Mapping[int, Rating]

    @property
    def next(self) -> int | None:
        """Which of the showings comes next, counted from 0; None where all are rated."""
        return next((at for at, shown in enumerate(self.showings) if shown.place not in self.said), None)

    @property
    def done(self) -> int:
        """How many of the showings are rated."""
        return sum(shown.place in self.said for shown in self.showings)


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingSheet:
    """What can be rated, what is left out for which reason, and every round that was begun."""

    pairs: tuple[Pair, ...]
    left_out: Mapping[LeftOut, int]
    rounds: tuple[RoundState, ...]

    def unfinished(self, rater: str) -> RoundState | None:
        """Return the round that a rater has not finished."""
        return next((state for state in self._of(rater) if state.next is not None), None)

    def unrated(self, rater: str) -> tuple[Pair, ...]:
        """Return the pairs that no round of this rater holds."""
        drawn = {pair for state in self._of(rater) for pair in state.round.pairs}
        return tuple(pair for pair in self.pairs if pair not in drawn)

    @property
    def finished(self) -> bool:
        """Whether any round is finished, so that there is something to report."""
        return any(state.done and state.next is None for state in self.rounds)

    def _of(self, rater: str) -> tuple[RoundState, ...]:
        return tuple(state for state in self.rounds if same_person(state.round.rater, rater))


def same_person(one: str, other: str) -> bool:
    """Whether two typed names mean the same rater."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


class LoadRating(ReadTask[RatingSheet]):
    """Read what can be rated and what was."""

    title = READING

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def load(self, library: Library) -> RatingSheet:
        found = rateable(library, self._settings)
        return RatingSheet(
            pairs=tuple(found.pairs),
            left_out=found.left_out,
            rounds=tuple(round_state(library, begun, found.pairs) for begun in library.ratings.rounds()),
        )


def round_state(library: Library, begun: RatingRound, pairs: Collection[Pair]) -> RoundState:
    """Return how a round stands; pairs that can no longer be shown are passed over."""
    showings = tuple(shown for shown in draw(begun.seed, begun.pairs) if shown.pair in pairs)
    return RoundState(round=begun, showings=showings, said=library.ratings.of_round(begun.id))


class BeginRound(WriteTask[RoundState]):
    """Draw a round of pairs for a rater, from a fresh seed that is kept."""

    title = BEGIN_ROUND

    def __init__(self, rater: str, pairs: Collection[Pair]) -> None:
        self._rater = " ".join(rater.split())
        self._pairs = tuple(sorted(pairs))

    def save(self, library: Library, computed: None) -> Outcome[RoundState]:
        round_id = new_id()
        with library.transaction(BEGIN_ROUND) as edit:
            edit.add_round(round_id, self._rater, secrets.token_hex(8), self._pairs)
        begun = next(one for one in library.ratings.rounds() if one.id == round_id)
        return Outcome(round_state(library, begun, self._pairs), edit.change)


class Rate(WriteTask[Rating]):
    """Keep what a rater said of a showing, or that they take it back."""

    title = RATE

    def __init__(self, rating: Rating) -> None:
        self._rating = rating

    def save(self, library: Library, computed: None) -> Outcome[Rating]:
        with library.transaction(RATE) as edit:
            edit.add_rating(self._rating)
        return Outcome(self._rating, edit.change)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Originals:
    before: bytes
    after: bytes
    homography: F64


@dataclass(frozen=True, slots=True, kw_only=True)
class BlindPair:
    """Two pictures that tell nothing of which is later; levels (h, w, 4) uint8 sRGB, largest first."""

    left: tuple[U8, ...]
    right: tuple[U8, ...]


class ShowBlindly(Task[_Originals, BlindPair, BlindPair]):
    """Prepare a showing: both photographs in one frame, cut to what both show, on the sides that were drawn."""

    title = SHOW

    def __init__(self, showing: Showing) -> None:
        self._showing = showing

    def load(self, library: Library) -> _Originals:
        pair = self._showing.pair
        held = library.measurements.comparison(pair.follow_up_id, pair.baseline_id)
        homography = usable_homography(held.comparison) if held else None
        if homography is None:
            raise VeinTrackerError(RECORD_GONE)
        before, after = (
            library.photos.original(library.register.get(Photo, photo_id))
            for photo_id in (pair.baseline_id, pair.follow_up_id)
        )
        return _Originals(before=before, after=after, homography=homography)

    def compute(self, loaded: _Originals, report: Report) -> BlindPair:
        report(0.0)
        before = decode(loaded.before, least_side=LEAST_SIDE)
        report(0.3)
        after = decode(loaded.after, least_side=LEAST_SIDE)
        report(0.6)
        to_full = scaling(before.width / before.pixels.shape[1], before.height / before.pixels.shape[0])
        to_after = scaling(after.pixels.shape[1] / after.width, after.pixels.shape[0] / after.height)
        homography = np.asarray(to_after @ loaded.homography @ to_full, np.float64)
        shown = blind_pair(to_8_bit(before.pixels), to_8_bit(after.pixels), homography)
        first, second = (pyramid(picture) for picture in shown)
        report(1.0)
        if self._showing.baseline_on is Pane.LEFT:
            return BlindPair(left=first, right=second)
        return BlindPair(left=second, right=first)

    def save(self, library: Library, computed: BlindPair) -> Outcome[BlindPair]:
        return Outcome(computed)
