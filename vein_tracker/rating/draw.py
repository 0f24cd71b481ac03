"""In which order, and on which side, a rater is shown what: drawn from a seed, so that it can be checked.

The draw sorts by SHA-256 of the seed and what is drawn, and by nothing of this program's language or libraries:
whoever has the seed and the pairs can draw it again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from vein_tracker.model.ratings import Pair, Pane, Showing

LEAST_FOR_SECOND_LOOKS = 10
LEAST_SECOND_LOOKS = 2
SECOND_LOOKS_SHARE = 0.1
_SECOND_LOOKS_OF = 1 / 3
_SECOND_LOOKS_FROM = 0.6


def draw(seed: str, pairs: Sequence[Pair]) -> tuple[Showing, ...]:
    """Return the showings of a round: every pair once, in random order, and some of the early ones once more."""
    ordered = sorted(pairs, key=lambda pair: _chance(seed, "order", pair))
    count = len(ordered)
    early = ordered[: round(count * _SECOND_LOOKS_OF)]
    again = sorted(early, key=lambda pair: _chance(seed, "again", pair))[: second_looks(count)]
    placed = [(rank / count, pair, False) for rank, pair in enumerate(ordered)]
    placed += [
        (_SECOND_LOOKS_FROM + (1 - _SECOND_LOOKS_FROM) * _chance(seed, "place", pair), pair, True)
        for pair in again
    ]
    return tuple(
        Showing(place, pair, _side(seed, pair, second), second)
        for place, (_, pair, second) in enumerate(sorted(placed, key=lambda one: one[0]))
    )


def second_looks(pairs: int) -> int:
    """Return how many of so many pairs are shown a second time, without saying so."""
    return (
        max(LEAST_SECOND_LOOKS, round(SECOND_LOOKS_SHARE * pairs)) if pairs >= LEAST_FOR_SECOND_LOOKS else 0
    )


def _side(seed: str, pair: Pair, second: bool) -> Pane:
    return Pane.LEFT if _chance(seed, "side again" if second else "side", pair) < 0.5 else Pane.RIGHT


def _chance(seed: str, what: str, pair: Pair) -> float:
    """Return a number in 0..1 that nobody chose."""
    told = "/".join((seed, what, *pair)).encode()
    return int.from_bytes(hashlib.sha256(told).digest()[:8], "big") / 2**64
