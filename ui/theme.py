"""How everything looks: one table of tokens → palette and stylesheet; fonts and icons. Only reader of resources/."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import cache
from importlib import resources
from pathlib import Path
from string import Template
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget


@dataclass(frozen=True, slots=True)
class Colours:
    """What each colour is for; a widget names the purpose, never the value."""

    window: str
    surface: str
    ink: str
    muted: str
    faint: str
    line: str
    accent: str
    accent_strong: str
    accent_soft: str
    on_accent: str
    band: str
    caution: str
    caution_soft: str
    danger: str
    danger_soft: str
    surround: str = "#77797C"
    photo_chip: str = "#26292D"
    on_photo_chip: str = "#FFFFFF"
    vein: str = "#00C8BE"


LIGHT: Final = Colours(
    window="#F5F6F8",
    surface="#FFFFFF",
    ink="#18212B",
    muted="#5C6875",
    faint="#8C96A1",
    line="#E2E6EB",
    accent="#0B6E69",
    accent_strong="#085752",
    accent_soft="#E3F1F0",
    on_accent="#FFFFFF",
    band="#D3E6E4",
    caution="#9A5B00",
    caution_soft="#FBF0DC",
    danger="#A8271C",
    danger_soft="#FBE9E7",
)
DARK: Final = Colours(
    window="#16191D",
    surface="#1D2126",
    ink="#E8ECF0",
    muted="#98A3AE",
    faint="#6B7580",
    line="#2C3238",
    accent="#4FD1C5",
    accent_strong="#7BE0D6",
    accent_soft="#17302F",
    on_accent="#16191D",
    band="#1F4744",
    caution="#F0B45B",
    caution_soft="#33290F",
    danger="#F08A80",
    danger_soft="#3A201D",
)

READABLE_PAIRS: Final = tuple(
    [(ink, ground) for ink in ("ink", "muted", "accent", "danger") for ground in ("window", "surface")]
    + [
        ("ink", "accent_soft"),
        ("accent", "accent_soft"),
        ("on_accent", "accent"),
        ("on_accent", "accent_strong"),
    ]
    + [
        ("caution", "caution_soft"),
        ("ink", "caution_soft"),
        ("danger", "danger_soft"),
        ("ink", "danger_soft"),
    ]
    + [("ink", "line"), ("on_photo_chip", "photo_chip"), ("caution", "surface"), ("caution", "window")]
)
"""Which colour is used for text on which ground; each pair keeps a contrast of 4.5:1."""

GRID: Final = 8
RADIUS: Final = 8
CARD_RADIUS: Final = 12
TOUCH: Final = 44
CONTROL: Final = 36
CHIP: Final = 24
HAIRLINE: Final = 1
FOCUS_LINE: Final = 2
ICON: Final = 20
SMALL: Final = 12
BODY: Final = 14
HEADING: Final = 15
TITLE: Final = 20
FIGURE: Final = 28
LENGTHS: Final = {
    "grid": GRID,
    "half_grid": GRID // 2,
    "radius": RADIUS,
    "card_radius": CARD_RADIUS,
    "chip": CHIP,
    "chip_radius": CHIP // 2,
    "hairline": HAIRLINE,
    "focus_line": FOCUS_LINE,
    "small": SMALL,
    "body": BODY,
    "heading": HEADING,
    "title": TITLE,
    "figure": FIGURE,
    "touch": TOUCH,
    "control": CONTROL,
    "control_gap": (TOUCH - CONTROL) // 2,
    # Inside the border, so that the outside keeps its size when focus makes the border thicker.
    "touch_inside": TOUCH - 2 * HAIRLINE,
    "touch_focused": TOUCH - 2 * FOCUS_LINE,
    "control_inside": CONTROL - 2 * HAIRLINE,
    "control_focused": CONTROL - 2 * FOCUS_LINE,
    "button_pad": 2 * GRID - HAIRLINE,
    "button_pad_focused": 2 * GRID - FOCUS_LINE,
    "field_pad": CARD_RADIUS - HAIRLINE,
    "field_pad_focused": CARD_RADIUS - FOCUS_LINE,
    "area_pad_focused": GRID - (FOCUS_LINE - HAIRLINE),
    "icon": ICON,
    "radio_radius": ICON // 2 + HAIRLINE,
    "dot_border": (ICON + 2 * HAIRLINE - GRID) // 2,
}
"""What the stylesheet may name, in device-independent pixels."""

_IMAGES: Final = {
    "arrow_down": ("chevron-down", "muted"),
    "tick": ("check", "on_accent"),
}
OVERLAY_FILL: Final = 0.65
PHOTO_CHIP_OPACITY: Final = 0.86
FONT_FAMILY: Final = "Inter"


class TextRole(StrEnum):
    """What a piece of text is; the stylesheet gives size and weight."""

    SMALL = "small"
    BODY = "body"
    STRONG = "strong"
    HEADING = "heading"
    TITLE = "title"
    FIGURE = "figure"


class Scheme(StrEnum):
    """What the person chose in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Dresses the application, and again when the system or the person changes the scheme."""

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self._icons = QTemporaryDir()
        load_fonts()
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(font(BODY))
        app.setWindowIcon(app_icon())
        app.styleHints().colorSchemeChanged.connect(self._dress)
        self.choose(scheme)

    @property
    def scheme(self) -> Scheme:
        """Return what was chosen, which may be to follow the system."""
        return self._scheme

    def choose(self, scheme: Scheme) -> None:
        """Follow the system, or override it."""
        self._scheme = scheme
        hints = self._app.styleHints()
        if scheme is Scheme.SYSTEM:
            hints.unsetColorScheme()
        else:
            dark = scheme is Scheme.DARK
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        self._dress()

    def _dress(self) -> None:
        system_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = self._scheme is Scheme.DARK or (self._scheme is Scheme.SYSTEM and system_dark)
        table = DARK if dark else LIGHT
        if self._app.styleSheet() and colours() is table:
            return
        self._app.setPalette(palette(table))
        self._app.setStyleSheet(stylesheet(table, Path(self._icons.path())))
        self.changed.emit()


def colours() -> Colours:
    """Return the table that the application wears now."""
    return (
        DARK if QGuiApplication.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window) else LIGHT
    )


def colour(value: str, opacity: float = 1.0) -> QColor:
    """Return a token's value as a colour, made see-through where asked."""
    result = QColor(value)
    result.setAlphaF(opacity)
    return result


