"""Every sentence of the core can be found by the translators' tool."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import vein_tracker
from vein_tracker.text import Text


def core_sentences() -> set[str]:
    found = set()
    for module in pkgutil.walk_packages(vein_tracker.__path__, "vein_tracker."):
        names = vars(importlib.import_module(module.name))
        found |= {value.template for value in names.values() if isinstance(value, Text)}
    return found


def test_lupdate_finds_every_sentence_of_the_core(tmp_path: Path) -> None:
    sources = [str(path) for path in Path(vein_tracker.__path__[0]).rglob("*.py")]
    target = tmp_path / "core.ts"
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([lupdate, *sources, "-ts", target], check=True, capture_output=True)

    contexts = {
        context.findtext("name"): {message.findtext("source") for message in context.iter("message")}
        for context in ET.parse(target).getroot().iter("context")
    }

    assert len(core_sentences()) > 50
    assert core_sentences() <= contexts["core"]
