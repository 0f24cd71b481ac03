"""The same facts for a person: one line each, figures with their interval, nothing that could not be said."""

from __future__ import annotations

from collections.abc import Iterable

from vein_tracker.model.records import Tick
from vein_tracker.model.results import Comparison, Flag, Interval, Measurement, Reason, ScaleSource, Verdict
from vein_tracker.text import QT_TRANSLATE_NOOP, Text

COVERAGE = Text(
    "say_coverage",
    QT_TRANSLATE_NOOP(
        "core", "Visible thread veins: {value:.2f} % of the skin (95 % interval {low:.2f} to {high:.2f} %)"
    ),
)
NO_COVERAGE = Text(
    "say_no_coverage", QT_TRANSLATE_NOOP("core", "Visible thread veins: cannot be said from this photograph")
)
SKIN = Text("say_skin", QT_TRANSLATE_NOOP("core", "Skin that could be judged: {value:.0f} % of the region"))
THREAD = Text(
    "say_thread",
    QT_TRANSLATE_NOOP("core", "Under 1 mm wide: {value:.2f} % (95 % interval {low:.2f} to {high:.2f} %)"),
)
RETICULAR = Text(
    "say_reticular",
    QT_TRANSLATE_NOOP(
        "core", "1 to under 3 mm wide: {value:.2f} % (95 % interval {low:.2f} to {high:.2f} %)"
    ),
)
LENGTH_MM = Text(
    "say_length_mm",
    QT_TRANSLATE_NOOP("core", "Length: {value:.0f} mm (95 % interval {low:.0f} to {high:.0f} mm)"),
)
LENGTH_PX = Text(
    "say_length_px",
    QT_TRANSLATE_NOOP("core", "Length: {value:.0f} pixels (95 % interval {low:.0f} to {high:.0f} pixels)"),
)
WIDTH = Text(
    "say_width",
    QT_TRANSLATE_NOOP(
        "core", "Mean width: {value:.1f} pixels (95 % interval {low:.1f} to {high:.1f} pixels)"
    ),
)
AREA = Text("say_area", QT_TRANSLATE_NOOP("core", "Skin that was judged: {area:.0f} mm²"))
DIFFUSE = Text(
    "say_diffuse",
    QT_TRANSLATE_NOOP(
        "core",
        "Against its own plain skin, in optical density: redness {redness:+.3f}, pigmentation {pigmentation:+.3f}",
    ),
)
SCALES = {
    ScaleSource.GIVEN: Text(
        "say_scale_given", QT_TRANSLATE_NOOP("core", "Scale: {value:.2f} pixels per millimetre, as given")
    ),
    ScaleSource.MARKER: Text(
        "say_scale_marker",
        QT_TRANSLATE_NOOP("core", "Scale: {value:.2f} pixels per millimetre, by the marker"),
    ),
    ScaleSource.RULER: Text(
        "say_scale_ruler", QT_TRANSLATE_NOOP("core", "Scale: {value:.2f} pixels per millimetre, by the ruler")
    ),
}
NO_SCALE = Text(
    "say_no_scale",
    QT_TRANSLATE_NOOP("core", "Scale: not known; lay a marker beside the area or give --px-per-mm"),
)
LIMITS = Text("say_limits", QT_TRANSLATE_NOOP("core", "What limits this: {list}"))
SUGGESTIONS = Text("say_suggestions", QT_TRANSLATE_NOOP("core", "Looks like: {list}; please check"))
MASK = Text("say_mask", QT_TRANSLATE_NOOP("core", "Mask: {path}"))
ESTIMATE = Text(
    "say_estimate", QT_TRANSLATE_NOOP("core", "An estimate from the photograph, not a diagnosis.")
)

