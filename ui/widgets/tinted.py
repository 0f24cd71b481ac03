"""Icons that keep to the theme: tinted anew whenever the application changes its colours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from ui import theme


class _Retint(QObject):
    def __init__(self, target: QAbstractButton | QLabel, name: str, token: str, size: int) -> None:
        super().__init__(target)
        self._target = target
        self.show_icon(name, token, size)
        target.installEventFilter(self)

    def show_icon(self, name: str, token: str, size: int) -> None:
        self._name, self._token, self._size = name, token, size
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
    """Give a button or a label an icon in one of the theme's colours, in place of the one that it has."""
    known = target.findChild(_Retint, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if known is None:
        _Retint(target, name, token, size)
    else:
        known.show_icon(name, token, size)
