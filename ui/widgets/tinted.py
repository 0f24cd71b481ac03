"""Icons that keep to the theme: tinted anew whenever the application changes its colours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QAbstractButton, QLabel

from ui import theme


class _Retint(QObject):
    def __init__(self, target: QAbstractButton | QLabel, name: str, token: str, size: int) -> None:
        super().__init__(target)
        self._target = target
        self._name = name
        self._token = token
        self._size = size
        target.installEventFilter(self)
        self._tint()

    def _tint(self) -> None:
        icon = theme.icon(self._name, getattr(theme.colours(), self._token), self._size)
        if isinstance(self._target, QLabel):
            self._target.setPixmap(
                icon.pixmap(QSize(self._size, self._size), self._target.devicePixelRatioF())
            )
        else:
            self._target.setIcon(icon)
            self._target.setIconSize(QSize(self._size, self._size))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()
        return super().eventFilter(watched, event)


def set_icon(target: QAbstractButton | QLabel, name: str, token: str = "ink", size: int = theme.ICON) -> None:
    """Give a button or a label an icon in one of the theme's colours."""
    _Retint(target, name, token, size)
