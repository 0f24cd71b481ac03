"""The two tables of blinded rating: every rating with what was measured, and the statistics. No patient's name."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from vein_tracker.model.agreement import MEASUREMENT, Agreement, RaterPart, Report
from vein_tracker.rating.report import Rated
from vein_tracker.rating.scale import gone_percent, measured_grade, meets_endpoint

_FORMULA = ("=", "+", "-", "@", "\t", "\r")

Row = dict[str, str | int | float | None]


def rating_row(one: Rated) -> Row:
    """Return one rating with what was measured of its pair."""
    compared, interval = one.compared, one.compared.change_interval_percent
    measured = measured_grade(compared)
    return {
        "pair": one.pair,
        "patient": one.patient,
        "rater": one.rater,
        "round": one.round_code,
        "order": one.place + 1,
        "second_look": _yes_no(one.second),
        "later_photo_on": one.baseline_on.other.value,
        "fewer_veins_on": one.fewer_on.value if one.fewer_on else "",
        "grade_given": one.grade.value,
        "share_gone_rated": one.seen.value if one.seen else "",
        "rated_at": one.rated_at.isoformat(timespec="seconds") if one.rated_at else "",
        "seconds": round(one.seconds, 1),
        "coverage_change_percent": _rounded(compared.change_percent),
        "coverage_change_low": _rounded(interval.low if interval else None),
        "coverage_change_high": _rounded(interval.high if interval else None),
        "vein_length_gone_percent": _rounded(gone_percent(compared)),
        "share_gone_measured": measured.value if measured else "",
        "over_75_percent_gone_rated": _yes_no(meets_endpoint(one.seen)),
        "over_75_percent_gone_measured": _yes_no(meets_endpoint(measured)),
        "verdict": compared.verdict.value,
        "recipe": compared.recipe,
    }


def statistics_rows(found: Report) -> Iterator[Row]:
    """Yield the second table: every coefficient with its interval, repeats and the endpoint of the trials."""
    for part in found.raters:
        for agreement in part.with_measurement:
            yield _agreement_row(agreement)
        yield _agreement_row(part.again)
        yield from _count_rows(part)
        yield _gone_row(part)
    for agreement in found.between:
        yield _agreement_row(agreement)
    for reason, count in found.lost.items():
        yield {
            "statistic": "ratings_left_out",
            "between": "",
            "pairs": "",
            "patients": "",
            "value": count,
            "low_95": "",
            "high_95": "",
            "note": str(reason),
        }


def as_csv(rows: Sequence[Row]) -> bytes:
    """Return a table as UTF-8 with a line of names; no cell is a formula where a spreadsheet opens it."""
    if not rows:
        return b""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows({name: _plain(value) for name, value in row.items()} for row in rows)
    return out.getvalue().encode()


def _agreement_row(found: Agreement) -> Row:
    low, high = found.interval or (None, None)
    return {
        "statistic": found.coefficient.value,
        "between": " / ".join(_names(found.between)),
        "pairs": found.pairs,
        "patients": found.patients,
        "value": _rounded(found.value, 4),
        "low_95": _rounded(low, 4),
        "high_95": _rounded(high, 4),
        "note": "" if found.value is not None else ("all graded alike" if found.enough else "too few pairs"),
    }


def _count_rows(part: RaterPart) -> Iterator[Row]:
    counted = {
        "graded_alike_when_shown_again": part.again_alike,
        "cannot_tell": part.cannot_tell,
        "fewer_veins_in_the_earlier_photo": part.fewer_in_baseline,
        "over_75_percent_gone_rated_and_measured": part.endpoint.both,
        "over_75_percent_gone_rated_only": part.endpoint.seen_only,
        "over_75_percent_gone_measured_only": part.endpoint.measured_only,
        "over_75_percent_gone_neither": part.endpoint.neither,
    }
    for name, value in counted.items():
        pairs = part.again.pairs if name.startswith("graded_alike") else part.pairs
        yield {
            "statistic": name,
            "between": part.rater,
            "pairs": pairs,
            "patients": "",
            "value": value,
            "low_95": "",
            "high_95": "",
            "note": "count",
        }


def _gone_row(part: RaterPart) -> Row:
    low, middle, high = part.gone_percent or (None, None, None)
    return {
        "statistic": "vein_length_gone_percent_measured",
        "between": part.rater,
        "pairs": part.pairs,
        "patients": "",
        "value": _rounded(middle),
        "low_95": "",
        "high_95": "",
        "note": f"median, quartiles {_rounded(low)} to {_rounded(high)}" if middle is not None else "",
    }


def _names(between: Iterable[str]) -> list[str]:
    return [name if name != MEASUREMENT else "measurement" for name in between]


def _rounded(value: float | None, digits: int = 2) -> float | None:
    return None if value is None else round(value, digits)


def _yes_no(value: bool | None) -> str:
    return "" if value is None else "yes" if value else "no"


def _plain(value: str | int | float | None) -> str | int | float | None:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
