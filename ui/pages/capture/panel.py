"""Beside the live picture: whether it is ready, how the baseline is drawn, and the shots of this session."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.actions import Actions, Do, tip_of
from ui.format import word
from ui.pages.capture.check_rows import CheckRows
from ui.pages.parts import label, line
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.live_view import Ghost
from ui.widgets.scroller import Scroller
from ui.widgets.segmented import Segmented
from ui.widgets.shots_strip import ShotsStrip
from vein_tracker.model.records import Moment

WIDTH: Final = 41 * theme.GRID
_FULL: Final = 100
_SHORTEST: Final = 8


class _Strength(QSlider):
    """It stays as it is where a wheel turns over it, as the list around it scrolls."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class CapturePanel(QFrame):
    """The column at the right: its list scrolls where the window is low, shots and buttons below never do."""

    kept = Signal()
    thrown_away = Signal()
    """What is to become of shots that wait, where the person closes the camera."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        theme.restyle(self, "surface", "plain")
        self.setFixedWidth(WIDTH)
        self.checks = CheckRows()
        self.ghost = Segmented[Ghost](
            self.tr("Ghost of baseline"),
            [
                (Ghost.EDGES, self.tr("Edges"), tip_of(Do.GHOST)),
                (Ghost.WHOLE, self.tr("Whole picture"), tip_of(Do.GHOST)),
            ],
            Ghost.EDGES,
        )
        self.opacity = _Strength(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, _FULL)
        self.opacity.setAccessibleName(self.tr("How strongly the baseline is drawn"))
        self.opacity.setMinimumHeight(theme.TOUCH)
        self._how = label(role="small", tone="muted")
        self._how.setWordWrap(True)
        self.moment = ChoiceBox()
        when = QCoreApplication.translate("PhotoRow", "When in the course")
        self._when = label(when, role="small", tone="muted")
        self.moment.setAccessibleName(when)
        # It has the column's width, however long the longest of its words is in a language.
        self.moment.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.moment.setMinimumContentsLength(_SHORTEST)
        for moment in Moment:
            self.moment.addItem(word(moment), moment)
        self.strip = ShotsStrip()
        self.retake = _button(actions, Do.RETAKE)
        self.keep = _button(actions, Do.KEEP)
        theme.restyle(self.keep, "kind", "primary")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.GRID)
        self._buttons.addWidget(self.retake)
        self._buttons.addWidget(self.keep, 1)
        self._question = label(role="strong")
        self._question.setWordWrap(True)
        self._ghost_part = self._make_ghost()
        self._asking = self._make_asking()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scrolled(), 1)
        layout.addWidget(line())
        layout.addWidget(self._foot())
        self.show_shot(waiting=False)

    def show_how(self, lines: tuple[str, ...]) -> None:
        """Say how the area is to be photographed, and what the camera does by itself."""
        self._how.setText("\n".join(lines))
        self._how.setVisible(bool(lines))

    def show_baseline(self, there: bool) -> None:
        """Without a baseline there is no ghost of it."""
        self._ghost_part.setVisible(there)

    def show_shot(self, *, waiting: bool, more: bool = False) -> None:
        """Say what can be done with the shot that is chosen; `more` where another view follows."""
        self.retake.setEnabled(waiting)
        self.keep.setEnabled(waiting)
        self.keep.setText(self.tr("Keep, next view") if more else self.tr("Keep"))
        self._fit_buttons()

    def ask(self, question: str) -> None:
        """Ask what is to become of shots that wait; an empty question asks no more."""
        self._question.setText(question)
        self._asking.setVisible(bool(question))
        for button in (self.retake, self.keep):
            button.setHidden(bool(question))

    @property
    def asking(self) -> bool:
        """Whether it is asked what is to become of shots."""
        return self._asking.isVisibleTo(self)

    def _make_ghost(self) -> QWidget:
        part = QWidget()
        column = _column(part)
        column.addWidget(label(self.tr("Ghost of baseline"), role="heading"))
        column.addWidget(self.opacity)
        column.addWidget(self.ghost)
        return part

    def _scrolled(self) -> Scroller:
        inside = QWidget()
        column = _column(inside)
        column.setContentsMargins(2 * theme.GRID, 2 * theme.GRID, 2 * theme.GRID, theme.GRID)
        column.addWidget(label(self.tr("Ready to shoot?"), role="heading"))
        column.addWidget(self.checks)
        column.addWidget(self._ghost_part)
        moment = _column(chosen := QWidget())
        moment.setSpacing(theme.GRID // 2)
        moment.addWidget(self._when)
        moment.addWidget(self.moment)
        column.addWidget(chosen)
        column.addWidget(self._how)
        column.addStretch(1)
        return Scroller(inside)

    def _foot(self) -> QFrame:
        foot = QFrame()
        column = _column(foot)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        column.addWidget(label(self.tr("This session"), role="heading"))
        column.addWidget(self.strip)
        column.addWidget(self._asking)
        column.addLayout(self._buttons)
        return foot

    def _fit_buttons(self) -> None:
        """Beside each other where the language's words are short enough, else one below the other."""
        needed = self.retake.sizeHint().width() + self.keep.sizeHint().width() + theme.GRID
        beside = needed <= WIDTH - 4 * theme.GRID
        ways = QBoxLayout.Direction
        self._buttons.setDirection(ways.LeftToRight if beside else ways.BottomToTop)

    def _make_asking(self) -> QWidget:
        part = QWidget()
        column = _column(part)
        column.addWidget(self._question)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        for words, signal in ((self.tr("Throw away"), self.thrown_away), (self.tr("Keep all"), self.kept)):
            button = QPushButton(words)
            button.setAutoDefault(True)
            button.clicked.connect(signal)
            row.addWidget(button, 1)
        column.addLayout(row)
        part.hide()
        return part


def _column(inside: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GRID)
    return column


def _button(actions: Actions, do: Do) -> QPushButton:
    button = QPushButton(actions[do].text())
    button.setToolTip(tip_of(do))
    button.setAutoDefault(True)
    button.clicked.connect(actions[do].trigger)
    return button
