"""The page before any library is open."""

from ui.pages.welcome.page import WelcomePage

__all__ = ["WelcomePage"]
