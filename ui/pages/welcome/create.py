"""The face that asks for what a new library needs, and the one that shows its recovery key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from ui.format import standing
from ui.pages.welcome.face import Face, Problem, touch_button
from ui.widgets.field import TextField
from ui.widgets.line_action import LineAction
from ui.widgets.passphrase_field import PassphraseField
from ui.widgets.recovery_key import RecoveryKeyPanel
from vein_tracker.settings import typed_folder
from vein_tracker.tasks.libraries import LEAST_PASSPHRASE, suggested_folder
from vein_tracker.text import Text

_LONG = 16


class CreateFace(Face):
    """`submitted` once folder, name and passphrase are right."""

    submitted = Signal()
    folder_wanted = Signal()
    left = Signal()

    def __init__(self, user_name: str) -> None:
        super().__init__("")
        self.title.setText(self.tr("Create a library"))
        self.folder = TextField(
            self.tr("Folder on this computer"),
            str(suggested_folder()),
            required=self.tr("Choose a folder for the library."),
        )
        choose = LineAction(self.folder.line, "folder", self.tr("Choose another folder"))
        choose.triggered.connect(self.folder_wanted)
        self.user_name = TextField(
            self.tr("Your name, as it stands beside what you enter"),
            user_name,
            required=self.tr("Type your name."),
        )
        self.passphrase = _NewPassphrase(self.tr("Passphrase"))
        self.again = _SamePassphrase(self.tr("Passphrase again"), self.passphrase)
        self.problem = Problem()
        self.make = touch_button(self.tr("Create library"), "primary")
        self.back = touch_button(self.tr("Back"), "quiet")
        fields = (self.folder, self.user_name, self.passphrase, self.again)
        for part in (self.problem, *fields, self.make, self.busy_line, self.back):
            self.column.addWidget(part)
        self.make.clicked.connect(self.submit)
        self.back.clicked.connect(self.left)
        for field in fields:
            field.line.returnPressed.connect(self.submit)

    @property
    def chosen_folder(self) -> Path:
        """Return where the library is to be."""
        return typed_folder(self.folder.line.text())

    def submit(self) -> None:
        """Make the library, or say what is missing."""
        if not self.busy and self.check():
            self.problem.say("")
            self.submitted.emit()

    def fail(self, text: Text) -> None:
        """Say why it was not made."""
        self.problem.say(standing(text))
        self.folder.focus_first()

    def forget(self) -> None:
        """Keep nothing of what was typed unseen."""
        self.passphrase.forget()
        self.again.forget()
        self.problem.say("")

    def focus_first(self) -> None:
        (self.passphrase if self.user_name.value() else self.user_name).focus_first()


class KeyFace(Face):
    """Shows the recovery key once; `confirmed` when it is on paper."""

    confirmed = Signal()

    def __init__(self, key: str) -> None:
        super().__init__("")
        self.title.setText(self.tr("Your recovery key"))
        self.panel = RecoveryKeyPanel(key)
        self.done = touch_button(self.tr("I have written it down"), "primary")
        self.column.addWidget(self.panel)
        self.column.addWidget(self.done)
        self.done.clicked.connect(self._confirm)
        self.panel.retyped.line.returnPressed.connect(self._confirm)

    def focus_first(self) -> None:
        self.panel.retyped.focus_first()

    def _confirm(self) -> None:
        if self.check():
            self.confirmed.emit()


class _NewPassphrase(PassphraseField):
    """Says while it is typed whether it is long enough: length is what counts."""

    def __init__(self, label: str) -> None:
        super().__init__(label)
        self._say(
            self.tr(
                "Four or five random words are strong and easy to type. Without it nobody can open the library."
            ),
            "muted",
        )
        self.changed.connect(self._advise)

    def problem(self) -> str:
        if len(self.value()) >= LEAST_PASSPHRASE:
            return ""
        return self.tr("Type at least {n} characters; four random words are better.").format(
            n=LEAST_PASSPHRASE
        )

    def _advise(self) -> None:
        length = len(self.value())
        if length >= _LONG:
            self._say(self.tr("Long enough to be hard to guess."), "muted")
        elif length >= LEAST_PASSPHRASE:
            self._say(self.tr("It will do; another word makes it much stronger."), "muted")
        else:
            self._say(self.tr("Still short: at least {n} characters.").format(n=LEAST_PASSPHRASE), "muted")


class _SamePassphrase(PassphraseField):
    def __init__(self, label: str, first: PassphraseField) -> None:
        super().__init__(label)
        self._first = first

    def problem(self) -> str:
        if self.value() == self._first.value():
            return ""
        return self.tr("The two passphrases differ. Type it once more.")
