#!/bin/bash
# Installs what the tests of taphuan need on Debian 12, builds, and runs every test: core's under the address and
# undefined-behaviour sanitizers, on files and beside a PostgreSQL server of their own; the others without. The readers of files are
# fuzzed for a moment. Ends with the first failure; the closing lines are ctest's.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

install_packages "$ROOT/installer/packages.txt" "$ROOT/installer/packages-test.txt"

build dev tests_beside_core
say 'Chạy kiểm thử của cửa sổ, dòng lệnh, giấy tờ…' 'Running the tests of the window, the command line, the papers…'
ctest --preset beside-core

build fuzz
say 'Thử các bộ đọc tệp bằng dữ liệu ngẫu nhiên, mỗi bộ 20 giây…' 'Fuzzing the readers of files, 20 seconds each…'
tests/fuzz/run.sh -max_total_time=20

build asan core_tests server_tests
say 'Chạy kiểm thử của core dưới asan, ubsan…' "Running core's tests under asan and ubsan…"
ctest --preset asan
