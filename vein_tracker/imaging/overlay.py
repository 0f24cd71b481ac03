"""What is drawn over a photograph: its veins by class and certainty, and the skin that was left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

import cv2
import numpy as np

from vein_tracker.imaging.picture import contours
from vein_tracker.imaging.runs import Look, look_of, runs
from vein_tracker.imaging.segments import length_px, mean_width_px, nearest_line
from vein_tracker.model.results import F64, I32, U8, Ints, VeinKind, VeinSegment
from vein_tracker.model.shown import ShownVein, ShownVeins, VeinLayer, certainty

_SQUARES = 1_000_000


def vein_layers(
    mask: U8, segments: Sequence[VeinSegment] | None, scale: tuple[float, float], to_picture: F64
) -> tuple[VeinLayer, ...]:
    """Sort the outlines of a vein mask by the veins that run through it; add the wide ones that it leaves out.

    Parameters
    ----------
    mask : (h, w) uint8, 0 or 255
    segments : sequence of VeinSegment, optional
        In full-size pixels; without them all veins are of one unclassed layer.
    scale : mask pixels for each full-size pixel, in x and in y
    to_picture : (3, 3) float64, takes the mask's pixels to the picture that the outlines are drawn on
    """
    around = cast(U8, cv2.dilate(mask, np.ones((3, 3), np.uint8)))
    counted = [one for one in segments or () if one.kind is not VeinKind.WIDE]
    looks = sorted({look_of(one) for one in counted}) or [(VeinKind.UNCLASSED, False)]
    near = nearest_line([to_mask(one.points, scale) for one in counted], mask.shape)
    of_vein = np.array([*(looks.index(look_of(one)) for one in counted), 0], np.int32)
    layers = _shared_out(around, looks, of_vein[near], to_picture)
    return (*layers, *_wide(segments or (), mask.shape, scale, to_picture))


def shown_veins(
    segments: Sequence[VeinSegment], px_per_mm: float | None, to_picture: F64, size: tuple[int, int]
) -> ShownVeins:
    """Make veins ready to be pointed at in a picture, each as far as the eye follows it.

    Parameters
    ----------
    segments : sequence of VeinSegment
        In full-size pixels of their photograph.
    px_per_mm : float, optional
        The photograph's own scale.
    to_picture : (3, 3) float64, takes full-size pixels of the photograph to the picture that is shown
    size : width and height of the picture
    """
    veins = sorted(
        (_shown(one, px_per_mm, to_picture) for one in runs(segments)), key=lambda one: -one.length_px
    )
    square = max(1.0, float(np.sqrt(size[0] * size[1] / _SQUARES)))
    shape = (int(np.ceil(size[1] / square)), int(np.ceil(size[0] / square)))
    near = nearest_line([(one.points + 0.5) / square - 0.5 for one in veins], shape)
    return ShownVeins(veins=tuple(veins), near=near, square=square)


def left_out(skin: U8, to_picture: F64) -> tuple[F64, ...]:
    """Return the outlines of what is no judged skin, as closed polygons (N, 2) to be filled by even and odd.

    Parameters
    ----------
    skin : (h, w) uint8, 0 or 255
    to_picture : (3, 3) float64, takes the mask's pixels to the picture
    """
    return tuple(_moved(line, to_picture) for line in contours(cast(U8, cv2.bitwise_not(skin))))


def outlined(mask: U8, to_picture: F64) -> tuple[F64, ...]:
    """Return the outlines of a mask's parts as closed polygons (N, 2), as thin as a pixel.

    Parameters
    ----------
    mask : (h, w) uint8, 0 or 255
    to_picture : (3, 3) float64, takes the mask's pixels to the picture
    """
    around = cast(U8, cv2.dilate(mask, np.ones((3, 3), np.uint8)))
    return tuple(_moved(line, to_picture) for line in contours(around))


def to_mask(points: F64, scale: tuple[float, float]) -> F64:
    """Take full-size x, y (N, 2) to a mask's pixels; pixel centres are at whole numbers in both."""
    return cast(F64, (points + 0.5) * np.array(scale) - 0.5)


def _shown(segment: VeinSegment, px_per_mm: float | None, to_picture: F64) -> ShownVein:
    points = _moved(segment.points, to_picture)
    length, width = length_px(segment.points), mean_width_px(segment)
    enlarged = length_px(points) / length if length > 0 else 1.0
    return ShownVein(
        points=points,
        half_width=width * enlarged / 2,
        kind=segment.kind,
        certainty=certainty(segment.confidence),
        length_px=length,
        width_px=width,
        length_mm=None if px_per_mm is None else length / px_per_mm,
        width_mm=None if px_per_mm is None else width / px_per_mm,
    )


def _shared_out(around: U8, looks: Sequence[Look], at: I32, to_picture: F64) -> tuple[VeinLayer, ...]:
    """Share out a mask among looks; `at` (h, w) says whose each pixel is."""
    lines: list[list[F64]] = [[] for _ in looks]
    for line in contours(around):
        columns, rows = line.astype(np.int64).T
        for look, part in _stretches(at[rows, columns]):
            lines[look].append(_moved(line[part], to_picture))
    parts = [around & np.where(at == look, np.uint8(255), np.uint8(0)) for look in range(len(looks))]
    return tuple(
        VeinLayer(
            kind=kind,
            doubtful=doubtful,
            lines=tuple(lines[look]),
            parts=tuple(_moved(line, to_picture) for line in contours(parts[look])),
        )
        for look, (kind, doubtful) in enumerate(looks)
    )


def _stretches(looks: I32) -> Iterator[tuple[int, Ints]]:
    """Cut a closed line at the places where its look changes; yield each look with the places that it holds."""
    count = len(looks)
    changes = np.flatnonzero(looks != np.roll(looks, 1))
    if not len(changes):
        yield int(looks[0]), np.arange(count + 1) % count
        return
    for start, end in zip(changes, np.append(changes[1:], changes[0] + count), strict=True):
        yield int(looks[start]), np.arange(start, end + 1) % count


def _wide(
    segments: Sequence[VeinSegment], shape: tuple[int, int], scale: tuple[float, float], to_picture: F64
) -> tuple[VeinLayer, ...]:
    mask: U8 = np.zeros(shape, np.uint8)
    for one in segments:
        if one.kind is VeinKind.WIDE:
            radii = np.maximum(1, np.rint(one.widths * np.sqrt(scale[0] * scale[1]) / 2)).astype(int)
            for (x, y), radius in zip(np.rint(to_mask(one.points, scale)).astype(int), radii, strict=True):
                cv2.circle(mask, (int(x), int(y)), int(radius), (255,), cv2.FILLED)
    polygons = [_moved(line, to_picture) for line in contours(mask)]
    if not polygons:
        return ()
    closed = [np.vstack([polygon, polygon[:1]]) for polygon in polygons]
    return (VeinLayer(kind=VeinKind.WIDE, doubtful=False, lines=tuple(closed), parts=tuple(polygons)),)


def _moved(points: F64, to_picture: F64) -> F64:
    return cast(F64, cv2.perspectiveTransform(points.astype(np.float64)[:, None], to_picture)[:, 0])
