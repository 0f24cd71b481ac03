"""A new photograph is told by its skin: the right one, none at all, or only when mirrored; never a wrong one."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.imaging.textured_skin import Picture, density, photograph, pose
from vein_tracker.imaging.decode import Decoded
from vein_tracker.imaging.recognise import Prepared, Recognised, prepare, recognise

OTHERS = (2, 3)


def _prepared(pixels: Picture) -> Prepared:
    height, width = pixels.shape[:2]
    # As on skin, what absorbs green and blue lets much of red pass.
    ruddy = (255 * (pixels / 255.0) ** np.array([0.4, 1.0, 1.1])).astype(np.uint8)
    return prepare(Decoded(pixels=ruddy, width=width, height=height))


@pytest.fixture(scope="module")
def thigh() -> Prepared:
    return _prepared(photograph(density(1)))


@pytest.fixture(scope="module")
def known(thigh: Prepared) -> list[tuple[str, Prepared]]:
    others = [(f"area {seed}", _prepared(photograph(density(seed)))) for seed in OTHERS]
    return [("thigh", thigh), *others]


@pytest.fixture(scope="module")
def again() -> Picture:
    return photograph(density(1), pose(7, 1.1, 5, (25, -14)), blur=1.3, seed=2)


def test_the_area_is_told_by_its_skin(known: list[tuple[str, Prepared]], again: Picture) -> None:
    assert recognise(_prepared(again), known) == Recognised("thigh")


def test_skin_that_is_not_known_is_told_to_be_none(known: list[tuple[str, Prepared]], again: Picture) -> None:
    assert recognise(_prepared(again), known[1:]) == Recognised()


def test_a_mirrored_photograph_is_told_as_such(known: list[tuple[str, Prepared]], again: Picture) -> None:
    turned = np.ascontiguousarray(again[:, ::-1])

    assert recognise(_prepared(turned), known) == Recognised("thigh", mirrored=True)


def test_two_views_that_show_the_same_are_not_told_apart(thigh: Prepared, again: Picture) -> None:
    found = recognise(_prepared(again), [("anterior", thigh), ("oblique", thigh)])

    assert found == Recognised(rivals=("anterior", "oblique"))


def test_a_close_up_is_told_from_the_overview_that_holds_it(again: Picture) -> None:
    near = _prepared(photograph(density(1), pose(0, 1.7)))
    far = _prepared(photograph(density(1)))

    assert recognise(_prepared(again), [("close-up", near), ("overview", far)]).key == "overview"


def test_a_picture_without_skin_is_told_to_be_none(known: list[tuple[str, Prepared]]) -> None:
    green = np.full((480, 640, 3), (90, 160, 90), np.uint8)

    assert recognise(_prepared(green), known) == Recognised()
