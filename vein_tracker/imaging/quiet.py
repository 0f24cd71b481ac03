"""Keeps what picture codecs mutter from the terminal: the decoder says what matters in its own words."""

from __future__ import annotations

import os
import sys
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import cv2

cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)

_STDERR = 2

_lock = threading.Lock()
_stderr_lock = threading.Lock()
_inside = 0
_outermost = warnings.catch_warnings()


@contextmanager
def silent_codecs() -> Iterator[None]:
    """Ignore warnings while any thread decodes; the filters are the process's, so threads share one block."""
    global _inside, _outermost
    with _lock:
        if _inside == 0:
            _outermost = warnings.catch_warnings()
            _outermost.__enter__()
            warnings.simplefilter("ignore")
        _inside += 1
    try:
        yield
    finally:
        with _lock:
            _inside -= 1
            if _inside == 0:
                _outermost.__exit__(None, None, None)


@contextmanager
def silent_stderr() -> Iterator[None]:
    """Send file descriptor 2 nowhere: libtiff's handler writes there and cannot be replaced from Python.

    One thread at a time; what other threads write to standard error meanwhile is lost, so keep it short.
    """
    with _stderr_lock:
        try:
            kept = os.dup(_STDERR)
        except OSError:  # no standard error at all, as in a windowed program
            yield
            return
        if sys.stderr is not None:
            sys.stderr.flush()
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, _STDERR)
            yield
        finally:
            os.dup2(kept, _STDERR)
            os.close(kept)
            os.close(nowhere)
