"""Above the photographs: how the pair is laid out, what is drawn over it, and whether it may be compared."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.actions import Actions, Do, text_of, tip_of
from ui.pages.chip_row import ChipRow
from ui.pages.judgement import Headline, Note
from ui.pages.parts import IconButton
from ui.widgets.elided import Elided
from ui.widgets.pair import Mode
from ui.widgets.picture import Overlay
from ui.widgets.segmented import Segmented

MODES: Final = (
    (Mode.SIDE_BY_SIDE, Do.SIDE_BY_SIDE),
    (Mode.WIPE, Do.WIPE),
    (Mode.CHANGE, Do.CHANGE_MAP),
    (Mode.ONION, Do.ONION_SKIN),
    (Mode.BLINK, Do.BLINK),
    (Mode.SINGLE, Do.SINGLE),
)
_FEW: Final = 3
"""So many modes are at hand; the others lie behind a button."""
OVERLAYS: Final = (
    (Overlay.OUTLINE, Do.VEINS),
    (Overlay.HAEMOGLOBIN, Do.HAEMOGLOBIN),
    (Overlay.PIGMENTATION, Do.PIGMENTATION),
    (Overlay.SKIN, Do.SKIN),
    (Overlay.NONE, Do.NO_OVERLAY),
)
_WIDE: Final = 168 * theme.GRID
_AT_HAND: Final = (Overlay.OUTLINE, Overlay.HAEMOGLOBIN, Overlay.NONE)


class AreaToolbar(QFrame):
    """Two choices at the left, chips in the middle, the figure and the drawer's button at the right."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._overlay = Overlay.OUTLINE
        theme.restyle(self, "surface", "bar")
        self.mode = _mode_choice(actions)
        self.overlay = Segmented[Overlay](
            self.tr("Overlay"),
            [(overlay, text_of(do), tip_of(do)) for overlay, do in OVERLAYS if overlay in _AT_HAND],
            Overlay.OUTLINE,
        )
        self.more = OverlayButton(actions)
        self.chips = ChipRow()
        # What is chosen here keeps its width; what is told gives way, and says the rest on hover.
        for choice in (self.mode, self.overlay):
            choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._figure = Elided(parent=self)
        theme.restyle(self._figure, "role", "title")
        self._below = Elided(parent=self)
        theme.restyle(self._below, "role", "small")
        theme.restyle(self._below, "tone", "muted")
        self._drawer = QPushButton()
        self._drawer.setCheckable(True)
        self._drawer.setAutoDefault(True)
        self._drawer.clicked.connect(actions[Do.CHART].trigger)
        actions[Do.CHART].toggled.connect(self._show_drawer)
        self._show_drawer(actions[Do.CHART].isChecked())
        self._drawer.setToolTip(tip_of(Do.CHART))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * theme.GRID, theme.GRID // 2, 2 * theme.GRID, theme.GRID // 2)
        layout.setSpacing(2 * theme.GRID)
        layout.addWidget(self.mode)
        layout.addLayout(_close_together(self.overlay, self.more))
        layout.addWidget(self.chips, 1)
        layout.addLayout(_one_above_the_other(self._figure, self._below))
        layout.addWidget(self._drawer)

    def show_overlay(self, overlay: Overlay) -> None:
        """Show which overlay is on; outlined or filled, it is the veins. A rarer one is named on the menu."""
        self._overlay = Overlay.OUTLINE if overlay is Overlay.FILL else overlay
        for other, do in OVERLAYS:
            self._actions[do].setChecked(other is self._overlay)
        self._show_choice()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_choice()

    def _show_choice(self) -> None:
        """Where the window is narrow the map makes room for the words that matter more."""
        wide = self.width() >= _WIDE
        self.mode.make_compact(not wide)
        short = QCoreApplication.translate("AreaToolbar", "Change")
        self.mode.button(Mode.CHANGE).setText(text_of(Do.CHANGE_MAP) if wide else short)
        self.overlay.button(Overlay.HAEMOGLOBIN).setVisible(wide)
        at_hand = self._overlay in _AT_HAND and (wide or not self._overlay.is_map)
        self.overlay.choose(self._overlay if at_hand else None)
        self.more.setText("" if at_hand else text_of(dict(OVERLAYS)[self._overlay]))
        style = Qt.ToolButtonStyle
        self.more.setToolButtonStyle(style.ToolButtonIconOnly if at_hand else style.ToolButtonTextBesideIcon)

    def show_nothing(self) -> None:
        """Say nothing of any photograph."""
        self.chips.show_notes(())
        self._figure.clear()
        self._below.clear()
        self._show_figure()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Say why the pair may be compared, or what is wrong."""
        self.chips.show_notes(notes)

    def show_headline(self, said: Headline, notes: Sequence[Note]) -> None:
        """Say the figure with its interval, for while the drawer is folded; chips are not repeated."""
        in_chips = {note.text for note in notes}
        self._figure.setText(said.figure)
        self._below.setText(" · ".join(line for line in said.lines if line not in in_chips))
        self._show_figure()

    def allow_modes(self, *, pair: bool, aligned: bool, no_map: str) -> None:
        """Most modes make sense only for a pair in one frame; the change map says itself why there is none."""
        apart = self.tr("Only for photos that could be aligned")
        for mode, do in ((Mode.WIPE, Do.WIPE), (Mode.ONION, Do.ONION_SKIN), (Mode.BLINK, Do.BLINK)):
            if mode is Mode.WIPE:
                self.mode.button(mode).setEnabled(aligned)
                self.mode.button(mode).setToolTip(tip_of(do) if aligned else apart)
            else:
                self._actions[do].setEnabled(aligned)
        self._actions[Do.SINGLE].setEnabled(pair)
        self.mode.button(Mode.CHANGE).setToolTip(no_map or tip_of(Do.CHANGE_MAP))

    def _show_drawer(self, unfolded: bool) -> None:
        self._drawer.setChecked(unfolded)
        self._drawer.setText(self.tr("Hide chart") if unfolded else self.tr("Chart"))
        self._show_figure()

    def _show_figure(self) -> None:
        """The unfolded drawer says it, too; without a line below it, it stands in the middle."""
        folded = not self._drawer.isChecked()
        self._figure.setVisible(folded)
        self._below.setVisible(folded and bool(self._below.text()))


def _one_above_the_other(figure: Elided, below: Elided) -> QVBoxLayout:
    """Beside each other they would leave the chips half the room."""
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(1)
    for line in (figure, below):
        line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(line)
    column.addStretch(1)
    return column


def _mode_choice(actions: Actions) -> Segmented[Mode]:
    name = QCoreApplication.translate("AreaToolbar", "Layout")
    at_hand = [(mode, text_of(do), tip_of(do)) for mode, do in MODES[:_FEW]]
    choice = Segmented[Mode](name, at_hand, Mode.SIDE_BY_SIDE)
    menu = QMenu(choice)
    menu.addActions([actions[do] for _, do in MODES[_FEW:]])
    tip = QCoreApplication.translate("AreaToolbar", "More ways to hold the two photos against each other")
    rarer = {mode: text_of(do) for mode, do in MODES[_FEW:]}
    choice.add_more(QCoreApplication.translate("AreaToolbar", "More"), tip, menu, rarer)
    return choice


class OverlayButton(IconButton):
    """Behind it are all overlays, and what else is done on the photographs."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        words = QCoreApplication.translate("AreaToolbar", "More to draw over the photos")
        self.setIcon(theme.icon("chevron-down"))
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.addActions([actions[do] for _, do in OVERLAYS])
        for group in (
            (Do.NEXT_VEIN, Do.PREVIOUS_VEIN),
            (Do.MEASURE, Do.SET_SCALE, Do.LOUPE),
            (Do.NOTE, Do.NOTES, Do.NOTE_LIST),
        ):
            menu.addSeparator()
            menu.addActions([actions[do] for do in group])
        # Text first, then the arrow, as beside the other choice; the menu does not take after it.
        menu.setLayoutDirection(self.layoutDirection())
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setMenu(menu)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self.setIcon(theme.icon("chevron-down"))
        super().changeEvent(event)


def _close_together(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.GRID // 2)
    for widget in widgets:
        row.addWidget(widget)
    return row
