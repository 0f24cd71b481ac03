"""How much of each agent a session comes to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vein_tracker.model.records import Procedure, Treatment

_MG_PER_ML_AND_PERCENT = 10.0
_WEIGHED = ("polidocanol", "polidokanol", "lauromacrogol")
"""Agents whose milligrams are told, by the names that go round."""


@dataclass(frozen=True, slots=True)
class AgentTotal:
    """All of one agent at one strength; `mg` where it is polidocanol of known strength, not made into foam."""

    agent: str
    concentration_percent: float | None
    foam: bool
    ml: float
    mg: float | None


def totals(treatments: Iterable[Treatment]) -> tuple[AgentTotal, ...]:
    """Return what was injected by agent and strength, in the order in which it was entered."""
    volumes: dict[tuple[str, float | None, bool], float] = {}
    for one in treatments:
        if one.volume_ml:
            key = (one.agent, one.concentration_percent, one.procedure is Procedure.FOAM_SCLEROTHERAPY)
            volumes[key] = volumes.get(key, 0.0) + one.volume_ml
    return tuple(
        AgentTotal(agent, percent, foam, ml, _milligrams(agent, percent, foam, ml))
        for (agent, percent, foam), ml in volumes.items()
    )


def injected_ml(found: Iterable[AgentTotal]) -> float:
    """Return all millilitres together."""
    return sum(one.ml for one in found)


def _milligrams(agent: str, percent: float | None, foam: bool, ml: float) -> float | None:
    if percent is None or foam or not agent.casefold().startswith(_WEIGHED):
        return None
    return ml * percent * _MG_PER_ML_AND_PERCENT
