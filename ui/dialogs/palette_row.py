"""Draws a line of the palette: a sign of what it is, its name, what is told of it, its key."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.actions import TABLE, Do
from ui.models.hits import HIT, Hit, HitKind
from ui.widgets.searched_list import paint_line_ground

_ROW_HEIGHT: Final = theme.TOUCH + theme.GRID
_ICONS: Final = {HitKind.PATIENT: "person", HitKind.AREA: "pin", HitKind.ACTION: "chevron-right"}


class HitDelegate(QStyledItemDelegate):
    """Two lines where something is told, elided where there is no room."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, _ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect: QRect = option.rect
        hit: Hit = index.data(HIT)
        painter.save()
        paint_line_ground(painter, option)
        inner = rect.adjusted(2 * theme.GRID, 0, -2 * theme.GRID, 0)
        top = inner.center().y() - theme.ICON // 2
        theme.icon(_icon_of(hit)).paint(painter, QRect(inner.left(), top, theme.ICON, theme.ICON))
        inner.setLeft(inner.left() + theme.ICON + 2 * theme.GRID)
        _draw_words(painter, inner, hit)
        painter.restore()


def _icon_of(hit: Hit) -> str:
    own = TABLE[hit.target].icon if isinstance(hit.target, Do) else ""
    return own or _ICONS[hit.kind]


def _draw_words(painter: QPainter, rect: QRect, hit: Hit) -> None:
    colours, small = theme.colours(), theme.font(theme.SMALL)
    painter.setFont(small)
    painter.setPen(theme.colour(colours.muted))
    painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, hit.aside)
    aside = QFontMetrics(small).horizontalAdvance(hit.aside)
    rect.setRight(rect.right() - (aside + 2 * theme.GRID if hit.aside else 0))
    upper, lower = QRect(rect), QRect(rect)
    if hit.about:
        upper.setBottom(rect.center().y() + theme.GRID // 4)
        lower.setTop(rect.center().y() + theme.GRID // 4)
        _draw(painter, lower, hit.about, Qt.AlignmentFlag.AlignTop)
    painter.setFont(theme.font(theme.BODY, QFont.Weight.DemiBold))
    painter.setPen(theme.colour(colours.ink))
    _draw(
        painter,
        upper,
        hit.title,
        Qt.AlignmentFlag.AlignBottom if hit.about else Qt.AlignmentFlag.AlignVCenter,
    )


def _draw(painter: QPainter, rect: QRect, text: str, upright: Qt.AlignmentFlag) -> None:
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | upright, elided)
