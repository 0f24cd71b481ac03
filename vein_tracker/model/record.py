"""What every record has."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field

Id = str
"""A random UUID as 36 characters, never reused."""


def new_id() -> Id:
    """Return a fresh random UUID."""
    return str(uuid.uuid4())


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What every record has. Which user wrote it, when and in which order is the store's to keep."""

    id: Id = field(default_factory=new_id)
