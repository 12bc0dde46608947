#!/usr/bin/env bash
# Finds what Quoth needs on this machine, says what is missing and why, and installs it where that is possible.
#
# usage: scripts/setup.sh [build | cards | accuracy | browser]
#   build     a Swift toolchain, git, a C++ runtime, libuchardet, zlib, zstd, brotli, expat,
#             SQLite, libsodium, libevent, libcurl's headers     (default)
#   cards     pango, cairo and a font, which `quoth serve` loads to draw pictures of quotations for previews; without them
#             it draws none, and nothing else is missing
#   accuracy  Python 3.9
#   browser   Python 3.9 with venv, Chromium and a font
#
# Installs with apt-get, as root or through sudo, and only what is missing. Where it cannot, it names the packages
# and the command, and exits with 1. Changes nothing on a machine that has everything.
set -euo pipefail

wanted=${1:-build}
packages=()

say() { printf 'setup: %s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }
need() { packages+=("$1"); say "$1 is missing: $2"; }

swift_is_there() {
    command -v swift >/dev/null ||
        fail "There is no Swift toolchain on PATH. Install Swift 6.2 or later from https://www.swift.org/install and try again."
    tools=$(dirname "$(readlink -f "$(command -v swift)")")
    compiler=$tools/clang
    [ -x "$compiler" ] || compiler=$(command -v clang || true)
}

swift_is_new_enough() {
    local major minor
    read -r major minor < <(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+)\.([0-9]+).*/\1 \2/p') ||
        fail "\`swift --version\` does not answer. Try it, and mend the toolchain: https://www.swift.org/install."
    [ "$major" -gt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -ge 2 ]; } ||
        fail "Swift $major.$minor is too old: Quoth needs 6.2 or later. See https://www.swift.org/install."
}

# The toolchain is an archive, not a package: nothing brings in the libraries that it loads.
missing_for_swift() {
    local library
    while read -r library; do
        case $library in
            libncurses.so.*) need libncurses6 "swift itself loads it" ;;
            libsqlite3.so.*) need libsqlite3-0 "swift build keeps its state with it" ;;
            libcurl.so.*) need libcurl4 "the package manager loads it" ;;
            libxml2.so.*) need libxml2 "the package manager loads it" ;;
            libedit.so.*) need libedit2 "swift itself loads it" ;;
            libz3.so.*) need libz3-4 "the compiler loads it" ;;
            *) say "The toolchain lacks $library, of no package that is known here." ;;
        esac
    done < <(ldd "$tools"/swift-{driver,package,frontend} "$tools/clang" 2>/dev/null | sed -n 's/ => not found.*//p' | tr -d '\t ' | sort -u)
}

# links PROGRAM FLAG…: does this C program compile and link?
links() {
    local program=$1
    shift
    [ -z "$compiler" ] && return 0
    "$compiler" -x c - -o "$scratch/a.out" "$@" 2>/dev/null <<<"$program"
}

# The newest gcc whose runtime is here: clang links against that one. Debian 12 has 12.
gcc_version() {
    local newest
    newest=$(find /usr/lib/gcc -mindepth 2 -maxdepth 2 -name '[0-9]*' -printf '%f\n' 2>/dev/null | sort -n | tail -n 1)
    echo "${newest:-12}"
}

