"""The table of facts beside the chart: what was found in the baseline and in the photograph held against it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.actions import Do
from ui.format import (
    change_percent,
    from_to,
    in_sentence,
    interval,
    millimetres,
    number,
    percent,
    photos,
    pixels,
    word,
)
from ui.format.setup import state_tip, state_words
from ui.widgets.facts_table import Fact
from vein_tracker.model.records import Tick
from vein_tracker.model.results import Comparison, Interval, Measurement, Verdict
from vein_tracker.tasks.trend import KEPT_APART, SeriesPhoto, Standing

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure with its 95 % interval; `unit` is "%", "mm" or "px"."""

    name: str
    value: float
    within: Interval | None
    unit: str
    decimals: int

    def alone(self) -> str:
        """Write the figure without its interval."""
        match self.unit:
            case "mm":
                return millimetres(self.value, self.decimals)
            case "px":
                return pixels(self.value, self.decimals)
        return percent(self.value, self.decimals)

    def with_interval(self, written: str) -> str:
        """Write the interval behind what was written of the figure."""
        return bracketed(written, self.within, self.decimals)


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


def bracketed(written: str, within: Interval | None, decimals: int) -> str:
    """Return "8.4 % (8.0 to 8.8)"; a figure without an interval stands alone."""
    if within is None:
        return written
    return translate("facts", "{figure} ({interval})").format(
        figure=written, interval=interval(within.low, within.high, decimals)
    )


def _covered(baseline: SeriesPhoto, shown: SeriesPhoto) -> Iterator[Fact]:
    if baseline.coverage is None or shown.coverage is None:
        return
    (before, _), (after, low_to_high) = baseline.coverage, shown.coverage
    tip = translate(
        "facts",
        "The baseline's own figure, and what changed over the skin that both photos show, after matching light "
        "and sharpness",
    )
    written = from_to(percent(before), percent(after))
    yield Fact(translate("facts", "Covered"), bracketed(written, low_to_high, 1), tip)


def _length_change(shown: SeriesPhoto) -> Iterator[Fact]:
    """Where no change of coverage can be measured, a change of length would claim one all the same."""
    change = shown.comparison.length_change_percent if shown.comparison else None
    if change is not None and shown.verdict is not Verdict.NO_MEASURABLE_CHANGE:
        yield Fact(translate("facts", "Change of vein length"), change_percent(change))


def _own_lines(compared: Comparison) -> Iterator[Fact]:
    changes = (
        (translate("facts", "Change of redness"), compared.redness_change, _redness_tip()),
        (translate("facts", "Change of pigmentation"), compared.pigmentation_change, _pigmentation_tip()),
    )
    for name, value, tip in changes:
        if value is not None:
            yield Fact(name, number(value, 3, signed=True), tip)


def _redness_tip() -> str:
    return translate(
        "facts", "Diffuse redness such as bruise or matting, in optical density; never counted as veins"
    )


def _pigmentation_tip() -> str:
    return translate("facts", "Diffuse brown such as staining, in optical density; never counted as veins")


def _pair(before: Measurement, after: Measurement) -> Iterator[Fact]:
    tip = translate("facts", "Each photo by itself")
    first = {(one.name, one.unit): one for one in _figures(before)}
    for last in _figures(after):
        was = first.get((last.name, last.unit))
        # Pixels of two photographs are of different size.
        if was is not None and last.unit != "px":
            yield Fact(last.name, last.with_interval(from_to(was.alone(), last.alone())), tip)


def _alone(measured: Measurement) -> Iterator[Fact]:
    covered, within = measured.coverage_percent, measured.coverage_interval_percent
    yield Fact(translate("facts", "Covered"), bracketed(percent(covered), within, 1))
    for one in _figures(measured):
        yield Fact(one.name, one.with_interval(one.alone()))
    indices = (
        (translate("facts", "Redness"), measured.redness, _redness_tip()),
        (translate("facts", "Pigmentation"), measured.pigmentation, _pigmentation_tip()),
    )
    for name, value, tip in indices:
        if value is not None:
            yield Fact(name, number(value, 3), tip)


