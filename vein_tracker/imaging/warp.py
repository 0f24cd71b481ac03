"""The map that takes BEFORE to AFTER: one homography, and a smooth field on top where tissue moved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar, cast

import cv2
import numpy as np

from vein_tracker.imaging.deform import Field
from vein_tracker.model.results import F32, F64, U8, U16

Sizes = tuple[tuple[int, int], tuple[int, int]]
Picture = TypeVar("Picture", U8, U16, F32)

SCALE_RANGE = (0.5, 2.0)
ROTATION_AT_MOST = np.deg2rad(45)
STRETCH_AT_MOST = 1.6


@dataclass(frozen=True, slots=True)
class Warp:
    """after = homography(before + field(before)), in pixels of two pictures with centres at whole numbers.

    `homography` is (3, 3) float64 with h33 = 1.
    """

    homography: F64
    field: Field | None = None

    def __call__(self, points: F64) -> F64:
        """Take (N, 2) BEFORE points to AFTER."""
        moved = points if self.field is None else points + self.field.at(points)
        return project(self.homography, moved)

    def maps(self, size: tuple[int, int], rows: range | None = None) -> F32:
        """Return (rows, w, 2) float32: where AFTER shows each BEFORE pixel of a picture of `size` (w, h)."""
        width, height = size
        rows = range(height) if rows is None else rows
        x, y = np.meshgrid(
            np.arange(width, dtype=np.float32), np.arange(rows.start, rows.stop, dtype=np.float32)
        )
        if self.field is not None:
            dense = self.field.dense(size, rows)
            x += dense[..., 0]
            y += dense[..., 1]
        h = self.homography.astype(np.float32)
        depth = h[2, 0] * x + h[2, 1] * y + h[2, 2]
        across = (h[0, 0] * x + h[0, 1] * y + h[0, 2]) / depth
        down = (h[1, 0] * x + h[1, 1] * y + h[1, 2]) / depth
        return cast(F32, cv2.merge([across, down]))

    def resized(self, before: Sizes, after: Sizes) -> Warp:
        """Return the same for the two pictures resized, each `from` (w, h) `to` (w, h)."""
        homography = resizing(*after) @ self.homography @ inverse(resizing(*before))
        field = None if self.field is None else self.field.resized(before[1])
        return replace(self, homography=homography / homography[2, 2], field=field)


def resizing(old: tuple[int, int], new: tuple[int, int]) -> F64:
    """Return the (3, 3) matrix that takes pixel centres of a picture of size `old` (w, h) to those of it as `new`."""
    x, y = new[0] / old[0], new[1] / old[1]
    return np.array([[x, 0, x / 2 - 0.5], [0, y, y / 2 - 0.5], [0, 0, 1.0]])


def project(homography: F64, points: F64) -> F64:
    """Apply a (3, 3) homography to (N, 2) points."""
    ends = np.column_stack([points, np.ones(len(points))]) @ homography.T
    result: F64 = ends[:, :2] / ends[:, 2:]
    return result


def inverse(homography: F64) -> F64:
    """Return the (3, 3) homography that goes back."""
    return np.linalg.inv(homography).astype(np.float64)


def resample(picture: Picture, maps: F32, interpolation: int, border: float = 0) -> Picture:
    """Return what `picture` shows at `maps` (h, w, 2): `border` where it shows nothing."""
    across, down = cv2.split(maps)
    edge = [float(border)] * 4
    moved = cv2.remap(picture, across, down, interpolation, borderMode=cv2.BORDER_CONSTANT, borderValue=edge)
    return moved.astype(picture.dtype, copy=False)


def jacobians(homography: F64, points: F64) -> F64:
    """Return the (N, 2, 2) derivatives of a homography at (N, 2) points."""
    ends = np.column_stack([points, np.ones(len(points))]) @ homography.T
    depth = ends[:, 2, None, None]
    place = (ends[:, :2] / ends[:, 2:])[:, :, None]
    result: F64 = (homography[:2, :2] - place * homography[2, :2]) / depth
    return result


def plausible(homography: F64, size: tuple[int, int], turned_at_most: float = ROTATION_AT_MOST) -> bool:
    """Say whether one camera could have seen one skin so: no fold, no mirror, no absurd zoom, turn or tilt."""
    width, height = size
    points = np.array([[x, y] for x in (0, width / 2, width) for y in (0, height / 2, height)], np.float64)
    depth = points @ homography[2, :2] + homography[2, 2]
    if not np.isfinite(homography).all() or depth.min() <= 0.3 * depth.max():
        return False
    local = jacobians(homography, points)
    zoom = np.sqrt(np.maximum(np.linalg.det(local), 0))
    turn = np.arctan2(local[:, 1, 0] - local[:, 0, 1], local[:, 0, 0] + local[:, 1, 1])
    stretch = np.linalg.svd(local, compute_uv=False)
    middle = len(points) // 2
    return bool(
        SCALE_RANGE[0] <= zoom[middle] <= SCALE_RANGE[1]
        and np.abs(turn[middle]) <= turned_at_most
        and zoom.min() > 0
        and (stretch[:, 0] <= STRETCH_AT_MOST * stretch[:, 1]).all()
    )
