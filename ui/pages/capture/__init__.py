"""Taking photos with a live camera, held against the baseline while the hand is still moving."""

from __future__ import annotations

from ui.pages.capture.page import CapturePage
from ui.pages.capture.shots import Shots
from ui.pages.capture.sitting import Sitting

__all__ = ["CapturePage", "Shots", "Sitting"]
