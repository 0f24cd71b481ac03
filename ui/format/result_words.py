"""Words for what was measured: classes, verdicts, what limits a photograph or a comparison."""

from __future__ import annotations

from typing import Final

from ui.format.record_words import WordTable, table
from vein_tracker.model.results import Caution, Flag, Reason, ScaleSource, VeinKind, Verdict
from vein_tracker.model.shown import Certainty
from vein_tracker.text import QT_TRANSLATE_NOOP

RESULT_WORDS: Final[WordTable] = {
    ScaleSource: table(
        given=QT_TRANSLATE_NOOP("words", "Entered"),
        marker=QT_TRANSLATE_NOOP("words", "Scale marker"),
        ruler=QT_TRANSLATE_NOOP("words", "Ruler"),
        none=QT_TRANSLATE_NOOP("words", "Not known"),
    ),
    VeinKind: table(
        thread=QT_TRANSLATE_NOOP("words", "Thread, under 1 mm"),
        reticular=QT_TRANSLATE_NOOP("words", "Reticular, 1–3 mm"),
        wide=QT_TRANSLATE_NOOP("words", "Wide, 3 mm and more"),
        unclassed=QT_TRANSLATE_NOOP("words", "Width not known"),
    ),
    Certainty: table(
        certain=QT_TRANSLATE_NOOP("words", "Certain"),
        likely=QT_TRANSLATE_NOOP("words", "Likely"),
        doubtful=QT_TRANSLATE_NOOP("words", "Doubtful"),
    ),
    Verdict: table(
        less=QT_TRANSLATE_NOOP("words", "Less than at baseline"),
        more=QT_TRANSLATE_NOOP("words", "More than at baseline"),
        no_measurable_change=QT_TRANSLATE_NOOP("words", "No measurable change"),
        not_comparable=QT_TRANSLATE_NOOP("words", "Not comparable"),
        too_early_to_judge=QT_TRANSLATE_NOOP("words", "Too early to judge"),
        early_result=QT_TRANSLATE_NOOP("words", "Early result"),
    ),
    Flag: table(
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
    Reason: table(
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
    Caution: table(
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
