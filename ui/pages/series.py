"""A view's photographs as the filmstrip shows them, and which of them is looked at first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from ui.format import advice, day_short, percent, since, word
from ui.pages.judgement import why_too_early
from ui.pages.misfit import misfit_told
from ui.widgets.filmstrip import Tile
from vein_tracker.model.records import Id, View
from vein_tracker.model.results import Flag, Verdict
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.trend import SeriesPhoto, Standing

translate = QCoreApplication.translate
_SHOWN_ON_TILE: Final = frozenset({Flag.BLURRED, Flag.NO_SKIN, Flag.NO_COLOUR})


def tiles_of(sheet: AreaSheet, pictures: Mapping[Id, QImage]) -> tuple[Tile, ...]:
    """Return a tile for each photograph, by day."""
    return tuple(_tile(sheet, shown, pictures.get(shown.photo.id) or QImage()) for shown in sheet.photos)


def first_shown(sheet: AreaSheet) -> SeriesPhoto | None:
    """Return the latest photograph that is comparable, else the latest, else the baseline."""
    others = [shown for shown in sheet.photos if shown.photo.id != sheet.view.baseline_id]
    comparable = [shown for shown in others if shown.standing is Standing.COMPARED]
    return next(iter(reversed(comparable or others)), sheet.baseline)


def neighbour(sheet: AreaSheet, photo_id: Id, step: int) -> Id | None:
    """Return the photograph before or after another; None at the ends."""
    ids = [shown.photo.id for shown in sheet.photos]
    place = ids.index(photo_id) + step if photo_id in ids else -1
    return ids[place] if 0 <= place < len(ids) else None


def _tile(sheet: AreaSheet, shown: SeriesPhoto, picture: QImage) -> Tile:
    is_baseline = shown.photo.id == sheet.view.baseline_id
    baseline = sheet.baseline
    if is_baseline:
        title = translate("series", "Baseline")
    else:
        title = since(baseline.day, shown.day) if baseline else day_short(shown.day)
    figure = _figure(shown, has_baseline=baseline is not None)
    return Tile(
        photo_id=shown.photo.id,
        title=title,
        caption=" · ".join(filter(None, (day_short(shown.day) if is_baseline else "", figure))),
        thumbnail=picture,
        caution=_caution(shown),
        detail=_detail(shown) or (_why_baseline(sheet.view) if is_baseline else ""),
        in_curve=shown.coverage is not None,
        baseline=is_baseline,
        treated=_treated(sheet, shown),
    )


def _treated(sheet: AreaSheet, shown: SeriesPhoto) -> str:
    """Return what was done to the area on the day of a photograph."""
    done = [treatment for one in sheet.treated if one.day == shown.day for treatment in one.treatments]
    return ", ".join(dict.fromkeys(word(treatment.procedure) for treatment in done))


def _figure(shown: SeriesPhoto, *, has_baseline: bool) -> str:
    match shown.standing:
        case Standing.STRAIGHT_AFTER:
            return translate("series", "straight after")
        case Standing.NOT_MEASURED:
            return ("" if has_baseline else _alone(shown)) or translate("series", "not measured")
        case Standing.NOT_COMPARABLE:
            return translate("series", "not comparable")
        case Standing.COMPARED if shown.verdict is Verdict.TOO_EARLY_TO_JUDGE:
            return translate("series", "too early")
    return percent(shown.coverage[0]) if shown.coverage else ""


def _alone(shown: SeriesPhoto) -> str:
    """Return a photograph's own coverage, where there is no baseline to hold it against."""
    measured = shown.measurement
    return percent(measured.coverage_percent) if measured and measured.coverage_percent is not None else ""


def _caution(shown: SeriesPhoto) -> str:
    if shown.standing is Standing.NOT_COMPARABLE and shown.comparison and shown.comparison.reasons:
        return word(shown.comparison.reasons[0])
    if shown.misfit is not None:
        return translate("series", "Does not fit")
    flags = shown.measurement.flags if shown.measurement else ()
    return next((word(flag) for flag in flags if flag in _SHOWN_ON_TILE), "")


def _detail(shown: SeriesPhoto) -> str:
    """Say in sentences why a photograph is out of the curve, or its point a hollow one."""
    match shown.standing:
        case Standing.NOT_COMPARABLE:
            reasons = shown.comparison.reasons if shown.comparison else ()
            return " ".join(advice(reason) for reason in reasons)
        case Standing.STRAIGHT_AFTER:
            return translate("series", "Kept for the record; it stays out of the curve.")
        case Standing.COMPARED if shown.verdict is Verdict.TOO_EARLY_TO_JUDGE:
            return why_too_early(shown)
    return misfit_told(shown)


def _why_baseline(view: View) -> str:
    """Say why a person has set this baseline; nothing of the first photograph, which is it by itself."""
    if not view.baseline_reason:
        return ""
    return translate("series", "Set as baseline: {reason}").format(reason=view.baseline_reason)
