"""Which segments are one run, and what an end meets."""

from __future__ import annotations

import numpy as np

from tests.unit.imaging.veins.straight import column, lines, row
from vein_tracker.imaging.veins.company import company

SHAPE = (80, 100)


def test_a_vein_goes_on_through_a_junction_and_its_branch_does_not() -> None:
    run = company(lines(row(10, 30, 20.0), row(31, 60, 20.0), column(22, 50, 30.0)), SHAPE).run_of
    assert run[0] == run[1] != run[2]


def test_parallel_veins_are_two_runs() -> None:
    run = company(lines(row(10, 30, 20.0), row(10, 30, 23.0)), SHAPE).run_of
    assert run[0] != run[1]


def test_of_two_ways_on_the_one_of_like_width_is_taken() -> None:
    fork = lines(row(10, 30, 20.0), row(31, 60, 20.0), row(31, 60, 21.0))
    fork.sigma[fork.segment_of == 1] = 6.0
    run = company(fork, SHAPE).run_of
    assert run[0] == run[2] != run[1]


def test_an_end_meets_what_runs_beside_it() -> None:
    traced = lines(row(10, 50, 20.0), column(22, 40, 30.0), row(70, 80, 60.0))
    met = company(traced, SHAPE).meetings.largest(np.array([3.0, 2.0, 9.0]), -1.0)
    assert met.tolist() == [[-1.0, -1.0], [3.0, -1.0], [-1.0, -1.0]]
