"""A path between two clicks follows the vein between them, not the straight line."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from vein_tracker.imaging.colour import encoded
from vein_tracker.imaging.decode import Decoded
from vein_tracker.imaging.tracing import Ground, ground
from vein_tracker.model.results import F64

SIZE = (480, 640)


def bend() -> F64:
    """Return the middle of a vein that swings far off the straight line between its ends."""
    x = np.linspace(80.0, 560.0, 400)
    return np.column_stack([x, 240 + 130 * np.sin((x - 80) / 480 * 2 * np.pi)])


@pytest.fixture(scope="module")
def skin() -> Ground:
    """Grained skin with one curved vein, 5 pixels wide."""
    fine = np.zeros((SIZE[0] * 4, SIZE[1] * 4), np.uint8)
    points = np.rint(((bend() + 0.5) * 4 - 0.5) * 16).astype(np.int32)
    cv2.polylines(fine, [points], False, 255, 19, cv2.LINE_8, 4)
    vein = cv2.GaussianBlur(cv2.resize(fine, SIZE[::-1], interpolation=cv2.INTER_AREA), (0, 0), 1.0)
    grain = np.random.default_rng(3).normal(0, 0.012, (*SIZE, 1))
    density = np.array([0.25, 0.42, 0.5]) + vein[..., None] / 255 * np.array([0.05, 0.16, 0.12]) + grain
    pixels = encoded((10.0**-density).astype(np.float32))
    return ground(Decoded(pixels=pixels, width=SIZE[1], height=SIZE[0]), 10.0)


def away(path: F64, line: F64) -> F64:
    return np.array([np.hypot(*(line - point).T).min() for point in path])


@pytest.mark.parametrize(("first", "last"), [(10, 190), (60, 390), (210, 40)])
def test_a_path_follows_a_curved_vein_between_its_ends(skin: Ground, first: int, last: int) -> None:
    start, end = bend()[first], bend()[last]
    skin.begin(*start)

    path = skin.path_to(*end)

    assert path[0] == pytest.approx(start, abs=0.5)
    assert path[-1] == pytest.approx(end, abs=0.5)
    assert away(path, bend()).max() < 1.5
    assert away(bend()[min(first, last) : max(first, last)], path).max() < 1.5


def test_a_trace_takes_the_veins_own_width(skin: Ground) -> None:
    skin.begin(*bend()[40])

    assert skin.trace_to(*bend()[200]).width == pytest.approx(5.0, abs=1.0)


def test_clicks_beside_the_vein_are_kept_and_the_path_joins_it(skin: Ground) -> None:
    start, end = bend()[60] + (3.0, -3.0), bend()[200]
    skin.begin(*start)

    path = skin.path_to(*end)

    assert path[0] == pytest.approx(start)
    assert np.quantile(away(path, bend()), 0.9) < 1.5


def test_a_path_is_at_hand_for_every_place_and_beyond_the_picture(skin: Ground) -> None:
    skin.begin(*bend()[0])

    for x, y in ((80.5, 240.5), (639.0, 479.0), (700.0, -30.0)):
        path = skin.path_to(x, y)
        assert (path >= -0.5).all()
        assert (path <= np.array([639.5, 479.5])).all()


def test_a_trace_begins_and_ends_on_the_vein_though_clicked_beside_it(skin: Ground) -> None:
    skin.begin(*(bend()[60] + (8.0, -8.0)))

    trace = skin.trace_to(*(bend()[200] + (-7.0, -7.0)))

    assert away(trace.points[[0, -1]], bend()).max() < 3.5
    assert away(bend()[66:194], trace.points).max() < 1.5


def test_two_clicks_where_no_vein_is_are_joined(skin: Ground) -> None:
    start, end = bend()[120] + np.array([[0.0, -16.0], [1.0, -16.0]])
    skin.begin(*start)

    trace = skin.trace_to(*end)

    assert trace.points[0] == pytest.approx(start, abs=0.5)
    assert trace.points[-1] == pytest.approx(end, abs=0.5)
    assert trace.width > 0
