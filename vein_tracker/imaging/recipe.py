"""The method's version and every number that it goes by. A figure is only comparable within one version."""

from __future__ import annotations

from dataclasses import dataclass, field

VERSION = "3"


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


@dataclass(frozen=True, slots=True)
class FocusRecipe:
    """When a part is out of focus: powers of two below the sharp parts' texture; share of the skin."""

    ratio: float = -1.9
    fine: float = -2.0
    least_part: float = 0.06
    least_cells: int = 40


@dataclass(frozen=True, slots=True)
class MonochromeRecipe:
    """When a picture has no colour of its own. Optical densities."""

    darkest: float = 1.8
    brightest: float = 0.02
    grey_spread: float = 0.012
    about_median: float = 0.45
    least_contrast: float = 0.03
    own_colour: float = 0.0092
    most_slope: float = 0.3


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
    plain_odds: float = 1.2


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


@dataclass(frozen=True, slots=True)
class FigureError:
    """Of one figure: weights of the signs, then an offset, in the error's shift and in its spread, both in logs.

    `reach`: the multiples of the spread, downwards and upwards, between which 95 % of the truths lie.
    """

    shift: tuple[float, ...]
    spread: tuple[float, ...]
    reach: tuple[float, float]


@dataclass(frozen=True, slots=True)
class ErrorRecipe:
    """What the error of a figure depends on; all but floor, grounds and `most_above` fitted on rendered photographs.

    The signs: doubtful share of what is counted, what is doubtful beside it; log width and log contrast,
    share hardly resolved and share short of what is counted; blur in working pixels beyond what is sharp;
    roots of the hidden and of the hairy share of the skin. `least`, `most`: how far they went. `usual`: of the
    third to the sixth.
    """

    least: tuple[float, ...] = (0.0, 0.0, 0.9, -2.54, 0.0, 0.12, 0.0, 0.0, 0.0)
    most: tuple[float, ...] = (0.29, 2.48, 2.38, -1.65, 0.45, 0.62, 1.02, 0.18, 0.16)
    usual: tuple[float, ...] = (1.58, -2.05, 0.03, 0.29)
    # In logs: so far an interval reaches at least to both sides.
    floor: float = 0.15
    # Nor farther up: beyond, the sentence would only be that nothing is known.
    most_above: float = 1.6
    # Beside so little an error is no longer relative: percent of the skin; the judged skin's side.
    ground_percent: float = 0.2
    class_ground_percent: float = 0.15
    ground_length: float = 0.3
    coverage: FigureError = FigureError(
        shift=(0.003, -0.005, 0.092, 0.122, 0.173, -0.111, -0.014, 0.375, 0.324, 0.144),
        spread=(9.28, -0.12, 0.01, -0.56, 1.12, 0.81, 0.55, 3.91, 3.64, -4.89),
        reach=(-2.63, 5.47),
    )
    thread: FigureError = FigureError(
        shift=(-0.355, 0.01, -0.004, 0.154, 0.137, -0.013, -0.018, 0.318, 0.288, 0.291),
        spread=(8.19, -0.13, 0.19, -0.47, 1.22, 1.8, 0.27, 3.25, 1.32, -5.15),
        reach=(-4.04, 3.88),
    )
    reticular: FigureError = FigureError(
        shift=(-0.741, 0.852, 0.319, 0.225, 0.306, -0.251, -0.424, 0.408, 1.9, 0.236),
        spread=(1.11, -0.04, 1.08, 1.26, 0.03, -0.56, -0.3, 0.3, 5.56, -0.4),
        reach=(-3.5, 7.7),
    )
    length: FigureError = FigureError(
        shift=(0.521, -0.036, -0.053, 0.137, -0.113, 0.176, -0.002, 0.309, 0.22, 0.41),
        spread=(9.86, -0.23, 0.04, -0.26, 1.06, 2.22, -0.51, 1.74, -0.36, -4.64),
        reach=(-2.78, 3.12),
    )
    width: FigureError = FigureError(
        shift=(-0.652, 0.053, 0.101, 0.005, 0.395, -0.508, -0.031, 0.498, 0.582, -0.02),
        spread=(1.64, 0.46, 0.06, -0.21, -0.17, 0.35, 1.15, 0.68, 3.78, -3.6),
        reach=(-2.87, 4.24),
    )


@dataclass(frozen=True, slots=True)
class QualityRecipe:
    """From where on a photograph is flagged; blur in pixels of the working picture, the rest as shares."""

    most_blur: float = 2.5
    most_glare: float = 0.03
    least_brightness: float = 0.10
    most_clipped: float = 0.03
    least_skin: float = 0.30
    no_skin: float = 0.02
    most_hair: float = 0.004


@dataclass(frozen=True, slots=True)
class GenuineRecipe:
    """What only pictures of pictures have; shares of the picture, codes of 8 bit, amplitude over the usual."""

    least_panel: float = 0.008
    other_colour: int = 10
    least_panels: int = 2
    frame_tolerance: float = 38.0
    even_frame: float = 0.9
    frame_step: float = 30.0
    grey_frame: float = 16.0
    least_content: float = 0.2
    straight: float = 0.93
    least_inside: float = 0.5
    some_grid: float = 5.5
    sure_grid: float = 9.0


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


@dataclass(frozen=True, slots=True)
class Recipe:
    """All parameters."""

    scale: ScaleRecipe = field(default_factory=ScaleRecipe)
    skin: SkinRecipe = field(default_factory=SkinRecipe)
    ink: InkRecipe = field(default_factory=InkRecipe)
    focus: FocusRecipe = field(default_factory=FocusRecipe)
    monochrome: MonochromeRecipe = field(default_factory=MonochromeRecipe)
    veins: VeinRecipe = field(default_factory=VeinRecipe)
    errors: ErrorRecipe = field(default_factory=ErrorRecipe)
    quality: QualityRecipe = field(default_factory=QualityRecipe)
    genuine: GenuineRecipe = field(default_factory=GenuineRecipe)
    diffuse: DiffuseRecipe = field(default_factory=DiffuseRecipe)
    suggest: SuggestRecipe = field(default_factory=SuggestRecipe)


RECIPE = Recipe()
