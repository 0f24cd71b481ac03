"""The sheet of keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.form import WIDE, beside
from ui.dialogs.sheet import SheetDialog
from ui.widgets.chip import Chip, ChipKind
from ui.widgets.field import text_label

KeySheet = Sequence[tuple[str, Sequence[tuple[str, str]]]]
"""Headings, each with its keys and what they do."""
_MOST_COLUMNS = 3


class ShortcutsDialog(SheetDialog):
    """Lists every key by where it works."""

    def __init__(self, parent: QWidget | None, sheet: KeySheet) -> None:
        super().__init__(parent, self.tr("Keys"), width=WIDE)
        columns = [_column(groups) for groups in in_columns([*sheet, *self._without_actions()])]
        row = beside(*columns)
        for column in columns:
            row.setAlignment(column, Qt.AlignmentFlag.AlignTop)
        row.setSpacing(4 * theme.GRID)
        self.body.addLayout(row)

    def _without_actions(self) -> KeySheet:
        """Return the keys of fields, photographs and pins, which no action stands for."""
        return (
            (
                self.tr("In forms"),
                (
                    ("Tab", self.tr("Next field")),
                    (_native("Enter"), self.tr("Save")),
                    (_native("Ctrl+Enter"), self.tr("Save from a field of notes")),
                    ("Esc", self.tr("Close; asks first when something was typed")),
                    (_native("Ctrl+PgDown"), self.tr("Next area of a session")),
                ),
            ),
            (
                self.tr("Where the focus is"),
                (
                    ("+", self.tr("Closer to a photo")),
                    ("−", self.tr("Farther from it")),
                    (self.tr("Arrow keys"), self.tr("Move a photo, or the line of the wipe")),
                    (self.tr("Ctrl+arrow keys"), self.tr("Move a pin on the figure")),
                ),
            ),
            (
                self.tr("Shown to a patient"),
                (
                    (_native("Left"), self.tr("Step before")),
                    (_native("Right"), self.tr("Next step")),
                    (self.tr("Shift+arrow keys"), self.tr("Move the wipe; another photo")),
                    (_native("Space"), self.tr("Next step, or pause")),
                ),
            ),
        )


def in_columns(sheet: KeySheet) -> list[KeySheet]:
    """Share out the headings among a few columns; what is left over goes below the shortest."""
    groups = [group for group in sheet if group[1]]
    columns = [[group] for group in groups[:_MOST_COLUMNS]]
    for group in groups[_MOST_COLUMNS:]:
        shortest = min(columns, key=lambda column: sum(len(keys) for _, keys in column))
        shortest.append(group)
    return [*columns]


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _column(groups: KeySheet) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3 * theme.GRID)
    for heading, keys in groups:
        column.addWidget(_group(heading, keys))
    return box


def _group(heading: str, keys: Sequence[tuple[str, str]]) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GRID)
    column.addWidget(text_label(heading, theme.TextRole.HEADING))
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * theme.GRID)
    grid.setVerticalSpacing(theme.GRID // 2)
    grid.setColumnStretch(1, 1)
    for line, (key, does) in enumerate(keys):
        grid.addWidget(Chip(key, ChipKind.PLAIN), line, 0)
        grid.addWidget(text_label(does), line, 1)
    column.addLayout(grid)
    return box
