"""Classes of veins are told apart by their lines as well as their colours; the key says which is which."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.overlay_key import look_words, rows_of
from ui.widgets.photo_view import PhotoView
from ui.widgets.picture import MapPicture, Overlay, Picture, halves, prepare
from vein_tracker.model.results import VeinKind
from vein_tracker.model.shown import Drawn, VeinLayer

SKIN_RGB = (214, 170, 150)
SKIN = QColor(*SKIN_RGB)
BOX = np.array([[100.0, 100.0], [500.0, 100.0], [500.0, 140.0], [100.0, 140.0]])
UPPER_EDGE, MIDDLE = 100, 120


def picture(kind: VeinKind, doubtful: bool = False) -> Picture:
    """Return skin with one level vein, 40 pixels wide."""
    pixels = np.full((400, 600, 3), SKIN_RGB, np.uint8)
    layer = VeinLayer(kind=kind, doubtful=doubtful, lines=(np.vstack([BOX, BOX[:1]]),), parts=(BOX,))
    return prepare("photo", "", [pixels], Drawn(layers=(layer,), left_out=(BOX,)), 10.0)


def row(qtbot: QtBot, shown: Picture, overlay: Overlay, y: int) -> list[str]:
    """Return the colours along a row of the picture, pixel for pixel, within the vein's length."""
    view = PhotoView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show_pictures(shown)
    view.set_overlay(overlay)
    image = view.grab().toImage()
    return [image.pixelColor(x, y).name() for x in range(110, 490)]


def on_edge(qtbot: QtBot, kind: VeinKind, doubtful: bool = False) -> list[str]:
    """Return the row of the vein's upper edge."""
    return row(qtbot, picture(kind, doubtful), Overlay.OUTLINE, UPPER_EDGE)


def test_a_thread_vein_has_an_unbroken_line(qtbot: QtBot) -> None:
    assert len(set(on_edge(qtbot, VeinKind.THREAD))) == 1


def test_a_reticular_vein_has_dashes_that_are_seen_on_light_and_dark_skin(qtbot: QtBot) -> None:
    edge = on_edge(qtbot, VeinKind.RETICULAR)

    light = [QColor(name).lightnessF() for name in edge]
    assert SKIN.name() not in edge
    assert max(light) - min(light) > 0.15


def test_a_doubtful_vein_has_dots_with_skin_between(qtbot: QtBot) -> None:
    edge = on_edge(qtbot, VeinKind.THREAD, doubtful=True)

    assert 0.2 < edge.count(SKIN.name()) / len(edge) < 0.8


def test_a_wide_vein_is_hatched_inside_and_not_filled(qtbot: QtBot) -> None:
    for overlay in (Overlay.OUTLINE, Overlay.FILL):
        inside = row(qtbot, picture(VeinKind.WIDE), overlay, MIDDLE)
        assert 0.3 < inside.count(SKIN.name()) / len(inside) < 0.95


@pytest.mark.parametrize("kind", [VeinKind.THREAD, VeinKind.RETICULAR])
def test_filled_veins_wear_their_class_and_doubtful_ones_less_of_it(qtbot: QtBot, kind: VeinKind) -> None:
    sure = QColor(row(qtbot, picture(kind), Overlay.FILL, MIDDLE)[100])
    doubtful = QColor(row(qtbot, picture(kind, doubtful=True), Overlay.FILL, MIDDLE)[100])

    def away(colour: QColor) -> int:
        seen = (colour.red(), colour.green(), colour.blue())
        return sum(abs(a - b) for a, b in zip(seen, SKIN_RGB, strict=True))

    assert away(sure) > away(doubtful) > 20


def test_no_class_of_veins_is_red() -> None:
    for token in (theme.LIGHT.vein, theme.LIGHT.vein_reticular, theme.LIGHT.vein_wide):
        colour = QColor(token)
        assert colour.green() > 0.7 * colour.red()


def test_the_key_lists_each_class_once_and_what_doubtful_ones_have_in_common() -> None:
    thread, reticular, wide = VeinKind.THREAD, VeinKind.RETICULAR, VeinKind.WIDE
    looks = [(wide, False), (reticular, True), (thread, True), (thread, False), (reticular, False)]

    assert [look_words(*look) for look in rows_of(looks)] == [
        "Thread, under 1 mm",
        "Reticular, 1–3 mm",
        "Wide, left out",
        "Doubtful",
    ]


def test_the_key_says_why_veins_of_a_photo_without_a_scale_look_like_thread_veins() -> None:
    looks = [(VeinKind.THREAD, False), (VeinKind.UNCLASSED, False)]
    assert [look_words(*look) for look in rows_of(looks)] == [
        "Thread, under 1 mm",
        "Any vein, without a scale",
    ]


def corner(qtbot: QtBot, shown: Picture, overlay: Overlay) -> set[str]:
    """Return the colours at the lower right."""
    view = PhotoView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show_pictures(shown)
    view.set_overlay(overlay)
    image = view.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(400, 588) for y in range(340, 388)}


def test_the_key_is_painted_with_what_is_drawn_and_not_without(qtbot: QtBot) -> None:
    image = QImage(60, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("#440154"))
    ramp = QImage(256, 1, QImage.Format.Format_RGB32)
    ramp.fill(QColor("#21918C"))
    drawn = MapPicture(levels=halves(image), ramp=ramp, low=0.0, high=0.4)
    shown = replace(picture(VeinKind.THREAD), maps={Overlay.HAEMOGLOBIN: drawn})

    assert corner(qtbot, shown, Overlay.NONE) == {SKIN.name()}
    assert theme.LIGHT.vein.lower() in corner(qtbot, shown, Overlay.OUTLINE)
    assert "#21918c" in corner(qtbot, shown, Overlay.HAEMOGLOBIN)
    assert "#ffffff" in corner(qtbot, shown, Overlay.SKIN)
    assert "#21918c" not in corner(qtbot, shown, Overlay.PIGMENTATION)


@pytest.mark.parametrize("ratio", [1, 2])
def test_the_lines_of_the_key_are_as_wide_on_a_fine_screen(qtbot: QtBot, ratio: int) -> None:
    view = PhotoView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show_pictures(picture(VeinKind.THREAD))
    view.set_overlay(Overlay.OUTLINE)
    image = QImage(view.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    view.render(image)
    column = [image.pixelColor(430 * ratio, y).name() for y in range(340 * ratio, 400 * ratio)]
    assert column.count(theme.LIGHT.vein.lower()) >= 2 * ratio - 1  # its edges are smoothed