missing_for_build() {
    missing_for_swift
    command -v git >/dev/null || need git "swift build fetches the one dependency, swift-argument-parser, with it"
    if ! links 'int main(void) { return 0; }'; then
        need libc6-dev "C headers, without which nothing links"
        need "libgcc-$(gcc_version)-dev" "the compiler's runtime"
        need binutils "the linker"
    fi
    links 'int main(void) { return 0; }' -lstdc++ ||
        need "libstdc++-$(gcc_version)-dev" "the C++ runtime, for Swift's own libraries and libuchardet"
    links $'#include <uchardet/uchardet.h>\nint main(void) { uchardet_delete(uchardet_new()); }' \
        -l:libuchardet.a -lstdc++ -lm ||
        need libuchardet-dev "it tells the charset of old pages; it is linked into the binary"
    links $'#include <zlib.h>\nint main(void) { return zlibVersion() == 0; }' -l:libz.a ||
        need zlib1g-dev "it unpacks gzip, as in web archives; it is linked into the binary"
    links $'#include <zstd.h>\nint main(void) { return ZSTD_versionNumber() == 0; }' -l:libzstd.a ||
        need libzstd-dev "it unpacks zstd, as in web archives; it is linked into the binary"
    links $'#include <brotli/decode.h>\nint main(void) { return BrotliDecoderVersion() == 0; }' \
        -l:libbrotlidec.a -l:libbrotlicommon.a ||
        need libbrotli-dev "it unpacks brotli, which servers send; it is linked into the binary"
    links $'#include <expat.h>\nint main(void) { return XML_ParserCreate(0) == 0; }' -l:libexpat.a -lm ||
        need libexpat1-dev "it reads the XML of feeds; it is linked into the binary"
    links $'#include <sqlite3.h>\nint main(void) { return sqlite3_libversion_number() == 0; }' -l:libsqlite3.a -lm ||
        need libsqlite3-dev "it keeps records; it is linked into the binary"
    links $'#include <sodium.h>\nint main(void) { return sodium_init() < 0; }' -l:libsodium.a ||
        need libsodium-dev "it signs and hashes what records keep; it is linked into the binary"
    links $'#include <event2/http.h>\nint main(void) { return evhttp_new(0) != 0; }' \
        -l:libevent_extra.a -l:libevent_pthreads.a -l:libevent_core.a ||
        need libevent-dev "it serves the site over HTTP; it is linked into the binary"
    links $'#include <curl/curl.h>\nint main(void) { return CURL_ERROR_SIZE == 0; }' ||
        need libcurl4-openssl-dev "its headers say how pages are fetched; the library is loaded when something is fetched"
}

missing_for_cards() {
    local libraries
    libraries=$(ldconfig -p 2>/dev/null || /sbin/ldconfig -p)
    [[ $libraries == *libpangocairo-1.0.so.0* ]] || need libpangocairo-1.0-0 "it draws pictures of quotations for previews"
    [ -n "$(find /usr/share/fonts /usr/local/share/fonts \( -name '*.ttf' -o -name '*.otf' \) -print -quit 2>/dev/null)" ] ||
        need fonts-dejavu-core "pictures of quotations need a font"
}

missing_for_accuracy() {
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 9))' 2>/dev/null ||
        need python3 "the scorers are written in it (3.9 or later; nothing outside its standard library)"
}

missing_for_browser() {
    missing_for_accuracy
    python3 -c 'import ensurepip, venv' 2>/dev/null || need python3-venv "the browser's driver is installed in a folder of its own"
    command -v chromium >/dev/null || need chromium "the report is looked at in it"
    command -v chromium-headless-shell >/dev/null ||
        need chromium-headless-shell "how soon a page is painted is measured in it, without the browser's own window"
    [ -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] || need fonts-dejavu-core "text needs a font"
}

install() {
    local command="apt-get install --no-install-recommends ${packages[*]}"
    command -v apt-get >/dev/null ||
        fail "This is no Debian, so install what these packages hold in your system's own way: ${packages[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "Installing needs root, and there is no sudo. As root: $command"
        as_root=(sudo)
        [ -t 0 ] || as_root=(sudo -n)
    fi
    say "Installing ${packages[*]} with apt-get${as_root[0]:+, through sudo}."
    # `env` inside, since sudo clears the environment.
    local quiet=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0)
    { "${as_root[@]}" "${quiet[@]}" update &&
        "${as_root[@]}" "${quiet[@]}" install -y --no-install-recommends "${packages[@]}"; } >&2 ||
        {
            say "That did not work (no network, or no right to install?). Once there is one, as root: $command"
            fail "Without one: \`apt-get download ${packages[*]}\` on a machine that has one, then \`dpkg -i *.deb\` here."
        }
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
case $wanted in
    build)
        swift_is_there
        ;;
    cards | accuracy | browser) ;;
    *) fail "There is no set-up called $wanted. There are: build, cards, accuracy, browser." ;;
esac
"missing_for_$wanted"
if [ ${#packages[@]} -gt 0 ]; then
    install
    packages=()
    "missing_for_$wanted"
    [ ${#packages[@]} -eq 0 ] || fail "Still missing after the installation: ${packages[*]}"
fi
if [ "$wanted" = build ]; then swift_is_new_enough; fi
