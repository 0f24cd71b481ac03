from __future__ import annotations

from functools import partial

import numpy as np
import numpy.typing as npt
import pytest

from vein_tracker.model.results import F64
from vein_tracker.rating.agreement import (
    crossed,
    icc,
    icc_interval,
    kappa_interval,
    mean_squares,
    quadratic,
    resampled,
    weighted_kappa,
)

# Cohen 1968, table 1: proportions of 200 cases, and how grave each disagreement is.
COHEN = np.array([[0.44, 0.07, 0.09], [0.05, 0.20, 0.05], [0.01, 0.03, 0.06]])
COHEN_WEIGHTS = np.array([[0.0, 1.0, 3.0], [1.0, 0.0, 6.0], [3.0, 6.0, 0.0]])
# Fleiss, Cohen and Everitt 1969: the same cases as counts, with weights of agreement.
FLEISS = np.array([[106.0, 10.0, 4.0], [22.0, 28.0, 10.0], [2.0, 12.0, 6.0]])
FLEISS_WEIGHTS = np.array([[1.0, 0.0, 0.4444], [0.0, 1.0, 0.6667], [0.4444, 0.6667, 1.0]])
# The documentation of SAS PROC FREQ: 19 cases.
SAS = np.array([[0.0, 4.0, 1.0], [0.0, 8.0, 0.0], [0.0, 1.0, 5.0]])
# The anxiety ratings of R's package irr, second and third rater.
ANXIETY = (
    [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
    [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
)
# Shrout and Fleiss 1979, table 2: six targets, four judges.
SHROUT_FLEISS = np.array(
    [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]], np.float64
)


def test_kappa_is_what_cohen_printed() -> None:
    assert weighted_kappa(COHEN, COHEN_WEIGHTS) == pytest.approx(0.348, abs=5e-4)
    assert weighted_kappa(COHEN, 1 - np.eye(3)) == pytest.approx(0.492, abs=5e-4)


def test_the_large_sample_error_is_what_fleiss_cohen_and_everitt_printed() -> None:
    found = kappa_interval(FLEISS, 1 - FLEISS_WEIGHTS)

    assert weighted_kappa(FLEISS, 1 - FLEISS_WEIGHTS) == pytest.approx(0.507, abs=5e-4)
    assert found is not None
    assert ((found.high - found.low) / 2 / 1.96) ** 2 == pytest.approx(0.003248, abs=1e-6)


def test_the_interval_is_what_other_programs_print() -> None:
    linear = np.sqrt(quadratic(3))

    assert weighted_kappa(SAS, linear) == pytest.approx(0.4701, abs=5e-5)
    assert kappa_interval(SAS, linear) == pytest.approx((0.1845, 0.7558), abs=5e-5)
    assert kappa_interval(SAS, 1 - np.eye(3)) == pytest.approx((0.2137, 0.7547), abs=5e-5)


def test_quadratic_weights_are_those_of_other_programs() -> None:
    places = {grade: place for place, grade in enumerate((1, 2, 3, 4, 6))}  # nobody gave 5
    first, second = ([places[grade] for grade in grades] for grades in ANXIETY)

    assert weighted_kappa(crossed(first, second, 5), quadratic(5)) == pytest.approx(0.2520325, abs=1e-7)


def test_nothing_to_disagree_about_has_no_kappa() -> None:
    assert weighted_kappa(np.diag([0.0, 12.0, 0.0]), quadratic(3)) is None
    assert kappa_interval(np.diag([0.0, 12.0, 0.0]), quadratic(3)) is None


def test_perfect_agreement_has_no_interval_to_be_told_by() -> None:
    table = np.diag([5.0, 5.0, 5.0])

    assert weighted_kappa(table, quadratic(3)) == 1.0
    assert kappa_interval(table, quadratic(3)) is None


def test_icc_is_what_shrout_and_fleiss_printed() -> None:
    assert mean_squares(SHROUT_FLEISS) == pytest.approx((11.24, 32.49, 1.02), abs=5e-3)
    assert icc(SHROUT_FLEISS) == pytest.approx(0.29, abs=5e-3)
    assert icc_interval(SHROUT_FLEISS) == pytest.approx((0.019, 0.761), abs=5e-4)


def test_icc_counts_a_grader_who_is_always_higher_as_disagreement() -> None:
    same = np.array([[10.0, 10.0], [40.0, 40.0], [90.0, 90.0]])

    assert icc(same) == 1.0
    assert icc_interval(same) is None
    higher = icc(same + np.array([0.0, 30.0]))
    assert higher is not None
    assert higher < 0.9


def test_the_interval_of_the_icc_holds_the_truth_as_often_as_it_says() -> None:
    rng = np.random.default_rng(4)
    truth = 0.6  # spread of targets 1.2, of judges 0.3, of errors 0.5
    held = 0
    for _ in range(300):
        targets, judges = rng.normal(0, 1.2**0.5, (15, 1)), rng.normal(0, 0.3**0.5, (1, 6))
        found = icc_interval(targets + judges + rng.normal(0, 0.5**0.5, (15, 6)))
        assert found is not None
        held += found.low <= truth <= found.high
    assert 0.9 <= held / 300 <= 0.99


def test_pairs_of_one_patient_make_a_wider_interval_than_as_many_patients() -> None:
    rng = np.random.default_rng(2)
    shown = np.repeat(rng.normal(0, 1, 12), 4)

    def mean(drawn: np.ndarray[tuple[int, ...], np.dtype[np.int64]]) -> float:
        return float(shown[drawn].mean())

    apart = resampled([str(place) for place in range(48)], mean)
    together = resampled([str(place // 4) for place in range(48)], mean)

    assert apart is not None
    assert together is not None
    assert together.high - together.low > 1.5 * (apart.high - apart.low)
    assert resampled([str(place) for place in range(48)], mean) == apart


def icc_of(values: F64, drawn: npt.NDArray[np.int64]) -> float | None:
    return icc(values[drawn])


def test_the_interval_from_few_patients_is_wide_enough() -> None:
    rng = np.random.default_rng(8)
    held = 0
    for _ in range(60):
        of_patient = rng.normal(0, 0.7**0.5, (12, 1)).repeat(3, 0)
        targets = of_patient + rng.normal(0, 0.3**0.5, (36, 1))
        values = targets + rng.normal(0, 0.5**0.5, (36, 2))
        patients = [str(place // 3) for place in range(36)]
        found = resampled(patients, partial(icc_of, values), 200)
        assert found is not None
        held += found.low <= 1 / 1.5 <= found.high
    assert held >= 52  # of 60; 57 are meant


def test_what_no_draw_can_tell_has_no_interval() -> None:
    assert resampled(["a"] * 12, lambda drawn: float(drawn.mean())) is None
    assert resampled(["a", "b"], lambda _: None) is None
    assert resampled(["a", "b"], lambda _: 1.0) is None
