"""Camera and tones: the only readers of QtMultimedia."""

from __future__ import annotations

from ui.camera.devices import Device, cameras
from ui.camera.feed import Camera, Locks, Trouble, exposure_of
from ui.camera.support import supported
from ui.camera.tones import Tones, pause_ms

__all__ = ["Camera", "Device", "Locks", "Tones", "Trouble", "cameras", "exposure_of", "pause_ms", "supported"]
