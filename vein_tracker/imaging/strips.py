"""Strips of rows: worked on one after the other, their planes stay in the processor's cache."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

THREADS = 2
"""As many as the cores of an ordinary laptop that are free."""

_PIXELS = 170_000  # of more, planes leave the cache; with fewer, threads wait for the interpreter
_LEAST_ROWS = 128


_P = ParamSpec("_P")
_T = TypeVar("_T")
_here = threading.local()


class _AtOnce(Executor):
    """Works where it is asked to, on the thread that asks."""

    def submit(self, work: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]:
        done: Future[_T] = Future()
        done.set_result(work(*args, **kwargs))
        return done


def _keep_alone() -> None:
    _here.one_of_two = True


def workers(count: int = THREADS) -> Executor:
    """Return a pool of threads; NumPy and OpenCV let go of the interpreter while they work.

    On one of two such threads all is done there: with more threads than cores each waits for the others.
    """
    return _AtOnce() if getattr(_here, "one_of_two", False) else ThreadPoolExecutor(count)


def two() -> Executor:
    """Return a pool of two threads for the two photographs of a pair, each of which works by itself."""
    return ThreadPoolExecutor(2, initializer=_keep_alone)


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
