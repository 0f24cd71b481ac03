"""Arrays become pictures and back without sharing memory."""

from __future__ import annotations

import gc

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage

from ui import convert


def some_pixels(height: int = 31, width: int = 45) -> convert.U8:
    return np.random.default_rng(1).integers(0, 256, (height, width, 3), dtype=np.uint8)


def test_pixels_survive_the_way_there_and_back() -> None:
    pixels = some_pixels()
    assert np.array_equal(convert.to_array(convert.to_image(pixels)), pixels)


def test_part_of_a_larger_array_survives_too() -> None:
    part = some_pixels(40, 60)[5:36, 7:52]
    assert np.array_equal(convert.to_array(convert.to_image(part)), part)


def test_picture_does_not_change_with_the_array() -> None:
    pixels = some_pixels()
    kept = pixels.copy()
    image = convert.to_image(pixels)
    pixels[:] = 0
    del pixels
    gc.collect()
    assert np.array_equal(convert.to_array(image), kept)


def test_array_does_not_change_with_the_picture() -> None:
    image = convert.to_image(some_pixels())
    pixels = convert.to_array(image)
    kept = pixels.copy()
    image.fill(QColor("white"))
    assert np.array_equal(pixels, kept)


def test_ground_shows_where_a_picture_shows_nothing() -> None:
    pixels = np.zeros((4, 6, 4), np.uint8)
    pixels[:, 3:] = (200, 100, 50, 255)
    image = convert.to_image(pixels, QColor("#77797C"))
    assert image.pixelColor(0, 0).name() == "#77797c"
    assert image.pixelColor(4, 0) == QColor(200, 100, 50)
    assert not image.hasAlphaChannel()


def test_pasted_picture_becomes_a_file_without_loss() -> None:
    pixels = some_pixels()
    again = convert.from_encoded(convert.to_png(convert.to_image(pixels)))
    assert np.array_equal(convert.to_array(again), pixels)


def test_missing_thumbnail_is_an_empty_picture() -> None:
    assert convert.from_encoded(None).isNull()


def test_outline_runs_through_the_middle_of_pixels() -> None:
    square = np.array([[2.0, 2.0], [10.0, 2.0], [10.0, 10.0], [2.0, 10.0]])
    path = convert.outline_path([square])
    assert path.boundingRect().topLeft() == QPointF(2.5, 2.5)
    assert path.boundingRect().bottomRight() == QPointF(10.5, 10.5)


def test_outlines_are_not_joined_with_each_other() -> None:
    square = np.array([[0.0, 0.0], [4.0, 0.0], [4.0, 4.0], [0.0, 4.0]])
    path = convert.outline_path([square, square + 20])
    assert not path.intersects(QRectF(6, 6, 10, 10))
    assert convert.outline_path([]).isEmpty()


def test_filling_leaves_holes_open() -> None:
    outer = np.array([[0.0, 0.0], [19.0, 0.0], [19.0, 19.0], [0.0, 19.0]])
    hole = np.array([[6.0, 6.0], [13.0, 6.0], [13.0, 13.0], [6.0, 13.0]])
    image = convert.filled([([outer, hole], QColor("#00C8BE"))], QSize(20, 20), QSize(20, 20))
    assert image.pixelColor(3, 3).name() == "#00c8be"
    assert image.pixelColor(10, 10).alpha() == 0
    assert image.format() == QImage.Format.Format_ARGB32_Premultiplied


def test_filling_is_as_see_through_as_its_colour() -> None:
    colour = QColor("#00C8BE")
    colour.setAlphaF(0.65)
    square = np.array([[0.0, 0.0], [39.0, 0.0], [39.0, 39.0], [0.0, 39.0]])
    image = convert.filled([([square], colour)], QSize(40, 40), QSize(10, 10))
    assert abs(image.pixelColor(5, 5).alphaF() - 0.65) < 0.005
    assert abs(image.pixelColor(5, 5).green() - colour.green()) <= 1


def test_each_shape_is_filled_in_its_own_colour() -> None:
    left = np.array([[0.0, 0.0], [9.0, 0.0], [9.0, 19.0], [0.0, 19.0]])
    shapes = [([left], QColor("#00C8BE")), ([left + np.array((10, 0))], QColor("#FFC947"))]
    image = convert.filled(shapes, QSize(20, 20), QSize(20, 20))
    assert (image.pixelColor(4, 9).name(), image.pixelColor(15, 9).name()) == ("#00c8be", "#ffc947")


def test_an_open_line_is_not_closed() -> None:
    corner = np.array([[0.0, 0.0], [10.0, 0.0], [10.0, 10.0]])
    assert convert.line_path([corner]).elementCount() == 3
    assert convert.outline_path([corner]).elementCount() == 4


def test_edge_of_what_is_shown_blends_into_the_ground() -> None:
    half = np.full((2, 2, 4), (100, 50, 0, 128), np.uint8)
    assert convert.to_image(half, QColor(200, 200, 200)).pixelColor(0, 0).getRgb() == (200, 150, 100, 255)


def test_picture_lives_on_when_nothing_else_holds_its_pixels() -> None:
    image = convert.to_image(some_pixels(400, 600))
    part = QImage(image)
    before = convert.to_array(image)
    del image
    gc.collect()
    np.zeros((400, 600, 4), np.uint8).fill(9)
    assert np.array_equal(convert.to_array(part), before)
