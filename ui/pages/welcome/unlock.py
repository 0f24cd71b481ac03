"""The face that asks for the passphrase of a library."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from ui.format import standing
from ui.pages.welcome.face import Face, Problem, library_name, touch_button
from ui.widgets.field import TextField
from ui.widgets.passphrase_field import PassphraseField
from vein_tracker.errors import RECOVERY_KEY_MISTYPED, WRONG_SECRET
from vein_tracker.text import Text

_ABOUT_THE_SECRET = (WRONG_SECRET.code, RECOVERY_KEY_MISTYPED.code)


class UnlockFace(Face):
    """`submitted` carries the passphrase or recovery key; the recovery key is typed where all can be seen."""

    submitted = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__("", "")
        self.folder = Path()
        self.passphrase = PassphraseField(
            self.tr("Passphrase"), required=self.tr("Type the passphrase of this library.")
        )
        self.recovery_key = TextField(
            self.tr("Recovery key"),
            required=self.tr("Type the recovery key from your paper."),
            placeholder="XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX",
        )
        self.problem = Problem()
        self.open = touch_button(self.tr("Open"), "primary")
        self.other_way = touch_button("", "quiet")
        self.others = touch_button(self.tr("Other libraries"), "quiet")
        parts = (self.problem, self.passphrase, self.recovery_key, self.open)
        for part in (*parts, self.busy_line, self.other_way, self.others):
            self.column.addWidget(part)
        self.passphrase.line.returnPressed.connect(self.submit)
        self.recovery_key.line.returnPressed.connect(self.submit)
        self.open.clicked.connect(self.submit)
        self.other_way.clicked.connect(lambda: self._use_recovery_key(self.recovery_key.isHidden()))
        self.others.clicked.connect(self.left)
        self._use_recovery_key(False)

    def ask(self, folder: Path) -> None:
        """Ask for the passphrase of this library."""
        self.folder = folder
        self.title.setText(self.tr("Open {library}").format(library=library_name(folder)))
        self.below.setText(str(folder))
        self.below.show()
        self.forget()

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        self.passphrase.forget()
        self.recovery_key.line.clear()
        self.problem.say("")
        self._use_recovery_key(False)

    def submit(self) -> None:
        """Try what was typed."""
        field = self._field()
        if not self.busy and field.check():
            self.problem.say("")
            self.submitted.emit(field.value())
        elif not self.busy:
            field.focus_first()

    def fail(self, text: Text) -> None:
        """Say why it does not open; a wrong passphrase stays, selected, to be mended."""
        about_the_secret = text.code in _ABOUT_THE_SECRET
        self.problem.say("" if about_the_secret else standing(text))
        self.focus_first()
        if about_the_secret:
            self._field().refuse(standing(text))

    def focus_first(self) -> None:
        self._field().focus_first()

    def _field(self) -> PassphraseField | TextField:
        return self.passphrase if self.recovery_key.isHidden() else self.recovery_key

    def _use_recovery_key(self, use: bool) -> None:
        self.passphrase.setVisible(not use)
        self.recovery_key.setVisible(use)
        self.other_way.setText(self.tr("Use the passphrase") if use else self.tr("Use the recovery key"))
        self.focus_first()
