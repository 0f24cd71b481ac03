"""What limits a photograph, or keeps it from being measured: the parameters."""

from __future__ import annotations

from dataclasses import dataclass


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
class QualityRecipe:
    """From where on a photograph is flagged; blur in pixels of the working picture, the rest as shares."""

    most_blur: float = 2.5
    most_glare: float = 0.03
    least_brightness: float = 0.10
    most_clipped: float = 0.03
    least_skin: float = 0.30
    no_skin: float = 0.02
    # Working pixels of judged skin: of fewer a region tells nothing.
    least_judged: int = 400
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
