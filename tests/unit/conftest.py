"""The core must run where no Qt is installed."""

from __future__ import annotations

import sys

import pytest


class _NoQt:
    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        if name.split(".")[0] in {"PySide6", "shiboken6", "ui"}:
            raise ImportError(f"the core must not import {name}")


@pytest.fixture(autouse=True)
def qt_blocked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every import of Qt or of ui while a unit test runs."""
    monkeypatch.setattr(sys, "meta_path", [_NoQt(), *sys.meta_path])
    return
