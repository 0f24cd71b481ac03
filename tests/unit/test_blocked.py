"""The core's tests would notice an import of Qt, also in a process that has Qt loaded."""

from __future__ import annotations

import importlib

import pytest


@pytest.mark.parametrize("name", ["PySide6", "PySide6.QtCore", "pyqtgraph", "ui.theme"])
def test_qt_and_the_window_cannot_be_imported(name: str) -> None:
    with pytest.raises(ImportError, match="the core must not import"):
        importlib.import_module(name)
