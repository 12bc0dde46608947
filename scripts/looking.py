"""What check-site.py and check-people.py look for on every page, in every language."""
import itertools

from axe_playwright_python.sync_playwright import Axe

# Language, colours, width: all of each for the two directions of writing, one of each for the other languages.
WAYS = list(itertools.product(("en", "ar"), ("light", "dark"), (1200, 320))) + [
    ("fr", "light", 320), ("fr", "dark", 1200), ("es", "dark", 320), ("es", "light", 1200)]


def look(context, pages, shots, opened, prefix=""):
    """Opens `pages` in each way with `opened(page, path)`, in a context that `context(language)` makes.

    Nothing may stand in the way of who sees or moves little, no page scrolls sideways, and each is in the language asked for.
    Gives the number of faults."""
    faults = count = 0
    for language, ways in itertools.groupby(WAYS, key=lambda way: way[0]):
        own = context(language)
        page = own.new_page()
        for _, scheme, width in ways:
            page.emulate_media(color_scheme=scheme)
            page.set_viewport_size({"width": width, "height": 900})
            for path in pages:
                opened(page, path)
                count += 1
                name = f"{language} {scheme} {width} {path}"
                for found in Axe().run(page).response["violations"]:
                    faults += 1
                    nodes = "; ".join(node["html"][:150] for node in found["nodes"][:2])
                    print(f"axe {name}: {found['id']}: {nodes}")
                over, tongue, way = page.evaluate("""[document.documentElement.scrollWidth - document.documentElement.clientWidth,
                    document.documentElement.lang, document.documentElement.dir]""")
                if over > 0:
                    faults += 1
                    print(f"{name} scrolls sideways by {over}")
                if (tongue, way) != (language, "rtl" if language == "ar" else "ltr"):
                    faults += 1
                    print(f"{name} is in {tongue}, {way}")
                if shots:
                    file = prefix + (path.strip("/").replace("/", "_").replace("?", "_")[:40] or "home")
                    page.screenshot(path=shots / f"{file}-{language}-{scheme}-{width}.png", full_page=True)
        own.close()
    print(f"axe-core: {count} pages, in four languages, light and dark, 1200 and 320 wide: {faults} violations")
    return faults
