"""The static drawing as a PNG, at twice its size. There is no rasteriser in pure Python: a browser does it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from timeline.chart.svg import to_svg
from timeline.errors import WriteError
from timeline.model import Timeline

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
TIMEOUT = 60  # seconds
SCALE = 2
TALLEST = 16_000  # pixels, of what browsers draw in one piece


def to_png(timeline: Timeline, locale: str | None = None) -> bytes:
    """Raises WriteError where there is no browser, or it fails."""
    browser = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if browser is None:
        raise WriteError(
            "png: no browser to draw it with: expected Chromium or Chrome on the PATH; the format svg needs none"
        )
    drawing = to_svg(timeline, locale)
    width, height = (int(size) for size in re.findall(r'(?:width|height)="(\d+)"', drawing)[:2])
    if height > TALLEST:
        raise WriteError(f"png: {len(timeline)} events are {height} pixels tall, and {TALLEST} can be drawn: write svg")
    with tempfile.TemporaryDirectory() as folder:
        page, image = Path(folder, "chart.svg"), Path(folder, "chart.png")
        page.write_text(drawing, "utf-8")
        arguments = [
            *(
                "--headless=new",
                "--disable-gpu",
                "--hide-scrollbars",
                "--no-first-run",
                "--disable-background-networking",
            ),
            *(["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []),
            f"--user-data-dir={folder}/profile",
            f"--force-device-scale-factor={SCALE}",
            f"--window-size={width},{height}",
            f"--screenshot={image}",
            page.as_uri(),
        ]
        try:
            subprocess.run([browser, *arguments], check=True, capture_output=True, timeout=TIMEOUT)
            return image.read_bytes()
        except (OSError, subprocess.SubprocessError) as error:
            raise WriteError(f"png: {browser} could not draw it: {error}") from error
