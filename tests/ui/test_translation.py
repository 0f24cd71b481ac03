"""Every sentence that a person reads can be found by the translators' tool."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

import ui
import vein_tracker
from vein_tracker.text import Text

Found = dict[str | None, set[str | None]]
CORE, WINDOW = Path(vein_tracker.__path__[0]), Path(ui.__path__[0])


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Found:
    """Sentences by context, as lupdate finds them."""
    sources = [str(path) for folder in (CORE, WINDOW) for path in folder.rglob("*.py")]
    target = tmp_path_factory.mktemp("lupdate") / "all.ts"
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([lupdate, *sources, "-ts", target], check=True, capture_output=True)
    return {
        context.findtext("name"): {message.findtext("source") for message in context.iter("message")}
        for context in ET.parse(target).getroot().iter("context")
    }


def core_sentences() -> set[str]:
    sentences = set()
    for module in pkgutil.walk_packages(vein_tracker.__path__, "vein_tracker."):
        names = vars(importlib.import_module(module.name))
        sentences |= {value.template for value in names.values() if isinstance(value, Text)}
    return sentences


def window_sentences() -> Iterator[str]:
    """Yield what is written out in every call to tr, translate or the like."""
    for path in WINDOW.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = (
                    node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                )
                text = node.args[:1] if called.endswith("tr") else node.args[1:2]
                if called.lower().endswith(("tr", "translate", "noop")) and text:
                    yield from (str(one.value) for one in text if isinstance(one, ast.Constant))


def test_lupdate_finds_every_sentence_of_the_core(found: Found) -> None:
    assert len(core_sentences()) > 50
    assert core_sentences() <= found["core"]


def test_lupdate_finds_every_sentence_of_the_window(found: Found) -> None:
    sentences = set(window_sentences())

    assert len(sentences) > 300
    assert sentences <= set().union(*found.values())