NOT_COMPARABLE = Text(
    "say_not_comparable",
    QT_TRANSLATE_NOOP("core", "These two photographs differ too much to compare fairly: {list}"),
)
VERDICTS = {
    Verdict.LESS: Text("say_less", QT_TRANSLATE_NOOP("core", "Less of the visible thread veins than before")),
    Verdict.MORE: Text("say_more", QT_TRANSLATE_NOOP("core", "More visible thread veins than before")),
    Verdict.NO_MEASURABLE_CHANGE: Text(
        "say_no_measurable_change", QT_TRANSLATE_NOOP("core", "No measurable change")
    ),
}
PAIR = Text(
    "say_pair",
    QT_TRANSLATE_NOOP("core", "Coverage where both show skin: {before:.2f} % before, {after:.2f} % after"),
)
CHANGE = Text(
    "say_change",
    QT_TRANSLATE_NOOP("core", "Change: {value:+.0f} % (95 % interval {low:+.0f} to {high:+.0f} %)"),
)
LENGTH_CHANGE = Text("say_length_change", QT_TRANSLATE_NOOP("core", "Change of vein length: {value:+.0f} %"))
DIFFUSE_CHANGE = Text(
    "say_diffuse_change",
    QT_TRANSLATE_NOOP(
        "core", "Change in optical density: redness {redness:+.3f}, pigmentation {pigmentation:+.3f}"
    ),
)
COLOUR = Text(
    "say_colour",
    QT_TRANSLATE_NOOP("core", "Colour difference of plain skin: {before:.1f}, after matching {after:.1f}"),
)
BY_CHART = Text("say_by_chart", QT_TRANSLATE_NOOP("core", "Light matched by the colour chart that both show"))
SHARPNESS = Text(
    "say_sharpness",
    QT_TRANSLATE_NOOP(
        "core", "Sharpness of the second, before matching: {ratio:.2f} times that of the first"
    ),
)
ALIGNED = Text(
    "say_aligned",
    QT_TRANSLATE_NOOP("core", "Aligned to {residual:.2f} pixels; {overlap:.0f} % of the skin is in both"),
)

FLAGS = {
    Flag.BLURRED: Text("blurred", QT_TRANSLATE_NOOP("core", "blurred")),
    Flag.GLARE: Text("glare", QT_TRANSLATE_NOOP("core", "glare")),
    Flag.UNDEREXPOSED: Text("underexposed", QT_TRANSLATE_NOOP("core", "too dark")),
    Flag.OVEREXPOSED: Text("overexposed", QT_TRANSLATE_NOOP("core", "too bright")),
    Flag.LITTLE_SKIN: Text("little_skin", QT_TRANSLATE_NOOP("core", "little skin")),
    Flag.HAIR: Text("hair", QT_TRANSLATE_NOOP("core", "hair")),
    Flag.WIDE_VEIN: Text("wide_vein", QT_TRANSLATE_NOOP("core", "a vein of 3 mm or wider, left out")),
    Flag.SCALE_CONFLICT: Text(
        "scale_conflict", QT_TRANSLATE_NOOP("core", "two scales contradict each other")
    ),
    Flag.MARKER_UNREAD: Text(
        "marker_unread",
        QT_TRANSLATE_NOOP("core", "a scale marker that cannot be read: cut, covered, bent or mirrored"),
    ),
    Flag.NO_SKIN: Text("no_skin", QT_TRANSLATE_NOOP("core", "no skin in the picture")),
    Flag.NO_COLOUR: Text("no_colour", QT_TRANSLATE_NOOP("core", "no colour in the picture")),
    Flag.NOT_A_PHOTOGRAPH: Text(
        "not_a_photograph",
        QT_TRANSLATE_NOOP("core", "a screenshot or a picture of a picture; take the photograph itself"),
    ),
}
TICKS = {
    Tick.BRUISE: Text("bruise", QT_TRANSLATE_NOOP("core", "a bruise")),
    Tick.STAIN: Text("stain", QT_TRANSLATE_NOOP("core", "staining")),
    Tick.MATTING: Text("matting", QT_TRANSLATE_NOOP("core", "matting")),
}
REASONS = {
    Reason.NOT_ALIGNED: Text("not_aligned", QT_TRANSLATE_NOOP("core", "they could not be aligned")),
    Reason.SHARPNESS: Text("sharpness", QT_TRANSLATE_NOOP("core", "one is too blurred")),
    Reason.LIGHT: Text("light", QT_TRANSLATE_NOOP("core", "the light differs too much")),
    Reason.OVERLAP: Text("overlap", QT_TRANSLATE_NOOP("core", "they share too little skin")),
    Reason.POSTURE: Text("posture", QT_TRANSLATE_NOOP("core", "the posture differs")),
    Reason.MIRRORED: Text("mirrored", QT_TRANSLATE_NOOP("core", "one is mirrored")),
    Reason.DIFFERENT_SKIN: Text(
        "different_skin", QT_TRANSLATE_NOOP("core", "they seem to show different skin")
    ),
    Reason.NO_SKIN: Text("no_skin", QT_TRANSLATE_NOOP("core", "no skin in one of them")),
    Reason.NO_COLOUR: Text("no_colour", QT_TRANSLATE_NOOP("core", "no colour in one of them")),
    Reason.NOT_A_PHOTOGRAPH: Text(
        "not_a_photograph",
        QT_TRANSLATE_NOOP(
            "core", "one is a screenshot or a picture of a picture; take the photograph itself"
        ),
    ),
    Reason.POLARISATION: Text(
        "polarisation", QT_TRANSLATE_NOOP("core", "only one was taken in cross-polarised light")
    ),
    Reason.DIGITAL_ZOOM: Text(
        "digital_zoom", QT_TRANSLATE_NOOP("core", "one was enlarged by the camera's digital zoom")
    ),
    Reason.PROCESSING: Text(
        "processing", QT_TRANSLATE_NOOP("core", "the camera or an app has altered one of them")
    ),
}


