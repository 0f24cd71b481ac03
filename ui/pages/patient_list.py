"""The list of patients with its search field, as the page of today and the folding side bar show it."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QPushButton,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.actions import Do, key_of
from ui.clock import today
from ui.format import ago, born, initials, person
from ui.models.patients import PatientListModel, PatientRole, PatientSearch, archive_word
from ui.pages.parts import label
from ui.widgets.avatar import paint_avatar
from ui.widgets.searched_list import SearchedList, paint_line_ground
from vein_tracker.model.records import Id
from vein_tracker.tasks.browse import PatientRow
from vein_tracker.text import plain

_ROW_HEIGHT = theme.TOUCH + 2 * theme.GRID


class PatientList(QWidget):
    """Type, Enter: the first match opens; where nothing is typed nobody is marked, and Enter opens nobody.

    Arrow keys move in the list while the field keeps the focus.
    """

    chosen = Signal(str)

    def __init__(self, model: PatientListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._search = PatientSearch(model, self)
        self._marked: Id = ""
        self.field = SearchField()
        self.field.setAcceptDrops(False)  # photos that are dropped here are for the window
        self.field.setPlaceholderText(self.tr("Find a patient ({key})").format(key=key_of(Do.FIND)))
        self.field.setToolTip(self.tr("Name, number or date of birth"))
        self.field.setAccessibleName(self.tr("Find a patient by name, number or date of birth"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._choose_current)
        self.view = self._make_view()
        self._nobody = label()
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._nobody.setWordWrap(True)
        self._nobody.setContentsMargins(*(4 * [2 * theme.GRID]))
        theme.restyle(self._nobody, "tone", "muted")
        self.archive = QPushButton()
        self.archive.setAutoDefault(True)
        theme.restyle(self.archive, "kind", "quiet")
        self.archive.clicked.connect(self._turn_archive)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nobody)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self.field)
        layout.addLayout(self._stack)
        layout.addWidget(self.archive)
        self.archive.hide()
        self._search.modelAboutToBeReset.connect(self._remember)
        self._search.modelReset.connect(self._show_anew)

    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def mark(self, patient_id: Id) -> None:
        """Show which patient is open."""
        line = self._search.line_of(patient_id)
        if line.isValid():
            self.view.setCurrentIndex(line)

    def _make_view(self) -> SearchedList:
        view = SearchedList(self.field, self._search, PatientDelegate())
        theme.restyle(view, "list", "framed")
        view.setUniformItemSizes(True)
        view.setLayoutMode(QListView.LayoutMode.Batched)  # thousands of lines take more than a frame
        view.setAccessibleName(self.tr("Patients"))
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)
        return view

    def _filter(self, typed: str) -> None:
        self._search.search(typed)
        self._show_state()
        self._mark_first()

    def _remember(self) -> None:
        current = self.view.currentIndex()
        self._marked = _row(current).patient.id if current.isValid() else ""

    def _show_anew(self) -> None:
        """Who was marked stays so when the list is read again: Enter must open nobody else."""
        self._show_state()
        line = self._search.line_of(self._marked)
        if line.isValid():
            self.view.setCurrentIndex(line)
        else:
            self._mark_first()

    def _mark_first(self) -> None:
        if self.field.text() and self._search.rowCount():
            self.view.setCurrentIndex(self._search.index(0, 0))

    def _turn_archive(self) -> None:
        """Look through the archive, or leave it."""
        self.field.setText("" if self._in_archive else archive_word())
        self.field.setFocus()

    @property
    def _in_archive(self) -> bool:
        return archive_word() in plain(self.field.text()).split()

    def _show_state(self) -> None:
        away = len(self._model.known.archived)
        shown = self.tr("Archived patients · {number}").format(number=away)
        self.archive.setText(self.tr("Leave the archive") if self._in_archive else shown)
        self.archive.setVisible(away > 0 or self._in_archive)
        found = self._search.rowCount() > 0
        self._nobody.setText(
            self.tr(
                "Nobody matches “{typed}”. Try part of the name, the number or the date of birth."
            ).format(typed=self.field.text())
            if self.field.text()
            else ""
        )
        self._stack.setCurrentWidget(self.view if found else self._nobody)

    def take_code(self, code: str) -> bool:
        """Choose the patient whose number was scanned; False where it is nobody's."""
        patient_id = self._model.known.numbered(code)
        if patient_id is None:
            return False
        self.chosen.emit(patient_id)
        return True

    def _choose_current(self) -> None:
        if self.take_code(self.field.text()):
            return
        self._choose(self.view.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(_row(index).patient.id)


class SearchField(QLineEdit):
    """Leaves Undo and Redo to the window where nothing was typed that they could take back."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return True
        return super().event(event)


class PatientDelegate(QStyledItemDelegate):
    """Draws a line: initials, name, number and date of birth, when last seen."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, _ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect: QRect = option.rect
        row = _row(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_line_ground(painter, option)
        inner = rect.adjusted(2 * theme.GRID, theme.GRID, -2 * theme.GRID, -theme.GRID)
        avatar = QRect(inner.left(), inner.center().y() - theme.CONTROL // 2, theme.CONTROL, theme.CONTROL)
        paint_avatar(painter, initials(row.patient.family_name), QRectF(avatar))
        inner.setLeft(avatar.right() + 2 * theme.GRID)
        _draw_lines(painter, inner, row)
        painter.restore()


def _draw_lines(painter: QPainter, rect: QRect, row: PatientRow) -> None:
    colours = theme.colours()
    patient = row.patient
    small = theme.font(theme.SMALL)
    seen = ago(row.last_seen, today()) if row.last_seen else ""
    top, bottom = QRect(rect), QRect(rect)
    top.setBottom(rect.center().y())
    bottom.setTop(rect.center().y() + 1)
    painter.setFont(small)
    painter.setPen(theme.colour(colours.muted))
    painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, seen)
    width = rect.width() - QFontMetrics(small).horizontalAdvance(seen) - theme.GRID
    about = " · ".join(filter(None, (patient.number, born(patient.birth_date, today()))))
    elided = QFontMetrics(small).elidedText(about, Qt.TextElideMode.ElideRight, width)
    painter.drawText(bottom, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
    bold = theme.font(theme.BODY, QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(theme.colour(colours.ink))
    name = person(patient.family_name, patient.given_name)
    elided = QFontMetrics(bold).elidedText(name, Qt.TextElideMode.ElideRight, width)
    painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)


def _row(index: QModelIndex | QPersistentModelIndex) -> PatientRow:
    row = index.data(PatientRole.ROW)
    assert isinstance(row, PatientRow)
    return row
