"""What can be read on a widget, what of it has no room, and what a keyboard or a screen reader needs."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

SLACK = 1
"""A pixel that rounding takes."""
BESIDE_WORDS = 6
"""So little room beside its words a button may have."""


def readable(root: QWidget) -> Iterator[QWidget]:
    """Yield what is visible and holds words."""
    for widget in root.findChildren(QWidget):
        if (
            widget.isVisibleTo(root)
            and isinstance(widget, QLabel | QAbstractButton | QComboBox)
            and text_of(widget)
        ):
            yield widget


def text_of(widget: QWidget) -> str:
    """Return the words that stand on a widget."""
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QAbstractButton) and widget.property("popupMode") is not None:
        return ""  # a tool button shows its icon
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def shown_texts(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Yield every text that can be read, on hover too."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root):
            continue
        for text in (text_of(widget), widget.toolTip(), widget.accessibleName()):
            if text:
                yield widget, text
        if isinstance(widget, QLineEdit) and widget.placeholderText():
            yield widget, widget.placeholderText()


def cut_off(root: QWidget) -> Iterator[str]:
    """Yield the texts that have no room: too narrow, too low, or reaching out of what they stand in."""
    for widget in readable(root):
        text = text_of(widget)
        if _too_small(widget) and text not in widget.toolTip():
            needs, has = widget.sizeHint(), widget.size()
            told = f"“{text}” has {has.width()}×{has.height()} of {needs.width()}×{needs.height()}"
            yield f"{_where(widget)} {told}"
        elif _reaches_out(widget, root):
            yield f"{_where(widget)} “{text}” reaches out"


def _too_small(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + SLACK or _longest_word(widget)
    if isinstance(widget, QPushButton):
        words = max(map(_words_of(widget).horizontalAdvance, text_of(widget).splitlines()))
        icon = 0 if widget.icon().isNull() else widget.iconSize().width()
        return words + icon + BESIDE_WORDS > widget.width()
    needed = widget.minimumSizeHint() if isinstance(widget, QComboBox) else widget.sizeHint()
    return needed.width() > widget.width() + SLACK or needed.height() > widget.height() + SLACK


def _words_of(button: QPushButton) -> QFontMetrics:
    """Return how its words are set at their widest: what can be on is bold while it is."""
    font = QFont(button.font())
    if button.isCheckable():
        font.setWeight(QFont.Weight.DemiBold)
    return QFontMetrics(font)


def _longest_word(label: QLabel) -> bool:
    """Whether a word is broken off by a label that wraps."""
    room = label.contentsRect().width() + SLACK
    return any(label.fontMetrics().horizontalAdvance(word) > room for word in label.text().split())


def _reaches_out(widget: QWidget, root: QWidget) -> bool:
    """Whether a part of it lies outside of what holds it; what scrolls is looked at in the directions it does not."""
    rect = widget.rect()
    above, place = widget.parentWidget(), widget
    while above is not None and place is not root:
        rect.translate(place.pos())
        if isinstance(above.parentWidget(), QAbstractScrollArea) and isinstance(
            above.parentWidget(), QScrollArea
        ):
            return rect.left() < -SLACK or rect.right() > max(above.width(), place.width()) + SLACK
        room = above.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if not room.contains(rect):
            return True
        place, above = above, above.parentWidget()
    return False


def _where(widget: QWidget) -> str:
    names = [type(widget).__name__]
    parent = widget.parentWidget()
    while parent is not None and len(names) < 4:
        if not type(parent).__name__.startswith("Q"):
            names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " in ".join(names)


def controls(root: QWidget) -> list[QWidget]:
    """Return what Tab should come to."""
    wanted = Qt.FocusPolicy.TabFocus
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisibleTo(root)
        and widget.isEnabledTo(root)
        and widget.focusPolicy() & wanted == wanted
        and widget.focusProxy() is None
    ]


def nameless(root: QWidget) -> Iterator[str]:
    for widget in controls(root):
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is None or not spoken.text(QAccessible.Text.Name):
            yield f"{type(widget).__name__} in {type(widget.parent()).__name__}"
