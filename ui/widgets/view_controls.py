"""What lies over the photographs to be taken hold of: opacity, pause, the other photograph."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSlider, QWidget

from ui import theme
from ui.widgets.pair import Mode

_STEPS: Final = 100
_SLIDER: Final = 24 * theme.GRID


class ViewControls(QFrame):
    """Shows what belongs to a mode; nothing for the others."""

    opacity_chosen = Signal(float)
    pressed = Signal()
    """The button: pause or go on, or show the other photograph."""
    hovered = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.restyle(self, "surface", "photo_chip")
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self._ends = (QLabel(), QLabel())
        self.slider = _slider()
        self.slider.valueChanged.connect(lambda value: self.opacity_chosen.emit(value / _STEPS))
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.pressed)
        self._around = parent
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
        self._row.setSpacing(theme.GRID)
        for part in (self._ends[0], self.slider, self._ends[1], self.button):
            self._row.addWidget(part)
        self.hide()

    def offer(self, mode: Mode | None, first: str = "", second: str = "") -> None:
        """Show what belongs to a mode, for photographs that are called so."""
        self.setVisible(mode in (Mode.ONION, Mode.BLINK, Mode.SINGLE))
        for part in (*self._ends, self.slider):
            part.setVisible(mode is Mode.ONION)
        self.button.setVisible(mode in (Mode.BLINK, Mode.SINGLE))
        for end, text in zip(self._ends, (first, second), strict=True):
            end.setText(text)
        self.fit_in()

    def show_opacity(self, opacity: float) -> None:
        """Move the slider without `opacity_chosen`."""
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(round(opacity * _STEPS))
        self.slider.blockSignals(blocked)

    def say(self, text: str, tip: str) -> None:
        """Name what the button does."""
        self.button.setText(text)
        self.button.setToolTip(tip)
        self.fit_in()

    def fit_in(self) -> None:
        """Lie at the bottom of the photographs, in the middle."""
        self.ensurePolished()
        size = self._row.sizeHint().boundedTo(self._around.size())
        place = QRect(QPoint(), size)
        place.moveCenter(self._around.rect().center())
        place.moveBottom(self._around.height() - theme.CARD_RADIUS)
        self.setGeometry(place)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered.emit(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(False)
        super().leaveEvent(event)


def _slider() -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, _STEPS)
    slider.setSingleStep(_STEPS // 20)
    slider.setPageStep(_STEPS // 10)
    slider.setMinimumSize(_SLIDER, theme.TOUCH)
    return slider
