"""Values ↔ plain JSON, by the types that their fields declare."""

from __future__ import annotations

import json
import types
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

Decoder = Callable[[Any], Any]


def dumps(value: Any) -> str:
    """Return plain JSON as text; refuse NaN and infinity."""
    return json.dumps(plain(value), ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def plain(value: Any) -> Any:
    """Return a value as numbers, text, lists and mappings."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, date):  # and datetime, which is one
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(plain(item) for item in value)
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, types.MappingProxyType | dict):
        return {str(key): plain(item) for key, item in value.items()}
    raise TypeError(f"{type(value).__name__} cannot be kept")


def hints(kind: Any) -> dict[str, Any]:
    """Return the declared types of a dataclass's fields."""
    return _hints(kind)


@cache
def _hints(kind: Any) -> dict[str, Any]:
    declared = get_type_hints(kind)
    return {field.name: declared[field.name] for field in fields(kind)}


def decoder(declared: Any) -> Decoder:
    """Return the function that makes a declared type's value out of plain JSON."""
    return _decoder(declared)


@cache
def _decoder(declared: Any) -> Decoder:
    origin, arguments = get_origin(declared), get_args(declared)
    if origin in (Union, types.UnionType):
        (inner,) = (decoder(argument) for argument in arguments if argument is not type(None))
        return lambda value: None if value is None else inner(value)
    if origin in (tuple, frozenset):
        return _collection(origin, arguments)
    if is_dataclass(declared):
        return lambda value: _dataclass(declared, value)
    if isinstance(declared, type) and issubclass(declared, tuple):
        return lambda value: declared(*value)
    if isinstance(declared, type) and issubclass(declared, date):
        return declared.fromisoformat
    if isinstance(declared, type) and issubclass(declared, Enum | bool | float):
        return declared
    return lambda value: value


def _collection(origin: Any, arguments: tuple[Any, ...]) -> Decoder:
    if origin is tuple and arguments[-1] is not Ellipsis:
        each = [decoder(argument) for argument in arguments]
        return lambda value: tuple(one(item) for one, item in zip(each, value, strict=True))
    item_decoder = decoder(arguments[0])
    return lambda value: origin(item_decoder(item) for item in value)


def _dataclass(declared: Any, value: dict[str, Any]) -> Any:
    """Fields that a later version added and an older row lacks keep their defaults."""
    return declared(
        **{name: decoder(kind)(value[name]) for name, kind in hints(declared).items() if name in value}
    )


@cache
def is_scalar(declared: Any) -> bool:
    """Whether a type fits a column of its own, without JSON."""
    kinds = get_args(declared) if get_origin(declared) in (Union, types.UnionType) else (declared,)
    return all(
        isinstance(kind, type) and issubclass(kind, str | int | float | date | Enum | types.NoneType)
        for kind in kinds
    )
