"""ndarray ↔ QImage and video frame, the only place. Each picture made here owns its pixels: none aliases an array."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QBuffer, QByteArray, QDataStream, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainterPath

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

U8 = npt.NDArray[np.uint8]
F64 = npt.NDArray[np.float64]
_ELEMENT = np.dtype([("draws", ">i4"), ("at", ">f8", 2)])
"""A point of a path in a stream of Qt, and whether a line is drawn to it."""

_PIXEL_CENTRE: Final = 0.5
_FRACTION_BITS: Final = 4
_ROWS_AT_ONCE: Final = 32
_SKIPS: Final = 0.5


def to_image(pixels: U8, ground: QColor | None = None) -> QImage:
    """Return sRGB pixels as an opaque picture, in the format that Qt paints fastest.

    `pixels`: (h, w, 3), or (h, w, 4) with premultiplied alpha; `ground` shows through, black unless given.
    """
    if pixels.shape[2] == 3:
        return _owning(cv2.cvtColor(pixels, cv2.COLOR_RGB2BGRA), QImage.Format.Format_RGB32)
    bgra = cv2.cvtColor(pixels, cv2.COLOR_RGBA2BGRA)
    for top in range(0, len(bgra), _ROWS_AT_ONCE):
        rows = bgra[top : top + _ROWS_AT_ONCE]
        through = cv2.bitwise_not(cv2.extractChannel(rows, 3))
        if cv2.countNonZero(through):
            cv2.add(rows, _tinted(through, ground or QColor(Qt.GlobalColor.black)), dst=rows)
    return _owning(bgra, QImage.Format.Format_RGB32)


def _owning(bgra: cv2.typing.MatLike, form: QImage.Format) -> QImage:
    """Wrap an array that nobody else has: the picture keeps it, so that no pixel is copied.

    Qt's own conversions would keep Python's lock, and the window would stand still meanwhile; OpenCV's do not.
    """
    height, width = bgra.shape[:2]
    return QImage(np.ascontiguousarray(bgra).data, width, height, width * 4, form)


def _tinted(cover: cv2.typing.MatLike, colour: QColor) -> cv2.typing.MatLike:
    """Return a colour as premultiplied BGRA, as strong as (h, w) `cover`, 0..255, says."""
    strength = np.arange(256)[:, None] / 255 * colour.alphaF()
    table = strength * (colour.blue(), colour.green(), colour.red(), 255)
    return cv2.LUT(cv2.merge([cover] * 4), table.round().astype(np.uint8)[None])


def to_array(image: QImage) -> U8:
    """Return (h, w, 3) sRGB of a picture, as a copy."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3).copy()


def fitted(pixels: U8, room: QSize) -> QImage:
    """Return (h, w, 3) sRGB as a picture as large as fits into `room`, so that painting it scales nothing."""
    height, width = pixels.shape[:2]
    scale = min(room.width() / width, room.height() / height)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    # Down to half the size nothing is skipped, and a live picture has no time for more.
    way = cv2.INTER_AREA if scale < _SKIPS else cv2.INTER_LINEAR
    return to_image(np.asarray(cv2.resize(pixels, size, interpolation=way), np.uint8))


def no_image() -> QImage:
    """Return a picture of nothing."""
    return QImage()


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
    return line_path([np.vstack([points, points[:1]]) for points in polygons if len(points)])


def line_path(lines: Sequence[F64]) -> QPainterPath:
    """Return lines, (N, 2) x and y of pixel centres, as one path where pixels have area."""
    drawn = [points for points in lines if len(points)]
    if not drawn:
        return QPainterPath()
    elements = np.ones(sum(map(len, drawn)), _ELEMENT)
    elements["at"] = np.concatenate(drawn) + _PIXEL_CENTRE
    elements["draws"][np.cumsum([0, *map(len, drawn[:-1])])] = 0
    # As Qt writes a path to a stream: thousands of points are read at once.
    number = np.array(len(elements), ">i4").tobytes()
    path, stream = QPainterPath(), QDataStream(QByteArray(number + elements.tobytes() + bytes(8)))
    stream >> path
    return path


def filled(shapes: Sequence[tuple[Sequence[F64], QColor]], full: QSize, size: QSize) -> QImage:
    """Return what polygons over a picture of `full` size enclose, filled, as a see-through picture of `size`.

    Each shape is polygons with the colour that fills them.
    """
    picture = np.zeros((size.height(), size.width(), 4), np.uint8)
    scale = (size.width() / full.width(), size.height() / full.height())
    for polygons, colour in shapes:
        placed = [(points + _PIXEL_CENTRE) * scale - _PIXEL_CENTRE for points in polygons if len(points)]
        corners = [np.round(points * (1 << _FRACTION_BITS)).astype(np.int32) for points in placed]
        if corners:
            strong = (colour.blue(), colour.green(), colour.red(), 255)
            premultiplied = [round(part * colour.alphaF()) for part in strong]
            cv2.fillPoly(picture, corners, premultiplied, cv2.LINE_AA, _FRACTION_BITS)
    return _owning(picture, QImage.Format.Format_ARGB32_Premultiplied)


