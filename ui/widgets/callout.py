"""A card that points at a part of the window and says what it is for; all else is dimmed meanwhile."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.field import text_label

_WIDTH: Final = 46 * theme.GRID
_AROUND: Final = theme.GRID
_DIMMED: Final = 0.45


class Callout(QWidget):
    """Lies over a window; `went_on` by Enter or its button, `skipped` by Esc or the other one."""

    went_on = Signal()
    skipped = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._spot = QRect()
        self._step = text_label("", theme.TextRole.SMALL, "muted")
        self._title = text_label("", theme.TextRole.HEADING)
        self._words = text_label("")
        self.skip = QPushButton(self.tr("Skip the tour"))
        self.next = QPushButton()
        theme.restyle(self.skip, "kind", "quiet")
        theme.restyle(self.next, "kind", "primary")
        self.skip.clicked.connect(self.skipped)
        self.next.clicked.connect(self.went_on)
        self._card = self._make_card()
        window.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return "\n".join(part.text() for part in (self._step, self._title, self._words))

    def point_at(self, target: QWidget, step: str, title: str, words: str, go_on: str) -> None:
        """Point at a part of the window and say this of it."""
        self._step.setText(step)
        self._title.setText(title)
        self._words.setText(words)
        self.next.setText(go_on)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.follow(target)
        self._place()
        self.show()
        self.raise_()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def spot(self) -> QRect:
        """What of the window is not dimmed."""
        return self._spot & self.rect()

    def follow(self, target: QWidget) -> None:
        """Point at where this part lies now, as bars come and go around it."""
        corner = target.mapTo(self._window, QPoint(0, 0))
        spot = QRect(corner, target.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        if spot != self._spot:
            self._spot = spot
            self._place()
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skipped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.went_on.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # no key of the window below is heard meanwhile
            return True
        return super().event(event)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab goes to and fro between the two buttons; Qt asks for the next one, too, as it is hidden."""
        if not self.isVisible():
            return super().focusNextPrevChild(following)
        (self.skip if self.next.hasFocus() else self.next).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spot = QPainterPath()
        spot.addRoundedRect(self.spot, theme.RADIUS, theme.RADIUS)
        dimmed = QPainterPath()
        dimmed.addRect(self.rect())
        painter.fillPath(dimmed - spot, theme.colour(theme.colours().photo_chip, _DIMMED))
        painter.strokePath(spot, QPen(theme.colour(theme.colours().accent), theme.FOCUS_LINE))
        painter.end()

    def _make_card(self) -> QFrame:
        card = QFrame(self)
        theme.restyle(card, "surface", "card")
        card.setFixedWidth(_WIDTH)
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.next)
        column = QVBoxLayout(card)
        column.setContentsMargins(*(4 * [2 * theme.GRID]))
        column.setSpacing(theme.GRID)
        for part in (self._step, self._title, self._words):
            column.addWidget(part)
        column.addLayout(buttons)
        return card

    def _place(self) -> None:
        """Cover the window; put the card below what it points at, else above or beside it."""
        self.setGeometry(self._window.rect())
        layout = self._card.layout()
        assert layout is not None
        height = max(layout.totalHeightForWidth(_WIDTH), layout.totalMinimumSize().height())
        self._card.resize(_WIDTH, height)
        spot, gap = self.spot, 2 * theme.GRID
        left = min(max(spot.left(), gap), self.width() - _WIDTH - gap)
        if spot.bottom() + gap + height <= self.height():
            top = spot.bottom() + gap
        elif spot.top() - gap - height >= 0:
            top = spot.top() - gap - height
        else:
            top = (self.height() - height) // 2
            beside = spot.right() + gap
            left = beside if beside + _WIDTH <= self.width() else max(gap, spot.left() - gap - _WIDTH)
        self._card.move(left, top)
