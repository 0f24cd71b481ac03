"""Tests say what the product does."""
