#!/bin/bash
# How long the demo of 100,000 people takes, against its limit of 90 seconds. Prints the figure, the limit and
# the ratio; status 1 beyond the limit.
#
#     demo_bench.sh PROGRAM [DATABASE]     PROGRAM: taphuan-cli of a release build
#
# Leaves the database where a place is named, for window_bench.
set -euo pipefail
program=${1:?demo_bench.sh PROGRAM [DATABASE]}
limit=90
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
database=${2:-$folder/demo.taphuan}
began=$(date +%s%N)
"$program" demo "$database" --people 100000 >/dev/null
took=$((($(date +%s%N) - began) / 1000000))
awk -v took="$took" -v limit="$limit" 'BEGIN {
    printf "demo of 100,000 people: %.1f s, limit: %d s, ratio: %.2f\n", took / 1000, limit, took / 1000 / limit
    exit took / 1000 > limit
}'
