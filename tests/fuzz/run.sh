#!/bin/bash
# run.sh [READER…] [-runs=N | -max_total_time=SECONDS] [more options of libFuzzer]
# Fuzzes the readers named (all where none is), as many at once as there are processors, 60 seconds each where nothing else is
# said, and says how many inputs each took. Inputs that lead further are kept in build/fuzz/found/READER; one that breaks a
# reader ends the run with an error, is written to build/fuzz/broken-READER-…, and belongs into corpus/ once the fault is mended.
#     tests/fuzz/run.sh xls -runs=10000000
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
readers=()
options=()
for word in "$@"; do
    case "$word" in -*) options+=("$word") ;; *) readers+=("$word") ;; esac
done
[ ${#readers[@]} -gt 0 ] || readers=(xlsx ods xls csv people letters clipboard values)
[ ${#options[@]} -gt 0 ] || options=(-max_total_time=60)
[ -f build/fuzz/build.ninja ] || cmake --preset fuzz
cmake --build --preset fuzz
# Deep stacks of allocations and a long quarantine cost more than they find here.
export ASAN_OPTIONS=malloc_context_size=4:quarantine_size_mb=16:${ASAN_OPTIONS:-}

# Longer inputs find nothing that short ones do not, and libFuzzer's weighing of its corpus takes longer than our readers.
fuzz() {
    local reader=$1 log=build/fuzz/$1.log words=()
    shift
    mkdir -p "build/fuzz/found/$reader"
    [ ! -f "tests/fuzz/$reader.dict" ] || words=(-dict="tests/fuzz/$reader.dict")
    if "build/fuzz/bin/fuzz_$reader" -timeout=20 -rss_limit_mb=1024 -max_len=4096 -entropic=0 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/broken-$reader-" "${words[@]}" "$@" "build/fuzz/found/$reader" "tests/fuzz/corpus/$reader" \
        > "$log" 2>&1
    then
        awk -v reader="$reader" '/number_of_executed_units/ { inputs = $2 } /average_exec_per_sec/ { rate = $2 }
            END { printf "%-10s %10d inputs, %6d a second\n", reader, inputs, rate }' "$log"
    else
        grep -E 'ERROR|SUMMARY|Test unit written|runtime error|    #[0-9]+ .*taphuan' "$log" || tail -n 20 "$log"
        echo "$reader broke: $log"
        return 1
    fi
}
export -f fuzz
printf '%s\n' "${readers[@]}" | xargs -P "$(nproc)" -I READER bash -c 'fuzz "$@"' fuzz READER "${options[@]}"
