from __future__ import annotations

import pytest

from vein_tracker.model.ratings import Pair, Pane
from vein_tracker.rating.draw import draw, second_looks


def pairs(count: int) -> tuple[Pair, ...]:
    return tuple(Pair(f"baseline-{place}", f"follow-up-{place}") for place in range(count))


def test_every_pair_is_shown_and_a_tenth_of_them_twice() -> None:
    shown = draw("seed", pairs(40))

    once = [showing.pair for showing in shown if not showing.second]
    again = [showing.pair for showing in shown if showing.second]
    assert sorted(once) == sorted(pairs(40))
    assert len(again) == len(set(again)) == 4
    assert [showing.place for showing in shown] == list(range(44))


@pytest.mark.parametrize(("count", "seconds"), [(0, 0), (3, 0), (9, 0), (10, 2), (24, 2), (40, 4), (200, 20)])
def test_at_least_two_are_shown_again_where_there_are_enough(count: int, seconds: int) -> None:
    assert second_looks(count) == seconds
    assert len(draw("seed", pairs(count))) == count + seconds


@pytest.mark.parametrize("count", [10, 23, 60])
def test_a_second_look_comes_well_after_the_first_time(count: int) -> None:
    for number in range(50):
        shown = draw(f"seed {number}", pairs(count))
        first = {showing.pair: showing.place for showing in shown if not showing.second}
        away = [showing.place - first[showing.pair] for showing in shown if showing.second]
        assert min(away) >= count // 4


def test_the_draw_can_be_repeated_and_does_not_hang_on_the_order_of_the_pairs() -> None:
    assert draw("seed", pairs(20)) == draw("seed", pairs(20)[::-1])
    assert draw("seed", pairs(20)) != draw("another", pairs(20))


def test_a_draw_of_today_is_the_draw_of_tomorrow() -> None:
    shown = draw("1f", pairs(4))

    assert [(showing.pair.baseline_id[-1], showing.baseline_on.value) for showing in shown] == [
        ("2", "right"),
        ("0", "right"),
        ("3", "left"),
        ("1", "left"),
    ]


def test_side_and_order_tell_nothing_of_which_photo_is_later() -> None:
    shown = [showing for number in range(50) for showing in draw(str(number), pairs(40))]
    left = sum(showing.baseline_on is Pane.LEFT for showing in shown)
    places = [showing.place for showing in shown if showing.pair == pairs(40)[0] and not showing.second]

    assert abs(left / len(shown) - 0.5) < 0.03  # six standard deviations of 2,200 throws
    assert 12 < sum(places) / len(places) < 30
