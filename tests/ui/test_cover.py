"""What covers a window gives the focus back, where what had it is still there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.cover import Cover


def covered(qtbot: QtBot) -> tuple[QMainWindow, Cover, QPushButton]:
    """Return a cover over a page whose button had the focus."""
    window, page, button = QMainWindow(), QWidget(), QPushButton("Camera")
    qtbot.addWidget(window)
    QVBoxLayout(page).addWidget(button)
    cover = Cover(page)
    window.setCentralWidget(cover)
    with qtbot.waitActive(window):
        window.show()
    button.setFocus()
    cover.cover(QWidget())
    return window, cover, button


def test_what_had_the_focus_gets_it_back(qtbot: QtBot) -> None:
    _window, cover, button = covered(qtbot)
    cover.uncover()
    assert button.hasFocus()


def test_what_had_the_focus_may_be_gone_by_then(qtbot: QtBot) -> None:
    _window, cover, button = covered(qtbot)
    button.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    cover.uncover()
    assert cover.covering is None
