# shellcheck shell=bash
# Shared by run.sh and test.sh, which source it after `set -euo pipefail`. Sets ROOT, the folder of the project, and
# goes there.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$ROOT" || exit 1

# File names and messages are UTF-8, also on a machine that was given no language.
[ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
# Lets ccache, where there is one, serve files that use a precompiled header.
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}

# say VIETNAMESE ENGLISH: what happens next, in both languages, on standard error.
say() {
    printf '==> %s\n    %s\n' "$1" "$2" >&2
}

# stop VIETNAMESE ENGLISH: why it ends here.
stop() {
    printf 'LỖI: %s\nERROR: %s\n' "$1" "$2" >&2
    exit 1
}

# The package names of the given lists, one a line.
package_names() {
    sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$@"
}

# Of the names on standard input, those that are not installed.
missing_packages() {
    local name
    while read -r name; do
        dpkg-query -W -f '${db:Status-Status}\n' "$name" 2>/dev/null | grep -qx installed || printf '%s\n' "$name"
    done
}

# Runs a command as root.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        stop 'Cần quyền root để cài gói: chạy lại bằng root, hoặc cài sudo.' \
             'Installing packages needs root: run this as root, or install sudo.'
    fi
}

# install_packages LIST…: installs what is missing of the lists; does nothing where all is there.
install_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        stop 'Cần Debian 12 (hoặc hệ cùng họ có apt-get) để cài các gói.' \
             'This needs Debian 12 (or a relative with apt-get) to install its packages.'
    fi
    local missing
    missing=$(package_names "$@" | missing_packages | tr '\n' ' ')
    if [ -z "$missing" ]; then
        say 'Đã đủ các gói cần thiết.' 'Every needed package is installed.'
        return
    fi
    say "Cài các gói: $missing" "Installing packages: $missing"
    # A list that cannot be fetched is no matter where the packages are found all the same.
    as_root apt-get -q update >&2 || true
    # shellcheck disable=SC2086  # the names are words
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends $missing >&2 ||
        stop "Không cài được các gói ($missing): kiểm tra mạng và nguồn gói của apt (lỗi ở trên) rồi chạy lại." \
             "The packages ($missing) could not be installed: check the network and apt's sources (its errors are above), then run again."
    missing=$(package_names "$@" | missing_packages | tr '\n' ' ')
    [ -z "$missing" ] ||
        stop "Vẫn thiếu gói: $missing" "Packages are still missing: $missing"
}

# build PRESET [TARGET…]: configures where needed and builds, giving way to whoever works at the machine.
build() {
    local preset=$1
    shift
    say "Dựng bản $preset (lần đầu mất vài phút)…" "Building preset $preset (the first time takes minutes)…"
    cmake --preset "$preset" >&2 ||
        stop "Không cấu hình được bản $preset: xem lỗi của CMake ở trên." \
             "Preset $preset could not be configured: see what CMake says above."
    nice cmake --build --preset "$preset" ${1:+--target "$@"} >&2 ||
        stop "Không dựng được bản $preset: xem lỗi ở trên." \
             "Preset $preset could not be built: see the errors above."
}
