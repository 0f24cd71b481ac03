"""The real photographs, where they are at hand; they are measured in place and are no part of the project."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from tests.accuracy.goals import Goal
from tests.accuracy.peers import PEERS, Bool, Scored, best_f1
from vein_tracker.imaging.compare import compare
from vein_tracker.imaging.decode import Decoded, decode
from vein_tracker.imaging.measure import measure
from vein_tracker.model.records import Region

PEER_SIGMAS_PX = (2.0, 3.0, 4.0, 5.0)
_ROOT = Path(__file__).resolve().parents[2]


def folder() -> Path | None:
    """Return where the real photographs are: VEIN_TRACKER_REAL, else ../shared/real; None without them."""
    place = Path(os.environ.get("VEIN_TRACKER_REAL", _ROOT.parent / "shared" / "real"))
    return place if (place / "cases.json").is_file() else None


def report(place: Path) -> Iterator[str]:
    """Yield the lines of the table on real photographs."""
    cases = json.loads((place / "cases.json").read_text(encoding="utf-8"))
    yield from _masked(place, cases["masked"])
    yield from _vein_free(place, cases["vein_free"])
    yield from _rulers(place, cases["ruler_px_per_mm"])
    yield from _pairs(place, cases["before_after"])


def _masked(place: Path, cases: list[dict[str, Any]]) -> Iterator[str]:
    """Pooled pixel F1; the peers have one threshold for all photographs, chosen with the answer in hand."""
    ours: list[Scored] = []
    peers: dict[str, list[Scored]] = {name: [] for name in PEERS}
    for case in cases:
        photo = _decoded(place / case["photo"])
        truth, scored = _mask(place / case["veins"]), _mask(place / case["scored"])
        found = measure(photo).full_size_veins > 0
        ours.append(Scored(found.astype(np.float32), truth, scored))
        image = photo.pixels.astype(np.uint8)
        for name, respond in PEERS.items():
            peers[name].append(Scored(respond(image, PEER_SIGMAS_PX), truth, scored))
        yield _f1_line(case["photo"], ours[-1:], {name: scores[-1:] for name, scores in peers.items()})
    yield _f1_line("pooled", ours, peers)
    yield str(Goal("real photographs: pooled F1", _f1(ours), 0.82, "", more_is_better=True))


def _f1_line(name: str, ours: list[Scored], peers: dict[str, list[Scored]]) -> str:
    theirs = "".join(f"   {peer} {best_f1(scores)[0]:.2f}" for peer, scores in peers.items())
    return f"  {name:32} F1 ours {_f1(ours):.2f}{theirs}"


def _vein_free(place: Path, cases: list[dict[str, Any]]) -> Iterator[str]:
    worst = 0.0
    for case in cases:
        found = measure(_decoded(place / case["photo"]), region=_region(case["roi_xyxy"])).measurement
        flags = ", ".join(found.flags)
        yield f"  {case['photo']:32} false coverage {_percent(found.coverage_percent)} ({case['kind']}) {flags}"
        worst = max(worst, found.coverage_percent or 0.0)
    yield str(Goal("real photographs without veins: false coverage, worst", worst, 0.3))


def _rulers(place: Path, cases: dict[str, float]) -> Iterator[str]:
    errors = []
    for name, truth in cases.items():
        found = measure(_decoded(place / name)).measurement
        said = f"{found.px_per_mm:.2f}" if found.px_per_mm else "–"
        yield f"  {name:32} {said} px/mm, truth {truth}, from: {found.scale_source}"
        errors.append(100 * abs((found.px_per_mm or 0.0) / truth - 1))
    yield str(Goal("real photographs: px/mm from a ruler, error, worst", max(errors), 2))


def _pairs(place: Path, cases: list[dict[str, Any]]) -> Iterator[str]:
    for case in cases:
        before, after = _decoded(place / case["before"]), _decoded(place / case["after"])
        alone = [
            measure(photo, region=_region(case[roi])).measurement.coverage_percent
            for photo, roi in ((before, "roi_before_xyxy"), (after, "roi_after_xyxy"))
        ]
        together = compare(before, after, region=_region(case["roi_before_xyxy"])).comparison
        name = f"{Path(case['before']).name} → {Path(case['after']).name}"
        yield f"  {name:32} each alone {_percent(alone[0])} → {_percent(alone[1])}"
        reasons, interval = ", ".join(together.reasons), together.change_interval_percent
        change = _percent(together.change_percent)
        change += f" ({interval.low:.0f} … {interval.high:.0f} %)" if interval else ""
        yield f"  {'':32} compared: {together.verdict}, change {change} {reasons}"
        yield f"  {'':32} expected: {case['expected']}"


def _f1(cases: list[Scored]) -> float:
    hits = sum(int(np.count_nonzero((c.response > 0) & c.truth & c.scored)) for c in cases)
    both = sum(
        int(np.count_nonzero((c.response > 0) & c.scored) + np.count_nonzero(c.truth & c.scored))
        for c in cases
    )
    return 2.0 * hits / both if both else 0.0


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f} %"


def _decoded(path: Path) -> Decoded:
    return decode(path.read_bytes())


def _mask(path: Path) -> Bool:
    mask = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    if mask is None:
        raise FileNotFoundError(path)
    return np.asarray(mask > 127, np.bool_)


def _region(xyxy: list[float]) -> Region:
    """The half-open rectangle as a polygon."""
    x0, y0, x1, y1 = xyxy[0], xyxy[1], xyxy[2] - 1, xyxy[3] - 1
    return Region(points=((x0, y0), (x1, y0), (x1, y1), (x0, y1)))
