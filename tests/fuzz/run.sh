#!/bin/bash
# run.sh [READER…] [-runs=N | -max_total_time=SECONDS] [more options of libFuzzer]
# Fuzzes the readers named (all where none is), one after another, 60 seconds each where nothing else is said. Inputs that
# lead further are kept in build/fuzz/found/READER; one that breaks a reader ends the run, is written to
# build/fuzz/broken-READER-…, and belongs into corpus/ once the fault is mended.
#     tests/fuzz/run.sh xls -runs=10000000
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
build="$here/../../build/fuzz"
readers=()
options=()
for word in "$@"; do
    case "$word" in -*) options+=("$word") ;; *) readers+=("$word") ;; esac
done
[ ${#readers[@]} -gt 0 ] || readers=(xlsx ods xls csv people letters clipboard values)
[ ${#options[@]} -gt 0 ] || options=(-max_total_time=60)
cd "$here/../.."
[ -f "$build/build.ninja" ] || cmake --preset fuzz
cmake --build --preset fuzz
for reader in "${readers[@]}"; do
    mkdir -p "$build/found/$reader"
    echo "== $reader"
    words=()
    [ ! -f "$here/$reader.dict" ] || words=(-dict="$here/$reader.dict")
    "$build/bin/fuzz_$reader" -timeout=20 -rss_limit_mb=1024 -max_len=16384 -print_final_stats=1 \
        -artifact_prefix="$build/broken-$reader-" "${words[@]}" "${options[@]}" "$build/found/$reader" "$here/corpus/$reader" \
        2>&1 | grep -E "stat::number_of_executed_units|stat::average_exec|stat::peak_rss|ERROR|SUMMARY|Test unit written|cov: .*DONE|^#.*DONE|runtime error|    #[0-9]+ .*taphuan" || true
    ! compgen -G "$build/broken-$reader-*" > /dev/null || { echo "broken: $(ls "$build"/broken-"$reader"-*)"; exit 1; }
done
