"""Coverage by area and date as aligned text, for a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from ui.format.dates import day
from ui.format.numbers import change_percent, interval, percent
from ui.format.words import person, place, word
from vein_tracker.model.records import Moment
from vein_tracker.tasks.overview import OverviewRow
from vein_tracker.tasks.trend import SeriesPhoto, Standing

translate = QCoreApplication.translate


def coverage_table(rows: Iterable[OverviewRow]) -> str:
    """Return a line for each photo: who, where, when, coverage with its 95 % interval, what it may claim."""
    cells = [_head(), *map(_cells, rows)]
    widths = [max(len(cell) for cell in column) for column in zip(*cells, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    )


def _head() -> tuple[str, ...]:
    return (
        translate("coverage_table", "Patient"),
        translate("coverage_table", "Area"),
        translate("coverage_table", "Date"),
        translate("coverage_table", "Coverage"),
        translate("coverage_table", "95 % interval"),
        translate("coverage_table", "Against the baseline"),
    )


def _cells(row: OverviewRow) -> tuple[str, ...]:
    figure = ("", "")
    if row.shown.coverage is not None:
        value, between = row.shown.coverage
        figure = (percent(value, 2), interval(between.low, between.high, 2))
    return (
        person(row.patient.family_name, row.patient.given_name),
        place(row.area.site, row.area.side, row.area.label),
        day(row.shown.day),
        *figure,
        _claim(row.shown),
    )


def _claim(shown: SeriesPhoto) -> str:
    if shown.standing is Standing.BASELINE:
        return translate("coverage_table", "Baseline")
    if shown.standing is Standing.STRAIGHT_AFTER:
        return word(Moment.STRAIGHT_AFTER)
    compared = shown.comparison
    if compared is None or shown.verdict is None:
        return translate("coverage_table", "Not measured")
    claim = word(shown.verdict)
    if not compared.comparable:
        reasons = ", ".join(word(reason) for reason in compared.reasons)
        return translate("coverage_table", "{claim}: {reasons}").format(claim=claim, reasons=reasons)
    if compared.change_percent is None or compared.change_interval_percent is None:
        return claim
    return translate("coverage_table", "{claim}: {change} ({interval})").format(
        claim=claim,
        change=change_percent(compared.change_percent),
        interval=interval(*compared.change_interval_percent),
    )
