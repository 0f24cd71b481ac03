"""The areas of a session form as tabs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui import format as fmt
from ui import theme
from ui.dialogs.session_area import SessionAreaForm
from ui.widgets.flow import FlowLayout
from ui.widgets.toggle import Toggle
from ui.widgets.verbatim import on_button


class AreaTabs(QWidget):
    """The areas by name, one of them open; a dot marks those in which something stands."""

    def __init__(self, forms: Sequence[SessionAreaForm]) -> None:
        super().__init__()
        self._forms = forms
        self._group = QButtonGroup(self)
        self._pages = QStackedWidget()
        bar = QWidget()
        flow = FlowLayout(bar)
        for index, form in enumerate(forms):
            tab = Toggle()
            tab.setProperty("kind", "toggle")
            self._group.addButton(tab, index)
            flow.addWidget(tab)
            self._pages.addWidget(form)
            form.changed.connect(self._name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(bar)
        column.addWidget(self._pages)
        bar.setVisible(len(forms) > 1)
        self._group.idClicked.connect(self._pages.setCurrentIndex)
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(keys), self, lambda by=step: self._step(by))
        self._name()
        if forms:
            self.show_form(next((form for form in forms if form.filled), forms[0]))

    @property
    def open_form(self) -> SessionAreaForm:
        """The area that is open."""
        return self._forms[self._pages.currentIndex()]

    def show_form(self, form: SessionAreaForm) -> None:
        """Open an area."""
        self._pages.setCurrentWidget(form)
        self._group.button(self._pages.currentIndex()).setChecked(True)

    def tab(self, index: int) -> QPushButton:
        """Return an area's tab."""
        button = self._group.button(index)
        assert isinstance(button, QPushButton)
        return button

    def _step(self, by: int) -> None:
        self.show_form(self._forms[(self._pages.currentIndex() + by) % len(self._forms)])

    def _name(self) -> None:
        for index, form in enumerate(self._forms):
            name = fmt.place_shout(form.area.site, form.area.side, form.area.label)
            self.tab(index).setText(on_button(f"{name}  •" if form.filled else name))
            self.tab(index).setAccessibleName(
                self.tr("{area}, with entries").format(area=name) if form.filled else name
            )