def palette(table: Colours) -> QPalette:
    """Return the palette that the tokens make."""
    role = QPalette.ColorRole
    result = QPalette(QColor(table.surface), QColor(table.window))
    filled = {
        role.Window: table.window,
        role.Base: table.surface,
        role.AlternateBase: table.window,
        role.Button: table.surface,
        role.ToolTipBase: table.surface,
        role.WindowText: table.ink,
        role.Text: table.ink,
        role.ButtonText: table.ink,
        role.ToolTipText: table.ink,
        role.PlaceholderText: table.muted,
        role.Highlight: table.accent,
        role.HighlightedText: table.on_accent,
        role.Accent: table.accent,
        role.Link: table.accent,
        role.Mid: table.line,
    }
    for key, value in filled.items():
        result.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, QColor(table.faint))
    return result


def stylesheet(table: Colours, folder: Path) -> str:
    """Return the one stylesheet with the tokens filled in; an unknown token is a KeyError.

    A stylesheet takes pictures from files only: the few that it shows are written, tinted, into the folder.
    """
    images = {}
    for key, (name, token) in _IMAGES.items():
        tint = str(getattr(table, token))
        path = folder / f"{name}-{tint.removeprefix('#')}.svg"
        path.write_bytes(_svg(f"icons/{name}.svg", tint))
        images[key] = path.as_posix()
    return Template(resource("style.qss").decode()).substitute(asdict(table), **LENGTHS, **images)


def resource(path: str) -> bytes:
    """Return the bytes of a file under resources/."""
    return resources.files("resources").joinpath(path).read_bytes()


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


def icon(name: str, tint: str | None = None, size: int = ICON) -> QIcon:
    """Return an icon tinted with a token's value (ink unless told), sharp up to 300 % scaling."""
    result = QIcon()
    for ratio in (1, 2, 3):
        result.addPixmap(_tinted(f"icons/{name}.svg", tint or colours().ink, size, ratio))
    for ratio in (1, 2, 3):
        pixmap = _tinted(f"icons/{name}.svg", colours().faint, size, ratio)
        result.addPixmap(pixmap, QIcon.Mode.Disabled)
    return result


def app_icon() -> QIcon:
    """Return the application's icon in the sizes that desktops ask for."""
    result = QIcon()
    for size in (16, 32, 48, 64, 128, 256):
        result.addPixmap(_tinted("icons/vein-tracker.svg", LIGHT.ink, size, 1))
    return result


def _svg(path: str, tint: str) -> bytes:
    return resource(path).replace(b"currentColor", tint.encode())


@cache
def _tinted(path: str, tint: str, size: int, ratio: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(_svg(path, tint))).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the stylesheet selects by, and have it take effect."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