def measurement_lines(found: Measurement, mask: str | None) -> list[Text]:
    """Return what a person reads of a measurement."""
    lines = [_with_interval(COVERAGE, found.coverage_percent, found.coverage_interval_percent) or NO_COVERAGE]
    lines.append(SKIN(value=found.skin_percent))
    lines += [line for line in _parts(found) if line is not None]
    lines += _said(AREA, area=found.skin_area_mm2)
    lines += _said(DIFFUSE, redness=found.redness, pigmentation=found.pigmentation)
    lines.append(_scale(found))
    if found.flags:
        lines.append(LIMITS(list=_listed(FLAGS[flag] for flag in found.flags)))
    if found.suggestions:
        lines.append(SUGGESTIONS(list=_listed(TICKS[tick] for tick in found.suggestions)))
    if mask is not None:
        lines.append(MASK(path=mask))
    return [*lines, ESTIMATE]


def _parts(found: Measurement) -> Iterable[Text | None]:
    """Classes by width, length and width of the veins, each with its interval."""
    yield _with_interval(THREAD, found.thread_percent, found.thread_interval_percent)
    yield _with_interval(RETICULAR, found.reticular_percent, found.reticular_interval_percent)
    if found.vein_length_mm is None:
        yield _with_interval(LENGTH_PX, found.vein_length_px, found.vein_length_interval_px)
    else:
        yield _with_interval(LENGTH_MM, found.vein_length_mm, found.vein_length_interval_mm)
    yield _with_interval(WIDTH, found.mean_width_px, found.mean_width_interval_px)


def comparison_lines(found: Comparison) -> list[Text]:
    """Return what a person reads of a comparison; no figure of change where there is none to claim."""
    lines = []
    if not found.comparable:
        lines.append(NOT_COMPARABLE(list=_listed(REASONS[reason] for reason in found.reasons)))
    elif found.coverage_before_percent is not None and found.coverage_after_percent is not None:
        lines.append(VERDICTS[found.verdict])
        lines.append(PAIR(before=found.coverage_before_percent, after=found.coverage_after_percent))
        change = _with_interval(CHANGE, found.change_percent, found.change_interval_percent)
        lines += [] if change is None else [change]
    lines += _said(LENGTH_CHANGE, value=found.length_change_percent)
    lines += _said(DIFFUSE_CHANGE, redness=found.redness_change, pigmentation=found.pigmentation_change)
    alignment = found.alignment
    lines += _said(ALIGNED, residual=alignment.residual_px, overlap=alignment.overlap_percent)
    lines += _said(COLOUR, before=found.colour_difference_before, after=found.colour_difference_after)
    lines += [BY_CHART] if found.light_by_chart else []
    lines += _said(SHARPNESS, ratio=found.sharpness_ratio)
    return [*lines, _scale(found), ESTIMATE]


def _said(text: Text, **values: float | None) -> list[Text]:
    known = {name: value for name, value in values.items() if value is not None}
    return [text(**known)] if len(known) == len(values) else []


def _with_interval(text: Text, value: float | None, interval: Interval | None) -> Text | None:
    if value is None or interval is None:
        return None
    return text(value=value, low=interval.low, high=interval.high)


def _scale(found: Measurement | Comparison) -> Text:
    return NO_SCALE if found.px_per_mm is None else SCALES[found.scale_source](value=found.px_per_mm)


def _listed(texts: Iterable[Text]) -> str:
    return "; ".join(str(text) for text in texts)
