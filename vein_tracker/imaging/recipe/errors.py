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

    least: tuple[float, ...] = (0.0, 0.01, 1.14, -2.47, 0.0, 0.12, 0.0, 0.0, 0.0)
    most: tuple[float, ...] = (0.27, 4.7, 2.45, -1.63, 0.28, 0.58, 1.02, 0.18, 0.17)
    usual: tuple[float, ...] = (1.69, -2.05, 0.0, 0.29)
    # In logs: so far an interval reaches at least to both sides.
    floor: float = 0.15
    # Nor farther up: beyond, the sentence would only be that nothing is known.
    most_above: float = 1.6
    # Beside so little an error is no longer relative: percent of the skin; the judged skin's side.
    ground_percent: float = 0.2
    class_ground_percent: float = 0.15
    ground_length: float = 0.3
    coverage: FigureError = FigureError(
        shift=(-0.038, 0.007, 0.13, 0.114, 0.197, -0.105, 0.006, 0.164, 0.323, 0.021),
        spread=(7.22, -0.16, 0.05, -0.39, 0.39, 0.62, 0.72, 4.86, 2.22, -4.24),
        reach=(-3.17, 6.81),
    )
    thread: FigureError = FigureError(
        shift=(-0.308, 0.012, 0.034, 0.139, 0.165, 0.014, -0.004, 0.124, 0.281, 0.169),
        spread=(6.23, -0.19, 0.17, -0.32, 1.31, 1.61, 0.4, 3.81, 0.32, -4.48),
        reach=(-3.56, 6.43),
    )
    reticular: FigureError = FigureError(
        shift=(-0.449, 0.046, 0.274, 0.254, 0.217, -0.12, -0.246, 0.91, 0.312, 0.19),
        spread=(3.57, 0.25, 1.0, 1.32, 0.89, -0.73, -0.31, 3.91, 2.16, -0.81),
        reach=(-4.69, 7.24),
    )
    length: FigureError = FigureError(
        shift=(0.913, -0.02, -0.063, 0.167, -0.236, 0.286, 0.001, 0.28, 0.303, 0.439),
        spread=(8.29, -0.03, 0.09, 0.22, 0.66, 1.98, -0.39, 1.56, -0.09, -3.55),
        reach=(-2.39, 3.95),
    )
    width: FigureError = FigureError(
        shift=(-0.586, 0.028, 0.153, 0.011, 0.566, -0.544, -0.029, 0.483, 0.522, -0.198),
        spread=(1.91, 0.35, 0.1, -0.22, -0.26, 0.62, 1.08, 0.32, 3.78, -3.82),
        reach=(-3.02, 4.49),
    )


@dataclass(frozen=True, slots=True)
class ChangeRecipe:
    """What the error of a change of coverage depends on; fitted on rendered pairs (`tests.accuracy.fit_pairs`)."""

    # Of both coverages: what one recipe finds more or less of the same veins; the same for each pixel of blur.
    method: float = 0.015
    blur: float = 0.012
    # Of BEFORE's coverage, times the root of R (1 − R) where a share R of it remains.
    partly: float = 0.075
    # Of what tiles differ by, and of the doubtful area.
    tiles: float = 0.2
    doubt: float = 1.0
    # Percent of the skin: false veins that light and noise of one photograph make.
    ground_percent: float = 0.03
    # Of BEFORE's coverage, times R (1 − R): so much too little seems to have gone.
    excess: float = 0.07
