"""What went wrong when SQLite could not read or write a plan file, in words for a person."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from charthouse.document.journal.step import Unreadable
from charthouse.domain.errors import Refused
from charthouse.domain.sentences import Sentence, said

_PRIMARY = 0xFF
_SENTENCES = {
    sqlite3.SQLITE_FULL: said("The disk is full."),
    sqlite3.SQLITE_IOERR: said("The disk could not be written."),
    sqlite3.SQLITE_READONLY: said("The file or its folder has become read-only."),
    sqlite3.SQLITE_CANTOPEN: said("The folder of the plan cannot be written."),
}
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_UNREAD = (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN)


class NotDurable(Exception):
    """The plan file could not be written. `sentence` says why."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence

    @property
    def refusal(self) -> Refused:
        """Where the change goes nowhere else either."""
        return Refused("{trouble} The last change was not made; all before it is kept.", trouble=self.sentence)


def code_of(error: BaseException) -> int | None:
    """SQLite's primary result code behind an exception of sqlite3 or SQLAlchemy."""
    original = getattr(error, "orig", None) or error
    code = getattr(original, "sqlite_errorcode", None)
    return code & _PRIMARY if isinstance(code, int) else None


def sentence_of(error: BaseException) -> Sentence | None:
    """Why the file could not be written, or None where `error` is of another sort."""
    code = code_of(error)
    return _SENTENCES.get(code) if code is not None else None


def give_up_if_busy(status: int, _remaining: int, _total: int) -> None:
    """For `sqlite3.Connection.backup`, which waits for another program's lock without an end; raises as SQLite does."""
    if status in _BUSY:
        error = sqlite3.OperationalError("the file is in use")
        error.sqlite_errorcode = status
        raise error


def is_busy(error: BaseException) -> bool:
    """Whether another program has the file locked."""
    return code_of(error) in _BUSY


def in_use(name: str) -> Refused:
    """The refusal for that."""
    return Refused("“{name}” is in use by another program; try again in a moment.", name=name)


def is_damage(error: BaseException) -> bool:
    """Whether the file is no plan any more, or not all of it is."""
    return code_of(error) in _DAMAGE


def unread_sentence_of(error: BaseException, name: str) -> Sentence | None:
    """Why the file of an open plan cannot be read any more, or None where `error` is of another sort.

    SQLite calls both damage: what a disk that is gone does not answer, and what was written over a file.
    """
    if code_of(error) not in (*_UNREAD, *_DAMAGE):
        return None
    return said("“{name}” cannot be read any more: its disk is gone, or something else was written over it.", name=name)


def refusal_of(error: BaseException, name: str) -> Refused | None:
    """The refusal for a file that is busy, damaged or out of reach, or None where `error` is of another sort."""
    code = code_of(error)
    if is_busy(error):
        return in_use(name)
    if is_damage(error) or isinstance(error, Unreadable):
        return Refused("“{name}” is damaged; restore it from a backup.", name=name)
    if code == sqlite3.SQLITE_IOERR:
        return Refused("“{name}” could not be read just now; is its disk still there?", name=name)
    if code in _SENTENCES:
        return Refused("“{name}” cannot be used just now. {trouble}", name=name, trouble=_SENTENCES[code])
    return None


@contextmanager
def refusing(name: str) -> Iterator[None]:
    """Says in a sentence that the file is busy or damaged."""
    try:
        yield
    except Exception as error:
        if (refusal := refusal_of(error, name)) is not None:
            raise refusal from error
        raise
