"""Tones that lead to the shot without a look at the screen: the nearer, the faster, and higher once all is right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer

from ui.camera.support import supported

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSink

_RATE: Final = 44_100
_SECONDS: Final = 0.07
_LEADING_HZ: Final = 660.0
_READY_HZ: Final = 1320.0
_LOUDNESS: Final = 0.25
_SLOWEST_MS: Final = 1200
_FASTEST_MS: Final = 160
_SOUND_OF_READY_MS: Final = 600


def pause_ms(nearness: float) -> int:
    """Return how long to wait from tone to tone, for 0 (far off) to under 1 (nearly there), and 1 (ready)."""
    if nearness >= 1:
        return _SOUND_OF_READY_MS
    return round(_SLOWEST_MS + (_FASTEST_MS - _SLOWEST_MS) * max(nearness, 0.0))


class Tones(QObject):
    """Silent until it is led, and where the computer has no sound."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nearness = 0.0
        self._sink: QAudioSink | None = None
        self._sounds = {hz: QByteArray(_sine(hz)) for hz in (_LEADING_HZ, _READY_HZ)}
        self._buffer = QBuffer(self)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._sound)

    @property
    def sounding(self) -> bool:
        """Whether tones are to be heard."""
        return self._timer.isActive()

    def lead(self, nearness: float) -> None:
        """Sound for how near the shot is, from now on."""
        self._nearness = nearness
        if not self._timer.isActive():
            self._timer.start(pause_ms(nearness))

    def stop(self) -> None:
        """Be silent."""
        self._timer.stop()
        if self._sink is not None:
            self._sink.stop()

    def _sound(self) -> None:
        sink = self._opened()
        if sink is not None:
            sink.stop()
            self._buffer.close()
            self._buffer.setData(self._sounds[_READY_HZ if self._nearness >= 1 else _LEADING_HZ])
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            sink.start(self._buffer)
        self._timer.start(pause_ms(self._nearness))

    def _opened(self) -> QAudioSink | None:
        if self._sink is None and supported():
            from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

            device = QMediaDevices.defaultAudioOutput()
            if not device.isNull():
                form = QAudioFormat()
                form.setSampleRate(_RATE)
                form.setChannelCount(1)
                form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
                self._sink = QAudioSink(device, form, self)
        return self._sink


def _sine(hz: float) -> bytes:
    """Return a short tone as 16-bit samples that swell and fade, so that it does not click."""
    time = np.arange(round(_RATE * _SECONDS)) / _RATE
    swell = np.sin(np.pi * time / _SECONDS) ** 2
    wave = np.sin(2 * np.pi * hz * time) * swell * _LOUDNESS
    return bytes((wave * np.iinfo(np.int16).max).astype("<i2").tobytes())
