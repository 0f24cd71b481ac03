"""Quantiles of Fisher's F distribution, for intervals; through the regularised incomplete beta function.

Method: the continued fraction of the incomplete beta function, evaluated after Lentz, as in Abramowitz and Stegun,
Handbook of Mathematical Functions, 26.5.8 and 26.6.2; inverted by bisection.
"""

from __future__ import annotations

import math
from typing import Final

_TINY: Final = 1e-300
_CLOSE: Final = 1e-14
_MOST_TERMS: Final = 10_000
_HALVINGS: Final = 200


def f_quantile(probability: float, above: float, below: float) -> float:
    """Return the value that F with these degrees of freedom, whole or not, stays below with a probability."""

    def share(x: float) -> float:
        return incomplete_beta(above / 2, below / 2, x)

    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if share(middle) < probability else (low, middle)
        if high - low <= _CLOSE * high:
            break
    x = (low + high) / 2
    return math.inf if x >= 1.0 else below * x / (above * (1.0 - x))


def incomplete_beta(a: float, b: float, x: float) -> float:
    """Return the regularised incomplete beta function of x in 0..1, a and b above 0."""
    if x <= 0.0 or x >= 1.0:
        return min(max(x, 0.0), 1.0)
    if x > (a + 1) / (a + b + 2):
        return 1.0 - incomplete_beta(b, a, 1.0 - x)
    log_front = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    return math.exp(log_front) * _fraction(a, b, x) / a


def _fraction(a: float, b: float, x: float) -> float:
    numerator, denominator = 1.0, 1.0 / _far(1.0 - (a + b) * x / (a + 1))
    value = denominator
    for m in range(1, _MOST_TERMS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for term in (even, odd):
            denominator = 1.0 / _far(1.0 + term * denominator)
            numerator = _far(1.0 + term / numerator)
            value *= numerator * denominator
        if abs(numerator * denominator - 1.0) < _CLOSE:
            break
    return value


def _far(value: float) -> float:
    """Keep a denominator away from zero."""
    return value if abs(value) > _TINY else _TINY
