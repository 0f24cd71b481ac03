"""How veins are found: the parameters."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ChoiceRecipe:
    """Which lines that may be veins are kept. Lengths in pixels of the working picture, the rest ratios."""

    # A vein so wide and so even is a stem: a finer filter sees its walls, which are uneven, and its spurs.
    stem_width: float = 5.0
    stem_evenness: float = 0.6
    # Of a stem's width from its centre line lie its walls; short lines that hardly leave its heart are spurs.
    wall: float = 0.55
    heart: float = 0.3
    spur_inside: float = 0.95
    # Of the scale at which a stem answers: its walls answer below.
    finer: float = 0.8
    # Of a mole's width from its middle: it and its rim.
    mole_reach: float = 0.8
    # Shorter than this and so many widths of the vein that it leaves is a stub; faint by that vein's contrast.
    stub: float = 5.0
    stub_widths: float = 1.5
    faint: float = 0.4
    # Times the width of the vein that it leaves: a short line so wide is a swelling.
    swollen: float = 1.5
    # Lines within a gap of each other are one group, which reaches several times as far as it is wide.
    gap: int = 3
    least_reach: float = 2.5
    least_elongation: float = 4.0
    least_length: float = 8.0
    plain_odds: float = 0.9
    sparse_odds: float = 2.5
    sure_odds: float = 2.0
    sparse: float = 0.3


@dataclass(frozen=True, slots=True)
class BridgeRecipe:
    """Which gaps between two ends of veins are closed."""

    # Widths of the thinner vein that a gap may span, but pixels at least and at most.
    reach: float = 3.0
    least_reach: float = 8.0
    most_reach: float = 60.0
    # Cosine between an end's direction and the gap.
    facing: float = 0.75
    # Mean strength in the gap, in units of the noise: some of the vein must be there.
    trace: float = 1.0
    # Of the way from a gap's middle to its ends, or of half a width, that no line comes nearer.
    apart: float = 0.6


@dataclass(frozen=True, slots=True)
class VeinRecipe:
    """How veins are found. Scales are of the working picture's pixels; thresholds in units of the noise."""

    most_pixels: int = 1_200_000
    most_px_per_mm: float = 20.0
    sigmas: tuple[float, ...] = (0.8, 1.4, 2.5, 4.3, 7.5, 12.0)
    least_blur: float = 0.8
    least_deep_sigma: float = 3.0
    # Up to `finest_wide` scales compete for thin veins, by this power of their sigma, above what noise reaches.
    finest_wide: float = 2.5
    by_fineness: float = 1.0
    noise_reaches: float = 1.5
    # The faintest crests that are looked at; a wide one is but a halo where a thin vein is so many times as
    # strong in the body of what it would be, so many sigmas wide.
    faintest: float = 2.0
    halo: float = 2.0
    body: float = 1.2
    low: float = 2.0
    high: float = 3.0
    least_evenness: float = 0.1
    # Log odds that a line is a vein. Weights of log strength, log length, log density, blood, evenness and
    # log fullness, then of the same of its run, then of log width; in company also of the odds of the
    # surer and of the less sure neighbour. Fitted on rendered skin.
    alone: tuple[float, ...] = (
        0.76, 0.10, 1.66, 3.52, 0.01, 0.53,
        -0.45, 0.77, 0.74, 5.09, 0.55, -0.06,
        -0.71,
    )  # fmt: skip
    alone_offset: float = -2.89
    in_company: tuple[float, ...] = (
        0.48, 0.44, 1.46, 3.32, -0.08, 0.62,
        -0.49, 0.41, 0.26, 3.72, 0.55, -0.23,
        -0.67, 0.22, 0.10,
    )  # fmt: skip
    in_company_offset: float = -1.73
    # How often neighbours are asked, and the log odds beyond which one does not count more.
    company_rounds: int = 2
    most_doubt: float = 6.0
    least_odds: float = -0.9
    # Directions in optical density (R, G, B); Jacques, "Optical properties of biological tissues" (2013).
    # Best linear estimates of superficial and deep blood where skin's texture is mostly shade.
    superficial_signal: tuple[float, float, float] = (-0.3, 1.2, 0.1)
    deep_signal: tuple[float, float, float] = (1.1, 0.3, -0.6)
    # A vein's direction d satisfies d · rule > 0; hair, crease, stain and freckle do not.
    thin_blood: tuple[float, float, float] = (-1.0, 1.12, -0.6)
    wide_blood: tuple[float, float, float] = (-0.40, 1.12, -1.0)
    deep_blood: tuple[float, float, float] = (0.75, -0.28, -0.75)
    least_wide: float = 3.0
    least_wide_blood: float = -0.2
    thin_doubt: float = 0.15
    least_density: float = 0.025
    most_density: float = 0.7
    # What is broader, in working pixels, is a deep vein, which red light still shows, or a bruise.
    broad: float = 20.0
    broad_red: float = 0.65
    mole_blood: float = -0.1
    mole_width: float = 12.0
    mole_density: float = 0.5
    hair_red: float = 0.15
    hair_ratio: float = 0.65
    hair_strength: float = 5.0
    hair_elongation: float = 4.0
    least_blood: float = -0.25
    choice: ChoiceRecipe = field(default_factory=ChoiceRecipe)
    bridge: BridgeRecipe = field(default_factory=BridgeRecipe)
    thread_mm: float = 1.0
    wide_mm: float = 3.0
