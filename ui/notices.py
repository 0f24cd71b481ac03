"""What is said over the foot of the page: one notice at a time, the newest; what went well goes by itself.

What could not be saved comes back after each newer notice, until it is tried again or given up.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui import theme
from ui.format import standing
from ui.widgets.banner import Banner, BannerKind
from vein_tracker.text import Text

GONE_AFTER_MS: Final = 12_000
_WIDTH: Final = 76 * theme.GRID  # leaves the key to the photographs free in the least window

Held = tuple[Text, Callable[[], object]]
"""Why something was not saved, and what tries again."""


class Notices(QWidget):
    """Holds the banner; it lies over the page, so that nothing moves under somebody's hand."""

    def __init__(self, parent: QWidget, gone_after_ms: int = GONE_AFTER_MS) -> None:
        super().__init__(parent)
        parent.installEventFilter(self)
        self._shown: Banner | None = None
        self._held: list[Held] = []
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
        word, other_act = other or ("", None)
        banner = Banner(text, kind, action, other_action=word)
        for acted, done in ((banner.acted, act), (banner.other_acted, other_act)):
            if done is not None:
                acted.connect(self._end)
                acted.connect(done)
        banner.closed.connect(self._end)
        self._show(banner)
        if kind is BannerKind.NOTICE:
            self._timer.start()

    def fail(self, text: Text) -> None:
        """Say what did not work."""
        self.say(standing(text), BannerKind.PROBLEM)

    def hold(self, text: Text, again: Callable[[], object]) -> None:
        """Say what was not saved and is still here; `again` tries once more."""
        self._held.append((text, again))
        self._show_held()

    def try_held(self) -> None:
        """Try once more to save what is held, as nobody can once the library is closed."""
        held, self._held = self._held, []
        if held:
            self._take_away()
        for _, again in held:
            again()

    def clear(self) -> None:
        """Say nothing, and hold nothing any more."""
        self._held.clear()
        self._take_away()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _go(self) -> None:
        """Go, but wait while a form stands over it: until that is closed, what is offered here cannot be taken."""
        if QApplication.activeModalWidget() is None:
            self._end()
        else:
            self._timer.start()

    def _end(self) -> None:
        """Take a notice away that was read, or acted upon."""
        self._take_away()
        self._show_held()

    def _show_held(self) -> None:
        if self._held:
            held = self._held[-1]
            text, again = held
            banner = Banner(standing(text), BannerKind.PROBLEM, self.tr("Try again"))
            for given_up in (banner.acted, banner.closed):
                given_up.connect(partial(self._let_go, held))
            banner.acted.connect(again)
            self._show(banner)

    def _let_go(self, held: Held) -> None:
        self._held.remove(held)
        self._end()

    def _show(self, banner: Banner) -> None:
        self._take_away()
        self._shown = banner
        self._layout.addWidget(banner)
        self.show()
        self._place()

    def _take_away(self) -> None:
        self._timer.stop()
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None
        self.hide()

    def _place(self) -> None:
        page = self.parentWidget()
        if page is None or self.isHidden():
            return
        margin = 3 * theme.GRID
        width = min(page.width() - 2 * margin, _WIDTH)
        height = self._layout.totalHeightForWidth(width)
        self.setGeometry((page.width() - width) // 2, page.height() - height - margin, width, height)
        self.raise_()
