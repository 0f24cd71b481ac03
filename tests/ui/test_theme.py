"""One table of tokens dresses everything, and all of it can be read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui import theme as looks
from ui.theme import DARK, LIGHT, READABLE_PAIRS, Colours, Scheme, Theme

LEAST_CONTRAST = 4.5


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    value = QColor(colour)
    channels = [value.redF(), value.greenF(), value.blueF()]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio as WCAG 2 defines it."""
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_counted_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("table", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), READABLE_PAIRS)
def test_text_can_be_read_on_its_ground(table: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(table, ink), getattr(table, ground)) >= LEAST_CONTRAST


def test_date_chip_can_be_read_even_on_a_white_photograph() -> None:
    through = looks.PHOTO_CHIP_OPACITY
    chip = QColor(LIGHT.photo_chip)
    on_white = [round(c * through + 255 * (1 - through)) for c in (chip.red(), chip.green(), chip.blue())]
    assert contrast(QColor(*on_white).name(), LIGHT.on_photo_chip) >= LEAST_CONTRAST


@pytest.mark.parametrize("table", [LIGHT, DARK], ids=["light", "dark"])
def test_stylesheet_has_every_token_filled_in(table: Colours, tmp_path: Path) -> None:
    sheet = looks.stylesheet(table, tmp_path)
    assert "$" not in sheet.split("*/", 1)[1]
    assert table.accent in sheet
    assert all(Path(path).read_bytes() for path in re.findall(r'url\("(.*?)"\)', sheet))


def test_choosing_dark_changes_palette_and_stylesheet(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose(Scheme.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert DARK.accent in qapp.styleSheet()
    assert looks.colours() is DARK
    theme.choose(Scheme.LIGHT)
    assert looks.colours() is LIGHT


def test_following_the_system_is_light_where_the_system_does_not_say(theme: Theme) -> None:
    theme.choose(Scheme.SYSTEM)
    assert looks.colours() is LIGHT
    assert theme.scheme is Scheme.SYSTEM


def test_bundled_font_is_used_in_four_weights() -> None:
    assert {"Regular", "Medium", "SemiBold", "Bold"} <= set(QFontDatabase.styles(looks.FONT_FAMILY))
    assert QFontInfo(looks.font(looks.BODY)).family() == looks.FONT_FAMILY


def test_tabular_figures_are_equally_wide(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    label.setFont(looks.font(looks.BODY, tabular=True))
    widths = {label.fontMetrics().horizontalAdvance(figure * 20) for figure in "0123456789"}
    assert len(widths) == 1


def test_icon_wears_the_tint_that_is_asked_for() -> None:
    image = looks.icon("plus", "#FF0000").pixmap(looks.ICON).toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2).name() == "#ff0000"


def test_text_roles_have_their_sizes(qtbot: QtBot) -> None:
    sizes = {}
    for role in looks.TextRole:
        label = QLabel("8.4 %")
        qtbot.addWidget(label)
        looks.restyle(label, "role", role)
        label.ensurePolished()
        sizes[role.value] = label.font().pixelSize()
    assert sizes == {"small": 12, "body": 14, "strong": 14, "heading": 15, "title": 20, "figure": 28}


def test_licence_of_the_font_is_bundled() -> None:
    assert b"SIL OPEN FONT LICENSE" in looks.resource("licences/Inter-OFL.txt")
