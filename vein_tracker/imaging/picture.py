"""Pictures for people: thumbnails, pyramids for a quick viewer, outlines of masks, one photo in another's frame."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np

from vein_tracker.model.results import F64, U8, U16

THUMBNAIL_SIDE = 480
LEAST_LEVEL_SIDE = 512


def thumbnail(pixels: U8 | U16) -> bytes:
    """Return a small JPEG of an upright sRGB picture.

    Parameters
    ----------
    pixels : (h, w, 3) uint8 or uint16, RGB, sRGB

    Returns
    -------
    bytes
        JPEG whose longer side has at most `THUMBNAIL_SIDE` pixels, without any metadata.
    """
    eight = to_8_bit(pixels)
    factor = min(1.0, THUMBNAIL_SIDE / max(eight.shape[:2]))
    size = (max(1, round(eight.shape[1] * factor)), max(1, round(eight.shape[0] * factor)))
    small = cv2.resize(eight, size, interpolation=cv2.INTER_AREA)
    return _encoded(".jpg", cast(U8, cv2.cvtColor(small, cv2.COLOR_RGB2BGR)), [cv2.IMWRITE_JPEG_QUALITY, 88])


def png(mask: U8) -> bytes:
    """Return a mask as PNG, one bit a pixel.

    Parameters
    ----------
    mask : (h, w) uint8, 0 or 255
    """
    return _encoded(".png", mask, [cv2.IMWRITE_PNG_BILEVEL, 1])


def from_png(data: bytes) -> U8:
    """Return the mask, (h, w) uint8 0 or 255, that `png` wrote."""
    return cast(U8, cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_GRAYSCALE))


def to_8_bit(pixels: U8 | U16) -> U8:
    """Return (h, w, 3) uint8 of uint8 or uint16 pixels; uint8 is handed back as it is."""
    if pixels.dtype == np.uint8:
        return cast(U8, pixels)
    return cast(U8, cv2.convertScaleAbs(pixels, alpha=255 / 65535))


def pyramid(pixels: U8) -> tuple[U8, ...]:
    """Return the picture and its halvings, largest first, down to `LEAST_LEVEL_SIDE` on the longer side.

    Parameters
    ----------
    pixels : (h, w, 3) or (h, w, 4) uint8
    """
    levels = [pixels]
    while max(levels[-1].shape[:2]) > LEAST_LEVEL_SIDE:
        last = levels[-1]
        size = (max(1, last.shape[1] // 2), max(1, last.shape[0] // 2))
        levels.append(cast(U8, cv2.resize(last, size, interpolation=cv2.INTER_AREA)))
    return tuple(levels)


def in_frame_of(before_size: tuple[int, int], after: U8, homography: F64) -> U8:
    """Return AFTER as seen in BEFORE's frame.

    Parameters
    ----------
    before_size : width, height in pixels
    after : (h, w, 3) uint8, RGB
    homography : (3, 3) float64, takes BEFORE pixels to AFTER pixels

    Returns
    -------
    (height, width, 4) uint8
        RGBA; alpha 0 where AFTER shows nothing.
    """
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    warped = np.zeros((before_size[1], before_size[0], 4), np.uint8)
    cv2.warpPerspective(
        cv2.cvtColor(after, cv2.COLOR_RGB2RGBA),
        homography,
        before_size,
        dst=warped,
        flags=flags,
        borderMode=cv2.BORDER_CONSTANT,
    )
    return warped


def contours(mask: U8) -> tuple[F64, ...]:
    """Return the outlines of a mask's parts and holes.

    Parameters
    ----------
    mask : (h, w) uint8, 0 or 255

    Returns
    -------
    tuple of (N, 2) float64
        Closed polygons of at least three places, x and y in the mask's pixels.
    """
    found, _ = cv2.findContours(mask, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_TC89_L1)
    return tuple(line[:, 0].astype(np.float64) for line in found if len(line) > 2)


def scaling(across: float, down: float | None = None) -> F64:
    """Return the (3, 3) float64 that takes pixels of a picture to those of the same picture so many times as large.

    Pixel centres are at whole numbers, so the corner of the picture, not its first centre, stays in place.
    """
    down = across if down is None else down
    return np.array([[across, 0.0, (across - 1.0) / 2.0], [0.0, down, (down - 1.0) / 2.0], [0.0, 0.0, 1.0]])


def _encoded(kind: str, pixels: U8, options: list[int]) -> bytes:
    done, data = cv2.imencode(kind, pixels, options)
    if not done:
        raise RuntimeError(f"OpenCV could not write {kind}")
    return data.tobytes()
