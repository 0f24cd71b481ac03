"""What every form shares: who it is about, fields that scroll, checking in words, and Esc that never loses work."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui import theme
from ui.dialogs.buttons import ButtonRow
from ui.widgets.field import Field
from ui.widgets.scroller import Scroller
from vein_tracker.tasks.edit import Edits

NARROW = 60 * theme.GRID
MEDIUM = 84 * theme.GRID
WIDE = 132 * theme.GRID
_MARGIN = 3 * theme.GRID
_ROOM_AROUND = 6 * theme.GRID


class FormDialog(QDialog):
    """A modal form; `body` takes its fields, which scroll between header and footer.

    The primary button is named after the act.
    """

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        act: str,
        *,
        header: QWidget | None = None,
        footer: QWidget | None = None,
        width: int = NARROW,
        spare_height: int = 0,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self.body.setSpacing(2 * theme.GRID)
        self._width = width
        self._spare_height = spare_height
        self._scroller = _Scroller(self.body)
        self._untouched: tuple[object, ...] | None = None
        self.buttons = ButtonRow(act)
        self.buttons.cancel.clicked.connect(self.reject)
        self.buttons.primary.clicked.connect(self.accept)
        self.buttons.throw_away.clicked.connect(self._throw_away)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._header = header
        if header is not None:
            self._column.addWidget(header)
        self._column.addWidget(self._scroller, 1)
        if footer is not None:
            self._column.addWidget(footer)
        self._column.addWidget(self.buttons)
        # Only now, inside its dialog, does a button become the one that Enter means everywhere.
        self.buttons.primary.setDefault(True)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept)

    def open(self) -> None:
        """Show the form over its window, with the caret in the first field."""
        self.body.addStretch()
        self.resize(self._fitting_size())
        self.note_untouched()
        super().open()
        for field in self.findChildren(Field):
            if field.isVisible() and field.isEnabled():
                field.focus_first()
                break

    @property
    def touched(self) -> bool:
        """Whether something was typed or chosen since the form opened."""
        return self._untouched is not None and self._typed() != self._untouched

    def note_untouched(self) -> None:
        """Take what stands in the form now for what nobody has typed."""
        self._untouched = self._typed()

    def accept(self) -> None:
        """Close with what was typed, or say what is wrong with it; by key only where the button can be pressed, too."""
        if not self.buttons.primary.isEnabled():
            return
        fields = [field for field in self.findChildren(Field) if field.isEnabledTo(self)]
        wrong = [field for field in fields if not field.check()]
        if not wrong:
            self.keep()
            super().accept()
            return
        self.reveal(wrong[0])
        wrong[0].focus_first()
        self.buttons.say(self.tr("Please look at what is marked.") if len(wrong) > 1 else "")

    def keep(self) -> None:
        """Take over what was typed; called once, when all of it is right."""

    def reject(self) -> None:
        """Close, but ask first where something was typed."""
        if self.buttons.may_close(self.touched):
            super().reject()

    def reveal(self, field: Field) -> None:
        """Bring a field into sight."""
        self.scroll_to(field)

    def scroll_to(self, part: QWidget) -> None:
        """Scroll as far as a part of the form needs to be seen."""
        self._scroller.ensureWidgetVisible(part)

    def add_row(self, *widgets: QWidget, stretches: tuple[int, ...] = ()) -> QHBoxLayout:
        """Put fields beside each other."""
        row = beside(*widgets, stretches=stretches)
        self.body.addLayout(row)
        return row

    def _throw_away(self) -> None:
        super().reject()

    def _typed(self) -> tuple[object, ...]:
        return tuple(field.raw() for field in self.findChildren(Field))

    def _fitting_size(self) -> QSize:
        """As high as the fields need, as far as the screen has room."""
        self.ensurePolished()
        room = self.screen().availableSize() - QSize(_ROOM_AROUND, _ROOM_AROUND)
        width = min(self._width, room.width())
        head = self._header.heightForWidth(width) if self._header is not None else 0
        foot = self.buttons.sizeHint().height()
        content = max(self._scroller.content_height(width), self._scroller.minimumSizeHint().height())
        needed = max(head, 0) + foot + content + self._spare_height
        return QSize(width, min(needed, room.height()))


class EditDialog(FormDialog):
    """A form that makes Edits."""

    _edits: Edits | None = None

    def edits(self) -> Edits:
        """Return what is to be written, once the form was accepted."""
        assert self._edits is not None
        return self._edits

    def keep(self) -> None:
        self._edits = self.make_edits()

    def make_edits(self) -> Edits:
        """Return what is to be written for what stands in the form now."""
        raise NotImplementedError


class _Scroller(Scroller):
    """Scrolls the fields where they are higher than the screen."""

    def __init__(self, content: QLayout) -> None:
        self._content = content
        self._inside = QWidget()
        self._inside.setLayout(content)
        super().__init__(self._inside)

    def content_height(self, width: int) -> int:
        """Return how high the fields are at this width."""
        self._inside.ensurePolished()
        content = self._content
        content.activate()
        wrapped = content.totalHeightForWidth(width) if content.hasHeightForWidth() else 0
        return max(wrapped, content.totalMinimumSize().height())


def beside(*widgets: QWidget, stretches: tuple[int, ...] = ()) -> QHBoxLayout:
    """Return a row of widgets, aligned at their tops."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2 * theme.GRID)
    for index, widget in enumerate(widgets):
        row.addWidget(widget, stretches[index] if stretches else 1)
    return row
