"""Blinded rating over the whole window: nothing behind it can be seen, and nothing of it tells which is later."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QStackedLayout, QVBoxLayout, QWidget

from ui.dialogs.rating.done import Done
from ui.dialogs.rating.judging import Judging
from ui.dialogs.rating.report import ReportPage
from ui.dialogs.rating.start import Start
from ui.widgets.banner import Banner, BannerKind
from vein_tracker.model.agreement import Report
from vein_tracker.tasks.rating import RatingSheet


class RatingDialog(QDialog):
    """Start, pairs, report. Every grade is kept at once, so Esc loses nothing: it pauses, then closes."""

    begin_wanted = Signal(str)
    judged = Signal(object, object, float)
    taken_back = Signal()
    paused = Signal()
    report_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget, rater: str) -> None:
        super().__init__(parent)
        self._over = parent
        self.setWindowTitle(self.tr("Blinded rating"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.start = Start(rater)
        self.judging = Judging()
        self.finish = Done()
        self.report = ReportPage()
        self._banner: Banner | None = None
        self._pages = QStackedLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._pages, 1)
        for page in (self.start, self.judging, self.finish, self.report):
            self._pages.addWidget(page)
        self._hear()

    def open(self) -> None:
        """Lie over the whole window."""
        window = self._over.window()
        self.setGeometry(window.geometry())
        self.setWindowState(window.windowState())
        super().open()

    @property
    def told(self) -> str:
        """What the banner says; nothing without one."""
        return self._banner.text if self._banner else ""

    def say(self, text: str, kind: BannerKind = BannerKind.NOTICE) -> None:
        """Say something at the foot, in place of what was said before."""
        self.be_quiet()
        self._banner = Banner(text, kind)
        self._banner.closed.connect(self.be_quiet)
        self._column.addWidget(self._banner)

    def be_quiet(self) -> None:
        """Take away what was said."""
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None

    def show_sheet(self, sheet: RatingSheet) -> None:
        """Show who may begin or go on with what."""
        self._pages.setCurrentWidget(self.start)
        self.start.show_sheet(sheet)
        self.start.begin.setDefault(True)

    def show_showing(self, at: int, total: int) -> None:
        """Announce a pair, counted from 0."""
        self._pages.setCurrentWidget(self.judging)
        self.judging.wait_for(at, total)

    def show_done(self) -> None:
        """Say that all is graded."""
        self._pages.setCurrentWidget(self.finish)
        self.finish.report.setDefault(True)
        self.finish.report.setFocus()

    def show_report(self, report: Report) -> None:
        """Show what it comes to."""
        self.report.show_report(report)
        self._pages.setCurrentWidget(self.report)
        self.report.export.setDefault(True)
        self.report.export.setFocus()

    def reject(self) -> None:
        """Pause while pairs are graded, else close."""
        if self._pages.currentWidget() is self.judging:
            self.paused.emit()
        else:
            super().reject()

    def _hear(self) -> None:
        self.start.begin_wanted.connect(self.begin_wanted)
        self.judging.judged.connect(self.judged)
        self.judging.paused.connect(self.paused)
        for page in (self.judging, self.finish):
            page.taken_back.connect(self.taken_back)
        for asking in (self.start, self.finish):
            asking.report_wanted.connect(self.report_wanted)
        self.report.export_wanted.connect(self.export_wanted)
        for closing in (self.start, self.finish, self.report):
            closing.close_wanted.connect(self.accept)
