"""Makes palette and stylesheet of the tokens, and dresses the application in them."""

from __future__ import annotations

from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from string import Template
from typing import Final

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from ui.theme.assets import font, load_fonts, resource, svg
from ui.theme.icons import app_icon
from ui.theme.tokens import BODY, DARK, LENGTHS, LIGHT, Colours, colours

_IMAGES: Final = {
    "arrow_down": ("chevron-down", "muted"),
    "tick": ("check", "on_accent"),
}


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
        path.write_bytes(svg(f"icons/{name}.svg", tint))
        images[key] = path.as_posix()
    return Template(resource("style.qss").decode()).substitute(asdict(table), **LENGTHS, **images)


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the stylesheet selects by, and have it take effect."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def dress_dark(widget: QWidget) -> None:
    """Have a widget and all in it wear the dark table whatever the application wears; it keeps its few pictures."""
    folder = QTemporaryDir()
    widget.setPalette(palette(DARK))
    widget.setStyleSheet(stylesheet(DARK, Path(folder.path())))
    widget.destroyed.connect(lambda: folder.remove())
