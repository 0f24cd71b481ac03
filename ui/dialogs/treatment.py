"""One treatment of an area in a session."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QToolButton, QWidget

from ui import format as fmt
from ui import theme
from ui.dialogs.session_help import TreatmentHelp
from ui.dialogs.treatment_offers import LineMenu, VialOffers, agent_word, fill_agents, fill_strengths
from ui.widgets.choice_field import ListField
from ui.widgets.date_field import ExpiryField
from ui.widgets.field import Field, NumberField, TextField
from ui.widgets.tinted import set_icon
from vein_tracker.model.drafts import TreatmentDraft
from vein_tracker.model.records import Procedure, Treatment
from vein_tracker.settings import AGENTS
from vein_tracker.tasks.gs1 import Scanned
from vein_tracker.tasks.vials import Vial, vials_of
from vein_tracker.text import QT_TRANSLATE_NOOP

_STRETCHES = (4, 4, 3, 4)
_MOST_PERCENT = 100.0
_MOST_ML = 100.0
_INJECTED = (Procedure.MICROSCLEROTHERAPY, Procedure.FOAM_SCLEROTHERAPY)

_NEEDLES = (
    QT_TRANSLATE_NOOP("TreatmentRow", "30 G"),
    QT_TRANSLATE_NOOP("TreatmentRow", "32 G"),
    QT_TRANSLATE_NOOP("TreatmentRow", "33 G"),
)
_COMPRESSION = (
    QT_TRANSLATE_NOOP("TreatmentRow", "Class 1 stocking, 1 week"),
    QT_TRANSLATE_NOOP("TreatmentRow", "Class 2 stocking, 1 week"),
    QT_TRANSLATE_NOOP("TreatmentRow", "Class 2 stocking, 2 weeks"),
    QT_TRANSLATE_NOOP("TreatmentRow", "Bandage, 3 days"),
)


class TreatmentRow(QFrame):
    """What was done and with what; the agent is asked for only where one is injected."""

    removed = Signal()
    changed = Signal()

    def __init__(self, treatment: Treatment, given: TreatmentHelp, day: Callable[[], date]) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._treatment = treatment
        self._given = given
        self._presets = given.presets or AGENTS
        self._day = day
        self._make_fields(treatment, tuple(given.earlier))
        self.vials = VialOffers()
        self.vials.chosen.connect(self.fill)
        self._offer()
        self.remove = QToolButton()
        set_icon(self.remove, "close", "muted")
        self.remove.setToolTip(self.tr("Remove this treatment"))
        self.remove.setAccessibleName(self.tr("Remove this treatment"))
        self.remove.clicked.connect(self.removed)
        self._lay_out()
        for field in self._fields():
            field.changed.connect(self.changed)
        self.procedure.changed.connect(self._show_what_applies)
        for field in (self.procedure, self.expiry):
            field.changed.connect(self._mind_expiry)
        self._show_what_applies()
        self._mind_expiry()

    def value(self) -> Treatment:
        """Return the treatment as it stands in the row."""
        injected = self._injects()
        return replace(
            self._treatment,
            procedure=self.procedure.value() or self._treatment.procedure,
            agent=self.agent.value() if injected else "",
            concentration_percent=self.concentration.value() if injected else None,
            volume_ml=self.volume.value() if injected else None,
            lot=self.lot.value() if injected else "",
            expiry=self.expiry.value() if injected else None,
            needle=self.needle.value() if injected else "",
            compression=self.compression.value(),
        )

    def draft(self) -> TreatmentDraft:
        """Return what stands in the row, right or wrong."""
        return TreatmentDraft(
            id=self._treatment.id,
            procedure=self.procedure.value() or self._treatment.procedure,
            agent=self.agent.raw(),
            concentration=self.concentration.raw(),
            volume=self.volume.raw(),
            lot=self.lot.raw(),
            expiry=self.expiry.line.text(),
            expired_known=self.expired.taken,
            needle=self.needle.raw(),
            compression=self.compression.raw(),
        )

    def resume(self, draft: TreatmentDraft) -> None:
        """Show what stood in the row when it was left."""
        self.procedure.choose(draft.procedure)
        for field, text in (
            (self.agent, draft.agent),
            (self.concentration, draft.concentration),
            (self.volume, draft.volume),
            (self.lot, draft.lot),
            (self.expiry, draft.expiry),
            (self.needle, draft.needle),
            (self.compression, draft.compression),
        ):
            field.line.setText(text)
        self.expired.take(draft.expired_known)
        self._mind_expiry()
        self.recheck()

    def fill(self, vial: Vial) -> None:
        """Take over what stands on a vial that is open; the volume is still to be typed."""
        self.agent.set_value(vial.agent)
        self.concentration.set_value(vial.concentration_percent)
        self.lot.set_value(vial.lot)
        self.expiry.line.setText("" if vial.expiry is None else fmt.day(vial.expiry))
        self.expiry.changed.emit()
        self.recheck()
        self.volume.focus_first()

    def take_code(self, scanned: Scanned) -> None:
        """Take over what a scanned code says."""
        if scanned.lot is not None:
            self.lot.set_value(scanned.lot)
        if scanned.expiry is not None:
            self.expiry.set_value(scanned.expiry)
        self.recheck()

    def offer_vials(self) -> None:
        """Offer the vials that are open now."""
        own = vials_of([self.value()])
        self.vials.show_vials(
            tuple(vial for vial in self._given.vials() if vial not in own) if self._injects() else ()
        )

    def focus_first(self) -> None:
        """Put the caret where something is still missing: the volume always starts empty."""
        if not self._injects():
            self.compression.focus_first()
        elif self.agent.value():
            self.volume.focus_first()
        else:
            self.agent.focus_first()

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        return (*(field.editor for field in self._fields()), self.expired.box, self.remove)

    def recheck(self) -> None:
        """Look at the expiry again, as the session's day has changed."""
        if self.expiry.raw():
            self.expiry.check()

    def _make_fields(self, shown: Treatment, earlier: tuple[Treatment, ...]) -> None:
        self.procedure = ListField[Procedure](
            self.tr("Procedure"), [(p, fmt.word(p)) for p in Procedure], shown.procedure
        )
        self.procedure.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.agent = TextField(
            self.tr("Agent"),
            shown.agent,
            offers=_offers(map(agent_word, self._presets), (t.agent for t in earlier)),
        )
        self.concentration = NumberField(
            self.tr("Concentration, %"), shown.concentration_percent, most=_MOST_PERCENT
        )
        self.volume = NumberField(self.tr("Volume, ml"), shown.volume_ml, most=_MOST_ML)
        self.lot = TextField(self.tr("Lot"), shown.lot, offers=_offers((), (t.lot for t in earlier)))
        self.expiry = ExpiryField(self.tr("Expiry"), shown.expiry, calendar=False, caution_of=self._expired)
        self.expired = _Knowingly()
        self.needle = TextField(
            self.tr("Needle"),
            shown.needle,
            offers=_offers(_translated(_NEEDLES), (t.needle for t in earlier)),
        )
        self.compression = TextField(
            self.tr("Compression"),
            shown.compression,
            offers=_offers(_translated(_COMPRESSION), (t.compression for t in earlier)),
        )

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(*(4 * [2 * theme.GRID]))
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.setVerticalSpacing(theme.GRID)
        for index, field in enumerate(self._fields()):
            line, column = divmod(index, 4)
            grid.addWidget(field, line, column)
            grid.setColumnStretch(column, _STRETCHES[column])
        grid.addWidget(self.remove, 0, 4)
        grid.addWidget(self.expired, 2, 0, 1, 4)
        grid.addWidget(self.vials, 3, 0, 1, 4)

    def _fields(self) -> tuple[Field, ...]:
        first = (self.procedure, self.agent, self.concentration, self.volume)
        return (*first, self.lot, self.expiry, self.needle, self.compression)

    def _injects(self) -> bool:
        return self.procedure.value() in _INJECTED

    def _show_what_applies(self) -> None:
        for field in self._fields()[1:-1]:
            field.setVisible(self._injects())
            field.setEnabled(self._injects())
        self.offer_vials()

    def _offer(self) -> None:
        """Give agent and concentration their menus."""
        LineMenu(
            self.agent.line,
            self.tr("Agents and strengths"),
            lambda menu: fill_agents(menu, self._presets, self._take_preset),
        )
        LineMenu(
            self.concentration.line,
            self.tr("Strengths of this agent"),
            lambda menu: fill_strengths(menu, self._presets, self.agent.value(), self._take_preset),
        )

    def _take_preset(self, agent: str, percent: float | None) -> None:
        self.agent.set_value(agent)
        if percent is not None:
            self.concentration.set_value(percent)
        self.volume.focus_first()

    def _mind_expiry(self) -> None:
        """Ask whether an expired agent was used knowingly; what was saved so before is not asked about again."""
        expiry = self.expiry.value()
        expired = self._injects() and expiry is not None and bool(self._expired(expiry))
        self.expired.ask(expired and expiry != self._treatment.expiry)

    def _expired(self, expiry: date) -> str:
        if expiry >= self._day():
            return ""
        return self.tr("It had expired on {day}.").format(day=fmt.day(expiry))


class _Knowingly(Field):
    """Asks for a tick before an expired agent is recorded."""

    def __init__(self) -> None:
        self.box = QCheckBox()
        super().__init__("", self.box)
        self.box.setText(self.tr("It was used although it had expired"))
        self.box.setAccessibleName(self.box.text())
        self.box.toggled.connect(self.changed)
        self.ask(False)

    @property
    def taken(self) -> bool:
        """Whether it is ticked."""
        return self.box.isChecked()

    def take(self, known: bool) -> None:
        """Tick it, or not."""
        self.box.setChecked(known)

    def ask(self, asked: bool) -> None:
        """Show the question, or take it back."""
        self.setVisible(asked)
        self.setEnabled(asked)

    def raw(self) -> object:
        return self.taken

    def problem(self) -> str:
        if self.taken:
            return ""
        return self.tr("Tick this if it was used all the same, or correct the expiry.")


def _offers(usual: Iterable[str], used: Iterable[str]) -> tuple[str, ...]:
    """What was used before comes first."""
    return tuple(dict.fromkeys(text for text in (*used, *usual) if text))


def _translated(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(QCoreApplication.translate("TreatmentRow", text) for text in texts)
