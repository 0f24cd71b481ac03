"""Only reader of resources/: files, pictures in a tint, fonts."""

from __future__ import annotations

from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Final

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase

FONT_FAMILY: Final = "Inter"


def resource(path: str) -> bytes:
    """Return the bytes of a file under resources/."""
    return resources_folder().joinpath(path).read_bytes()


def svg(path: str, tint: str) -> bytes:
    """Return a picture under resources/ drawn in one colour."""
    return resource(path).replace(b"currentColor", tint.encode())


@cache
def resources_folder() -> Traversable:
    """Return the folder in which all of them lie."""
    return resources.files("resources")


@cache
def load_fonts() -> None:
    """Make the bundled font known to Qt, once."""
    for weight in ("Regular", "Medium", "SemiBold", "Bold"):
        QFontDatabase.addApplicationFontFromData(QByteArray(resource(f"fonts/Inter-{weight}.ttf")))


def font(size: int, weight: QFont.Weight = QFont.Weight.Normal, *, tabular: bool = False) -> QFont:
    """Return the font at one of the sizes; tabular where figures stand below each other."""
    return QFont(_font(size, weight, tabular))


@cache
def _font(size: int, weight: QFont.Weight, tabular: bool) -> QFont:
    result = QFont(FONT_FAMILY)
    result.setPixelSize(size)
    result.setWeight(weight)
    if tabular:
        result.setFeature(QFont.Tag("tnum"), 1)
    return result
