"""What a person can ask the window for: one table of words, shortcuts, icons; tooltips name the key."""

from __future__ import annotations

from ui.actions.entry import Do, Where
from ui.actions.table import TABLE
from ui.actions.window import Actions
from ui.actions.words import key_of, key_sheet, text_of, tip_of

__all__ = ["TABLE", "Actions", "Do", "Where", "key_of", "key_sheet", "text_of", "tip_of"]
