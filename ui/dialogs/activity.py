"""Who did what to an area, and when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QWidget

from ui import theme
from ui.dialogs.sheet import SheetDialog
from ui.format import day, place_shout, sentence
from ui.format.day_words import clock_time
from vein_tracker.model.records import TreatedArea
from vein_tracker.tasks.activity import Deed

translate = QCoreApplication.translate
_HEIGHT = 50 * theme.GRID


class ActivityDialog(SheetDialog):
    """A line for each deed, newest first."""

    def __init__(self, parent: QWidget | None, area: TreatedArea, deeds: Sequence[Deed]) -> None:
        title = self.tr("Activity: {place}").format(place=place_shout(area.site, area.side, area.label))
        super().__init__(
            parent, title, self.tr("Everything that was filed, changed and measured, newest first.")
        )
        self.list = QListWidget()
        theme.restyle(self.list, "list", "framed")
        self.list.setAccessibleName(title)
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.GRID // 2)
        self.list.setMinimumHeight(_HEIGHT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.addItems([told(deed) for deed in deeds])
        if deeds:
            self.list.setCurrentRow(0)
        self.body.addWidget(self.list, 1)


def told(deed: Deed) -> str:
    """Return "8 Nov 2026, 10:42 · S. Patel · Photo measured (3 times)"."""
    made_at = deed.made_at.astimezone()
    when = translate("activity", "{day}, {time}").format(day=day(made_at.date()), time=clock_time(made_at))
    what = sentence(deed.text)
    if deed.times > 1:
        what = translate("activity", "{what} ({n} times)").format(what=what, n=deed.times)
    if deed.undone:
        what = translate("activity", "{what}: taken back").format(what=what)
    return " · ".join(filter(None, (when, deed.by, what)))
