"""Leads the hand: holds live pictures against a view's baseline, and has the page and the tones say what to do."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, Signal

from ui import convert
from ui.camera import Tones
from ui.context import Context
from ui.latest import Latest
from ui.pages.capture.ghost import GhostPicture, PrepareGhost
from ui.pages.capture.page import CapturePage
from vein_tracker.model.hints import Hints
from vein_tracker.model.records import Id, View
from vein_tracker.tasks.preview import PreviewHints

HINTS_EVERY_MS: Final = 70
"""More than ten a second, and no more: the rest of the time is the live picture's."""

translate = QCoreApplication.translate


class Leading(QObject):
    """One view at a time; baselines that were read are kept for as long as the page is open."""

    failed = Signal(object)

    def __init__(self, context: Context, page: CapturePage) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._view: View | None = None
        self._told: Hints | None = None
        self._read: dict[Id, GhostPicture] = {}
        self._since = QElapsedTimer()
        self._tones = Tones(self)
        self._hints = Latest(context.jobs, self)
        self._hints.arrived.connect(self._show_hints)
        self._hints.failed.connect(self.failed)
        self._ghosts = Latest(context.jobs, self)
        self._ghosts.arrived.connect(self._show_ghost)
        self._ghosts.failed.connect(self.failed)

    @property
    def ghost(self) -> GhostPicture | None:
        """The view's baseline, once it is read."""
        baseline_id = self._view.baseline_id if self._view else None
        return self._read.get(baseline_id) if baseline_id else None

    def show_view(self, view: View) -> None:
        """Lead to this view's baseline, where it has one."""
        self._view = view
        self._hints.forget()
        there = view.baseline_id is not None
        self._page.live.show_baseline(self.ghost.picture if self.ghost else None)
        self._page.panel.show_baseline(there)
        self.pause()
        if view.baseline_id is not None and self.ghost is None:
            self._page.live.say(translate("Leading", "Opening the baseline …"))
            self._ghosts.ask(PrepareGhost(view.baseline_id))

    def see(self, pixels: convert.U8) -> None:
        """Take up a frame, unless the one before is still looked at: an old frame helps nobody."""
        view = self._view
        ready = view is not None and (view.baseline_id is None or self.ghost is not None)
        early = self._since.isValid() and self._since.elapsed() < HINTS_EVERY_MS
        if ready and not early and not self._hints.waiting:
            self._since.start()
            self._hints.ask(PreviewHints(pixels, self.ghost.prepared if self.ghost else None, self._told))

    def pause(self) -> None:
        """Say nothing, as where there is no live picture."""
        self._hints.forget()
        self._tones.stop()
        self._told = None
        self._page.show_hints(None, baseline=self._view is not None and self._view.baseline_id is not None)

    def stop(self) -> None:
        """Want nothing any more."""
        self._hints.forget()
        self._ghosts.forget()
        self._tones.stop()

    def _show_hints(self, hints: Hints) -> None:
        self._told = hints
        self._page.show_hints(hints, baseline=self.ghost is not None)
        if self._context.preferences.current.camera_tones:
            self._tones.lead(hints.nearness)
        else:
            self._tones.stop()

    def _show_ghost(self, ghost: GhostPicture) -> None:
        self._read[ghost.photo.id] = ghost
        if self.ghost is ghost:
            self._page.live.show_baseline(ghost.picture)
            self._page.live.say("")
