"""A patient's alerts as chips: usual ones are a click away, others are typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.buttons import push_button
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.tinted import set_icon

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AlertsField(Field):
    """What everybody who opens the patient must see."""

    def __init__(self, label: str, alerts: tuple[str, ...] = ()) -> None:
        editor = QWidget()
        super().__init__(label, editor)
        self._alerts: list[str] = []
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
        for alert in alerts:
            self._add(alert)
        self._refresh()

    def raw(self) -> object:
        return (*self._alerts, self.line.text().strip())

    def value(self) -> tuple[str, ...]:
        """Return the alerts; what still stands in the line is one of them."""
        typed = " ".join(self.line.text().split())
        unfinished = not typed or typed.endswith(":") or typed in self._alerts
        return tuple(self._alerts) if unfinished else (*self._alerts, typed)

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
            self._add(" ".join(alert.split()))
            self.line.clear()
        self._refresh()
        self.changed.emit()

    def focus_first(self) -> None:
        self.line.setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, alert: str) -> None:
        if alert in self._alerts:
            return
        self._alerts.append(alert)
        chip = push_button(alert, "alert")
        set_icon(chip, "close", "caution")
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setToolTip(self.tr("Remove this alert"))
        chip.setAccessibleName(self.tr("Remove the alert {alert}").format(alert=alert))
        chip.clicked.connect(lambda: self._remove(chip, alert))
        self._flow.addWidget(chip)

    def _remove(self, chip: QPushButton, alert: str) -> None:
        self._alerts.remove(alert)
        chip.setParent(None)
        chip.deleteLater()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()
        self.changed.emit()

    def _usual_ones(self) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box)
        for alert in (
            self.tr("Allergy:"),
            self.tr("Anticoagulants"),
            self.tr("Clotting disorder"),
            self.tr("Pregnancy"),
            self.tr("Breast-feeding"),
        ):
            offer = push_button("+ " + alert.rstrip(":"), "offer")
            offer.setAccessibleName(self.tr("Add the alert {alert}").format(alert=alert.rstrip(":")))
            offer.setProperty("alert", alert)
            offer.clicked.connect(lambda _=False, chosen=alert: self.take(chosen))
            flow.addWidget(offer)
        return box

    def _refresh(self) -> None:
        self._chips.setVisible(bool(self._alerts))
        for offer in self._usual.findChildren(QPushButton):
            offer.setVisible(offer.property("alert") not in self._alerts)
