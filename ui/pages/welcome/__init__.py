"""The page before any library is open."""

from ui.pages.welcome.face import library_name
from ui.pages.welcome.page import WelcomePage

__all__ = ["WelcomePage", "library_name"]
