"""SQLCipher under sqlite-utils: the only place that imports either.

sqlite-utils takes the driver named pysqlite3 where there is one and otherwise Python's sqlite3, whose library may
be older than 3.51.3 (write-ahead logs of 3.7.0 to 3.51.2 can corrupt a database when they are reset) and whose
exceptions are not those that SQLCipher's connection raises. So SQLCipher has to answer to that name before
sqlite-utils is imported for the first time.
"""

from __future__ import annotations

import sys
from typing import Any

import sqlcipher3

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)

import sqlite_utils  # noqa: E402 — after the registration above
import sqlite_utils.db  # noqa: E402
from sqlite_utils.migrations import Migrations  # noqa: E402

__all__ = ["LEAST_VERSION", "Migrations", "Wrapped", "driver"]

LEAST_VERSION = (3, 51, 3)

driver: Any = sqlcipher3
Wrapped = sqlite_utils.Database

if vars(sqlite_utils.db)["sqlite3"] is not driver:
    raise ImportError("sqlite_utils was imported before vein_tracker.store.engine and uses another SQLite")
