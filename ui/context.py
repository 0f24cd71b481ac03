"""What every page is given: how to run tasks, whom to hear, what the person chose."""

from __future__ import annotations

from dataclasses import dataclass, field

from ui.actions import Actions
from ui.asking import Asking
from ui.being_measured import BeingMeasured
from ui.bus import Bus
from ui.jobs import Jobs
from ui.preferences import Preferences
from ui.turns import Turns


@dataclass(frozen=True, slots=True)
class Context:
    """The window's jobs, bus, settings and actions, what its pages ask for and when, and what is being measured."""

    jobs: Jobs
    bus: Bus
    preferences: Preferences
    actions: Actions
    asking: Asking
    being_measured: BeingMeasured = field(default_factory=BeingMeasured)
    turns: Turns = field(default_factory=Turns)
