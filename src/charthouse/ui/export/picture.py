"""From a picture file that a person chooses to the one kind of picture a plan holds. Runs on a thread."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from charthouse.domain.errors import Refused
from charthouse.domain.logo import LOGO_BYTES, LOGO_SIDE, logo_text
from charthouse.domain.text import apart

KINDS = ("png", "jpeg")
_MOST_FILE = 20 * 1024 * 1024
_MOST_PIXELS = 40_000_000
_MOST_MEMORY = 256  # MB that a picture may take while it is read
_SMALLER = 0.8


@dataclass(frozen=True, slots=True)
class ReadPicture:
    """Reads `path`; the value is the logo as the plan holds it."""

    path: Path

    def run(self) -> Generator[float, None, str]:
        """Raises Refused where the file is no picture or too large."""
        yield 0.0
        image = _opaque(_read(self.path))
        while True:
            png = _packed(image)
            if len(png) <= LOGO_BYTES:
                return logo_text(png)
            yield 0.5
            image = _within(image, round(max(image.width(), image.height()) * _SMALLER))


def logo_image(text: str) -> QImage:
    """The logo that a plan holds, to be shown; null where there is none."""
    return QImage.fromData(QByteArray.fromBase64(text.encode("ascii")).data())


def _read(path: Path) -> QImage:
    if path.stat().st_size > _MOST_FILE:
        raise Refused(_words("“{name}” is larger than 20 MB.").format(name=apart(path.name)))
    QImageReader.setAllocationLimit(_MOST_MEMORY)
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()).decode() not in KINDS:
        raise Refused(_words("“{name}” is not a PNG or JPEG picture.").format(name=apart(path.name)))
    size = reader.size()
    if size.width() * size.height() > _MOST_PIXELS:
        raise Refused(_words("“{name}” has more than 40 million pixels.").format(name=apart(path.name)))
    image = reader.read()
    if image.isNull():
        raise Refused(_words("“{name}” is damaged and cannot be read.").format(name=apart(path.name)))
    return _within(image, LOGO_SIDE)


def _within(image: QImage, side: int) -> QImage:
    if max(image.width(), image.height()) <= side:
        return image
    size = image.size().scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _opaque(image: QImage) -> QImage:
    """On white, as on paper, without anything else that was in the file."""
    plain = QImage(image.size(), QImage.Format.Format_RGB888)
    plain.fill(Qt.GlobalColor.white)
    with QPainter(plain) as painter:
        painter.drawImage(0, 0, image)
    return plain


def _packed(image: QImage) -> bytes:
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 0)  # type: ignore[call-overload]
    return bytes(kept.data())


def _words(text: str) -> str:
    return QCoreApplication.translate("export", text)
