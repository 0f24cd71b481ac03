"""What stands in a layout, and how it is emptied."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget


def widgets(layout: QLayout) -> tuple[QWidget, ...]:
    """Return the widgets of a layout in their order."""
    items = (layout.itemAt(place) for place in range(layout.count()))
    return tuple(widget for item in items if item and (widget := item.widget()))


def clear(layout: QLayout) -> None:
    """Take all widgets out of a layout and delete them."""
    for widget in widgets(layout):
        layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
