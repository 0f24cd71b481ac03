"""How to photograph so that before and after can be compared: distance, light, pose, posture, marker."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.form import WIDE
from ui.dialogs.sheet import SheetDialog
from ui.format import distance_range
from ui.widgets.drawing import Drawing
from ui.widgets.field import text_label
from vein_tracker.text import QT_TRANSLATE_NOOP

_PICTURE: Final = QSize(20 * theme.GRID, 15 * theme.GRID)
_COLUMNS: Final = 3
_DISTANCE_CM: Final = (40, 60)
TIPS: Final = (
    (
        "distance",
        QT_TRANSLATE_NOOP("help", "Distance"),
        QT_TRANSLATE_NOOP(
            "help",
            "{distance}, the same each time, without digital zoom. Mark on the floor where camera and patient "
            "stand. The area fills two thirds of the picture, with plain skin around it.",
        ),
    ),
    (
        "light",
        QT_TRANSLATE_NOOP("help", "Light"),
        QT_TRANSLATE_NOOP(
            "help",
            "Two soft lamps from the sides, at about 45°, the same ones each time; no sun and no flash from the "
            "front, as skin that shines hides its veins. No portrait, night or beauty mode.",
        ),
    ),
    (
        "pose",
        QT_TRANSLATE_NOOP("help", "Pose"),
        QT_TRANSLATE_NOOP(
            "help",
            "Hold the camera square to the skin and at its height. Turn the leg, not the camera; use foot marks. "
            "The baseline as a ghost over the live picture shows when it fits.",
        ),
    ),
    (
        "posture",
        QT_TRANSLATE_NOOP("help", "Posture"),
        QT_TRANSLATE_NOOP(
            "help",
            "Standing fills veins that lying empties. Have legs photographed standing, after the same few minutes "
            "each time, and faces sitting. Take off make-up and lotion before.",
        ),
    ),
    (
        "marker",
        QT_TRANSLATE_NOOP("help", "Marker"),
        QT_TRANSLATE_NOOP(
            "help",
            "A printed scale marker, flat on the skin beside the area, gives millimetres; a ruler does, too. Print "
            "markers with “vein-tracker marker-sheet markers.pdf” at 100 %.",
        ),
    ),
    (
        "sharp",
        QT_TRANSLATE_NOOP("help", "Before you go on"),
        QT_TRANSLATE_NOOP(
            "help",
            "Tap the skin to focus, hold still, take two. Look at 1:1 (Z): fine veins must be crisp. Take the same "
            "views each time, before treatment and at every follow-up.",
        ),
    ),
)
"""Each with its picture in resources/help, its heading and its words."""


class PhotoHelpDialog(SheetDialog):
    """Six drawn pictures, each with what to do."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            self.tr("How to photograph"),
            self.tr("The same way each time: then what changes is the skin, not the photo."),
            width=WIDE,
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(4 * theme.GRID)
        grid.setVerticalSpacing(3 * theme.GRID)
        for place, (name, heading, words) in enumerate(TIPS):
            row, column = divmod(place, _COLUMNS)
            grid.addLayout(_tip(name, heading, words), row, column)
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)


def _tip(name: str, heading: str, words: str) -> QVBoxLayout:
    title = QCoreApplication.translate("help", heading)
    tip = QVBoxLayout()
    tip.setSpacing(theme.GRID)
    tip.addWidget(Drawing(f"help/{name}.svg", title, _PICTURE))
    tip.addWidget(text_label(title, theme.TextRole.HEADING))
    said = QCoreApplication.translate("help", words)
    tip.addWidget(text_label(said.format(distance=distance_range(*_DISTANCE_CM))))
    tip.addStretch()
    return tip
