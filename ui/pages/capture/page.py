"""The camera page: whose photo it is, the live picture with the baseline over it, and what to do before the shot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.actions import Actions, Do, tip_of
from ui.camera import Device, Trouble
from ui.format.hints import checks, hint_line
from ui.pages.capture.no_picture import NoPicture
from ui.pages.capture.panel import CapturePanel
from ui.pages.identity import Identity
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.first_focus import FirstFocus
from ui.widgets.live_view import Ghost, LiveView
from ui.widgets.shutter import ShutterButton
from ui.widgets.verbatim import on_button
from vein_tracker.model.hints import Hints
from vein_tracker.model.records import Consent, Patient, TreatedArea

TURNS: Final = (0, 90, 180, 270)


class CapturePage(FirstFocus):
    """Dark whatever the window wears, as the eye is to judge the skin; what is asked for is said by signals."""

    close_wanted = Signal()
    files_wanted = Signal()
    retry_wanted = Signal()
    device_chosen = Signal(str)
    turn_chosen = Signal(int)
    tones_chosen = Signal(bool)
    view_chosen = Signal(int)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        theme.dress_dark(self)
        self.setAutoFillBackground(True)
        self.live = LiveView()
        self.live.addAction(actions[Do.SHUTTER])
        self.shutter = ShutterButton(self.live)
        self.shutter.setToolTip(tip_of(Do.SHUTTER))
        self.shutter.clicked.connect(actions[Do.SHUTTER].trigger)
        self.panel = CapturePanel(actions)
        self.views = ChoiceBox()
        self.views.setAccessibleName(self.tr("View"))
        self.camera = _bar_button(
            self.tr("Camera"), self.tr("Choose the camera, turn its picture, hear tones")
        )
        self._menu = QMenu(self.camera)
        self.camera.setMenu(self._menu)
        files = _bar_button(
            self.tr("Import files"), self.tr("File photos that were taken with another camera")
        )
        files.clicked.connect(self.files_wanted)
        close = _bar_button(self.tr("Close"), tip_of(Do.BACK))
        close.clicked.connect(self.close_wanted)
        self._identity = Identity((self.views, self.camera, files, close))
        self._instead: NoPicture | None = None
        self._lay_out()
        self._hear()
        self._leave_focus_at_shutter()

    def show_subject(self, patient: Patient, consents: Sequence[Consent], area: TreatedArea) -> None:
        """Say whose photo it is, and of which side."""
        self._identity.show_patient(patient, consents, area)

    def show_views(self, names: Sequence[str], place: int) -> None:
        """Offer the area's views; the one at `place` is photographed."""
        if [self.views.itemText(row) for row in range(self.views.count())] != list(names):
            self.views.clear()
            self.views.addItems(list(names))
        self.views.setCurrentIndex(place)

    def show_hints(self, hints: Hints | None, *, baseline: bool) -> None:
        """Say what to do before the shot."""
        self.panel.checks.show_checks(checks(hints, baseline=baseline))
        self.live.say(hint_line(hints) if hints else "", good=hints is not None and _is_ready(hints))
        self.shutter.show_good(hints is not None and _is_ready(hints))

    def show_cameras(
        self, devices: Sequence[Device], chosen: Device | None, turned: int, tones: bool
    ) -> None:
        """Offer cameras, how the picture is turned, and tones."""
        self._menu.clear()
        for device in devices:
            action = _choice(self._menu, on_button(device.name), device == chosen)
            action.triggered.connect(lambda _=False, key=device.key: self.device_chosen.emit(key))
        self._menu.addSeparator()
        turns = QActionGroup(self._menu)
        for degrees in TURNS:
            words = self.tr("Turn the picture {degrees}°").format(degrees=degrees)
            action = _choice(
                self._menu, words if degrees else self.tr("Do not turn the picture"), degrees == turned
            )
            turns.addAction(action)
            action.triggered.connect(lambda _=False, degrees=degrees: self.turn_chosen.emit(degrees))
        self._menu.addSeparator()
        hear = _choice(self._menu, self.tr("Tones while lining up"), tones)
        hear.triggered.connect(self.tones_chosen)

    def show_trouble(self, trouble: Trouble | None) -> None:
        """Say why there is no live picture, and offer the way to files; None shows the picture again."""
        came_back = self._instead is not None and trouble is None
        if self._instead is not None:
            self._instead.hide()
            self._instead.deleteLater()
            self._instead = None
        self.live.setVisible(trouble is None)
        if came_back:  # what had the focus is gone, and the shutter's key is heard there
            self.live.setFocus()
        if trouble is not None:
            self._instead = NoPicture(trouble)
            self._instead.files_wanted.connect(self.files_wanted)
            self._instead.retry_wanted.connect(self.retry_wanted)
            self._row.insertWidget(0, self._instead, 1)
            self._instead.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_shutter()

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(self.live, 1)
        self._row.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._identity)
        column.addLayout(self._row, 1)
        self.lead_focus_to(self.live)

    def _hear(self) -> None:
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close_wanted.emit)
        self.views.activated.connect(self.view_chosen)
        self.live.resized.connect(self._place_shutter)
        self.panel.ghost.chosen.connect(self._set_ghost)
        self.panel.opacity.setValue(round(100 * self.live.opacity))
        self.panel.opacity.valueChanged.connect(lambda value: self.live.set_opacity(value / 100))

    def _leave_focus_at_shutter(self) -> None:
        """What is pressed here leaves the focus where the shutter's keys are heard; Tab reaches it all the same."""
        for part in self.findChildren(QWidget):
            if part is not self.live and part.focusPolicy() & Qt.FocusPolicy.ClickFocus:
                part.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def turn_ghost(self) -> None:
        """Draw all of the baseline instead of its edges, or the other way round."""
        self._set_ghost(Ghost.EDGES if self.live.ghost is Ghost.WHOLE else Ghost.WHOLE)

    def _set_ghost(self, ghost: Ghost) -> None:
        self.panel.ghost.choose(ghost)
        self.live.set_ghost(ghost)

    def _place_shutter(self) -> None:
        room = self.live.rect()
        size = self.shutter.size()
        self.shutter.move((room.width() - size.width()) // 2, room.height() - size.height() - 2 * theme.GRID)


def _is_ready(hints: Hints) -> bool:
    return hints.ready and hints.missed == 0


def _choice(menu: QMenu, words: str, chosen: bool) -> QAction:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(chosen)
    return action


def _bar_button(words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setToolTip(tip)
    button.setAutoDefault(True)
    theme.restyle(button, "kind", "quiet")
    return button
