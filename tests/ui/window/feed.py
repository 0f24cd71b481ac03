"""A camera made of frames that a test sends, as QtMultimedia takes them from anywhere."""

from __future__ import annotations

import cv2
import numpy as np
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.window.course import skin
from tests.ui.window.hands import Hands
from ui import convert
from ui.app import App
from ui.camera import Device, supported
from ui.pages.capture import CapturePage
from vein_tracker.model.results import U8

assert supported()  # before QtMultimedia is loaded: it says which libraries of the system it looks for

from PySide6.QtMultimedia import QVideoFrame, QVideoFrameInput  # noqa: E402

BASELINE = skin(0)
DEVICE = Device("test", "Test camera")


class Feed:
    """Shows the app's camera one picture after the other."""

    def __init__(self, app: App, qtbot: QtBot) -> None:
        self._app = app
        self._qtbot = qtbot
        self._input = QVideoFrameInput()
        self.camera = app.desk.capturing.camera
        self.camera.plug(DEVICE, self._input)

    @property
    def page(self) -> CapturePage:
        page = self._app.desk.capturing.page
        assert page is not None
        return page

    def send(self, picture: U8) -> None:
        """Send one frame."""
        self._input.sendVideoFrame(QVideoFrame(convert.to_image(picture)))

    def show(self, picture: U8, until: str = "") -> None:
        """Hold a picture before the camera until it is seen, and the line over it says so."""

        def seen() -> bool:
            self.send(picture)
            return not self.page.live.frame.isNull() and until in self.page.live.hint

        self._qtbot.waitUntil(seen)

    def unplug(self) -> None:
        """Pull the camera's plug."""
        self.camera.unplug(DEVICE.key)


def moved(picture: U8, scale: float = 1.0, turned: float = 0.0, brighter: float = 1.0) -> U8:
    """Return a picture as a camera sees it from elsewhere: skin smaller, turned clockwise, brighter."""
    height, width = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), -turned, scale)
    seen = cv2.warpAffine(picture, matrix, (width, height), borderMode=cv2.BORDER_REFLECT)
    lit: U8 = np.clip(seen.astype(np.float32) * brighter, 0, 255).astype(np.uint8)
    return lit


def open_camera(hands: Hands, feed: Feed) -> None:
    hands.key(Qt.Key.Key_T)
    hands.qtbot.waitUntil(lambda: hands.app.desk.capturing.page is not None)
    feed.show(BASELINE, "Ready")


def shoot(hands: Hands, feed: Feed) -> None:
    number = len(feed.page.panel.strip.tiles)
    hands.key(Qt.Key.Key_Space)
    wait_for_shot(hands, feed, number + 1)


def wait_for_shot(hands: Hands, feed: Feed, number: int) -> None:
    def taken() -> bool:
        feed.send(BASELINE)
        return len(feed.page.panel.strip.tiles) == number

    hands.qtbot.waitUntil(taken)
