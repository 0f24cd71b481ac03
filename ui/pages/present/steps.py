"""Below the photographs of a patient view: a dot for each step, and play or pause for the way between."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from ui import theme
from ui.pages.parts import IconButton
from ui.widgets.painting import paint_focus_ring
from ui.widgets.presentation import Presentation, Step
from ui.widgets.tinted import set_icon

_DOT: Final = 6.5


class Dot(QAbstractButton):
    """A step: filled where it is the one that is seen."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(self.tr("{step} (arrow keys)").format(step=name))
        self.setFixedSize(theme.TOUCH, theme.TOUCH)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the arrow keys to the page

    def sizeHint(self) -> QSize:
        return QSize(theme.TOUCH, theme.TOUCH)

    def paintEvent(self, event: QPaintEvent) -> None:
        white = QColor(theme.colours().on_photo_chip)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(white, theme.FOCUS_LINE))
        painter.setBrush(white if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(self.rect().center()), _DOT, _DOT)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()))
        painter.end()


class Steps(QWidget):
    """Shows which steps there are and which is seen; a click goes there."""

    def __init__(self, presentation: Presentation) -> None:
        super().__init__()
        self._presentation = presentation
        names = {
            Step.BESIDE: self.tr("Side by side"),
            Step.WIPE: self.tr("Wipe"),
            Step.WAY: self.tr("The way between"),
        }
        self.dots = {step: Dot(name) for step, name in names.items()}
        self.play = IconButton()
        self.play.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addSpacing(theme.TOUCH)
        for step, dot in self.dots.items():
            dot.clicked.connect(lambda _=False, step=step: self._go(step))
            row.addWidget(dot)
        row.addWidget(self.play)
        row.addStretch(1)
        self.setFixedHeight(theme.TOUCH)
        self._rest = QWidget()
        self._rest.setFixedWidth(theme.TOUCH)
        row.insertWidget(row.indexOf(self.play) + 1, self._rest)
        self.play.clicked.connect(lambda: presentation.play(not presentation.plays))
        presentation.changed.connect(self._follow)
        self._plays: bool | None = None
        self._follow()

    def _go(self, step: Step) -> None:
        self._presentation.go(step)
        self._follow()

    def _follow(self) -> None:
        shown = self._presentation
        for step, dot in self.dots.items():
            dot.setVisible(step in shown.steps and len(shown.steps) > 1)
            dot.setChecked(step is shown.step)
        on_the_way = shown.step is Step.WAY
        self.play.setVisible(on_the_way)
        self._rest.setVisible(not on_the_way and len(shown.steps) > 1)
        if shown.plays is not self._plays:
            self._plays = shown.plays
            name = self.tr("Pause") if shown.plays else self.tr("Play")
            self.play.setAccessibleName(name)
            self.play.setToolTip(self.tr("{act} (Space)").format(act=name))
            set_icon(self.play, "pause" if shown.plays else "play", "on_photo_chip")
