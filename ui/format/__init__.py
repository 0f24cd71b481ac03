"""Dates, numbers, units, words and sentences in the person's language and locale."""

from __future__ import annotations

from ui.format.advice import advice
from ui.format.dates import age, ago, born, day, day_short, month, since, weeks_between
from ui.format.numbers import (
    areas,
    change_percent,
    file_size,
    from_to,
    interval,
    length_mm,
    millimetres,
    number,
    percent,
    photos,
    pixels,
    sessions,
    span,
    square_millimetres,
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
    "day_short",
    "file_size",
    "from_to",
    "initials",
    "interval",
    "length_mm",
    "millimetres",
    "month",
    "number",
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
    "vein_words",
    "weeks_between",
    "word",
]
