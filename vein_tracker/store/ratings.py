"""Blinded ratings: rounds and what was said in them, only ever added to, so that nothing is prettied afterwards."""

from __future__ import annotations

import json
from datetime import datetime

from vein_tracker.model.ratings import Grade, Pair, Pane, Rating, RatingRound, Showing
from vein_tracker.model.records import Id
from vein_tracker.store.codec import dumps
from vein_tracker.store.database import Database, Row


class Ratings:
    """Reads rounds and ratings, in the order in which they were added."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rounds(self) -> tuple[RatingRound, ...]:
        """Return every round that was begun."""
        return tuple(
            _round(row) for row in self._database.rows("SELECT * FROM rating_rounds ORDER BY sequence")
        )

    def of_round(self, round_id: Id) -> dict[int, Rating]:
        """Return what counts of a round, by place: the newest rating of each, where it was not taken back."""
        newest = {rating.showing.place: rating for rating in self.said(round_id)}
        return {place: rating for place, rating in newest.items() if rating.grade is not None}

    def said(self, round_id: Id) -> tuple[Rating, ...]:
        """Return all that was said in a round, also what was taken back or said anew."""
        rows = self._database.rows("SELECT * FROM ratings WHERE round_id = ? ORDER BY sequence", (round_id,))
        return tuple(_rating(row) for row in rows)


def round_row(rater: str, seed: str, pairs: tuple[Pair, ...], begun_at: str) -> Row:
    """Return a round's columns."""
    return {"rater": rater, "seed": seed, "pairs": dumps(pairs), "begun_at": begun_at}


def rating_row(rating: Rating, rated_at: str) -> Row:
    """Return a rating's columns."""
    showing = rating.showing
    return {
        "round_id": rating.round_id,
        "place": showing.place,
        "baseline_id": showing.pair.baseline_id,
        "photo_id": showing.pair.follow_up_id,
        "baseline_on": showing.baseline_on.value,
        "is_repeat": int(showing.second),
        "grade": None if rating.grade is None else rating.grade.value,
        "fewer_on": None if rating.fewer_on is None else rating.fewer_on.value,
        "seconds": rating.seconds,
        "rated_at": rated_at,
    }


def _round(row: Row) -> RatingRound:
    return RatingRound(
        id=row["id"],
        rater=row["rater"],
        seed=row["seed"],
        pairs=tuple(Pair(*pair) for pair in json.loads(row["pairs"])),
        begun_at=datetime.fromisoformat(row["begun_at"]),
    )


def _rating(row: Row) -> Rating:
    showing = Showing(
        place=row["place"],
        pair=Pair(row["baseline_id"], row["photo_id"]),
        baseline_on=Pane(row["baseline_on"]),
        second=bool(row["is_repeat"]),
    )
    return Rating(
        round_id=row["round_id"],
        showing=showing,
        grade=None if row["grade"] is None else Grade(row["grade"]),
        fewer_on=None if row["fewer_on"] is None else Pane(row["fewer_on"]),
        seconds=row["seconds"],
        rated_at=datetime.fromisoformat(row["rated_at"]),
    )
