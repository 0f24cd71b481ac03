"""The mouse as the platform tells of it: to the window that is meant.

QTest moves the mouse over a widget by moving the system's pointer, and without a screen whatever window lies
uppermost there hears of it: one that an earlier test left to be deleted, as often as not.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


def hover(widget: QWidget, at: QPoint) -> None:
    """Move the mouse to a place of a widget, without a button."""
    QTest.mouseMove(_window(widget), widget.mapTo(widget.window(), at))


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    """Press at one place of a widget, move to another by way of their middle, and release."""
    window, top = _window(widget), widget.window()
    QTest.mousePress(window, _LEFT, _NONE, widget.mapTo(top, start))
    for place in ((start + end) / 2, end):
        QTest.mouseMove(window, widget.mapTo(top, place))
    QTest.mouseRelease(window, _LEFT, _NONE, widget.mapTo(top, end))


def double_click(widget: QWidget, at: QPoint) -> None:
    """Click a place twice, as fast as a double click is."""
    QTest.mouseClick(widget, _LEFT, _NONE, at)
    QTest.mouseDClick(widget, _LEFT, _NONE, at)
    QTest.mouseRelease(widget, _LEFT, _NONE, at)  # else whatever is pressed next is taken for a drag


def turn_wheel(
    widget: QWidget, at: QPointF, notches: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Turn the wheel over a place of a widget, away from the person; towards them where `notches` is below zero."""
    event = QWheelEvent(
        at,
        QPointF(widget.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def _window(widget: QWidget) -> QWindow:
    window = widget.window().windowHandle()
    assert window is not None, "a widget must be shown before a mouse can point at it"
    return window
