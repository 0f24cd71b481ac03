"""A notice across the page: what happened, what was kept, what to do; closes, and may offer to undo."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from ui import theme
from ui.widgets.tinted import set_icon
from ui.widgets.verbatim import on_button


class BannerKind(StrEnum):
    """NOTICE for what was done, CAUTION for what is to be minded, PROBLEM for what did not work."""

    NOTICE = "notice"
    CAUTION = "caution"
    PROBLEM = "problem"


_LOOK: Final = {
    BannerKind.NOTICE: ("check", "accent"),
    BannerKind.CAUTION: ("warning", "caution"),
    BannerKind.PROBLEM: ("warning", "danger"),
}


class Banner(QFrame):
    """Says one thing until it is closed; `acted` when its button was pressed, `other_acted` when its second was."""

    acted = Signal()
    other_acted = Signal()
    closed = Signal()

    def __init__(
        self,
        text: str,
        kind: BannerKind = BannerKind.NOTICE,
        action: str = "",
        parent: QWidget | None = None,
        *,
        other_action: str = "",
        closable: bool = True,
    ) -> None:
        super().__init__(parent)
        self._text = QLabel(text)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # Where it is higher than the buttons, it keeps off the edge.
        self._text.setContentsMargins(0, theme.GRID // 2, 0, theme.GRID // 2)
        self.setAccessibleName(text)
        theme.restyle(self, "banner", kind)
        sign = QLabel()
        set_icon(sign, *_LOOK[kind])
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, theme.GRID // 2, theme.GRID // 2, theme.GRID // 2)
        row.setSpacing(theme.GRID)
        row.addWidget(sign)
        row.addWidget(self._text, 1)
        for word, acted in ((action, self.acted), (other_action, self.other_acted)):
            if word:
                row.addWidget(self._button(word, acted))
        if closable:
            row.addWidget(self._close_button())
        else:
            row.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)

    @property
    def text(self) -> str:
        """What the banner says."""
        return self._text.text()

    def _button(self, action: str, acted: SignalInstance) -> QPushButton:
        button = QPushButton(on_button(action))
        button.setAutoDefault(True)
        theme.restyle(button, "kind", "quiet")
        button.clicked.connect(acted)
        return button

    def _close_button(self) -> QToolButton:
        button = QToolButton()
        set_icon(button, "close", "muted")
        button.setAccessibleName(self.tr("Close this notice"))
        button.setToolTip(self.tr("Close"))
        button.clicked.connect(self.closed)
        button.clicked.connect(self.hide)
        return button
