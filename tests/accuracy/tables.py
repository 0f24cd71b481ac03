"""Lays scores out as lines of the table."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from tests.accuracy.peers import PEERS
from tests.accuracy.score import OURS, Row
from tests.accuracy.statistics import Estimate, mean, median, share

_NAME = 20
_HELD = ("coverage", "length", "mean width")

LEGEND = """\
F1: pixel F1, mean. cov: coverage less the truth, length: centre lines' less theirs, width: each width less the
true one where vessels are over 3 px wide; median of absolute values, percent of the truth; worst of them.
held: how often the 95 % interval holds the truth, percent. ±: standard error over the photographs.
sato, frangi, meijering (scikit-image) and black-hat (OpenCV, several kernels): each photograph at the threshold
whose F1 is best, chosen with the answer in hand; their coverage errors at that threshold.
"""


def heading() -> str:
    """The columns' names, two lines."""
    peers = "".join(f"{name[:6]:>7}" for name in PEERS)
    top = f"{'':{_NAME}}{'F1':>10}{'':{7 * len(PEERS)}}{'cov':>11}{'':{7 + 7 * len(PEERS)}}"
    top += f"{'length':>11}{'width':>11}{'held cov':>11}{'length':>11}{'width':>11}"
    low = f"{'':{_NAME}}{OURS:>10}{peers}{OURS:>11}{'worst':>7}{peers}"
    return f"{top}\n{low}"


def line(name: str, rows: Sequence[Row]) -> str:
    """One condition."""
    cells = f"{name:{_NAME}}{_fine(mean([row.f1[OURS] for row in rows])):>10}"
    cells += "".join(f"{plain(mean(_peer_f1(rows, peer)).value, 2):>7}" for peer in PEERS)
    errors = absolute_errors(rows)
    cells += f"{coarse(median(errors)):>11}{plain(max(errors, default=math.nan)):>7}"
    for peer in PEERS:
        cells += f"{plain(median([abs(row.coverage_error.get(peer, math.nan)) for row in rows]).value):>7}"
    cells += f"{coarse(median([abs(row.length_error) for row in rows])):>11}"
    cells += f"{coarse(median([row.width_error for row in rows])):>11}"
    return cells + "".join(f"{whole(share([row.told[name].held for row in rows])):>11}" for name in _HELD)


def absolute_errors(rows: Sequence[Row]) -> list[float]:
    """Our absolute errors of coverage, percent of the truth."""
    return [abs(row.coverage_error[OURS]) for row in rows]


def by_skin_type(table: Mapping[str, Sequence[Row]]) -> list[str]:
    """Conditions by skin type: F1 and, after it, coverage's error with its sign, percent of the truth."""
    lines = [f"{'':{_NAME}}" + "".join(f"{kind:>13}" for kind in ("I", "II", "III", "IV", "V", "VI"))]
    for name, rows in table.items():
        cells = (f"{row.f1[OURS]:.2f} {row.coverage_error[OURS]:+4.0f} %" for row in rows)
        lines.append(f"{name:{_NAME}}" + "".join(f"{cell:>13}" for cell in cells))
    return lines


def vein_free_line(name: str, rows: Sequence[Row]) -> str:
    """False coverage of a kind of vein-free skin, by skin type, and the worst."""
    cells = "".join(f"{row.coverage:9.2f}" for row in rows)
    middle = mean([row.coverage for row in rows])
    worst = max(row.coverage for row in rows)
    return f"{name:{_NAME}}{cells}{middle.value:9.2f} ±{middle.error:.2f}{worst:9.2f}"


def vein_free_heading() -> str:
    """Names of the columns of false coverage."""
    kinds = "".join(f"{kind:>9}" for kind in ("I", "II", "III", "IV", "V", "VI"))
    return f"{'':{_NAME}}{kinds}{'mean':>15}{'worst':>9}"


def _peer_f1(rows: Sequence[Row], peer: str) -> list[float]:
    return [row.f1.get(peer, math.nan) for row in rows]


def _fine(figure: Estimate) -> str:
    return f"{figure.value:.3f} ±{figure.error:.2f}".replace("±0.", "±.")


def coarse(figure: Estimate) -> str:
    """Write a figure to a tenth."""
    return "–" if math.isnan(figure.value) else f"{figure.value:.1f} ±{figure.error:.1f}"


def whole(figure: Estimate) -> str:
    """Write a figure to the unit."""
    return "–" if math.isnan(figure.value) else f"{figure.value:.0f} ±{figure.error:.0f}"


def plain(value: float, digits: int = 1) -> str:
    """Write a value that has no error."""
    return "–" if math.isnan(value) else f"{value:.{digits}f}"
