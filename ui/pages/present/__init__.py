"""What a patient is shown of one area, in plain words and in their own photographs."""

from __future__ import annotations

from ui.pages.present.page import PresentPage

__all__ = ["PresentPage"]
