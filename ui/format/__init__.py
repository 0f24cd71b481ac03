"""Dates, numbers, units, words and sentences in the person's language and locale."""

from __future__ import annotations

from ui.format.advice import advice
from ui.format.counts import areas, pairs, patients, photos, sessions
from ui.format.dates import (
    age,
    ago,
    born,
    day,
    day_in_words,
    day_short,
    later,
    month,
    month_in_words,
    since,
    weeks_between,
)
from ui.format.numbers import (
    change_percent,
    file_size,
    from_to,
    in_percent,
    interval,
    length_mm,
    millimetres,
    number,
    percent,
    pixels,
    span,
    square_millimetres,
    unbroken,
)
from ui.format.veins import vein_words
from ui.format.words import initials, person, place, place_shout, sentence, standing, word

__all__ = [
    "advice",
    "age",
    "ago",
    "areas",
    "born",
    "change_percent",
    "day",
    "day_in_words",
    "day_short",
    "file_size",
    "from_to",
    "in_percent",
    "initials",
    "interval",
    "later",
    "length_mm",
    "millimetres",
    "month",
    "month_in_words",
    "number",
    "pairs",
    "patients",
    "percent",
    "person",
    "photos",
    "pixels",
    "place",
    "place_shout",
    "sentence",
    "sessions",
    "since",
    "span",
    "square_millimetres",
    "standing",
    "unbroken",
    "vein_words",
    "weeks_between",
    "word",
]
