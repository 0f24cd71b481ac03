"""The 24 patches of a ColorChecker Classic as they were published."""

from __future__ import annotations

from typing import Final

import numpy as np

COLUMNS: Final = 6
ROWS: Final = 4
PATCHES: Final = COLUMNS * ROWS

PUBLISHED: Final = np.array(
    [
        *((115, 82, 68), (194, 150, 130), (98, 122, 157), (87, 108, 67), (133, 128, 177), (103, 189, 170)),
        *((214, 126, 44), (80, 91, 166), (193, 90, 99), (94, 60, 108), (157, 188, 64), (224, 163, 46)),
        *((56, 61, 150), (70, 148, 73), (175, 54, 60), (231, 199, 31), (187, 86, 149), (8, 133, 161)),
        *((243, 243, 242), (200, 200, 200), (160, 160, 160), (122, 122, 121), (85, 85, 85), (52, 52, 52)),
    ],
    np.uint8,
)
"""(24, 3) sRGB under D65, row by row from dark skin to black (X-Rite; Pascale, "RGB coordinates of the Macbeth
ColorChecker", 2006)."""
