"""Renders skin with known veins: for the demo, the tests and the accuracy table."""
