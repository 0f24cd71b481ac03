"""The bytes of an object file.

    magic 8 · format 1 · kind 1 · key epoch 4 · library UUID 16 · object UUID 16 · wrapped key 60
    length of the sealed "about" 4 · sealed about · chunks

Big endian. The object's own random key is wrapped by the epoch's wrap key. About and chunks are AES-256-GCM under
the object's key; a nonce is the part's number and the chunk's, never used twice under a key that encrypts one file.
Associated data: everything before the wrapped key, the part, the chunk's number and whether it is the last, so that
no chunk can be dropped, doubled, reordered or taken from another file.
"""

from __future__ import annotations

import json
import os
import struct
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from vein_tracker.model.records import Id
from vein_tracker.store.keys import KEY_BYTES, Keys, seal, unseal

CHUNK_BYTES = 1 << 20
_MAGIC = b"VEINOBJ\n"
_FORMAT = 1
_HEAD = struct.Struct(">8sBBI16s16s")
_LENGTH = struct.Struct(">I")
_NONCE = struct.Struct(">IQ")
_PLACE = struct.Struct(">BQ?")
_TAG_BYTES = 16
_WRAPPED_BYTES = 12 + KEY_BYTES + _TAG_BYTES
_ABOUT, _CONTENT = 0, 1


class ObjectKind(StrEnum):
    """What an object is."""

    PHOTO = "photo"
    DOCUMENT = "document"
    SNAPSHOT = "snapshot"


_KIND_NUMBERS = {ObjectKind.PHOTO: 1, ObjectKind.DOCUMENT: 2, ObjectKind.SNAPSHOT: 3}


class Damaged(Exception):  # noqa: N818 — caught where the file's name is known
    """Some byte of an object file is not what was written."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What an object file holds."""

    id: Id
    kind: ObjectKind
    epoch: int
    about: Mapping[str, str]
    data: bytes


def write(keys: Keys, object_id: Id, kind: ObjectKind, data: bytes, about: Mapping[str, str]) -> bytes:
    """Return the file of a new object."""
    head = _HEAD.pack(
        _MAGIC,
        _FORMAT,
        _KIND_NUMBERS[kind],
        keys.epoch,
        uuid.UUID(keys.library_id).bytes,
        uuid.UUID(object_id).bytes,
    )
    key = os.urandom(KEY_BYTES)
    cipher = AESGCM(key)
    told = json.dumps(dict(about), ensure_ascii=False).encode("utf-8", "replace")
    sealed_about = cipher.encrypt(*_at(head, _ABOUT, 0, last=True, data=told))
    parts = [head, seal(keys.of("wrap"), key, head), _LENGTH.pack(len(sealed_about)), sealed_about]
    for number, start, last in _chunks(len(data), CHUNK_BYTES):
        chunk = data[start : start + CHUNK_BYTES]
        parts.append(cipher.encrypt(*_at(head, _CONTENT, number, last=last, data=chunk)))
    return b"".join(parts)


def read(keys: Keys, file: bytes) -> Opened:
    """Open an object file of this library; raise Damaged where any of it was changed."""
    try:
        magic, version, kind_number, epoch, _library, object_id = _HEAD.unpack_from(file)
        head = file[: _HEAD.size]
        if magic != _MAGIC or version != _FORMAT:
            raise Damaged
        kind = next(kind for kind, number in _KIND_NUMBERS.items() if number == kind_number)
        start = _HEAD.size + _WRAPPED_BYTES
        key = unseal(keys.of("wrap", epoch), file[_HEAD.size : start], head)
        if key is None:
            raise Damaged
        cipher = AESGCM(key)
        (length,) = _LENGTH.unpack_from(file, start)
        content = start + _LENGTH.size + length
        told = cipher.decrypt(*_at(head, _ABOUT, 0, last=True, data=file[start + _LENGTH.size : content]))
        data = b"".join(_contents(cipher, head, memoryview(file)[content:]))
        return Opened(str(uuid.UUID(bytes=object_id)), kind, epoch, json.loads(told), data)
    except (struct.error, KeyError, StopIteration, InvalidTag, ValueError) as error:
        raise Damaged from error


def _contents(cipher: AESGCM, head: bytes, content: memoryview) -> Iterator[bytes]:
    for number, start, last in _chunks(len(content), CHUNK_BYTES + _TAG_BYTES):
        chunk = bytes(content[start : start + CHUNK_BYTES + _TAG_BYTES])
        yield cipher.decrypt(*_at(head, _CONTENT, number, last=last, data=chunk))


def _chunks(length: int, size: int) -> Iterator[tuple[int, int, bool]]:
    """Yield number, start and whether it is the last; an empty object has one empty chunk."""
    count = max(1, -(-length // size))
    for number in range(count):
        yield number, number * size, number == count - 1


def _at(head: bytes, part: int, number: int, *, last: bool, data: bytes) -> tuple[bytes, bytes, bytes]:
    """Return nonce, data and associated data of one chunk."""
    return _NONCE.pack(part, number), data, head + _PLACE.pack(part, number, last)
