"""Invented pictures, and what a re-upload does to one."""

from __future__ import annotations

import io
from collections.abc import Iterator

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

SIZES = ((800, 600), (600, 800), (1024, 576), (640, 640))


def made(seed: int) -> Image.Image:
    """A ground, a sky, and blocks and rounds between, with the grain of a camera."""
    chance = np.random.default_rng(seed)
    wide, high = SIZES[seed % 4]
    image = Image.new("RGB", (wide, high), tuple(int(one) for one in chance.integers(120, 230, 3)))
    draw = ImageDraw.Draw(image)
    line = int(high * chance.uniform(0.3, 0.7))
    draw.rectangle((0, line, wide, high), fill=tuple(int(one) for one in chance.integers(40, 140, 3)))
    for _ in range(int(chance.integers(6, 16))):
        left, foot = int(chance.integers(0, wide)), int(chance.integers(line // 2, high))
        across, up = int(chance.integers(30, wide // 3)), int(chance.integers(30, high // 3))
        colour = tuple(int(one) for one in chance.integers(0, 255, 3))
        (draw.rectangle if chance.random() < 0.6 else draw.ellipse)((left, foot - up, left + across, foot), fill=colour)
    grain = np.asarray(image.filter(ImageFilter.GaussianBlur(1.5)), float) + chance.normal(0, 8, (high, wide, 1))
    return Image.fromarray(grain.clip(0, 255).astype("uint8"))


def jpeg(image: Image.Image, quality: int = 85, **more: object) -> bytes:
    held = io.BytesIO()
    image.save(held, "JPEG", quality=quality, **more)
    return held.getvalue()


def again(image: Image.Image, seed: int) -> Iterator[tuple[str, bytes]]:
    """The picture as it comes back: what was done to it, and its bytes."""
    chance = np.random.default_rng(seed)
    wide, high = image.size
    yield "recompressed", jpeg(image, 10)
    yield "a third as large", jpeg(image.resize((wide // 3, high // 3)), 60)
    yield "stretched", jpeg(image.resize((wide, int(high * 0.9))))
    cut = [chance.uniform(0, 0.1) for _ in range(4)]
    box = (int(wide * cut[0]), int(high * cut[1]), int(wide * (1 - cut[2])), int(high * (1 - cut[3])))
    yield "cut at its sides", jpeg(image.crop(box), 70)
    bar = image.copy()
    draw = ImageDraw.Draw(bar)
    draw.rectangle((0, high - high // 10, wide * 6 // 10, high), fill=(255, 255, 255))
    draw.text((10, high - high // 12), "SAMPLE NEWS", fill=(200, 0, 0), font_size=high // 14)
    yield "with a bar of words", jpeg(bar, 60)
    stamp = image.copy()
    ImageDraw.Draw(stamp, "RGBA").text((wide // 8, high // 3), "SAMPLE", fill=(255, 255, 255, 110), font_size=wide // 5)
    yield "stamped across", jpeg(stamp, 60)
    yield "brighter", jpeg(Image.eval(image, lambda one: min(255, int(one * 1.2 + 10))))
    yield "mirrored", jpeg(image.transpose(Image.Transpose.FLIP_LEFT_RIGHT))
    held = io.BytesIO()
    image.save(held, "WEBP", quality=40)
    yield "as WebP", held.getvalue()
