"""A patient's alerts as chips: usual ones are a click away, others are typed; each keeps the day it was recorded."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.clock import today
from ui.dialogs.buttons import push_button
from ui.format import word
from ui.format.care import alert_tip, alert_words
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.tinted import set_icon
from ui.widgets.verbatim import on_button
from vein_tracker.model.records import Alert, AlertKind, Patient

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Kept = Alert | str
"""An alert with its kind and day, or one in free words from before there were any."""


class AlertsField(Field):
    """What everybody who opens the patient must see."""

    def __init__(self, label: str, patient: Patient) -> None:
        editor = QWidget()
        super().__init__(label, editor)
        self._alerts: list[Kept] = []
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self.line = QLineEdit()
        self.line.setAccessibleName(label)
        self.line.setPlaceholderText(self.tr("Type an alert and press Enter"))
        self.line.textEdited.connect(lambda _: self.changed.emit())
        self.line.installEventFilter(self)
        self.label.setBuddy(self.line)
        self._usual = self._usual_ones()
        column = QVBoxLayout(editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for part in (self._chips, self.line, self._usual):
            column.addWidget(part)
        kept: tuple[Kept, ...] = (*patient.dated_alerts, *patient.alerts)
        for alert in kept:
            self._add(alert)
        self._refresh()

    def raw(self) -> object:
        return (*self._alerts, self.line.text().strip())

    def free(self) -> tuple[str, ...]:
        """Return the alerts in free words that were there before and stay."""
        return tuple(alert for alert in self._alerts if isinstance(alert, str))

    def value(self) -> tuple[Alert, ...]:
        """Return the dated alerts; what still stands in the line is one of them."""
        dated = tuple(alert for alert in self._alerts if isinstance(alert, Alert))
        typed = " ".join(self.line.text().split())
        unfinished = not typed or typed.endswith(":") or self._said(typed)
        return dated if unfinished else (*dated, alert_from(typed))

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            typed = self.line.text().strip()
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if typed and plain and event.key() in _ENTER:
                self.take(typed)
                return True
        return super().eventFilter(watched, event)

    def take(self, alert: str) -> None:
        """Add an alert; one that ends with a colon waits for its other half."""
        if alert.endswith(":"):
            self.line.setText(alert + " ")
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            words = " ".join(alert.split())
            if not self._said(words):
                self._add(alert_from(words))
            self.line.clear()
        self._refresh()
        self.changed.emit()

    def focus_first(self) -> None:
        self.line.setFocus(Qt.FocusReason.TabFocusReason)

    def _said(self, words: str) -> bool:
        """Whether this alert is there already, in words or with a day."""
        meant = alert_from(words)
        there = (one if isinstance(one, Alert) else alert_from(one) for one in self._alerts)
        return (meant.kind, meant.what) in [(one.kind, one.what) for one in there]

    def _add(self, alert: Kept) -> None:
        self._alerts.append(alert)
        words = alert if isinstance(alert, str) else alert_words(alert)
        chip = push_button(on_button(words), "alert")
        set_icon(chip, "close", "caution")
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        recorded = "" if isinstance(alert, str) else alert_tip(alert)
        remove = self.tr("Remove this alert")
        chip.setToolTip("\n".join(filter(None, (recorded, remove))))
        chip.setAccessibleName(self.tr("Remove the alert {alert}").format(alert=words))
        chip.clicked.connect(lambda: self._remove(chip, alert))
        self._flow.addWidget(chip)

    def _remove(self, chip: QPushButton, alert: Kept) -> None:
        self._alerts.remove(alert)
        chip.setParent(None)
        chip.deleteLater()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()
        self.changed.emit()

    def _usual_ones(self) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box)
        for kind in AlertKind:
            if kind is AlertKind.OTHER:
                continue
            offer = push_button("+ " + word(kind), "offer")
            offer.setAccessibleName(self.tr("Add the alert {alert}").format(alert=word(kind)))
            offer.setProperty("alert", kind.value)
            asked = word(kind) + (":" if kind is AlertKind.ALLERGY else "")
            offer.clicked.connect(lambda _=False, chosen=asked: self.take(chosen))
            flow.addWidget(offer)
        return box

    def _refresh(self) -> None:
        self._chips.setVisible(bool(self._alerts))
        for offer in self._usual.findChildren(QPushButton):
            kind = AlertKind(offer.property("alert"))
            there = kind is not AlertKind.ALLERGY and self._said(word(kind))
            offer.setVisible(not there)


def alert_from(typed: str) -> Alert:
    """Return the alert that words mean: "Allergy: latex" is an allergy, what is no known kind stays as it is typed."""
    name, _, what = typed.partition(":")
    for kind in AlertKind:
        if kind is not AlertKind.OTHER and name.strip().casefold() == word(kind).casefold():
            return Alert(kind=kind, what=what.strip(), recorded_on=today())
    return Alert(kind=AlertKind.OTHER, what=typed, recorded_on=today())
