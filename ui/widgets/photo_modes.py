"""The photographs of a pair over each other: faded, taking turns, one alone, or as a map of what changed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QPainter,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.blinking import Blinking
from ui.widgets.change_key import change_words, class_word
from ui.widgets.change_picture import ChangeNote, ChangePicture
from ui.widgets.pair import Mode
from ui.widgets.photo_painting import paint_tip
from ui.widgets.photo_surface import PhotoSurface
from ui.widgets.picture import Picture
from ui.widgets.view_controls import ViewControls
from vein_tracker.model.shown import ChangeClass

OPACITY_STEP: Final = 0.1
_REACH: Final = theme.GRID / 2


class PhotoModes(PhotoSurface):
    """Adds onion skin, blink, single and change map to side by side and wipe."""

    opacity_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pointed_class: tuple[ChangeClass, QPointF] | None = None
        self.blinking = Blinking(self)
        self.blinking.turned.connect(self.turn_over)
        self.blinking.changed.connect(self._name_button)
        self.controls = ViewControls(self)
        self.controls.opacity_chosen.connect(self.set_opacity)
        self.controls.pressed.connect(self._press)
        self.controls.hovered.connect(lambda held: self.blinking.hold("controls", held))
        self.controls.slider.setAccessibleName(self.tr("How much of the follow-up is seen"))
        self.controls.slider.setToolTip(self.tr("How much of the follow-up is seen ([ and ])"))
        self.mode_changed.connect(self._offer)

    def show_pictures(
        self,
        before: Picture | None,
        after: Picture | None = None,
        *,
        keep_view: bool = False,
        aligned: bool = True,
    ) -> None:
        self._pair.change = None
        self._pointed_class = None
        super().show_pictures(before, after, keep_view=keep_view, aligned=aligned)
        self._offer()

    @property
    def change(self) -> ChangePicture | None:
        """The change map of the pair, once it was drawn."""
        return self._pair.change

    def show_change(self, change: ChangePicture | None) -> None:
        """Paint this map where the change map is wanted."""
        self._pair.change = change
        self._tell_pointed()

    def note_change(self, note: ChangeNote) -> None:
        """Say beside the key what of the change may be claimed."""
        self._pair.change_note = note
        self._tell_pointed()

    @property
    def opacity(self) -> float:
        """How much of the follow-up is seen over the baseline, 0 to 1."""
        return self._pair.opacity

    def set_opacity(self, opacity: float) -> None:
        """Fade the follow-up in or out."""
        opacity = round(min(max(opacity, 0.0), 1.0), 2)
        if opacity != self._pair.opacity:
            self._pair.opacity = opacity
            self.controls.show_opacity(opacity)
            self.update()
            self.opacity_changed.emit(opacity)

    @property
    def front(self) -> int:
        """Which photograph is seen where one hides the other: 0 is the baseline."""
        return self._pair.front

    def turn_over(self) -> None:
        """Show the other photograph of the two."""
        if self._pair.stacked is not None and self.mode.is_alone:
            self._pair.front = 1 - self._pair.front
            self._name_button()
            self.update()

    def show_other(self) -> None:
        """Show the other photograph, and stay there."""
        self.blinking.pause(True)
        self.turn_over()
        if self._pair.stacked is not None and self.mode.is_alone:
            shown = self.pictures[self.front].shown_as
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, shown))

    def pause(self) -> None:
        """Pause the blinking, or go on with it."""
        self.blinking.pause(not self.blinking.paused)

    def step_vein(self, by: int) -> None:
        self.blinking.pause(True)
        super().step_vein(by)
        self._name_button()

    @property
    def told_change(self) -> str:
        """What is said of the place of the change map that is pointed at."""
        return class_word(self._pointed_class[0]) if self._pointed_class else ""

    def point_at_change(self, point: QPointF | None) -> None:
        """Say what became of the vein that lies there."""
        found = None
        if point is not None and self._pair.stacked is Mode.CHANGE and self._pair.change is not None:
            reach = _REACH * self.pictures[0].size.width() / self._pair.picture_rect(0).width()
            kind = self._pair.change.at(self._pair.to_pixels(0, point), reach)
            found = None if kind is None else (kind, point)
        if found or self._pointed_class:
            self._pointed_class = found
            self.update()

    def _paint_pointed(self, painter: QPainter) -> None:
        if self._pair.stacked is Mode.CHANGE and self._pointed_class:
            paint_tip(painter, self.told_change, self._pointed_class[1], self._pair.panes()[0])
        else:
            super()._paint_pointed(painter)

    def _press(self) -> None:
        if self.mode is Mode.BLINK:
            self.pause()
        else:
            self.show_other()

    def _offer(self) -> None:
        stacked = self._pair.stacked
        self._pointed_class = None
        self.blinking.want(stacked is Mode.BLINK and self.isVisible())
        names = [picture.shown_as for picture in self.pictures] if stacked else []
        self.controls.show_opacity(self.opacity)
        self._name_button()
        self.controls.offer(stacked, *names)
        self._tell_pointed()

    def _name_button(self) -> None:
        if self._pair.stacked is Mode.BLINK:
            paused = self.blinking.paused
            self.controls.say(
                self.tr("Go on") if paused else self.tr("Pause"),
                self.tr("Pause, or go on (Space); pointing at a vein holds it, too"),
            )
        elif self._pair.stacked is Mode.SINGLE:
            other = self.pictures[1 - self.front].shown_as
            self.controls.say(
                self.tr("Show {day}").format(day=other),
                self.tr("Show the other photo (B); a tap on the photo does it too"),
            )

    def _tell_pointed(self) -> None:
        super()._tell_pointed()
        self.blinking.hold("vein", bool(self.told))
        if self._pair.stacked is Mode.CHANGE and not self.told:
            self.setAccessibleDescription("\n".join(change_words(self._pair.change, self._pair.change_note)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.controls.fit_in()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.blinking.want(self._pair.stacked is Mode.BLINK)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.blinking.want(False)
