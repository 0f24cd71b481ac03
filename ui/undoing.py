"""Undo and redo of what was done since the library was opened; older edits are left alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.actions import Do
from ui.context import Context
from ui.format import sentence
from vein_tracker.model.records import Change
from vein_tracker.tasks.base import Script, alone
from vein_tracker.tasks.edit import UNDO, Undo

translate = QCoreApplication.translate


class Undoing(QObject):
    """Counts what can be taken back; `said` is what a notice says of a change, and whether it offers Undo."""

    said = Signal(str, bool)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._done = 0
        self._undone = 0
        self._turning = False
        context.bus.changed.connect(self._count)
        context.actions[Do.UNDO].triggered.connect(lambda: self.undo())
        context.actions[Do.REDO].triggered.connect(lambda: self.redo())
        self.forget()

    def forget(self) -> None:
        """Start anew, with another library."""
        self._done = self._undone = 0
        self._enable()

    def undo(self, times: int = 1) -> None:
        """Take back the last edits."""
        times = min(times, self._done)
        if times and not self._turning:
            self._turn(times, redo=False)

    def redo(self) -> None:
        """Bring back what was taken back last."""
        if self._undone and not self._turning:
            self._turn(1, redo=True)

    def _turn(self, times: int, *, redo: bool) -> None:
        self._turning = True
        self._enable()
        job = self._context.jobs.run_script(UNDO, turn(times, redo=redo), times)
        job.finished.connect(lambda changes: self._turned(changes, redo=redo))
        job.failed.connect(self.failed)
        job.ended.connect(self._ended)

    def _turned(self, changes: tuple[Change, ...], *, redo: bool) -> None:
        step = len(changes) if redo else -len(changes)
        self._done, self._undone = self._done + step, self._undone - step
        if changes:
            told = translate("undo", "Done again: {edit}") if redo else translate("undo", "Undone: {edit}")
            self.said.emit(told.format(edit=sentence(changes[-1].text)), False)

    def _ended(self) -> None:
        self._turning = False
        self._enable()

    def _count(self, change: Change) -> None:
        if not change.undoable:
            return
        self._done, self._undone = self._done + 1, 0
        self._enable()
        self.said.emit(done_words(change), True)

    def _enable(self) -> None:
        actions = self._context.actions
        actions[Do.UNDO].setEnabled(self._done > 0 and not self._turning)
        actions[Do.REDO].setEnabled(self._undone > 0 and not self._turning)


def turn(times: int, *, redo: bool) -> Script[tuple[Change, ...]]:
    """Take back, or bring back, so many edits one after the other."""
    changes = []
    for _ in range(times):
        outcome = yield from alone(Undo(redo=redo))
        if outcome.value is None:
            break
        changes.append(outcome.value)
    return tuple(changes)


def done_words(change: Change) -> str:
    """Say what was done."""
    words = {
        "add_patient": translate("undo", "Patient added."),
        "edit_patient": translate("undo", "Patient changed."),
        "trash_patient": translate("undo", "Patient moved to the trash, kept for 30 days."),
        "record_consent": translate("undo", "Consent recorded."),
        "archive_patient": translate("undo", "Patient archived; search for “archived” to find them."),
        "unarchive_patient": translate("undo", "Patient brought back from the archive."),
        "merge_patients": translate("undo", "Patients merged into one."),
        "record_checklist": translate("undo", "Checklist recorded."),
        "trash_checklist": translate("undo", "Checklist moved to the trash, kept for 30 days."),
        "record_assessment": translate("undo", "Examination of the veins recorded."),
        "trash_assessment": translate("undo", "Examination moved to the trash, kept for 30 days."),
        "place_area": translate("undo", "Area moved on the figure."),
        "add_area": translate("undo", "Treated area added."),
        "edit_area": translate("undo", "Treated area changed."),
        "trash_area": translate("undo", "Treated area moved to the trash, kept for 30 days."),
        "add_view": translate("undo", "View added."),
        "edit_view": translate("undo", "View changed."),
        "trash_view": translate("undo", "View moved to the trash, kept for 30 days."),
        "add_session": translate("undo", "Session saved."),
        "edit_session": translate("undo", "Session changed."),
        "trash_session": translate("undo", "Session moved to the trash, kept for 30 days."),
        "edit_photo": translate("undo", "Photo changed."),
        "move_photo": translate("undo", "Photo moved."),
        "pin_note": translate("undo", "Note pinned."),
        "edit_note": translate("undo", "Note changed."),
        "trash_note": translate("undo", "Note taken off; Undo brings it back."),
        "trash_inbox_photo": translate("undo", "Unfiled photo moved to the trash, kept for 30 days."),
        "trash_photo": translate("undo", "Photo moved to the trash, kept for 30 days."),
        "set_scale": translate("undo", "Scale set."),
        "set_landmarks": translate("undo", "Landmarks set; the photo is compared by them."),
        "remove_landmarks": translate("undo", "Landmarks removed; the photo is compared without them."),
        "set_region": translate("undo", "Region drawn; the series is measured within it."),
        "clear_region": translate("undo", "Region cleared; the series is measured everywhere."),
        "correct_veins": translate("undo", "Veins corrected by hand."),
        "clear_corrections": translate("undo", "Corrections by hand cleared."),
        "review": translate("undo", "Review saved: region and veins."),
        "set_baseline": translate("undo", "Baseline set; the series is compared again."),
        "import_photo": translate("undo", "Photo filed."),
        "restore": translate("undo", "Restored from the trash."),
        "edit_protocol": translate("undo", "Photo protocol saved."),
        "check_setup": translate("undo", "Set-up checked."),
    }
    return words.get(change.text.code) or translate("undo", "Saved: {edit}.").format(
        edit=sentence(change.text)
    )
