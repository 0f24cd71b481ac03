"""Lines, their graph, their widths and what they cover agree with what was drawn."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from tests.unit.imaging import drawn
from vein_tracker.imaging.colour import linear, optical_density
from vein_tracker.imaging.recipe import RECIPE
from vein_tracker.imaging.veins.ends import ends
from vein_tracker.imaging.veins.find import Found, find_veins
from vein_tracker.imaging.veins.lines import trace
from vein_tracker.imaging.veins.paint import Rim, paint
from vein_tracker.imaging.veins.ridges import filled, find_ridges
from vein_tracker.imaging.veins.thin import thinned

U8 = npt.NDArray[np.uint8]


def found(density: drawn.Density) -> Found:
    seen = optical_density(linear(drawn.photograph(density)))
    judged = np.ones(seen.shape[:2], np.bool_)
    tiers = find_ridges(seen, judged, RECIPE.veins)
    return find_veins(trace(tiers, judged, RECIPE.veins), tiers, 0.8, RECIPE.veins)


def points_of(result: Found) -> npt.NDArray[np.float64]:
    return result.lines.points[result.veins[result.lines.segment_of]]


def test_the_centre_line_runs_in_the_middle_between_pixels() -> None:
    density = drawn.skin()
    drawn.lay(density, [(30.0, 90.3), (370.0, 150.3)], 5, drawn.SUPERFICIAL)
    points = points_of(found(density))
    inner = points[(points[:, 0] > 40) & (points[:, 0] < 360)]
    off = inner[:, 1] - (90.3 + (inner[:, 0] - 30) * 60 / 340)
    assert np.abs(off).max() < 1.0
    assert float(np.sqrt((off**2).mean())) < 0.4
    assert abs(float(off.mean())) < 0.1


@pytest.mark.parametrize("width", [4.0, 6.0, 10.0, 16.0])
def test_width_is_right_for_round_vessels_and_for_flat_ones(width: float) -> None:
    tube, ribbon = drawn.skin(), drawn.skin()
    drawn.lay_round(tube, [(30, 90), (370, 170)], width, drawn.SUPERFICIAL)
    drawn.lay(ribbon, [(30, 90), (370, 170)], width, drawn.SUPERFICIAL)
    assert told_width(tube) == pytest.approx(width, rel=0.14)
    assert told_width(ribbon) == pytest.approx(width, rel=0.14)


def told_width(density: drawn.Density) -> float:
    result = found(density)
    return float(np.median(result.widths[result.veins[result.lines.segment_of]]))


def test_a_fork_is_three_segments_that_share_a_junction() -> None:
    density = drawn.skin()
    for end in ((60, 60), (60, 240), (360, 150)):
        drawn.lay(density, [(200, 150), end], 4, tuple(0.6 * c for c in drawn.SUPERFICIAL))  # type: ignore[arg-type]
    result = found(density)
    long = result.veins & (result.segments.length > 60)
    assert long.sum() == 3
    tips = ends(result.lines.points, result.lines.starts).points[long]
    near = np.hypot(tips[..., 0] - 200, tips[..., 1] - 150) < 4
    assert near.any(axis=1).all()


def test_arms_reach_the_middle_of_their_junction() -> None:
    density = drawn.skin()
    ends = ((80, 70), (90, 240), (340, 150))
    for end in ends:
        drawn.lay(density, [(200, 150), end], 4, drawn.SUPERFICIAL)
    result = found(density)
    truth = sum(float(np.hypot(x - 200, y - 150)) for x, y in ends)
    assert result.segments.length[result.veins].sum() == pytest.approx(truth, rel=0.06)


def test_a_short_gap_is_closed_and_a_long_one_is_not() -> None:
    for gap, whole in ((6, True), (60, False)):
        density = drawn.skin()
        drawn.lay(density, [(40, 150), (200 - gap / 2, 150)], 4, drawn.SUPERFICIAL)
        drawn.lay(density, [(200 + gap / 2, 150), (360, 150)], 4, drawn.SUPERFICIAL)
        mask = found(density)
        assert bool(mask.mask(mask.veins)[148:153, 198:203].any()) == whole


def test_red_beside_brown_and_black_only_red_is_a_vein() -> None:
    density = drawn.skin()
    red = drawn.lay(density, [(30, 60), (370, 80)], 4, drawn.SUPERFICIAL)
    drawn.lay(density, [(30, 150), (370, 170)], 4, drawn.BROWN)
    drawn.lay(density, [(30, 230), (370, 250)], 3, drawn.HAIR)
    result = found(density)
    veins, hairs = result.mask(result.veins), result.mask(result.hairs)
    assert (veins & red).sum() > 0.85 * red.sum()
    assert not veins[110:].any()
    assert hairs[220:260].sum() > 300
    assert not hairs[:200].any()


def test_an_edge_of_the_skin_is_filled_smoothly() -> None:
    density = drawn.skin()
    density[:, 300:] = 2.5
    seen = np.ones((300, 400), np.bool_)
    seen[:, 300:] = False
    whole = filled(density, seen)
    assert np.abs(whole - np.array(drawn.SKIN)).max() < 0.02


@pytest.mark.parametrize(
    ("dark", "covered"),
    [
        (range(27, 34), range(27, 34)),
        (range(26, 40), range(26, 36)),
        (range(0), range(29, 32)),
    ],
    ids=["as wide as told", "wider", "too pale"],
)
def test_paint_follows_the_picture_within_two_pixels_of_half_a_width(dark: range, covered: range) -> None:
    x = np.arange(10, 90, dtype=np.float64)
    points = np.stack([x, np.full_like(x, 30.0)], axis=1)
    normals = np.tile([0.0, 1.0], (len(x), 1))
    picture = np.zeros((60, 100), np.float32)
    picture[list(dark)] = 1.0
    rim = Rim(picture, np.full(len(x), 0.5))
    owner = paint(points, normals, np.full(len(x), 7.0), np.full(len(x), 5), rim)
    assert set(np.unique(owner)) == {-1, 5}
    assert np.flatnonzero(owner[:, 50] == 5).tolist() == list(covered)


def test_thinning_leaves_lines_of_a_pixel_and_keeps_what_is_joined() -> None:
    mask: U8 = np.zeros((120, 160), np.uint8)
    cv2.ellipse(mask, (80, 60), (50, 40), 0, 0, 360, 1, 5)
    cv2.line(mask, (5, 60), (155, 60), 1, 3)
    line = thinned(mask)
    assert not (line.astype(bool) & ~mask.astype(bool)).any()
    assert cv2.connectedComponents(line, connectivity=8)[0] == 2
    assert cv2.connectedComponents(1 - line, connectivity=4)[0] - 1 == 3
    blocks = cv2.filter2D(line, -1, np.ones((2, 2), np.float32), borderType=cv2.BORDER_CONSTANT)
    assert int(np.max(blocks)) <= 3
