"""The one table of tokens: colours, lengths, sizes of text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtGui import QColor, QGuiApplication, QPalette


@dataclass(frozen=True, slots=True)
class Colours:
    """What each colour is for; a widget names the purpose, never the value."""

    window: str
    surface: str
    ink: str
    muted: str
    faint: str
    line: str
    accent: str
    accent_strong: str
    accent_soft: str
    on_accent: str
    band: str
    caution: str
    caution_soft: str
    danger: str
    danger_soft: str
    surround: str = "#77797C"
    photo_chip: str = "#26292D"
    on_photo_chip: str = "#FFFFFF"
    vein: str = "#00C8BE"
    vein_reticular: str = "#FFC947"
    vein_wide: str = "#FFFFFF"
    vein_added: str = "#B6F04A"
    vein_removed: str = "#FFFFFF"
    pointed: str = "#FFFFFF"
    left_out: str = "#26292D"


LIGHT: Final = Colours(
    window="#F5F6F8",
    surface="#FFFFFF",
    ink="#18212B",
    muted="#5C6875",
    faint="#8C96A1",
    line="#E2E6EB",
    accent="#0B6E69",
    accent_strong="#085752",
    accent_soft="#E3F1F0",
    on_accent="#FFFFFF",
    band="#D3E6E4",
    caution="#9A5B00",
    caution_soft="#FBF0DC",
    danger="#A8271C",
    danger_soft="#FBE9E7",
)
DARK: Final = Colours(
    window="#16191D",
    surface="#1D2126",
    ink="#E8ECF0",
    muted="#98A3AE",
    faint="#6B7580",
    line="#2C3238",
    accent="#4FD1C5",
    accent_strong="#7BE0D6",
    accent_soft="#17302F",
    on_accent="#16191D",
    band="#1F4744",
    caution="#F0B45B",
    caution_soft="#33290F",
    danger="#F08A80",
    danger_soft="#3A201D",
)

READABLE_PAIRS: Final = tuple(
    [(ink, ground) for ink in ("ink", "muted", "accent", "danger") for ground in ("window", "surface")]
    + [
        ("ink", "accent_soft"),
        ("accent", "accent_soft"),
        ("on_accent", "accent"),
        ("on_accent", "accent_strong"),
    ]
    + [
        ("caution", "caution_soft"),
        ("ink", "caution_soft"),
        ("danger", "danger_soft"),
        ("ink", "danger_soft"),
    ]
    + [("ink", "line"), ("on_photo_chip", "photo_chip"), ("caution", "surface"), ("caution", "window")]
)
"""Which colour is used for text on which ground; each pair keeps a contrast of 4.5:1."""

GRID: Final = 8
RADIUS: Final = 8
CARD_RADIUS: Final = 12
TOUCH: Final = 44
CONTROL: Final = 36
CHIP: Final = 24
HAIRLINE: Final = 1
FOCUS_LINE: Final = 2
ICON: Final = 20
SMALL: Final = 12
BODY: Final = 14
HEADING: Final = 15
TITLE: Final = 20
FIGURE: Final = 28
POSTER: Final = 44
"""What a patient reads from a chair."""
LENGTHS: Final = {
    "grid": GRID,
    "half_grid": GRID // 2,
    "radius": RADIUS,
    "card_radius": CARD_RADIUS,
    "chip": CHIP,
    "chip_radius": CHIP // 2,
    "chip_focused": CHIP - 2 * FOCUS_LINE,
    "chip_pad_focused": CHIP // 2 - FOCUS_LINE,
    "hairline": HAIRLINE,
    "focus_line": FOCUS_LINE,
    "small": SMALL,
    "body": BODY,
    "heading": HEADING,
    "title": TITLE,
    "figure": FIGURE,
    "poster": POSTER,
    "touch": TOUCH,
    "control": CONTROL,
    "control_gap": (TOUCH - CONTROL) // 2,
    # Inside the border, so that the outside keeps its size when focus makes the border thicker.
    "touch_inside": TOUCH - 2 * HAIRLINE,
    "touch_focused": TOUCH - 2 * FOCUS_LINE,
    "control_inside": CONTROL - 2 * HAIRLINE,
    "control_focused": CONTROL - 2 * FOCUS_LINE,
    "button_pad": 2 * GRID - HAIRLINE,
    "button_pad_focused": 2 * GRID - FOCUS_LINE,
    "field_pad": CARD_RADIUS - HAIRLINE,
    "field_pad_focused": CARD_RADIUS - FOCUS_LINE,
    "area_pad_focused": GRID - (FOCUS_LINE - HAIRLINE),
    "icon": ICON,
    "radio_radius": ICON // 2 + HAIRLINE,
    "dot_border": (ICON + 2 * HAIRLINE - GRID) // 2,
}
"""What the stylesheet may name, in device-independent pixels."""
OVERLAY_FILL: Final = 0.65
DOUBTFUL_OPACITY: Final = 0.75
LEFT_OUT_OPACITY: Final = 0.55
PHOTO_CHIP_OPACITY: Final = 0.86


class TextRole(StrEnum):
    """What a piece of text is; the stylesheet gives size and weight."""

    SMALL = "small"
    BODY = "body"
    STRONG = "strong"
    HEADING = "heading"
    TITLE = "title"
    FIGURE = "figure"


def colours() -> Colours:
    """Return the table that the application wears now."""
    return (
        DARK if QGuiApplication.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window) else LIGHT
    )


def colour(value: str, opacity: float = 1.0) -> QColor:
    """Return a token's value as a colour, made see-through where asked."""
    result = QColor(value)
    result.setAlphaF(opacity)
    return result
