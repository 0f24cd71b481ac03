"""Scores many photographs on all cores; answers come in the order of the questions."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager

import cv2


@contextmanager
def workers(count: int | None = None) -> Iterator[Executor]:
    """So many processes, else one for each core, each on one thread; what has not begun is dropped on an error."""
    spawn = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(count or os.cpu_count(), mp_context=spawn, initializer=use_one_thread)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def use_one_thread() -> None:
    """Leave parallel work to the processes."""
    cv2.setNumThreads(1)
