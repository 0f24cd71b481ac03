"""The register's connection: its key, its pragmas, its transactions, its failures in sentences."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from vein_tracker.errors import ENGINE_TOO_OLD, LIBRARY_NEWER, VeinTrackerError
from vein_tracker.store.engine import LEAST_VERSION, Wrapped, driver
from vein_tracker.store.files import speaking
from vein_tracker.store.migrations import REGISTER, known_names

APPLICATION_ID = 0x56545245  # "VTRE", so that `file` and a disk check know it once it is decrypted

SqlValue = str | int | float | bytes | None
Row = dict[str, Any]

_PRAGMAS = (
    "cipher_log_level = NONE",
    "locking_mode = EXCLUSIVE",
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "mmap_size = 0",
    "cache_size = -65536",  # KiB: every page that is read again is decrypted again
)


class Database:
    """The register, open on the thread that made this."""

    def __init__(self, path: Path, key: bytes) -> None:
        check_engine(driver.sqlite_version_info)
        with speaking():
            self._connection = driver.connect(str(path), isolation_level=None)
            try:
                self._connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
                for pragma in _PRAGMAS:
                    self._connection.execute(f"PRAGMA {pragma}").fetchall()
                self._wrapped = Wrapped(self._connection, execute_plugins=False)
                self._migrate()
            except BaseException:
                self._connection.close()
                raise

    def _migrate(self) -> None:
        """Bring the register to this version's form; refuse one that a newer version wrote."""
        version = self.value("PRAGMA user_version")
        applied = {step.name for step in REGISTER.applied(self._wrapped)}
        if version > len(known_names()) or not applied <= set(known_names()):
            raise VeinTrackerError(LIBRARY_NEWER)
        if version < len(known_names()):
            with self.atomic():
                REGISTER.apply(self._wrapped)
                self._connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                self._connection.execute(f"PRAGMA user_version = {len(known_names())}")

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Run one transaction: all of it, on the disk, or nothing."""
        with speaking():
            self._wrapped.begin()
        try:
            yield
            with speaking():
                self._wrapped.commit()
        except BaseException:
            with contextlib.suppress(driver.Error):  # the first failure is the one to tell
                self._wrapped.rollback()
            raise

    def rows(self, sql: str, values: Sequence[SqlValue] = ()) -> list[Row]:
        """Return the rows of a query."""
        with speaking():
            cursor = self._wrapped.execute(sql, tuple(values))
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def row(self, sql: str, values: Sequence[SqlValue] = ()) -> Row | None:
        """Return the first row of a query."""
        return next(iter(self.rows(sql, values)), None)

    def value(self, sql: str, values: Sequence[SqlValue] = ()) -> Any:
        """Return the first value of a query, None where there is none."""
        row = self.row(sql, values)
        return None if row is None else next(iter(row.values()))

    def run(self, sql: str, values: Sequence[SqlValue] = ()) -> None:
        """Run a statement that returns nothing; only inside `atomic`."""
        with speaking():
            self._wrapped.execute(sql, tuple(values))

    def insert(self, table: str, row: Mapping[str, SqlValue]) -> None:
        """Add a row."""
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        self.run(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(row.values()))

    def update(self, table: str, row_id: str, row: Mapping[str, SqlValue]) -> None:
        """Change columns of a row."""
        sets = ", ".join(f'"{name}" = ?' for name in row)
        self.run(f'UPDATE "{table}" SET {sets} WHERE id = ?', (*row.values(), row_id))

    def next_sequence(self) -> int:
        """Return the next of the numbers that put every row of the library into one order."""
        return int(self.value("UPDATE counter SET value = value + 1 RETURNING value"))

    def rekey(self, key: bytes) -> None:
        """Encrypt the register anew; a write-ahead log cannot hold pages of two keys, so it is off meanwhile."""
        with speaking():
            self._connection.execute("PRAGMA journal_mode = DELETE").fetchall()
            self._connection.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"").fetchall()
            self._connection.execute("PRAGMA journal_mode = WAL").fetchall()

    def close(self) -> None:
        """Fold the write-ahead log in and close; on a failing disk the log keeps what was saved."""
        with contextlib.suppress(driver.Error):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        with speaking():
            self._connection.close()


def check_engine(version: tuple[int, ...]) -> None:
    """Refuse an SQLite with the write-ahead log's corruption bug."""
    if version < LEAST_VERSION:
        found, least = (".".join(str(part) for part in parts) for parts in (version, LEAST_VERSION))
        raise VeinTrackerError(ENGINE_TOO_OLD(found=found, least=least))
