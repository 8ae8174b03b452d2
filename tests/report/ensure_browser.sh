#!/bin/sh
# Prints the path of a Chromium; where there is none, tries to install Debian's. Exits 1 where that cannot be done.
find_browser() {
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
        [ -n "$name" ] && command -v "$name" && return 0
    done
    return 1
}
find_browser && exit 0
command -v apt-get >/dev/null || { echo "no Chromium here, and no apt-get to install one with" >&2; exit 1; }
[ "$(id -u)" -eq 0 ] || { echo "no Chromium here; install it with: sudo apt-get install chromium" >&2; exit 1; }
{
    apt-get -o DPkg::Lock::Timeout=120 update
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends chromium
} >&2 || { echo "no Chromium here, and apt-get could not install one" >&2; exit 1; }
find_browser
