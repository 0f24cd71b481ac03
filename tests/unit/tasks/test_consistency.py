"""A photo that does not fit the others is named; what agrees within its intervals is left in peace."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
import pytest

from vein_tracker.model.results import Comparison, Interval
from vein_tracker.tasks.consistency import Misfit, Shift, misfits, shift_of

HALF = 6.0
"""Of every interval, in percent."""


def shift(before: float, after: float, half: float = HALF) -> Shift:
    """Return the change between two amounts."""
    percent = 100 * (after / before - 1)
    return Shift(percent, Interval(percent - half, percent + half))


def found(
    amounts: Sequence[float],
    seen: Mapping[int, float] | None = None,
    between: Mapping[tuple[int, int], float] | None = None,
) -> tuple[Misfit, ...]:
    """Return what does not fit in a series whose photos 1, 2, … show these shares of the baseline.

    `seen` is what a photo shows beside the baseline instead; `between` the same for two neighbours' ratio.
    """
    named = list(enumerate(amounts, start=1))
    direct = [(f"{k}", shift(1.0, (seen or {}).get(k, amount))) for k, amount in named]
    steps = {
        (f"{k}", f"{k + 1}"): shift(1.0, (between or {}).get((k, k + 1), later / earlier))
        for (k, earlier), (_, later) in pairwise(named)
    }
    return misfits(direct, steps, "0")


def names(them: tuple[Misfit, ...]) -> list[str]:
    return [misfit.photo_id for misfit in them]


AMOUNTS = (0.9, 0.7, 0.5, 0.4, 0.4)


def test_a_series_that_agrees_has_no_misfit() -> None:
    assert found(AMOUNTS) == ()
    assert found((0.8,)) == ()
    assert found(()) == ()


@pytest.mark.parametrize("bad", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("shown", [0.1, 1.4])
def test_one_bad_photo_is_named_wherever_it_stands(bad: int, shown: float) -> None:
    assert names(found(AMOUNTS, seen={bad: shown})) == [f"{bad}"]


def test_both_ways_to_its_figure_are_told() -> None:
    (misfit,) = found(AMOUNTS, seen={3: 0.9})

    assert (misfit.photo_id, misfit.through) == ("3", "2")
    assert misfit.direct.percent == pytest.approx(-10)
    assert misfit.chained is not None
    assert misfit.chained.percent == pytest.approx(-50)
    assert misfit.chained.interval.low < -50 < misfit.chained.interval.high < -10


def test_the_first_photo_is_told_by_way_of_the_next() -> None:
    (misfit,) = found(AMOUNTS, seen={1: 0.3})

    assert (misfit.photo_id, misfit.through) == ("1", "2")
    assert misfit.chained is not None
    assert misfit.chained.percent == pytest.approx(-10)


def test_of_two_photos_alone_the_later_is_asked_about() -> None:
    assert names(found((0.8, 0.6), seen={1: 0.3})) == ["2"]


def test_two_bad_photos_apart_are_both_named() -> None:
    series = (0.9, 0.8, 0.7, 0.6, 0.5, 0.5, 0.4)
    assert sorted(names(found(series, seen={2: 0.2, 6: 1.2}))) == ["2", "6"]


def test_where_nothing_fits_the_baseline_it_is_the_baseline() -> None:
    # Each direct comparison errs in its own way, the neighbours agree among themselves.
    them = found(AMOUNTS, seen={1: 0.2, 2: 1.3, 3: 0.1, 4: 1.1, 5: 0.2})
    assert names(them) == ["0"]


def test_a_disagreement_within_the_joint_interval_is_none() -> None:
    joint = float(np.hypot(HALF, np.hypot(HALF, HALF))) / 100
    assert found((1.0, 1.0), seen={2: 1.0 + 1.2 * joint}) == ()
    assert names(found((1.0, 1.0), seen={2: 1.0 + 1.45 * joint})) == ["2"]


def test_a_photo_without_a_comparison_breaks_the_chain_only_there() -> None:
    direct = [("1", shift(1, 0.9)), ("3", shift(1, 0.5))]
    steps = {("1", "2"): shift(0.9, 0.1), ("2", "3"): shift(0.1, 0.5), ("1", "3"): shift(0.9, 0.5)}
    assert misfits(direct, steps, "0") == ()


def test_where_almost_nothing_is_left_there_is_no_way_back() -> None:
    (misfit,) = found((0.9, 0.6, 0.6), between={(1, 2): 0.05})
    assert (misfit.photo_id, misfit.through, misfit.chained) == ("1", "2", None)


def test_chance_alone_rarely_names_anyone() -> None:
    rng = np.random.default_rng(4)
    deviation = HALF / 196
    false = 0
    for _ in range(300):
        seen = {k: 1.0 + rng.normal(0, deviation) for k in range(1, 6)}
        between = {(k, k + 1): 1.0 + rng.normal(0, deviation) for k in range(1, 5)}
        false += bool(found((1.0,) * 5, seen, between))
    assert false <= 15


def test_a_bad_photo_is_named_through_chance() -> None:
    rng = np.random.default_rng(5)
    deviation = HALF / 196
    right = 0
    for number in range(200):
        bad = 1 + number % 5
        seen = {k: amount + rng.normal(0, deviation) for k, amount in enumerate(AMOUNTS, start=1)}
        seen[bad] += 0.5
        right += names(found(AMOUNTS, seen)) == [f"{bad}"]
    assert right >= 180


def test_only_a_claim_is_a_shift() -> None:
    less = Comparison(
        recipe="1", comparable=True, change_percent=-40.0, change_interval_percent=Interval(-50.0, -30.0)
    )
    assert shift_of(less) == Shift(-40.0, Interval(-50.0, -30.0))
    assert shift_of(None) is None
    assert shift_of(Comparison(recipe="1", comparable=False)) is None
    assert shift_of(Comparison(recipe="1", comparable=True)) is None
