"""Runs with Qt blocked."""
