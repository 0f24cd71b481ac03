"""The field that a setting is typed in, by its type and by what the table says of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from ui.camera import Device
from ui.dialogs.presets_field import PresetsField
from ui.widgets.choice_field import ListField, SegmentField
from ui.widgets.field import Field, NumberField, TextField
from ui.widgets.line_action import LineAction
from ui.widgets.whole_number_field import WholeNumberField
from ui.widgets.whole_numbers_field import WholeNumbersField
from vein_tracker.settings import Asked, Kind, Settings

translate = QCoreApplication.translate

_FEW: Final = 3


def asked() -> dict[str, Asked]:
    """Return how each setting is asked for, by its name and in the table's order."""
    return {one.name: one.metadata["asked"] for one in fields(Settings) if one.metadata.get("asked")}


def field_for(how: Asked, value: Any) -> Field:
    """Return the field of a setting that needs to know of no other."""
    label = translate("core", how.label)
    words = [(choice, translate("core", word)) for choice, word in how.choices]
    match value:
        case bool():
            answers = [(True, translate("settings", "On")), (False, translate("settings", "Off"))]
            return SegmentField[bool](label, answers, value)
        case str() if words:
            known = value if value in dict(words) else words[0][0]
            if len(words) <= _FEW:
                return SegmentField[str](label, words, known)
            return ListField[str](label, words, known)
        case str() if how.kind is Kind.FOLDER:
            return FolderField(label, value)
        case str():
            return TextField(label, value)
        case int():
            return WholeNumberField(label, value, least=how.least, most=how.most)
        case float():
            return AmountField(label, value, most=how.most)
        case dict() if how.kind is Kind.PRESETS:
            return PresetsField(label, value)
        case list():
            return WholeNumbersField(label, value, least=how.least, most=how.most)
    raise TypeError(f"no field for {value!r}")


class CameraField(ListField[str]):
    """A camera of this computer; one that is not connected now stays chosen."""

    def __init__(self, label: str, value: str, cameras: Sequence[Device]) -> None:
        choices = {device.key: device.name for device in cameras}
        if cameras:
            choices = {"": translate("settings", "The system's choice"), **choices}
            choices.setdefault(value, translate("settings", "The last one, not connected now"))
        else:
            choices = {value: translate("settings", "No camera was found")}
        super().__init__(label, list(choices.items()), value)


class AmountField(NumberField):
    """An amount; nothing stands for 0."""

    def __init__(self, label: str, value: float, *, most: float) -> None:
        super().__init__(label, value or None, most=most)

    def value(self) -> float:
        return super().value() or 0.0


class FolderField(TextField):
    """A folder, typed or chosen; nothing for the usual one."""

    def __init__(self, label: str, value: str) -> None:
        super().__init__(label, value)
        choose = LineAction(self.line, "folder", self.tr("Choose a folder"))
        choose.triggered.connect(self._choose)

    def value(self) -> str:
        return self.line.text().strip()

    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), self.label.text(), self.value())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.set_value)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
