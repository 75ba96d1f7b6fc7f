"""Which browser do tests of pages run in? The system's Chromium; they are skipped without one."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Browser, async_playwright

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
)


@asynccontextmanager
async def launched() -> AsyncIterator[Browser]:
    """A browser without a window, closed at the end."""
    path = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if path is None:
        pytest.skip(f"No browser: install one of {', '.join(BROWSERS)} to test pages.")
    async with async_playwright() as playwright:
        found = await playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield found
        await found.close()
