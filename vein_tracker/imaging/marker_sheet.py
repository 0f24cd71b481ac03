"""A printable page of scale markers, drawn dot by dot so that a millimetre on paper is a millimetre."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
from PIL import Image, ImageDraw, ImageFont

DOTS_PER_INCH = 600
PAGE_MM = (210.0, 297.0)
MARKER_MM = 20.0
LINE_MM = 100.0
COLUMNS, ROWS = 4, 4
_CELL_MM = (44.0, 46.0)
_FIRST_CELL_MM = (17.0, 88.0)
_QUIET_MM = 5.0
_MODULES = 6  # 4 × 4 bits and the black border


def dots(millimetres: float) -> int:
    """Return a length on paper in whole dots."""
    return round(millimetres * DOTS_PER_INCH / 25.4)


def marker_sheet(title: str, rules: Sequence[str], line: str, sticker: str) -> Image.Image:
    """Draw the page.

    Parameters
    ----------
    title, rules : str, sequence of str
        What stands above the markers, a rule on each line.
    line : str
        What stands at the line by which the print is checked.
    sticker : str
        What stands on each sticker, with `{number}` for its own.

    Returns
    -------
    PIL image, mode "1"
        A4 at 600 dpi: black 0, white 1; ArUco DICT_4X4_50 markers with a black side of 20 mm, a white rim of 5 mm.
    """
    page = Image.new("1", (dots(PAGE_MM[0]), dots(PAGE_MM[1])), 1)
    pen = ImageDraw.Draw(page)
    _write(pen, (17, 15), title, 6.0)
    for row, rule in enumerate(rules):
        _write(pen, (17, 26 + 6 * row), rule, 3.6)
    _check_line(pen, (17, 72), line)
    for number in range(COLUMNS * ROWS):
        across, down = number % COLUMNS, number // COLUMNS
        corner = (_FIRST_CELL_MM[0] + across * _CELL_MM[0], _FIRST_CELL_MM[1] + down * _CELL_MM[1])
        _sticker(pen, corner, number, sticker.format(number=number))
    return page


def _sticker(pen: ImageDraw.ImageDraw, corner: tuple[float, float], number: int, words: str) -> None:
    x, y = corner
    side = MARKER_MM + 2 * _QUIET_MM
    box = (dots(x), dots(y), dots(x + side), dots(y + side + 4))
    pen.rectangle(box, outline=0, width=1)
    _marker(pen, dots(x + _QUIET_MM), dots(y + _QUIET_MM), number)
    _write(pen, (x + 1.5, y + side - 1.5), words, 2.1)


def _marker(pen: ImageDraw.ImageDraw, left: int, top: int, number: int) -> None:
    dictionary = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50)
    bits = cv2.aruco.generateImageMarker(dictionary, number, _MODULES)
    edges = [dots(MARKER_MM * edge / _MODULES) for edge in range(_MODULES + 1)]
    for row in range(_MODULES):
        for column in range(_MODULES):
            if not bits[row, column]:
                corner = (left + edges[column], top + edges[row])
                pen.rectangle((*corner, left + edges[column + 1] - 1, top + edges[row + 1] - 1), fill=0)


def _check_line(pen: ImageDraw.ImageDraw, start: tuple[float, float], words: str) -> None:
    x, y = start
    pen.line((dots(x), dots(y), dots(x) + dots(LINE_MM), dots(y)), fill=0, width=4)
    for end in (dots(x), dots(x) + dots(LINE_MM)):
        pen.line((end, dots(y - 3), end, dots(y + 3)), fill=0, width=4)
    _write(pen, (x, y + 4), words, 3.2)


def _write(pen: ImageDraw.ImageDraw, place: tuple[float, float], words: str, height_mm: float) -> None:
    font = ImageFont.load_default(dots(height_mm))
    pen.text((dots(place[0]), dots(place[1])), words, fill=0, font=font)
