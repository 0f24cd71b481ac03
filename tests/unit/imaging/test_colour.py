"""Light, density and pigments are what physics says."""

from __future__ import annotations

import numpy as np
import pytest

from vein_tracker.imaging import colour


def test_linear_light_of_known_values() -> None:
    pixels = np.array([[[0, 128, 255]]], np.uint8)
    assert colour.linear(pixels)[0, 0] == pytest.approx([0.0, 0.21586, 1.0], abs=1e-4)
    deep = np.array([[[0, 32896, 65535]]], np.uint16)
    assert colour.linear(deep)[0, 0] == pytest.approx([0.0, 0.21586, 1.0], abs=1e-4)


def test_encoding_undoes_linear_light() -> None:
    pixels = np.arange(256, dtype=np.uint8).repeat(3).reshape(16, 16, 3)
    assert np.array_equal(colour.encoded(colour.linear(pixels)), pixels)


def test_density_is_decadic_and_bounded() -> None:
    light = np.array([[[1.0, 0.1, 0.0]]], np.float32)
    assert colour.optical_density(light)[0, 0] == pytest.approx([0.0, 1.0, 3.0], abs=1e-6)
    assert light[0, 0, 2] == 0.0


def test_pigments_are_told_apart_whatever_the_shade() -> None:
    mixed = 0.3 * colour.BLOOD + 0.2 * colour.MELANIN + 0.7 * colour.SHADE
    blood, melanin = colour.pigments(mixed.astype(np.float32))
    assert float(blood) == pytest.approx(0.3, abs=1e-5)
    assert float(melanin) == pytest.approx(0.2, abs=1e-5)


def test_plain_skin_and_matching() -> None:
    density = np.full((10, 10, 3), (0.2, 0.4, 0.5), np.float32)
    density[:3] += 1
    own = colour.plain_skin(density, np.ones((10, 10), np.bool_))
    assert own == pytest.approx([0.2, 0.4, 0.5], abs=1e-6)
    assert own is not None
    other = own + np.array([0.1, 0.0, -0.1])
    assert colour.matched(density, own, other)[5, 5] == pytest.approx(other, abs=1e-6)
    assert colour.plain_skin(density, np.zeros((10, 10), np.bool_)) is None
