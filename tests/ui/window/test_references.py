"""The window looks as it did when somebody last looked at it: pictures of 24 states are kept and compared."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.references import LARGEST_BYTES, MOST_DIFFERENT, REFERENCES, Reference, difference, rendered
from tests.scenes import Stage
from tests.scenes.synthetic import synthetic_stage
from tests.ui.window.course import Course
from ui.theme import Theme


@pytest.fixture(scope="module")
def stage(
    qapp: QApplication,
    theme: Theme,
    tmp_path_factory: pytest.TempPathFactory,
    template: tuple[Path, str, Course],
) -> Iterator[Stage]:
    flashing = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)  # a caret that blinks is there or not
    QLocale.setDefault(QLocale("en_GB"))
    with synthetic_stage(qapp, tmp_path_factory.mktemp("references"), template) as stage:
        yield stage
    qapp.setCursorFlashTime(flashing)


@pytest.mark.parametrize("reference", REFERENCES, ids=lambda one: one.file.stem)
def test_it_looks_as_it_did(stage: Stage, reference: Reference) -> None:
    assert difference(rendered(stage, reference), reference.file) <= MOST_DIFFERENT


def test_what_is_kept_is_small() -> None:
    kept = [reference.file for reference in REFERENCES]
    assert len(kept) == 24
    assert max(file.stat().st_size for file in kept) <= LARGEST_BYTES


def test_another_state_is_told_apart(stage: Stage) -> None:
    light, dark = REFERENCES[1], next(one for one in REFERENCES if one.scene == "patient")
    assert difference(rendered(stage, light), dark.file) > MOST_DIFFERENT
