"""Lays the scores of pairs out as lines of the table, and holds them against their goals."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np

from tests.accuracy.goals import Goal
from tests.accuracy.pair_peers import ALONE, ECC, SUBTRACTED
from tests.accuracy.pair_scenes import BLURRED, DEFORMED, IN_RANGE, RIGID, UNCHANGED, WRONG
from tests.accuracy.pair_score import PairRow
from tests.accuracy.statistics import Estimate, median, share
from tests.accuracy.tables import coarse, plain, whole
from vein_tracker.model.results import Verdict

LEGEND = """\
Truth: area of the veins that BEFORE's camera can show from its place, of the skin as it was BEFORE and as it is
AFTER, over the skin that both photographs show; change is AFTER's less BEFORE's, percent of BEFORE's.
comparable: percent of the pairs; error: told less true change, absolute, points; own: its median were the truth
what each photograph's own camera shows (a softer AFTER shows fewer veins, though none went); held: how often the
95 % interval holds the truth, percent; width of it, points; less, more: how often that was said; RMS: of the
alignment against the true one, BEFORE pixels at 12 px/mm. ±: standard error over the pairs.
subtracted: contrast of BEFORE's veins that AFTER lacks at the same pixels; alone: each photograph measured on its
own; ECC: cv2.findTransformECC, homography, then subtracted: median error, points, and its alignment's RMS.
"""
_NAME = 20
_CLEARED = "cleared"


def heading() -> str:
    """The columns' names, two lines."""
    top = f"{'':{_NAME}}{'comparable':>11}{'error':>11}{'':7}{'own':>8}{'held':>9}{'width':>7}{'less':>6}{'more':>6}"
    top += f"{'RMS':>12}{'':7}{'error of others':>28}{'RMS':>8}"
    low = f"{'':{_NAME}}{'percent':>11}{'median':>11}{'worst':>7}{'median':>8}{'percent':>9}{'points':>7}{'':12}"
    return f"{top}\n{low}{'median':>12}{'worst':>7}{'subtracted':>12}{'alone':>8}{'ECC':>8}{'ECC':>8}"


def line(name: str, rows: Sequence[PairRow]) -> str:
    """One kind of pairs."""
    compared = [row for row in rows if row.comparable]
    errors, misses = absolute_errors(rows), alignments(rows)
    told = [sum(row.verdict is verdict for row in rows) for verdict in (Verdict.LESS, Verdict.MORE)]
    cells = f"{name:{_NAME}}{whole(share([row.comparable for row in rows])):>11}"
    cells += f"{coarse(median(errors)):>11}{plain(max(errors, default=math.nan)):>7}"
    cells += f"{plain(median([abs(row.told - row.own_true) for row in rows if row.right]).value):>8}"
    cells += f"{whole(share([row.held for row in compared])):>9}"
    cells += f"{plain(median([row.width for row in compared]).value):>7}{told[0]:>6}{told[1]:>6}"
    cells += f"{_fine(median(misses)):>12}{plain(max(misses, default=math.nan), 2):>7}"
    for peer, room in ((SUBTRACTED, 12), (ALONE, 8), (ECC, 8)):
        off = [abs(row.peers.get(peer, math.nan) - row.true) for row in rows if row.right]
        cells += f"{plain(median(off).value):>{room}}"
    return cells + f"{plain(median([row.ecc_rms_px for row in rows]).value, 2):>8}"


def reasons(name: str, rows: Sequence[PairRow]) -> str:
    """Why how many pairs of a kind were not compared; nothing where all were."""
    refused = [", ".join(row.reasons) for row in rows if not row.comparable]
    counts = ", ".join(f"{refused.count(one)} × {one}" for one in dict.fromkeys(refused))
    return f"  {name}: {counts}" if counts else ""


def worst(name: str, rows: Sequence[PairRow]) -> str:
    """The pair of a kind that was told worst, to be looked at; nothing where none was told."""
    told = [row for row in rows if row.right and row.interval is not None and not math.isnan(row.error)]
    if not told:
        return ""
    row = max(told, key=lambda one: abs(one.error))
    low, high = (row.interval.low, row.interval.high) if row.interval else (math.nan, math.nan)
    said = f"told {row.told:.1f} ({low:.0f} … {high:.0f}), {row.verdict}"
    return f"  {name}: seed {row.seed}, true {row.true:.1f}, {said}, RMS {plain(row.rms_px, 2)}"


def absolute_errors(rows: Sequence[PairRow]) -> list[float]:
    """Errors in points of what was told of pairs that show the same skin."""
    return [abs(row.error) for row in rows if row.comparable and row.right and not math.isnan(row.error)]


def alignments(rows: Sequence[PairRow]) -> list[float]:
    """RMS of the alignment of pairs that were found comparable."""
    return [row.rms_px for row in rows if row.comparable and not math.isnan(row.rms_px)]


def goals(table: Mapping[str, Sequence[PairRow]]) -> list[Goal]:
    """Hold the scores of each kind against what must be reached; a kind without pairs has no figure."""
    same, firm, soft = (table.get(kind, ()) for kind in (UNCHANGED, RIGID, DEFORMED))
    gone = [row for kind, rows in table.items() if kind.startswith(_CLEARED) for row in rows]
    zero = share([row.held for row in same if row.comparable]).value
    return [
        Goal("unchanged: change, median", median(absolute_errors(same)).value, 3, " points"),
        Goal("unchanged: change, worst comparable", _worst(absolute_errors(same)), 8, " points"),
        Goal("unchanged: interval holds zero, at least", zero, 93, more_is_better=True),
        Goal("unchanged: interval holds zero, at most", zero, 98),
        Goal("cleared: error, median", median(absolute_errors(gone)).value, 2.5, " points"),
        Goal("cleared: error, worst comparable", _worst(absolute_errors(gone)), 7, " points"),
        Goal("cleared: width of the interval, median", _width(gone), 18, " points"),
        Goal("half blurred away, nothing cleared: said to be less", _count_less(table), 0, ""),
        Goal("rigid: alignment's RMS, median", median(alignments(firm)).value, 0.3, " px"),
        Goal("rigid: alignment's RMS, worst comparable", _worst(alignments(firm)), 1, " px"),
        Goal("deformed 0.6 mm: alignment's RMS, median", median(alignments(soft)).value, 1, " px"),
        Goal("deformed 0.6 mm: alignment's RMS, worst comparable", _worst(alignments(soft)), 2.5, " px"),
        Goal("all ranges: comparable", _comparable(table.get(IN_RANGE, ())), 95, more_is_better=True),
        Goal("wrong pairs: comparable", _comparable(table.get(WRONG, ())), 0),
    ]


def _worst(values: Sequence[float]) -> float:
    return float(np.max(values)) if len(values) else math.nan


def _width(rows: Sequence[PairRow]) -> float:
    return median([row.width for row in rows if row.comparable]).value


def _count_less(table: Mapping[str, Sequence[PairRow]]) -> float:
    rows = table.get(BLURRED, ())
    return float(sum(row.verdict is Verdict.LESS for row in rows)) if rows else math.nan


def _comparable(rows: Sequence[PairRow]) -> float:
    return share([row.comparable for row in rows]).value


def _fine(figure: Estimate) -> str:
    return "–" if math.isnan(figure.value) else f"{figure.value:.2f} ±{figure.error:.2f}"
