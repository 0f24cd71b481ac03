"""What is written over photographs is read whole, however narrow they are."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from ui.widgets.photo_painting import paint_tip
from ui.widgets.photo_view import PhotoView
from ui.widgets.picture import prepare

SENTENCE = "Drag along something of known length, such as 10 mm of a ruler that lies on the skin. Esc stops."


@pytest.mark.parametrize("at", [QPointF(110, 10), QPointF(250, 150), QPointF(395, 295)])
@pytest.mark.usefixtures("theme")
def test_a_long_note_stays_within_its_photograph(at: QPointF) -> None:
    picture = QImage(500, 300, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    within = QRectF(100, 0, 300, 300)
    with QPainter(picture) as painter:
        paint_tip(painter, SENTENCE, at, within)
    painted = [x for x in range(500) for y in range(0, 300, 4) if picture.pixelColor(x, y).red() < 255]
    assert 100 <= min(painted) < max(painted) < 400


def test_a_message_is_wrapped_rather_than_cut_off(qtbot: QtBot) -> None:
    view = PhotoView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show_pictures(prepare("before", "9 Feb 2026", [np.full((300, 400, 3), 255, np.uint8)]))
    view.show()
    edges = (QRect(0, 0, 4, 300), QRect(396, 0, 4, 300))
    before = [view.grab(edge).toImage() for edge in edges]
    view.show_message(SENTENCE)
    assert [view.grab(edge).toImage() for edge in edges] == before
