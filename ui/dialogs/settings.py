"""What the person can choose, made of the table of settings."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.camera import Device
from ui.dialogs.form import MEDIUM, FormDialog
from ui.dialogs.healing_weeks import HealingWeeks
from ui.dialogs.settings_fields import CameraField, asked, field_for
from ui.dialogs.who import Headline
from ui.widgets.field import Field, text_label
from ui.widgets.whole_number_field import WholeNumberField
from vein_tracker.settings import Asked, Kind, Section, Settings

translate = QCoreApplication.translate

_TOO_EARLY, _EARLY = "too_early_weeks", "early_weeks"


class SettingsDialog(FormDialog):
    """A field for each setting of the table, by its section; `values` once the form was accepted."""

    def __init__(self, parent: QWidget | None, settings: Settings, cameras: Sequence[Device] = ()) -> None:
        title = self.tr("Settings")
        super().__init__(parent, title, self.tr("Save settings"), header=Headline(title), width=MEDIUM)
        self._cameras = cameras
        self.fields: dict[str, Any] = {}
        in_order = list(Section)
        rows = sorted(asked().items(), key=lambda row: in_order.index(row[1].section))
        for section, within in groupby(rows, key=lambda row: row[1].section):
            self.body.addWidget(text_label(translate("core", section.value), theme.TextRole.HEADING))
            for name, how in within:
                self.fields[name] = self._field(name, how, getattr(settings, name))
                self.body.addWidget(_with_hint(self.fields[name], how))

    def values(self) -> dict[str, Any]:
        """Return the settings by name."""
        return {name: field.value() for name, field in self.fields.items()}

    def _field(self, name: str, how: Asked, value: Any) -> QWidget:
        """Return a setting's field; one that heeds others comes after them in the table."""
        if name == _EARLY:
            return _EarlyWeeks(translate("core", how.label), value, self.fields[_TOO_EARLY], how)
        if how.kind is Kind.WEEKS:
            return HealingWeeks(value, (self.fields[_TOO_EARLY], self.fields[_EARLY]))
        if how.kind is Kind.CAMERA:
            return CameraField(translate("core", how.label), value, self._cameras)
        return field_for(how, value)


class _EarlyWeeks(WholeNumberField):
    def __init__(self, label: str, value: int, after: WholeNumberField, how: Asked) -> None:
        super().__init__(label, value, least=how.least, most=how.most)
        self._after = after
        after.changed.connect(self.changed)

    def problem(self) -> str:
        early, too_early = self.value(), self._after.value()
        if early is None or too_early is None or early >= too_early:
            return super().problem()
        return self.tr("This must not be before week {weeks}, until when it is too early to judge.").format(
            weeks=too_early
        )


def _with_hint(field: QWidget, how: Asked) -> QWidget:
    """Return a field with the words that stand below it."""
    if not how.hint:
        return field
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GRID // 2)
    hint = translate("core", how.hint)
    column.addWidget(field)
    column.addWidget(text_label(hint, theme.TextRole.SMALL, "muted"))
    if isinstance(field, Field):
        field.editor.setAccessibleDescription(hint)
    return box
