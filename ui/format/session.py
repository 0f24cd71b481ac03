"""A session in words: what was injected, and the whole of it as plain text for another record system."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.format.dates import day
from ui.format.numbers import number
from ui.format.words import person, place_shout, word
from vein_tracker.model.records import Patient, Session, SessionArea, Tick, TreatedArea, Treatment
from vein_tracker.tasks.session_totals import AgentTotal, injected_ml, totals

translate = QCoreApplication.translate

_NO_BREAK = "\u00a0"
_MOST_DECIMALS = 3


@dataclass(frozen=True, slots=True)
class AreaEntry:
    """An area's part of a session."""

    area: TreatedArea
    part: SessionArea
    treatments: Sequence[Treatment]


def ml_words(ml: float) -> str:
    """Return "1.2 ml"."""
    return _NO_BREAK.join((_exact(ml), translate("format", "ml")))


def total_words(total: AgentTotal) -> str:
    """Return "Polidocanol 0.5 %: 1.2 ml (6 mg)"."""
    name = agent_words(total.agent, total.concentration_percent)
    if total.foam:
        name = translate("session", "{agent}, foam").format(agent=name)
    told = translate("session", "{agent}: {volume}").format(agent=name, volume=ml_words(total.ml))
    if total.mg is None:
        return told
    return translate("session", "{total} ({weight} mg)").format(total=told, weight=_exact(total.mg))


def agent_words(agent: str, percent: float | None) -> str:
    """Return "Polidocanol 0.5 %"."""
    agent = agent or translate("session", "Agent not named")
    return agent if percent is None else f"{agent} {_exact(percent)}{_NO_BREAK}%"


def session_text(patient: Patient, session: Session, entries: Iterable[AreaEntry]) -> str:
    """Return the session as plain text, in the order of the form, for the clinic's record system."""
    entries = list(entries)
    head = [person(patient.family_name, patient.given_name)]
    if patient.birth_date is not None:
        head.append(translate("session", "born {day}").format(day=day(patient.birth_date)))
    head.append(patient.number)
    when = [translate("session", "Session of {day}").format(day=day(session.held_on)), session.practitioner]
    lines = [", ".join(filter(None, head)), ", ".join(filter(None, when))]
    for entry in entries:
        lines += ["", *_area_lines(entry)]
    found = totals(one for entry in entries for one in entry.treatments)
    if found:
        lines += [
            "",
            translate("session", "Total: {agents}").format(agents="; ".join(map(total_words, found))),
        ]
        if len(found) > 1:
            lines.append(translate("session", "{volume} in all").format(volume=ml_words(injected_ml(found))))
    if session.notes:
        lines += ["", translate("session", "Notes: {notes}").format(notes=session.notes)]
    return "\n".join(lines).replace(_NO_BREAK, " ") + "\n"


def _area_lines(entry: AreaEntry) -> list[str]:
    lines = [place_shout(entry.area.site, entry.area.side, entry.area.label)]
    lines += [f"- {_treatment_line(one)}" for one in entry.treatments]
    if entry.part.ticks:
        seen = ", ".join(word(tick) for tick in Tick if tick in entry.part.ticks)
        lines.append("- " + translate("session", "Seen: {ticks}").format(ticks=seen))
    if entry.part.notes:
        lines.append("- " + translate("session", "Notes: {notes}").format(notes=entry.part.notes))
    return lines


def _treatment_line(one: Treatment) -> str:
    said = [word(one.procedure)]
    if one.agent or one.concentration_percent is not None:
        said.append(agent_words(one.agent, one.concentration_percent))
    if one.volume_ml is not None:
        said.append(ml_words(one.volume_ml))
    if one.lot:
        said.append(translate("session", "lot {lot}").format(lot=one.lot))
    if one.expiry is not None:
        said.append(_expiry(one.expiry))
    if one.needle:
        said.append(translate("session", "needle {needle}").format(needle=one.needle))
    if one.compression:
        said.append(translate("session", "compression: {compression}").format(compression=one.compression))
    return ", ".join((*said, *filter(None, (one.notes,))))


def _expiry(value: date) -> str:
    return translate("session", "expiry {day}").format(day=day(value))


def _exact(value: float) -> str:
    """Return a number with as many decimals as it needs."""
    decimals = next((n for n in range(_MOST_DECIMALS) if abs(round(value, n) - value) < 1e-9), _MOST_DECIMALS)
    return number(value, decimals)
