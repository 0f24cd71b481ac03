"""Frames of any camera become upright pixels that are never mirrored; tones quicken; a baseline's exposure is read."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from ui import convert
from ui.camera import Camera, Device, Locks, Tones, Trouble, exposure_of, pause_ms, supported
from ui.convert import U8

assert supported()

from PySide6.QtMultimedia import QtVideo, QVideoFrame, QVideoFrameFormat, QVideoFrameInput  # noqa: E402

Form = QVideoFrameFormat.PixelFormat


def picture(width: int = 64, height: int = 48) -> U8:
    """Return smooth colours, all different, so that nothing can be turned or mirrored unseen."""
    x, y = np.meshgrid(np.linspace(60, 200, width), np.linspace(80, 180, height))
    return np.dstack([x, y, (x + y) / 2]).astype(np.uint8)


def planes(pixels: U8, form: Form) -> list[U8]:
    """Return a picture as the planes of a camera's format."""
    height, width = pixels.shape[:2]
    yuv = cv2.cvtColor(pixels, cv2.COLOR_RGB2YUV_I420)
    light, rest = yuv[:height], yuv[height:].reshape(2, height // 2, width // 2)
    if form is Form.Format_NV12:
        return [light, np.dstack([rest[0], rest[1]]).reshape(height // 2, width)]
    if form is Form.Format_NV21:
        return [light, np.dstack([rest[1], rest[0]]).reshape(height // 2, width)]
    wide = [np.repeat(part, 2, axis=0) for part in rest]
    mixed = np.zeros((height, width, 2), np.uint8)
    at = 0 if form is Form.Format_YUYV else 1
    mixed[..., at] = light
    mixed[:, 0::2, 1 - at], mixed[:, 1::2, 1 - at] = wide
    return [mixed.reshape(height, width * 2)]


def frame_of(pixels: U8, form: Form) -> QVideoFrame:
    """Return a frame as a camera of this format sends it."""
    height, width = pixels.shape[:2]
    frame = QVideoFrame(QVideoFrameFormat(QSize(width, height), form))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    for number, plane in enumerate(planes(pixels, form)):
        stride = frame.bytesPerLine(number)
        there = np.frombuffer(frame.bits(number), np.uint8)[: len(plane) * stride].reshape(len(plane), stride)
        there[:, : plane.shape[1]] = plane
    frame.unmap()
    return frame


@pytest.mark.parametrize("form", [Form.Format_NV12, Form.Format_NV21, Form.Format_YUYV, Form.Format_UYVY])
def test_the_formats_of_cameras_are_read_as_they_lie_in_memory(form: Form) -> None:
    seen = convert.from_frame(frame_of(picture(), form))

    assert np.abs(seen.astype(int) - picture()).max() <= 6


def test_a_frame_is_turned_as_it_says_and_as_the_person_says_and_never_mirrored() -> None:
    frame = QVideoFrame(convert.to_image(picture()))
    frame.setMirrored(True)

    assert (convert.from_frame(frame) == picture()).all()
    assert (convert.from_frame(frame, 90) == np.rot90(picture(), -1)).all()
    frame.setRotation(QtVideo.Rotation.Clockwise90)
    assert (convert.from_frame(frame, 270) == picture()).all()


def test_a_picture_fits_the_room_that_it_has() -> None:
    assert convert.fitted(picture(), QSize(32, 100)).size() == QSize(32, 24)
    assert convert.fitted(picture(), QSize(640, 96)).size() == QSize(128, 96)


def test_without_a_camera_it_is_said(qtbot: QtBot) -> None:
    camera = Camera()
    told = QSignalSpy(camera.failed)

    camera.start()

    assert [told.at(row)[0] for row in range(told.count())] == [Trouble.NO_CAMERA]
    assert not camera.take()
    assert camera.lock("1/60 s ISO 100") == Locks()


def test_without_qtmultimedia_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    camera = Camera()
    told = QSignalSpy(camera.failed)

    camera.start()

    assert not camera.supported
    assert told.at(0)[0] is Trouble.NO_SUPPORT


def test_a_camera_that_sends_nothing_is_let_go(qtbot: QtBot) -> None:
    camera = Camera(silent_after_ms=50)
    camera.plug(Device("dead", "Dead camera"), QVideoFrameInput(camera))

    with qtbot.waitSignal(camera.failed) as told:
        camera.start("dead")

    assert told.args == [Trouble.SILENT]
    assert not camera.running


class Asked:
    """A system that asks the person whether the app may see; `answer` hears what they say in the end."""

    answer: Callable[[Any], None]

    def ask(self, _: object, __: object, answer: Callable[[Any], None]) -> None:
        self.answer = answer

    def allow(self) -> None:
        self.answer(SimpleNamespace(status=lambda: Qt.PermissionStatus.Granted))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    asked = Asked()
    system = SimpleNamespace(
        checkPermission=lambda _: Qt.PermissionStatus.Undetermined, requestPermission=asked.ask
    )
    monkeypatch.setattr("ui.camera.feed.QCoreApplication", SimpleNamespace(instance=lambda: system))
    monkeypatch.setattr("ui.camera.feed.cameras", lambda: (Device("usb", "USB camera"),))
    return asked


def test_a_camera_that_was_let_go_stays_dark_when_it_is_allowed_in_the_end(
    qtbot: QtBot, asked: Asked
) -> None:
    camera = Camera()
    told = QSignalSpy(camera.failed)
    camera.start("usb")
    camera.stop()

    asked.allow()

    assert not camera.running
    assert told.count() == 0


def test_a_camera_that_went_before_it_was_allowed_is_said(qtbot: QtBot, asked: Asked) -> None:
    camera = Camera()
    told = QSignalSpy(camera.failed)
    camera.start("usb")

    asked.allow()

    assert not camera.running
    assert told.at(0)[0] is Trouble.GONE


@pytest.mark.parametrize(
    ("told", "seconds", "iso"),
    [
        ("1/60 s f/1.8 ISO 100 4 mm", 1 / 60, 100),
        ("0.5 s ISO 1600", 0.5, 1600),
        ("f/8", None, None),
        ("", None, None),
    ],
)
def test_a_baselines_exposure_is_read(told: str, seconds: float | None, iso: int | None) -> None:
    assert exposure_of(told) == (seconds, iso)


def test_tones_quicken_towards_the_shot() -> None:
    pauses = [pause_ms(nearness) for nearness in (0.0, 0.3, 0.6, 0.95)]

    assert pauses == sorted(pauses, reverse=True)
    assert pauses[0] > 1000
    assert pauses[-1] < 250


def test_tones_start_when_they_are_led_and_stop_when_asked(qtbot: QtBot) -> None:
    tones = Tones()

    tones.lead(0.2)
    assert tones.sounding
    tones.stop()
    assert not tones.sounding
