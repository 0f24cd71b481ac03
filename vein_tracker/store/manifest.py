"""library.json: who can open a library, and nothing about anybody in it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from vein_tracker.errors import (
    LIBRARY_DAMAGED,
    LIBRARY_EDITED,
    LIBRARY_NEWER,
    LIBRARY_WEAK,
    VeinTrackerError,
)
from vein_tracker.model.records import Id
from vein_tracker.store.keys import Argon2, Keys
from vein_tracker.text import Text

FORMAT = 1
NAME = "library.json"
COPY = "library.copy.json"


class WrapKind(StrEnum):
    """What opens a wrap."""

    PASSPHRASE = "passphrase"
    RECOVERY = "recovery"
    KEYRING = "keyring"


@dataclass(frozen=True, slots=True)
class Wrap:
    """The master key, encrypted under what one user knows; `cost` only for a passphrase."""

    id: Id
    kind: WrapKind
    user_id: Id
    salt: bytes
    cost: Argon2 | None
    key: bytes

    @property
    def about(self) -> bytes:
        """What the wrapped key is bound to."""
        return f"wrap {self.id} {self.kind} {self.user_id}".encode()


@dataclass(frozen=True, slots=True)
class AuditHead:
    """Sequence and MAC of the newest audit event that library.json vouches for."""

    sequence: int = 0
    mac: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What library.json says; `retired` holds earlier epochs' master keys, encrypted under the current one."""

    library_id: Id
    epoch: int
    wraps: tuple[Wrap, ...]
    retired: tuple[tuple[int, bytes], ...] = ()
    audit: AuditHead = AuditHead()

    def written(self, keys: Keys) -> bytes:
        """Return the file's bytes: readable JSON, with a check sum for accidents and a MAC for malice."""
        fields: dict[str, Any] = {
            "format": FORMAT,
            "library": self.library_id,
            "epoch": self.epoch,
            "wraps": [_wrap_fields(wrap) for wrap in self.wraps],
            "retired": [{"epoch": epoch, "key": _text(key)} for epoch, key in self.retired],
            "audit": {"sequence": self.audit.sequence, "mac": self.audit.mac},
            "unlock_log_key": _text(keys.unlock_public()),
        }
        fields["checksum"] = checksum(fields)
        fields["mac"] = _mac(fields, keys)
        return json.dumps(fields, indent=1).encode() + b"\n"


@dataclass(frozen=True, slots=True)
class Parsed:
    """A manifest that nobody vouches for yet: its MAC can be checked only once a wrap is open."""

    manifest: Manifest
    fields: Mapping[str, Any]

    def check(self, keys: Keys) -> Manifest:
        """Return the manifest; refuse one that was written without the master key."""
        if not hmac.compare_digest(str(self.fields["mac"]), _mac(self.fields, keys)):
            raise refusal(LIBRARY_EDITED)
        return self.manifest


def parse(data: bytes) -> Parsed:
    """Read library.json; refuse a newer format, a damaged or edited file, and weak passphrase costs."""
    try:
        fields = json.loads(data)
        if isinstance(fields["format"], int) and fields["format"] > FORMAT:
            raise VeinTrackerError(LIBRARY_NEWER)
        if fields["format"] != FORMAT or fields["checksum"] != checksum(fields):
            raise refusal(LIBRARY_EDITED)
        parsed = Parsed(_manifest(fields), {**fields, "mac": fields["mac"]})
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise refusal(LIBRARY_DAMAGED) from error
    if not all(_allowed(wrap) for wrap in parsed.manifest.wraps):
        raise refusal(LIBRARY_WEAK)
    return parsed


def refusal(text: Text) -> VeinTrackerError:
    """Return the error that names library.json and the copy to put in its place."""
    return VeinTrackerError(text(file=NAME, copy=COPY))


def _allowed(wrap: Wrap) -> bool:
    if wrap.kind is WrapKind.PASSPHRASE:
        return wrap.cost is not None and wrap.cost.allowed and len(wrap.salt) >= 16
    return wrap.cost is None and len(wrap.salt) >= 16


def _manifest(fields: Mapping[str, Any]) -> Manifest:
    return Manifest(
        library_id=str(fields["library"]),
        epoch=int(fields["epoch"]),
        wraps=tuple(_wrap(wrap) for wrap in fields["wraps"]),
        retired=tuple((int(entry["epoch"]), _bytes(entry["key"])) for entry in fields["retired"]),
        audit=AuditHead(int(fields["audit"]["sequence"]), str(fields["audit"]["mac"])),
    )


def _wrap_fields(wrap: Wrap) -> dict[str, Any]:
    cost = wrap.cost
    return {
        "id": wrap.id,
        "kind": wrap.kind.value,
        "user": wrap.user_id,
        "salt": _text(wrap.salt),
        "kdf": {"name": "hkdf-sha256"}
        if cost is None
        else {
            "name": "argon2id",
            "memory_kib": cost.memory_kib,
            "iterations": cost.iterations,
            "lanes": cost.lanes,
        },
        "key": _text(wrap.key),
    }


def _wrap(fields: Mapping[str, Any]) -> Wrap:
    kdf = fields["kdf"]
    cost = None
    if kdf["name"] == "argon2id":
        cost = Argon2(int(kdf["memory_kib"]), int(kdf["iterations"]), int(kdf["lanes"]))
    return Wrap(
        id=str(fields["id"]),
        kind=WrapKind(fields["kind"]),
        user_id=str(fields["user"]),
        salt=_bytes(fields["salt"]),
        cost=cost,
        key=_bytes(fields["key"]),
    )


def _canonical(fields: Mapping[str, Any], *without: str) -> bytes:
    kept = {name: value for name, value in fields.items() if name not in without}
    return json.dumps(kept, sort_keys=True, separators=(",", ":")).encode()


def checksum(fields: Mapping[str, Any]) -> str:
    """Return what finds an accidental edit before any passphrase is asked for; it proves nothing."""
    return hashlib.sha256(_canonical(fields, "checksum", "mac")).hexdigest()


def _mac(fields: Mapping[str, Any], keys: Keys) -> str:
    return hmac.digest(keys.of("library.json"), _canonical(fields, "mac"), "sha256").hex()


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
