"""Scores many photographs on all cores; answers come in the order of the questions."""

from __future__ import annotations

import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

import cv2

Asked = TypeVar("Asked")
Answered = TypeVar("Answered")
_EVERY_S = 20.0


@contextmanager
def workers(count: int | None = None) -> Iterator[Executor]:
    """So many processes, else one for each core, each on one thread; what has not begun is dropped on an error."""
    spawn = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(count or os.cpu_count(), mp_context=spawn, initializer=use_one_thread)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def answered(
    ask: Callable[[Asked], Answered], asked: Sequence[Asked], *, jobs: int | None = None, chunk: int = 1
) -> list[Answered]:
    """Ask for all; say on a terminal how far it is."""
    answers: list[Answered] = []
    told_at = time.perf_counter()
    with workers(jobs) as pool:
        for one in pool.map(ask, asked, chunksize=chunk):
            answers.append(one)
            if sys.stderr.isatty() and time.perf_counter() - told_at > _EVERY_S:
                print(f"  {len(answers)} of {len(asked)}", file=sys.stderr, flush=True)
                told_at = time.perf_counter()
    return answers


def use_one_thread() -> None:
    """Leave parallel work to the processes."""
    cv2.setNumThreads(1)
