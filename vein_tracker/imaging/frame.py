"""The working frame: the picture at the scale that veins need, and the region in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from vein_tracker.errors import REGION_OUTSIDE, VeinTrackerError
from vein_tracker.imaging.decode import Bools, Decoded, Pixels
from vein_tracker.model.records import Region
from vein_tracker.model.results import F64, U8

_LITTLE_SMALLER = 0.6


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture (h, w, 3) sRGB RGB at the working scale, pixels for each full-size pixel in x and in y."""

    pixels: Pixels
    opaque: Bools | None
    scale_x: float
    scale_y: float

    @property
    def scale(self) -> float:
        """Working pixels for each full-size pixel."""
        return float(np.sqrt(self.scale_x * self.scale_y))

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width."""
        height, width = self.pixels.shape[:2]
        return height, width

    def to_full(self, points: F64) -> F64:
        """Take working x, y (N, 2) to full-size pixels; pixel centres are at whole numbers in both."""
        return cast(F64, (points + 0.5) / np.array([self.scale_x, self.scale_y]) - 0.5)

    def to_working(self, points: F64) -> F64:
        """Take full-size x, y (N, 2) to working pixels."""
        return cast(F64, (points + 0.5) * np.array([self.scale_x, self.scale_y]) - 0.5)


def working_frame(photo: Decoded, most_pixels: int, most_scale: float = 1.0) -> Frame:
    """Shrink a photograph to at most so many pixels, and at most to so many for each full-size pixel."""
    height, width = photo.pixels.shape[:2]
    factor = min(1.0, float(np.sqrt(most_pixels / (height * width))), most_scale / photo.scale)
    pixels, opaque = photo.pixels, photo.opaque
    if factor < 1.0:
        size = (max(16, round(width * factor)), max(16, round(height * factor)))
        # What was decoded smaller has been averaged once: twice would blur veins, which makes them wider.
        averaged = photo.scale < 1.0 and factor > _LITTLE_SMALLER
        interpolation = cv2.INTER_LINEAR if averaged else cv2.INTER_AREA
        pixels = cast(Pixels, cv2.resize(pixels, size, interpolation=interpolation))
        if opaque is not None:
            share = cv2.resize(opaque.astype(np.uint8) * 255, size, interpolation=cv2.INTER_AREA)
            opaque = share > 250
    return Frame(pixels, opaque, pixels.shape[1] / photo.width, pixels.shape[0] / photo.height)


def region_mask(frame: Frame, region: Region | None) -> Bools:
    """Return (h, w) bool: the working pixels whose centre lies in the region; everything without one.

    A region that is smaller than a working pixel is the one that it lies in.

    Raises
    ------
    VeinTrackerError
        REGION_OUTSIDE where no pixel does.
    """
    if region is None:
        return np.ones(frame.shape, np.bool_)
    corners = frame.to_working(np.array(region.points, np.float64).reshape(-1, 2))
    mask = polygon_mask(corners, frame.shape)
    if not mask.any():
        column, row = _pixel_under(corners)
        if not (0 <= row < mask.shape[0] and 0 <= column < mask.shape[1]):
            raise VeinTrackerError(REGION_OUTSIDE)
        mask[row, column] = True
    return mask


def _pixel_under(corners: F64) -> tuple[int, int]:
    """Return column and row of the pixel under a polygon's middle; outside any picture where it is empty."""
    if not cv2.contourArea(corners.astype(np.float32)) > 0:
        return -1, -1
    column, row = np.floor(corners.mean(axis=0) + 0.5)
    return int(column), int(row)


def polygon_mask(corners: F64, shape: tuple[int, int]) -> Bools:
    """Return (h, w) bool, True where a pixel centre lies in a polygon (N, 2); its left and upper edge count."""
    height, width = shape
    parity = np.zeros((height, width + 1), np.uint8)
    for (x1, y1), (x2, y2) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        low, high = sorted((y1, y2))
        rows = np.arange(max(0, int(np.ceil(low))), min(height, int(np.ceil(high))))
        if len(rows):
            x = x1 + (rows - y1) * (x2 - x1) / (y2 - y1)
            parity[rows, np.clip(np.ceil(x), 0, width).astype(np.int64)] ^= 1
    return np.bitwise_xor.accumulate(parity, axis=1)[:, :width].astype(np.bool_)


def full_size(mask: U8, width: int, height: int) -> U8:
    """Return a working mask (h, w) uint8 at the photograph's size, each pixel as its nearest."""
    return cast(U8, cv2.resize(mask, (width, height), interpolation=cv2.INTER_NEAREST_EXACT))
