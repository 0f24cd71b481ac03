"""What is skin that can be judged: the parameters."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SkinRecipe:
    """What counts as skin. Optical densities are decadic."""

    coarse_side: int = 240
    least_redness: float = 0.05
    grey_redness: float = -0.03
    share_of_redness: float = 0.15
    yellowness: tuple[float, float] = (-0.25, 0.40)
    deep_shadow: float = 0.65
    least_patch: float = 0.02
    glare_level: float = 0.88
    glare_excess: float = 0.16
    # Weakly coloured skin, as in strong light, passes gradually into the rest; cloth and paper have an edge.
    pale_redness: float = -0.06
    edge: float = 0.05
    tint_edge: float = 0.035
    weak_tint_edge: float = 0.02
    least_strong: int = 6
    least_sharp: float = 0.6
    least_tint: float = 0.07
    most_enclosed: float = 0.06


@dataclass(frozen=True, slots=True)
class InkRecipe:
    """What coloured print over the skin is: optical densities against the skin around; shares."""

    least_dark: float = 0.3
    least_red: float = 0.05
    brighter: float = 0.02
    least_area: float = 0.0015
    least_fill: float = 0.27
    letters: float = 70.0
