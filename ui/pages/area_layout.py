"""How the pair is laid out: as was wished last, as far as these photographs allow it, else with the reason why not."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.actions import Do
from ui.context import Context
from ui.pages.area_change import AreaChange, note_of, why_no_map
from ui.pages.area_toolbar import MODES, AreaToolbar
from ui.widgets.change_picture import ChangePicture
from ui.widgets.pair import Mode
from ui.widgets.photo_modes import OPACITY_STEP
from ui.widgets.photo_view import PhotoView
from vein_tracker.tasks.trend import SeriesPhoto

translate = QCoreApplication.translate

_IN_ONE_FRAME: Final = (Mode.WIPE, Mode.ONION, Mode.BLINK)
_TAKEN_HOLD_OF: Final = (Mode.ONION, Mode.BLINK, Mode.SINGLE)


class AreaLayout(QObject):
    """Obeys the choice of a mode and the keys that belong to modes; remembers the choice from photo to photo."""

    failed = Signal(object)
    waiting_changed = Signal()

    def __init__(self, context: Context, toolbar: AreaToolbar, view: PhotoView) -> None:
        super().__init__(view)
        self._toolbar = toolbar
        self._view = view
        self._wanted = Mode.SIDE_BY_SIDE
        self._aligned = False
        self._baseline: SeriesPhoto | None = None
        self._shown: SeriesPhoto | None = None
        self._change = AreaChange(context, self)
        self._change.arrived.connect(self._show_change)
        self._change.failed.connect(self._give_up)
        self._change.failed.connect(self.failed)
        self._change.stopped.connect(self._give_up)
        toolbar.mode.chosen.connect(self.want)
        self._hear(context)

    @property
    def waiting(self) -> bool:
        """Whether a change map is still to come."""
        return self._change.waiting

    def want(self, mode: Mode) -> None:
        """Lay the pair out like this, now and whenever other photographs allow it."""
        self._wanted = mode
        self.lay_out()
        if self._view.mode is mode and mode in _TAKEN_HOLD_OF:
            self._view.setFocus()

    def judge(self, baseline: SeriesPhoto | None, shown: SeriesPhoto | None) -> None:
        """Take note of which photographs these are, and what may be said of them."""
        self._baseline, self._shown = baseline, shown
        self._view.note_change(note_of(shown))

    def show(self, *, aligned: bool) -> None:
        """Lay out the photographs that the viewer shows now."""
        self._aligned = aligned
        self.lay_out()

    def forget(self) -> None:
        """Wait for nothing."""
        self._change.forget()

    def clear(self) -> None:
        """Keep nothing of what was shown."""
        self._change.clear()
        self._view.set_remark("")

    def lay_out(self) -> None:
        """Lay the photographs out as is wished and possible."""
        no_map = why_no_map(self._baseline, self._shown)
        mode = self._possible(no_map)
        self._view.set_mode(mode)
        self._view.set_remark(self._remark(no_map))
        self._toolbar.mode.choose(Mode.CHANGE if self._wanted is Mode.CHANGE else mode)
        self._toolbar.allow_modes(pair=len(self._view.pictures) == 2, aligned=self._aligned, no_map=no_map)
        if mode is Mode.CHANGE:
            self._ask_for_map()
        else:
            self._change.forget()
        self.waiting_changed.emit()

    def _possible(self, no_map: str) -> Mode:
        pair = len(self._view.pictures) == 2
        if self._wanted is Mode.CHANGE:
            return Mode.CHANGE if pair and self._aligned and not no_map else Mode.SIDE_BY_SIDE
        if self._wanted in _IN_ONE_FRAME:
            return self._wanted if pair and self._aligned else Mode.SIDE_BY_SIDE
        return self._wanted if pair else Mode.SIDE_BY_SIDE

    def _remark(self, no_map: str) -> str:
        if not self._view.pictures:
            return ""
        if self._wanted is Mode.CHANGE:
            return no_map
        if self._wanted in _IN_ONE_FRAME and len(self._view.pictures) == 2 and not self._aligned:
            return translate("AreaLayout", "Side by side, as these photos could not be laid over each other.")
        return ""

    def _ask_for_map(self) -> None:
        shown, (baseline, follow_up) = self._shown, self._view.pictures
        if self._view.change is None and shown is not None and follow_up.photo_id == shown.photo.id:
            key = (baseline.photo_id, follow_up.photo_id, shown.comparison)
            self._change.ask(key, baseline, follow_up.photo_id)

    def _show_change(self, drawn: ChangePicture | None) -> None:
        self.waiting_changed.emit()
        self._view.show_change(drawn)
        if drawn is None:
            told = translate("AreaLayout", "No change map: choose Measure again in the photo's menu.")
            self._view.set_mode(Mode.SIDE_BY_SIDE)
            self._view.set_remark(told)

    def _give_up(self) -> None:
        self.want(Mode.SIDE_BY_SIDE)

    def _fade(self, by: float) -> None:
        if self._view.mode is Mode.ONION:
            self._view.set_opacity(self._view.opacity + by)

    def _hear(self, context: Context) -> None:
        actions = context.actions
        for mode, do in MODES:
            actions[do].triggered.connect(lambda _=False, mode=mode: self.want(mode))
        actions[Do.FADE_OUT].triggered.connect(lambda: self._fade(-OPACITY_STEP))
        actions[Do.FADE_IN].triggered.connect(lambda: self._fade(OPACITY_STEP))
        actions[Do.OTHER_PHOTO].triggered.connect(self._view.show_other)
        actions[Do.PAUSE].triggered.connect(self._view.pause)
