"""Strips of rows: worked on one after the other, their planes stay in the processor's cache."""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor

THREADS = 2
"""As many as the cores of an ordinary laptop that are free."""

_PIXELS = 170_000  # of more, planes leave the cache; with fewer, threads wait for the interpreter
_LEAST_ROWS = 128


def workers() -> ThreadPoolExecutor:
    """Return a pool of threads for strips; NumPy and OpenCV let go of the interpreter while they work."""
    return ThreadPoolExecutor(THREADS)


def strips(shape: tuple[int, ...]) -> list[slice]:
    """Return the rows of each strip of a picture (h, w): a power of two of them, about as many pixels in each.

    They depend on nothing but the shape, so figures do not depend on threads.
    """
    height, width = shape
    rows = max(_LEAST_ROWS, 1 << round(math.log2(_PIXELS / width)))
    return [slice(top, min(top + rows, height)) for top in range(0, height, rows)]


def widened(rows: slice, margin: int, height: int) -> tuple[slice, slice]:
    """Return the rows with so many more to both sides, where there are any, and where the former lie in them."""
    first, last = max(0, rows.start - margin), min(height, rows.stop + margin)
    return slice(first, last), slice(rows.start - first, rows.stop - first)
