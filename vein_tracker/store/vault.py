"""The keys of a library: opened by a passphrase or the recovery key, kept in library.json and its copy."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from vein_tracker.errors import (
    LAST_WRAP,
    LIBRARY_DAMAGED,
    LIBRARY_EDITED,
    LIBRARY_NOT_FOUND,
    PASSPHRASE_EMPTY,
    RECOVERY_KEY_MISTYPED,
    WRONG_SECRET,
    VeinTrackerError,
)
from vein_tracker.model.records import Id, new_id
from vein_tracker.store import files
from vein_tracker.store.keys import (
    Argon2,
    Keys,
    expand,
    is_like_recovery_key,
    new_keys,
    new_recovery_key,
    recovery_secret,
    seal,
    unseal,
)
from vein_tracker.store.manifest import (
    COPY,
    NAME,
    AuditHead,
    Manifest,
    Parsed,
    Wrap,
    WrapKind,
    parse,
    refusal,
)

_RECOVERY = "recovery key"


class Vault:
    """An open library.json: the keys, and the wraps that open them."""

    def __init__(self, folder: Path, manifest: Manifest, keys: Keys, user_id: Id) -> None:
        self._folder = folder
        self.manifest = manifest
        self.keys = keys
        self.user_id = user_id

    @classmethod
    def create(
        cls, folder: Path, library_id: Id, user_id: Id, passphrase: str, cost: Argon2
    ) -> tuple[Vault, str]:
        """Make the keys of a new library, openable by a passphrase and by the recovery key, which is returned."""
        _refuse_empty(passphrase)
        keys = new_keys(library_id)
        recovery_key = new_recovery_key()
        wraps = (
            _filled(_empty_wrap(WrapKind.PASSPHRASE, user_id, cost), passphrase, keys),
            _filled(_empty_wrap(WrapKind.RECOVERY, user_id, None), recovery_key, keys),
        )
        return cls(folder, Manifest(library_id, keys.epoch, wraps), keys, user_id), recovery_key

    @classmethod
    def unlock(cls, folder: Path, secret: str) -> Vault:
        """Open library.json with a passphrase or the recovery key."""
        parsed = read_manifest(folder)
        wrap, master = _unwrap(parsed.manifest.wraps, secret)
        keys = _all_keys(parsed.manifest, master)
        vault = cls(folder, parsed.check(keys), keys, wrap.user_id)
        if not vault._is_copied():
            vault.save()
        return vault

    def add_passphrase(self, user_id: Id, passphrase: str, cost: Argon2) -> None:
        """Let a user open the library with a passphrase."""
        _refuse_empty(passphrase)
        self._add(_empty_wrap(WrapKind.PASSPHRASE, user_id, cost), passphrase)

    def add_recovery_key(self, user_id: Id) -> str:
        """Let a new recovery key open the library, and return it to be printed; it is kept nowhere."""
        text = new_recovery_key()
        self._add(_empty_wrap(WrapKind.RECOVERY, user_id, None), text)
        return text

    def remove_wrap(self, wrap_id: Id) -> None:
        """Let a passphrase or recovery key open the library no more; the last one that a person holds stays."""
        self._keep((wrap for wrap in self.manifest.wraps if wrap.id != wrap_id), self.manifest, self.keys)

    def confirm(self, secret: str) -> None:
        """Refuse a secret that does not open the library for the user who opened it."""
        _unwrap(tuple(wrap for wrap in self.manifest.wraps if wrap.user_id == self.user_id), secret)

    def start_epoch(self, secrets: Mapping[Id, str]) -> None:
        """Start a new master key after a suspected leak.

        Only the wraps whose secret is given (by wrap) come along: a wrap that the new key was put into without
        what its user knows could be one that was planted with the leaked key.
        """
        old = {wrap.id: wrap for wrap in self.manifest.wraps}
        for wrap_id, secret in secrets.items():
            if _open(old[wrap_id], secret) is None:
                raise VeinTrackerError(WRONG_SECRET)
        keys = self.keys.next_epoch()
        retired = tuple(
            (epoch, seal(keys.of("retired"), master, f"epoch {epoch}".encode()))
            for epoch, master in sorted(keys.masters.items())
            if epoch != keys.epoch
        )
        wraps = [_filled(old[wrap_id], secret, keys) for wrap_id, secret in secrets.items()]
        self._keep(wraps, replace(self.manifest, epoch=keys.epoch, retired=retired), keys)

    def set_audit_head(self, head: AuditHead) -> None:
        """Vouch for the audit events up to this one."""
        if head != self.manifest.audit:
            self._write(replace(self.manifest, audit=head), self.keys)

    def save(self) -> None:
        """Write library.json and its copy as they are."""
        self._write(self.manifest, self.keys)

    def _is_copied(self) -> bool:
        copy = self._folder / COPY
        with files.speaking():
            return copy.is_file() and copy.read_bytes() == (self._folder / NAME).read_bytes()

    def _add(self, wrap: Wrap, secret: str) -> None:
        self._keep((*self.manifest.wraps, _filled(wrap, secret, self.keys)), self.manifest, self.keys)

    def _keep(self, wraps: Iterable[Wrap], manifest: Manifest, keys: Keys) -> None:
        kept = tuple(wraps)
        if not any(wrap.kind is not WrapKind.KEYRING for wrap in kept):
            raise VeinTrackerError(LAST_WRAP)
        self._write(replace(manifest, wraps=kept), keys)

    def _write(self, manifest: Manifest, keys: Keys) -> None:
        """Replace library.json and its copy; a full disk is met before either of them is touched."""
        data = manifest.written(keys)
        with files.speaking():
            written = []
            for name in (NAME, COPY):
                new = self._folder / "tmp" / f"{name}.{new_id()}"
                files.write_new(new, data)
                written.append((self._folder / name, new))
            for path, new in written:
                new.replace(path)
            files.sync_folder(self._folder)
        self.manifest, self.keys = manifest, keys


def read_manifest(folder: Path) -> Parsed:
    """Read library.json as far as that goes without a key."""
    with files.speaking():
        try:
            data = (folder / NAME).read_bytes()
        except (FileNotFoundError, NotADirectoryError) as error:
            if (folder / COPY).is_file():
                raise refusal(LIBRARY_DAMAGED) from error
            raise VeinTrackerError(LIBRARY_NOT_FOUND(folder=str(folder))) from error
    return parse(data)


def _unwrap(wraps: tuple[Wrap, ...], secret: str) -> tuple[Wrap, bytes]:
    for wrap in wraps:
        master = _open(wrap, secret)
        if master is not None:
            return wrap, master
    if is_like_recovery_key(secret) and recovery_secret(secret) is None:
        raise VeinTrackerError(RECOVERY_KEY_MISTYPED)
    raise VeinTrackerError(WRONG_SECRET)


def _all_keys(manifest: Manifest, master: bytes) -> Keys:
    current = Keys(manifest.library_id, manifest.epoch, {manifest.epoch: master})
    masters = {manifest.epoch: master}
    for epoch, sealed in manifest.retired:
        retired = unseal(current.of("retired"), sealed, f"epoch {epoch}".encode())
        if retired is None:
            raise refusal(LIBRARY_EDITED)
        masters[epoch] = retired
    return Keys(manifest.library_id, manifest.epoch, masters)


def _refuse_empty(passphrase: str) -> None:
    if not passphrase.strip():
        raise VeinTrackerError(PASSPHRASE_EMPTY)


def _empty_wrap(kind: WrapKind, user_id: Id, cost: Argon2 | None) -> Wrap:
    return Wrap(new_id(), kind, user_id, os.urandom(16), cost, b"")


def _filled(wrap: Wrap, secret: str, keys: Keys) -> Wrap:
    kek = _kek(wrap, secret)
    if kek is None:
        raise VeinTrackerError(WRONG_SECRET)
    return replace(wrap, key=seal(kek, keys.masters[keys.epoch], wrap.about))


def _open(wrap: Wrap, secret: str) -> bytes | None:
    kek = _kek(wrap, secret)
    return None if kek is None else unseal(kek, wrap.key, wrap.about)


def _kek(wrap: Wrap, secret: str) -> bytes | None:
    """Return the key that a secret makes for a wrap; None where it is of another kind."""
    recovery = recovery_secret(secret)
    if wrap.cost is not None:
        return None if recovery is not None else wrap.cost.derive(secret, wrap.salt)
    return None if recovery is None else expand(recovery, _RECOVERY, wrap.salt)
