"""The table of facts beside the chart: what was found in the baseline and in the photograph held against it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

from ui.format import change_percent, from_to, interval, millimetres, number, percent, word
from ui.widgets.facts_table import Fact
from vein_tracker.model.results import Comparison, Interval, Measurement, Verdict
from vein_tracker.tasks.trend import SeriesPhoto, Standing

_NO_BREAK = "\u00a0"
translate = QCoreApplication.translate


def facts_of(baseline: SeriesPhoto | None, shown: SeriesPhoto) -> tuple[Fact, ...]:
    """Return the lines for a photograph; both figures stand beside each other only where they may be compared."""
    measured = shown.measurement
    if measured is None:
        return ()
    if shown.verdict is Verdict.TOO_EARLY_TO_JUDGE and shown.comparison:
        return (*_alone(measured), *_own_lines(shown.comparison), *_common(shown))
    if shown.standing is Standing.COMPARED and baseline and baseline.measurement and shown.comparison:
        return (
            *_covered(baseline, shown),
            *_length_change(shown),
            *_own_lines(shown.comparison),
            *_pair(baseline.measurement, measured),
            *_common(shown),
        )
    return (*_alone(measured), *_common(shown))


def _covered(baseline: SeriesPhoto, shown: SeriesPhoto) -> Iterator[Fact]:
    if baseline.coverage is None or shown.coverage is None:
        return
    (before, _), (after, low_to_high) = baseline.coverage, shown.coverage
    tip = translate(
        "facts",
        "The baseline's own figure, and what changed over the skin that both photos show, after matching light "
        "and sharpness",
    )
    yield Fact(translate("facts", "Covered"), from_to(percent(before), percent(after)), tip)
    yield Fact(translate("facts", "Covered now, 95 % interval"), _interval(low_to_high))


def _length_change(shown: SeriesPhoto) -> Iterator[Fact]:
    """Where no change of coverage can be measured, a change of length would claim one all the same."""
    change = shown.comparison.length_change_percent if shown.comparison else None
    if change is not None and shown.verdict is not Verdict.NO_MEASURABLE_CHANGE:
        yield Fact(translate("facts", "Change of vein length"), change_percent(change))


def _own_lines(compared: Comparison) -> Iterator[Fact]:
    if compared.redness_change is not None:
        tip = translate(
            "facts", "Diffuse redness such as bruise or matting, in optical density; never counted as veins"
        )
        yield Fact(
            translate("facts", "Change of redness"), number(compared.redness_change, 3, signed=True), tip
        )
    if compared.pigmentation_change is not None:
        tip = translate("facts", "Diffuse brown such as staining, in optical density; never counted as veins")
        yield Fact(
            translate("facts", "Change of pigmentation"),
            number(compared.pigmentation_change, 3, signed=True),
            tip,
        )


def _pair(before: Measurement, after: Measurement) -> Iterator[Fact]:
    tip = translate("facts", "Each photo by itself")
    rows: tuple[tuple[str, float | None, float | None, Callable[[float | None], str]], ...] = (
        (translate("facts", "Vein length"), before.vein_length_mm, after.vein_length_mm, millimetres),
        (translate("facts", "Thread, under 1 mm"), before.thread_percent, after.thread_percent, percent),
        (translate("facts", "Reticular, 1–3 mm"), before.reticular_percent, after.reticular_percent, percent),
    )
    for name, first, last, written in rows:
        if first is not None and last is not None:
            yield Fact(name, from_to(written(first), written(last)), tip)


def _alone(measured: Measurement) -> Iterator[Fact]:
    yield Fact(translate("facts", "Covered"), percent(measured.coverage_percent))
    if measured.coverage_interval_percent is not None:
        yield Fact(translate("facts", "95 % interval"), _interval(measured.coverage_interval_percent))
    if measured.vein_length_mm is not None:
        yield Fact(translate("facts", "Vein length"), millimetres(measured.vein_length_mm))
    if measured.thread_percent is not None:
        yield Fact(translate("facts", "Thread, under 1 mm"), percent(measured.thread_percent))
    if measured.reticular_percent is not None:
        yield Fact(translate("facts", "Reticular, 1–3 mm"), percent(measured.reticular_percent))


def _common(shown: SeriesPhoto) -> Iterator[Fact]:
    measured = shown.measurement
    assert measured is not None
    yield Fact(
        translate("facts", "Skin judged"),
        percent(measured.skin_percent, 0),
        translate("facts", "Without glare, hair and background"),
    )
    if measured.px_per_mm is not None:
        per_mm = translate("facts", "{n} px per mm").format(n=number(measured.px_per_mm, 1))
        yield Fact(translate("facts", "Scale"), per_mm, word(measured.scale_source))
    else:
        tip = translate("facts", "Lay a scale marker beside the skin, or enter the scale in Edit photo")
        yield Fact(translate("facts", "Scale"), translate("facts", "not known"), tip)
    if shown.ticks:
        yield Fact(translate("facts", "Noted"), ", ".join(sorted(word(tick) for tick in shown.ticks)))
    yield Fact(
        translate("facts", "Recipe"),
        measured.recipe,
        translate("facts", "Version of the method; every figure carries it"),
    )


def _interval(value: Interval) -> str:
    return f"{interval(value.low, value.high, 1)}{_NO_BREAK}%"
