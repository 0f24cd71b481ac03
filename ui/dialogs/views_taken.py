"""Which views of an area were photographed in a session, and which its protocol still asks for."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.format import word
from ui.format.capture import protocol_lines
from ui.widgets.chip import Chip, ChipKind
from ui.widgets.field import text_label
from ui.widgets.flow import FlowLayout
from vein_tracker.model.records import Protocol, ViewKind
from vein_tracker.tasks.protocol import missing_views


class ViewsTaken(QWidget):
    """A chip for each view with a word or a tick beside its colour; below it, how to photograph."""

    def __init__(self, protocol: Protocol, taken: frozenset[ViewKind]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        chips = QWidget()
        flow = FlowLayout(chips)
        missing = missing_views(protocol, taken)
        others = [kind for kind in ViewKind if kind in taken and kind not in protocol.views]
        for kind in (*protocol.views, *others):
            flow.addWidget(self._chip(word(kind), taken=kind not in missing))
        column.addWidget(chips)
        how = " · ".join(protocol_lines(protocol))
        if how:
            column.addWidget(text_label(how, theme.TextRole.SMALL, "muted"))

    def _chip(self, name: str, *, taken: bool) -> Chip:
        text = self.tr("{view} ✓") if taken else self.tr("{view} missing")
        return Chip(text.format(view=name), ChipKind.SOFT if taken else ChipKind.PLAIN)
