"""What a review says: how far a pair is apart, what to do with the outline, and what was corrected."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.format import advice, interval, millimetres, number, percent, standing, word
from ui.widgets.facts_table import Fact
from ui.widgets.outline import Outline
from vein_tracker.model.results import Interval, Measurement
from vein_tracker.tasks.regions import fault_of
from vein_tracker.tasks.review import Review

translate = QCoreApplication.translate
Said = tuple[str, str, bool]
"""What is so, what belongs to it, and whether that is to be minded."""


def aligned_words(review: Review, *, is_shown: bool) -> Said:
    """Say how well a photo lies on its baseline."""
    compared = review.comparison
    if compared is None:
        return translate("Review", "Not compared with its baseline yet."), "", True
    if not is_shown:
        why = " ".join(advice(reason) for reason in compared.reasons)
        return translate("Review", "Not comparable with its baseline."), why, True
    alignment = compared.alignment
    step = translate("Review", "Do the two lie on each other?")
    apart = translate("Review", "{n} pixels").format(n=number(alignment.residual_px or 0.0, 1))
    if alignment.residual_mm is not None:
        apart = translate("Review", "{pixels}, {mm}").format(
            pixels=apart, mm=millimetres(alignment.residual_mm, 2)
        )
    if not alignment.confirmed:
        told = translate(
            "Review", "{apart} apart at the landmarks; the skin between them does not confirm them."
        )
        return step, told.format(apart=apart), True
    told = translate("Review", "{apart} apart on average. What jumps or breaks at the line is not aligned.")
    return step, told.format(apart=apart), False


def region_words(review: Review, outline: Outline) -> Said:
    """Say what to do with the outline, or what is wrong with it."""
    if not review.draws_region:
        if outline.points:
            told = translate("Review", "It was drawn on the baseline and carried here by the alignment.")
            return translate("Review", "Measured within this region."), told, False
        if review.view.region is not None:
            told = translate("Review", "The region of the baseline cannot be carried here.")
            return translate("Review", "Measured everywhere."), told, True
        return translate("Review", "Measured everywhere: no region was drawn."), "", False
    keys = translate(
        "Review",
        "Click a side to put a point in, drag to move one. N: next point, arrows: move it, Del: delete it.",
    )
    if not outline.points:
        told = translate("Review", "Click around the skin to be measured; a double click closes the outline.")
        return translate("Review", "Measured everywhere: no region is drawn."), told, False
    if not outline.closed:
        told = translate("Review", "A double click, or Enter on the last point, closes the outline.")
        return translate("Review", "Go on around the skin to be measured."), told, False
    fault = fault_of(outline.points, review.photo.width, review.photo.height)
    if fault is not None:
        return translate("Review", "This outline cannot be kept."), standing(fault), True
    return translate("Review", "Measured within this region, in all photos of the view."), keys, False


def figures(found: Measurement, corrected: Measurement) -> tuple[Fact, ...]:
    """Return the figures as they are corrected; what was found is told on hover."""
    rows = (
        (
            translate("Review", "Thread, under 1 mm"),
            corrected.thread_percent,
            corrected.thread_interval_percent,
            found.thread_percent,
        ),
        (
            translate("Review", "Reticular, 1–3 mm"),
            corrected.reticular_percent,
            corrected.reticular_interval_percent,
            found.reticular_percent,
        ),
    )
    facts = [
        Fact(name, percent(value), _was(percent(was), within))
        for name, value, within, was in rows
        if value is not None
    ]
    scale = corrected.px_per_mm
    if corrected.vein_length_px is not None and found.vein_length_px is not None:
        name = translate("Review", "Vein length")
        lengths = corrected.vein_length_px, found.vein_length_px
        now, was = (
            millimetres(one / scale) if scale else translate("Review", "{n} px").format(n=number(one))
            for one in lengths
        )
        facts.append(Fact(name, now, _was(was, None)))
    facts.append(Fact(translate("Review", "Without corrections"), percent(found.coverage_percent)))
    return tuple(facts)


def interval_words(corrected: Measurement, *, by_hand: bool) -> str:
    """Return the interval of the coverage, and how it came about."""
    within = corrected.coverage_interval_percent
    if within is None:
        return ""
    told = translate("Review", "covered, 95 % interval {interval}").format(
        interval=interval(within.low, within.high, 1)
    )
    return translate("Review", "{told} · corrected by hand").format(told=told) if by_hand else told


def not_correctable(review: Review) -> str:
    """Say why veins cannot be corrected in a photo."""
    flags = review.found.flags if review.found else ()
    if not flags:
        return translate("Review", "The photo is not measured yet.")
    return " ".join((word(flags[0]) + ".", advice(flags[0])))


def _was(written: str, within: Interval | None) -> str:
    told = translate("Review", "Found without corrections: {figure}").format(figure=written)
    if within is None:
        return told
    return translate("Review", "95 % interval {interval}. {told}").format(
        interval=interval(within.low, within.high, 1), told=told
    )
