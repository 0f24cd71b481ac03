"""Whether photographs may be taken, and what is to be minded, stands beside the patient's name."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from ui.pages.judgement import alert_notes, consent_note
from ui.widgets.chip import ChipKind
from vein_tracker.model.records import (
    AnatomicalSite,
    Consent,
    ConsentPurpose,
    ConsentState,
    Patient,
    Side,
    TreatedArea,
)

DAY = date(2026, 2, 9)
PATIENT = Patient(family_name="Marsh", alerts=("Latex",))
CHEEK = TreatedArea(patient_id=PATIENT.id, site=AnatomicalSite.CHEEK, side=Side.LEFT)


@pytest.mark.parametrize(
    ("consents", "text", "kind"),
    [
        ([], "Photographs: not asked yet", ChipKind.CAUTION),
        ([ConsentState.GIVEN], "Photographs: agreed", ChipKind.SOFT),
        ([ConsentState.GIVEN, ConsentState.WITHDRAWN], "Photographs: withdrawn", ChipKind.CAUTION),
    ],
)
def test_the_newest_answer_about_photographs_counts(
    consents: list[ConsentState], text: str, kind: ChipKind
) -> None:
    given = [
        Consent(
            patient_id=PATIENT.id, purpose=ConsentPurpose.RECORD, state=state, dated=DAY + timedelta(days=day)
        )
        for day, state in enumerate(consents)
    ]

    note = consent_note(given, None)

    assert (note.text, note.kind) == (text, kind)


def test_a_refused_face_is_said_on_the_page_of_the_cheek() -> None:
    answers = [
        Consent(patient_id=PATIENT.id, purpose=ConsentPurpose.RECORD, state=ConsentState.GIVEN, dated=DAY),
        Consent(
            patient_id=PATIENT.id,
            purpose=ConsentPurpose.RECORD,
            face=True,
            state=ConsentState.REFUSED,
            dated=DAY,
        ),
    ]

    assert consent_note(answers, CHEEK).text == "Photographs: refused"
    assert [note.text for note in alert_notes(PATIENT)] == ["Latex"]
