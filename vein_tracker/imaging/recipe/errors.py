"""How sure each figure is: the parameters."""

from __future__ import annotations

from dataclasses import dataclass


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
