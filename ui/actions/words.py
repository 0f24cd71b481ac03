"""What buttons, menus, tooltips and the sheet of keys say of an action."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from ui.actions.entry import Do, Group
from ui.actions.table import TABLE

translate = QCoreApplication.translate


def text_of(do: Do) -> str:
    """Return the words on its button or in its menu."""
    return translate("actions", TABLE[do].text)


def key_of(do: Do) -> str:
    """Return its key as the person's keyboard calls it, or nothing."""
    keys = TABLE[do].keys
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def tip_of(do: Do, *, keyed: bool = True) -> str:
    """Return what its tooltip says, with the key unless told otherwise."""
    key = key_of(do) if keyed else ""
    tip = translate("actions", TABLE[do].tip)
    return translate("actions", "{tip} ({key})").format(tip=tip, key=key) if key else tip


def key_sheet() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Return, for the sheet of keys, each heading with its keys and words."""
    return tuple(
        (
            translate("actions", group.value),
            tuple(
                (key_of(do), text_of(do))
                for do, entry in TABLE.items()
                if entry.group is group and entry.keys
            ),
        )
        for group in Group
    )
