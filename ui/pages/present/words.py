"""What a patient reads: no figure but tens, nothing of others, no alert, no note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from ui.format import day_in_words, later, month_in_words, percent, place, small_first
from vein_tracker.model.records import TreatedArea
from vein_tracker.tasks.browse import AreaSheet
from vein_tracker.tasks.plain_result import Plain, PlainResult, next_photo_day, plain_curve, plain_result
from vein_tracker.tasks.trend import SeriesPhoto

translate = QCoreApplication.translate
_WITHOUT_CURVE: Final = (Plain.DIFFER, Plain.NOT_YET)
"""Beside these words a curve of other photographs would be taken for an answer."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is said large, and the rest of the sentence below it."""

    large: str
    below: str = ""

    @property
    def whole(self) -> str:
        """All of it, as it is spoken."""
        return " ".join(filter(None, (self.large, self.below)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """All words of a patient view, and the curve's points: its days and values, none of them written."""

    title: str
    before: str
    now: str
    said: Said
    footer: str
    curve: tuple[tuple[date, float], ...]


def shown_of(
    sheet: AreaSheet, shown: SeriesPhoto, practitioner: str, schedule: Sequence[int], today: date
) -> Shown:
    """Return what is said of a photograph beside its baseline."""
    baseline = sheet.baseline
    due = next_photo_day(sheet.treated, schedule, max(today, shown.day))
    result = plain_result(baseline, shown, due)
    who = shown.session.practitioner or practitioner
    first = baseline or shown
    return Shown(
        title=your(sheet.area),
        before=before_words(first, shown),
        now=now_words(first, shown),
        said=said_of(result, who, shown.day),
        footer=footer(who),
        curve=() if result.kind in _WITHOUT_CURVE else plain_curve(sheet.points, shown.day),
    )


def your(area: TreatedArea) -> str:
    """Return "Your right thigh"."""
    named = place(area.site, area.side)
    text = translate("patient_view", "Your {inside}", "{inside} is “right thigh”, {place} is “Right thigh”")
    return text.format(inside=small_first(named), place=named)


def before_words(first: SeriesPhoto, shown: SeriesPhoto) -> str:
    """Return "Before · 9 February"."""
    written = day_in_words(first.day, with_year=_years_differ(first, shown))
    return translate("patient_view", "Before · {day}").format(day=written)


def now_words(first: SeriesPhoto, shown: SeriesPhoto) -> str:
    """Return "Now · 8 November, 39 weeks later"."""
    return translate("patient_view", "Now · {day}").format(day=day_words(first, shown, shown))


def day_words(first: SeriesPhoto, one: SeriesPhoto, last: SeriesPhoto) -> str:
    """Return "18 May, 14 weeks later"."""
    written = day_in_words(one.day, with_year=_years_differ(first, last))
    after = later(first.day, one.day)
    return translate("patient_view", "{day}, {later}").format(day=written, later=after) if after else written


def said_of(result: PlainResult, practitioner: str, now: date) -> Said:
    """Return the sentence for what was found; its first line is said large."""
    match result.kind:
        case Plain.LESS if result.tens is not None:
            template = translate(
                "patient_view", "About {percent} less\nof the thread veins that we can see in these photos."
            )
            return _said(template.format(percent=percent(result.tens, 0)))
        case Plain.SAME:
            return _said(translate("patient_view", "About the same."))
        case Plain.MORE if result.since is not None:
            month = month_in_words(result.since, with_year=result.since.year != now.year)
            return _said(_more(practitioner).format(month=month, practitioner=practitioner))
        case Plain.TOO_EARLY:
            return _said(_too_early(result))
        case Plain.DIFFER:
            return _said(translate("patient_view", "These two photos differ too much\nto compare fairly."))
        case Plain.FIRST:
            return _said(
                translate("patient_view", "Your first photo.\nThe next ones are held against this one.")
            )
    return _said(translate("patient_view", "Not measured yet."))


def footer(practitioner: str) -> str:
    """Say what it rests on, and who explains it."""
    if practitioner:
        text = translate(
            "patient_view", "Estimated from your photos; {practitioner} will go through it with you."
        )
        return text.format(practitioner=practitioner)
    return translate("patient_view", "Estimated from your photos; we will go through it with you.")


def _more(practitioner: str) -> str:
    if practitioner:
        return translate(
            "patient_view", "More visible than in {month};\n{practitioner} will look at this with you."
        )
    return translate("patient_view", "More visible than in {month};\nwe will look at this with you.")


def _too_early(result: PlainResult) -> str:
    if result.next_photo is None:
        return translate("patient_view", "Too early to tell:\nskin often looks worse before it looks better.")
    text = translate(
        "patient_view",
        "Too early to tell:\nskin often looks worse before it looks better. Next photo: {day}.",
    )
    return text.format(day=day_in_words(result.next_photo))


def _said(text: str) -> Said:
    large, _, below = text.partition("\n")
    return Said(large, below)


def _years_differ(first: SeriesPhoto, last: SeriesPhoto) -> bool:
    return first.day.year != last.day.year
