"""Vein Tracker's core: what a library keeps, what imaging finds and what the app can do. It knows no Qt."""

__version__ = "0.1.0"
