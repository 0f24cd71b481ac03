"""Thins a sparse mask to lines of one pixel, visiting only the pixels that are set."""

from __future__ import annotations

import cv2
import numpy as np

from vein_tracker.imaging.decode import Bools
from vein_tracker.model.results import U8


def thinned(mask: U8) -> U8:
    """Return the skeleton (h, w) uint8 0 or 1 of a mask, by Guo and Hall (1989), as OpenCV's thinning does.

    OpenCV visits every pixel of the picture in every round; here only set ones are, and each keeps the code
    of its neighbours, which only changes where one of them goes.
    """
    padded = np.pad(mask != 0, 1).view(np.uint8)
    codes = cv2.filter2D(padded, -1, _WEIGHTS, borderType=cv2.BORDER_CONSTANT).ravel()
    flat, width = padded.ravel(), padded.shape[1]
    ring = np.array([-width, 1 - width, 1, 1 + width, width, width - 1, -1, -1 - width])
    pixels = np.flatnonzero(flat.view(np.bool_))
    removed = True
    while removed:
        removed = False
        for table in _REMOVE:
            goes = table[codes[pixels]]
            gone, pixels = pixels[goes], pixels[~goes]
            flat[gone] = 0
            for bit, step in enumerate(ring):
                codes[gone - step] -= np.uint8(1 << bit)
            removed = removed or len(gone) > 0
    return padded[1:-1, 1:-1].copy()


def _tables() -> tuple[Bools, Bools]:
    """Whether a pixel goes, by its eight neighbours from north clockwise, in the two halves of a round."""
    codes = np.arange(256)
    p2, p3, p4, p5, p6, p7, p8, p9 = ((codes >> bit) & 1 == 1 for bit in range(8))
    crossings = (~p2 & (p3 | p4)).astype(int) + (~p4 & (p5 | p6)) + (~p6 & (p7 | p8)) + (~p8 & (p9 | p2))
    one = (p9 | p2).astype(int) + (p3 | p4) + (p5 | p6) + (p7 | p8)
    other = (p2 | p3).astype(int) + (p4 | p5) + (p6 | p7) + (p8 | p9)
    fewer = np.minimum(one, other)
    may = (crossings == 1) & (fewer >= 2) & (fewer <= 3)
    return may & ~((p2 | p3 | ~p5) & p4), may & ~((p6 | p7 | ~p9) & p8)


_REMOVE = _tables()
_WEIGHTS = np.array([[128, 1, 2], [64, 0, 4], [32, 16, 8]], np.float32)
"""Of a pixel's neighbours in its code: one bit each, from north clockwise."""
