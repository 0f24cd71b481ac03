"""A pair of photographs on a surface of some size: its panes, what each shows, and how that moves."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF

from ui import theme
from ui.widgets import view_state as views
from ui.widgets.change_picture import ChangeNote, ChangePicture
from ui.widgets.picture import Overlay, Picture
from ui.widgets.view_state import ViewState

PANE_GAP: Final = 2


class Mode(StrEnum):
    """How a pair is laid out."""

    SIDE_BY_SIDE = "side_by_side"
    WIPE = "wipe"
    CHANGE = "change_map"
    ONION = "onion_skin"
    BLINK = "blink"
    SINGLE = "single"

    @property
    def is_alone(self) -> bool:
        """Whether one of the two is seen and the other not."""
        return self in (Mode.BLINK, Mode.SINGLE)


class Pair:
    """What the viewer shows, without a widget: one photograph, or two that move together while locked."""

    def __init__(self) -> None:
        self.pictures: tuple[Picture, ...] = ()
        self.size = QSizeF()
        self.mode = Mode.SIDE_BY_SIDE
        self.overlay = Overlay.OUTLINE
        self.aligned = True
        self.locked = True
        self.fits = True
        self.wipe = 0.5
        self.opacity = 0.5
        self.front = 0
        self.change: ChangePicture | None = None
        self.change_note = ChangeNote()
        self._states = (ViewState(1.0, 0.0, 0.0), ViewState(1.0, 0.0, 0.0))

    @property
    def frame(self) -> QSizeF:
        """The frame in which both are shown: the first photograph's size in pixels."""
        return self.pictures[0].size if self.pictures else QSizeF()

    @property
    def stacked(self) -> Mode | None:
        """How one photograph lies over the other; None where each has room of its own."""
        return self.mode if len(self.pictures) == 2 and self.mode is not Mode.SIDE_BY_SIDE else None

    @property
    def shows_veins(self) -> bool:
        """Whether veins are marked that can be pointed at."""
        return self.overlay.is_veins and self.stacked is not Mode.CHANGE

    @property
    def plainer(self) -> int:
        """Which of two that are faded into each other is seen more; overlays are that one's."""
        return int(self.opacity >= 0.5)

    @property
    def wiped(self) -> bool:
        """Whether two photographs lie under a wipe."""
        return self.stacked is Mode.WIPE

    def state(self, pane: int) -> ViewState:
        """Return which part a pane shows."""
        return self._states[pane]

    def panes(self) -> tuple[QRectF, ...]:
        """Return where the panes lie: two side by side, otherwise one."""
        whole = QRectF(0, 0, self.size.width(), self.size.height())
        if len(self.pictures) < 2 or self.stacked:
            return (whole,)
        half = (whole.width() - PANE_GAP) / 2
        right = QRectF(whole.right() - half, 0, half, whole.height())
        return QRectF(0, 0, half, whole.height()), right

    def pane_at(self, point: QPointF) -> int:
        """Return the index of the pane under a point."""
        return next((index for index, pane in enumerate(self.panes()) if pane.contains(point)), 0)

    def handle(self) -> QRectF:
        """Return where the wipe is taken hold of: as wide as a fingertip, over the whole height."""
        if not self.wiped:
            return QRectF()
        middle = self.size.width() * self.wipe
        return QRectF(middle - theme.TOUCH / 2, 0, theme.TOUCH, self.size.height())

    def picture_rect(self, index: int) -> QRectF:
        """Return where the whole of a photograph would lie on the surface."""
        pane_index = 0 if self.stacked else index
        pane = self.panes()[pane_index]
        placed = views.placed(self.pictures[index].size, self.frame)
        shown = views.to_pane(self._states[pane_index], pane.size()).mapRect(placed)
        return shown.translated(pane.topLeft())

    def picture_at(self, point: QPointF) -> int | None:
        """Return the index of the photograph that is seen at a point, None without any."""
        if not self.pictures:
            return None
        match self.stacked:
            case Mode.WIPE:
                return int(point.x() >= self.size.width() * self.wipe)
            case Mode.ONION:
                return self.plainer
            case Mode.CHANGE:
                return 0
            case Mode.BLINK | Mode.SINGLE:
                return self.front
        return min(self.pane_at(point), len(self.pictures) - 1)

    def to_pixels(self, index: int, point: QPointF) -> QPointF:
        """Take a point of the surface to pixels of a photograph."""
        shown, size = self.picture_rect(index), self.pictures[index].size
        return QPointF(
            (point.x() - shown.x()) * size.width() / shown.width(),
            (point.y() - shown.y()) * size.height() / shown.height(),
        )

    def from_pixels(self, index: int, point: QPointF) -> QPointF:
        """Take pixels of a photograph to the surface."""
        shown, size = self.picture_rect(index), self.pictures[index].size
        return QPointF(
            shown.x() + point.x() * shown.width() / size.width(),
            shown.y() + point.y() * shown.height() / size.height(),
        )

    def seen_of(self, index: int) -> QRectF:
        """Return the part of the surface in which a photograph can be seen."""
        if not self.stacked:
            return self.panes()[index]
        if not self.wiped:
            hidden = self.mode.is_alone and index != self.front
            return QRectF() if hidden else self.panes()[0]
        at = self.size.width() * self.wipe
        left, right = (0.0, at) if index == 0 else (at, self.size.width())
        return QRectF(left, 0, right - left, self.size.height())

    def reveal(self, index: int, point: QPointF) -> None:
        """Bring a place of a photograph into sight."""
        pane = 0 if self.stacked else index
        if self.mode.is_alone:
            self.front = index
        place = self.from_pixels(index, point)
        if not self.panes()[pane].contains(place):
            self.pan(self.panes()[pane].center() - place, pane)

    def move(self, pane: int, state: ViewState) -> None:
        """Show this part, or the nearest that wastes no room."""
        kept = views.kept_inside(state, self.frame, self.panes()[0].size())
        first, second = self._states
        if self.locked or len(self.panes()) == 1:
            first = second = kept
        elif pane == 0:
            first = kept
        else:
            second = kept
        self._states = (first, second)
        self.fits = False

    def settle(self) -> None:
        """Make what is shown fit the panes again, after these have changed."""
        size = self.panes()[0].size()
        if self.fits:
            fitted = views.fitted(self.frame, size)
            self._states = (fitted, fitted)
        else:
            first, second = (views.kept_inside(state, self.frame, size) for state in self._states)
            self._states = (first, first) if self.locked else (first, second)

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom about a point of the surface, the middle of the first pane unless told."""
        index = 0 if about is None else self.pane_at(about)
        pane = self.panes()[index]
        point = (pane.center() if about is None else about) - pane.topLeft()
        self.move(index, views.zoomed(self._states[index], factor, pane.size(), point))

    def pan(self, by: QPointF, pane: int = 0) -> None:
        """Drag what a pane shows by this many pixels."""
        self.move(pane, views.panned(self._states[pane], by))
