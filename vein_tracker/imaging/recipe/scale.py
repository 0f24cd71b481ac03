"""How a scale is found: the parameters."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class MarkerRecipe:
    """What a marker is; sides in pixels of the picture that is looked at, contrast in linear light."""

    side_mm: float = 20.0
    least_side: float = 16.0
    most_slanted: float = 3.0
    least_contrast: float = 1.8
    most_bent: float = 0.04
    dark: float = 0.75
    ring_dark: float = 0.35
    rim_bright: float = 0.6
    nearly_all: float = 0.75


@dataclass(frozen=True, slots=True)
class RulerRecipe:
    """What a ruler's ticks are: pixels and grey levels of the picture that is looked at, or in periods."""

    most_pixels: int = 1_200_000
    window: int = 11
    darker: tuple[int, int] = (5, 14)
    beyond_noise: float = 2.0
    relative: float = 0.05
    least_crowded: float = 0.06
    slender: float = 2.0
    fewest_in_row: int = 8
    most_rows: int = 4
    even_row: float = 1.35
    fewest: int = 15
    least_present: float = 0.85
    most_uneven: float = 0.07
    least_contrast: float = 8.0
    faint: float = 0.4
    most_missed: int = 3
    least_length: float = 0.7
    longer: float = 1.15
    alike: float = 1.3
    clearly: float = 0.8
    fewest_fifths: int = 3
    other_colour: float = 24.0


@dataclass(frozen=True, slots=True)
class ScaleRecipe:
    """How pixels per millimetre are found; two that are more than `most_apart` apart contradict each other."""

    most_apart: float = 1.10
    marker: MarkerRecipe = field(default_factory=MarkerRecipe)
    ruler: RulerRecipe = field(default_factory=RulerRecipe)
