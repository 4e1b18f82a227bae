"""One open plan file: reading it, and the only way to change it.

`Document` is found here on demand: importing the package loads nothing.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charthouse.document.document import Document as Document


def __getattr__(name: str) -> object:
    if name == "Document":
        from charthouse.document.document import Document

        return Document
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