def see_through(pixels: U8) -> QImage:
    """Return (h, w, 4) sRGB with premultiplied alpha as a see-through picture."""
    return _owning(cv2.cvtColor(pixels, cv2.COLOR_RGBA2BGRA), QImage.Format.Format_ARGB32_Premultiplied)


_TURNS: Final = {
    90: cv2.ROTATE_90_CLOCKWISE,
    180: cv2.ROTATE_180,
    270: cv2.ROTATE_90_COUNTERCLOCKWISE,
}
_ONE_PLANE: Final = {
    "Format_BGRA8888": cv2.COLOR_BGRA2RGB,
    "Format_BGRX8888": cv2.COLOR_BGRA2RGB,
    "Format_RGBA8888": cv2.COLOR_RGBA2RGB,
    "Format_RGBX8888": cv2.COLOR_RGBA2RGB,
    "Format_YUYV": cv2.COLOR_YUV2RGB_YUYV,
    "Format_UYVY": cv2.COLOR_YUV2RGB_UYVY,
}
_TWO_PLANES: Final = {"Format_NV12": cv2.COLOR_YUV2RGB_NV12, "Format_NV21": cv2.COLOR_YUV2RGB_NV21}


def from_frame(frame: QVideoFrame, turned: int = 0) -> U8:
    """Return (h, w, 3) sRGB of a camera's frame, turned clockwise by 0, 90, 180 or 270 degrees, never mirrored.

    Empty where the frame cannot be read. The formats of most cameras are read as they lie in memory; others, and
    what Qt itself has to turn, go by way of Qt, which may mirror a front camera: that is taken back.
    """
    pixels = _mapped(frame)
    if pixels is None:
        image = frame.toImage()
        pixels = np.zeros((0, 0, 3), np.uint8) if image.isNull() else to_array(image)
        if frame.mirrored() and pixels.size:
            pixels = np.ascontiguousarray(pixels[:, ::-1])
    elif frame.rotation().value:
        pixels = np.asarray(cv2.rotate(pixels, _TURNS[frame.rotation().value]), np.uint8)
    turn = _TURNS.get(turned % 360)
    return pixels if turn is None or not pixels.size else np.asarray(cv2.rotate(pixels, turn), np.uint8)


def _mapped(frame: QVideoFrame) -> U8 | None:
    """Return a frame's pixels read from its memory; None where its format is a rare one."""
    from PySide6.QtMultimedia import QVideoFrame as Frame

    name = frame.pixelFormat().name
    known = name in _ONE_PLANE or name in _TWO_PLANES or name == "Format_Jpeg"
    if not known or not frame.map(Frame.MapMode.ReadOnly):
        return None
    try:
        if name == "Format_Jpeg":
            return _of_jpeg(frame)
        width, height = frame.width(), frame.height()
        if name in _ONE_PLANE:
            channels = 2 if "Y" in name else 4
            rows = _plane(frame, 0, height)[:, : width * channels].reshape(height, width, channels)
            return np.asarray(cv2.cvtColor(rows, _ONE_PLANE[name]), np.uint8)
        light = _plane(frame, 0, height)[:, :width]
        colour = _plane(frame, 1, height // 2)[:, :width].reshape(height // 2, width // 2, 2)
        return np.asarray(cv2.cvtColorTwoPlane(light, colour, _TWO_PLANES[name]), np.uint8)
    finally:
        frame.unmap()


def _plane(frame: QVideoFrame, plane: int, rows: int) -> U8:
    stride = frame.bytesPerLine(plane)
    return np.frombuffer(frame.bits(plane), np.uint8)[: rows * stride].reshape(rows, stride)


def _of_jpeg(frame: QVideoFrame) -> U8 | None:
    data = np.frombuffer(frame.bits(0), np.uint8)
    decoded = cv2.imdecode(data, cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION)
    return None if decoded is None else np.asarray(cv2.cvtColor(decoded, cv2.COLOR_BGR2RGB), np.uint8)


def coloured(codes: U8, colours: Sequence[QColor]) -> QImage:
    """Return (h, w) codes, each a place in `colours`, as a see-through picture."""
    strong = [
        [round(part * one.alphaF()) for part in (one.blue(), one.green(), one.red(), 255)] for one in colours
    ]
    table = np.array(strong, np.uint8)
    return _owning(table[codes], QImage.Format.Format_ARGB32_Premultiplied)
