"""Above the photographs: how the pair is laid out, what is drawn over it, and whether it may be compared."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from ui import theme
from ui.actions import Actions, Do, text_of, tip_of
from ui.pages.chip_row import ChipRow
from ui.pages.judgement import Headline, Note
from ui.pages.parts import label
from ui.widgets.pair import Mode
from ui.widgets.picture import Overlay
from ui.widgets.segmented import Segmented


class AreaToolbar(QFrame):
    """Two choices at the left, chips in the middle, the figure and the drawer's button at the right."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        theme.restyle(self, "surface", "bar")
        modes = ((Mode.SIDE_BY_SIDE, Do.SIDE_BY_SIDE), (Mode.WIPE, Do.WIPE))
        self.mode = Segmented[Mode](
            self.tr("Layout"), [(mode, text_of(do), tip_of(do)) for mode, do in modes], Mode.SIDE_BY_SIDE
        )
        overlays = ((Overlay.OUTLINE, Do.VEINS), (Overlay.NONE, Do.NO_OVERLAY))
        self.overlay = Segmented[Overlay](
            self.tr("Overlay"),
            [(overlay, text_of(do), tip_of(do)) for overlay, do in overlays],
            Overlay.OUTLINE,
        )
        self._chips = ChipRow()
        self._figure = label(role="title")
        self._below = label(role="small", tone="muted")
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
        layout.addWidget(self.overlay)
        layout.addWidget(self._chips, 1)
        layout.addWidget(self._figure)
        layout.addWidget(self._below)
        layout.addWidget(self._drawer)

    def show_overlay(self, overlay: Overlay) -> None:
        """Show which overlay is on; outlined or filled, it is the veins."""
        self.overlay.choose(Overlay.NONE if overlay is Overlay.NONE else Overlay.OUTLINE)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Say why the pair may be compared, or what is wrong."""
        self._chips.show_notes(notes)

    def show_headline(self, said: Headline, notes: Sequence[Note]) -> None:
        """Say the figure with its interval, for while the drawer is folded; chips are not repeated."""
        in_chips = {note.text for note in notes}
        self._figure.setText(said.figure)
        self._below.setText(" · ".join(line for line in said.lines if line not in in_chips))

    def allow_wipe(self, aligned: bool) -> None:
        """A wipe makes sense only for a pair in one frame."""
        button = self.mode.button(Mode.WIPE)
        button.setEnabled(aligned)
        button.setToolTip(tip_of(Do.WIPE) if aligned else self.tr("Only for photos that could be aligned"))

    def _show_drawer(self, unfolded: bool) -> None:
        self._drawer.setChecked(unfolded)
        self._drawer.setText(self.tr("Hide chart") if unfolded else self.tr("Chart and figures"))
        self._figure.setHidden(unfolded)
        self._below.setHidden(unfolded)
