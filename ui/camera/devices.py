"""Which cameras are there; they are asked for anew each time, as one may be unplugged at any moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.camera.support import supported

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCameraDevice


@dataclass(frozen=True, slots=True)
class Device:
    """A camera that can be chosen."""

    key: str
    name: str


def cameras() -> tuple[Device, ...]:
    """Return the cameras of this computer, the system's own choice first; none without QtMultimedia."""
    return tuple(_named(source) for source in _sources()) if supported() else ()


def source_of(device: Device) -> QCameraDevice | None:
    """Return what the system has for a camera, None where it is there no more."""
    return next((source for source in _sources() if _named(source) == device), None)


def _sources() -> list[QCameraDevice]:
    from PySide6.QtMultimedia import QMediaDevices

    usual = QMediaDevices.defaultVideoInput()
    return sorted(QMediaDevices.videoInputs(), key=lambda source: source != usual)


def _named(source: QCameraDevice) -> Device:
    return Device(bytes(source.id().data()).decode("utf-8", "replace"), source.description())
