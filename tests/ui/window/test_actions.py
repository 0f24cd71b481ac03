"""The table of actions: each tells what it does and its key, and no key is meant twice."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import SIGNAL
from PySide6.QtGui import QKeySequence

from ui import theme
from ui.actions import TABLE, Do, key_of, key_sheet, tip_of
from ui.app import App

ONLY_A_MENU = {Do.MORE}


def test_every_tooltip_says_more_than_its_button_and_names_the_key(app: App) -> None:
    for do, entry in TABLE.items():
        action = app.window_actions[do]
        assert entry.tip.casefold() not in ("", entry.text.casefold()), do
        assert action.toolTip() == tip_of(do)
        assert not entry.keys or f"({key_of(do)})" in action.toolTip()


def test_every_icon_is_there() -> None:
    assert all(theme.resource(f"icons/{entry.icon}.svg") for entry in TABLE.values() if entry.icon)


def test_every_action_is_in_the_table_and_heard_by_somebody(app: App) -> None:
    assert set(TABLE) == set(Do)
    unheard = [do for do in Do if not app.window_actions[do].receivers(SIGNAL("triggered(bool)"))]
    assert set(unheard) <= ONLY_A_MENU


def test_no_key_is_meant_twice() -> None:
    keys = Counter(
        QKeySequence(key) for do, entry in TABLE.items() if not entry.focused for key in entry.keys
    )
    assert [key.toString() for key, times in keys.items() if times > 1] == []


def test_the_sheet_of_keys_lists_every_key() -> None:
    listed = {key for _, keys in key_sheet() for key, _ in keys}
    assert {key_of(do) for do, entry in TABLE.items() if entry.keys} <= listed
