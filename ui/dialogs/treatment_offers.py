"""One tap fills a treatment: agents with their strengths in a menu, the vials that are open today as buttons."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget

from ui import format as fmt
from ui import theme
from ui.clock import today
from ui.dialogs.buttons import push_button
from ui.widgets.field import text_label, written
from ui.widgets.flow import FlowLayout
from ui.widgets.line_action import LineAction
from ui.widgets.verbatim import on_button
from vein_tracker.tasks.vials import Vial

Strengths = Mapping[str, Sequence[float]]


def agent_word(agent: str) -> str:
    """Return an agent's name in the person's language; one of the clinic's own stays as it is."""
    return QCoreApplication.translate("agents", agent)


class LineMenu(QObject):
    """A menu at the end of a line edit, by a click or Alt+Down; it is filled anew whenever it opens."""

    def __init__(self, line: QLineEdit, tip: str, fill: Callable[[QMenu], None]) -> None:
        super().__init__(line)
        self._line = line
        self._fill = fill
        key = QKeySequence(Qt.Modifier.ALT | Qt.Key.Key_Down)
        told = QCoreApplication.translate("actions", "{tip} ({key})")
        named = key.toString(QKeySequence.SequenceFormat.NativeText)
        self.action = LineAction(line, "chevron-down", told.format(tip=tip, key=named))
        self.action.triggered.connect(self.open)
        shortcut = QShortcut(key, line, context=Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.open)

    def open(self) -> None:
        """Show what can be chosen."""
        menu = QMenu(self._line)
        self._fill(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._line.mapToGlobal(QPoint(0, self._line.height())))


def fill_agents(menu: QMenu, presets: Strengths, chosen: Callable[[str, float | None], None]) -> None:
    """Offer every agent with each of its strengths; in a menu of its own where a screen has no room for all."""
    lines = sum(max(len(strengths), 1) for strengths in presets.values())
    separators = len(presets) * 2 * theme.GRID
    sorted_by_agent = lines * theme.TOUCH + separators > menu.screen().availableSize().height()
    for place, (agent, strengths) in enumerate(presets.items()):
        within = (
            menu.addMenu(on_button(agent_word(agent))) if sorted_by_agent and len(strengths) > 1 else menu
        )
        if place and not sorted_by_agent:
            menu.addSeparator()
        for strength in strengths or (None,):
            name = agent_word(agent)
            within.addAction(on_button(strength_words(name, strength)), partial(chosen, name, strength))


def fill_strengths(
    menu: QMenu, presets: Strengths, agent: str, chosen: Callable[[str, float | None], None]
) -> None:
    """Offer the strengths of the agent that is typed; all agents where it is none that is known."""
    own = {name: strengths for name, strengths in presets.items() if agent_word(name) == agent}
    fill_agents(menu, own or presets, chosen)


def strength_words(agent: str, percent: float | None) -> str:
    """Return "Polidocanol 0.5 %"."""
    return agent if percent is None else f"{agent} {written(percent)}\u00a0%"


class VialOffers(QWidget):
    """The vials that are open today; `chosen` carries the one that was tapped."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self)
        self._shown: tuple[Vial, ...] = ()
        self._told = text_label(self.tr("Opened today:"), tone="muted")
        self._told.setWordWrap(False)
        self._told.setMinimumHeight(theme.TOUCH)
        self._told.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._flow.addWidget(self._told)
        self._buttons: list[QPushButton] = []
        self.hide()

    def show_vials(self, vials: tuple[Vial, ...]) -> None:
        """Offer these from now on."""
        if vials == self._shown:
            return
        self._shown = vials
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(vial) for vial in vials]
        for button in self._buttons:
            self._flow.addWidget(button)
        self.setVisible(bool(vials))

    def _button(self, vial: Vial) -> QPushButton:
        said = [strength_words(vial.agent, vial.concentration_percent), vial.lot]
        if vial.expiry is not None:
            said.append(fmt.day(vial.expiry))
            if vial.expiry < today():
                said.append(self.tr("expired"))
        button = push_button(on_button(" · ".join(said)), "toggle")
        button.setAutoDefault(False)
        button.setToolTip(self.tr("Fill in agent, concentration, lot and expiry"))
        button.clicked.connect(lambda: self.chosen.emit(vial))
        return button
