"""Walks every page, dialog and state in a language that is longer than any: nothing is cut off, all is reached.

What is checked of every state: texts have room and are translated; Tab comes to each control, which shows its focus
and has a name for screen readers.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

import ui.dialogs
from tests.pseudo import Pseudo, bare
from tests.scenes import DIALOGS, SCENES, Stage
from tests.scenes.synthetic import synthetic_stage
from tests.translations import refresh
from tests.ui.test_languages import messages
from tests.ui.window.course import Course
from tests.ui.window.reading import controls, cut_off, nameless, shown_texts

BRITISH = QLocale("en_GB")
FORMS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
MONTHS = "|".join(BRITISH.monthName(month, form) for form in FORMS for month in range(1, 13))
DAYS = "|".join(BRITISH.dayName(day) for day in range(1, 8))
NOT_TRANSLATED = re.compile(
    rf"Marsh|Alice|Müller|Jörg|Evans|Carys|VT|Allergy: lidocaine|S\. Patel|lateral|IMG_\d\.jpg|Dr Adam|library"
    rf"|Polidocanol|Vein Tracker|test-1|\bInter\b|OFL|\bMA\b|\bMÜ\b|\bEV\b"  # what people typed, and names
    rf"|\b(Ctrl|Shift|Alt|Return|Enter|Esc|Del|Space|Tab|PgDown|PgUp|Left|Right|Up|Down|F\d+)\b|\b[A-Z]\b"  # keys
    rf"|\b({MONTHS}|{DAYS})\b|\b[kM]B\b|/[\w./-]+|English|Deutsch|Français|Español|Türkçe"
)

SEEN: dict[str, str] = {}
"""What lay uppermost in each state that was walked, so that none is gone through twice."""


@pytest.fixture(scope="module")
def stage(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, template: tuple[Path, str, Course]
) -> Iterator[Stage]:
    """The window in the long language."""
    home = tmp_path_factory.mktemp("scenes")
    file = home / "vein_tracker_de.ts"
    refresh([file])
    pseudo = Pseudo(qapp, frozenset(one.context for one in messages(file)))
    qapp.installTranslator(pseudo)
    with synthetic_stage(qapp, home, template) as stage:
        yield stage
    qapp.removeTranslator(pseudo)


@pytest.fixture
def shown(stage: Stage, request: pytest.FixtureRequest) -> Iterator[QWidget]:
    shown = stage.play(SCENES[request.param])
    SEEN[request.param] = type(shown).__name__
    yield shown
    stage.go_home()


def untranslated(root: QWidget) -> Iterator[str]:
    for widget, text in shown_texts(root):
        left = NOT_TRANSLATED.sub("", bare(text))
        if re.search(r"[^\W\d_]", left):
            yield f"{type(widget).__name__} in {type(widget.parent()).__name__}: “{text}”"


def alike(widget: QWidget) -> list[QWidget]:
    """Return a control with those that arrow keys reach from it."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return [widget] if group is None else [*group.buttons()]


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName() or widget.property('text') or ''}”"


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def walk(root: QWidget, steps: int) -> Iterator[tuple[QWidget, bool]]:
    """Press Tab so many times; yield where the focus came to, and whether that could be seen."""
    QTest.keyClick(root.focusWidget() or root, Qt.Key.Key_Tab)
    for _ in range(steps):
        focused = root.focusWidget()
        if focused is None:
            return
        before = picture(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        after = root.focusWidget()
        yield focused, after is focused or picture(focused) != before


@pytest.mark.parametrize("shown", SCENES, indirect=True)
def test_everything_has_room_is_translated_and_is_reached(shown: QWidget) -> None:
    assert list(cut_off(shown)) == []
    assert sorted(set(untranslated(shown))) == []
    assert list(nameless(shown)) == []
    wanted = controls(shown)
    visited = list(walk(shown, len(wanted) + 2))
    reached = {widget for widget, _ in visited}
    assert [told(widget) for widget in wanted if not reached & set(alike(widget))] == []
    assert [told(widget) for widget, seen in visited if not seen] == []


def test_every_dialog_is_among_the_scenes(stage: Stage) -> None:
    for module in pkgutil.walk_packages(ui.dialogs.__path__, "ui.dialogs."):
        importlib.import_module(module.name)
    for name in DIALOGS.keys() - SEEN.keys():
        SEEN[name] = type(stage.play(SCENES[name])).__name__
        stage.go_home()
    known = {
        kind.__name__
        for kind in _kinds(QDialog)
        if kind.__module__.startswith("ui.dialogs") and not kind.__subclasses__()
    }
    assert known - set(SEEN.values()) == set()


def _kinds(kind: type[QDialog]) -> Iterator[type[QDialog]]:
    for below in kind.__subclasses__():
        yield below
        yield from _kinds(below)
