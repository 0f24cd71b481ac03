"""Words for the values that people enter: sites, sides, answers, procedures, what is seen."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from vein_tracker.model.records import (
    AlertKind,
    AnatomicalSite,
    Answer,
    Background,
    ChecklistItem,
    ConsentPurpose,
    ConsentState,
    Lighting,
    Moment,
    Polarisation,
    Posture,
    Procedure,
    Processing,
    Side,
    Tick,
    ViewKind,
)
from vein_tracker.text import QT_TRANSLATE_NOOP

WordTable = dict[type[StrEnum], dict[str, str]]


def table(**words: str) -> dict[str, str]:
    """Return the words of one enumeration by its values."""
    return words


RECORD_WORDS: Final[WordTable] = {
    Side: table(
        right=QT_TRANSLATE_NOOP("words", "Right"),
        left=QT_TRANSLATE_NOOP("words", "Left"),
        middle=QT_TRANSLATE_NOOP("words", "Middle"),
    ),
    AnatomicalSite: table(
        thigh=QT_TRANSLATE_NOOP("words", "thigh"),
        knee=QT_TRANSLATE_NOOP("words", "knee"),
        calf=QT_TRANSLATE_NOOP("words", "calf"),
        shin=QT_TRANSLATE_NOOP("words", "shin"),
        ankle=QT_TRANSLATE_NOOP("words", "ankle"),
        foot=QT_TRANSLATE_NOOP("words", "foot"),
        cheek=QT_TRANSLATE_NOOP("words", "cheek"),
        nose=QT_TRANSLATE_NOOP("words", "nose"),
        chin=QT_TRANSLATE_NOOP("words", "chin"),
        forehead=QT_TRANSLATE_NOOP("words", "forehead"),
        neck=QT_TRANSLATE_NOOP("words", "neck"),
        chest=QT_TRANSLATE_NOOP("words", "chest"),
        abdomen=QT_TRANSLATE_NOOP("words", "abdomen"),
        back=QT_TRANSLATE_NOOP("words", "back"),
        upper_arm=QT_TRANSLATE_NOOP("words", "upper arm"),
        forearm=QT_TRANSLATE_NOOP("words", "forearm"),
        hand=QT_TRANSLATE_NOOP("words", "hand"),
        back_of_knee=QT_TRANSLATE_NOOP("words", "back of the knee"),
        buttock=QT_TRANSLATE_NOOP("words", "buttock"),
        hip=QT_TRANSLATE_NOOP("words", "hip"),
        shoulder=QT_TRANSLATE_NOOP("words", "shoulder"),
        temple=QT_TRANSLATE_NOOP("words", "temple"),
        eyelid=QT_TRANSLATE_NOOP("words", "eyelid"),
        lip=QT_TRANSLATE_NOOP("words", "lip"),
    ),
    ViewKind: table(
        overview=QT_TRANSLATE_NOOP("words", "Overview"),
        close_up=QT_TRANSLATE_NOOP("words", "Close-up"),
        anterior=QT_TRANSLATE_NOOP("words", "Anterior"),
        posterior=QT_TRANSLATE_NOOP("words", "Posterior"),
        lateral=QT_TRANSLATE_NOOP("words", "Lateral"),
        medial=QT_TRANSLATE_NOOP("words", "Medial"),
        oblique=QT_TRANSLATE_NOOP("words", "Oblique"),
        front=QT_TRANSLATE_NOOP("words", "Front"),
        right_45=QT_TRANSLATE_NOOP("words", "Right 45°"),
        left_45=QT_TRANSLATE_NOOP("words", "Left 45°"),
        right_90=QT_TRANSLATE_NOOP("words", "Right 90°"),
        left_90=QT_TRANSLATE_NOOP("words", "Left 90°"),
    ),
    Background: table(
        black=QT_TRANSLATE_NOOP("words", "Black, matt"),
        blue=QT_TRANSLATE_NOOP("words", "Blue, matt"),
        grey=QT_TRANSLATE_NOOP("words", "Grey, matt"),
        white=QT_TRANSLATE_NOOP("words", "White wall"),
    ),
    Lighting: table(
        two_lamps=QT_TRANSLATE_NOOP("words", "Two lamps"),
        ring_flash=QT_TRANSLATE_NOOP("words", "Ring flash"),
        built_in_flash=QT_TRANSLATE_NOOP("words", "Built-in flash"),
        room_light=QT_TRANSLATE_NOOP("words", "Room light"),
        daylight=QT_TRANSLATE_NOOP("words", "Daylight"),
    ),
    ConsentPurpose: table(
        record=QT_TRANSLATE_NOOP("words", "Record photographs"),
        show=QT_TRANSLATE_NOOP("words", "Show to other patients"),
        teach=QT_TRANSLATE_NOOP("words", "Teach"),
        publish=QT_TRANSLATE_NOOP("words", "Publish"),
    ),
    ConsentState: table(
        given=QT_TRANSLATE_NOOP("words", "Agreed"),
        refused=QT_TRANSLATE_NOOP("words", "Refused"),
        withdrawn=QT_TRANSLATE_NOOP("words", "Withdrawn"),
    ),
    AlertKind: table(
        allergy=QT_TRANSLATE_NOOP("words", "Allergy"),
        pregnancy=QT_TRANSLATE_NOOP("words", "Pregnancy"),
        breast_feeding=QT_TRANSLATE_NOOP("words", "Breast-feeding"),
        clotting_disorder=QT_TRANSLATE_NOOP("words", "Clotting disorder"),
        anticoagulants=QT_TRANSLATE_NOOP("words", "Anticoagulants"),
        other=QT_TRANSLATE_NOOP("words", "Other"),
    ),
    Answer: table(
        yes=QT_TRANSLATE_NOOP("words", "Yes"),
        no=QT_TRANSLATE_NOOP("words", "No"),
        not_asked=QT_TRANSLATE_NOOP("words", "Not asked"),
    ),
    ChecklistItem: table(
        sclerosant_allergy=QT_TRANSLATE_NOOP("words", "Known allergy to the sclerosant"),
        thrombosis=QT_TRANSLATE_NOOP(
            "words", "Acute deep vein thrombosis or pulmonary embolism, or one before"
        ),
        infection=QT_TRANSLATE_NOOP("words", "Infection: at the site of treatment, or severe elsewhere"),
        immobility=QT_TRANSLATE_NOOP("words", "Long-lasting immobility or confinement to bed"),
        shunt=QT_TRANSLATE_NOOP(
            "words", "Known right-to-left shunt, such as a symptomatic open foramen ovale (foam)"
        ),
        pregnancy=QT_TRANSLATE_NOOP("words", "Pregnancy or breast-feeding"),
        thrombophilia=QT_TRANSLATE_NOOP("words", "Thrombophilia or another clotting disorder"),
        anticoagulants=QT_TRANSLATE_NOOP("words", "Anticoagulants"),
        migraine=QT_TRANSLATE_NOOP("words", "Migraine with aura, or disturbed sight or nerves after foam"),
        arterial_disease=QT_TRANSLATE_NOOP("words", "Peripheral arterial disease"),
        diabetes=QT_TRANSLATE_NOOP("words", "Diabetes with complications"),
        asthma=QT_TRANSLATE_NOOP("words", "Bronchial asthma or many allergies"),
        general_health=QT_TRANSLATE_NOOP("words", "Poor general health, or heart failure"),
    ),
    Tick: table(
        bruise=QT_TRANSLATE_NOOP("words", "Bruise"),
        swelling=QT_TRANSLATE_NOOP("words", "Swelling"),
        clot=QT_TRANSLATE_NOOP("words", "Lump or clot"),
        stain=QT_TRANSLATE_NOOP("words", "Stain"),
        matting=QT_TRANSLATE_NOOP("words", "Matting"),
        ulcer=QT_TRANSLATE_NOOP("words", "Blister or ulcer"),
        stocking_marks=QT_TRANSLATE_NOOP("words", "Stocking marks"),
        tan=QT_TRANSLATE_NOOP("words", "Tan"),
        shaving_rash=QT_TRANSLATE_NOOP("words", "Shaving rash"),
    ),
    Procedure: table(
        microsclerotherapy=QT_TRANSLATE_NOOP("words", "Microsclerotherapy"),
        foam_sclerotherapy=QT_TRANSLATE_NOOP("words", "Foam sclerotherapy"),
        laser=QT_TRANSLATE_NOOP("words", "Laser"),
        radio_frequency=QT_TRANSLATE_NOOP("words", "Radio-frequency"),
        stripping=QT_TRANSLATE_NOOP("words", "Stripping"),
    ),
    Moment: table(
        before=QT_TRANSLATE_NOOP("words", "Before treatment"),
        straight_after=QT_TRANSLATE_NOOP("words", "Straight after treatment"),
        follow_up=QT_TRANSLATE_NOOP("words", "Follow-up"),
    ),
    Posture: table(
        standing=QT_TRANSLATE_NOOP("words", "Standing"),
        sitting=QT_TRANSLATE_NOOP("words", "Sitting"),
        lying=QT_TRANSLATE_NOOP("words", "Lying"),
    ),
    Polarisation: table(
        none=QT_TRANSLATE_NOOP("words", "None"),
        crossed=QT_TRANSLATE_NOOP("words", "Crossed"),
        parallel=QT_TRANSLATE_NOOP("words", "Parallel"),
    ),
    Processing: table(
        portrait=QT_TRANSLATE_NOOP("words", "Portrait mode"),
        night=QT_TRANSLATE_NOOP("words", "Night mode"),
        beauty=QT_TRANSLATE_NOOP("words", "Beauty filter"),
        generated=QT_TRANSLATE_NOOP("words", "Drawn by a computer"),
        messenger=QT_TRANSLATE_NOOP("words", "Sent by messenger"),
        altered=QT_TRANSLATE_NOOP("words", "Yes"),
        hdr=QT_TRANSLATE_NOOP("words", "HDR"),
        edited=QT_TRANSLATE_NOOP("words", "Edited"),
    ),
}
"""The enumeration → its value → the word, in British English for translation."""
