"""What was agreed, asked and examined is said in a line, with its day and never a judgement."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ui.format.care import alert_tip, alert_words, alerts_of, assessment_line, checklist_line
from ui.pages.care_lines import consent_line
from vein_tracker.model.records import (
    Alert,
    AlertKind,
    Answer,
    Answered,
    Checklist,
    ChecklistItem,
    Consent,
    ConsentPurpose,
    ConsentState,
    Patient,
    VenousAssessment,
)

DAY, TODAY = date(2026, 5, 3), date(2026, 11, 22)


def checklist(yes: int, no: int, dated: date = DAY) -> Checklist:
    answers = [Answer.YES] * yes + [Answer.NO] * no
    items = zip(ChecklistItem, answers, strict=False)
    return Checklist(
        patient_id="one",
        dated=dated,
        answers=tuple(Answered(item=item, answer=answer) for item, answer in items),
    )


ALL = len(ChecklistItem)


@pytest.mark.parametrize(
    ("recorded", "line"),
    [
        (None, "Checklist: not recorded yet"),
        (checklist(1, ALL - 1), "Checklist 3 May 2026 · 1 yes"),
        (checklist(0, ALL), "Checklist 3 May 2026 · 0 yes"),
        (checklist(2, ALL - 3), "Checklist 3 May 2026 · 2 yes · 1 not asked"),
        (checklist(0, ALL, date(2025, 11, 23)), "Checklist 23 Nov 2025 · 0 yes"),
        (checklist(0, ALL, date(2025, 11, 22)), "Checklist 22 Nov 2025 · 0 yes · older than a year"),
    ],
)
def test_a_checklist_in_a_line(recorded: Checklist | None, line: str) -> None:
    assert checklist_line(recorded, TODAY) == line


def test_an_examination_in_a_line() -> None:
    assert assessment_line(None, TODAY) == "Veins examined: not recorded yet"
    with_duplex = VenousAssessment(patient_id="one", dated=DAY, duplex=True)
    assert assessment_line(with_duplex, TODAY) == "Veins examined 3 May 2026 · with duplex"
    without = VenousAssessment(patient_id="one", dated=date(2024, 5, 3), duplex=False)
    assert assessment_line(without, TODAY) == "Veins examined 3 May 2024 · without duplex · older than a year"


def test_the_latest_answer_on_photographs_in_a_line() -> None:
    given, withdrawn = (
        Consent(patient_id="one", purpose=ConsentPurpose.RECORD, state=state, dated=dated)
        for state, dated in ((ConsentState.GIVEN, DAY), (ConsentState.WITHDRAWN, date(2026, 6, 1)))
    )
    assert consent_line(()) == "Photographs: not asked yet"
    assert consent_line((withdrawn, given)) == "Photographs: withdrawn 1 Jun 2026"
    of_the_same_day = replace(withdrawn, dated=DAY)
    assert consent_line((given, of_the_same_day)) == "Photographs: withdrawn 3 May 2026"
    assert consent_line((given,), face=True) == "Photographs: agreed 3 May 2026 · face not asked yet"
    of_face = replace(withdrawn, face=True)
    assert consent_line((given, of_face), face=True) == "Photographs: agreed 3 May 2026 · face withdrawn"


def test_alerts_say_what_they_are_and_those_that_lapse_when_they_were_recorded() -> None:
    allergy = Alert(kind=AlertKind.ALLERGY, what="latex", recorded_on=DAY)
    pregnancy = Alert(kind=AlertKind.PREGNANCY, recorded_on=DAY)
    free = Alert(kind=AlertKind.OTHER, what="Faints easily", recorded_on=DAY)
    patient = Patient(family_name="Marsh", alerts=("Stairs",), dated_alerts=(allergy, pregnancy, free))

    assert [words for words, _ in alerts_of(patient)] == [
        "Allergy: latex",
        "Pregnancy, recorded 3 May 2026",
        "Faints easily",
        "Stairs",
    ]
    assert alert_tip(allergy) == "Recorded 3 May 2026"
    assert alert_tip(pregnancy) == "Recorded 3 May 2026. Ask again whether it still holds."
    assert alert_words(Alert(kind=AlertKind.PREGNANCY)) == "Pregnancy"
