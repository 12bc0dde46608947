# To be sourced, in the project's folder: sets `python` to one that drives Chromium and has axe-core. Where browser or driver
# cannot be installed it says so for the script that sources it, and ends that: no failure.
skip() { echo "$(basename "$0" .sh): passed over, since $*"; exit 0; }

scripts/setup.sh browser || skip "Chromium or Python is not to be had here"
python=.build-report/bin/python
if ! "$python" -c 'import playwright, axe_playwright_python' 2>/dev/null; then
    python3 -m venv .build-report >/dev/null &&
        "$python" -m pip install --quiet playwright axe-playwright-python ||
        skip "playwright could not be installed from PyPI"
fi
