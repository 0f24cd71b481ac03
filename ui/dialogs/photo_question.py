"""What is asked about a new photograph, by what it shows and where it was dropped."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui import format as fmt
from ui.dialogs.who import whose
from vein_tracker.model.records import Id, TreatedArea
from vein_tracker.tasks.propose import FilingChoices, Incoming, ViewChoice

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Question:
    """What is said of a photo; `view_id` is proposed, None where a person must choose; `asks` where all is not well."""

    words: str
    view_id: Id | None = None
    asks: bool = False


def question(photo: Incoming, choices: FilingChoices, dropped_on: Id | None) -> Question:
    """Say what a photo shows and what follows from it; `dropped_on` is the view where a person has put it."""
    if photo.card_of is not None:
        told = translate("Proposals", "The photo card before it was shown for {patient}. Whose photo is it?")
        return Question(told.format(patient=whose(photo.card_of)), asks=True)
    seen = photo.recognised
    if seen.rivals:
        return Question(_fits_alike(choices, seen.rivals), asks=True)
    if seen.key is not None:
        return _recognised(choices, choices.view(seen.key), seen.mirrored, dropped_on)
    if dropped_on is None:
        return Question(_unknown(photo), asks=True)
    if choices.view(dropped_on).known:
        told = translate("Proposals", "Not recognised. Please check that it shows {place}.")
        return Question(told.format(place=named(choices, choices.view(dropped_on))), dropped_on, asks=True)
    return Question(translate("Proposals", "The first photo of this view"), dropped_on)


def _recognised(choices: FilingChoices, found: ViewChoice, mirrored: bool, dropped_on: Id | None) -> Question:
    shown = named(choices, found)
    if mirrored:
        told = translate(
            "Proposals",
            "This fits {place} only when mirrored: was it a front camera? File it as it is or elsewhere, "
            "or leave it out.",
        )
        return Question(told.format(place=shown), asks=True)
    put = choices.view(dropped_on) if dropped_on else found
    if put.area.id != found.area.id:
        told = translate("Proposals", "This looks like {found}, not {place}.")
        return Question(told.format(found=shown, place=named(choices, put)), asks=True)
    told = translate("Proposals", "Recognised: the skin of {place}")
    return Question(told.format(place=shown), found.view.id)


def _fits_alike(choices: FilingChoices, view_ids: tuple[Id, ...]) -> str:
    both = translate("Proposals", " and ").join(named(choices, choices.view(one)) for one in view_ids)
    return translate("Proposals", "This fits {places} alike. Please choose.").format(places=both)


def _unknown(photo: Incoming) -> str:
    if photo.held_against:
        return translate("Proposals", "It looks like none of this patient's photos so far.")
    return translate("Proposals", "There is no photo yet that it could be recognised by.")


def named(choices: FilingChoices, choice: ViewChoice) -> str:
    """Return "RIGHT thigh, lateral", with the view where the area has several."""
    shouted = shout(choice.area)
    several = sum(one.area.id == choice.area.id for one in choices.views) > 1
    return f"{shouted} · {fmt.view_words(choice.view)}" if several else shouted


def shout(area: TreatedArea) -> str:
    """Return "RIGHT thigh, lateral"."""
    return fmt.place_shout(area.site, area.side, area.label)
