"""What a session form offers and minds beside what is typed: presets, open vials, the clinic's limit, protocols."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from vein_tracker.model.drafts import SessionDraft
from vein_tracker.model.records import Id, Protocol, Treatment, ViewKind
from vein_tracker.tasks.vials import Vial


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionHelp:
    """For the whole form; `draft` is what it goes on with, `taken` the views by an area's part of a session."""

    presets: Mapping[str, Sequence[float]] = field(default_factory=dict)
    limit_ml: float = 0.0
    vials: tuple[Vial, ...] = ()
    protocols: Mapping[Id, Protocol] = field(default_factory=dict)
    taken: Mapping[Id, frozenset[ViewKind]] = field(default_factory=dict)
    keeps_drafts: bool = False
    draft: SessionDraft | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatmentHelp:
    """For one treatment: agents with strengths, what was used earlier there, the vials that are open now."""

    presets: Mapping[str, Sequence[float]] = field(default_factory=dict)
    earlier: Sequence[Treatment] = ()
    vials: Callable[[], tuple[Vial, ...]] = tuple
