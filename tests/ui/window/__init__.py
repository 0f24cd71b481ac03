"""The window on a real library, with real clicks and keys."""
