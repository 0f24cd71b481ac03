"""One treatment of an area in a session."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QToolButton, QWidget

from ui import format as fmt
from ui import theme
from ui.widgets.choice_field import ListField
from ui.widgets.date_field import ExpiryField
from ui.widgets.field import Field, NumberField, TextField
from ui.widgets.tinted import set_icon
from vein_tracker.model.records import Procedure, Treatment
from vein_tracker.text import QT_TRANSLATE_NOOP

_MOST_PERCENT = 100.0
_MOST_ML = 100.0
_INJECTED = (Procedure.MICROSCLEROTHERAPY, Procedure.FOAM_SCLEROTHERAPY)

_AGENTS = (
    QT_TRANSLATE_NOOP("TreatmentRow", "Polidocanol"),
    QT_TRANSLATE_NOOP("TreatmentRow", "Sodium tetradecyl sulfate"),
    QT_TRANSLATE_NOOP("TreatmentRow", "Chromated glycerin"),
    QT_TRANSLATE_NOOP("TreatmentRow", "Hypertonic saline"),
)
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

    def __init__(self, treatment: Treatment, earlier: Iterable[Treatment], day: Callable[[], date]) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._treatment = treatment
        self._day = day
        self._make_fields(treatment, tuple(earlier))
        self.remove = QToolButton()
        set_icon(self.remove, "close", "muted")
        self.remove.setToolTip(self.tr("Remove this treatment"))
        self.remove.setAccessibleName(self.tr("Remove this treatment"))
        self.remove.clicked.connect(self.removed)
        self._lay_out()
        for field in self._fields():
            field.changed.connect(self.changed)
        self.procedure.changed.connect(self._show_what_applies)
        self._show_what_applies()

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
        return (*(field.editor for field in self._fields()), self.remove)

    def recheck(self) -> None:
        """Look at the expiry again, as the session's day has changed."""
        if self.expiry.raw():
            self.expiry.check()

    def _make_fields(self, shown: Treatment, earlier: tuple[Treatment, ...]) -> None:
        self.procedure = ListField[Procedure](
            self.tr("Procedure"), [(p, fmt.word(p)) for p in Procedure], shown.procedure
        )
        self.agent = TextField(
            self.tr("Agent"), shown.agent, offers=_offers(_translated(_AGENTS), (t.agent for t in earlier))
        )
        self.concentration = NumberField(
            self.tr("Concentration, %"), shown.concentration_percent, most=_MOST_PERCENT
        )
        self.volume = NumberField(self.tr("Volume, ml"), shown.volume_ml, most=_MOST_ML)
        self.lot = TextField(self.tr("Lot"), shown.lot, offers=_offers((), (t.lot for t in earlier)))
        self.expiry = ExpiryField(self.tr("Expiry"), shown.expiry, calendar=False, caution_of=self._expired)
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
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.remove, 0, 4)

    def _fields(self) -> tuple[Field, ...]:
        first = (self.procedure, self.agent, self.concentration, self.volume)
        return (*first, self.lot, self.expiry, self.needle, self.compression)

    def _injects(self) -> bool:
        return self.procedure.value() in _INJECTED

    def _show_what_applies(self) -> None:
        for field in self._fields()[1:-1]:
            field.setVisible(self._injects())
            field.setEnabled(self._injects())

    def _expired(self, expiry: date) -> str:
        if expiry >= self._day():
            return ""
        return self.tr("It had expired on {day}.").format(day=fmt.day(expiry))


def _offers(usual: Iterable[str], used: Iterable[str]) -> tuple[str, ...]:
    """What was used before comes first."""
    return tuple(dict.fromkeys(text for text in (*used, *usual) if text))


def _translated(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(QCoreApplication.translate("TreatmentRow", text) for text in texts)
