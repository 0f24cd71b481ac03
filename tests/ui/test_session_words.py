"""A session in words: totals, the text for another record system, when something is due."""

from __future__ import annotations

from datetime import UTC, date, datetime

from ui.format.day_words import after_weeks, begun_words, due_words
from ui.format.session import AreaEntry, session_text, total_words
from ui.theme import Theme
from vein_tracker.model.records import (
    AnatomicalSite,
    Patient,
    Procedure,
    Session,
    SessionArea,
    Side,
    Tick,
    TreatedArea,
    Treatment,
)
from vein_tracker.tasks.session_totals import AgentTotal

MARSH = Patient(family_name="Marsh", given_name="Alice", birth_date=date(1971, 3, 14), number="VT-0042")
TODAY = date(2026, 5, 4)


def test_a_session_is_written_in_the_order_of_its_form(theme: Theme) -> None:
    session = Session(patient_id=MARSH.id, held_on=TODAY, practitioner="S. Patel", notes="Next in June.")
    area = TreatedArea(patient_id=MARSH.id, site=AnatomicalSite.THIGH, side=Side.RIGHT, label="lateral")
    part = SessionArea(
        session_id=session.id,
        area_id=area.id,
        ticks=frozenset({Tick.STAIN, Tick.BRUISE}),
        notes="Tender.",
    )
    micro = Treatment(
        session_area_id=part.id,
        procedure=Procedure.MICROSCLEROTHERAPY,
        agent="Polidocanol",
        concentration_percent=0.5,
        volume_ml=1.25,
        lot="A12-B",
        expiry=date(2027, 5, 31),
        needle="32 G",
        compression="Class 2 stocking, 1 week",
    )
    laser = Treatment(session_area_id=part.id, procedure=Procedure.LASER)

    assert session_text(MARSH, session, [AreaEntry(area, part, (micro, laser))]) == (
        "Marsh, Alice, born 14 Mar 1971, VT-0042\n"
        "Session of 4 May 2026, S. Patel\n"
        "\n"
        "RIGHT thigh, lateral\n"
        "- Microsclerotherapy, Polidocanol 0.5 %, 1.25 ml, lot A12-B, expiry 31 May 2027, needle 32 G, "
        "compression: Class 2 stocking, 1 week\n"
        "- Laser\n"
        "- Seen: Bruise, Stain\n"
        "- Notes: Tender.\n"
        "\n"
        "Total: Polidocanol 0.5 %: 1.25 ml (6.25 mg)\n"
        "\n"
        "Notes: Next in June.\n"
    )


def test_a_session_without_anything_is_two_lines(theme: Theme) -> None:
    nobody = Patient(family_name="Chen")
    session = Session(patient_id=nobody.id, held_on=TODAY)
    assert session_text(nobody, session, []) == "Chen\nSession of 4 May 2026\n"


def test_foam_and_an_agent_without_a_name_are_told_as_such(theme: Theme) -> None:
    foam = total_words(AgentTotal("Polidocanol", 1.0, True, 4.0, None)).replace("\u00a0", " ")
    assert foam == "Polidocanol 1 %, foam: 4 ml"
    nameless = total_words(AgentTotal("", None, False, 0.4, None)).replace("\u00a0", " ")
    assert nameless == "Agent not named: 0.4 ml"


def test_when_something_is_due_is_said_in_words(theme: Theme) -> None:
    assert due_words(date(2026, 5, 3), TODAY) == "Due since 3 May"
    assert due_words(date(2025, 12, 3), TODAY) == "Due since 3 December 2025"
    assert due_words(TODAY, TODAY) == "Due today"
    assert due_words(date(2026, 5, 5), TODAY) == "Due tomorrow"
    assert due_words(date(2026, 5, 9), TODAY) == "Due on Saturday, 9 May"


def test_weeks_that_make_months_are_told_as_months(theme: Theme) -> None:
    assert [after_weeks(number) for number in (1, 2, 6, 12, 13, 26, 52)] == [
        "1 week",
        "2 weeks",
        "6 weeks",
        "12 weeks",
        "3 months",
        "6 months",
        "12 months",
    ]


def test_when_a_session_was_begun_is_said_with_its_day_unless_it_is_today(theme: Theme) -> None:
    begun = datetime(2026, 5, 4, 10, 42).astimezone()
    assert begun_words(begun, TODAY) == "Begun at 10:42"
    assert begun_words(begun, date(2026, 5, 5)) == "Begun on 4 May at 10:42"
    assert begun_words(begun.astimezone(UTC), TODAY) == "Begun at 10:42"
