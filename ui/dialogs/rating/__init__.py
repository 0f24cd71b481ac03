"""Blinded rating over the whole window: who rates, pair by pair, and what it comes to."""

from ui.dialogs.rating.dialog import RatingDialog

__all__ = ["RatingDialog"]
