"""The small widgets: what they say, to eyes and to screen readers, and what they answer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.pages.chip_row import ChipRow
from ui.pages.judgement import Note
from ui.theme import DARK, ICON, LIGHT, TOUCH, Scheme, Theme
from ui.widgets.avatar import Avatar
from ui.widgets.banner import Banner, BannerKind
from ui.widgets.chip import Chip, ChipKind
from ui.widgets.choice_field import ChipsField
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts_table import Fact, FactsTable
from ui.widgets.field import TextField
from ui.widgets.segmented import Segmented
from ui.widgets.shots_strip import ShotsStrip
from ui.widgets.tinted import set_icon


def button_named(banner: Banner, text: str) -> QPushButton:
    return next(button for button in banner.findChildren(QPushButton) if button.text() == text)


def test_chip_wears_its_kind_and_tells_its_detail(qtbot: QtBot) -> None:
    chip = Chip("Aligned", detail="within 0.4 mm")
    qtbot.addWidget(chip)
    assert chip.toolTip() == chip.accessibleDescription() == "within 0.4 mm"
    soft = chip.grab().toImage().pixelColor(12, 4)
    chip.say("Blurred", ChipKind.CAUTION)
    assert soft == QColor(LIGHT.accent_soft)
    assert chip.grab().toImage().pixelColor(12, 4) == QColor(LIGHT.caution_soft)


def test_chips_without_room_are_counted_and_told_by_click_and_by_key(qtbot: QtBot) -> None:
    row = ChipRow()
    qtbot.addWidget(row)
    row.resize(200, 40)
    row.show_notes(
        [Note(name, ChipKind.SOFT, f"Why {name}") for name in ("Aligned", "Same light", "Overlap")]
    )
    row.show()
    (more,) = (one for one in row.findChildren(Chip) if one.text().startswith("+") and one.isVisible())
    told = "Why Same light\nWhy Overlap"

    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert (QToolTip.isVisible(), QToolTip.text()) == (True, told)
    more.clearFocus()
    QToolTip.hideText()

    more.setFocus(Qt.FocusReason.TabFocusReason)
    assert QToolTip.text() == more.accessibleDescription() == told
    QToolTip.hideText()


def test_banner_offers_its_action_and_closes(qtbot: QtBot) -> None:
    banner = Banner("The photo was moved to the trash.", action="Undo")
    qtbot.addWidget(banner)
    banner.show()
    with qtbot.waitSignal(banner.acted):
        QTest.mouseClick(button_named(banner, "Undo"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(banner.closed):
        QTest.mouseClick(banner.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


def test_banner_is_text_not_markup(qtbot: QtBot) -> None:
    banner = Banner("<b>half.jpg</b>: the file ends too early", BannerKind.PROBLEM)
    qtbot.addWidget(banner)
    assert banner.text == banner.accessibleName() == "<b>half.jpg</b>: the file ends too early"
    formats = {label.textFormat() for label in banner.findChildren(QLabel) if label.text()}
    assert formats == {Qt.TextFormat.PlainText}


def test_segments_switch_by_click_and_by_key(qtbot: QtBot) -> None:
    segments = Segmented(
        "Layout", [("s", "Side by side", "Side by side (1)"), ("w", "Wipe", "Wipe (2)")], "s"
    )
    qtbot.addWidget(segments)
    segments.show()
    assert segments.value == "s"
    with qtbot.waitSignal(segments.chosen) as said:
        QTest.mouseClick(segments.button("w"), Qt.MouseButton.LeftButton)
    assert said.args == ["w"]
    segments.button("w").setFocus()
    with qtbot.waitSignal(segments.chosen) as said:
        QTest.keyClick(segments.button("w"), Qt.Key.Key_Left)
        QTest.keyClick(segments.button("s"), Qt.Key.Key_Space)
    assert segments.value == "s"


def test_segment_chosen_by_program_is_silent(qtbot: QtBot) -> None:
    segments = Segmented("Veins", [(1, "Outline", ""), (2, "Off", "")], 1)
    qtbot.addWidget(segments)
    with qtbot.assertNotEmitted(segments.chosen):
        segments.choose(2)
    assert segments.value == 2


def test_everything_that_is_touched_is_large_enough(qtbot: QtBot) -> None:
    plain, icon = QPushButton("New session"), QToolButton()
    segments = Segmented("Veins", [(1, "Outline", ""), (2, "Off", "")], 1)
    for widget in (plain, icon, segments):
        qtbot.addWidget(widget)
        widget.show()
        assert widget.height() >= TOUCH
    assert icon.width() >= TOUCH
    assert all(button.height() >= TOUCH for button in segments.findChildren(QPushButton))


def test_focus_does_not_change_a_buttons_size(qtbot: QtBot) -> None:
    button = QPushButton("New session")
    qtbot.addWidget(button)
    button.show()
    before, calm = button.sizeHint(), button.grab().toImage()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert button.sizeHint() == before
    assert button.grab().toImage() != calm


def test_offers_that_are_wider_than_their_field_are_read_whole(qtbot: QtBot) -> None:
    offers = ["Class 2 stocking, 1 week", "Class 2 stocking, 2 weeks, then by day only"]
    field = TextField("Compression", offers=offers)
    qtbot.addWidget(field)
    field.setFixedWidth(10 * TOUCH // 4)
    field.show()
    QTest.keyClicks(field.line, "cl")
    completer = field.line.completer()
    assert completer is not None
    popup = completer.popup()
    assert isinstance(popup, QListView)
    assert popup.isVisible()
    longest = popup.fontMetrics().horizontalAdvance(offers[1])
    assert popup.viewport().width() > longest > field.width()
    popup.hide()


def test_a_text_that_is_longer_than_its_field_shows_its_beginning_once_it_is_left(qtbot: QtBot) -> None:
    field = TextField("Compression", offers=("Class 2 stocking, 1 week",))
    qtbot.addWidget(field)
    field.show()
    QTest.keyClicks(field.line, "Bandage from toes to groin, 3 days")
    QTest.keyClick(field.line, Qt.Key.Key_Tab)
    field.line.editingFinished.emit()
    assert field.line.cursorPosition() == 0


def test_focus_is_a_ring_and_leaves_the_words_alone(qtbot: QtBot) -> None:
    box = QWidget()
    row = QHBoxLayout(box)
    first, button = QPushButton("Save"), QPushButton("New session")
    row.addWidget(first)
    row.addWidget(button)
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()
    inside = button.rect().adjusted(4, 4, -4, -4)
    before = button.grab(inside).toImage()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert button.hasFocus()
    assert button.grab(inside).toImage() == before


def test_what_is_on_has_room_for_its_words_in_bold_and_moves_nobody(qtbot: QtBot) -> None:
    words = "Oberschenkel RECHTS, lateral"
    field = ChipsField[int]("Area", [(1, words), (2, "Wade LINKS")])
    qtbot.addWidget(field)
    field.resize(field.sizeHint().width() * 3, field.sizeHint().height())
    field.show()
    chip, beside = field.button(1), field.button(2)
    assert isinstance(chip, QPushButton)
    place = beside.pos()
    chip.click()
    option = QStyleOptionButton()
    chip.initStyleOption(option)
    inside = chip.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, chip)
    bold = QFont(chip.font())
    bold.setWeight(QFont.Weight.DemiBold)  # as the stylesheet sets what is on
    assert inside.width() >= QFontMetrics(bold).horizontalAdvance(words)
    assert beside.pos() == place


def test_icon_follows_the_theme(qtbot: QtBot, theme: Theme) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    set_icon(button, "plus", "accent")
    button.show()

    def tint() -> QColor:
        return button.icon().pixmap(ICON).toImage().pixelColor(ICON // 2, ICON // 2)

    assert tint() == QColor(LIGHT.accent)
    theme.choose(Scheme.DARK)
    assert tint() == QColor(DARK.accent)


def test_facts_are_exchanged(qtbot: QtBot) -> None:
    table = FactsTable([Fact("Covered", "8.4 → 1.4 %", "before → after"), Fact("Vein length", "236 mm")])
    qtbot.addWidget(table)
    table.show()

    def shown() -> list[str]:
        return [label.text() for label in table.findChildren(QLabel) if label.isVisible()]

    assert shown() == ["Covered", "8.4 → 1.4 %", "Vein length", "236 mm"]
    table.show_facts([Fact("Covered", "2 %")])
    qtbot.waitUntil(lambda: shown() == ["Covered", "2 %"])


def test_figures_of_facts_stand_below_each_other(qtbot: QtBot) -> None:
    table = FactsTable([Fact("Covered", "1")])
    qtbot.addWidget(table)
    table.show()
    value = table.findChildren(QLabel)[1]
    widths = {value.fontMetrics().horizontalAdvance(figure * 20) for figure in "0123456789"}
    assert len(widths) == 1


@pytest.mark.parametrize("size", [(480, 320), (1280, 720)])
def test_no_word_of_an_empty_state_is_cut_off(qtbot: QtBot, size: tuple[int, int]) -> None:
    empty = EmptyState("photo", "No photos yet", "Drop the first one here. " * 6, "Choose photos …")
    qtbot.addWidget(empty)
    empty.resize(*size)
    empty.show()

    for label in empty.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())


def test_empty_state_offers_the_next_step(qtbot: QtBot) -> None:
    empty = EmptyState("photo", "No photos yet", "Drop the first one here.", "Choose photos …")
    qtbot.addWidget(empty)
    empty.show()
    with qtbot.waitSignal(empty.acted):
        QTest.mouseClick(empty.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)


def test_avatar_is_told_by_name(qtbot: QtBot) -> None:
    avatar = Avatar("MA", "Marsh, Alice")
    qtbot.addWidget(avatar)
    first = avatar.grab().toImage()
    avatar.show_person("BO", "Boateng, Ruth")
    assert avatar.accessibleName() == "Boateng, Ruth"
    assert avatar.grab().toImage() != first


def test_menu_of_rarer_choices_reads_as_every_other_menu(qtbot: QtBot) -> None:
    segments = Segmented("Layout", [("s", "Side by side", "")], "s")
    menu = QMenu(segments)
    seen: list[Qt.LayoutDirection] = []
    menu.addAction("Blink")
    segments.add_more("More", "", menu, {"b": "Blink"})
    qtbot.addWidget(segments)
    segments.show()
    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, look))

    def look() -> None:
        seen.append(menu.layoutDirection())
        menu.close()

    assert segments.more is not None
    QTest.mouseClick(segments.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [Qt.LayoutDirection.LeftToRight]


def test_an_icon_that_was_exchanged_stays_so_when_the_theme_changes(qtbot: QtBot, theme: Theme) -> None:
    button, like = QToolButton(), QToolButton()
    for one in (button, like):
        qtbot.addWidget(one)
    set_icon(button, "play")
    set_icon(button, "pause")
    set_icon(like, "pause")
    theme.choose(Scheme.DARK)
    assert button.icon().pixmap(ICON).toImage() == like.icon().pixmap(ICON).toImage()


def test_of_two_shots_the_one_with_the_focus_is_told_from_the_one_that_is_chosen(qtbot: QtBot) -> None:
    strip = ShotsStrip()
    qtbot.addWidget(strip)
    picture = QImage(80, 64, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.lightGray)
    tiles = [strip.add("Overview", picture) for _ in range(2)]
    with qtbot.waitActive(strip):
        strip.show()
    strip.mark(tiles[0])
    tiles[1].setFocus()
    assert tiles[0].grab().toImage() != tiles[1].grab().toImage()
