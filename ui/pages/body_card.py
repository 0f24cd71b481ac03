"""The card with the figure of the body: what is followed where, and where a click begins something new."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.format import place as place_words
from ui.pages.parts import label
from ui.widgets.body_map import BodyMap, MapArea
from ui.widgets.body_regions import BodyRegion, Figure, usual_place
from ui.widgets.body_views import BodyView, view_for
from ui.widgets.flow import FlowLayout
from ui.widgets.layouts import clear
from ui.widgets.segmented import Segmented
from vein_tracker.model.records import Id
from vein_tracker.tasks.browse import AreaCard

translate = QCoreApplication.translate
_TURNED: Final = {BodyView.LEG: BodyView.LEG_BEHIND, BodyView.LEG_BEHIND: BodyView.LEG}


class BodyCard(QFrame):
    """Front, back, face or legs with numbered pins; areas without a place wait below to be placed."""

    picked = Signal(object, object)
    moved = Signal(str, str, object)
    refused = Signal(str)
    chosen = Signal(str)
    pointed = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.restyle(self, "surface", "card")
        self._areas: tuple[MapArea, ...] = ()
        self._fresh = True
        self._placing: Id = ""
        self.map = BodyMap()
        self.views = Segmented[BodyView](self.tr("Figure"), _views(), BodyView.FRONT)
        for view, _, _ in _views():
            self.views.button(view).setProperty("tight", True)
        self.views.chosen.connect(self._look_at)
        self._turn = QPushButton()
        self._turn.setAutoDefault(True)
        theme.restyle(self._turn, "kind", "quiet")
        self._turn.clicked.connect(lambda: self._look_at(_TURNED[self.map.view]))
        self._hint = label(role="small", tone="muted")
        self._hint.setWordWrap(True)
        self._waiting = QWidget()
        self._tray = FlowLayout(self._waiting)
        self._lay_out()
        self.map.told.connect(self._tell)
        self.map.picked.connect(self.picked)
        self.map.moved.connect(self.moved)
        self.map.refused.connect(self._refuse)
        self.map.chosen.connect(self.chosen)
        self.map.pointed.connect(self.pointed)
        self._look_at(BodyView.FRONT)

    def show_cards(self, cards: Iterable[AreaCard]) -> None:
        """Show these areas."""
        areas = tuple(map_area(card) for card in cards)
        if areas == self._areas:  # a pin that is being dragged stays in the hand while something else changes
            return
        self._areas = areas
        self.map.show_areas(self._areas)
        if self._fresh and self._areas:
            self._fresh = False
            self._look_at(self._first_view())
        self._tell("")
        self._fill_tray([area for area in self._areas if not area.placed])
        placed = self.map.pin(self._placing)
        if placed is not None:
            self._placing = ""
            placed.setFocus()

    def forget(self) -> None:
        """Show nobody, and the next patient from the front, or where their areas are."""
        self._fresh = True
        self._look_at(BodyView.FRONT)
        self.show_cards(())

    def _first_view(self) -> BodyView:
        """Return the front, unless all areas lie elsewhere."""
        figures = [area.figure for area in self._areas if area.figure is not None]
        on_front = {Figure.FRONT, Figure.FACE} & set(figures)
        return BodyView.FRONT if on_front or not figures else view_for(figures[0])

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * [2 * theme.GRID]))
        layout.setSpacing(theme.GRID)
        layout.addWidget(label(self.tr("Treated areas"), role="heading"))
        layout.addWidget(self.views)
        layout.addWidget(self.map, 1)
        for part in (self._turn, self._waiting, self._hint):
            layout.addWidget(part)

    def _look_at(self, view: BodyView) -> None:
        self.map.look_at(view)
        self.views.choose(BodyView.LEG if view in _TURNED else view)
        self._turn.setVisible(view in _TURNED)
        self._turn.setText(
            self.tr("See the legs from behind")
            if view is BodyView.LEG
            else self.tr("See the legs from the front")
        )
        self._tell("")

    def _fill_tray(self, waiting: Sequence[MapArea]) -> None:
        clear(self._tray)
        for area in waiting:
            usual = usual_place(area.site, area.side, area.name)
            if usual is None:
                continue
            figure, place = usual
            button = QPushButton(self.tr("Place {area}").format(area=area.number))
            button.setAccessibleName(self.tr("Place {area} on the figure").format(area=area.name))
            button.setToolTip(
                self.tr("Put {area} on the figure; its pin can then be dragged").format(area=area.name)
            )
            button.setAutoDefault(True)
            theme.restyle(button, "kind", "suggestion")
            button.clicked.connect(
                lambda _=False, area_id=area.id, figure=figure, place=place: self._put(area_id, figure, place)
            )
            self._tray.addWidget(button)
        self._waiting.setVisible(self._tray.count() > 0)

    def _put(self, area_id: Id, figure: Figure, place: tuple[float, float]) -> None:
        self._placing = area_id
        self._look_at(view_for(figure))
        self.moved.emit(area_id, figure.value, place)

    def _refuse(self, area_id: Id, under: BodyRegion | None) -> None:
        area = next(one for one in self._areas if one.id == area_id)
        if under is None:
            told = self.tr("{area} was not moved: there is nothing of the body there.")
            self.refused.emit(told.format(area=area.name))
            return
        told = self.tr(
            "{area} was not moved: that is {place}. Open the area and choose Edit area… if its name is wrong."
        )
        self.refused.emit(told.format(area=area.name, place=under.shouted))

    def _tell(self, words: str) -> None:
        """Say what a click would add; where nothing is pointed at, which areas are on other figures."""
        if words:
            self._hint.setText(self.tr("{place}: click to add an area").format(place=words))
        else:
            elsewhere = self._elsewhere()
            self._hint.setText(" ".join((self.tr("Click the figure to add an area."), *elsewhere)))

    def _elsewhere(self) -> tuple[str, ...]:
        """Say how many areas are on the figures that are not looked at, so that none is overlooked."""
        words = {
            Figure.FRONT: self.tr("On the front: {n}."),
            Figure.BACK: self.tr("On the back: {n}."),
            Figure.FACE: self.tr("On the face: {n}."),
        }
        unseen = [area.figure for area in self._areas if area.figure and self.map.pin(area.id) is None]
        return tuple(
            word.format(n=unseen.count(figure)) for figure, word in words.items() if figure in unseen
        )


def map_area(card: AreaCard) -> MapArea:
    """Return an area as the figures show it."""
    area = card.area
    known = area.figure in set(Figure)
    named = f"{card.number} · {place_words(area.site, area.side, area.label)}"
    return MapArea(
        id=area.id,
        number=card.number,
        name=named,
        site=area.site,
        side=area.side,
        figure=Figure(area.figure) if known else None,
        place=area.place if known else None,
    )


def _views() -> list[tuple[BodyView, str, str]]:
    return [
        (BodyView.FRONT, translate("body", "Front"), translate("body", "Look at the front of the body")),
        (BodyView.BACK, translate("body", "Back"), translate("body", "Look at the back of the body")),
        (BodyView.FACE, translate("body", "Face"), translate("body", "Look at the face, enlarged")),
        (BodyView.LEG, translate("body", "Leg"), translate("body", "Look at the legs, enlarged")),
    ]
