"""How sure the figures are: where the truth lies beside each of them, by what the picture lets be seen."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.imaging.recipe import ErrorRecipe, FigureError
from vein_tracker.imaging.veins.find import Found
from vein_tracker.model.results import F64, Interval

_SHARP = 1.2  # pixels: up to so much blur a photograph shows all that it can
_RESOLVED = 1.5  # times the blur: what is thinner is hardly resolved
_SHORT = 20.0  # pixels
_LEAST_CONTRAST = 1e-3  # optical density
_MOST_ODDS = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What limits seeing: `blur` sigma in working pixels, over 0; of the skin, the share `hidden` or `hairy`."""

    blur: float
    hidden: float
    hairy: float


@dataclass(frozen=True, slots=True)
class Doubt:
    """The lines that were found, which of them (S,) are `counted`, and their `lengths` (S,) on judged skin."""

    found: Found
    counted: Bools
    lengths: F64
    sight: Sight
    recipe: ErrorRecipe

    def interval(self, value: float, amounts: F64, ground: float, error: FigureError) -> Interval:
        """Return the 95 % interval of a figure.

        Parameters
        ----------
        value : float
            The figure, in any unit.
        amounts : (S,) float64
            What each line adds to it where it is a vein, in the same unit; 0 where it is of another class.
        ground : float
            An amount beside which errors are no longer relative: so none is infinite where nothing was found.
        error : FigureError
            Of this figure.

        Notes
        -----
        The logarithm of (truth + ground) ÷ (value + ground) is taken as a linear function of the signs, and
        so is the logarithm of its spread about that; both by ridge regression on rendered photographs of two
        generators, as are the two multiples of the spread between which 95 % lie. At least a floor is kept to
        both sides: skin and cameras that nobody rendered err otherwise.
        """
        signs = np.append(self.signs(amounts, ground), 1.0)
        shift, spread = float(signs @ error.shift), math.exp(float(signs @ error.spread))
        below, above = (shift + reach * spread for reach in error.reach)
        low, high = (
            (value + ground) * math.exp(end) - ground
            for end in (
                min(below, -self.recipe.floor),
                min(max(above, self.recipe.floor), self.recipe.most_above),
            )
        )
        return Interval(min(max(low, 0.0), value), high)

    def signs(self, amounts: F64, ground: float) -> F64:
        """Return what the error depends on, each kept to the range in which it was fitted."""
        chance = 1 / (1 + np.exp(-np.clip(self.found.odds, -_MOST_ODDS, _MOST_ODDS)))
        counted, missed = self.counted, ~self.found.veins & ~self.found.hairs
        whole = float(amounts[counted].sum()) + ground
        signs = (
            float((amounts * (1 - chance))[counted].sum()) / whole,
            float((amounts * chance)[missed].sum()) / whole,
            *self._of_the_veins(),
            max(0.0, self.sight.blur - _SHARP),
            math.sqrt(self.sight.hidden),
            math.sqrt(self.sight.hairy),
        )
        return np.asarray(np.clip(np.array(signs), self.recipe.least, self.recipe.most), np.float64)

    def _of_the_veins(self) -> tuple[float, ...]:
        """Log of mean width and of mean contrast along what is counted; what share is hardly resolved, or short."""
        segments = self.found.segments
        lengths = np.where(self.counted, self.lengths, 0.0)
        total = float(lengths.sum())
        if total <= 0:
            return self.recipe.usual
        contrast = segments.contrast[:, :2].max(axis=1)
        resolved = _RESOLVED * self.sight.blur
        return (
            math.log(lengths @ segments.width / total),
            math.log(max(lengths @ contrast / total, _LEAST_CONTRAST)),
            float(lengths @ (segments.width < resolved) / total),
            float(lengths @ (segments.length < _SHORT) / total),
        )
