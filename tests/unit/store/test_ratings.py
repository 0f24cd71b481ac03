"""Blinded ratings are kept as they were said; what is taken back is kept, too, and no longer counts."""

from __future__ import annotations

import pytest

from tests.unit.store.conftest import Closed
from tests.unit.store.course import EDIT, Course
from vein_tracker.model.ratings import Grade, Pair, Pane, Rating, RatingRound, Showing
from vein_tracker.model.records import Photo, new_id
from vein_tracker.store.library import Library


def begin(library: Library, course: Course, rater: str = "S. Patel") -> RatingRound:
    pair = Pair(course.photos[0].id, course.photos[1].id)
    round_id = new_id()
    with library.transaction(EDIT) as edit:
        edit.add_round(round_id, rater, "5eed", (pair,))
    assert edit.change.touched == {(RatingRound, round_id)}
    return next(begun for begun in library.ratings.rounds() if begun.id == round_id)


def said(begun: RatingRound, grade: Grade | None, fewer_on: Pane | None = None, place: int = 0) -> Rating:
    showing = Showing(place, begun.pairs[0], Pane.RIGHT, second=False)
    return Rating(round_id=begun.id, showing=showing, grade=grade, fewer_on=fewer_on, seconds=4.5)


def rate(library: Library, *ratings: Rating) -> None:
    with library.transaction(EDIT) as edit:
        for rating in ratings:
            edit.add_rating(rating)
    assert not edit.change.undoable


def test_a_round_is_kept_with_its_seed_and_pairs(closed: Closed) -> None:
    with closed.open() as library:
        begun = begin(library, closed.course)
    with closed.open() as library:
        assert library.ratings.rounds() == (begun,)
    assert (begun.rater, begun.seed, begun.begun_at) == ("S. Patel", "5eed", closed.clock.time)
    assert begun.pairs == (Pair(closed.course.photos[0].id, closed.course.photos[1].id),)


def test_what_was_said_last_counts_and_nothing_is_overwritten(library: Library, course: Course) -> None:
    begun = begin(library, course)
    rate(library, said(begun, Grade.TO_50, Pane.LEFT), said(begun, None), said(begun, Grade.NONE))

    assert [rating.grade for rating in library.ratings.said(begun.id)] == [Grade.TO_50, None, Grade.NONE]
    counting = library.ratings.of_round(begun.id)
    assert [(place, rating.grade, rating.seconds) for place, rating in counting.items()] == [
        (0, Grade.NONE, 4.5)
    ]
    assert counting[0].showing == Showing(0, begun.pairs[0], Pane.RIGHT, second=False)


def test_what_was_taken_back_does_not_count(library: Library, course: Course) -> None:
    begun = begin(library, course)
    rate(library, said(begun, Grade.TO_50, Pane.LEFT), said(begun, None))

    assert library.ratings.of_round(begun.id) == {}


def test_ratings_are_in_the_audit_trail_and_not_undone(library: Library, course: Course) -> None:
    begun = begin(library, course)
    rate(library, said(begun, Grade.TO_100, Pane.LEFT))
    library.history.undo()

    assert library.ratings.of_round(begun.id)[0].fewer_on is Pane.LEFT
    assert library.audit.broken_at() is None


@pytest.mark.parametrize("which", [0, 1])
def test_ratings_are_erased_with_either_photo(closed: Closed, which: int) -> None:
    with closed.open() as library:
        begun = begin(library, closed.course)
        rate(library, said(begun, Grade.TO_25, Pane.LEFT))
        with library.transaction(EDIT) as edit:
            edit.trash(Photo, closed.course.photos[which].id)
    closed.pass_days(31)
    with closed.open() as library:
        assert library.ratings.said(begun.id) == ()
        assert library.ratings.rounds() == (begun,)
