"""A picture's own statements, and its fingerprints; decoded by Pillow under a limit of pixels."""

from __future__ import annotations

import io
import warnings

import numpy as np
from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError

from sijill.errors import InputRefused
from sijill.preserve.quality import BOMB, UNREADABLE
from sijill.preserve.recorded.likeness import SIDE, WINDOWS, fingerprint

MOST_PIXELS = 40_000_000
PLAIN = 6.0
"""Deviation of brightness below which a picture is one plain area and has no fingerprint."""
_WORKED_ON = 512
_STATED = ("DateTime", "DateTimeOriginal", "OffsetTimeOriginal", "Make", "Model", "Software", "Artist", "Copyright")
_LONGEST = 200


def picture_facts(data: bytes) -> dict[str, object]:
    """Give ``width``, ``height``, ``format``, ``frames``, what is ``stated`` in EXIF, and ``fingerprints`` (hex).

    Raises:
        InputRefused: ``preserve.bomb`` for more than :data:`MOST_PIXELS`, ``preserve.unreadable``.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data)) as image:
                if image.width * image.height > MOST_PIXELS:
                    got = f"{image.width} by {image.height} pixels"
                    raise InputRefused(BOMB, got, f"at most {MOST_PIXELS} pixels", "ask for a smaller copy as well")
                facts: dict[str, object] = {"width": image.width, "height": image.height, "format": image.format}
                facts |= {"frames": getattr(image, "n_frames", 1), "stated": _stated(image)}
                return facts | {"fingerprints": _fingerprints(image)}
    except InputRefused:
        raise
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError, KeyError,
            TypeError, IndexError, EOFError, OverflowError, AttributeError, ZeroDivisionError) as error:  # fmt: skip
        raise InputRefused(UNREADABLE, "the picture is damaged", "a whole picture", "ask for it again") from error


def load_decoders() -> None:
    """Decode one small picture of each kind, so that all that is loaded on first use is loaded."""
    Image.init()
    grain = Image.fromarray(np.arange(768, dtype=np.uint8).reshape(16, 16, 3))
    for kind in ("JPEG", "PNG", "GIF", "TIFF", "WEBP"):
        held = io.BytesIO()
        grain.save(held, kind)
        picture_facts(held.getvalue())


def _stated(image: Image.Image) -> dict[str, str]:
    """What EXIF states of when, with what and by whom, and the place; nobody has checked any of it."""
    exif = image.getexif()
    own = {**dict(exif), **dict(exif.get_ifd(ExifTags.IFD.Exif))}
    names = {tag.value: tag.name for tag in ExifTags.Base}
    told = {names.get(tag, ""): _line(value) for tag, value in own.items()}
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    where = {ExifTags.GPSTAGS.get(tag, ""): _line(value) for tag, value in place.items()}
    kept = {name: told[name] for name in _STATED if told.get(name)}
    return kept | {name: where[name] for name in sorted(where) if name.startswith(("GPSLat", "GPSLon", "GPSDate"))}


def _line(value: object) -> str:
    text = value.decode("latin-1") if isinstance(value, bytes) else str(value)
    return " ".join("".join(character for character in text if character.isprintable()).split())[:_LONGEST]


def _fingerprints(image: Image.Image) -> list[str]:
    """Those of the whole, of its parts and of its mirror image; none for a plain area."""
    image.draft("L", (2 * _WORKED_ON, 2 * _WORKED_ON))
    grey = ImageOps.exif_transpose(image).convert("RGBA").convert("L")
    grey.thumbnail((_WORKED_ON, _WORKED_ON), Image.Resampling.BOX)
    if float(np.asarray(grey, np.float64).std()) < PLAIN:
        return []
    parts = [_part(grey, window) for window in WINDOWS]
    return [fingerprint(part).hex() for part in [*parts, parts[0][:, ::-1]]]


def _part(grey: Image.Image, window: tuple[float, float, float, float]) -> np.ndarray:
    left, top, right, bottom = window
    box = (left * grey.width, top * grey.height, right * grey.width, bottom * grey.height)
    return np.asarray(grey.resize((SIDE, SIDE), Image.Resampling.BILINEAR, box=box), np.float64)
