"""What holds for every test."""

from __future__ import annotations

import os

from hypothesis import settings
from pytestqt.qtbot import QtBot

from tests.patience import LONG_MS

# The tests read English, and lengths in millimetres, whatever the machine's own language is.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

# Machines are noisy: how long an example takes says nothing.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

# A busy machine is waited for; only a test that fails waits to the end.
for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitActive, QtBot.waitExposed):
    assert wait.__kwdefaults__ is not None
    wait.__kwdefaults__["timeout"] = LONG_MS
