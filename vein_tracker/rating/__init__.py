"""Blinded rating: how pairs are drawn, what a grade means, and how well graders and measurement agree."""
