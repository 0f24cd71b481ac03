"""Coverage by area and date for the whole library, as a table for a terminal."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vein_tracker.model.records import Patient, TreatedArea, View
from vein_tracker.settings import Settings
from vein_tracker.tasks.base import ReadTask
from vein_tracker.tasks.browse import READING
from vein_tracker.tasks.series import series_of, treatment_days, visits_of
from vein_tracker.tasks.trend import SeriesPhoto, Standing

if TYPE_CHECKING:
    from vein_tracker.store.library import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewRow:
    """A photo of the series of an area."""

    patient: Patient
    area: TreatedArea
    shown: SeriesPhoto


class LoadOverview(ReadTask[tuple[OverviewRow, ...]]):
    """Every photo of every patient, by patient, area and day."""

    title = READING

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def load(self, library: Library) -> tuple[OverviewRow, ...]:
        register = library.register
        return tuple(
            OverviewRow(patient=patient, area=area, shown=shown)
            for patient in register.find(Patient)
            for area in register.find(TreatedArea, patient_id=patient.id)
            for shown in self._series(library, area)
        )

    def _series(self, library: Library, area: TreatedArea) -> Iterable[SeriesPhoto]:
        visits = visits_of(library, area.id)
        treated = treatment_days(visits)
        for view in library.register.find(View, area_id=area.id):
            yield from series_of(library, view, visits, treated, self._settings)


def overview_table(rows: Iterable[OverviewRow]) -> str:
    """Return the rows as aligned text: who, where, when, coverage with its 95 % interval, what it may claim."""
    cells = [
        ("Patient", "Area", "Date", "Coverage", "95 % interval", "Against the baseline"),
        *map(_cells, rows),
    ]
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    )


def _cells(row: OverviewRow) -> tuple[str, ...]:
    coverage = row.shown.coverage
    figure = (
        ("", "") if coverage is None else (f"{coverage[0]:.2f} %", "{:.2f} to {:.2f} %".format(*coverage[1]))
    )
    where = " ".join(filter(None, (row.area.side, row.area.site.replace("_", " "), row.area.label)))
    name = f"{row.patient.family_name}, {row.patient.given_name}"
    return (name, where, row.shown.day.isoformat(), *figure, _claim(row.shown))


def _claim(shown: SeriesPhoto) -> str:
    if shown.standing is Standing.BASELINE:
        return "baseline"
    compared = shown.comparison
    if compared is None or shown.verdict is None:
        return str(shown.standing).replace("_", " ")
    claim = str(shown.verdict).replace("_", " ")
    if not compared.comparable:
        return f"{claim}: {', '.join(compared.reasons).replace('_', ' ')}"
    if compared.change_percent is None or compared.change_interval_percent is None:
        return claim
    low, high = compared.change_interval_percent
    return f"{claim}: {compared.change_percent:+.0f} % ({low:+.0f} to {high:+.0f})"
