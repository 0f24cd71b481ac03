"""ndarray ↔ QImage, the only place. Every picture made here owns its pixels: nothing aliases an array."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt
from pyqtgraph.functions import arrayToQPath
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPainterPath

U8 = npt.NDArray[np.uint8]
F64 = npt.NDArray[np.float64]

_PIXEL_CENTRE: Final = 0.5


def to_image(pixels: U8, ground: QColor | None = None) -> QImage:
    """Return sRGB pixels as an opaque picture, in the format that Qt paints fastest.

    `pixels`: (h, w, 3), or (h, w, 4) with premultiplied alpha; `ground` shows through, black unless given.
    """
    height, width, channels = pixels.shape
    pixels = np.ascontiguousarray(pixels)
    if channels == 3:
        form = QImage.Format.Format_RGB888
        return QImage(pixels.data, width, height, width * 3, form).convertToFormat(QImage.Format.Format_RGB32)
    form = QImage.Format.Format_RGBA8888_Premultiplied
    result = QImage(width, height, QImage.Format.Format_RGB32)
    result.fill(ground or QColor(Qt.GlobalColor.black))
    painter = QPainter(result)
    painter.drawImage(0, 0, QImage(pixels.data, width, height, width * 4, form))
    painter.end()
    return result


def to_array(image: QImage) -> U8:
    """Return (h, w, 3) sRGB of a picture, as a copy."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3).copy()


def to_png(image: QImage) -> bytes:
    """Return a pasted picture as the bytes of a file, without loss."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def from_encoded(data: bytes | None) -> QImage:
    """Return a thumbnail of the library as a picture, empty where there is none."""
    return QImage.fromData(data) if data else QImage()


def outline_path(polygons: Sequence[F64]) -> QPainterPath:
    """Return closed polygons, (N, 2) x and y of pixel centres, as one path where pixels have area."""
    closed = [np.vstack([points, points[:1]]) for points in polygons if len(points)]
    if not closed:
        return QPainterPath()
    joined = np.concatenate(closed) + _PIXEL_CENTRE
    connect = np.ones(len(joined), np.int32)
    connect[np.cumsum([len(points) for points in closed]) - 1] = 0
    path: QPainterPath = arrayToQPath(joined[:, 0], joined[:, 1], connect=connect)
    return path


def filled(path: QPainterPath, full: QSize, size: QSize, colour: QColor) -> QImage:
    """Return what a path over a picture of `full` size encloses, filled, as a see-through picture of `size`."""
    result = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size.width() / full.width(), size.height() / full.height())
    painter.fillPath(path, colour)
    painter.end()
    return result
