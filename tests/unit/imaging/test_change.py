"""The change between two masks, with an interval that is honest about little evidence."""

from __future__ import annotations

import numpy as np
import pytest

from vein_tracker.imaging.change import change, change_classes
from vein_tracker.imaging.features import Mask
from vein_tracker.model.results import Verdict

SHAPE = (480, 600)
SKIN = np.ones(SHAPE, bool)


def _lines(every: int, first: int = 0, count: int = 100) -> Mask:
    mask = np.zeros(SHAPE, bool)
    for row in list(range(first, SHAPE[0], every))[:count]:
        mask[row : row + 3] = True
    return mask


def test_equal_masks_are_no_measurable_change() -> None:
    found = change(_lines(40), _lines(40), SKIN, 0.5)

    assert found.percent == 0
    assert found.verdict is Verdict.NO_MEASURABLE_CHANGE
    assert found.interval is not None
    assert found.interval.low < 0 < found.interval.high


def test_half_of_the_veins_gone_is_less_by_half() -> None:
    found = change(_lines(40), _lines(80), SKIN, 0.5)

    assert found.before == pytest.approx(7.5)
    assert found.percent == pytest.approx(-50)
    assert found.verdict is Verdict.LESS


def test_all_gone_is_never_less_than_all() -> None:
    found = change(_lines(40), _lines(40, count=0), SKIN, 0.5)

    assert found.percent == -100
    assert found.interval is not None
    assert found.interval.low == -100


def test_new_veins_where_there_were_none_are_more_but_no_share_of_nothing() -> None:
    found = change(_lines(40, count=0), _lines(40), SKIN, 0.5)

    assert found.percent is None
    assert found.interval is None
    assert found.verdict is Verdict.MORE


def test_nothing_before_and_nothing_after_is_no_measurable_change() -> None:
    nothing = _lines(40, count=0)

    assert change(nothing, nothing, SKIN, 0.5).verdict is Verdict.NO_MEASURABLE_CHANGE


def test_doubt_widens_the_interval_until_nothing_can_be_claimed() -> None:
    sure, doubtful = (change(_lines(40), _lines(80), SKIN, 0.5, doubt) for doubt in (0.0, 8000.0))

    assert sure.verdict is Verdict.LESS
    assert doubtful.verdict is Verdict.NO_MEASURABLE_CHANGE
    assert doubtful.percent == sure.percent


def test_one_vein_that_went_says_less_surely_than_many_that_did() -> None:
    def width(before: Mask, after: Mask) -> float:
        interval = change(before, after, SKIN, 0.0).interval
        assert interval is not None
        return interval.high - interval.low

    patchy = _lines(40) & (np.arange(SHAPE[1]) < 300)

    assert width(_lines(40), patchy) > width(_lines(40), _lines(80))


def test_veins_are_gone_remaining_or_new() -> None:
    before, after = (np.zeros(SHAPE, np.uint8) for _ in range(2))
    before[100:104] = before[200:204] = 255
    after[202:206] = after[300:304] = 255

    gone, remaining, new = change_classes(before, after, 3)

    assert set(np.flatnonzero(gone.any(axis=1))) == set(range(100, 104))
    assert set(np.flatnonzero(remaining.any(axis=1))) == set(range(200, 206))
    assert set(np.flatnonzero(new.any(axis=1))) == set(range(300, 304))
