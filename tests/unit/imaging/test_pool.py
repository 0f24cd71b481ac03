"""Repeat shots are pooled by known answers; a burst is one shot, and shots that disagree are no surer."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from vein_tracker.imaging.pool import PooledChange, pool
from vein_tracker.imaging.repeats import Repeat
from vein_tracker.model.results import Alignment, Comparison, Interval

NOON = datetime(2026, 5, 3, 12, 0, 0)  # noqa: DTZ001 — as most cameras say it
BASELINE = Repeat(comparison=None, width=800, height=600)


def shot(change: float, pixels: float, half: float = 10.0, seconds: float | None = None) -> Repeat:
    compared = Comparison(
        recipe="1",
        comparable=True,
        alignment=Alignment(homography=((1.0, 0.0, pixels), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))),
        change_percent=change,
        change_interval_percent=Interval(change - half, change + half),
    )
    taken_at = None if seconds is None else NOON + timedelta(seconds=seconds)
    return Repeat(comparison=compared, width=800, height=600, taken_at=taken_at)


def pooled(follow_ups: list[Repeat], baselines: list[Repeat] | None = None) -> PooledChange:
    found = pool(follow_ups, [BASELINE] if baselines is None else baselines)
    assert found is not None
    return found


def reach(found: PooledChange) -> float:
    return found.interval.high - found.percent


def test_one_shot_says_what_it_said() -> None:
    found = pooled([shot(-40.0, 0.0)])

    assert found.shots == 1
    assert found.percent == pytest.approx(-40.0)
    assert found.interval == pytest.approx((-50.0, -30.0))


def test_four_shots_of_unchanged_skin_quarter_the_follow_ups_half_of_the_variance() -> None:
    found = pooled([shot(0.0, 60.0 * place) for place in range(4)])

    assert found.shots == 4
    assert reach(found) == pytest.approx(10 * (1 / 2 + 1 / 8) ** 0.5)


def test_repeats_of_both_sides_shrink_it_as_the_root_of_their_number() -> None:
    first = [BASELINE, *(shot(0.0, 60.0 * place) for place in range(1, 4))]
    found = pooled([shot(0.0, 60.0 * place + 20) for place in range(4)], first)

    assert reach(found) == pytest.approx(10 / 2)


def test_where_nothing_is_left_more_follow_ups_say_nothing_of_the_baseline() -> None:
    found = pooled([shot(-100.0, 60.0 * place) for place in range(4)])

    assert reach(found) == pytest.approx(10.0)
    assert found.interval.low == -100.0


def test_the_baseline_is_the_mean_of_its_own_repeats() -> None:
    found = pooled([shot(-50.0, 0.0)], [BASELINE, shot(10.0, 60.0), shot(-40.0, 120.0)])

    assert found.percent == pytest.approx(100 * (0.5 / 0.9 - 1))


def test_a_burst_is_one_shot() -> None:
    one = pooled([shot(-40.0, 0.0, seconds=0)])
    burst = [shot(-42.0, 0.0, seconds=0), shot(-40.0, 2.0, seconds=1), shot(-38.0, 3.0, seconds=2)]

    assert pooled(burst).shots == 1
    assert reach(pooled(burst)) == pytest.approx(reach(one))
    assert pooled(burst).percent == pytest.approx(-40.0)
    assert pooled([*burst, shot(-40.0, 2.0, seconds=90)]).shots == 2


def test_a_burst_with_the_baseline_is_the_baseline() -> None:
    with_burst = [BASELINE, shot(8.0, 1.0)]

    assert pooled([shot(-40.0, 0.0)], with_burst) == pooled([shot(-40.0, 0.0)])


def test_shots_that_disagree_are_no_surer() -> None:
    agreeing = pooled([shot(0.0, 0.0), shot(0.0, 60.0)])
    astray = pooled([shot(-30.0, 0.0), shot(30.0, 60.0)])

    assert astray.percent == pytest.approx(0.0)
    assert reach(astray) > 3 * reach(agreeing)


def test_without_a_change_in_percent_nothing_is_pooled() -> None:
    bare = Repeat(
        comparison=Comparison(
            recipe="1", comparable=True, alignment=Alignment(homography=((1, 0, 0), (0, 1, 0), (0, 0, 1)))
        ),
        width=800,
        height=600,
    )

    assert pool([shot(-40.0, 0.0), bare], [BASELINE]) is None
