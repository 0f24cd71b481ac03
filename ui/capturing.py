"""The camera: opens its page over an area, gives it the frames, and lets no shot be lost when it closes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from ui import convert
from ui.actions import Do
from ui.camera import Camera, Trouble
from ui.context import Context
from ui.format import in_sentence, person, photos
from ui.notices import Notices
from ui.pages.capture import CapturePage, Sitting
from ui.widgets.cover import Cover
from vein_tracker.tasks.browse import AreaSheet, photographs_refused
from vein_tracker.tasks.protocol import AreaProtocol, LoadProtocol

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

    from vein_tracker.text import Text

LOCK_AFTER_MS: Final = 1500
_HERE: Final = (Do.SHUTTER, Do.GHOST, Do.KEEP, Do.RETAKE)
_STILL: Final = (*_HERE, Do.LOCK, Do.SHORTCUTS)


class Capturing(QObject):
    """One sitting at a time; it ends with the page closed, the library locked or the window closed."""

    failed = Signal(object)
    said = Signal(str, bool)
    files_wanted = Signal()
    ended = Signal()
    filed = Signal(object)
    """A photo of the view from which the camera was opened, which is in the library now."""
    left = Signal(object)
    """The shots that are not filed yet of a page that was closed at once."""

    def __init__(self, context: Context, window: QMainWindow, cover: Cover) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._cover = cover
        self._sitting: Sitting | None = None
        self._notices: Notices | None = None
        self._then: Callable[[], None] | None = None
        self._settling = QTimer(self, singleShot=True, interval=LOCK_AFTER_MS)
        self._settling.timeout.connect(self._lock_camera)
        self.camera = Camera(self)
        self._hear()

    @property
    def page(self) -> CapturePage | None:
        """The camera's page; None where it is not open."""
        return self._sitting.page if self._sitting else None

    def open(self, sheet: AreaSheet) -> None:
        """Photograph an area, unless the patient refused photographs."""
        state = photographs_refused(sheet.consents, sheet.area)
        if state is not None:
            told = self.tr("Photographs: {answer}. The camera stays closed.")
            self.said.emit(told.format(answer=in_sentence(state)), True)
        elif self._sitting is None:
            self._context.asking.ask(
                LoadProtocol(sheet.area.id), lambda found: self._begin(sheet, found), self.failed.emit
            )

    def close(self) -> None:
        """Close the page; shots that wait are asked about first."""
        sitting = self._sitting
        if sitting is None:
            return
        number = len(sitting.shots.waiting)
        if number and not sitting.page.panel.asking:
            sitting.page.panel.ask(self.tr("{photos} not kept yet. Keep?").format(photos=photos(number)))
        elif number:
            sitting.page.panel.ask("")
        else:
            self._once_filed(self._end)

    def lock(self) -> None:
        """Close the page at once, as nobody is to see it any more; shots that wait are kept, as none may be lost."""
        if self._sitting is not None:
            shots = self._sitting.shots
            shots.keep_all()
            self._leave()
            self._context.turns.let_go()
            self.left.emit(shots)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that is closed waits until all shots are on disk; it stays where one cannot be filed."""
        if isinstance(event, QCloseEvent) and self._sitting is not None:
            self._sitting.shots.keep_all()
            if self._sitting.shots.unfinished:
                self._once_filed(self._close_window)
                event.ignore()
                return True
            self._leave()
        return super().eventFilter(watched, event)

    def _once_filed(self, act: Callable[[], None]) -> None:
        """Do what closes the page when all shots are on disk; one that cannot be filed waits on the page."""
        self._then = act
        self._go_on()

    def _go_on(self) -> None:
        if self._sitting is None or self._then is None:
            return
        then, shots = self._then, self._sitting.shots
        if shots.waiting or not shots.unfinished:
            self._then = None
        if not shots.unfinished:
            then()

    def _close_window(self) -> None:
        """Show no camera any more, and close once what the last shot brought about is done."""
        self._leave()
        self._context.jobs.idle.connect(self._window.close, Qt.ConnectionType.SingleShotConnection)

    def _begin(self, sheet: AreaSheet, found: AreaProtocol) -> None:
        if self._sitting is not None or self._cover.covering is not None:
            return
        self._context.asking.leave_page()
        self._context.turns.hold()  # the shutter's keys would answer a form that comes up
        actions = self._context.actions
        page = CapturePage(actions)
        self._sitting = Sitting(self._context, page, sheet, found.protocol)
        self._sitting.failed.connect(self._say)
        self._sitting.decided.connect(lambda: self._once_filed(self._end))
        self._sitting.shots.changed.connect(self._go_on)
        self._sitting.shots.filed.connect(
            lambda photo: self.filed.emit(photo) if photo.view_id == sheet.view.id else None
        )
        self._notices = Notices(page)
        self._hear_page(page)
        for do in _HERE:
            actions[do].setEnabled(True)
        page.addActions([actions[do] for do in _STILL if do is not Do.SHUTTER])
        self._cover.cover(page)
        self._start(self._context.preferences.current.camera)

    def _end(self) -> None:
        sitting = self._sitting
        self._leave()
        self._context.turns.let_go()
        self.ended.emit()
        if sitting is not None and sitting.shots.number:
            patient, number = sitting.sheet.patient, photos(sitting.shots.number)
            done = self.tr("{photos} filed for {patient}.")
            whose = person(patient.family_name, patient.given_name)
            self.said.emit(done.format(photos=number, patient=whose), False)

    def _leave(self) -> None:
        sitting, self._sitting, self._notices, self._then = self._sitting, None, None, None
        if sitting is None:
            return
        self.camera.stop()
        self._settling.stop()
        sitting.leading.stop()
        for do in _STILL:
            sitting.page.removeAction(self._context.actions[do])
        for do in _HERE:
            self._context.actions[do].setEnabled(False)
        sitting.shots.outlive_page(self)
        self._cover.uncover()

    def _hear(self) -> None:
        wanted = {
            Do.SHUTTER: self._shoot,
            Do.GHOST: lambda sitting: sitting.page.turn_ghost(),
            Do.KEEP: lambda sitting: sitting.keep(),
            Do.RETAKE: lambda sitting: sitting.retake(),
        }
        for do, act in wanted.items():
            self._context.actions[do].triggered.connect(
                lambda _=False, act=act: act(self._sitting) if self._sitting else None
            )
        self.camera.frame.connect(self._see)
        self.camera.still.connect(self._take)
        self.camera.failed.connect(self._show_trouble)
        self.camera.devices_changed.connect(self._notice_devices)
        self._window.installEventFilter(self)

    def _hear_page(self, page: CapturePage) -> None:
        page.close_wanted.connect(self.close)
        page.files_wanted.connect(self._go_to_files)
        page.retry_wanted.connect(lambda: self._start(self._context.preferences.current.camera))
        page.device_chosen.connect(self._choose_device)
        page.turn_chosen.connect(lambda turned: self._prefer(camera_rotation=str(turned)))
        page.tones_chosen.connect(lambda on: self._prefer(camera_tones=on))

    def _start(self, key: str) -> None:
        if self._sitting is not None:
            self._sitting.page.show_trouble(None)
            self._sitting.show_locks(None)
            self._sitting.page.live.show_message(self.tr("Opening the camera …"))
            self.camera.start(key)
            self._show_cameras()

    def _see(self, frame: QVideoFrame) -> None:
        pixels = convert.from_frame(frame, self._turned)
        if self._sitting is not None and pixels.size:
            if self._sitting.page.live.frame.isNull():
                self._settling.start()
            self._sitting.see(pixels)

    def _shoot(self, sitting: Sitting) -> None:
        if self.camera.running:
            sitting.shots.look_no_more()
            self.camera.take()

    def _take(self, frame: QVideoFrame) -> None:
        pixels = convert.from_frame(frame, self._turned)
        if self._sitting is not None and pixels.size:
            self._sitting.take(pixels, self.camera)

    def _lock_camera(self) -> None:
        """Once the camera has found its exposure by itself, hold it."""
        if self._sitting is not None and self.camera.running:
            ghost, device = self._sitting.leading.ghost, self.camera.device
            # Of another camera the same figures are another light.
            same = ghost is not None and device is not None and ghost.photo.device == device.name
            self._sitting.show_locks(self.camera.lock(ghost.photo.exposure if ghost and same else ""))

    def _show_cameras(self) -> None:
        if self._sitting is not None:
            tones = self._context.preferences.current.camera_tones
            self._sitting.page.show_cameras(self.camera.devices(), self.camera.device, self._turned, tones)

    def _show_trouble(self, trouble: Trouble) -> None:
        if self._sitting is not None:
            self._sitting.leading.pause()
            self._sitting.page.live.show_frame(convert.no_image())
            self._sitting.page.show_trouble(trouble)
            self._show_cameras()

    def _notice_devices(self) -> None:
        """A camera that is connected while none is there is shown."""
        if self._sitting is not None and not self.camera.running and self.camera.devices():
            self._start(self._context.preferences.current.camera)
        else:
            self._show_cameras()

    def _choose_device(self, key: str) -> None:
        self._prefer(camera=key)
        self._start(key)

    def _prefer(self, **chosen: object) -> None:
        self._context.preferences.change(**chosen)
        self._show_cameras()

    def _go_to_files(self) -> None:
        """The way to files leads through the area, where they are filed."""
        if self._sitting is not None and self._sitting.shots.waiting:
            self.close()
        else:
            self._once_filed(self._end_at_files)

    def _end_at_files(self) -> None:
        self._end()
        self.files_wanted.emit()

    def _say(self, why: Text) -> None:
        if self._notices is not None:
            self._notices.fail(why)
        else:
            self.failed.emit(why)

    @property
    def _turned(self) -> int:
        turned = self._context.preferences.current.camera_rotation
        return int(turned) if turned.isdigit() else 0
