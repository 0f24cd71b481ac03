"""How much of each agent a session comes to."""

from __future__ import annotations

import pytest

from vein_tracker.model.records import Procedure, Treatment
from vein_tracker.tasks.session_totals import AgentTotal, injected_ml, totals

MICRO = Procedure.MICROSCLEROTHERAPY
FOAM = Procedure.FOAM_SCLEROTHERAPY


def treatment(
    ml: float | None, agent: str = "Polidocanol", percent: float | None = 0.5, procedure: Procedure = MICRO
) -> Treatment:
    return Treatment(
        session_area_id="", procedure=procedure, agent=agent, concentration_percent=percent, volume_ml=ml
    )


def test_volumes_of_one_agent_and_strength_are_added_up() -> None:
    found = totals([treatment(1.2), treatment(0.8), treatment(1.0, percent=1.0), treatment(None)])
    assert [one.concentration_percent for one in found] == [0.5, 1.0]
    assert [one.ml for one in found] == pytest.approx([2.0, 1.0])
    assert [one.mg for one in found] == pytest.approx([10.0, 10.0])
    assert injected_ml(found) == pytest.approx(3.0)


def test_milligrams_are_told_of_liquid_polidocanol_of_known_strength_alone() -> None:
    found = totals([treatment(2, percent=None), treatment(2, "Glucose", 75.0), treatment(4, procedure=FOAM)])
    assert [one.mg for one in found] == [None, None, None]
    assert found[2] == AgentTotal("Polidocanol", 0.5, True, 4, None)


def test_nothing_injected_is_nothing() -> None:
    assert totals([treatment(None), treatment(0.0)]) == ()
    assert injected_ml(()) == 0
