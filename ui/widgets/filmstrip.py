"""The photographs of a series in a row, and where new ones are dropped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QScroller,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.widgets.drops import DropTarget
from ui.widgets.filmstrip_tile import LOW_TILE, THUMBNAIL, TILE, TILE_ROLE, Tile, TilePainter

__all__ = ["Filmstrip", "Tile"]

_SPARE: Final = theme.GRID // 2
_NOWHERE: Final = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class _Tiles(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.tiles: tuple[Tile, ...] = ()

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        self.beginResetModel()
        self.tiles = tuple(tiles)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.tiles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        tile = self.tiles[index.row()]
        if role == TILE_ROLE:
            return tile
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tile.spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            return tile.tip()
        return None


class _Row(QListView):
    menu_wanted = Signal(QModelIndex, QPoint)

    def __init__(self, painter: TilePainter) -> None:
        super().__init__()
        self._painter = painter
        self.setItemDelegate(painter)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def sizeHint(self) -> QSize:
        bar = self.horizontalScrollBar().sizeHint().height()
        tile = self._painter.tile
        return QSize(tile.width() * self.model().rowCount() + _SPARE, tile.height() + bar)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel that turns up and down moves the row, which only goes sideways."""
        turned = event.angleDelta().x() or event.angleDelta().y()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - turned)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        else:
            index = self.indexAt(event.pos())
            place = event.globalPos()
        if index.isValid():
            self.menu_wanted.emit(index, place)


class _DropTile(QPushButton):
    """As large as a photograph; longer words stand in two lines."""

    def __init__(self, words: str, painter: TilePainter) -> None:
        super().__init__(words)
        self._words = words
        self._painter = painter
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        return QSize(THUMBNAIL.width(), self._painter.thumbnail.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = self.fontMetrics().horizontalAdvance(self._words) < self.width() - 2 * theme.GRID
        middle = self._words.find(" ", len(self._words) // 3)
        apart = (self._words[:middle], self._words[middle + 1 :])
        self.setText(self._words if fits or middle < 0 else "\n".join(apart))


class Filmstrip(QWidget):
    """Shows tiles; `selected(ids)` in the order of the row, `dropped(Dropped)`, `add_wanted`, `menu_wanted(id, at)`."""

    selected = Signal(object)
    dropped = Signal(object)
    add_wanted = Signal()
    menu_wanted = Signal(str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Tiles()
        self._painter = TilePainter()
        self._row = _Row(self._painter)
        self._row.setModel(self._model)
        self._row.setAccessibleName(self.tr("Photos of this series"))
        self._row.menu_wanted.connect(lambda index, at: self.menu_wanted.emit(self._id(index), at))
        self._row.selectionModel().selectionChanged.connect(lambda: self.selected.emit(self.selection()))
        self._drop = self._drop_button()
        target = DropTarget(self)
        target.dropped.connect(self.dropped)
        target.hovering.connect(self._show_hovering)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._row)
        column = QVBoxLayout()
        column.setContentsMargins(theme.GRID // 2, theme.GRID // 2, theme.GRID // 2, 0)
        column.addWidget(self._drop)
        column.addStretch()
        line.addLayout(column)
        line.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_tiles(())

    def _drop_button(self) -> QPushButton:
        button = _DropTile(self.tr("Drop photos here"), self._painter)
        theme.restyle(button, "kind", "drop")
        button.setToolTip(self.tr("Drop or paste photos, or click to choose files"))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setAutoDefault(True)
        button.clicked.connect(self.add_wanted)
        return button

    @property
    def view(self) -> QListView:
        """The row itself, for focus and for tests."""
        return self._row

    @property
    def drop_button(self) -> QPushButton:
        """The tile at the end."""
        return self._drop

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """What is shown."""
        return self._model.tiles

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these photographs instead; the selection stays where they are still there."""
        kept = self.selection()
        self._painter.forget()
        self._model.show_tiles(tiles)
        self.select(*kept)
        self._row.setVisible(bool(tiles))
        self._give_row_its_width()

    @property
    def spared(self) -> int:
        """How much lower it is now than it likes to be."""
        return TILE.height() - LOW_TILE.height() if self._painter.low else 0

    def make_low(self, low: bool) -> None:
        """Leave the height to others: the photographs small, and their words beside them."""
        if low is not self._painter.low:
            self._painter.low = low
            self._row.scheduleDelayedItemsLayout()
            self._give_row_its_width()
            self._drop.updateGeometry()

    def offer_drop(self, offered: bool) -> None:
        """Show the tile that takes photographs, or hide it where none may be taken."""
        self._drop.setVisible(offered)

    def selection(self) -> tuple[str, ...]:
        """Return the ids of the photographs that are selected, in the order of the row."""
        rows = sorted(index.row() for index in self._row.selectionModel().selectedIndexes())
        return tuple(self._model.tiles[row].photo_id for row in rows)

    def select(self, *photo_ids: str) -> None:
        """Select photographs without `selected`; the last one comes into sight."""
        model = self._row.selectionModel()
        blocked = model.blockSignals(True)
        model.clearSelection()
        for row, tile in enumerate(self._model.tiles):
            if tile.photo_id in photo_ids:
                index = self._model.index(row)
                model.select(index, QItemSelectionModel.SelectionFlag.Select)
                model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.blockSignals(blocked)
        self._row.scrollTo(self._row.currentIndex())
        self._row.viewport().update()

    def _give_row_its_width(self) -> None:
        """No wider than its tiles, so that new photographs are dropped right after them."""
        self._row.setMaximumWidth(self._row.sizeHint().width())
        self._row.updateGeometry()

    def _id(self, index: QModelIndex) -> str:
        return self._model.tiles[index.row()].photo_id

    def _show_hovering(self, hovering: bool) -> None:
        theme.restyle(self._drop, "hovering", "true" if hovering else "false")
