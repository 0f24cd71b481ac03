"""The camera: its frames as they come, a still when one is asked for, and what the driver can hold still."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, QPermission, Qt, QTimer, Signal

from ui.camera.devices import Device, cameras, source_of
from ui.camera.support import supported

if TYPE_CHECKING:
    from PySide6.QtMultimedia import (
        QCamera,
        QCameraDevice,
        QMediaCaptureSession,
        QMediaDevices,
        QVideoFrame,
        QVideoFrameInput,
    )

SILENT_AFTER_MS: Final = 4000
_LEAST_RATE: Final = 10.0
_SECONDS: Final = re.compile(r"\b1/(\d+) s|([\d.]+) s")
_ISO: Final = re.compile(r"ISO (\d+)")


class Trouble(StrEnum):
    """Why there is no live picture."""

    NO_SUPPORT = "no_support"
    NO_CAMERA = "no_camera"
    REFUSED = "refused"
    SILENT = "silent"
    GONE = "gone"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Locks:
    """What the driver holds still from shot to shot; what it does not is the camera's own choice each time."""

    exposure: bool = False
    white_balance: bool = False
    focus: bool = False


class Camera(QObject):
    """One camera at a time: its frames as they come, and a still at full resolution when one is asked for."""

    frame = Signal(object)
    """A QVideoFrame; it is the hearer's to keep for a moment, not for long."""
    still = Signal(object)
    failed = Signal(object)
    devices_changed = Signal()

    def __init__(self, parent: QObject | None = None, silent_after_ms: int = SILENT_AFTER_MS) -> None:
        super().__init__(parent)
        self._session: QMediaCaptureSession | None = None
        self._camera: QCamera | None = None
        self._device: Device | None = None
        self._asking_for: Device | None = None
        self._devices: QMediaDevices | None = None
        self._plugged: dict[str, tuple[Device, QVideoFrameInput]] = {}
        self._watch = QTimer(self, singleShot=True, interval=silent_after_ms)
        self._watch.timeout.connect(lambda: self._fail(Trouble.SILENT))
        self._running = False
        self._wants_still = self._takes_frame = False

    @property
    def device(self) -> Device | None:
        """The camera that was started last."""
        return self._device

    @property
    def supported(self) -> bool:
        """Whether there is what a camera needs."""
        return supported()

    @property
    def running(self) -> bool:
        """Whether frames come, or are waited for."""
        return self._running

    def plug(self, device: Device, source: QVideoFrameInput) -> None:
        """Offer frames that are made elsewhere as a camera of their own."""
        self._plugged[device.key] = device, source
        self.devices_changed.emit()

    def unplug(self, key: str) -> None:
        """Take such a camera away again."""
        del self._plugged[key]
        self._notice_devices()

    def devices(self) -> tuple[Device, ...]:
        """Return the cameras that are there, those that were plugged in here first."""
        if not supported():
            return ()
        return (*(device for device, _ in self._plugged.values()), *cameras())

    def start(self, key: str = "") -> None:
        """Show a camera, the first one where the one that is asked for is not there."""
        self.stop()
        if not supported():
            self._fail(Trouble.NO_SUPPORT)
            return
        self._watch_devices()
        devices = self.devices()
        chosen = next((device for device in devices if device.key == key), devices[0] if devices else None)
        if chosen is None:
            self._fail(Trouble.NO_CAMERA)
        elif chosen.key in self._plugged:
            self._begin(chosen)
        else:
            self._ask_then_begin(chosen)

    def stop(self) -> None:
        """Let go of the camera: its lamp goes out."""
        self._watch.stop()
        self._asking_for = None
        self._running = self._wants_still = False
        if self._camera is not None:
            self._camera.stop()
            self._camera.deleteLater()
            self._camera = None
        if self._session is not None:
            self._session.deleteLater()
            self._session = None

    def take(self) -> bool:
        """Ask for a still; False where one is on its way, or there is no camera."""
        if self._session is None or self._wants_still:
            return False
        self._wants_still = True
        taking = self._session.imageCapture()
        # Frames that are made elsewhere never call themselves ready, and can be taken nevertheless.
        ready = taking.isReadyForCapture() or self._camera is None
        self._takes_frame = not ready or taking.capture() < 0
        return True

    @property
    def exposure(self) -> tuple[float | None, int | None]:
        """Seconds and ISO of now, each None where the driver does not tell."""
        if self._camera is None:
            return None, None
        seconds, iso = self._camera.exposureTime(), self._camera.isoSensitivity()
        return (seconds if seconds > 0 else None), (iso if iso > 0 else None)

    def lock(self, exposure: str = "") -> Locks:
        """Hold exposure, white balance and focus as they are, exposure as at the baseline where its file tells."""
        camera = self._camera
        if camera is None:
            return Locks()
        from PySide6.QtMultimedia import QCamera

        features = camera.supportedFeatures()
        can = QCamera.Feature
        seconds, iso = exposure_of(exposure)
        locked_exposure = can.ManualExposureTime in features
        if locked_exposure:
            camera.setManualExposureTime(seconds or camera.exposureTime())
            if can.IsoSensitivity in features:
                camera.setManualIsoSensitivity(iso or camera.isoSensitivity())
        white = can.ColorTemperature in features and camera.colorTemperature() > 0
        if white:
            kelvin = camera.colorTemperature()
            camera.setWhiteBalanceMode(QCamera.WhiteBalanceMode.WhiteBalanceManual)
            camera.setColorTemperature(kelvin)
        focus = can.FocusDistance in features and camera.isFocusModeSupported(
            QCamera.FocusMode.FocusModeManual
        )
        if focus:
            distance = camera.focusDistance()
            camera.setFocusMode(QCamera.FocusMode.FocusModeManual)
            camera.setFocusDistance(distance)
        return Locks(exposure=locked_exposure, white_balance=white, focus=focus)

    def _ask_then_begin(self, device: Device) -> None:
        """Begin once the system lets this app see; where it asks the person, it is their answer that counts."""
        application = QCoreApplication.instance()
        assert application is not None
        permission = QCameraPermission()
        granted = Qt.PermissionStatus.Granted
        status = application.checkPermission(permission)
        if status is Qt.PermissionStatus.Undetermined:
            self._asking_for = device

            def hear(answer: QPermission) -> None:
                if self._asking_for is not device:
                    return  # the page was left, or another camera chosen, before the person answered
                if answer.status() is granted:
                    self._begin(device)
                else:
                    self._fail(Trouble.REFUSED)

            application.requestPermission(permission, self, hear)
        elif status is granted:
            self._begin(device)
        else:
            self._fail(Trouble.REFUSED)

    def _begin(self, device: Device) -> None:
        from PySide6.QtMultimedia import QCamera, QImageCapture, QMediaCaptureSession, QVideoSink

        plugged = self._plugged.get(device.key)
        found = source_of(device) if plugged is None else None
        if plugged is None and found is None:  # it was unplugged while the person was asked
            self._fail(Trouble.GONE)
            return
        session = QMediaCaptureSession(self)
        sink, taking = QVideoSink(session), QImageCapture(session)
        session.setVideoSink(sink)
        taking.setQuality(QImageCapture.Quality.VeryHighQuality)
        sink.videoFrameChanged.connect(self._hear)
        taking.imageAvailable.connect(self._hear_still)
        taking.errorOccurred.connect(self._take_frame)
        self._session, self._device, self._running = session, device, True
        if plugged is not None:
            session.setVideoFrameInput(plugged[1])
        elif found is not None:
            self._camera = QCamera(found, session)
            _choose_format(self._camera, found)
            self._camera.errorOccurred.connect(lambda *_: self._fail(Trouble.FAILED))
            session.setCamera(self._camera)
            self._camera.start()
        session.setImageCapture(taking)  # last: it looks once where frames come from
        self._watch.start()

    def _hear(self, frame: QVideoFrame) -> None:
        if not self._running or not frame.isValid():
            return
        self._watch.start()
        self.frame.emit(frame)
        if self._wants_still and self._takes_frame:
            self._hear_still(0, frame)

    def _hear_still(self, _number: int, frame: QVideoFrame) -> None:
        if self._wants_still:
            self._wants_still = False
            self.still.emit(frame)

    def _take_frame(self) -> None:
        """A driver that takes no stills still shows frames, and the next one is as good."""
        self._takes_frame = True

    def _watch_devices(self) -> None:
        if self._devices is None:
            from PySide6.QtMultimedia import QMediaDevices

            self._devices = QMediaDevices(self)
            self._devices.videoInputsChanged.connect(self._notice_devices)

    def _notice_devices(self) -> None:
        self.devices_changed.emit()
        if self._running and self._device not in self.devices():
            self._fail(Trouble.GONE)

    def _fail(self, trouble: Trouble) -> None:
        self.stop()
        self.failed.emit(trouble)


def exposure_of(told: str) -> tuple[float | None, int | None]:
    """Return seconds and ISO of what a photograph's file told, as "1/60 s f/1.8 ISO 100"."""
    time, speed = _SECONDS.search(told), _ISO.search(told)
    seconds = None
    if time is not None:
        seconds = 1 / float(time[1]) if time[1] else float(time[2])
    return seconds, int(speed[1]) if speed else None


def _choose_format(camera: QCamera, device: QCameraDevice) -> None:
    """Choose the finest picture that still moves: where a still is taken from the stream, it is as fine."""
    fluent = [one for one in device.videoFormats() if one.maxFrameRate() >= _LEAST_RATE]
    if fluent:
        finest = max(
            fluent, key=lambda one: (one.resolution().width() * one.resolution().height(), one.maxFrameRate())
        )
        camera.setCameraFormat(finest)
