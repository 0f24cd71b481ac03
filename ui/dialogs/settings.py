"""What the person can choose."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from ui.dialogs.form import NARROW, FormDialog
from ui.dialogs.healing_weeks import MOST_WEEKS, HealingWeeks
from ui.dialogs.who import Headline
from ui.theme import Scheme
from ui.widgets.choice_field import SegmentField
from ui.widgets.field import TextField
from ui.widgets.whole_number_field import WholeNumberField
from vein_tracker.settings import Settings


class SettingsDialog(FormDialog):
    """Theme, practitioner, weeks of healing; `values` go to the preferences once the form was accepted."""

    def __init__(self, parent: QWidget | None, settings: Settings) -> None:
        title = self.tr("Settings")
        super().__init__(parent, title, self.tr("Save settings"), header=Headline(title), width=NARROW)
        self.theme = SegmentField[str](
            self.tr("Light or dark"),
            [
                (Scheme.SYSTEM.value, self.tr("System")),
                (Scheme.LIGHT.value, self.tr("Light")),
                (Scheme.DARK.value, self.tr("Dark")),
            ],
            settings.theme,
        )
        self.practitioner = TextField(
            self.tr("Practitioner, offered for a new session"), settings.practitioner
        )
        self.too_early = WholeNumberField(
            self.tr("Too early to judge: weeks after treatment"),
            settings.too_early_weeks,
            least=0,
            most=MOST_WEEKS,
        )
        self.early = _EarlyWeeks(self.tr("Early result: until week"), settings.early_weeks, self.too_early)
        self.by_kind = HealingWeeks(settings.weeks_by_procedure, (self.too_early, self.early))
        for field in (self.theme, self.practitioner, self.too_early, self.early, self.by_kind):
            self.body.addWidget(field)

    def values(self) -> dict[str, Any]:
        """Return the settings by name."""
        return {
            "theme": self.theme.value() or Scheme.SYSTEM.value,
            "practitioner": self.practitioner.value(),
            "too_early_weeks": self.too_early.value(),
            "early_weeks": self.early.value(),
            "weeks_by_procedure": self.by_kind.value(),
        }


class _EarlyWeeks(WholeNumberField):
    def __init__(self, label: str, value: int, after: WholeNumberField) -> None:
        super().__init__(label, value, least=0, most=MOST_WEEKS)
        self._after = after
        after.changed.connect(self.changed)

    def problem(self) -> str:
        early, too_early = self.value(), self._after.value()
        if early is None or too_early is None or early >= too_early:
            return super().problem()
        return self.tr("This must not be before week {weeks}, until when it is too early to judge.").format(
            weeks=too_early
        )
