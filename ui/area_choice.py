"""Which area of a patient an action is for, where there are several."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from ui.format import place_shout
from ui.widgets.verbatim import on_button
from vein_tracker.model.records import TreatedArea


def choose_area(areas: Iterable[TreatedArea], below: QWidget, then: Callable[[TreatedArea], object]) -> None:
    """Ask in a menu below the button that was pressed, or whose key was."""
    menu = QMenu(below)
    menu.addAction(QCoreApplication.translate("AreaChoice", "Which area?")).setEnabled(False)
    for area in areas:
        action = menu.addAction(on_button(place_shout(area.site, area.side, area.label)))
        action.triggered.connect(lambda _=False, area=area: then(area))
    menu.setActiveAction(menu.actions()[1])
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(below.mapToGlobal(below.rect().bottomLeft()))
