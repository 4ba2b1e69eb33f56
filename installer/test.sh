#!/bin/bash
# Installs what the tests of taphuan need on Debian 12, builds, and runs every test; then core's tests once more under
# the address and undefined-behaviour sanitizers. Ends with the first failure; the closing lines are ctest's.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_packages "$ROOT/installer/packages.txt" "$ROOT/installer/packages-test.txt"

build dev
say 'Chạy mọi kiểm thử…' 'Running every test…'
ctest --preset dev

build asan core_tests
say 'Chạy kiểm thử của core dưới asan, ubsan…' "Running core's tests under asan and ubsan…"
ctest --preset asan
