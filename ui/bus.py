"""What every page may hear: something in the library changed, or something is to be said."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Bus(QObject):
    """`changed(Change)` after every save; `notice(Text)` for a banner; `bug(Exception)` for the unexpected."""

    changed = Signal(object)
    notice = Signal(object)
    bug = Signal(object)
