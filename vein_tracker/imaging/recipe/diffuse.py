"""What colour between veins tells: the parameters."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DiffuseRecipe:
    """What of colour between veins is plain skin's own unevenness, in units of its spread."""

    uneven: float = 2.0
    most_spread: float = 0.03


@dataclass(frozen=True, slots=True)
class SuggestRecipe:
    """What patches look like: optical densities, shares of the skin, radii in cells of 1/96 of the longer side."""

    blood: float = 0.045
    melanin: float = 0.055
    most_spread: float = 0.04
    most_blood_spread: float = 0.016
    least_patch: float = 0.004
    wide: float = 4.0
    least_bruise: float = 0.018
    least_faded: float = 0.035
    least_matting: float = 0.010
    least_bands: float = 0.010
    least_blood: float = 0.035
    least_brown: float = 0.05
    least_yellow: float = 0.10
    yellow: float = 1.55
    purple: float = 0.3
    most_red: float = 0.62
    pale_red: float = 0.28
    pure: float = 0.5
    mole: float = 0.40
    share_of_brown: float = 0.35
    least_elongation: float = 2.5
    long: float = 3.5
    most_red_of_band: float = 0.85
