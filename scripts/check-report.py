#!/usr/bin/env python3
"""Opens reports in Chromium and holds them to what they promise. Usage: check-report.py REPORT.html…

No request leaves the file, nothing breaks the content security policy, nothing needs a script, a screen of 320 pixels
needs no sideways scrolling, everything that can be pressed has 24 pixels, and axe-core finds no fault, in light and dark.
"""
import os
import pathlib
import shutil
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = (1280, 720, 320)
SCHEMES = ("light", "dark")
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
TARGETS = """() => [...document.querySelectorAll('td a, th a, dl a')].filter(a => {
    const box = a.getBoundingClientRect(); return box.width < 24 || box.height < 24 }).map(a => a.outerHTML)"""


def faults_at(browser, url, width, scheme):
    """What is wrong with the page at one width in one colour scheme."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    found = []
    page.on("request", lambda r: found.append(f"asks for {r.url}") if r.url != url else None)
    page.on("console", lambda m: found.append(f"console: {m.text}"))
    page.on("pageerror", lambda e: found.append(f"error: {e}"))
    page.goto(url)
    if (wide := page.evaluate("document.documentElement.scrollWidth")) > width:
        found.append(f"is {wide} pixels wide")
    found += [f"target under 24 pixels: {html}" for html in page.evaluate(TARGETS)]
    for violation in Axe().run(page, options=RULES).response["violations"]:
        nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
        found.append(f"axe {violation['id']}: {violation['help']} ({len(violation['nodes'])}): {nodes}")
    context.close()
    return found


def faults_without_script(browser, url):
    """What is missing where scripts are turned off."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(url)
    found = [] if page.locator("main h2").first.is_visible() else ["shows nothing without scripts"]
    context.close()
    return found


def main(paths):
    browser_path = shutil.which("chromium") or shutil.which("google-chrome") or "/usr/bin/chromium"
    faults = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        for path in paths:
            url = pathlib.Path(path).resolve().as_uri()
            size = os.path.getsize(path)
            for width in WIDTHS:
                for scheme in SCHEMES:
                    faults += [f"{path} at {width} px, {scheme}: {f}" for f in faults_at(browser, url, width, scheme)]
            faults += [f"{path}: {f}" for f in faults_without_script(browser, url)]
            print(f"check-report: {path}, {size / 1000:.0f} kB, {len(WIDTHS) * len(SCHEMES)} views")
        browser.close()
    for fault in faults:
        print(f"check-report: {fault}", file=sys.stderr)
    print(f"check-report: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) if len(sys.argv) > 1 else __doc__)
