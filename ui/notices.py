"""What is said over the foot of the page: one notice at a time, the newest; what went well goes by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui import theme
from ui.format import standing
from ui.widgets.banner import Banner, BannerKind
from vein_tracker.text import Text

GONE_AFTER_MS: Final = 12_000
_WIDTH: Final = 76 * theme.GRID  # leaves the key to the photographs free in the least window


class Notices(QWidget):
    """Holds the banner; it lies over the page, so that nothing moves under somebody's hand."""

    def __init__(self, parent: QWidget, gone_after_ms: int = GONE_AFTER_MS) -> None:
        super().__init__(parent)
        parent.installEventFilter(self)
        self._shown: Banner | None = None
        self._timer = QTimer(self, singleShot=True, interval=gone_after_ms)
        self._timer.timeout.connect(self._go)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now."""
        return self._shown.text if self._shown else ""

    def say(
        self,
        text: str,
        kind: BannerKind = BannerKind.NOTICE,
        action: str = "",
        act: Callable[[], object] | None = None,
        *,
        other: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Say something, in place of what was said before; what went well goes by itself.

        `other` is a second word to press, and what it does.
        """
        self.clear()
        word, other_act = other or ("", None)
        self._shown = Banner(text, kind, action, other_action=word)
        for acted, done in ((self._shown.acted, act), (self._shown.other_acted, other_act)):
            if done is not None:
                acted.connect(self.clear)
                acted.connect(done)
        self._shown.closed.connect(self.clear)
        self._layout.addWidget(self._shown)
        self.show()
        self._place()
        if kind is BannerKind.NOTICE:
            self._timer.start()

    def fail(self, text: Text) -> None:
        """Say what did not work."""
        self.say(standing(text), BannerKind.PROBLEM)

    def clear(self) -> None:
        """Say nothing."""
        self._timer.stop()
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _go(self) -> None:
        """Go, but wait while a form stands over it: until that is closed, what is offered here cannot be taken."""
        if QApplication.activeModalWidget() is None:
            self.clear()
        else:
            self._timer.start()

    def _place(self) -> None:
        page = self.parentWidget()
        if page is None or self.isHidden():
            return
        margin = 3 * theme.GRID
        width = min(page.width() - 2 * margin, _WIDTH)
        height = self._layout.totalHeightForWidth(width)
        self.setGeometry((page.width() - width) // 2, page.height() - height - margin, width, height)
        self.raise_()
