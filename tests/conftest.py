"""What holds for every test."""

from __future__ import annotations

import os

from hypothesis import settings

# The tests read English, and lengths in millimetres, whatever the machine's own language is.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

# Machines are noisy: how long an example takes says nothing.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
