"""Words for the values of the records and results, and the core's sentences in the person's language."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

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
from vein_tracker.model.results import Caution, Flag, Reason, ScaleSource, VeinKind, Verdict
from vein_tracker.model.shown import Certainty
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

translate = QCoreApplication.translate

_CONTEXT: Final = "words"


def _table(**words: str) -> dict[str, str]:
    return words


_WORDS: Final[dict[type[StrEnum], dict[str, str]]] = {
    Side: _table(
        right=QT_TRANSLATE_NOOP("words", "Right"),
        left=QT_TRANSLATE_NOOP("words", "Left"),
        middle=QT_TRANSLATE_NOOP("words", "Middle"),
    ),
    AnatomicalSite: _table(
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
    ViewKind: _table(
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
    Background: _table(
        black=QT_TRANSLATE_NOOP("words", "Black, matt"),
        blue=QT_TRANSLATE_NOOP("words", "Blue, matt"),
        grey=QT_TRANSLATE_NOOP("words", "Grey, matt"),
        white=QT_TRANSLATE_NOOP("words", "White wall"),
    ),
    Lighting: _table(
        two_lamps=QT_TRANSLATE_NOOP("words", "Two lamps"),
        ring_flash=QT_TRANSLATE_NOOP("words", "Ring flash"),
        built_in_flash=QT_TRANSLATE_NOOP("words", "Built-in flash"),
        room_light=QT_TRANSLATE_NOOP("words", "Room light"),
        daylight=QT_TRANSLATE_NOOP("words", "Daylight"),
    ),
    ConsentPurpose: _table(
        record=QT_TRANSLATE_NOOP("words", "Record photographs"),
        show=QT_TRANSLATE_NOOP("words", "Show to other patients"),
        teach=QT_TRANSLATE_NOOP("words", "Teach"),
        publish=QT_TRANSLATE_NOOP("words", "Publish"),
    ),
    ConsentState: _table(
        given=QT_TRANSLATE_NOOP("words", "Agreed"),
        refused=QT_TRANSLATE_NOOP("words", "Refused"),
        withdrawn=QT_TRANSLATE_NOOP("words", "Withdrawn"),
    ),
    AlertKind: _table(
        allergy=QT_TRANSLATE_NOOP("words", "Allergy"),
        pregnancy=QT_TRANSLATE_NOOP("words", "Pregnancy"),
        breast_feeding=QT_TRANSLATE_NOOP("words", "Breast-feeding"),
        clotting_disorder=QT_TRANSLATE_NOOP("words", "Clotting disorder"),
        anticoagulants=QT_TRANSLATE_NOOP("words", "Anticoagulants"),
        other=QT_TRANSLATE_NOOP("words", "Other"),
    ),
    Answer: _table(
        yes=QT_TRANSLATE_NOOP("words", "Yes"),
        no=QT_TRANSLATE_NOOP("words", "No"),
        not_asked=QT_TRANSLATE_NOOP("words", "Not asked"),
    ),
    ChecklistItem: _table(
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
    Tick: _table(
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
    Procedure: _table(
        microsclerotherapy=QT_TRANSLATE_NOOP("words", "Microsclerotherapy"),
        foam_sclerotherapy=QT_TRANSLATE_NOOP("words", "Foam sclerotherapy"),
        laser=QT_TRANSLATE_NOOP("words", "Laser"),
        radio_frequency=QT_TRANSLATE_NOOP("words", "Radio-frequency"),
        stripping=QT_TRANSLATE_NOOP("words", "Stripping"),
    ),
    Moment: _table(
        before=QT_TRANSLATE_NOOP("words", "Before treatment"),
        straight_after=QT_TRANSLATE_NOOP("words", "Straight after treatment"),
        follow_up=QT_TRANSLATE_NOOP("words", "Follow-up"),
    ),
    Posture: _table(
        standing=QT_TRANSLATE_NOOP("words", "Standing"),
        sitting=QT_TRANSLATE_NOOP("words", "Sitting"),
        lying=QT_TRANSLATE_NOOP("words", "Lying"),
    ),
    Polarisation: _table(
        none=QT_TRANSLATE_NOOP("words", "None"),
        crossed=QT_TRANSLATE_NOOP("words", "Crossed"),
        parallel=QT_TRANSLATE_NOOP("words", "Parallel"),
    ),
    Processing: _table(
        portrait=QT_TRANSLATE_NOOP("words", "Portrait mode"),
        night=QT_TRANSLATE_NOOP("words", "Night mode"),
        beauty=QT_TRANSLATE_NOOP("words", "Beauty filter"),
        generated=QT_TRANSLATE_NOOP("words", "Drawn by a computer"),
        messenger=QT_TRANSLATE_NOOP("words", "Sent by messenger"),
        altered=QT_TRANSLATE_NOOP("words", "Yes"),
        hdr=QT_TRANSLATE_NOOP("words", "HDR"),
        edited=QT_TRANSLATE_NOOP("words", "Edited"),
    ),
    ScaleSource: _table(
        given=QT_TRANSLATE_NOOP("words", "Entered"),
        marker=QT_TRANSLATE_NOOP("words", "Scale marker"),
        ruler=QT_TRANSLATE_NOOP("words", "Ruler"),
        none=QT_TRANSLATE_NOOP("words", "Not known"),
    ),
    VeinKind: _table(
        thread=QT_TRANSLATE_NOOP("words", "Thread, under 1 mm"),
        reticular=QT_TRANSLATE_NOOP("words", "Reticular, 1–3 mm"),
        wide=QT_TRANSLATE_NOOP("words", "Wide, 3 mm and more"),
        unclassed=QT_TRANSLATE_NOOP("words", "Width not known"),
    ),
    Certainty: _table(
        certain=QT_TRANSLATE_NOOP("words", "Certain"),
        likely=QT_TRANSLATE_NOOP("words", "Likely"),
        doubtful=QT_TRANSLATE_NOOP("words", "Doubtful"),
    ),
    Verdict: _table(
        less=QT_TRANSLATE_NOOP("words", "Less than at baseline"),
        more=QT_TRANSLATE_NOOP("words", "More than at baseline"),
        no_measurable_change=QT_TRANSLATE_NOOP("words", "No measurable change"),
        not_comparable=QT_TRANSLATE_NOOP("words", "Not comparable"),
        too_early_to_judge=QT_TRANSLATE_NOOP("words", "Too early to judge"),
        early_result=QT_TRANSLATE_NOOP("words", "Early result"),
    ),
    Flag: _table(
        blurred=QT_TRANSLATE_NOOP("words", "Blurred"),
        glare=QT_TRANSLATE_NOOP("words", "Glare"),
        underexposed=QT_TRANSLATE_NOOP("words", "Too dark"),
        overexposed=QT_TRANSLATE_NOOP("words", "Too bright"),
        little_skin=QT_TRANSLATE_NOOP("words", "Little skin"),
        hair=QT_TRANSLATE_NOOP("words", "Hair"),
        wide_vein=QT_TRANSLATE_NOOP("words", "Wide vein left out"),
        scale_conflict=QT_TRANSLATE_NOOP("words", "Scales disagree"),
        marker_unread=QT_TRANSLATE_NOOP("words", "Marker not readable"),
        no_skin=QT_TRANSLATE_NOOP("words", "No skin found"),
        no_colour=QT_TRANSLATE_NOOP("words", "No colour"),
        not_a_photograph=QT_TRANSLATE_NOOP("words", "Not a photograph"),
    ),
    Reason: _table(
        not_aligned=QT_TRANSLATE_NOOP("words", "Not aligned"),
        sharpness=QT_TRANSLATE_NOOP("words", "Different sharpness"),
        light=QT_TRANSLATE_NOOP("words", "Different light"),
        overlap=QT_TRANSLATE_NOOP("words", "Little overlap"),
        posture=QT_TRANSLATE_NOOP("words", "Different posture"),
        mirrored=QT_TRANSLATE_NOOP("words", "Mirrored"),
        different_skin=QT_TRANSLATE_NOOP("words", "Different skin"),
        no_skin=QT_TRANSLATE_NOOP("words", "No skin found"),
        no_colour=QT_TRANSLATE_NOOP("words", "No colour"),
        not_a_photograph=QT_TRANSLATE_NOOP("words", "Not a photograph"),
        polarisation=QT_TRANSLATE_NOOP("words", "Different polarisation"),
        digital_zoom=QT_TRANSLATE_NOOP("words", "Digital zoom"),
        processing=QT_TRANSLATE_NOOP("words", "Altered picture"),
    ),
    Caution: _table(
        posture_unknown=QT_TRANSLATE_NOOP("words", "Posture not known"),
        posture_differs=QT_TRANSLATE_NOOP("words", "Another posture"),
        polarisation_unknown=QT_TRANSLATE_NOOP("words", "Filters not known"),
        polarisation_differs=QT_TRANSLATE_NOOP("words", "Other filters"),
        zoomed=QT_TRANSLATE_NOOP("words", "Digital zoom"),
        altered=QT_TRANSLATE_NOOP("words", "Altered picture"),
        edited=QT_TRANSLATE_NOOP("words", "Edited picture"),
        corrected_once=QT_TRANSLATE_NOOP("words", "Only one corrected"),
    ),
}
"""The enumeration → its value → the word, in British English for translation."""


def word(value: StrEnum) -> str:
    """Return the word for a value, as it stands alone or first in a line."""
    return _capital(_plain_word(value))


def place(site: AnatomicalSite, side: Side, label: str = "") -> str:
    """Return "Right thigh, lateral"; the middle of the body needs no side."""
    return _place(site, "" if side is Side.MIDDLE else _plain_word(side), label)


def place_shout(site: AnatomicalSite, side: Side, label: str = "") -> str:
    """Return "RIGHT thigh, lateral": for headings, where a mistaken leg must be seen at once."""
    return _place(site, "" if side is Side.MIDDLE else QLocale().toUpper(_plain_word(side)), label)


def _place(site: AnatomicalSite, side: str, label: str) -> str:
    """A language may put the side behind the site, and then in small letters."""
    named = _plain_word(site)
    if side:
        named = translate("words", "{side} {site}").format(side=side, site=named)
    named = _capital(named)
    return translate("words", "{place}, {label}").format(place=named, label=label) if label else named


def _plain_word(value: StrEnum) -> str:
    return translate(_CONTEXT, _WORDS[type(value)][value.value])


def _capital(text: str) -> str:
    return QLocale().toUpper(text[:1]) + text[1:]


def person(family_name: str, given_name: str = "") -> str:
    """Return "Marsh, Alice"."""
    return (
        translate("words", "{family}, {given}").format(family=family_name, given=given_name)
        if given_name
        else family_name
    )


def initials(family_name: str) -> str:
    """Return the two letters that stand for a patient: "MA" for Marsh."""
    return family_name.strip()[:2].upper()


def sentence(text: Text) -> str:
    """Return a sentence of the core in the person's language; a broken translation falls back on English."""
    try:
        return QCoreApplication.translate("core", text.template).format(**text.arguments)
    except (KeyError, IndexError, ValueError):
        return str(text)


def standing(text: Text) -> str:
    """Return a sentence of the core as it stands alone: a capital first, a full stop last."""
    words = sentence(text)
    words = words[:1].upper() + words[1:]
    return words if words.endswith((".", "!", "?", "…")) else words + "."
