"""What a patient is told: its first line is said large, and must hold in each language what it holds in English."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from tests.translations import LANGUAGES, source_file

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def _held(text: str) -> list[set[str]]:
    """Return for each line the figures and names that it holds."""
    return [set(_PLACEHOLDER.findall(line)) for line in text.split("\n")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_large_is_what_is_said_large_in_english(language: str) -> None:
    said = {
        message.findtext("source", ""): message.findtext("translation", "")
        for context in ET.parse(source_file(language)).getroot().iter("context")
        if context.findtext("name") == "patient_view"
        for message in context.iter("message")
    }
    lines = {source: told for source, told in said.items() if "\n" in source}
    assert lines
    assert {source: told for source, told in lines.items() if _held(source) != _held(told)} == {}
