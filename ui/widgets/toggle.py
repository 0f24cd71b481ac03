"""A button that stays pressed: a chip, a tab or a segment."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton


class Toggle(QPushButton):
    """Has room for its words as they stand while it is on, so that no neighbour moves when it is pressed."""

    def __init__(self, text: str = "", *, checked: bool = False) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setChecked(checked)
        # Enter in a form means its primary button; a choice is made with Space or a click.
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._bolder(), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def words_on(self) -> int:
        """Return how wide the words are while it is on: the stylesheet sets them bolder, of which no hint knows."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(bold).horizontalAdvance(self.text())

    def _bolder(self) -> int:
        return max(0, self.words_on() - self.fontMetrics().horizontalAdvance(self.text()))
