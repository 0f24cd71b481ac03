"""A photographed card is read however it is held, and nothing else is taken for one."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from vein_tracker.imaging.photo_card import QUIET, draw_card, read_card
from vein_tracker.model.results import U8

TOKEN = "0123456789ABCDEF"
SIZE = (1600, 1200)


def on_a_screen(turned_deg: float, share: float, *, blur: float = 1.0, grid: float = 0.0) -> U8:
    """Photograph a screen that shows the card over this share of the picture's height."""
    code = draw_card(TOKEN)
    scale = share * SIZE[1] / len(code)
    turn = np.array(cv2.getRotationMatrix2D((len(code) / 2, len(code) / 2), turned_deg, scale), np.float64)
    turn[:, 2] += np.array(SIZE) / 2 - len(code) / 2
    drawn = cv2.warpAffine(code, turn, SIZE, flags=cv2.INTER_NEAREST, borderValue=(190,))
    rows, columns = np.mgrid[: SIZE[1], : SIZE[0]]
    lit = drawn * (1 - grid * (1 + np.sin(columns * 1.9) * np.sin(rows * 2.03)) / 2)
    seen = cv2.GaussianBlur(lit, (0, 0), blur) + np.random.default_rng(1).normal(0, 6, lit.shape)
    return np.repeat(np.clip(seen, 0, 255).astype(np.uint8)[..., None], 3, axis=2)


@pytest.mark.parametrize("turned", [0, 17, 45, 90, 137, 180])
@pytest.mark.parametrize(("share", "blur", "grid"), [(0.9, 1, 0), (0.6, 4, 0), (0.35, 2, 0.4)])
def test_it_is_read_turned_small_blurred_and_through_a_screens_grid(
    turned: float, share: float, blur: float, grid: float
) -> None:
    seen = read_card(on_a_screen(turned, share, blur=blur, grid=grid))

    assert seen is not None
    assert seen.token == TOKEN
    drawn = 1 - 2 * QUIET / len(draw_card(TOKEN))
    assert seen.share == pytest.approx((drawn * share) ** 2 * SIZE[1] / SIZE[0], rel=0.1)


@pytest.mark.parametrize(
    "token", ["9DDCE3D40F9564BB", "0760EDAB8FD046A4", "03BEB9E761758D24", "DA1EFCD0805879A9"]
)
def test_a_sharp_one_is_read_whatever_it_holds(token: str) -> None:
    large = cv2.resize(draw_card(token), None, fx=12, fy=12, interpolation=cv2.INTER_NEAREST)
    seen = cv2.GaussianBlur(np.pad(large, 120, constant_values=70), (0, 0), 2)

    card = read_card(np.repeat(seen.astype(np.uint8)[..., None], 3, axis=2))

    assert card is not None
    assert card.token == token


def test_a_picture_without_one_has_none() -> None:
    noise = np.random.default_rng(3).integers(0, 255, (600, 800, 3), dtype=np.uint8)

    assert read_card(noise) is None


def test_the_code_of_something_else_is_no_card() -> None:
    other = cv2.QRCodeEncoder.create().encode("https://example.org/0123456789")
    large = cv2.resize(other, None, fx=16, fy=16, interpolation=cv2.INTER_NEAREST)

    assert read_card(np.repeat(large.astype(np.uint8)[..., None], 3, axis=2)) is None
