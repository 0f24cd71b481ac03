"""A field belongs to the skin: the same place has the same value, however it is looked at."""

from __future__ import annotations

import numpy as np
import pytest

from vein_tracker.imaging.phantom.fields import Chart, noise, octaves


def chart(px_per_mm: float, left_mm: float = 0.0, size: tuple[int, int] = (200, 160)) -> Chart:
    x = left_mm + np.arange(size[0], dtype=np.float32) / px_per_mm
    y = np.arange(size[1], dtype=np.float32) / px_per_mm
    grid_x, grid_y = np.meshgrid(x, y)
    return Chart(grid_x, grid_y, px_per_mm)


def test_twice_the_resolution_shows_the_same_field() -> None:
    coarse, fine = noise(chart(8), 5, 3.0), noise(chart(16, size=(400, 320)), 5, 3.0)
    assert np.abs(fine[::2, ::2] - coarse)[8:-8, 8:-8].max() < 0.08


def test_a_shifted_view_shows_the_shifted_field() -> None:
    here, beside = octaves(chart(10), 6, 4.0, 4), octaves(chart(10, left_mm=8.0), 6, 4.0, 4)
    assert np.abs(here[8:-8, 88:-20] - beside[8:-8, 8:-100]).max() < 0.15


@pytest.mark.parametrize("wave_mm", [0.5, 2.0, 5.0])
def test_fields_are_standardised_and_as_coarse_as_asked(wave_mm: float) -> None:
    field = noise(chart(10, size=(800, 800)), 7, wave_mm)
    assert field.mean() == pytest.approx(0.0, abs=0.12)
    assert field.std() == pytest.approx(1.0, abs=0.2)
    turns = np.count_nonzero(np.diff(np.sign(field), axis=1)) / field.shape[0]
    assert turns == pytest.approx(80.0 / wave_mm, rel=0.35)


def test_another_seed_is_another_field() -> None:
    first, second = noise(chart(8), 1, 1.0), noise(chart(8), 2, 1.0)
    assert abs(float(np.corrcoef(first.ravel(), second.ravel())[0, 1])) < 0.15