def _figures(measured: Measurement) -> Iterator[_Figure]:
    """Yield what was measured beside coverage; lengths in mm where the scale is known."""
    shares = (
        (translate("facts", "Thread, under 1 mm"), measured.thread_percent, measured.thread_interval_percent),
        (
            translate("facts", "Reticular, 1–3 mm"),
            measured.reticular_percent,
            measured.reticular_interval_percent,
        ),
    )
    for name, value, within in shares:
        if value is not None:
            yield _Figure(name, value, within, "%", 1)
    lengths = (
        (
            translate("facts", "Vein length"),
            measured.vein_length_px,
            measured.vein_length_interval_px,
            (0, 0),
        ),
        (translate("facts", "Mean width"), measured.mean_width_px, measured.mean_width_interval_px, (2, 1)),
    )
    scale = measured.px_per_mm
    for name, value, within, (in_mm, in_px) in lengths:
        if value is not None:
            yield (
                _Figure(name, value / scale, _scaled(within, scale), "mm", in_mm)
                if scale
                else _Figure(name, value, within, "px", in_px)
            )


def _listed(ticks: Iterable[Tick]) -> str:
    return ", ".join(sorted(word(tick) for tick in ticks))


def _scaled(within: Interval | None, px_per_mm: float) -> Interval | None:
    return Interval(within.low / px_per_mm, within.high / px_per_mm) if within else None


def _pooled(shown: SeriesPhoto) -> Fact:
    tip = translate(
        "facts",
        "Photos of one view, session and moment are told as one, which is surer than each alone; frames of one burst "
        "count as one photo",
    )
    told = translate("facts", "{photos}, {n} of them independent").format(
        photos=photos(len(shown.repeats)), n=shown.shots
    )
    return Fact(translate("facts", "Told together"), told, tip)


def _by_hand(shown: SeriesPhoto) -> Iterator[Fact]:
    """What was found without a person's corrections."""
    tip = translate(
        "facts", "By the measurement alone; the figures above have the corrections by hand in them"
    )
    if shown.found is not None:
        found = shown.found
        told = bracketed(percent(found.coverage_percent), found.coverage_interval_percent, 1)
        yield Fact(translate("facts", "Covered, found alone"), told, tip)
    pair = shown.found_pair
    if pair is not None and pair.change_percent is not None and shown.standing is Standing.COMPARED:
        told = bracketed(change_percent(pair.change_percent), pair.change_interval_percent, 0)
        if shown.verdict is not Verdict.TOO_EARLY_TO_JUDGE:
            yield Fact(translate("facts", "Change, found alone"), told, tip)


def _common(shown: SeriesPhoto) -> Iterator[Fact]:
    measured = shown.measurement
    assert measured is not None
    yield from _by_hand(shown)
    if shown.repeats:
        yield _pooled(shown)
    setup = shown.setup
    yield Fact(translate("facts", "Set-up"), state_words(setup), state_tip(setup), Do.CHECK_SETUP)
    yield Fact(
        translate("facts", "Skin judged"),
        percent(measured.skin_percent, 0),
        translate("facts", "Without glare, hair and background; S hatches what was left out"),
    )
    if measured.px_per_mm is not None:
        per_mm = translate("facts", "{n} px per mm").format(n=number(measured.px_per_mm, 1))
        source = translate("facts", "{scale} · {source}")
        told = source.format(scale=per_mm, source=in_sentence(measured.scale_source))
        yield Fact(translate("facts", "Scale"), told)
    else:
        tip = translate("facts", "Lay a scale marker beside the skin, or draw the scale (D)")
        yield Fact(translate("facts", "Scale"), translate("facts", "not known"), tip)
    if measured.marker_tilt_deg is not None:
        tip = translate("facts", "Lengths are those of skin that faces the camera; 0° is best")
        tilt = translate("facts", "{n}°").format(n=number(measured.marker_tilt_deg))
        yield Fact(translate("facts", "Tilt of the marker"), tilt, tip)
    apart = shown.ticks & KEPT_APART
    if apart:
        tip = translate("facts", "Noted in this session; kept apart and never counted as clearing")
        yield Fact(translate("facts", "Stain, matting"), _listed(apart), tip)
    if shown.ticks - apart:
        yield Fact(translate("facts", "Noted"), _listed(shown.ticks - apart))
    yield Fact(
        translate("facts", "Recipe"),
        measured.recipe,
        translate("facts", "Version of the method; every figure carries it"),
    )
