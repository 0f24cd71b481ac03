"""A labelled editor of a form with its message in words below; text, notes and numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QSizePolicy,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.format import number
from ui.format.typed import typed_number

_NOTES_LINES = 3
_MOST_DECIMALS = 3
_MEASURED_OFFERS = 50
"""So many lines of a list of offers are looked at for its width: a library knows thousands of patients."""


def text_label(text: str, role: theme.TextRole = theme.TextRole.BODY, tone: str = "") -> QLabel:
    """Return a label that wraps and looks as its role says."""
    label = QLabel(text)
    label.setProperty("role", role.value)
    label.setProperty("tone", tone)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


class Field(QWidget):
    """What a form asks for: `raw` is what was typed, `problem` what is wrong with it in words."""

    changed = Signal()

    def __init__(self, label: str, editor: QWidget) -> None:
        super().__init__()
        self.editor = editor
        self.label = QLabel(label)
        self.label.setProperty("role", theme.TextRole.SMALL.value)
        self.label.setProperty("tone", "muted")
        self.label.setBuddy(editor)
        if not label:
            self.label.hide()
        editor.setAccessibleName(label)
        editor.setAcceptDrops(False)  # a photo that misses its place must leave no path in a name
        self._message = text_label("", theme.TextRole.SMALL)
        self._message.hide()
        self._checked = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        for part in (self.label, editor, self._message):
            column.addWidget(part)
        column.addStretch()
        self.changed.connect(self._recheck)

    def raw(self) -> object:
        """Return what stands in the editor, to tell whether something was typed."""
        raise NotImplementedError

    def problem(self) -> str:
        """Return what is wrong and what to do, or an empty text."""
        return ""

    def caution(self) -> str:
        """Return what the person should know although it can be saved."""
        return ""

    @property
    def message(self) -> str:
        """Return what is said below the editor now."""
        return self._message.text()

    def check(self) -> bool:
        """Show what is wrong; return whether all is right."""
        self._checked = True
        problem = self.problem()
        self._say(problem or self.caution(), "danger" if problem else "caution")
        theme.restyle(self.editor, "invalid", "true" if problem else "false")
        return not problem

    def refuse(self, why: str) -> None:
        """Say why what stands here was not taken, and put the caret there again."""
        self._say(why, "danger")
        self.focus_first()

    def focus_first(self) -> None:
        """Put the caret here."""
        self.editor.setFocus(Qt.FocusReason.TabFocusReason)

    def _recheck(self) -> None:
        if self._checked:
            self.check()

    def _say(self, text: str, tone: str) -> None:
        theme.restyle(self._message, "tone", tone)
        self._message.setText(text)
        self._message.setVisible(bool(text))
        self.editor.setAccessibleDescription(text)


class TextField(Field):
    """One line of text; `required` is what is said where it is left empty."""

    def __init__(
        self,
        label: str,
        value: str = "",
        *,
        required: str = "",
        placeholder: str = "",
        offers: Sequence[str] = (),
    ) -> None:
        self.line = QLineEdit(value)
        super().__init__(label, self.line)
        self._required = required
        self.line.setPlaceholderText(placeholder)
        self.line.setCursorPosition(0)
        self.line.textEdited.connect(lambda _: self.changed.emit())
        self.line.editingFinished.connect(lambda: self.line.setCursorPosition(0))
        if offers:
            self.line.setCompleter(offering(offers, self.line))
            self.line.completer().activated.connect(lambda _: self.changed.emit())

    def raw(self) -> str:
        return self.line.text()

    def value(self) -> str:
        """Return the text without blanks around it."""
        return " ".join(self.line.text().split())

    def refuse(self, why: str) -> None:
        super().refuse(why)
        self.line.selectAll()

    def set_value(self, value: str) -> None:
        """Put another text in."""
        self.line.setText(value)
        self.changed.emit()

    def problem(self) -> str:
        return "" if self.value() else self._required


class NotesField(Field):
    """Several lines of text; Tab goes on to the next field."""

    def __init__(self, label: str, value: str = "", *, lines: int = _NOTES_LINES) -> None:
        self._text = QPlainTextEdit(value)
        super().__init__(label, self._text)
        self._text.setTabChangesFocus(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        height = lines * self._text.fontMetrics().lineSpacing() + 4 * theme.GRID
        self._text.setFixedHeight(max(height, theme.TOUCH + 2 * theme.GRID))
        self._text.textChanged.connect(self.changed)

    def raw(self) -> str:
        return self._text.toPlainText()

    def value(self) -> str:
        """Return the text without blanks at its ends."""
        return self._text.toPlainText().strip()


class NumberField(Field):
    """A number with the locale's decimal sign, or nothing."""

    def __init__(
        self,
        label: str,
        value: float | None = None,
        *,
        least: float = 0.0,
        most: float,
        required: str = "",
    ) -> None:
        self.line = QLineEdit("" if value is None else written(value))
        super().__init__(label, self.line)
        self._given = value
        self._text_given = self.line.text()
        self._least = least
        self._most = most
        self._required = required
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.line.textEdited.connect(lambda _: self.changed.emit())
        self.line.editingFinished.connect(self._leave)

    def raw(self) -> str:
        return self.line.text()

    def value(self) -> float | None:
        """Return the number; None where nothing or no number stands there."""
        if self.line.text() == self._text_given:
            return self._given
        return typed_number(self.line.text())

    def set_value(self, value: float | None) -> None:
        """Put another number in, or none."""
        self.line.setText("" if value is None else written(value))
        self.changed.emit()

    def problem(self) -> str:
        text, value = self.line.text().strip(), self.value()
        if not text:
            return self._required
        if value is None:
            return self.tr("Type a number such as {example}.").format(example=number(0.5, 1))
        if not self._least < value <= self._most:
            return self.tr("This must be more than {least} and at most {most}.").format(
                least=written(self._least), most=written(self._most)
            )
        return ""

    def _leave(self) -> None:
        if self.line.text().strip():
            self.check()


def offering(offers: Sequence[str], parent: QWidget) -> QCompleter:
    """Return a completer that offers these texts by any part of them."""
    completer = QCompleter(list(offers), parent)
    dress_offers(completer)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer


def dress_offers(completer: QCompleter) -> None:
    """Have the list of a completer look as the stylesheet says, as wide as what it offers."""
    popup = _OffersList()
    completer.setPopup(popup)
    # Neither the completer's own delegate nor the default one heeds the stylesheet's height of lines.
    popup.setItemDelegate(QStyledItemDelegate(completer))
    popup.setProperty("popup", "offers")


class _OffersList(QListView):
    """At least as wide as the longest of its lines, where the field below which it opens is narrower."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        rows = range(min(self.model().rowCount(), _MEASURED_OFFERS) if self.model() else 0)
        widths = (self.sizeHintForIndex(self.model().index(row, 0)).width() for row in rows)
        beside = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        self.setMinimumWidth(max(widths, default=0) + beside)


def written(value: float) -> str:
    """Return a number with as many decimals as it needs, without grouping."""
    decimals = next((n for n in range(_MOST_DECIMALS) if round(value, n) == value), _MOST_DECIMALS)
    return number(value, decimals)
