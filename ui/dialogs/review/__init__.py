"""Reviewing a photo: is it aligned, is the region right, are the veins."""

from ui.dialogs.review.dialog import Next, ReviewDialog, Step
from ui.dialogs.review.prepared import PrepareReview, ReadyReview

__all__ = ["Next", "PrepareReview", "ReadyReview", "ReviewDialog", "Step"]
