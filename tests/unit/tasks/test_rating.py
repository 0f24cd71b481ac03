"""A library's pairs are drawn, shown without a hint, graded, reported and written as CSV."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from tests.ui.window.course import Course, Filer, compared, file_marsh, measured
from vein_tracker.errors import VeinTrackerError
from vein_tracker.model.ratings import Grade, Pair, Pane, Rating, Showing
from vein_tracker.model.records import Consent, ConsentPurpose, ConsentState, Photo, SessionArea
from vein_tracker.model.results import Comparison, Reason
from vein_tracker.rating.draw import draw
from vein_tracker.settings import Settings
from vein_tracker.store.keys import MINIMUM
from vein_tracker.store.library import Library
from vein_tracker.tasks.base import run_now
from vein_tracker.tasks.edit import TRASH_PHOTO, Edit, Edits
from vein_tracker.tasks.rating import (
    BeginRound,
    BlindPair,
    LoadRating,
    Rate,
    RatingSheet,
    RoundState,
    ShowBlindly,
    same_person,
)
from vein_tracker.tasks.rating_pairs import LeftOut
from vein_tracker.tasks.rating_report import ExportRatings, ReportRatings
from vein_tracker.text import Text

SETTINGS = Settings()


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, Course]]:
    folder = tmp_path_factory.mktemp("rating") / "library"
    library, _ = Library.create(folder, "long enough", "Dr Adam", cost=MINIMUM)
    with library:
        yield library, file_marsh(library)


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[tuple[Library, Course]]:
    library, _ = Library.create(tmp_path / "library", "long enough", "Dr Adam", cost=MINIMUM)
    with library:
        yield library, file_marsh(library)


def sheet_of(library: Library) -> RatingSheet:
    return run_now(LoadRating(SETTINGS), library).value


def begin(library: Library, rater: str = "S. Patel") -> RoundState:
    return run_now(BeginRound(rater, sheet_of(library).unrated(rater)), library).value


def rate(
    library: Library, state: RoundState, at: int, grade: Grade | None, fewer_on: Pane | None = None
) -> None:
    said = Rating(
        round_id=state.round.id, showing=state.showings[at], grade=grade, fewer_on=fewer_on, seconds=2.0
    )
    run_now(Rate(said), library)


def rate_all(library: Library, state: RoundState, grade: Grade = Grade.TO_100) -> None:
    for at, showing in enumerate(state.showings):
        rate(library, state, at, grade, showing.baseline_on.other if grade.has_side else None)


def test_only_comparable_settled_pairs_can_be_rated(kept: tuple[Library, Course]) -> None:
    library, course = kept
    sheet = sheet_of(library)

    assert set(sheet.pairs) == {Pair(course.photos[0].id, course.photos[place].id) for place in (2, 3)}
    assert sheet.left_out == {LeftOut.TOO_EARLY: 1, LeftOut.NOT_COMPARABLE: 1}
    assert not sheet.finished


@pytest.mark.parametrize("purpose", [ConsentPurpose.RECORD, ConsentPurpose.TEACH])
@pytest.mark.parametrize("state", [ConsentState.REFUSED, ConsentState.WITHDRAWN])
def test_who_refused_is_left_out(
    fresh: tuple[Library, Course], purpose: ConsentPurpose, state: ConsentState
) -> None:
    library, course = fresh
    refusal = Consent(patient_id=course.patient.id, purpose=purpose, state=state, dated=date(2026, 9, 1))
    Filer(library).put(refusal)

    sheet = sheet_of(library)
    assert sheet.pairs == ()
    assert sheet.left_out == {LeftOut.CONSENT: 4}


def test_a_round_goes_on_where_it_stopped(fresh: tuple[Library, Course]) -> None:
    library, _ = fresh
    state = begin(library, "  S.  Patel ")
    assert (state.round.rater, state.next, state.done) == ("S. Patel", 0, 0)
    assert state.showings == draw(state.round.seed, state.round.pairs)

    rate(library, state, 0, Grade.TO_75, Pane.LEFT)

    again = sheet_of(library).unfinished("s. patel")
    assert again is not None
    assert (again.showings, again.next, again.done) == (state.showings, 1, 1)
    assert sheet_of(library).unfinished("Dr Adam") is None
    assert len(sheet_of(library).unrated("Dr Adam")) == 2
    assert sheet_of(library).unrated("S. PATEL") == ()


def test_what_is_taken_back_is_asked_again(fresh: tuple[Library, Course]) -> None:
    library, _ = fresh
    state = begin(library)
    rate(library, state, 0, Grade.NONE)
    rate(library, state, 0, None)

    again = sheet_of(library).unfinished("S. Patel")
    assert again is not None
    assert (again.next, again.done) == (0, 0)


def test_a_photo_that_went_is_no_longer_asked_about(fresh: tuple[Library, Course]) -> None:
    library, course = fresh
    state = begin(library)
    rate(library, state, 0, Grade.NONE)
    gone = state.showings[1].pair.follow_up_id
    run_now(Edit(Edits(text=TRASH_PHOTO, trash=((Photo, gone),))), library)

    sheet = sheet_of(library)
    assert sheet.unfinished("S. Patel") is None
    assert sheet.finished
    found = run_now(ReportRatings(SETTINGS), library).value
    assert [part.pairs for part in found.raters] == [1]
    assert found.lost == {}  # It was never graded.
    assert course.photos[0].id != gone


def test_ratings_of_pairs_that_can_no_longer_be_rated_are_counted_with_the_reason(
    fresh: tuple[Library, Course], tmp_path: Path
) -> None:
    library, course = fresh
    state = begin(library)
    rate_all(library, state)
    gone, refused = (shown.pair.follow_up_id for shown in state.showings[:2])
    run_now(Edit(Edits(text=TRASH_PHOTO, trash=((Photo, gone),))), library)

    assert run_now(ReportRatings(SETTINGS), library).value.lost == {LeftOut.NO_PAIR: 1}

    with library.transaction(Text("test", "Test")) as edit:
        edit.add_comparison(
            refused,
            course.photos[0].id,
            None,
            Comparison(recipe="1", comparable=False, reasons=(Reason.LIGHT,)),
        )
    found = run_now(ReportRatings(SETTINGS), library).value
    assert found.raters == ()
    assert found.lost == {LeftOut.NO_PAIR: 1, LeftOut.NOT_COMPARABLE: 1}

    _, statistics = run_now(ExportRatings(SETTINGS, tmp_path / "out.csv"), library).value
    rows = [
        (row["statistic"], row["value"], row["note"])
        for row in csv.DictReader(statistics.read_text("utf-8").splitlines())
    ]
    assert sorted(rows) == [("ratings_left_out", "1", "no_pair"), ("ratings_left_out", "1", "not_comparable")]


def test_a_pair_is_shown_in_one_frame_on_the_sides_that_were_drawn(kept: tuple[Library, Course]) -> None:
    library, _ = kept
    (showing, *_) = draw("seed", sheet_of(library).pairs)
    left, right = (shown_on(library, showing, side) for side in Pane)

    assert np.array_equal(left.left[0], right.right[0])
    assert np.array_equal(left.right[0], right.left[0])
    assert not np.array_equal(left.left[0], left.right[0])
    assert left.left[0].shape == left.right[0].shape


def shown_on(library: Library, showing: Showing, side: Pane) -> BlindPair:
    return run_now(ShowBlindly(showing._replace(baseline_on=side)), library).value


def test_a_pair_that_is_not_comparable_is_not_shown(kept: tuple[Library, Course]) -> None:
    library, course = kept
    (showing,) = draw("seed", [Pair(course.photos[0].id, course.photos[4].id)])
    with pytest.raises(VeinTrackerError):
        run_now(ShowBlindly(showing), library)


def test_only_finished_rounds_are_reported(fresh: tuple[Library, Course]) -> None:
    library, _ = fresh
    rate_all(library, begin(library))
    half = begin(library, "Dr Adam")
    rate(library, half, 0, Grade.CANNOT_TELL)

    found = run_now(ReportRatings(SETTINGS), library).value
    assert [(part.rater, part.pairs) for part in found.raters] == [("S. Patel", 2)]
    assert found.raters[0].endpoint.both == 1  # 83 % gone in one of them
    assert found.raters[0].endpoint.seen_only == 1


def test_the_tables_name_nobody_but_the_raters(fresh: tuple[Library, Course], tmp_path: Path) -> None:
    library, course = fresh
    rate_all(library, begin(library, "=Müller"))
    before = library.audit.head()

    ratings, statistics = run_now(ExportRatings(SETTINGS, tmp_path / "out"), library).value

    assert (ratings.name, statistics.name) == ("out.csv", "out-statistics.csv")
    rows = list(csv.DictReader(ratings.read_text("utf-8").splitlines()))
    text = ratings.read_text("utf-8") + statistics.read_text("utf-8")
    for secret in ("Marsh", "Alice", ".jpg", course.patient.id, *(photo.id for photo in course.photos)):
        assert secret not in text
    assert {row["rater"] for row in rows} == {"'=Müller"}
    assert len({row["pair"] for row in rows}) == 2
    assert len({row["patient"] for row in rows}) == 1
    assert [row["order"] for row in rows] == ["1", "2"]
    (cleared,) = [row for row in rows if row["vein_length_gone_percent"] == "83.33"]
    assert cleared["coverage_change_percent"] == "-83.33"
    assert (cleared["coverage_change_low"], cleared["coverage_change_high"]) == ("-88.33", "-78.33")
    assert (cleared["share_gone_measured"], cleared["share_gone_rated"]) == ("76-100", "76-100")
    assert (cleared["over_75_percent_gone_measured"], cleared["over_75_percent_gone_rated"]) == ("yes", "yes")
    assert cleared["fewer_veins_on"] == cleared["later_photo_on"]
    assert library.audit.head().sequence > before.sequence


def test_statistics_say_where_there_are_too_few_pairs(fresh: tuple[Library, Course], tmp_path: Path) -> None:
    library, _ = fresh
    rate_all(library, begin(library), Grade.NONE)

    _, statistics = run_now(ExportRatings(SETTINGS, tmp_path / "out.csv"), library).value

    rows = {
        (row["statistic"], row["between"]): row
        for row in csv.DictReader(statistics.read_text("utf-8").splitlines())
    }
    kappa = rows["weighted_kappa", "S. Patel / measurement"]
    assert (kappa["value"], kappa["note"], kappa["pairs"], kappa["patients"]) == (
        "",
        "too few pairs",
        "2",
        "1",
    )
    assert rows["over_75_percent_gone_measured_only", "S. Patel"]["value"] == "1"


def test_names_are_the_same_however_they_are_typed() -> None:
    assert same_person(" s.  patel", "S. Patel ")
    assert not same_person("S. Patel", "S. Patell")


def test_repeats_of_a_session_are_one_follow_up_and_none_of_the_baseline(
    fresh: tuple[Library, Course],
) -> None:
    library, course = fresh
    filer = Filer(library)
    for seed, taken in ((70, course.photos[0]), (71, course.photos[2])):
        part = library.register.get(SessionArea, taken.session_area_id)
        photo = filer.photo(course.view, part, seed, taken.moment)
        filer.measure(photo, measured(2.0))
        filer.compare(photo, course.photos[0].id, compared(8.4, 1.5))

    assert set(sheet_of(library).pairs) == {
        Pair(course.photos[0].id, course.photos[place].id) for place in (2, 3)
    }
