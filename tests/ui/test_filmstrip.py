"""The row of photographs under real mouse, keys and drops."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QFontMetricsF,
    QImage,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.drops import Dropped, photos_in
from ui.widgets.filmstrip import Filmstrip, Tile
from ui.widgets.filmstrip_tile import LOW_THUMBNAIL, LOW_TILE, caption_in


def tile(name: str, **more: str | bool) -> Tile:
    thumbnail = QImage(48, 36, QImage.Format.Format_RGB32)
    thumbnail.fill(QColor("#D0A090"))
    return Tile(name, f"Title {name}", "4.5 %", thumbnail, **more)  # type: ignore[arg-type]


@pytest.fixture
def strip(qtbot: QtBot) -> Filmstrip:
    widget = Filmstrip()
    qtbot.addWidget(widget)
    widget.resize(1000, 160)
    widget.show_tiles([tile("a", baseline=True), tile("b", caution="Blurred", in_curve=False), tile("c")])
    widget.show()
    return widget


def middle_of(strip: Filmstrip, row: int) -> QPoint:
    return strip.view.visualRect(strip.view.model().index(row, 0)).center()


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(widget: QWidget, data: QMimeData) -> None:
    move, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), move, data, left, none)
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(20, 20), move, data, left, none))


def test_click_selects_a_photo(strip: Filmstrip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.selected) as said:
        QTest.mouseClick(strip.view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(strip, 2))
    assert said.args == [("c",)]


def test_control_click_adds_a_photo_in_the_order_of_the_row(strip: Filmstrip) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(strip.view.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(strip, 2))
    QTest.mouseClick(strip.view.viewport(), Qt.MouseButton.LeftButton, control, middle_of(strip, 0))
    assert strip.selection() == ("a", "c")


def test_arrow_keys_go_from_photo_to_photo(strip: Filmstrip, qtbot: QtBot) -> None:
    strip.select("a")
    with qtbot.waitSignal(strip.selected) as said:
        QTest.keyClick(strip.view, Qt.Key.Key_Right)
    assert said.args == [("b",)]


def test_selecting_by_program_is_silent(strip: Filmstrip, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(strip.selected):
        strip.select("b")
    assert strip.selection() == ("b",)


def test_selection_survives_new_tiles_where_the_photo_is_still_there(strip: Filmstrip) -> None:
    strip.select("b")
    strip.show_tiles([tile("a"), tile("new"), tile("b")])
    assert strip.selection() == ("b",)
    strip.show_tiles([tile("a")])
    assert strip.selection() == ()


def test_files_dropped_anywhere_on_the_row_arrive(strip: Filmstrip, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(strip.dropped) as said:
        drop(strip, files(tmp_path / "one.jpg", tmp_path / "two.heic"))
    assert said.args == [Dropped((tmp_path / "one.jpg", tmp_path / "two.heic"))]


def test_text_is_not_taken(strip: Filmstrip, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("not a photo")
    with qtbot.assertNotEmitted(strip.dropped):
        drop(strip, data)


def test_drop_tile_shows_that_it_would_take_the_photos(strip: Filmstrip, tmp_path: Path) -> None:
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    calm = strip.drop_button.grab().toImage()
    data = files(tmp_path / "one.jpg")
    QApplication.sendEvent(strip, QDragEnterEvent(QPoint(20, 20), action, data, left, none))
    assert strip.drop_button.grab().toImage() != calm
    QApplication.sendEvent(strip, QDragLeaveEvent())
    assert strip.drop_button.grab().toImage() == calm


def test_drop_tile_can_be_clicked_to_choose_files(strip: Filmstrip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.add_wanted):
        QTest.mouseClick(strip.drop_button, Qt.MouseButton.LeftButton)


def test_menu_is_asked_for_by_mouse_and_by_key(strip: Filmstrip, qtbot: QtBot) -> None:
    viewport, reasons = strip.view.viewport(), QContextMenuEvent.Reason
    place = middle_of(strip, 1)
    with qtbot.waitSignal(strip.menu_wanted) as said:
        event = QContextMenuEvent(reasons.Mouse, place, viewport.mapToGlobal(place))
        QApplication.sendEvent(viewport, event)
    assert said.args == ["b", viewport.mapToGlobal(place)]
    strip.select("c")
    with qtbot.waitSignal(strip.menu_wanted) as said:
        QApplication.sendEvent(viewport, QContextMenuEvent(reasons.Keyboard, QPoint(), QPoint()))
    assert said.args == ["c", viewport.mapToGlobal(middle_of(strip, 2))]


def test_many_photos_scroll_sideways_and_the_drop_tile_stays_in_sight(strip: Filmstrip) -> None:
    strip.show_tiles([tile(str(number)) for number in range(60)])
    QApplication.processEvents()
    assert strip.view.horizontalScrollBar().maximum() > 0
    assert strip.rect().contains(strip.drop_button.geometry())
    strip.select("59")
    assert strip.view.viewport().rect().contains(middle_of(strip, 59))


def test_tiles_are_told_to_screen_readers(strip: Filmstrip) -> None:
    spoken = strip.view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Title b, 4.5 %, Blurred"


def test_what_is_to_be_said_of_a_photo_is_told_on_hover(strip: Filmstrip) -> None:
    strip.show_tiles([tile("a", caution="Different light", detail="Use the same lamp.")])
    first = strip.view.model().index(0, 0)
    assert first.data(Qt.ItemDataRole.ToolTipRole) == "Title a, 4.5 %, Different light\nUse the same lamp."
    assert first.data(Qt.ItemDataRole.AccessibleTextRole).endswith("Different light. Use the same lamp.")


def test_caution_and_baseline_are_seen_on_the_tile(strip: Filmstrip) -> None:
    row = strip.view.viewport().grab().toImage()
    strip.show_tiles([tile("a"), tile("b"), tile("c")])
    assert strip.view.viewport().grab().toImage() != row


def test_clipboard_picture_counts_where_there_is_no_file() -> None:
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(QColor("#D0A090"))
    data = QMimeData()
    data.setImageData(picture)
    found = photos_in(data)
    assert found.picture == picture
    assert not found.files
    assert not photos_in(QMimeData())


def test_a_photograph_of_a_treatment_day_is_marked_and_says_what_was_done(strip: Filmstrip) -> None:
    plain = strip.grab().toImage()
    treated = tile("a", baseline=True, treated="Microsclerotherapy")
    strip.show_tiles([treated, *strip.tiles[1:]])
    assert strip.grab().toImage() != plain
    assert "Microsclerotherapy" in treated.spoken()
    assert "Microsclerotherapy" in treated.tip()


def test_a_caption_without_room_keeps_its_figure_rather_than_its_day() -> None:
    metrics = QFontMetricsF(theme.font(theme.SMALL))
    whole, figure = "15. Feb. · 5,7 %", "5,7 %"
    assert caption_in(whole, metrics, metrics.horizontalAdvance(whole) + 1) == whole
    assert caption_in(whole, metrics, metrics.horizontalAdvance(figure) + 1) == figure
    assert caption_in("too early", metrics, metrics.horizontalAdvance("too e…")).endswith("…")


def test_a_low_row_takes_half_the_height_and_its_tiles_are_as_easily_hit(strip: Filmstrip) -> None:
    high = strip.sizeHint().height()
    strip.make_low(True)
    QApplication.processEvents()
    tile = strip.view.visualRect(strip.view.model().index(2, 0))
    assert strip.sizeHint().height() == high - strip.spared <= high / 2 + theme.GRID
    assert tile.height() >= theme.TOUCH <= strip.drop_button.sizeHint().height()
    QTest.mouseClick(strip.view.viewport(), Qt.MouseButton.LeftButton, pos=tile.center())
    assert strip.selection() == ("c",)
    assert strip.view.horizontalScrollBar().maximum() == 0, "all tiles are in sight"
    strip.make_low(False)
    assert strip.sizeHint().height() == high


def test_a_low_tile_tells_its_caution_in_place_of_its_figure(strip: Filmstrip) -> None:
    strip.make_low(True)
    QApplication.processEvents()
    told = strip.view.viewport().grab().toImage()
    strip.show_tiles([tile("a", baseline=True), tile("b", in_curve=False), tile("c")])
    assert strip.view.viewport().grab().toImage() != told


@pytest.mark.parametrize("baseline", ["Baseline", "Ausgangsbild", "Photo de départ", "Imagen de partida"])
def test_a_low_tile_has_room_for_the_longest_title(baseline: str) -> None:
    beside = LOW_TILE.width() - LOW_THUMBNAIL.width() - 2 * theme.GRID
    strong = QFontMetricsF(theme.font(theme.BODY, QFont.Weight.DemiBold, tabular=True))
    assert strong.horizontalAdvance(baseline) <= beside
