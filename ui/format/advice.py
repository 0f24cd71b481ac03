"""What limits a photograph or a pair, in a sentence that says what to do."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from vein_tracker.model.results import Caution, Flag, Reason
from vein_tracker.text import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_ADVICE: Final = {
    "blurred": QT_TRANSLATE_NOOP(
        "words", "The photo is blurred: hold still, focus on the skin and take it again."
    ),
    "glare": QT_TRANSLATE_NOOP("words", "Light is reflected by the skin: turn the lamp or the flash aside."),
    "underexposed": QT_TRANSLATE_NOOP("words", "The photo is too dark: add light and take it again."),
    "overexposed": QT_TRANSLATE_NOOP("words", "The photo is too bright: lower the light or the exposure."),
    "little_skin": QT_TRANSLATE_NOOP(
        "words", "Only little skin can be judged: go closer or frame the area anew."
    ),
    "hair": QT_TRANSLATE_NOOP("words", "Hair hides veins here: shave or clip, then take the photo again."),
    "wide_vein": QT_TRANSLATE_NOOP(
        "words", "A vein of 3 mm or more is left out of the figure: check it with the patient standing."
    ),
    "scale_conflict": QT_TRANSLATE_NOOP(
        "words", "Two scales disagree by more than 10 %: check the marker, the ruler and what was entered."
    ),
    "marker_unread": QT_TRANSLATE_NOOP(
        "words",
        "A scale marker is cut, covered, bent or mirrored and gives no scale: show all of it, lying flat.",
    ),
    "no_skin": QT_TRANSLATE_NOOP("words", "No skin was found: frame the area anew, in even light."),
    "no_colour": QT_TRANSLATE_NOOP("words", "The photo has no colour: take it again in colour."),
    "not_a_photograph": QT_TRANSLATE_NOOP(
        "words", "A screenshot or a picture of a picture cannot be measured: use the photograph itself."
    ),
    "not_aligned": QT_TRANSLATE_NOOP(
        "words", "The photos could not be aligned: set landmarks, or photograph it like the first time."
    ),
    "sharpness": QT_TRANSLATE_NOOP("words", "One photo is much less sharp: take it again in focus."),
    "light": QT_TRANSLATE_NOOP("words", "The light differs too much: use the same lamp and distance."),
    "overlap": QT_TRANSLATE_NOOP("words", "The photos share too little skin: frame it like the first photo."),
    "posture": QT_TRANSLATE_NOOP(
        "words", "Standing fills veins that lying empties: take the photo in the same posture."
    ),
    "mirrored": QT_TRANSLATE_NOOP(
        "words", "One photo is mirrored: check the side and the camera's mirroring."
    ),
    "different_skin": QT_TRANSLATE_NOOP(
        "words", "The photos seem to show different skin: check patient and side."
    ),
    "polarisation": QT_TRANSLATE_NOOP(
        "words",
        "Only one photo was taken in cross-polarised light, which shows more of what lies in the skin: "
        "use the same filters.",
    ),
    "digital_zoom": QT_TRANSLATE_NOOP(
        "words", "Only one photo was enlarged by digital zoom, which invents detail: go closer instead."
    ),
    "processing": QT_TRANSLATE_NOOP(
        "words",
        "The camera or an app has altered one photo: file the original, taken without portrait, night or "
        "beauty mode.",
    ),
    "posture_unknown": QT_TRANSLATE_NOOP(
        "words", "Of one of the two photos nobody has said how the patient held the area: Edit photo says it."
    ),
    "posture_differs": QT_TRANSLATE_NOOP(
        "words", "The posture differs a little: next time take the photo in the same posture."
    ),
    "polarisation_unknown": QT_TRANSLATE_NOOP(
        "words", "Of one of the two photos nobody has said whether filters were used: Edit photo says it."
    ),
    "polarisation_differs": QT_TRANSLATE_NOOP(
        "words", "Only one photo was taken through polarising filters: next time use the same ones."
    ),
    "zoomed": QT_TRANSLATE_NOOP(
        "words", "Digital zoom enlarges without showing more: next time go closer instead."
    ),
    "altered": QT_TRANSLATE_NOOP(
        "words",
        "The camera or an app has altered this pair: next time without portrait, night or beauty mode, and "
        "not by messenger.",
    ),
    "edited": QT_TRANSLATE_NOOP(
        "words", "Only one photo was edited or taken with HDR: file originals, taken in the same mode."
    ),
    "corrected_once": QT_TRANSLATE_NOOP(
        "words",
        "Only one of the two photos was corrected by hand: a vein mended in one only looks gone or new. "
        "Review the other, too.",
    ),
}


def advice(value: Flag | Reason | Caution) -> str:
    """Return what is wrong with a photo or a pair and what to do, in a sentence."""
    return translate("words", _ADVICE[value.value])
