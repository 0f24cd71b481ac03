"""Fingers as a touch screen tells of them."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_STEPS = 7
_FAR = 10


def pinch(widget: QWidget, left: QPoint, right: QPoint) -> None:
    """Put down two fingers, one after the other, draw them apart sideways, and lift them."""
    device = QTest.createTouchDevice()
    QTest.touchEvent(widget, device).press(0, left, widget).commit()
    QTest.touchEvent(widget, device).stationary(0).press(1, right, widget).commit()
    for step in range(1, _STEPS + 1):
        apart = QPoint(step * _FAR, 0)
        QTest.touchEvent(widget, device).move(0, left - apart, widget).move(1, right + apart, widget).commit()
        QApplication.processEvents()
    apart = QPoint(_STEPS * _FAR, 0)
    QTest.touchEvent(widget, device).release(0, left - apart, widget).release(
        1, right + apart, widget
    ).commit()
    QApplication.processEvents()
