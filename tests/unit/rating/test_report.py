from __future__ import annotations

from collections.abc import Sequence

import pytest

from vein_tracker.model.agreement import Coefficient
from vein_tracker.model.ratings import Grade, Pane
from vein_tracker.model.results import Comparison, Verdict
from vein_tracker.rating.report import Rated, report
from vein_tracker.rating.scale import LADDER, MIDDLE_PERCENT


def rated(
    pair: int,
    grade: Grade,
    gone: float | None,
    *,
    rater: str = "A",
    patient: int | None = None,
    second: bool = False,
) -> Rated:
    verdict = Verdict.LESS if gone else Verdict.NO_MEASURABLE_CHANGE
    length = None if gone is None else -gone
    return Rated(
        rater=rater,
        round_code="r",
        pair=f"{pair:03}",
        patient=f"{pair if patient is None else patient}",
        place=pair,
        second=second,
        baseline_on=Pane.LEFT,
        grade=grade,
        fewer_on=Pane.RIGHT if grade.has_side else None,
        rated_at=None,
        seconds=3.0,
        compared=Comparison(recipe="1", comparable=True, verdict=verdict, length_change_percent=length),
    )


def as_measured(count: int, rater: str = "A") -> list[Rated]:
    """Ratings that say what the measurement says, over the whole ladder."""
    grades = [LADDER[pair % 5] for pair in range(count)]
    return [rated(pair, grade, MIDDLE_PERCENT[grade], rater=rater) for pair, grade in enumerate(grades)]


def one_off(ratings: Sequence[Rated], every: int) -> list[Rated]:
    """Every so many one class off the measurement."""
    return [
        rated(
            place,
            LADDER[(LADDER.index(one.grade) + 1) % 5] if place % every == 0 else one.grade,
            gone,
            rater=one.rater,
        )
        for place, (one, gone) in enumerate((one, MIDDLE_PERCENT[one.grade]) for one in ratings)
    ]


def test_a_rater_who_sees_what_is_measured_agrees_fully() -> None:
    (part,) = report(as_measured(20)).raters

    kappa, icc = part.with_measurement
    assert (kappa.coefficient, kappa.value) == (Coefficient.KAPPA, 1.0)
    assert (icc.coefficient, icc.value) == (Coefficient.ICC, 1.0)
    assert (kappa.pairs, kappa.patients) == (20, 20)
    assert (part.endpoint.both, part.endpoint.neither) == (4, 16)
    assert (part.endpoint.seen_only, part.endpoint.measured_only) == (0, 0)


def test_agreement_has_an_interval_around_it() -> None:
    (part,) = report(one_off(as_measured(40), every=4)).raters

    for found in part.with_measurement:
        assert found.value is not None
        assert found.interval is not None
        assert found.interval.low < found.value < found.interval.high <= 1.0
        assert 0.3 < found.value < 0.95


def test_below_ten_pairs_no_coefficient_is_told() -> None:
    (nine,) = report(as_measured(9)).raters
    (ten,) = report(as_measured(10)).raters

    assert [(found.value, found.enough, found.pairs) for found in nine.with_measurement] == [
        (None, False, 9)
    ] * 2
    assert [found.enough for found in ten.with_measurement] == [True, True]


def test_what_cannot_be_told_is_counted_and_left_out() -> None:
    unsure = [rated(pair, Grade.CANNOT_TELL, 40.0) for pair in range(12, 15)]
    (part,) = report(as_measured(12) + unsure).raters

    assert (part.pairs, part.cannot_tell) == (15, 3)
    assert part.with_measurement[0].pairs == 12


def test_what_was_not_measured_in_length_is_left_out() -> None:
    (part,) = report([*as_measured(12), rated(12, Grade.TO_25, None)]).raters

    assert (part.pairs, part.with_measurement[0].pairs) == (13, 12)


def test_fewer_veins_in_the_earlier_photo_are_counted() -> None:
    mistaken = rated(1, Grade.TO_50, 40.0)
    (part,) = report(
        [Rated(**{name: getattr(mistaken, name) for name in FIELDS} | {"fewer_on": Pane.LEFT})]
    ).raters

    assert part.fewer_in_baseline == 1
    assert part.endpoint.neither == 1


FIELDS = tuple(Rated.__dataclass_fields__)


def test_second_looks_are_held_against_first_ones_and_count_nowhere_else() -> None:
    again = [rated(pair, LADDER[pair % 5] if pair else Grade.TO_100, 0.0, second=True) for pair in range(4)]
    (part,) = report(as_measured(20) + again).raters

    assert (part.pairs, part.again.pairs, part.again_alike) == (20, 4, 3)
    assert part.again.value is None
    assert part.with_measurement[0].value == 1.0


def test_raters_are_held_against_each_other() -> None:
    found = report(as_measured(20) + one_off(as_measured(20, "B"), every=5))

    assert [part.rater for part in found.raters] == ["A", "B"]
    kappa, icc = found.between
    assert (kappa.between, kappa.pairs) == (("A", "B"), 20)
    assert kappa.value == found.raters[1].with_measurement[0].value
    assert icc.coefficient is Coefficient.ICC
    assert icc.value is not None


def test_pairs_of_few_patients_have_a_wider_interval() -> None:
    apart = one_off(as_measured(40), every=4)
    together = [
        Rated(**{name: getattr(one, name) for name in FIELDS} | {"patient": str(place // 5 % 4)})
        for place, one in enumerate(apart)
    ]
    of_many, of_few = (report(some).raters[0].with_measurement[0] for some in (apart, together))

    assert of_many.value == of_few.value
    assert (of_many.patients, of_few.patients) == (40, 4)
    assert of_few.interval is not None


def test_all_graded_alike_has_no_coefficient() -> None:
    (part,) = report([rated(pair, Grade.TO_100, 90.0) for pair in range(12)]).raters

    assert part.with_measurement[0].value is None
    assert part.with_measurement[0].enough


def test_how_much_is_gone_is_told_by_medians() -> None:
    shares = (10.0, 20.0, 60.0, 90.0, 95.0)
    (part,) = report([rated(pair, Grade.TO_75, share) for pair, share in enumerate(shares)]).raters
    (unsure,) = report([rated(1, Grade.CANNOT_TELL, None)]).raters

    assert (part.median_seen, part.gone_percent) == (Grade.TO_75, (20.0, 60.0, 90.0))
    assert (unsure.median_seen, unsure.gone_percent) == (None, None)


def test_without_ratings_there_is_nothing_to_report() -> None:
    found = report([])
    assert (found.raters, found.between) == ((), ())


@pytest.mark.parametrize("gone", [90.0, 60.0])
def test_the_endpoint_is_told_for_both(gone: float) -> None:
    (part,) = report([rated(1, Grade.TO_100, gone)]).raters

    assert (part.endpoint.both, part.endpoint.seen_only) == ((1, 0) if gone > 75 else (0, 1))
