"""From a passphrase or recovery key to the master key, and from the master key to the others."""

from __future__ import annotations

import hashlib
import hmac
import os
import time
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from vein_tracker.model.records import Id

KEY_BYTES = 32
NONCE_BYTES = 12
_RECOVERY_BYTES = 18
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: none that is read as another
_RECOVERY_LETTERS = 32


@dataclass(frozen=True, slots=True)
class Argon2:
    """Cost of Argon2id; the defaults are the least that is accepted."""

    memory_kib: int = 64 * 1024
    iterations: int = 3
    lanes: int = 4

    @property
    def allowed(self) -> bool:
        """Not weaker than the least, and not so dear that deriving would stall the computer."""
        return (
            MINIMUM.memory_kib <= self.memory_kib <= 1024 * 1024
            and MINIMUM.iterations <= self.iterations <= 100
            and MINIMUM.lanes <= self.lanes <= 16
        )

    def derive(self, passphrase: str, salt: bytes) -> bytes:
        """Return the key that a passphrase stands for; composed and decomposed accents count as the same."""
        return Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=self.iterations,
            lanes=self.lanes,
            memory_cost=self.memory_kib,
        ).derive(unicodedata.normalize("NFC", passphrase).encode())


MINIMUM = Argon2()


def calibrated(seconds: float = 0.5) -> Argon2:
    """Return a cost that takes about so long on this computer, never less than the least."""
    started = time.perf_counter()
    MINIMUM.derive("calibration", bytes(16))
    elapsed = time.perf_counter() - started
    iterations = round(MINIMUM.iterations * seconds / elapsed)
    return replace(MINIMUM, iterations=min(100, max(MINIMUM.iterations, iterations)))


def expand(key: bytes, purpose: str, salt: bytes = b"") -> bytes:
    """Return the key for one purpose (HKDF-SHA256)."""
    return HKDF(SHA256(), KEY_BYTES, salt, f"vein-tracker {purpose}".encode()).derive(key)


def seal(key: bytes, data: bytes, about: bytes) -> bytes:
    """Encrypt under a random nonce (AES-256-GCM), bound to `about`."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, data, about)


def unseal(key: bytes, sealed: bytes, about: bytes) -> bytes | None:
    """Decrypt what `seal` made; None where the key, the bytes or `about` are others."""
    try:
        return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], about)
    except (InvalidTag, ValueError):
        return None


@dataclass(frozen=True, slots=True)
class Keys:
    """The master keys of every epoch and what is derived from them."""

    library_id: Id
    epoch: int
    masters: Mapping[int, bytes]

    def of(self, purpose: str, epoch: int | None = None) -> bytes:
        """Return an epoch's key for one purpose; the current epoch's where none is named."""
        master = self.masters[self.epoch if epoch is None else epoch]
        return expand(master, purpose, self.library_id.encode())

    def digest(self, data: bytes, epoch: int | None = None) -> str:
        """Return the keyed digest by which duplicates are found."""
        return hmac.digest(self.of("duplicates", epoch), data, "sha256").hex()

    def digests(self, data: bytes) -> tuple[str, ...]:
        """Return the digests of every epoch, newest first: a photo keeps the one that it was filed with."""
        return tuple(self.digest(data, epoch) for epoch in sorted(self.masters, reverse=True))

    def unlock_public(self) -> bytes:
        """Return the public key to which failed unlocks are sealed while the library is locked."""
        return X25519PrivateKey.from_private_bytes(self.of("unlock log")).public_key().public_bytes_raw()

    def next_epoch(self) -> Keys:
        """Return the keys with a fresh master key for the next epoch."""
        epoch = self.epoch + 1
        return Keys(self.library_id, epoch, {**self.masters, epoch: os.urandom(KEY_BYTES)})


def new_keys(library_id: Id) -> Keys:
    """Return the keys of a new library."""
    return Keys(library_id, 1, {1: os.urandom(KEY_BYTES)})


def new_recovery_key() -> str:
    """Return a recovery key as it is printed: eight groups of four, 144 random bits and a check sum."""
    secret = os.urandom(_RECOVERY_BYTES)
    number = int.from_bytes(secret + _check(secret), "big")
    letters = "".join(_ALPHABET[number >> shift & 31] for shift in range(155, -1, -5))
    return "-".join(letters[start : start + 4] for start in range(0, _RECOVERY_LETTERS, 4))


def is_like_recovery_key(text: str) -> bool:
    """Whether a text has the letters of a recovery key, if not their check sum."""
    letters = _letters(text)
    return len(letters) == _RECOVERY_LETTERS and set(letters) <= set(_ALPHABET)


def recovery_secret(text: str) -> bytes | None:
    """Return the secret in a typed recovery key; None for a text that is not one or is mistyped."""
    if not is_like_recovery_key(text):
        return None
    number = 0
    for letter in _letters(text):
        number = number << 5 | _ALPHABET.index(letter)
    data = number.to_bytes(_RECOVERY_BYTES + 2, "big")
    secret = data[:_RECOVERY_BYTES]
    return secret if _check(secret) == data[_RECOVERY_BYTES:] else None


def _letters(text: str) -> str:
    letters = "".join(text.split()).replace("-", "").upper()
    return letters.replace("O", "0").replace("I", "1").replace("L", "1")


def _check(secret: bytes) -> bytes:
    return hashlib.sha256(b"vein-tracker recovery key" + secret).digest()[:2]
