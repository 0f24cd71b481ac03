"""Create a library, open one, or look around in the demo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.context import Context
from ui.pages.welcome.create import CreateFace, KeyFace
from ui.pages.welcome.face import Face
from ui.pages.welcome.start import StartFace
from ui.pages.welcome.unlock import UnlockFace
from ui.pages.welcome.unsaved import UnsavedFace
from ui.widgets.scroller import Scroller
from vein_tracker.errors import LIBRARY_NOT_FOUND
from vein_tracker.tasks.libraries import (
    CREATE_LIBRARY,
    OPEN_LIBRARY,
    Created,
    Library,
    create_library,
    is_library,
    open_library,
    suggested_folder,
)
from vein_tracker.text import Text

_CARD_WIDTH = 60 * theme.GRID


class WelcomePage(QWidget):
    """`opened` carries the open library, once its recovery key is on paper where it is new."""

    opened = Signal(object)
    demo_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.start = StartFace()
        self.unlock = UnlockFace()
        self.creation = CreateFace(context.preferences.current.practitioner)
        self.unsaved = UnsavedFace()
        self.key: KeyFace | None = None
        self.logo = _Logo()
        self._faces = QVBoxLayout()
        self._face: Face = self.start
        self._after_unsaved: Face = self.start
        for face in (self.start, self.unlock, self.creation, self.unsaved):
            face.hide()
            self._faces.addWidget(face)
        self._lay_out()
        self._hear()
        self.show_start()

    def show_start(self) -> None:
        """Show which libraries there are."""
        self._offer_last()
        self._turn_to(self.start)

    def ask(self, folder: Path) -> None:
        """Ask for the passphrase of a library."""
        self.unlock.ask(folder)
        self._turn_to(self.unlock)

    def show_unsaved(self, number: int, why: Text) -> None:
        """Ask what becomes of photos that are not filed yet; nothing else can be asked for meanwhile."""
        self.setEnabled(True)
        self.unsaved.show_waiting(number, why)
        if self._face is not self.unsaved:
            self._after_unsaved = self._face
            self._turn_to(self.unsaved)

    def leave_unsaved(self) -> None:
        """Show again what stood here before photos were asked about."""
        if self._face is self.unsaved:
            self.setEnabled(False)  # until the library is closed
            self._turn_to(self._after_unsaved)

    @property
    def face(self) -> Face:
        """Which face of the card is shown."""
        return self._face

    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self.face.focus_first()

    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        self.face.focus_first()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("surface", "card")
        card.setFixedWidth(_CARD_WIDTH)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*(4 * [4 * theme.GRID]))
        inside.setSpacing(2 * theme.GRID)
        inside.addWidget(self.logo)
        inside.addLayout(self._faces)
        middle = QWidget()
        # Stretches, not an alignment: with that, text would be measured as if it had the window's width.
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(card)
        row.addStretch()
        around = QVBoxLayout(middle)
        around.addStretch(1)
        around.addLayout(row)
        around.addStretch(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Scroller(middle, sideways=True))

    def _turn_to(self, face: Face) -> None:
        self._face.hide()
        self._face = face
        face.show()
        face.focus_first()

    def _hear(self) -> None:
        self.start.known_chosen.connect(
            lambda: self.ask(Path(self._context.preferences.current.last_library))
        )
        self.start.other_wanted.connect(lambda: self._choose_folder(self._look_into))
        self.start.create_wanted.connect(self._begin_creation)
        self.start.demo_wanted.connect(self.demo_wanted)
        self.unlock.submitted.connect(self._open)
        self.unlock.left.connect(self.show_start)
        self.creation.folder_wanted.connect(lambda: self._choose_folder(self._take_folder))
        self.creation.submitted.connect(self._create)
        self.creation.left.connect(self.show_start)
        self._context.preferences.changed.connect(self._offer_last)

    def _begin_creation(self) -> None:
        folder = suggested_folder(self._context.preferences.current.libraries_folder)
        self.creation.folder.set_value(str(folder))
        self._turn_to(self.creation)

    def _offer_last(self) -> None:
        last = self._context.preferences.current.last_library
        self.start.offer(Path(last) if last else None)

    def _choose_folder(self, take: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: take(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_folder(self, folder: Path) -> None:
        """A library has a folder of its own inside the one that was chosen."""
        self.creation.folder.set_value(str(folder / suggested_folder().name))

    def _look_into(self, folder: Path) -> None:
        job = self._context.jobs.call(OPEN_LIBRARY, lambda: is_library(folder))
        job.finished.connect(lambda found: self._found(folder, found))

    def _found(self, folder: Path, found: bool) -> None:
        if found:
            self.start.problem.say("")
            self.ask(folder)
        else:
            self.start.fail(LIBRARY_NOT_FOUND(folder=str(folder)))

    def _open(self, secret: str) -> None:
        folder = self.unlock.folder
        self.unlock.set_busy(True, self.tr("Opening the library"))
        job = self._context.jobs.call(OPEN_LIBRARY, lambda: open_library(folder, secret))
        job.ended.connect(lambda: self.unlock.set_busy(False))
        job.failed.connect(self.unlock.fail)
        job.finished.connect(self._hand_over)

    def _create(self) -> None:
        folder, name = self.creation.chosen_folder, self.creation.user_name.value()
        passphrase = self.creation.passphrase.value()
        self.creation.set_busy(True, self.tr("Creating the library"))
        job = self._context.jobs.call(CREATE_LIBRARY, lambda: create_library(folder, passphrase, name))
        job.ended.connect(lambda: self.creation.set_busy(False))
        job.failed.connect(self.creation.fail)
        job.finished.connect(self._show_key)

    def _show_key(self, created: Created) -> None:
        # From here on the window's end closes it, even where the key is never confirmed.
        self._context.jobs.set_library(created.library)
        if not self._context.preferences.current.practitioner:
            self._context.preferences.change(practitioner=self.creation.user_name.value())
        self.creation.forget()
        self.key = KeyFace(created.recovery_key)
        self._faces.addWidget(self.key)
        self.key.confirmed.connect(lambda: self._leave_key(created.library))
        self._turn_to(self.key)

    def _leave_key(self, library: Library) -> None:
        assert self.key is not None
        key, self.key = self.key, None
        self._hand_over(library)
        key.deleteLater()

    def _hand_over(self, library: Library) -> None:
        self.unlock.forget()
        self.show_start()
        self.opened.emit(library)


class _Logo(QWidget):
    """The sign of the app; it keeps its colours while the page waits."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(theme.TOUCH, theme.TOUCH)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        with QPainter(self) as painter:
            size = QSize(theme.TOUCH, theme.TOUCH)
            painter.drawPixmap(0, 0, theme.app_icon().pixmap(size, self.devicePixelRatioF()))
