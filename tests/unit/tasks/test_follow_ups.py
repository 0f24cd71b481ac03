"""When an area is to be photographed again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from vein_tracker.tasks.follow_ups import due_after, follow_ups, reach

SCHEDULE = [2, 6, 12, 26, 52]
TREATED = date(2026, 1, 5)


def after(weeks: float) -> date:
    return TREATED + timedelta(days=round(7 * weeks))


def due(today: date, photographed: date | None = None) -> tuple[int, date] | None:
    found = due_after(TREATED, photographed, SCHEDULE, today)
    return (found.weeks, found.due_on) if found else None


def test_each_follow_up_is_open_until_the_next_one_opens() -> None:
    steps = follow_ups(TREATED, SCHEDULE)
    assert [one.due_on for one in steps] == [after(weeks) for weeks in SCHEDULE]
    assert all(one.opens < one.due_on < one.closes for one in steps)
    assert [one.closes for one in steps[:-1]] == [one.opens for one in steps[1:]]


@pytest.mark.parametrize(
    ("weeks", "expected"),
    [(0, None), (0.9, None), (1, 2), (2, 2), (3, 2), (5, 6), (8, 6), (12, 12), (25.5, 26), (52, 52)],
)
def test_it_is_shown_from_a_week_before_its_day(weeks: float, expected: int | None) -> None:
    found = due(after(weeks))
    assert (found[0] if found else None) == expected


def test_a_photo_within_its_window_is_the_follow_up() -> None:
    assert due(after(6.5), photographed=after(5)) is None
    assert due(after(6.5), photographed=after(3)) == (6, after(6))


def test_a_later_photo_counts_for_what_was_missed() -> None:
    assert due(after(9), photographed=after(8)) is None


def test_what_was_missed_is_overdue_until_the_next_takes_its_place() -> None:
    assert due(after(8)) == (6, after(6))
    assert due(after(11.5)) == (12, after(12))


def test_of_two_that_are_close_the_first_is_due_until_it_is_done() -> None:
    weekly = [1, 2, 4]
    missed = due_after(TREATED, None, weekly, TREATED + timedelta(days=8))
    done = due_after(TREATED, after(1), weekly, TREATED + timedelta(days=8))
    assert missed is not None
    assert done is not None
    assert (missed.weeks, done.weeks) == (1, 2)


def test_the_last_one_is_given_up_after_half_a_year() -> None:
    assert due(after(52 + 25)) == (52, after(52))
    assert due(after(52 + 26)) is None
    assert TREATED + reach(SCHEDULE) == after(52 + 26)


def test_without_a_schedule_nothing_is_due() -> None:
    assert due_after(TREATED, None, [], after(6)) is None
    assert reach([]) == timedelta(weeks=26)
