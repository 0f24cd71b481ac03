"""How long a test waits for what must come: longer than the busiest machine takes, as only a failure waits so long."""

from __future__ import annotations

from typing import Final

LONG_S: Final = 60
LONG_MS: Final = 1000 * LONG_S
