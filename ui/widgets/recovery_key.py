"""The recovery key, shown once in groups, and the group that is typed again to show that it was written down."""

from __future__ import annotations

from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.field import TextField, text_label

_GROUPS_IN_A_ROW = 4
_LOOK_ALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})


class RecoveryKeyPanel(QWidget):
    """`retyped` is right once the last group stands in it."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        groups = key.split("-")
        advice = text_label(
            self.tr(
                "Write this key down and keep the paper away from this computer. It opens the library when the "
                "passphrase is forgotten. It is shown only now; nobody can look it up later."
            )
        )
        self.retyped = _LastGroup(
            self.tr("Type the last of its {n} groups from your paper").format(n=len(groups)), groups[-1]
        )
        self.copy = QPushButton(self.tr("Copy the key"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.GRID)
        for part in (advice, _Key(groups), self.copy, self.retyped):
            column.addWidget(part)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._key)
        self.copy.setText(self.tr("Copied: paste it where only you can read it"))


class _LastGroup(TextField):
    def __init__(self, label: str, group: str) -> None:
        super().__init__(label)
        self._group = group

    def problem(self) -> str:
        typed = self.value().upper().translate(_LOOK_ALIKES)
        if typed == self._group.translate(_LOOK_ALIKES):
            return ""
        if not typed:
            return self.tr("Type the last group, to be sure that you have it on paper.")
        return self.tr("This is not the last group. Compare it with the key above.")


class _Key(QFrame):
    def __init__(self, groups: list[str]) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.setAccessibleName(" ".join(groups))
        grid = QGridLayout(self)
        grid.setContentsMargins(*(4 * [2 * theme.GRID]))
        grid.setSpacing(2 * theme.GRID)
        for index, group in enumerate(groups):
            label = QLabel(group)
            label.setProperty("role", theme.TextRole.TITLE.value)
            label.setFont(theme.font(theme.TITLE, QFont.Weight.DemiBold, tabular=True))
            grid.addWidget(label, *divmod(index, _GROUPS_IN_A_ROW))
