"""Icons, tinted and sharp at every scaling."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme.assets import svg
from ui.theme.tokens import ICON, LIGHT, colours


def icon(name: str, tint: str | None = None, size: int = ICON) -> QIcon:
    """Return an icon tinted with a token's value (ink unless told), sharp up to 300 % scaling."""
    result = QIcon()
    for colour, mode in ((tint or colours().ink, QIcon.Mode.Normal), (colours().faint, QIcon.Mode.Disabled)):
        for pixmap in _tinted(f"icons/{name}.svg", colour, size, (1, 2, 3)):
            result.addPixmap(pixmap, mode)
    return result


def app_icon() -> QIcon:
    """Return the application's icon in the sizes that desktops ask for."""
    result = QIcon()
    for size in (16, 32, 48, 64, 128, 256):
        for pixmap in _tinted("icons/vein-tracker.svg", LIGHT.ink, size, (1,)):
            result.addPixmap(pixmap)
    return result


@cache
def _tinted(path: str, tint: str, size: int, ratios: tuple[int, ...]) -> tuple[QPixmap, ...]:
    """Return a picture for each ratio of device pixels; it is read once for all."""
    renderer = QSvgRenderer(QByteArray(svg(path, tint)))
    return tuple(_drawn(renderer, size, ratio) for ratio in ratios)


def _drawn(renderer: QSvgRenderer, size: int, ratio: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
