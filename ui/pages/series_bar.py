"""Below the name: the photographs of a view in a row, and which view of the area it is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui import theme
from ui.format import view_words
from ui.pages.series import tiles_of
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.filmstrip import Filmstrip
from vein_tracker.model.records import Id
from vein_tracker.tasks.browse import AreaSheet, photographs_refused

translate = QCoreApplication.translate


class SeriesBar(QFrame):
    """Another view can be chosen where the area has several."""

    view_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        theme.restyle(self, "surface", "bar")
        self.strip = Filmstrip()
        self.views = ChoiceBox()
        self.views.setAccessibleName(translate("AreaPage", "View"))
        self.views.setToolTip(
            translate("AreaPage", "From where the area is photographed; each view is a series of its own")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * theme.GRID, theme.GRID // 2, 3 * theme.GRID, 0)
        row.addWidget(self.strip, 1)
        row.addWidget(self.views)
        self.views.activated.connect(lambda place: self.view_chosen.emit(self.views.itemData(place)))

    def show_series(self, sheet: AreaSheet, pictures: Mapping[Id, QImage]) -> None:
        """Show the photographs of the view that was read."""
        self.strip.show_tiles(tiles_of(sheet, pictures))
        self.strip.offer_drop(photographs_refused(sheet.consents, sheet.area) is None)
        self.views.clear()
        for view in sheet.views:
            self.views.addItem(view_words(view), view.id)
        self.views.setCurrentIndex([view.id for view in sheet.views].index(sheet.view.id))
        self.views.setVisible(len(sheet.views) > 1)

    def show_nothing(self) -> None:
        """Show no photograph and no view."""
        self.strip.show_tiles(())
        self.views.clear()

    def below_chosen(self) -> QPoint:
        """Return where on the screen the tile that is chosen ends."""
        row = self.strip.view
        return row.viewport().mapToGlobal(row.visualRect(row.currentIndex()).bottomLeft())
