"""From nothing to an open library, and back into it with passphrase or recovery key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from ui.actions import Actions
from ui.asking import Asking
from ui.bus import Bus
from ui.context import Context
from ui.jobs import Jobs
from ui.pages.welcome import WelcomePage
from ui.pages.welcome.create import KeyFace
from ui.preferences import Preferences
from vein_tracker.settings import Settings
from vein_tracker.tasks.libraries import Library, create_library
from vein_tracker.text import Text

_TITLE = Text("test", "Test")
PASSPHRASE = "correct horse battery"
KEY = "7K2M-0QXP-R4TV-9WZB-H3JD-5F8C-N6GY-1S40"


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs(Bus())
    yield jobs
    jobs.shut_down()


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> WelcomePage:
    preferences = Preferences(jobs, tmp_path / "settings.json", Settings())
    page = WelcomePage(Context(jobs, Bus(), preferences, Actions(jobs), Asking(jobs)))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def library_folder(jobs: Jobs, qtbot: QtBot, tmp_path: Path) -> tuple[Path, str]:
    """A library that was made before, and its recovery key."""
    made: list[str] = []

    def make() -> None:
        created = create_library(tmp_path / "Harley Street", PASSPHRASE, "S. Patel")
        created.library.close()
        made.append(created.recovery_key)

    jobs.call(_TITLE, make)
    qtbot.waitUntil(lambda: bool(made) and not jobs.busy)
    return tmp_path / "Harley Street", made[0]


def type_into(line: QLineEdit, text: str) -> None:
    line.clear()
    QTest.keyClicks(line, text)


def focus() -> object:
    return QApplication.focusWidget()


def close(jobs: Jobs, library: Library, qtbot: QtBot) -> None:
    jobs.call(_TITLE, library.close)
    qtbot.waitUntil(lambda: not jobs.busy)


def test_a_library_is_made_and_its_recovery_key_confirmed(
    page: WelcomePage, jobs: Jobs, qtbot: QtBot, tmp_path: Path
) -> None:
    page.start.new.click()
    form = page.creation
    assert focus() is form.user_name.line
    type_into(form.folder.line, str(tmp_path / "New"))
    QTest.keyClicks(form.user_name.line, "S. Patel")
    QTest.keyClicks(form.passphrase.line, PASSPHRASE)
    QTest.keyClicks(form.again.line, PASSPHRASE)
    QTest.keyClick(form.again.line, Qt.Key.Key_Return)
    assert form.busy
    qtbot.waitUntil(lambda: page.key is not None)
    assert page.key is not None
    groups = [label.text() for label in page.key.findChildren(QLabel) if len(label.text()) == 4]
    assert len(groups) == 8
    assert focus() is page.key.panel.retyped.line
    QTest.keyClicks(page.key.panel.retyped.line, "nope")
    QTest.keyClick(page.key.panel.retyped.line, Qt.Key.Key_Return)
    assert page.key is not None
    type_into(page.key.panel.retyped.line, groups[-1].lower())
    with qtbot.waitSignal(page.opened) as opened:
        QTest.keyClick(page.key.panel.retyped.line, Qt.Key.Key_Return)
    assert opened.args[0].folder == tmp_path / "New"
    assert form.passphrase.value() == ""


def test_a_new_passphrase_must_be_long_enough_and_typed_twice(page: WelcomePage) -> None:
    page.start.new.click()
    form = page.creation
    QTest.keyClicks(form.user_name.line, "S. Patel")
    QTest.keyClicks(form.passphrase.line, "short")
    form.make.click()
    assert form.passphrase.message == "Type at least 8 characters; four random words are better."
    assert form.again.message == "The two passphrases differ. Type it once more."
    assert focus() is form.passphrase.line
    assert not form.busy


def test_a_folder_that_holds_files_is_refused_in_words(
    page: WelcomePage, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "letter.txt").write_text("kept")
    page.start.new.click()
    form = page.creation
    type_into(form.folder.line, str(tmp_path))
    for field, typed in ((form.user_name, "S"), (form.passphrase, PASSPHRASE), (form.again, PASSPHRASE)):
        QTest.keyClicks(field.line, typed)
    form.make.click()
    qtbot.waitUntil(lambda: bool(form.problem.text))
    assert "already holds files, so nothing was written" in form.problem.text
    assert form.passphrase.value() == PASSPHRASE
    assert not form.busy


def test_a_wrong_passphrase_is_said_kept_and_selected(
    page: WelcomePage, jobs: Jobs, qtbot: QtBot, library_folder: tuple[Path, str]
) -> None:
    page.ask(library_folder[0])
    line = page.unlock.passphrase.line
    assert focus() is line
    QTest.keyClicks(line, "wrong")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert page.unlock.busy
    qtbot.waitUntil(lambda: not page.unlock.busy)
    assert (
        page.unlock.passphrase.message
        == "This passphrase or recovery key does not open the library; try again."
    )
    assert (line.text(), line.selectedText() != "", focus()) == ("wrong", True, line)
    QTest.keyClicks(line, PASSPHRASE)
    with qtbot.waitSignal(page.opened) as opened:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert opened.args[0].folder == library_folder[0]
    assert line.text() == ""
    close(jobs, opened.args[0], qtbot)


def test_the_recovery_key_opens_the_library_too(
    page: WelcomePage, jobs: Jobs, qtbot: QtBot, library_folder: tuple[Path, str]
) -> None:
    page.ask(library_folder[0])
    page.unlock.other_way.click()
    line = page.unlock.recovery_key.line
    assert focus() is line
    QTest.keyClicks(line, library_folder[1].lower())
    with qtbot.waitSignal(page.opened) as opened:
        page.unlock.open.click()
    close(jobs, opened.args[0], qtbot)


def test_a_folder_without_a_library_says_so(page: WelcomePage, qtbot: QtBot, tmp_path: Path) -> None:
    page.start.other.click()
    (dialog,) = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    qtbot.waitUntil(lambda: bool(page.start.problem.text))
    assert page.start.problem.text.startswith(f"There is no library in {tmp_path}")
    assert page.face is page.start


def test_another_folder_with_a_library_asks_for_its_passphrase(
    page: WelcomePage, qtbot: QtBot, library_folder: tuple[Path, str]
) -> None:
    page.start.other.click()
    (dialog,) = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(library_folder[0]))
    dialog.reject()
    qtbot.waitUntil(lambda: page.face is page.unlock)
    assert "Harley Street" in page.unlock.title.text()


def test_the_library_of_last_time_is_offered_first(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    settings = Settings(last_library=str(tmp_path / "Harley Street"))
    preferences = Preferences(jobs, tmp_path / "settings.json", settings)
    page = WelcomePage(Context(jobs, Bus(), preferences, Actions(jobs), Asking(jobs)))
    qtbot.addWidget(page)
    page.show()
    assert page.start.known.text() == "Open Harley Street"
    page.start.known.click()
    assert page.face is page.unlock
    assert page.unlock.folder == tmp_path / "Harley Street"


def test_a_new_library_is_offered_where_the_settings_say(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    preferences = Preferences(jobs, tmp_path / "settings.json", Settings())
    page = WelcomePage(Context(jobs, Bus(), preferences, Actions(jobs), Asking(jobs)))
    qtbot.addWidget(page)
    preferences.change(libraries_folder=str(tmp_path / "Clinic"))

    page.start.create_wanted.emit()

    assert page.creation.chosen_folder == tmp_path / "Clinic" / "Library"


def test_the_demo_is_asked_for(page: WelcomePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.demo_wanted):
        page.start.demo.click()


def test_the_eye_shows_what_is_typed(page: WelcomePage, tmp_path: Path) -> None:
    page.ask(tmp_path)
    line = page.unlock.passphrase.line
    assert line.echoMode() is QLineEdit.EchoMode.Password
    (eye,) = (action for action in line.actions() if action.isCheckable())
    eye.trigger()
    assert line.echoMode() is QLineEdit.EchoMode.Normal


def test_the_recovery_key_leaves_only_once_it_is_on_paper(qtbot: QtBot) -> None:
    face = KeyFace(KEY)
    qtbot.addWidget(face)
    face.show()
    line = face.panel.retyped.line
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert face.panel.retyped.message == "Type the last group, to be sure that you have it on paper."
    QTest.keyClicks(line, "1S4X")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert face.panel.retyped.message == "This is not the last group. Compare it with the key above."
    line.clear()
    QTest.keyClicks(line, "is4o")
    with qtbot.waitSignal(face.confirmed):
        QTest.keyClick(line, Qt.Key.Key_Return)


def test_the_recovery_key_can_be_copied(qtbot: QtBot) -> None:
    face = KeyFace(KEY)
    qtbot.addWidget(face)
    face.panel.copy.click()
    assert QGuiApplication.clipboard().text() == KEY


def test_the_sign_of_the_app_keeps_its_colours_while_the_page_waits(page: WelcomePage) -> None:
    calm = page.logo.grab().toImage()
    page.setEnabled(False)
    assert page.logo.grab().toImage() == calm
